//===- Interpreter.h - the reference interpreter ----------------*- C++ -*-===//
//
// Evaluates an entry op by op, slowly and obviously. It shares no code with
// code generation and is the oracle of every numeric test.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_INTERPRETER_H
#define WEFT_IR_INTERPRETER_H

#include "ir/Ops.h"
#include "ir/Reference.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringMap.h"

namespace weft::reference {

/// How stored values are rounded.
enum class Rounding {
  Declared, ///< to the declared type after each op; `!weft.float` is f32
  None,     ///< not at all: the mathematics in f64
  /// As declared, and moved up or down by one part in 2^23 (f64: in 2^52):
  /// inputs, globals and whatever f32 had to round. How far results move tells
  /// how well a program can be computed in f32 at all; what every way of
  /// computing gives exactly, as equal values side by side, stays so.
  Disturbed,
};

/// Runs entries of one module over a set of globals.
class Interpreter {
public:
  /// Globals start at zero; see `global`. Each `pattern` disturbs into other
  /// directions.
  Interpreter(mlir::ModuleOp module, Rounding rounding, uint64_t pattern = 0);

  /// The value of a global; null when the module has none of that name.
  Tensor *global(llvm::StringRef name);
  /// All globals by name.
  llvm::StringMap<Tensor> &allGlobals() { return globals; }

  /// One step of `entry`. Globals take their new values at its end. Fails with
  /// a diagnostic on an op without a meaning (differentiate first).
  mlir::FailureOr<std::vector<Tensor>> run(EntryOp entry,
                                           llvm::ArrayRef<Tensor> inputs);

private:
  using Environment = llvm::DenseMap<mlir::Value, Tensor>;

  mlir::LogicalResult runBlock(mlir::Block &block, Environment &values,
                               llvm::StringMap<Tensor> &assigned);
  mlir::LogicalResult runOp(mlir::Operation &op, Environment &values);
  mlir::LogicalResult runCluster(ClusterOp cluster, Environment &values);

  /// `value` up or down by one part, as hashes of a counter say.
  double moved(mlir::Type type, double value);
  /// Moves each float.
  void move(Tensor &tensor);
  /// Rounds each float; moves those that f32 could not hold.
  void roundAndMove(Tensor &result);

  mlir::ModuleOp module;
  Rounding rounding;
  uint64_t disturbances;
  llvm::StringMap<Tensor> globals;
};

/// Deterministic test values: floats about N(0, 1), integers in [0, limit) or,
/// with limit 0, small ones of either sign where the type has them.
Tensor randomTensor(mlir::RankedTensorType type, uint64_t seed, int64_t limit);

/// A message where `found` is further than `tolerance` x max(|value|, rms)
/// from `expected`, or an integer differs; empty when they agree. Two NaN or
/// two equal infinities agree.
std::string compare(const Tensor &found, const Tensor &expected,
                    double tolerance);

} // namespace weft::reference

#endif // WEFT_IR_INTERPRETER_H
