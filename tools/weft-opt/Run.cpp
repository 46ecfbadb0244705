//===- Run.cpp - running modules in the reference interpreter -------------===//

#include "tools/weft-opt/Run.h"

#include "passes/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;

namespace weft {
using reference::Interpreter;
using reference::Rounding;
using reference::Tensor;

LogicalResult makeRunnable(ModuleOp module) {
  PassManager manager(module.getContext());
  manager.addPass(createDifferentiatePass());
  manager.addPass(createExpandUpdatesPass());
  return manager.run(module);
}

FailureOr<EntryOp> findEntry(ModuleOp module, StringRef name) {
  SmallVector<EntryOp> entries(module.getOps<EntryOp>());
  if (name.empty() && entries.size() == 1)
    return entries[0];
  for (EntryOp entry : entries)
    if (entry.getSymName() == name)
      return entry;
  InFlightDiagnostic error = module.emitError();
  if (name.empty())
    error << "there is not one entry; name the one that is meant";
  else
    error << "there is no entry '" << name << "'";
  for (EntryOp entry : entries)
    error.attachNote(entry.getLoc())
        << "there is '" << entry.getSymName() << "'";
  return failure();
}

/// The first value of a global in a test: parameters are random, everything
/// else starts at its recipe's constant.
static Tensor firstValue(GlobalOp global, uint64_t seed) {
  RankedTensorType type = global.getTensorType();
  if (global.getKind() == GlobalKind::Parameter) {
    Tensor value = reference::randomTensor(
        type, seed ^ llvm::xxh3_64bits(global.getSymName()), 0);
    for (double &element : value.floats)
      element *= 0.25;
    return value;
  }
  Tensor value(type);
  ArrayRef<double> recipe = global.getInit().getValues().asArrayRef();
  bool isConstant = global.getInit().getKind() == InitKind::Constant;
  double start = isConstant && !recipe.empty() ? recipe[0] : 0;
  std::fill(value.floats.begin(), value.floats.end(), start);
  std::fill(value.ints.begin(), value.ints.end(), int64_t(start));
  return value;
}

/// Random inputs of `entry`; labels stay inside their limit.
static std::vector<Tensor> randomInputs(EntryOp entry, uint64_t seed) {
  std::vector<Tensor> inputs;
  for (BlockArgument argument : entry.getBlock().getArguments()) {
    auto limit = entry.getArgAttrOfType<IntegerAttr>(argument.getArgNumber(),
                                                     "weft.label_limit");
    inputs.push_back(reference::randomTensor(
        cast<RankedTensorType>(argument.getType()),
        seed * 31 + argument.getArgNumber(), limit ? limit.getInt() : 0));
  }
  return inputs;
}

/// Sets what the runtime would: the length of a training and a full batch of
/// real samples.
static void setState(Interpreter &interpreter, EntryOp entry) {
  if (Tensor *total = interpreter.global("state.total"))
    total->ints[0] = 100;
  Tensor *valid = interpreter.global("state.valid");
  if (!valid || entry.getNumArguments() == 0)
    return;
  auto shape = cast<RankedTensorType>(entry.getArgumentTypes()[0]).getShape();
  if (!shape.empty())
    valid->ints[0] = shape[0];
}

FailureOr<StepRun> runRandomly(EntryOp entry, uint64_t seed, Rounding rounding,
                               int64_t steps, uint64_t pattern) {
  auto module = entry->getParentOfType<ModuleOp>();
  Interpreter interpreter(module, rounding, pattern);
  for (GlobalOp global : module.getOps<GlobalOp>())
    *interpreter.global(global.getSymName()) = firstValue(global, seed);
  setState(interpreter, entry);
  StepRun run;
  run.inputs = randomInputs(entry, seed);
  run.before = interpreter.allGlobals();
  for (int64_t step = 0; step < steps; ++step) {
    auto results = interpreter.run(entry, run.inputs);
    if (failed(results))
      return failure();
    run.results = std::move(*results);
  }
  run.after = interpreter.allGlobals();
  return run;
}

static void printTensor(StringRef name, const Tensor &tensor, int64_t limit) {
  llvm::outs() << name << ": " << tensor.type << " = [";
  for (int64_t i = 0; i < std::min(limit, tensor.size()); ++i) {
    llvm::outs() << (i ? ", " : "");
    if (tensor.isFloat())
      llvm::outs() << llvm::format("%.7g", tensor.floats[i]);
    else
      llvm::outs() << tensor.ints[i];
  }
  llvm::outs() << (tensor.size() > limit ? ", ...]\n" : "]\n");
}

void printRun(EntryOp entry, const StepRun &run, int64_t limit) {
  for (auto [i, result] : llvm::enumerate(run.results)) {
    auto name = entry.getResultAttrOfType<StringAttr>(i, "weft.name");
    printTensor(name ? name.getValue() : StringRef("result"), result, limit);
  }
  auto module = entry->getParentOfType<ModuleOp>();
  for (GlobalOp global : module.getOps<GlobalOp>()) {
    const Tensor &now = run.after.find(global.getSymName())->second;
    const Tensor &then = run.before.find(global.getSymName())->second;
    if (now.floats != then.floats || now.ints != then.ints)
      printTensor(("@" + global.getSymName()).str(), now, limit);
  }
}

/// The first difference between two runs of the same entry, or "".
static std::string firstDifference(const StepRun &left, const StepRun &right,
                                   double tolerance) {
  if (left.results.size() != right.results.size())
    return "the numbers of results differ";
  for (auto [i, result] : llvm::enumerate(left.results)) {
    std::string text = reference::compare(result, right.results[i], tolerance);
    if (!text.empty())
      return "result " + std::to_string(i) + ", " + text;
  }
  for (const auto &global : left.after) {
    auto other = right.after.find(global.getKey());
    if (other == right.after.end())
      return "global " + global.getKey().str() + " is missing";
    std::string text =
        reference::compare(global.second, other->second, tolerance);
    if (!text.empty())
      return "global " + global.getKey().str() + ", " + text;
  }
  return "";
}

bool sameOnRandomInputs(ModuleOp left, ModuleOp right, uint64_t seed,
                        double tolerance) {
  if (failed(makeRunnable(left)) || failed(makeRunnable(right)))
    return false;
  bool same = true;
  for (EntryOp entry : right.getOps<EntryOp>())
    if (failed(findEntry(left, entry.getSymName())))
      return false;
  for (EntryOp entry : left.getOps<EntryOp>()) {
    FailureOr<EntryOp> other = findEntry(right, entry.getSymName());
    if (failed(other))
      return false;
    if (entry.getFunctionType().getNumInputs() !=
        other->getFunctionType().getNumInputs())
      return other->emitError("has another number of inputs"), false;
    auto a = runRandomly(entry, seed, Rounding::Declared, 3);
    auto b = runRandomly(*other, seed, Rounding::Declared, 3);
    if (failed(a) || failed(b))
      return false;
    std::string difference = firstDifference(*a, *b, tolerance);
    llvm::outs() << "entry " << entry.getSymName() << ": "
                 << (difference.empty() ? "same" : difference) << "\n";
    same &= difference.empty();
  }
  return same;
}

} // namespace weft
