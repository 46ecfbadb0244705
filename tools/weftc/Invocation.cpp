//===- Invocation.cpp - what each switch sets -----------------------------===//

#include "tools/weftc/CommandLineReader.h"

#include "passes/CudaArch.h"
#include "tools/weftc/Options.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"

using namespace llvm;
using namespace llvm::opt;

namespace weft {

using namespace options;

static constexpr StringRef stages[] = {
    "tokens",         "ast",     "checked-ast", "typed",
    "differentiated", "cast",    "laid-out",    "clustered",
    "ordered",        "planned", "lowered",     "packed"};

ArrayRef<StringRef> stageNames() { return stages; }

void CommandLineReader::readQuestions() {
  for (const Arg *arg : args) {
    switch (arg->getOption().getID()) {
    case OPT_help:
      result.question = Question::Help;
      break;
    case OPT_version:
      result.question = Question::Version;
      break;
    case OPT_print_targets:
      result.question = Question::PrintTargets;
      break;
    case OPT_print_phases:
      result.question = Question::PrintPhases;
      break;
    case OPT_explain:
      result.question = Question::Explain;
      result.explainId = arg->getValue();
      break;
    default:
      break;
    }
  }
}

void CommandLineReader::readInputs() {
  const Arg *first = nullptr;
  for (const Arg *arg : args.filtered(OPT_INPUT)) {
    if (!first)
      first = arg;
    else
      diags.report(DiagId::SeveralInputs, wordRange(*arg), first->getValue(),
                   arg->getValue());
  }
  if (!first && result.question == Question::None && !diags.hasErrors())
    diags.report(DiagId::NoInput, SMRange())
        .help("name a .weft file, or '-' for standard input");
  if (first)
    result.input = first->getValue();
  if (StringRef(result.input).ends_with(".mlir"))
    result.language = InputLanguage::Mlir;
  StringRef ending = StringRef(result.input).ends_with(".onnx") ? "onnx" : "";
  SMRange place = first && !ending.empty() ? wordRange(*first) : SMRange();
  if (const Arg *arg = args.getLastArg(OPT_language)) {
    ending = arg->getValue();
    place = valueRange(*arg);
    if (ending == "mlir")
      result.language = InputLanguage::Mlir;
    else if (ending == "weft")
      result.language = InputLanguage::Weft;
    else if (ending != "onnx")
      badValue(*arg, place, ending, {"weft", "mlir", "onnx"});
  }
  if (ending == "onnx")
    notBuilt(place, "the importer of ONNX files");
}

void CommandLineReader::readStage() {
  result.output = args.getLastArgValue(OPT_output);
  result.syntaxOnly = args.hasArg(OPT_syntax_only);
  result.printImports = args.hasArg(OPT_print_imports);
  if (args.hasArg(OPT_textual_ir))
    result.stage = Stage::Lowered;
  if (args.hasArg(OPT_objects)) {
    result.stage = Stage::Lowered;
    result.objects = true;
  }
  const Arg *arg = args.getLastArg(OPT_emit);
  if (!arg)
    return;
  StringRef name = arg->getValue();
  auto code = StringSwitch<std::optional<CodeForm>>(name)
                  .Case("llvm", CodeForm::LLVM)
                  .Case("asm", CodeForm::Assembly)
                  .Case("ptx", CodeForm::Ptx)
                  .Default(std::nullopt);
  if (code) {
    result.stage = Stage::Lowered;
    result.code = code;
    return;
  }
  const StringRef *found = find(stages, name);
  if (found == std::end(stages)) {
    SmallVector<StringRef> names(std::begin(stages), std::end(stages));
    names.append({"llvm", "asm", "ptx"});
    return badValue(*arg, valueRange(*arg), name, names);
  }
  result.stage = Stage(found - std::begin(stages));
}

void CommandLineReader::readBindings() {
  for (const Arg *arg : args.filtered(OPT_define)) {
    auto [name, values] = StringRef(arg->getValue()).split('=');
    Binding binding{name.str(), {}, valueRange(*arg)};
    SmallVector<StringRef> parts;
    values.split(parts, ',');
    bool isGood = !name.empty() &&
                  all_of(parts, [](StringRef part) { return !part.empty(); });
    if (!isGood) {
      diags.report(DiagId::BadBinding, binding.range, arg->getValue());
      continue;
    }
    for (StringRef part : parts)
      binding.values.push_back(part.str());
    result.bindings.push_back(std::move(binding));
  }
  result.includeDirs = args.getAllArgValues(OPT_include_dir);
}

/// targets := target (',' target)*
/// target  := 'cpu' | 'cpu:native' | 'cuda:sm_NN' | 'sm_NN' after such a one
void CommandLineReader::readTargets() {
  if (args.hasArg(OPT_target))
    result.cpu = false;
  for (const Arg *arg : args.filtered(OPT_target)) {
    SmallVector<StringRef> parts;
    StringRef(arg->getValue()).split(parts, ',');
    const char *list = valueRange(*arg).Start.getPointer();
    bool afterCuda = false;
    for (StringRef part : parts) {
      const char *begin = list + (part.data() - arg->getValue());
      SMRange range(SMLoc::getFromPointer(begin),
                    SMLoc::getFromPointer(begin + part.size()));
      StringRef arch = part;
      bool isCuda =
          arch.consume_front("cuda:") || (afterCuda && part.starts_with("sm_"));
      afterCuda = isCuda;
      if (isCuda)
        addArch(*arg, range, arch);
      else if (part == "cpu" || part == "cpu:native")
        result.cpu = true, result.nativeCpu |= part == "cpu:native";
      else
        badValue(*arg, range, part, {"cpu", "cpu:native", "cuda:sm_NN"});
    }
  }
  llvm::sort(result.cudaArchs, [](StringRef a, StringRef b) {
    return findCudaArch(a)->number > findCudaArch(b)->number;
  });
  result.cudaArchs.erase(llvm::unique(result.cudaArchs),
                         result.cudaArchs.end());
}

void CommandLineReader::addArch(const Arg &arg, SMRange range, StringRef name) {
  if (findCudaArch(name)) {
    result.cudaArchs.push_back(name.str());
    return;
  }
  SmallVector<StringRef> names;
  for (const CudaArch &arch : cudaArchs())
    names.push_back(arch.name);
  badValue(arg, range, name, names);
}

void CommandLineReader::readPrecision() {
  const Arg *arg = args.getLastArg(OPT_precision);
  if (!arg)
    return;
  static constexpr StringRef levels[] = {
      "O0", "O1:bf16", "O1:f16", "O2:bf16", "O2:f16", "O3:bf16", "O3:f16"};
  StringRef value = arg->getValue();
  if (is_contained(levels, value))
    result.precision = value.str();
  else
    badValue(*arg, valueRange(*arg), value, levels);
}

void CommandLineReader::readLevel() {
  const Arg *arg = args.getLastArg(OPT_opt_level);
  if (!arg)
    return;
  StringRef value = arg->getValue();
  int level = StringSwitch<int>(value)
                  .Case("0", 0)
                  .Case("1", 1)
                  .Case("2", 2)
                  .Cases({"3", "fast"}, 3)
                  .Default(-1);
  if (level < 0)
    return badValue(*arg, valueRange(*arg), value,
                    {"0", "1", "2", "3", "fast"});
  result.optLevel = std::min(level, 2);
  if (level > 2)
    diags.report(DiagId::AcceptedAs, wordRange(*arg),
                 value == "3" ? "search (-O3)" : "approximation (-Ofast)",
                 "compiling as -O2");
}

template <typename Number>
void CommandLineReader::readNumber(Id id, Number &value) {
  const Arg *arg = args.getLastArg(id);
  if (arg && StringRef(arg->getValue()).getAsInteger(10, value))
    badValue(*arg, valueRange(*arg), arg->getValue(), {"a number"});
}

void CommandLineReader::readPasses() {
  result.disabledPasses = args.getAllArgValues(OPT_no_pass);
  result.disabledClusters = args.getAllArgValues(OPT_no_cluster);
  result.finiteMath = args.hasArg(OPT_finite_math);
  uint32_t limit = 0;
  if (args.hasArg(OPT_pass_limit)) {
    readNumber(OPT_pass_limit, limit);
    result.passLimit = limit;
  }
}

void CommandLineReader::readPlugins() {
  for (const Arg *arg : args.filtered(OPT_pass_plugin))
    result.plugins.push_back({arg->getValue(), valueRange(*arg)});
  // What a module can be in: no tree, and no artifact.
  ArrayRef<StringRef> phases =
      stageNames().slice(size_t(Stage::Typed)).drop_back();
  for (const Arg *arg : args.filtered(OPT_pass_at)) {
    auto [name, pipeline] = StringRef(arg->getValue()).split(':');
    const StringRef *phase = find(phases, name);
    if (phase == phases.end())
      badValue(*arg, valueRange(*arg), name, phases);
    else if (pipeline.empty())
      badValue(*arg, valueRange(*arg), arg->getValue(),
               {"PHASE:PASS{options}"});
    else
      result.passesAt.push_back(
          {Stage(size_t(Stage::Typed) + size_t(phase - phases.begin())),
           pipeline.str(), valueRange(*arg)});
  }
}

void CommandLineReader::readReports() {
  result.memoryReport = args.hasArg(OPT_memory_report, OPT_memory_report_file);
  result.memoryReportFile = args.getLastArgValue(OPT_memory_report_file);
  result.kernelReport = args.hasArg(OPT_kernel_report, OPT_kernel_report_file);
  result.kernelReportFile = args.getLastArgValue(OPT_kernel_report_file);
  result.gpuSpec = args.getLastArgValue(OPT_gpu_spec);
  for (const Arg *arg : args.filtered(OPT_memory_report_file,
                                      OPT_kernel_report_file, OPT_gpu_spec))
    if (StringRef(arg->getValue()).empty())
      diags.report(DiagId::MissingOptionValue, wordRange(*arg),
                   arg->getSpelling());
  for (StringRef name : args.getAllArgValues(OPT_remarks)) {
    if (name.consume_front("missed="))
      result.missedRemarks.push_back(name.str());
    else
      result.remarks.push_back(name.str());
  }
  result.timeReport = args.hasArg(OPT_time_report);
  result.verbose = args.hasArg(OPT_verbose);
  result.dryRun = args.hasArg(OPT_dry_run);
  if (args.hasArg(OPT_save_temps, OPT_save_temps_dir))
    result.saveTemps = args.getLastArgValue(OPT_save_temps_dir).str();
  result.writeDeps = args.hasArg(OPT_deps);
  result.depsFile = args.getLastArgValue(OPT_deps_file);
  result.debugInvalid = args.getLastArgValue(OPT_debug_invalid);
  result.debugCrash = args.getLastArgValue(OPT_debug_crash);
}

/// Whether a word after -W (without no- or error=) is known.
static bool isWarningSwitch(StringRef name) {
  return is_contained({"all", "extra", "error"}, name) ||
         any_of(allDiagnostics(), [&](const DiagInfo &info) {
           return !name.empty() && info.warningSwitch == name;
         });
}

void CommandLineReader::readDiagnostics() {
  // The engine has the limit already; here it is only checked.
  uint32_t limit = 0;
  readNumber(OPT_error_limit, limit);
  if (const Arg *arg = args.getLastArg(OPT_diagnostics_format)) {
    StringRef format = arg->getValue();
    result.jsonDiagnostics = format == "json";
    if (format != "json" && format != "text")
      badValue(*arg, valueRange(*arg), format, {"text", "json"});
  }
  SmallVector<StringRef> known;
  for (const DiagInfo &info : allDiagnostics())
    if (!info.warningSwitch.empty())
      known.push_back(info.warningSwitch);
  for (const Arg *arg : args.filtered(OPT_warning)) {
    StringRef name = arg->getValue();
    if (!name.consume_front("no-error=") && !name.consume_front("error="))
      name.consume_front("no-");
    if (!isWarningSwitch(name))
      diags
          .report(DiagId::UnknownWarningSwitch, wordRange(*arg),
                  arg->getValue())
          .didYouMean(name, known);
  }
}

DiagnosticOptions diagnosticOptions(ArrayRef<const char *> arguments) {
  DiagnosticOptions options;
  for (StringRef word : arguments) {
    if (word == "-w") {
      options.disabledWarnings.insert("*");
    } else if (word.consume_front("-ferror-limit=")) {
      unsigned limit = 0;
      if (!word.getAsInteger(10, limit))
        options.errorLimit = limit;
    } else if (word == "-Werror") {
      options.warningsAsErrors = true;
    } else if (word == "-Wno-error") {
      options.warningsAsErrors = false;
    } else if (word.consume_front("-Werror=")) {
      options.errorWarnings.insert(word);
    } else if (word.consume_front("-Wno-")) {
      options.disabledWarnings.insert(word);
    } else if (word.consume_front("-W")) {
      options.disabledWarnings.erase(word);
    }
  }
  return options;
}

} // namespace weft
