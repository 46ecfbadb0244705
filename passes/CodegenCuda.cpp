//===- CodegenCuda.cpp - one kernel per cluster for NVIDIA GPUs -----------===//

#include "ir/Ops.h"
#include "passes/Passes.h"
#include "passes/codegen/ClusterKernel.h"
#include "passes/codegen/CudaCost.h"
#include "passes/codegen/CudaKernel.h"
#include "passes/codegen/PtxEmitter.h"
#include "runtime/base/KernelName.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace weft {
#define GEN_PASS_DEF_CODEGENCUDAPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {
/// A kernel that equal clusters share.
struct Known {
  std::string name;
  int64_t sharedBytes = 0;
};
} // namespace

static LogicalResult generate(ClusterOp cluster, OpBuilder &builder,
                              llvm::StringMap<Known> &known) {
  FailureOr<KernelOps> ops = opsOf(cluster);
  if (failed(ops))
    return failure();
  std::string whyNot;
  std::optional<CudaPlan> plan = planCudaKernel(*ops, whyNot);
  if (!plan)
    return cluster.emitError("cannot become one kernel: ") << whyNot;
  auto [at, isNew] = known.try_emplace(keyOf(cluster));
  Known &kernel = at->second;
  if (isNew) {
    Block &block = cluster.getBlock();
    SmallVector<Value> inputs(block.getArguments());
    SmallVector<Value> outputs(block.getTerminator()->getOperands());
    kernel.name = ptxName(cluster.getSym());
    gpu::GPUFuncOp made =
        buildCudaKernel(builder, cluster.getLoc(), kernel.name, *ops, *plan,
                        inputs, outputs, kernel.sharedBytes);
    made->setAttr(gridName, builder.getI64IntegerAttr(plan->grid));
  }
  cluster.setKernelAttr(SymbolRefAttr::get(
      builder.getStringAttr(kernelsName),
      {FlatSymbolRefAttr::get(builder.getStringAttr(kernel.name))}));
  cluster.setPartitionsAttr(builder.getI64IntegerAttr(plan->grid));
  cluster.setLaunchAttr(builder.getDenseI64ArrayAttr(
      {plan->grid, plan->block, kernel.sharedBytes}));
  cluster.setCategory(plan->category);
  CudaCost cost = costOf(*ops, *plan);
  cluster->setDiscardableAttr(
      costName,
      builder.getDenseI64ArrayAttr({cost.flops, cost.moved, cost.wide}));
  cluster.setInPlaceAttr(inPlaceOf(cluster, plan->inPlace));
  return success();
}

namespace {
struct CodegenCudaPass : weft::impl::CodegenCudaPassBase<CodegenCudaPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                    math::MathDialect, NVVM::NVVMDialect, scf::SCFDialect,
                    vector::VectorDialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto builder = OpBuilder::atBlockEnd(module.getBody());
    auto kernels = ModuleOp::create(builder, module.getLoc(), kernelsName);
    builder.setInsertionPointToEnd(kernels.getBody());
    llvm::StringMap<Known> known;
    WalkResult result = module.walk([&](ClusterOp cluster) {
      return WalkResult(generate(cluster, builder, known));
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
