//===- Main.cpp - weft-opt: passes one by one -----------------------------===//
//
/// \file
/// mlir-opt with Weft's dialects and passes. With --run, --same-as or
/// --check-gradients the module is interpreted instead.
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
#include "llvm/Support/Path.h"
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
             llvm::cl::value_desc("entry"),
             llvm::cl::desc("Interpret this entry, or all, on random values"));
static llvm::cl::opt<uint64_t>
    seed("seed", llvm::cl::cat(interpret), llvm::cl::init(0),
         llvm::cl::desc("Seed of the random values"));
static llvm::cl::opt<int64_t> steps("steps", llvm::cl::cat(interpret),
                                    llvm::cl::init(1),
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
static llvm::cl::opt<bool>
    checksGradients("check-gradients", llvm::cl::cat(interpret),
                    llvm::cl::desc("Check gradients by finite differences"));
static llvm::cl::opt<int> gradientOrder(
    "gradient-order", llvm::cl::cat(interpret), llvm::cl::init(1),
    llvm::cl::desc("--check-gradients: up to derivatives of this order"));
static llvm::cl::opt<bool>
    exact("exact", llvm::cl::cat(interpret),
          llvm::cl::desc("--run: do not round floats to their type"));
static llvm::cl::opt<uint64_t>
    disturbed("disturbed", llvm::cl::cat(interpret), llvm::cl::init(0),
              llvm::cl::value_desc("pattern"),
              llvm::cl::desc("--run: move what f32 rounds by one part in 2^23, "
                             "up or down by this pattern (from 1), to see what "
                             "f32 can promise"));
static llvm::cl::opt<std::string>
    caseFolder("case", llvm::cl::cat(interpret), llvm::cl::value_desc("folder"),
               llvm::cl::desc("--run: write inputs, globals and expected "
                              "values as NPY files instead, into a folder "
                              "per entry where --run names none"));

/// True if the module is to be interpreted and not passed on.
static bool interprets() {
  return runEntry.getNumOccurrences() || !sameAs.empty() || checksGradients ||
         !caseFolder.empty();
}

//===----------------------------------------------------------------------===//
// Interpreting
//===----------------------------------------------------------------------===//

namespace {
/// Modules, and the texts that their diagnostics quote.
class Interpretation {
public:
  explicit Interpretation(DialectRegistry &registry)
      : context(registry), handler(sources, &context) {
    context.printOpOnDiagnostic(false);
  }

  bool run(StringRef file);

private:
  OwningOpRef<ModuleOp> load(StringRef file);
  bool runEntries(ModuleOp module);
  bool runOrWrite(EntryOp entry);

  llvm::SourceMgr sources;
  MLIRContext context;
  SourceMgrDiagnosticHandler handler;
};
} // namespace

OwningOpRef<ModuleOp> Interpretation::load(StringRef file) {
  std::string error;
  auto buffer = openInputFile(file, &error);
  if (!buffer) {
    llvm::errs() << "weft-opt: " << error << "\n";
    return {};
  }
  StringRef text = buffer->getBuffer(), name = buffer->getBufferIdentifier();
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  return parseSourceString<ModuleOp>(text, &context, name);
}

bool Interpretation::runOrWrite(EntryOp entry) {
  auto rounding = exact       ? reference::Rounding::None
                  : disturbed ? reference::Rounding::Disturbed
                              : reference::Rounding::Declared;
  auto run = runRandomly(entry, seed, rounding, steps, disturbed);
  if (failed(run))
    return false;
  if (!caseFolder.empty()) {
    SmallString<256> folder(caseFolder);
    if (runEntry.empty())
      llvm::sys::path::append(folder, entry.getSymName());
    return succeeded(writeCase(entry, *run, folder));
  }
  printRun(entry, *run, limit);
  return true;
}

bool Interpretation::runEntries(ModuleOp module) {
  if (failed(makeRunnable(module)))
    return false;
  if (runEntry.empty()) {
    bool good = true;
    for (EntryOp entry : module.getOps<EntryOp>()) {
      if (caseFolder.empty())
        llvm::outs() << "entry " << entry.getSymName() << "\n";
      good &= runOrWrite(entry);
    }
    return good;
  }
  auto entry = findEntry(module, runEntry);
  return succeeded(entry) && runOrWrite(*entry);
}

bool Interpretation::run(StringRef file) {
  if (steps < 1 || gradientOrder < 1) {
    llvm::errs()
        << "weft-opt: --steps and --gradient-order take numbers from 1\n";
    return false;
  }
  OwningOpRef<ModuleOp> module = load(file);
  if (!module)
    return false;
  if (checksGradients)
    return checkGradients(*module, seed, gradientOrder);
  if (sameAs.empty())
    return runEntries(*module);
  OwningOpRef<ModuleOp> other = load(sameAs);
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
    return Interpretation(registry).run(input) ? 0 : 1;
  return asMainReturnCode(MlirOptMain(argc, argv, input, output, registry));
}
