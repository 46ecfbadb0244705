//===- ElaborateGradient.cpp - grad ---------------------------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

/// Everything `target` is computed from; the values of a read global stand for
/// one another.
std::set<ValueId> Elaborator::sourcesOf(ValueId target) const {
  std::set<ValueId> needed = {target};
  std::set<uint32_t> read;
  for (const checked::Op &op : reverse(builder->entry.ops)) {
    bool used =
        any_of(op.results, [&](ValueId id) { return needed.count(id); });
    if (used && op.name == "read")
      read.insert(op.globals[0][0]);
    if (used)
      needed.insert(op.operands.begin(), op.operands.end());
  }
  for (const checked::Op &op : builder->entry.ops)
    if (op.name == "read" && read.count(op.globals[0][0]))
      needed.insert(op.results[0]);
  return needed;
}

/// grad(y, x)
Value Elaborator::gradient(const BuiltinCall &call) {
  const Value &y = call.value(0);
  if (!y.isTensor() || typeOf(y).rank() != 0 || !isFloating(typeOf(y).elem)) {
    report(DiagId::GradientOf, call.place(0), describe(y))
        .help("reduce it first with 'sum' or 'mean'");
    return {};
  }
  std::vector<Value> xs = {call.value(1)};
  bool isList = call.value(1).isSequence();
  if (isList)
    xs = *call.value(1).items;
  std::vector<ValueId> operands = {y.tensor};
  std::vector<TensorType> types;
  std::set<ValueId> sources = sourcesOf(y.tensor);
  for (auto [i, x] : enumerate(xs)) {
    if (!x.isTensor() || !isFloating(typeOf(x).elem))
      return fail(DiagId::GradientBy, call.place(1), describe(x));
    if (!sources.count(x.tensor)) {
      report(DiagId::GradientApart, call.place(1), describe(x))
          .help("name a tensor that the first argument is computed from; equal "
                "values of another expression are other tensors");
      return {};
    }
    operands.push_back(x.tensor);
    types.push_back(typeOf(x));
  }
  checked::Op &op = builder->emitOp("gradient", operands, types);
  if (!isList)
    return Value::ofTensor(op.results[0]);
  std::vector<Value> items;
  for (ValueId id : op.results)
    items.push_back(Value::ofTensor(id));
  return listOf(std::move(items));
}

} // namespace weft::sema
