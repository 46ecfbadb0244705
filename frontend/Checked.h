//===- Checked.h - the checked program --------------------------*- C++ -*-===//
///
/// \file
/// What Sema returns and EmitIR walks: dims, globals and, per entry, a flat
/// list of typed operations. All calls are inlined, all sizes are numbers, all
/// casts and broadcasts are written out. Op and attribute names are those of
/// the `weft` dialect, but nothing here knows MLIR.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_CHECKED_H
#define WEFT_FRONTEND_CHECKED_H

#include "frontend/Types.h"

#include "llvm/Support/SMLoc.h"

#include <string>
#include <variant>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace weft {
class SourceManager;
}

namespace weft::checked {

/// One level of inlining: the call that led here. 0 is the entry itself.
struct CallSite {
  uint32_t parent = 0;
  llvm::SMRange range;
  /// The callee as the text names it: "net", "layer.forward".
  std::string callee;
};

/// How a global starts; resolved to numbers.
struct Initializer {
  enum Kind : uint8_t { Constant, Uniform, Normal, Orthogonal };
  Kind kind = Constant;
  /// constant: value; uniform: low, high; normal: mean, deviation;
  /// orthogonal: gain.
  llvm::SmallVector<double, 2> numbers = {0.0};
};
llvm::StringRef spelling(Initializer::Kind kind);

enum class GlobalKind : uint8_t { Parameter, Buffer, Optimizer, State, Hyper };
llvm::StringRef spelling(GlobalKind kind);

/// A named tensor that outlives a step.
struct Global {
  /// "net.fc[0].weight", "fit.m.net.fc[0].weight", "state.step", "hyper.lr"
  std::string path;
  GlobalKind kind = GlobalKind::Parameter;
  TensorType type;
  Initializer init;
  /// The parameter's path, for optimizer state; else empty.
  std::string owner;
  llvm::SMRange range;
};

/// Numbers a value within its entry, regions included.
using ValueId = uint32_t;

/// Elements of a constant: one for a splat, else all in row-major order.
/// Integers and bools in `ints`, floating types in `floats`.
struct ConstantData {
  std::vector<int64_t> ints;
  std::vector<double> floats;
};

using AttributeValue =
    std::variant<bool, int64_t, double, std::vector<int64_t>, std::string>;

struct Attribute {
  llvm::StringRef name;
  AttributeValue value;
};

struct Op;

/// One update region of a minimize: arguments are param, grad, states...;
/// `yields` are the new param and states.
struct Region {
  std::vector<ValueId> arguments;
  std::vector<Op> ops;
  std::vector<ValueId> yields;
};

/// One operation; `name` is the dialect's mnemonic. Special forms:
///  - "read", "assign": `globals` holds the one global.
///  - "constant": `constant` holds the elements.
///  - "gradient": operand 0 is y, the others x.
///  - "minimize": operand 0 is the loss, operand 1, if any, the clip norm;
///    region k updates globals[k].
struct Op {
  llvm::StringRef name;
  llvm::SMRange range;
  uint32_t callSite = 0;
  llvm::SmallVector<ValueId, 3> operands;
  llvm::SmallVector<ValueId, 1> results;
  llvm::SmallVector<Attribute, 2> attributes;
  ConstantData constant;
  /// Indices into the program's globals, one list per region of a minimize.
  std::vector<std::vector<uint32_t>> globals;
  std::vector<Region> regions;
};

enum class EntryKind : uint8_t { Train, Eval, Predict };
llvm::StringRef spelling(EntryKind kind);

struct Input {
  std::string name;
  ValueId value = 0;
  llvm::SMRange range;
  /// Labels must be below this; 0 where the input is not a class label.
  int64_t labelLimit = 0;
};

enum class ResultKind : uint8_t { Loss, MetricSum, MetricCount, Rate, Output };
/// The text of `weft.kind`: "loss", "metric_sum", ...
llvm::StringRef spelling(ResultKind kind);

struct Result {
  std::string name;
  ResultKind kind = ResultKind::Output;
  ValueId value = 0;
};

/// One compiled graph.
struct Entry {
  EntryKind kind = EntryKind::Train;
  std::string name;
  llvm::SMRange range;
  std::vector<Input> inputs;
  std::vector<Result> results;
  std::vector<Op> ops;
  /// The type of each value.
  std::vector<TensorType> types;
  /// calls[0] is the entry itself.
  std::vector<CallSite> calls;
};

/// A symbolic size and what it is bound to.
struct Dim {
  std::string name;
  int64_t value = 0;
};

/// A number that a run may change, or why it may not.
struct Hyper {
  std::string name;
  double value = 0.0;
  /// It reaches only arithmetic, so it is read at run time.
  bool atRunTime = false;
  /// Where it was needed at compile time; not valid if nowhere.
  llvm::SMRange fixedAt;
};

/// One profile of a model text.
struct Program {
  /// The stem of the file.
  std::string name;
  std::vector<Dim> dims;
  std::vector<Hyper> hypers;
  std::vector<Global> globals;
  std::vector<Entry> entries;
};

/// Prints a program for `--emit=checked-ast`; the form is stable.
void print(llvm::raw_ostream &os, const Program &program,
           const SourceManager &sources);

} // namespace weft::checked

namespace weft {
using CheckedProgram = checked::Program;
}

#endif // WEFT_FRONTEND_CHECKED_H
