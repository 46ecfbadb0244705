//===- CodegenCpu.cpp - one loop nest per cluster for the CPU -------------===//

#include "ir/Ops.h"
#include "passes/Passes.h"
#include "passes/codegen/ClusterKernel.h"
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

static LogicalResult generate(ClusterOp cluster, OpBuilder &builder,
                              llvm::StringMap<StringAttr> &known) {
  FailureOr<KernelOps> ops = opsOf(cluster);
  if (failed(ops))
    return failure();
  std::string whyNot;
  std::optional<KernelPlan> plan = planKernel(*ops, whyNot);
  if (!plan)
    return cluster.emitError("cannot become one kernel: ") << whyNot;
  auto [at, isNew] = known.try_emplace(keyOf(cluster), cluster.getSymAttr());
  if (isNew) {
    Block &block = cluster.getBlock();
    SmallVector<Value> inputs(block.getArguments());
    SmallVector<Value> outputs(block.getTerminator()->getOperands());
    buildCpuKernel(builder, cluster.getLoc(), cluster.getSym(), *ops, *plan,
                   inputs, outputs);
  }
  cluster.setKernelAttr(
      SymbolRefAttr::get(builder.getStringAttr(kernelsName),
                         {FlatSymbolRefAttr::get(at->second)}));
  cluster.setPartitionsAttr(builder.getI64IntegerAttr(plan->partitions));
  cluster.setCategory(plan->category);
  cluster.setInPlaceAttr(inPlaceOf(cluster, plan->inPlace));
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
