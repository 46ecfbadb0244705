//===- Main.cpp - weft-opt: passes one by one -----------------------------===//
//
/// \file
/// mlir-opt with Weft's dialects and passes. With --run, --same-as,
/// --check-gradients or --write-case the module is interpreted instead.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"
#include "passes/Pipelines.h"
#include "tools/weft-opt/Run.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static llvm::cl::OptionCategory interpret("Interpreting");
static llvm::cl::opt<std::string>
    runEntry("run", llvm::cl::cat(interpret), llvm::cl::ValueOptional,
             llvm::cl::desc("Interpret this entry on random values"));
static llvm::cl::opt<uint64_t>
    seed("seed", llvm::cl::cat(interpret), llvm::cl::init(0),
         llvm::cl::desc("Seed of the random values"));
static llvm::cl::opt<int64_t>
    steps("steps", llvm::cl::cat(interpret), llvm::cl::init(1),
          llvm::cl::desc("Number of steps to run"));
static llvm::cl::opt<int64_t>
    limit("limit", llvm::cl::cat(interpret), llvm::cl::init(16),
          llvm::cl::desc("Print at most this many elements per tensor"));
static llvm::cl::opt<std::string>
    sameAs("same-as", llvm::cl::cat(interpret),
           llvm::cl::desc("Compare with this module on random values"));
static llvm::cl::opt<double>
    tolerance("tolerance", llvm::cl::cat(interpret), llvm::cl::init(1e-5),
              llvm::cl::desc("Largest difference that --same-as accepts"));
static llvm::cl::opt<int>
    gradientOrder("check-gradients", llvm::cl::cat(interpret),
                  llvm::cl::init(0),
                  llvm::cl::desc("Check derivatives up to this order by "
                                 "finite differences"));
static llvm::cl::opt<std::string>
    caseFolder("write-case", llvm::cl::cat(interpret),
               llvm::cl::desc("Write inputs, globals and expected values of "
                              "the entry to this folder"));

/// True if the module is to be interpreted and not passed on.
static bool interprets() {
  return runEntry.getNumOccurrences() || !sameAs.empty() || gradientOrder > 0 ||
         !caseFolder.empty();
}

//===----------------------------------------------------------------------===//
// Interpreting
//===----------------------------------------------------------------------===//

static OwningOpRef<ModuleOp> load(StringRef file, MLIRContext &context) {
  llvm::SourceMgr sources;
  std::string error;
  auto buffer = openInputFile(file, &error);
  if (!buffer) {
    llvm::errs() << "weft-opt: " << error << "\n";
    return {};
  }
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(sources, &context);
  auto module = parseSourceFile<ModuleOp>(sources, &context);
  if (module && failed(makeRunnable(*module)))
    return {};
  return module;
}

static bool runOrWrite(ModuleOp module) {
  auto entry = findEntry(module, runEntry);
  if (failed(entry))
    return false;
  auto run = runRandomly(*entry, seed, reference::Rounding::Declared, steps);
  if (failed(run))
    return false;
  if (!caseFolder.empty())
    return succeeded(writeCase(*entry, *run, caseFolder));
  printRun(*entry, *run, limit);
  return true;
}

static bool interpretFile(StringRef file, DialectRegistry &registry) {
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = load(file, context);
  if (!module)
    return false;
  if (gradientOrder > 0)
    return checkGradients(*module, seed, gradientOrder);
  if (sameAs.empty())
    return runOrWrite(*module);
  OwningOpRef<ModuleOp> other = load(sameAs, context);
  return other && sameOnRandomInputs(*module, *other, seed, tolerance);
}

int main(int argc, char **argv) {
  DialectRegistry registry;
  registerDialects(registry);
  registerWeftPasses();
  registerPipelines();
  registerCanonicalizerPass();
  registerCSEPass();
  registerSymbolDCEPass();
  auto [input, output] = registerAndParseCLIOptions(
      argc, argv, "Weft passes one by one\n", registry);
  if (interprets())
    return interpretFile(input, registry) ? 0 : 1;
  return asMainReturnCode(
      MlirOptMain(argc, argv, input, output, registry));
}
