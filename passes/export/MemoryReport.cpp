//===- MemoryReport.cpp - what a plan takes in memory ---------------------===//

#include "passes/Export.h"

#include "ir/Ops.h"
#include "ir/plan/Plan.h"
#include "passes/export/Locations.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace weft;
using llvm::formatv;

namespace {
/// A class of bytes, such as `parameter`, and how many there are.
using Classes = llvm::SmallVector<std::pair<llvm::StringRef, int64_t>>;

/// The figures of one program.
struct Usage {
  plan::ProgramOp program;
  /// The step with the most live bytes, and these bytes.
  int64_t peakStep = 0, peakBytes = 0;
  /// Live bytes at that step, by source line, largest first.
  std::vector<std::pair<std::string, int64_t>> lines;
};
} // namespace

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

static int64_t sumGlobals(ModuleOp module, GlobalKind kind) {
  int64_t bytes = 0;
  for (auto global : module.getOps<GlobalOp>())
    if (global.getKind() == kind)
      bytes += plan::alignBytes(plan::tensorBytes(global.getTensorType()));
  return bytes;
}

static Classes measureModule(ModuleOp module) {
  Classes classes;
  for (auto kind :
       {GlobalKind::Parameter, GlobalKind::Buffer, GlobalKind::Optimizer,
        GlobalKind::State, GlobalKind::Hyper})
    classes.push_back({stringifyGlobalKind(kind), sumGlobals(module, kind)});
  int64_t constants = 0;
  for (auto constant : module.getOps<plan::ConstantOp>())
    constants += plan::alignBytes(constant.getSlice().getBytes());
  classes.push_back({"constant", constants});
  return classes;
}

static std::string describePlace(Location loc) {
  SmallVector<FileLineColLoc> places = flattenLocation(loc);
  if (places.empty())
    return "unknown";
  return (places.front().getFilename().getValue() + ":" +
          llvm::Twine(places.front().getLine()))
      .str();
}

static int64_t getFootprint(plan::BufferOp buffer) {
  return plan::alignBytes(buffer.getSlice().getBytes());
}

static Usage measureProgram(plan::ProgramOp program) {
  Usage usage = {program, 0, 0, {}};
  std::map<int64_t, int64_t> changes;
  for (auto buffer : program.getBody().getOps<plan::BufferOp>()) {
    changes[buffer.getFirst()] += getFootprint(buffer);
    changes[buffer.getLast() + 1] -= getFootprint(buffer);
  }
  int64_t live = 0;
  for (auto [step, change] : changes)
    if (live += change; live > usage.peakBytes) {
      usage.peakBytes = live;
      usage.peakStep = step;
    }
  std::map<std::string, int64_t> lines;
  for (auto buffer : program.getBody().getOps<plan::BufferOp>())
    if (int64_t(buffer.getFirst()) <= usage.peakStep &&
        usage.peakStep <= int64_t(buffer.getLast()))
      lines[describePlace(buffer.getLoc())] += getFootprint(buffer);
  usage.lines.assign(lines.begin(), lines.end());
  std::sort(usage.lines.begin(), usage.lines.end(),
            [](const auto &a, const auto &b) {
              return std::tie(b.second, a.first) < std::tie(a.second, b.first);
            });
  return usage;
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static llvm::json::Object toJson(const Usage &usage, const Classes &classes) {
  plan::ProgramOp program = usage.program;
  llvm::json::Object profile, lines, out;
  for (NamedAttribute dim : program.getProfile())
    if (auto size = dyn_cast<IntegerAttr>(dim.getValue()))
      profile[dim.getName().str()] = size.getInt();
  for (const auto &[place, bytes] : usage.lines)
    lines[place] = bytes;
  llvm::json::Array buffers;
  for (auto buffer : program.getBody().getOps<plan::BufferOp>())
    buffers.push_back(
        llvm::json::Object{{"name", buffer.getName()},
                           {"offset", buffer.getSlice().getOffset()},
                           {"bytes", buffer.getSlice().getBytes()},
                           {"first", int64_t(buffer.getFirst())},
                           {"last", int64_t(buffer.getLast())},
                           {"location", describePlace(buffer.getLoc())}});
  out["entry"] = program.getSymName();
  out["target"] = "cpu";
  out["profile"] = std::move(profile);
  out["arena_bytes"] = int64_t(program.getArenaBytes());
  out["lower_bound_bytes"] = int64_t(program.getLowerBoundBytes());
  out["workspace_bytes"] = int64_t(program.getWorkspaceBytes());
  out["input_ring_bytes"] = int64_t(program.getInputBytes());
  out["result_bytes"] = int64_t(program.getResultBytes());
  out["peak_step"] = usage.peakStep;
  out["peak_bytes"] = usage.peakBytes;
  for (auto [name, bytes] : classes)
    out[(name + "_bytes").str()] = bytes;
  out["peak_lines"] = std::move(lines);
  out["buffers"] = std::move(buffers);
  return out;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void writeText(const Usage &usage, llvm::raw_ostream &out) {
  plan::ProgramOp program = usage.program;
  int64_t arena = program.getArenaBytes(), bound = program.getLowerBoundBytes();
  double gap = bound ? 100.0 * double(arena - bound) / double(bound) : 0.0;
  out << formatv("entry {0}", program.getSymName());
  for (NamedAttribute dim : program.getProfile())
    if (auto size = dyn_cast<IntegerAttr>(dim.getValue()))
      out << formatv(" {0}={1}", dim.getName().getValue(), size.getInt());
  out << formatv("\n  arena {0,17}  lower bound {1}, gap {2:f2} %\n", arena,
                 bound, gap)
      << formatv("  workspace {0,13}\n", int64_t(program.getWorkspaceBytes()))
      << formatv("  inputs, one slot {0,6}\n", int64_t(program.getInputBytes()))
      << formatv("  results, one slot {0,5}\n",
                 int64_t(program.getResultBytes()));
  if (usage.lines.empty())
    return;
  out << formatv("  peak of {0} bytes in step {1}, by source line:\n",
                 usage.peakBytes, usage.peakStep);
  for (const auto &[place, bytes] : usage.lines)
    out << formatv("  {0,14}  {1}\n", bytes, place);
}

std::string weft::memoryReport(ModuleOp module, ReportFormat format) {
  Classes classes = measureModule(module);
  std::string text;
  llvm::raw_string_ostream out(text);
  if (format == ReportFormat::Json) {
    llvm::json::Array programs;
    for (auto program : module.getOps<plan::ProgramOp>())
      programs.push_back(toJson(measureProgram(program), classes));
    out << formatv("{0:2}\n", llvm::json::Value(llvm::json::Object{
                                  {"programs", std::move(programs)}}));
    return text;
  }
  out << "bytes shared by all entries:\n";
  for (auto [name, bytes] : classes)
    out << formatv("  {0,-10} {1,12}\n", name, bytes);
  for (auto program : module.getOps<plan::ProgramOp>())
    writeText(measureProgram(program), out);
  return text;
}
