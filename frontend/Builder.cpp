//===- Builder.cpp - writes the operations of one entry -------------------===//

#include "frontend/Builder.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

using checked::Attribute;
using checked::Op;

Builder::Builder(checked::Program &owner, checked::Entry &target)
    : program(owner), entry(target), block(&target.ops) {}

ValueId Builder::addValue(TensorType type) {
  entry.types.push_back(std::move(type));
  return ValueId(entry.types.size() - 1);
}

Op &Builder::emitOp(StringRef name, ArrayRef<ValueId> operands,
                    ArrayRef<TensorType> results,
                    std::vector<Attribute> attributes) {
  Op op;
  op.name = name;
  op.range = range;
  op.callSite = callSite;
  op.operands.assign(operands.begin(), operands.end());
  for (const TensorType &result : results)
    op.results.push_back(addValue(result));
  for (Attribute &attribute : attributes)
    op.attributes.push_back(std::move(attribute));
  block->push_back(std::move(op));
  return block->back();
}

ValueId Builder::emit(StringRef name, ArrayRef<ValueId> operands,
                      TensorType result, std::vector<Attribute> attributes) {
  return emitOp(name, operands, {result}, std::move(attributes)).results[0];
}

ValueId Builder::constant(checked::ConstantData data, TensorType type) {
  Op &op = emitOp("constant", {}, {type});
  op.constant = std::move(data);
  return op.results[0];
}

ValueId Builder::splat(double value, TensorType type) {
  if (!isFloating(type.elem))
    return splatInt(int64_t(value), std::move(type));
  return constant({{}, {value}}, std::move(type));
}

ValueId Builder::splatInt(int64_t value, TensorType type) {
  if (isFloating(type.elem))
    return splat(double(value), std::move(type));
  return constant({{value}, {}}, std::move(type));
}

ValueId Builder::iota(TensorType type, int64_t axis) {
  return emit("iota", {}, std::move(type), {{"axis", axis}});
}

ValueId Builder::cast(ValueId id, ElemType elem) {
  if (type(id).elem == elem)
    return id;
  return emit("cast", {id}, {elem, type(id).sizes});
}

ValueId Builder::reshape(ValueId id, Sizes sizes) {
  if (type(id).sizes == sizes)
    return id;
  return emit("reshape", {id}, {type(id).elem, std::move(sizes)});
}

ValueId Builder::broadcast(ValueId id, ArrayRef<int64_t> sizes) {
  if (ArrayRef<int64_t>(type(id).sizes) == sizes)
    return id;
  Sizes raised(sizes.size() - type(id).sizes.size(), 1);
  raised.append(type(id).sizes);
  ValueId same = reshape(id, raised);
  if (ArrayRef<int64_t>(raised) == sizes)
    return same;
  return emit("broadcast_to", {same}, {type(id).elem, Sizes(sizes)});
}

ValueId Builder::transpose(ValueId id, ArrayRef<int64_t> permutation) {
  Sizes sizes;
  for (int64_t axis : permutation)
    sizes.push_back(type(id).sizes[axis]);
  return emit("transpose", {id}, {type(id).elem, sizes},
              {{"permutation", permutation.vec()}});
}

ValueId Builder::compare(StringRef direction, ValueId left, ValueId right) {
  return emit("compare", {left, right}, {ElemType::Bool, type(left).sizes},
              {{"direction", direction.str()}});
}

ValueId Builder::reduce(StringRef name, ValueId id, std::vector<int64_t> axes) {
  Sizes sizes;
  for (auto [axis, size] : enumerate(type(id).sizes))
    if (!is_contained(axes, int64_t(axis)))
      sizes.push_back(size);
  return emit(name, {id}, {type(id).elem, sizes}, {{"axes", std::move(axes)}});
}

ValueId Builder::read(uint32_t global) {
  auto found = reads.find(global);
  if (found != reads.end())
    return found->second;
  // A read is pure, so it may stand outside the region that asks for it.
  auto *saved = std::exchange(block, &entry.ops);
  Op &op = emitOp("read", {}, {program.globals[global].type});
  op.globals = {{global}};
  ValueId id = op.results[0];
  block = saved;
  reads[global] = id;
  return id;
}

void Builder::assign(uint32_t global, ValueId value) {
  emitOp("assign", {value}, {}).globals = {{global}};
}

uint32_t Builder::addGlobal(checked::Global global) {
  program.globals.push_back(std::move(global));
  return uint32_t(program.globals.size() - 1);
}

uint32_t Builder::stateGlobal(StateGlobal which) {
  constexpr StringRef names[] = {"state.step", "state.total", "state.valid",
                                 "state.seed"};
  StringRef name = names[unsigned(which)];
  for (auto [index, global] : enumerate(program.globals))
    if (global.path == name)
      return uint32_t(index);
  llvm_unreachable("every program has the state globals");
}

ValueId Builder::readState(StateGlobal which) {
  return read(stateGlobal(which));
}

const Op *Builder::definition(ValueId id) const {
  for (const std::vector<Op> *ops : {block, &entry.ops}) {
    auto found = llvm::find_if(
        *ops, [&](const Op &op) { return is_contained(op.results, id); });
    if (found != ops->end())
      return &*found;
  }
  return nullptr;
}

} // namespace weft::sema
