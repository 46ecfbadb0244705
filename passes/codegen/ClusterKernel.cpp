//===- ClusterKernel.cpp - what code generators ask of a cluster ----------===//

#include "passes/codegen/ClusterKernel.h"

using namespace mlir;
using namespace weft;

FailureOr<KernelOps> weft::opsOf(ClusterOp cluster) {
  KernelOps ops;
  for (Operation &op : cluster.getBlock().without_terminator())
    ops.ops.insert(&op);
  for (Value value : cluster.getBlock().getTerminator()->getOperands())
    ops.outputs.insert(value);
  if (ops.outputs.size() != cluster.getNumResults())
    return cluster.emitError("yields one value twice, expected one buffer per "
                             "value");
  return ops;
}

ArrayAttr weft::inPlaceOf(ClusterOp cluster,
                          ArrayRef<std::pair<Value, Value>> inPlace) {
  Builder builder(cluster.getContext());
  Block &block = cluster.getBlock();
  SmallVector<Attribute> pairs;
  for (auto [input, output] : inPlace)
    for (auto [i, value] :
         llvm::enumerate(block.getTerminator()->getOperands()))
      if (value == output)
        pairs.push_back(builder.getI64ArrayAttr(
            {int64_t(cast<BlockArgument>(input).getArgNumber()), int64_t(i)}));
  return builder.getArrayAttr(pairs);
}

std::string weft::keyOf(ClusterOp cluster) {
  std::string key;
  llvm::raw_string_ostream stream(key);
  llvm::DenseMap<Value, unsigned> numbers;
  auto define = [&](Value value) {
    numbers.try_emplace(value, unsigned(numbers.size()));
    stream << value.getType().getAsOpaquePointer() << ';';
  };
  llvm::for_each(cluster.getBlock().getArguments(), define);
  for (Operation &op : cluster.getBlock()) {
    stream << op.getName().getAsOpaquePointer() << ','
           << op.getAttrDictionary().getAsOpaquePointer() << '(';
    for (Value operand : op.getOperands())
      stream << numbers.lookup(operand) << ',';
    stream << ')';
    llvm::for_each(op.getResults(), define);
  }
  return key;
}
