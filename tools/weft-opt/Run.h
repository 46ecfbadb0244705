//===- Run.h - running modules in the reference interpreter -----*- C++ -*-===//
//
// What weft-opt does with a module besides passing it on: interpret an entry,
// compare two modules, check gradients by finite differences.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFT_OPT_RUN_H
#define WEFT_TOOLS_WEFT_OPT_RUN_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include <string>
#include <vector>

#include "ir/Interpreter.h"

namespace weft {

/// One step of an entry on random values.
struct StepRun {
  std::vector<reference::Tensor> inputs, results;
  llvm::StringMap<reference::Tensor> before, after;
};

/// Writes gradients, updates and nothing else as plain ops, so that every op
/// has a meaning.
mlir::LogicalResult makeRunnable(mlir::ModuleOp module);

/// The entry called `name`, or the only one where `name` is empty; an error at
/// the module lists what there is.
mlir::FailureOr<EntryOp> findEntry(mlir::ModuleOp module, llvm::StringRef name);

/// Runs `steps` steps of `entry`; inputs and globals are drawn from `seed`,
/// state starts at its recipe. `pattern`: of `Rounding::Disturbed`.
mlir::FailureOr<StepRun> runRandomly(EntryOp entry, uint64_t seed,
                                     reference::Rounding rounding,
                                     int64_t steps = 1, uint64_t pattern = 0);

/// Prints results and changed globals, at most `limit` elements of each.
void printRun(EntryOp entry, const StepRun &run, int64_t limit);

/// Writes a numeric case: inputs, globals and expected values as NPY files in
/// `directory`, for the runner of test/numerics.
mlir::LogicalResult writeCase(EntryOp entry, const StepRun &run,
                              llvm::StringRef directory);

/// Runs every entry of both modules on the same values; prints the first
/// difference of each. True when all agree within `tolerance`.
bool sameOnRandomInputs(mlir::ModuleOp left, mlir::ModuleOp right,
                        uint64_t seed, double tolerance);

/// Checks the gradients of each entry of `module` by central differences in
/// f64 (eps 1e-6, atol 1e-5, rtol 1e-3), up to derivatives of `order`. Prints
/// the first difference of each entry. True when all agree.
bool checkGradients(mlir::ModuleOp module, uint64_t seed, int order);

} // namespace weft

#endif // WEFT_TOOLS_WEFT_OPT_RUN_H
