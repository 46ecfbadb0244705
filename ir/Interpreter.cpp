//===- Interpreter.cpp - the reference interpreter ------------------------===//

#include "ir/Interpreter.h"

#include "ir/check/Check.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <random>

using namespace mlir;

namespace weft::reference {

Interpreter::Interpreter(ModuleOp owner, Rounding rounding, uint64_t pattern)
    : module(owner), rounding(rounding), disturbances(pattern << 40) {
  for (GlobalOp global : owner.getOps<GlobalOp>())
    globals[global.getSymName()] = Tensor(global.getTensorType());
}

Tensor *Interpreter::global(StringRef name) {
  auto found = globals.find(name);
  return found == globals.end() ? nullptr : &found->second;
}

FailureOr<std::vector<Tensor>> Interpreter::run(EntryOp entry,
                                                ArrayRef<Tensor> inputs) {
  Environment values;
  Block &block = entry.getBlock();
  if (inputs.size() != block.getNumArguments())
    return entry.emitError("expects ")
           << block.getNumArguments() << " inputs, got " << inputs.size();
  for (auto [argument, input] : llvm::zip(block.getArguments(), inputs))
    values[argument] = input;
  if (rounding == Rounding::Disturbed) {
    for (BlockArgument argument : block.getArguments())
      move(values[argument]);
    for (GlobalOp global : module.getOps<GlobalOp>())
      move(globals[global.getSymName()]);
  }
  llvm::StringMap<Tensor> assigned;
  if (failed(runBlock(block, values, assigned)))
    return failure();
  std::vector<Tensor> results;
  for (Value value : block.getTerminator()->getOperands())
    results.push_back(values[value]);
  for (auto &entryOf : assigned)
    globals[entryOf.getKey()] = entryOf.second;
  return results;
}

LogicalResult Interpreter::runBlock(Block &block, Environment &values,
                                    llvm::StringMap<Tensor> &assigned) {
  for (Operation &op : block.without_terminator()) {
    if (auto assign = dyn_cast<AssignOp>(op)) {
      assigned[assign.getGlobal()] = values[assign.getValue()];
      continue;
    }
    if (failed(runOp(op, values)))
      return failure();
  }
  return success();
}

LogicalResult Interpreter::runOp(Operation &op, Environment &values) {
  if (auto read = dyn_cast<ReadOp>(op)) {
    values[read.getResult()] = globals[read.getGlobal()];
    return success();
  }
  if (auto cluster = dyn_cast<ClusterOp>(op))
    return runCluster(cluster, values);
  if (check::isCheck(op))
    return check::test(op, values.find(op.getOperand(0))->second);
  auto meaning = dyn_cast<InterpretableOp>(op);
  if (!meaning)
    return op.emitError("has no meaning of its own; differentiate and expand "
                        "updates before running");
  SmallVector<const Tensor *> operands;
  for (Value operand : op.getOperands())
    operands.push_back(&values.find(operand)->second);
  std::vector<Tensor> results;
  for (Type type : op.getResultTypes())
    results.emplace_back(cast<RankedTensorType>(type));
  if (failed(meaning.interpret(operands, results)))
    return op.emitError("has no meaning for these element types");
  for (auto [value, result] : llvm::zip(op.getResults(), results)) {
    if (rounding == Rounding::Disturbed && op.getNumOperands() > 0)
      roundAndMove(result);
    else if (rounding != Rounding::None || !result.isFloat())
      result.roundToType();
    values[value] = std::move(result);
  }
  return success();
}

double Interpreter::moved(Type type, double value) {
  uint64_t bits = ++disturbances * 0x9e3779b97f4a7c15ULL;
  bits = (bits ^ (bits >> 31)) * 0xbf58476d1ce4e5b9ULL;
  double part = type.isF64() ? 0x1p-52 : 0x1p-23;
  return roundFloat(type, value * (1 + (bits >> 63 ? part : -part)));
}

void Interpreter::move(Tensor &tensor) {
  for (double &value : tensor.floats)
    value = moved(tensor.type.getElementType(), value);
}

void Interpreter::roundAndMove(Tensor &result) {
  Type type = result.type.getElementType();
  // Nothing here is wider than f64, which would tell what f64 holds.
  for (double &value : result.floats)
    if (type.isF64() || double(float(value)) != value)
      value = moved(type, value);
  result.roundToType();
}

LogicalResult Interpreter::runCluster(ClusterOp cluster, Environment &values) {
  Environment inside;
  Block &block = cluster.getBlock();
  for (auto [argument, operand] :
       llvm::zip(block.getArguments(), cluster.getInputs()))
    inside[argument] = values[operand];
  llvm::StringMap<Tensor> assigned;
  if (failed(runBlock(block, inside, assigned)))
    return failure();
  for (auto [result, yielded] :
       llvm::zip(cluster.getResults(), block.getTerminator()->getOperands()))
    values[result] = inside[yielded];
  return success();
}

Tensor randomTensor(RankedTensorType type, uint64_t seed, int64_t limit) {
  Tensor tensor(type);
  std::mt19937_64 bits(seed * 0x9e3779b97f4a7c15ULL + 1);
  auto uniform = [&] { return double(bits() >> 11) * 0x1.0p-53; };
  for (double &value : tensor.floats) {
    double sum = -6;
    for (int i = 0; i < 12; ++i)
      sum += uniform();
    value = roundFloat(type.getElementType(), sum);
  }
  Type element = type.getElementType();
  bool isSigned = !element.isInteger(1) && !element.isUnsignedInteger();
  for (int64_t &value : tensor.ints) {
    int64_t span = limit > 0 ? limit : element.isInteger(1) ? 2 : 16;
    value = int64_t(bits() % uint64_t(span)) - (limit <= 0 && isSigned ? 8 : 0);
  }
  return tensor;
}

/// The index of row-major `position`, as "[1, 2]".
static std::string indexText(ArrayRef<int64_t> shape, int64_t position) {
  std::string text;
  for (int64_t extent : llvm::reverse(shape)) {
    text =
        std::to_string(position % extent) + (text.empty() ? "" : ", ") + text;
    position /= extent;
  }
  return "[" + text + "]";
}

std::string compare(const Tensor &found, const Tensor &expected,
                    double tolerance) {
  if (found.type.getShape() != expected.type.getShape())
    return "shapes differ";
  double squares = 0;
  for (double value : expected.floats)
    squares += std::isfinite(value) ? value * value : 0;
  double rms = std::sqrt(squares / double(std::max<int64_t>(1, found.size())));
  for (int64_t i = 0; i < found.size(); ++i) {
    double a = found.number(i), b = expected.number(i);
    bool equal = found.isFloat() ? a == b : found.ints[i] == expected.ints[i];
    if (equal || (std::isnan(a) && std::isnan(b)))
      continue;
    double bound =
        found.isFloat() ? tolerance * std::max(std::fabs(b), rms) : 0;
    if (std::fabs(a - b) <= bound)
      continue;
    std::string where = "element " + indexText(found.shape(), i);
    if (!found.isFloat())
      return llvm::formatv("{0}: found {1}, expected {2}", where, found.ints[i],
                           expected.ints[i]);
    std::string text;
    llvm::raw_string_ostream(text)
        << where << ": found " << llvm::format("%.9g", a) << ", expected "
        << llvm::format("%.9g", b);
    return text;
  }
  return "";
}

} // namespace weft::reference
