//===- Report.cpp - what a run did, as JSON -------------------------------===//

#include "test/emulator/driver/Report.h"

#include "test/emulator/driver/RealCudnn.h"
#include "test/emulator/driver/State.h"

#include <cstdio>

namespace weft::emulated {

namespace {

std::string quote(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) < 0x20)
      out += ' ';
    else
      out += c;
  }
  return out + "\"";
}

/// A JSON object from lines `"key": value` that are ready.
std::string object(const std::vector<std::string> &lines,
                   const std::string &indent) {
  if (lines.empty())
    return "{}";
  std::string out = "{";
  for (size_t i = 0; i < lines.size(); ++i)
    out += (i ? ",\n" : "\n") + indent + "  " + lines[i];
  return out + "\n" + indent + "}";
}

std::string list(const std::vector<std::string> &texts) {
  std::string out = "[";
  for (size_t i = 0; i < texts.size(); ++i)
    out += (i ? ",\n    " : "\n    ") + quote(texts[i]);
  return out + (texts.empty() ? "]" : "\n  ]");
}

std::string pair(std::string_view key, const std::string &value) {
  return quote(key) + ": " + value;
}

std::string pair(std::string_view key, uint64_t value) {
  return pair(key, std::to_string(value));
}

std::string counts(const std::map<std::string, uint64_t> &map) {
  std::vector<std::string> lines;
  for (const auto &[key, value] : map)
    lines.push_back(pair(key, value));
  return object(lines, "  ");
}

std::string traffic(const emulator::Traffic &t) {
  char shares[96];
  snprintf(shares, sizeof(shares),
           "\"wide_share\": %.6f, \"sector_share\": "
           "%.6f",
           t.wideShare(), t.sectorShare());
  std::string out = "{";
  for (size_t i = 0; i < t.bytes.size(); ++i)
    out += pair("bytes" + std::to_string(1u << i), t.bytes[i]) + ", ";
  return out + pair("bytes", t.total()) + ", " + pair("sectors", t.sectors) +
         ", " + shares + "}";
}

std::string kernel(const KernelUse &use) {
  const emulator::Counters &c = use.counters;
  return object({pair("launches", use.launches), pair("blocks", c.blocks),
                 pair("loads", traffic(c.loads)),
                 pair("stores", traffic(c.stores)),
                 pair("shared_loads", c.sharedLoads),
                 pair("shared_stores", c.sharedStores),
                 pair("bank_conflicts", c.bankConflicts),
                 pair("warp_instructions", c.warpInstructions),
                 pair("lane_instructions", c.laneInstructions)},
                "    ");
}

} // namespace

std::string reportText(const State &s) {
  std::vector<std::string> kernels, memory;
  for (const auto &[name, use] : s.kernels)
    kernels.push_back(pair(name, kernel(use)));
  memory.push_back(pair("taken", s.memory.totalBytes));
  memory.push_back(pair("peak", s.memory.peakBytes));
  memory.push_back(pair("live", s.memory.liveBytes));
  memory.push_back(pair("pinned_peak", s.memory.pinnedPeak));
  memory.push_back(pair("pinned_live", s.memory.pinnedBytes));
  std::map<std::string, uint64_t> live = s.handles.count();
  for (const auto &[address, block] : s.memory.blocks())
    ++live[block.pinned ? "pinned_memory" : "device_memory"];
  return object({pair("machine", quote(s.machine.name)),
                 pair("call_count", s.log.calls()),
                 pair("calls", counts(s.log.byName())),
                 pair("live", counts(live)),
                 pair("memory", object(memory, "  ")),
                 pair("graph_launches", s.graphLaunches),
                 pair("kernels", object(kernels, "  ")),
                 pair("library_calls", counts(s.libraryCalls)),
                 pair("cublaslt",
                      quote("checked by the emulated library alone: the real "
                            "one cannot be asked without a driver")),
                 pair("cudnn", quote(describeRealCudnn())),
                 pair("convolutions", list(s.convolutions)),
                 pair("traps", list(s.traps))},
                "") +
         "\n";
}

} // namespace weft::emulated
