//===- LowerKernels.cpp - kernels to machine code -------------------------===//

#include "passes/Passes.h"
#include "passes/codegen/KernelLowering.h"
#include "passes/codegen/ObjectEmitter.h"
#include "passes/codegen/PtxEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace weft {
#define GEN_PASS_DEF_LOWERKERNELSPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

/// A module without kernels may say nothing but the names of its variants.
static bool isForCuda(ModuleOp module, ModuleOp kernels,
                      ArrayRef<std::string> variants) {
  auto target = module->getAttrOfType<StringAttr>("weft.target");
  if (target)
    return target.getValue() == "cuda";
  return !kernels.getOps<gpu::GPUModuleOp>().empty() ||
         llvm::any_of(variants, [](StringRef name) {
           return name.starts_with("sm_") || name.starts_with("compute_");
         });
}

namespace {
struct LowerKernelsPass : weft::impl::LowerKernelsPassBase<LowerKernelsPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, cf::ControlFlowDialect,
                    gpu::GPUDialect, LLVM::LLVMDialect, math::MathDialect,
                    NVVM::NVVMDialect, vector::VectorDialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto kernels = module.lookupSymbol<ModuleOp>("kernels");
    if (!kernels)
      return;
    std::vector<std::string> names(variants.begin(), variants.end());
    bool isCuda = isForCuda(module, kernels, names);
    if (failed(isCuda ? lowerToNVVM(kernels) : lowerToLLVM(kernels)))
      return signalPassFailure();
    auto objects = isCuda ? emitCudaObjects(kernels, names)
                          : emitSharedObjects(kernels, names);
    if (!objects) {
      kernels.emitError() << llvm::toString(objects.takeError());
      return signalPassFailure();
    }
    Builder builder(module.getContext());
    SmallVector<NamedAttribute> attributes;
    for (auto [name, bytes] : llvm::zip(names, *objects)) {
      auto type =
          RankedTensorType::get({int64_t(bytes.size())}, builder.getI8Type());
      attributes.push_back(builder.getNamedAttr(
          name, DenseElementsAttr::getFromRawBuffer(
                    type, ArrayRef(bytes.data(), bytes.size()))));
    }
    module->setAttr("weft.objects", builder.getDictionaryAttr(attributes));
  }
};
} // namespace
