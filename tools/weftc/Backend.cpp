//===- Backend.cpp - everything behind the syntax tree --------------------===//

#include "tools/weftc/BackendImpl.h"

#include "frontend/EmitIR.h"
#include "ir/Ops.h"
#include "passes/Passes.h"
#include "tools/weftc/Crash.h"
#include "tools/weftc/CudaVariants.h"
#include "tools/weftc/KernelReport.h"
#include "tools/weftc/MemoryReport.h"
#include "tools/weftc/Output.h"
#include "tools/weftc/Plugins.h"

#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"

#include <map>

using namespace llvm;

namespace weft {

static Stage stageOf(Phase phase) {
  return Stage(int(phase) + int(Stage::Typed));
}

static mlir::DialectRegistry allDialects() {
  mlir::DialectRegistry registry;
  registerDialects(registry);
  return registry;
}

Backend::Backend(Session &running)
    : session(running), invocation(running.invocation),
      context(allDialects(), mlir::MLIRContext::Threading::DISABLED),
      diagnostics(context, running),
      watch(context, {running.invocation.passLimit,
                      [&running] { return running.diags.hasErrors(); },
                      running.invocation.debugInvalid}) {
  context.printOpOnDiagnostic(false);
  timing.setEnabled(invocation.timeReport);
  root = timing.getRootScope();
}

CompileOptions Backend::compileOptions() const {
  CompileOptions options;
  options.optLevel = invocation.optLevel;
  options.precision = invocation.precision;
  for (const Binding &binding : invocation.bindings)
    options.bindings.push_back(binding.name + "=" + join(binding.values, ","));
  options.disabledPasses = invocation.disabledPasses;
  options.disabledClusters = invocation.disabledClusters;
  options.finiteMath = invocation.finiteMath;
  options.passLimit = invocation.passLimit;
  if (invocation.nativeCpu)
    options.cpuVariants = {"native"};
  if (!invocation.cpu)
    options.cpuVariants.clear();
  options.cudaVariants = cudaVariants;
  return options;
}

/// Names after -fno- are those of passes that the next ones do not need, or of
/// cluster categories after -fno-cluster=. Verifiers are no passes here.
bool Backend::checkPassNames() {
  static constexpr StringRef names[] = {
      "simplify",       "scale-loss", "skip-overflow", "layout",
      "fuse-epilogues", "order",      "check-plan"};
  static constexpr StringRef needed[] = {
      "differentiate", "precision",     "expand-updates",
      "decompose",     "cluster",       "codegen-cpu",
      "codegen-cuda",  "assign-memory", "lower-kernels"};
  std::string list =
      "the passes that can be left out are " + join(ArrayRef(names), ", ");
  for (StringRef name : invocation.disabledPasses)
    if (name == "cluster")
      session.diags.report(DiagId::PassNeeded, SMRange(), name)
          .help("'-fno-cluster=CATEGORY' leaves the ops of a category alone, "
                "'-O0' all; " +
                list);
    else if (is_contained(needed, name))
      session.diags.report(DiagId::PassNeeded, SMRange(), name).help(list);
    else if (!is_contained(names, name))
      session.diags.report(DiagId::UnknownOption, SMRange(), "-fno-" + name)
          .help(list)
          .didYouMean(name, names);
  static constexpr StringRef categories[] = {
      "elementwise", "row_reduction", "column_reduction", "window",
      "gather",      "horizontal",    "library"};
  for (StringRef name : invocation.disabledClusters)
    if (!is_contained(categories, name))
      session.diags
          .report(DiagId::BadOptionValue, SMRange(), name, "-fno-cluster",
                  join(ArrayRef(categories), " "))
          .didYouMean(name, categories);
  return !session.diags.hasErrors();
}

ExitCode Backend::compile(const Program &program) {
  if (!checkPassNames() || !loadPlugins(session, context))
    return UserError;
  std::vector<Definition> definitions;
  for (const Binding &binding : invocation.bindings)
    definitions.push_back({binding.name, join(binding.values, ",")});
  std::vector<CheckedProgram> profiles;
  {
    mlir::TimingScope scope = root.nest("check");
    profiles = session.frontend.check(program, definitions);
  }
  failOnPurpose(invocation, Stage::CheckedAst);
  if (session.diags.hasErrors())
    return UserError;
  if (invocation.syntaxOnly)
    return Done;
  if (invocation.stage != Stage::CheckedAst)
    return emit(profiles);
  std::string text;
  raw_string_ostream os(text);
  for (const CheckedProgram &profile : profiles)
    checked::print(os, profile, session.sources);
  return writeResult(session, text) ? Done : UserError;
}

ExitCode Backend::emit(ArrayRef<CheckedProgram> profiles) {
  Modules modules;
  mlir::TimingScope scope = root.nest("emit");
  for (const CheckedProgram &profile : profiles) {
    modules.push_back(emitModule(profile, session.sources, context));
    // A module that does not verify is the emission's fault, not the text's.
    if (!modules.back())
      return InternalError;
  }
  failOnPurpose(invocation, Stage::Typed);
  scope.stop();
  return lower(modules);
}

ExitCode Backend::compileModule() {
  if (!checkPassNames() || !loadPlugins(session, context))
    return UserError;
  LoadedSource loaded = session.sources.loadFile(invocation.input);
  if (!loaded.buffer) {
    session.diags.report(DiagId::CannotReadFile, SMRange(), invocation.input,
                         loaded.error);
    return UserError;
  }
  Modules modules;
  modules.push_back(mlir::parseSourceString<mlir::ModuleOp>(
      session.sources.text(loaded.buffer), &context,
      session.sources.name(loaded.buffer)));
  if (!modules.back())
    return failed();
  if (invocation.syntaxOnly)
    return Done;
  if (invocation.stage < Stage::Typed) {
    session.diags.report(DiagId::CannotCompile, SMRange(),
                         "a module has no tokens and no tree; --emit= takes a "
                         "phase from typed on");
    return UserError;
  }
  return lower(modules);
}

/// Reads the description before anything is compiled, wanted or not.
bool Backend::readSpec() {
  if (invocation.gpuSpec.empty())
    return true;
  gpuSpec = readGpuSpec(session, invocation.gpuSpec);
  if (!gpuSpec)
    return false;
  if (!invocation.kernelReport)
    session.diags
        .report(DiagId::CompilerWarning, SMRange(),
                "--gpu-spec= changes nothing but the kernel report")
        .help("add -fkernel-report");
  else if (!cudaVariants.empty() && !runsOn(cudaVariants, gpuSpec->arch))
    session.diags
        .report(DiagId::CompilerWarning, SMRange(),
                gpuSpec->name + " is " + gpuSpec->arch +
                    ", which does not run the code that is reported: " +
                    join(cudaVariants, ", "))
        .help("add --target=cuda:" + gpuSpec->arch);
  return true;
}

/// Up to `cast` all targets share a module; then each has its own.
ExitCode Backend::lower(Modules &modules) {
  Phase to = phaseOf(std::min(invocation.stage, Stage::Lowered));
  cudaVariants = chooseCudaVariants(session);
  if (!readSpec() || session.diags.hasErrors())
    return UserError;
  for (auto &module : modules) {
    auto from = getPhase(*module);
    if (mlir::failed(from))
      return failed();
    if (!checkPassesAt(session, *from, to))
      return UserError;
    if (*from < Phase::Planned && to >= Phase::Planned &&
        module->getOps<EntryOp>().empty()) {
      session.diags
          .report(DiagId::NothingToCompile, SMRange(), invocation.input)
          .help("declare one, or check the file with -fsyntax-only");
      return UserError;
    }
  }
  if (ExitCode code = lowerAll(modules, std::min(to, Phase::Cast)))
    return code;
  if (to > Phase::Cast) {
    if (mlir::failed(splitByTarget(modules, compileOptions())))
      return failed();
    hasParted = true;
    if (ExitCode code = lowerAll(modules, to))
      return code;
  }
  failOnPurpose(invocation, stageOf(to));
  diagnostics.checkRemarks();
  if (invocation.passLimit >= 0 && invocation.verbose)
    errs() << "weftc: " << watch.rewrites() << " rewrites\n";
  if (invocation.memoryReport && !reportMemory(session, modules))
    return UserError;
  if (invocation.kernelReport &&
      !reportKernels(session, modules, cudaVariants, gpuSpec))
    return UserError;
  if (invocation.code)
    return printCode(modules);
  if (invocation.objects)
    return writeObjects(modules);
  return invocation.stage == Stage::Packed ? pack(modules) : print(modules);
}

/// Takes every module that is not there yet to `to`.
ExitCode Backend::lowerAll(Modules &modules, Phase to) {
  bool stops = invocation.saveTemps || !invocation.passesAt.empty();
  std::map<TargetKind, size_t> profiles;
  for (auto &module : modules) {
    auto from = getPhase(*module);
    auto target = getTarget(*module);
    if (mlir::failed(from) || mlir::failed(target))
      return failed();
    size_t index = profiles[*target]++;
    // A module that was read may be beyond `cast` from the start.
    bool isBeyond = to == Phase::Cast && *from > to;
    if (isBeyond && invocation.stage > Stage::Cast)
      continue;
    ExitCode code = stops ? lowerStepwise(*module, to, index)
                          : runPasses(*module, to, index);
    if (code != Done)
      return code;
  }
  return Done;
}

/// Phase by phase, for what happens between them: temporaries, users' passes.
ExitCode Backend::lowerStepwise(mlir::ModuleOp module, Phase to,
                                size_t profile) {
  auto from = getPhase(module);
  if (mlir::failed(from))
    return failed();
  // What was to happen at `cast` has happened before the targets parted.
  bool goesOn = to > Phase::Cast && *from == Phase::Cast && hasParted;
  for (int i = int(*from) + goesOn; i <= int(to); ++i) {
    Phase phase = Phase(i);
    if (phase != *from)
      if (ExitCode code = runPasses(module, phase, profile); code != Done)
        return code;
    if (hasPassesAt(invocation, phase)) {
      if (!runPassesAt(session, module, phase))
        return UserError;
      // What the user's passes left must keep the promise of the phase.
      if (ExitCode code = runPasses(module, phase, profile); code != Done)
        return code;
    }
    if (invocation.saveTemps && !saveTemporary(module, profile))
      return UserError;
  }
  return Done;
}

ExitCode Backend::runPasses(mlir::ModuleOp module, Phase to, size_t profile) {
  // A scope tells passes apart by their addresses, which come again.
  auto target = getTarget(module);
  std::string line = "profile " + std::to_string(profile) + ", ";
  if (to > Phase::Cast && mlir::succeeded(target))
    line += stringifyTarget(*target).str() + ", ";
  mlir::TimingScope scope = root.nest(line + "to " + stringifyPhase(to).str());
  auto configure = [&](mlir::PassManager &manager) {
    if (invocation.timeReport)
      manager.enableTiming(scope);
    manager.addInstrumentation(watch.instrument());
  };
  // Something that fails without a word is a fault of the compiler.
  if (mlir::failed(runTo(module, to, compileOptions(), configure)))
    return failed();
  return Done;
}

ExitCode compileProgram(Session &session, const Program &program) {
  return Backend(session).compile(program);
}

ExitCode compileMlir(Session &session) {
  return Backend(session).compileModule();
}

} // namespace weft
