//===- CodegenCpu.cpp - one loop nest per cluster for the CPU -------------===//

#include "ir/Ops.h"
#include "passes/Passes.h"
#include "passes/codegen/CpuKernel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace weft {
#define GEN_PASS_DEF_CODEGENCPUPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

static constexpr StringLiteral kernelsName = "kernels";

/// Everything a cluster's region computes, and what it yields.
static KernelOps opsOf(ClusterOp cluster) {
  KernelOps ops;
  for (Operation &op : cluster.getBlock().without_terminator())
    ops.ops.insert(&op);
  for (Value value : cluster.getBlock().getTerminator()->getOperands())
    ops.outputs.insert(value);
  return ops;
}

/// Pairs of (operand, result) numbers of the cluster.
static ArrayAttr inPlaceOf(ClusterOp cluster, const KernelPlan &plan) {
  Builder builder(cluster.getContext());
  Block &block = cluster.getBlock();
  SmallVector<Attribute> pairs;
  for (auto [input, output] : plan.inPlace)
    for (auto [i, value] :
         llvm::enumerate(block.getTerminator()->getOperands()))
      if (value == output)
        pairs.push_back(builder.getI64ArrayAttr(
            {int64_t(cast<BlockArgument>(input).getArgNumber()), int64_t(i)}));
  return builder.getArrayAttr(pairs);
}

/// What decides the code of a cluster: ops, attributes, types, and who uses
/// what. Equal keys share one function.
static std::string keyOf(ClusterOp cluster) {
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

static LogicalResult generate(ClusterOp cluster, OpBuilder &builder,
                              llvm::StringMap<StringAttr> &known) {
  KernelOps ops = opsOf(cluster);
  if (ops.outputs.size() != cluster.getNumResults())
    return cluster.emitError("yields one value twice, expected one buffer per "
                             "value");
  std::string whyNot;
  std::optional<KernelPlan> plan = planKernel(ops, whyNot);
  if (!plan)
    return cluster.emitError("cannot become one kernel: ") << whyNot;
  auto [at, isNew] = known.try_emplace(keyOf(cluster), cluster.getSymAttr());
  if (isNew) {
    Block &block = cluster.getBlock();
    SmallVector<Value> inputs(block.getArguments());
    SmallVector<Value> outputs(block.getTerminator()->getOperands());
    buildCpuKernel(builder, cluster.getLoc(), cluster.getSym(), ops, *plan,
                   inputs, outputs);
  }
  cluster.setKernelAttr(
      SymbolRefAttr::get(builder.getStringAttr(kernelsName),
                         {FlatSymbolRefAttr::get(at->second)}));
  cluster.setPartitionsAttr(builder.getI64IntegerAttr(plan->partitions));
  cluster.setCategory(plan->category);
  cluster.setInPlaceAttr(inPlaceOf(cluster, *plan));
  return success();
}

namespace {
struct CodegenCpuPass : weft::impl::CodegenCpuPassBase<CodegenCpuPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry
        .insert<arith::ArithDialect, func::FuncDialect, LLVM::LLVMDialect,
                math::MathDialect, scf::SCFDialect, vector::VectorDialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto builder = OpBuilder::atBlockEnd(module.getBody());
    auto kernels = ModuleOp::create(builder, module.getLoc(), kernelsName);
    builder.setInsertionPointToEnd(kernels.getBody());
    llvm::StringMap<StringAttr> known;
    WalkResult result = module.walk([&](ClusterOp cluster) {
      return WalkResult(generate(cluster, builder, known));
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
