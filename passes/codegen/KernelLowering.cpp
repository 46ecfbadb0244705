//===- KernelLowering.cpp - kernels to the LLVM dialect -------------------===//

#include "passes/codegen/KernelLowering.h"
#include "passes/codegen/MathExpansion.h"

#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVM.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;

static LogicalResult lowerLoops(ModuleOp kernels) {
  RewritePatternSet patterns(kernels.getContext());
  populateSCFToControlFlowConversionPatterns(patterns);
  ConversionTarget target(*kernels.getContext());
  target.addIllegalDialect<scf::SCFDialect>();
  target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
  return applyPartialConversion(kernels, target, std::move(patterns));
}

static void addPatterns(const LLVMTypeConverter &types,
                        RewritePatternSet &patterns) {
  vector::populateVectorFromElementsUnrollPatterns(patterns);
  populateVectorToLLVMConversionPatterns(types, patterns);
  arith::populateArithToLLVMConversionPatterns(types, patterns);
  populateMathToLLVMConversionPatterns(types, patterns);
  cf::populateControlFlowToLLVMConversionPatterns(types, patterns);
}

LogicalResult weft::lowerToLLVM(ModuleOp kernels) {
  expandMath(kernels);
  if (failed(lowerLoops(kernels)))
    return failure();
  MLIRContext *context = kernels.getContext();
  LLVMTypeConverter types(context);
  RewritePatternSet patterns(context);
  addPatterns(types, patterns);
  populateFuncToLLVMConversionPatterns(types, patterns);
  LLVMConversionTarget target(*context);
  target.addLegalOp<ModuleOp>();
  return applyPartialConversion(kernels, target, std::move(patterns));
}

/// Must come before the patterns of the GPU, which would call a library.
static LogicalResult lowerMath(ModuleOp kernels, LLVMTypeConverter &types) {
  RewritePatternSet patterns(kernels.getContext());
  populateMathToLLVMConversionPatterns(types, patterns);
  LLVMConversionTarget target(*kernels.getContext());
  target.addIllegalDialect<math::MathDialect>();
  target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
  return applyPartialConversion(kernels, target, std::move(patterns));
}

/// Moves what `module` holds to its place.
static void unpack(gpu::GPUModuleOp module) {
  for (Operation &op : llvm::make_early_inc_range(*module.getBody()))
    op.moveBefore(module);
  module.erase();
}

LogicalResult weft::lowerToNVVM(ModuleOp kernels) {
  expandMath(kernels);
  if (failed(lowerLoops(kernels)))
    return failure();
  MLIRContext *context = kernels.getContext();
  LLVMTypeConverter types(context);
  configureGpuToNVVMTypeConverter(types);
  if (failed(lowerMath(kernels, types)))
    return failure();
  RewritePatternSet patterns(context);
  addPatterns(types, patterns);
  populateGpuToNVVMConversionPatterns(types, patterns);
  FrozenRewritePatternSet frozen(std::move(patterns));
  LLVMConversionTarget target(*context);
  target.addLegalDialect<NVVM::NVVMDialect>();
  target.addIllegalDialect<gpu::GPUDialect>();
  target.addLegalOp<gpu::GPUModuleOp>();
  for (auto module :
       llvm::make_early_inc_range(kernels.getOps<gpu::GPUModuleOp>())) {
    if (failed(applyPartialConversion(module, target, frozen)))
      return failure();
    unpack(module);
  }
  return success();
}
