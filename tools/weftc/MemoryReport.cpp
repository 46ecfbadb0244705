//===- MemoryReport.cpp - the memory plan for people ----------------------===//

#include "tools/weftc/MemoryReport.h"

#include "ir/Ops.h"
#include "ir/plan/Plan.h"
#include "passes/Targets.h"
#include "tools/weftc/MemoryPicture.h"
#include "tools/weftc/Output.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace llvm;

namespace weft {

/// The line of a location: the user's own where a call led into the library.
std::string lineOf(mlir::Location location) {
  std::string text;
  location->walk([&](mlir::Location part) {
    auto place = dyn_cast<mlir::FileLineColLoc>(part);
    bool isLibrary = place && place.getFilename().strref().starts_with("<");
    if (!place || (isLibrary && !text.empty()))
      return mlir::WalkResult::advance();
    text = (place.getFilename().strref() + ":" + Twine(place.getLine())).str();
    return isLibrary ? mlir::WalkResult::advance()
                     : mlir::WalkResult::interrupt();
  });
  return text;
}

/// Adds the globals of the module: they are shared by all its programs.
static void addGlobals(mlir::ModuleOp module, EntryMemory &entry) {
  for (auto global : module.getOps<GlobalOp>()) {
    auto slice = global->getAttrOfType<plan::SliceAttr>(plan::globalSliceName);
    if (!slice)
      continue;
    bool isParameter = global.getKind() == GlobalKind::Parameter;
    (isParameter ? entry.parameterBytes : entry.stateBytes) += slice.getBytes();
  }
}

static EntryMemory describe(plan::ProgramOp program) {
  EntryMemory entry;
  entry.name = program.getSymName().str();
  for (mlir::NamedAttribute dim : program.getProfile())
    if (auto size = dyn_cast<mlir::IntegerAttr>(dim.getValue()))
      entry.profile.push_back({dim.getName().str(), size.getInt()});
  entry.arenaBytes = program.getArenaBytes();
  entry.lowerBoundBytes = program.getLowerBoundBytes();
  entry.workspaceBytes = program.getWorkspaceBytes();
  entry.inputBytes = program.getInputBytes();
  for (mlir::Operation &op : program.getBody().front()) {
    entry.steps += isa<plan::StepOp>(op);
    if (auto buffer = dyn_cast<plan::BufferOp>(op))
      entry.buffers.push_back(
          {buffer.getName().str(), lineOf(buffer.getLoc()),
           buffer.getSlice().getOffset(), buffer.getSlice().getBytes(),
           int64_t(buffer.getFirst()), int64_t(buffer.getLast())});
  }
  auto module = program->getParentOfType<mlir::ModuleOp>();
  if (auto target = getTarget(module); mlir::succeeded(target))
    entry.target = stringifyTarget(*target).str();
  addGlobals(module, entry);
  return entry;
}

static double gapPercent(const EntryMemory &entry) {
  if (entry.lowerBoundBytes == 0)
    return 0.0;
  return 100.0 * double(entry.arenaBytes - entry.lowerBoundBytes) /
         double(entry.lowerBoundBytes);
}

/// Bytes of buffers per source line, largest first.
static std::vector<std::pair<std::string, int64_t>>
bytesPerLine(const EntryMemory &entry) {
  std::map<std::string, int64_t> lines;
  for (const BufferMemory &buffer : entry.buffers)
    lines[buffer.line] += buffer.bytes;
  std::vector<std::pair<std::string, int64_t>> sorted(lines.begin(),
                                                      lines.end());
  std::sort(sorted.begin(), sorted.end(), [](auto &a, auto &b) {
    return std::tie(b.second, a.first) < std::tie(a.second, b.first);
  });
  return sorted;
}

static std::string profileText(const EntryMemory &entry) {
  std::string text;
  for (const auto &[name, size] : entry.profile)
    text += formatv(" {0}={1}", name, size).str();
  return text;
}

static void writeText(raw_ostream &os, const EntryMemory &entry) {
  os << "memory of " << entry.name << profileText(entry) << " on "
     << entry.target << '\n';
  auto row = [&](StringRef label, int64_t bytes) {
    os << formatv("  {0,-18}{1,14} bytes\n", label, bytes);
  };
  row("arena", entry.arenaBytes);
  row("lower bound", entry.lowerBoundBytes);
  os << formatv("  {0,-18}{1,14:F2} %\n", "gap", gapPercent(entry));
  row("workspace", entry.workspaceBytes);
  row("parameters", entry.parameterBytes);
  row("state", entry.stateBytes);
  row("one slot of inputs", entry.inputBytes);
  os << "  largest source lines:\n";
  auto lines = bytesPerLine(entry);
  for (const auto &[line, bytes] : ArrayRef(lines).take_front(8))
    os << formatv("    {0,14} bytes  {1}\n", bytes,
                  line.empty() ? "(no line)" : line);
  os << "  buffers:\n";
  for (const BufferMemory &buffer : entry.buffers)
    os << formatv("    {0,12} + {1,-12} live {2} to {3}  {4}  {5}\n",
                  buffer.offset, buffer.bytes, buffer.first, buffer.last,
                  buffer.name, buffer.line);
}

static void writeJson(raw_ostream &os, ArrayRef<EntryMemory> entries) {
  json::OStream out(os, /*IndentSize=*/2);
  auto writeBuffer = [&](const BufferMemory &buffer) {
    out.attribute("name", buffer.name);
    out.attribute("line", json::fixUTF8(buffer.line));
    out.attribute("offset", buffer.offset);
    out.attribute("bytes", buffer.bytes);
    out.attribute("first", buffer.first);
    out.attribute("last", buffer.last);
  };
  auto writeEntry = [&](const EntryMemory &entry) {
    out.attribute("entry", entry.name);
    out.attributeObject("profile", [&] {
      for (const auto &[name, size] : entry.profile)
        out.attribute(name, size);
    });
    out.attribute("target", entry.target);
    out.attribute("arena_bytes", entry.arenaBytes);
    out.attribute("lower_bound_bytes", entry.lowerBoundBytes);
    out.attribute("workspace_bytes", entry.workspaceBytes);
    out.attribute("parameter_bytes", entry.parameterBytes);
    out.attribute("state_bytes", entry.stateBytes);
    out.attribute("input_ring_bytes", entry.inputBytes);
    out.attributeArray("buffers", [&] {
      for (const BufferMemory &buffer : entry.buffers)
        out.object([&] { writeBuffer(buffer); });
    });
  };
  out.array([&] {
    for (const EntryMemory &entry : entries)
      out.object([&] { writeEntry(entry); });
  });
  os << '\n';
}

bool reportMemory(Session &session,
                  ArrayRef<mlir::OwningOpRef<mlir::ModuleOp>> modules) {
  std::vector<EntryMemory> entries;
  for (const auto &module : modules)
    for (auto program : (*module).getOps<plan::ProgramOp>())
      entries.push_back(describe(program));
  if (entries.empty()) {
    session.diags.report(DiagId::CannotCompile, SMRange(),
                         "a memory report needs phase planned or later");
    return false;
  }
  StringRef path = session.invocation.memoryReportFile;
  std::string text;
  raw_string_ostream os(text);
  if (path.ends_with(".json"))
    writeJson(os, entries);
  else if (path.ends_with(".svg") || path.ends_with(".html"))
    drawMemory(os, entries, path.ends_with(".html"));
  else
    for (const EntryMemory &entry : entries)
      writeText(os, entry);
  if (!path.empty())
    return writeFile(session, path, text);
  errs() << text;
  return true;
}

} // namespace weft
