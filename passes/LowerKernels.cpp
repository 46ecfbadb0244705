//===- LowerKernels.cpp - kernels to machine code -------------------------===//

#include "passes/Passes.h"
#include "passes/codegen/KernelLowering.h"
#include "passes/codegen/ObjectEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace weft {
#define GEN_PASS_DEF_LOWERKERNELSPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {
struct LowerKernelsPass : weft::impl::LowerKernelsPassBase<LowerKernelsPass> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, cf::ControlFlowDialect,
                    LLVM::LLVMDialect, math::MathDialect>();
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto kernels = module.lookupSymbol<ModuleOp>("kernels");
    if (!kernels)
      return;
    if (failed(lowerToLLVM(kernels)))
      return signalPassFailure();
    std::vector<std::string> names(variants.begin(), variants.end());
    auto objects = emitSharedObjects(kernels, names);
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
