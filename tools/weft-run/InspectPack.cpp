//===- InspectPack.cpp - what is inside a pack ----------------------------===//

#include "Inspect.h"

#include "runtime/artifact/Reader.h"
#include "runtime/base/Digest.h"
#include "runtime/base/Memory.h"
#include "runtime/train/Console.h"
#include "runtime/train/Json.h"

#include <algorithm>

namespace weft::run {

namespace {

using train::quoteJson;

constexpr const char *entryKinds[] = {"train", "eval", "predict"};
constexpr const char *globalKinds[] = {"parameter", "buffer", "optimizer",
                                       "state", "hyper"};
constexpr const char *initialisers[] = {"constant", "uniform", "normal",
                                        "orthogonal"};
constexpr const char *resultKinds[] = {"output", "loss", "metric sum",
                                       "metric count", "rate"};

/// Enumerators of a newer version have no name here.
template <size_t N>
const char *nameIn(const char *const (&names)[N], int index) {
  return index >= 0 && size_t(index) < N ? names[index] : "?";
}

std::string padded(std::string text, size_t width) {
  text.resize(std::max(text.size() + 1, width), ' ');
  return text;
}

std::string kindOf(const Pack &pack, const std::string &entry) {
  const artifact::Entry *found = pack.findEntry(entry);
  return found ? nameIn(entryKinds, found->kind()) : "?";
}

std::string initialiserOf(const artifact::Global &global) {
  std::string text = nameIn(initialisers, global.initializer().kind());
  text += "(";
  for (int i = 0; i < global.initializer().arguments_size(); ++i)
    text += join(i ? ", " : "",
                 train::numberToJson(global.initializer().arguments(i)));
  return text + ")";
}

/// Steps by what they do.
struct StepCounts {
  int kernels = 0, calls = 0, copies = 0, fills = 0, others = 0;
};

void countSteps(const artifact::Step &step, StepCounts &counts) {
  counts.kernels += step.has_kernel();
  counts.calls += step.has_call();
  counts.copies += step.has_copy();
  counts.fills += step.has_fill();
  counts.others += step.has_record() || step.has_wait() || step.has_loop();
}

std::string printProgram(const Pack &pack, const artifact::Program &program) {
  StepCounts counts;
  for (const artifact::Step &step : program.steps())
    countSteps(step, counts);
  std::string target =
      program.target() < uint32_t(pack.metadata().targets_size())
          ? pack.metadata().targets(int(program.target())).name()
          : "?";
  std::string dims;
  if (program.profile() < uint32_t(pack.metadata().profiles_size()))
    for (const artifact::DimSize &dim :
         pack.metadata().profiles(int(program.profile())).dims())
      dims += join(dims.empty() ? "" : " ", dim.name(), "=", dim.size());
  std::string text =
      join(kindOf(pack, program.entry()), " ", program.entry(), "  [", dims,
           "]  ", target, "\n  steps    ", program.steps_size(), ": ",
           counts.kernels, " kernels, ", counts.calls, " library calls, ",
           counts.copies, " copies, ", counts.fills, " fills\n");
  text += join("  memory   arena ", bytesToString(program.arena_bytes()),
               " (lower bound ", bytesToString(program.lower_bound_bytes()),
               "), workspace ", bytesToString(program.workspace_bytes()), "\n");
  for (const artifact::Input &input : program.inputs())
    text += join("  input    ", padded(input.name(), 16),
                 toShape(input.type()).toString(),
                 input.label_limit() > 0
                     ? join(" labels under ", input.label_limit())
                     : "",
                 "\n");
  for (const artifact::Result &result : program.results())
    text += join("  result   ", padded(result.name(), 16),
                 toShape(result.type()).toString(), " ",
                 nameIn(resultKinds, result.kind()), "\n");
  return text;
}

std::string table(const Pack &pack) {
  const artifact::Metadata &meta = pack.metadata();
  std::string flags;
  for (const std::string &flag : meta.flags())
    flags += (flags.empty() ? "" : " ") + flag;
  std::string text =
      join("model      ", meta.model(), "\ncompiler   ", meta.compiler(), " ",
           flags, "\nfile       ", bytesToString(pack.fileBytes()), ", digest ",
           digestToString(pack.digest()), "\n");
  for (const artifact::Target &target : meta.targets()) {
    text += join("target     ", target.name(), ":");
    for (const artifact::CodeVariant &variant : target.variants())
      text += " " + variant.isa();
    text += "\n";
  }
  text += "\n";
  for (const artifact::Program &program : meta.programs())
    text += printProgram(pack, program) + "\n";
  text += join("globals (", bytesToString(meta.globals_bytes()), ", state ",
               bytesToString(meta.state_bytes()), ", constants ",
               bytesToString(meta.constants_bytes()), ")\n");
  for (const artifact::Global &global : meta.globals())
    text += join("  ", padded(nameIn(globalKinds, global.kind()), 10), " ",
                 padded(global.name(), 32),
                 padded(toShape(global.type()).toString(), 20),
                 initialiserOf(global), "\n");
  return text;
}

std::string tensorJson(const std::string &name,
                       const artifact::TensorType &type,
                       const std::string &more) {
  TensorShape shape = toShape(type);
  return join("{\"name\": ", quoteJson(name), ", \"dtype\": \"",
              nameOf(shape.dtype),
              "\", \"shape\": ", shapeToString(shape.sizes), more, "}");
}

template <typename Range, typename Print>
std::string listJson(const Range &range, Print print) {
  std::string text;
  for (const auto &item : range)
    text += (text.empty() ? "" : ", ") + print(item);
  return "[" + text + "]";
}

std::string programJson(const Pack &pack, const artifact::Program &program) {
  return join("{\"entry\": ", quoteJson(program.entry()), ", \"kind\": \"",
              kindOf(pack, program.entry()),
              "\", \"profile\": ", program.profile(),
              ", \"target\": ", program.target(),
              ", \"arena_bytes\": ", program.arena_bytes(),
              ", \"lower_bound_bytes\": ", program.lower_bound_bytes(),
              ", \"workspace_bytes\": ", program.workspace_bytes(),
              ", \"input_bytes\": ", program.input_bytes(),
              ", \"result_bytes\": ", program.result_bytes(), ", \"inputs\": ",
              listJson(program.inputs(),
                       [](const artifact::Input &input) {
                         return tensorJson(
                             input.name(), input.type(),
                             join(", \"label_limit\": ", input.label_limit()));
                       }),
              ", \"results\": ",
              listJson(program.results(),
                       [](const artifact::Result &result) {
                         return tensorJson(
                             result.name(), result.type(),
                             join(", \"kind\": \"",
                                  nameIn(resultKinds, result.kind()), "\""));
                       }),
              ", \"steps\": ",
              listJson(program.steps(),
                       [](const artifact::Step &step) {
                         return quoteJson(step.name());
                       }),
              "}");
}

std::string toJson(const Pack &pack) {
  const artifact::Metadata &meta = pack.metadata();
  return join(
      "{\"model\": ", quoteJson(meta.model()),
      ", \"compiler\": ", quoteJson(meta.compiler()), ", \"flags\": ",
      listJson(meta.flags(), [](const auto &flag) { return quoteJson(flag); }),
      ", \"bytes\": ", pack.fileBytes(), ", \"digest\": \"",
      digestToString(pack.digest()),
      "\", \"globals_bytes\": ", meta.globals_bytes(),
      ", \"state_bytes\": ", meta.state_bytes(),
      ", \"constants_bytes\": ", meta.constants_bytes(), ", \"targets\": ",
      listJson(meta.targets(),
               [](const auto &target) { return quoteJson(target.name()); }),
      ", \"programs\": ",
      listJson(meta.programs(),
               [&](const auto &program) { return programJson(pack, program); }),
      ", \"globals\": ",
      listJson(meta.globals(),
               [](const artifact::Global &global) {
                 return tensorJson(global.name(), global.type(),
                                   join(", \"kind\": \"",
                                        nameIn(globalKinds, global.kind()),
                                        "\""));
               }),
      "}\n");
}

} // namespace

Result<std::string> inspectPack(const std::string &path, bool json) {
  WEFT_ASSIGN_OR_RETURN(Pack pack, readPack(path));
  return json ? toJson(pack) : table(pack);
}

} // namespace weft::run
