//===- Pipelines.cpp - the whole compiler on one page ---------------------===//

#include "passes/Pipelines.h"

#include "passes/Passes.h"
#include "passes/PrecisionLevel.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace weft;

namespace {

/// Appends passes that the options allow.
class Line {
public:
  Line(OpPassManager &manager, TargetKind target, const CompileOptions &options)
      : options(options), target(target), manager(manager) {}

  void add(std::unique_ptr<Pass> pass) {
    if (!llvm::is_contained(options.disabledPasses, pass->getArgument().str()))
      manager.addPass(std::move(pass));
  }
  void verify(std::unique_ptr<Pass> pass) { manager.addPass(std::move(pass)); }
  void simplify() {
    if (options.optLevel > 0)
      add(createSimplifyPass({/*oneByOne=*/options.passLimit >= 0}));
  }

  const CompileOptions &options;
  const TargetKind target;

private:
  OpPassManager &manager;
};

} // namespace

//===----------------------------------------------------------------------===//
// What leads to each phase
//===----------------------------------------------------------------------===//

static void toDifferentiated(Line &line) {
  auto level = PrecisionLevel::parse(line.options.precision);
  if (level && level->scalesLoss())
    line.add(createScaleLossPass());
  line.simplify();
  line.add(createDifferentiatePass());
  line.simplify();
}

static void toCast(Line &line) {
  line.add(createPrecisionPass({line.options.precision}));
  line.add(createSkipOverflowPass());
}

static void toLaidOut(Line &line) {
  line.add(createExpandUpdatesPass());
  line.add(createDecomposePass());
  line.simplify();
  line.add(createLayoutPass());
}

static void toClustered(Line &line) {
  if (line.options.optLevel > 0)
    line.add(createFuseEpiloguesPass({line.options.finiteMath}));
  ClusterPassOptions options;
  options.fuse = line.options.optLevel > 0;
  options.disabled.assign(line.options.disabledClusters.begin(),
                          line.options.disabledClusters.end());
  line.add(createClusterPass(options));
}

static void toOrdered(Line &line) {
  line.add(createOrderPass({line.options.optLevel > 0}));
}

static void toPlanned(Line &line) {
  line.add(line.target == TargetKind::Cuda ? createCodegenCudaPass()
                                           : createCodegenCpuPass());
  line.add(createAssignMemoryPass({line.options.optLevel > 0}));
}

static void toLowered(Line &line) {
  LowerKernelsPassOptions options;
  const std::vector<std::string> &variants = line.target == TargetKind::Cuda
                                                 ? line.options.cudaVariants
                                                 : line.options.cpuVariants;
  options.variants.assign(variants.begin(), variants.end());
  line.add(createLowerKernelsPass(options));
}

static void addVerifier(Line &line, Phase phase) {
  switch (phase) {
  case Phase::Typed:
    return line.verify(createVerifyTypedPass());
  case Phase::Differentiated:
    return line.verify(createVerifyDifferentiatedPass());
  case Phase::Cast:
    return line.verify(createVerifyCastPass());
  case Phase::LaidOut:
    return line.verify(createVerifyLaidOutPass());
  case Phase::Clustered:
    return line.verify(createVerifyClusteredPass());
  case Phase::Ordered:
    return line.verify(createVerifyOrderedPass());
  case Phase::Planned:
    line.verify(createVerifyPlannedPass());
    return line.add(createCheckPlanPass());
  case Phase::Lowered:
    return line.verify(createVerifyLoweredPass());
  case Phase::Packed:
    return;
  }
}

static void addPasses(Line &line, Phase phase) {
  switch (phase) {
  case Phase::Typed:
  case Phase::Packed:
    return;
  case Phase::Differentiated:
    return toDifferentiated(line);
  case Phase::Cast:
    return toCast(line);
  case Phase::LaidOut:
    return toLaidOut(line);
  case Phase::Clustered:
    return toClustered(line);
  case Phase::Ordered:
    return toOrdered(line);
  case Phase::Planned:
    return toPlanned(line);
  case Phase::Lowered:
    return toLowered(line);
  }
}

void weft::buildPipeline(OpPassManager &manager, Phase from, Phase to,
                         TargetKind target, const CompileOptions &options) {
  Line line(manager, target, options);
  addVerifier(line, from);
  for (Phase phase : allPhases()) {
    if (phase <= from || phase > to)
      continue;
    addPasses(line, phase);
    addVerifier(line, phase);
  }
}

//===----------------------------------------------------------------------===//
// weft-pipeline
//===----------------------------------------------------------------------===//

namespace {

/// Takes a module from its own phase to the one asked for.
struct PipelinePass : PassWrapper<PipelinePass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PipelinePass)

  PipelinePass() = default;
  PipelinePass(const PipelinePass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "weft-pipeline"; }
  StringRef getDescription() const override {
    return "Runs the compiler's passes from the module's phase to another";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registerDialects(registry);
  }

  void runOnOperation() override {
    auto from = getPhase(getOperation());
    if (failed(from))
      return signalPassFailure();
    CompileOptions options;
    options.optLevel = optLevel;
    options.precision = precision;
    options.finiteMath = finiteMath;
    options.disabledPasses.assign(disabled.begin(), disabled.end());
    Phase to = *from;
    for (size_t i = 0; i < std::size(targets); ++i)
      if (targets[i])
        to = allPhases()[i];
    OpPassManager manager(ModuleOp::getOperationName());
    auto target = getTarget(getOperation());
    if (failed(target))
      return signalPassFailure();
    options.cudaVariants.assign(cudaVariants.begin(), cudaVariants.end());
    buildPipeline(manager, *from, to, *target, options);
    if (failed(runPipeline(manager, getOperation())))
      signalPassFailure();
  }

  /// In the order of the phases.
  Option<bool> targets[8] = {
      {*this, "to-typed"},     {*this, "to-differentiated"},
      {*this, "to-cast"},      {*this, "to-laid-out"},
      {*this, "to-clustered"}, {*this, "to-ordered"},
      {*this, "to-planned"},   {*this, "to-lowered"}};
  Option<int> optLevel{*this, "opt-level", llvm::cl::desc("0 or 2"),
                       llvm::cl::init(2)};
  Option<bool> finiteMath{*this, "finite-math",
                          llvm::cl::desc("No value is NaN or infinite")};
  Option<std::string> precision{*this, "precision",
                                llvm::cl::desc("Level of the precision policy"),
                                llvm::cl::init("O0")};
  ListOption<std::string> cudaVariants{
      *this, "cuda-variants",
      llvm::cl::desc("sm_90 for machine code, compute_90 for PTX")};
  ListOption<std::string> disabled{*this, "disable",
                                   llvm::cl::desc("Passes to leave out")};
};

} // namespace

void weft::registerPipelines() { PassRegistration<PipelinePass>(); }
