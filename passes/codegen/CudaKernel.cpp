//===- CudaKernel.cpp - nests for threads and blocks ----------------------===//

#include "passes/codegen/CudaKernel.h"
#include "passes/codegen/CudaNestWriter.h"
#include "passes/codegen/LoadSchedule.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace weft;

/// Address spaces of NVPTX.
static constexpr unsigned globalSpace = 1, sharedSpace = 3;
/// Every operand starts at a multiple of this.
static constexpr int64_t operandAlignment = 256;

/// gpu.module @name { gpu.func @name(ptr<1> operands) kernel }.
static gpu::GPUFuncOp createKernel(OpBuilder &b, Location location,
                                   StringRef name, size_t operands,
                                   int64_t block) {
  auto module = gpu::GPUModuleOp::create(b, location, name);
  b.setInsertionPointToStart(module.getBody());
  SmallVector<Type> types(
      operands, LLVM::LLVMPointerType::get(b.getContext(), globalSpace));
  auto kernel =
      gpu::GPUFuncOp::create(b, location, name, b.getFunctionType(types, {}));
  kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
  kernel->setAttr(NVVM::NVVMDialect::getReqntidAttrName(),
                  b.getDenseI32ArrayAttr({int32_t(block), 1, 1}));
  // Two blocks at a time on a processor are not worth a spill.
  kernel->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                  b.getI32IntegerAttr(1));
  for (unsigned i = 0; i < operands; ++i)
    kernel.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                      b.getI64IntegerAttr(operandAlignment));
  b.setInsertionPointToStart(&kernel.getBody().front());
  return kernel;
}

namespace {
/// Numbers of a thread, as integers.
struct Numbers {
  Value thread, block;
};
} // namespace

static Numbers readNumbers(OpBuilder &b, Location location, Type word) {
  Value thread = gpu::ThreadIdOp::create(b, location, gpu::Dimension::x);
  Value block = gpu::BlockIdOp::create(b, location, gpu::Dimension::x);
  return {arith::IndexCastUIOp::create(b, location, b.getI32Type(), thread),
          arith::IndexCastUIOp::create(b, location, word, block)};
}

/// Writes one nest, in the blocks that are its own.
static void writeNest(OpBuilder &b, Location location, const CudaPlan &plan,
                      const CudaNest &nest, CudaNestWriter &writer,
                      Numbers numbers, Type word) {
  if (nest.blocks == 0)
    return;
  OpBuilder::InsertionGuard keep(b);
  auto number = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, location,
                                     b.getIntegerAttr(word, value));
  };
  Value block = numbers.block;
  if (nest.firstBlock != 0)
    block = arith::SubIOp::create(b, location, block, number(nest.firstBlock));
  if (nest.blocks != plan.grid) {
    // One unsigned comparison tests both ends.
    Value mine = arith::CmpIOp::create(b, location, arith::CmpIPredicate::ult,
                                       block, number(nest.blocks));
    auto branch = scf::IfOp::create(b, location, mine, false);
    b.setInsertionPoint(branch.thenBlock()->getTerminator());
  }
  writer.write(numbers.thread, block);
}

/// "read 1024 align 16" for each operand.
static void describeOperands(gpu::GPUFuncOp kernel, ArrayRef<Value> operands,
                             size_t inputs, ArrayRef<int64_t> alignments) {
  OpBuilder b(kernel);
  SmallVector<Attribute> lines;
  for (auto [i, value] : llvm::enumerate(operands)) {
    auto type = cast<RankedTensorType>(value.getType());
    int64_t bytes = type.getNumElements() *
                    memoryBytes(memoryType(b, type.getElementType()));
    lines.push_back(b.getStringAttr(Twine(i < inputs ? "read " : "write ") +
                                    Twine(bytes) + " align " +
                                    Twine(alignments[i])));
  }
  kernel->setAttr(operandsName, b.getArrayAttr(lines));
}

/// The base of shared memory; its size is set when it is known.
static LLVM::GlobalOp createShared(OpBuilder &b, Location location,
                                   StringRef name) {
  return LLVM::GlobalOp::create(
      b, location, LLVM::LLVMArrayType::get(b.getI8Type(), 0),
      /*isConstant=*/false, LLVM::Linkage::Internal, name, Attribute(),
      /*alignment=*/16, sharedSpace);
}

gpu::GPUFuncOp weft::buildCudaKernel(OpBuilder &b, Location location,
                                     StringRef name, const KernelOps &ops,
                                     const CudaPlan &plan,
                                     ArrayRef<Value> inputs,
                                     ArrayRef<Value> outputs,
                                     int64_t &sharedBytes) {
  OpBuilder::InsertionGuard keep(b);
  SmallVector<Value> operands(inputs);
  llvm::append_range(operands, outputs);
  gpu::GPUFuncOp kernel =
      createKernel(b, location, name, operands.size(), plan.block);
  llvm::DenseMap<Value, CudaBuffer> loaded, stored;
  SmallVector<int64_t> alignments;
  for (auto [i, value] : llvm::enumerate(operands)) {
    CudaBuffer buffer{kernel.getArgument(unsigned(i)), unsigned(i)};
    buffer.isReadOnly =
        i < inputs.size() &&
        llvm::none_of(
            plan.inPlace, [&](auto pair) { return pair.first == value; });
    (i < inputs.size() ? loaded : stored).try_emplace(value, buffer);
    alignments.push_back(memoryBytes(memoryType(
        b, cast<RankedTensorType>(value.getType()).getElementType())));
  }
  Type word = plan.isNarrow ? b.getI32Type() : b.getI64Type();
  Numbers numbers = readNumbers(b, location, word);
  SharedMemory shared;
  std::string sharedName = (name + "$shared").str();
  auto pointer = LLVM::LLVMPointerType::get(b.getContext(), sharedSpace);
  auto base = LLVM::AddressOfOp::create(b, location, pointer, sharedName);
  shared.base = base;
  for (const CudaNest &nest : plan.nests) {
    shared.used = 0;
    CudaNestWriter writer(b, location, ops, plan, nest, word, shared);
    writer.builder().inputs = loaded;
    writer.builder().outputs = stored;
    writer.builder().alignments = alignments;
    writeNest(b, location, plan, nest, writer, numbers, word);
  }
  gpu::ReturnOp::create(b, location);
  sharedBytes = shared.most;
  if (sharedBytes == 0) {
    base.erase();
  } else {
    b.setInsertionPoint(kernel);
    auto global = createShared(b, location, sharedName);
    global.setGlobalType(
        LLVM::LLVMArrayType::get(b.getI8Type(), uint64_t(sharedBytes)));
  }
  describeOperands(kernel, operands, inputs.size(), alignments);
  constexpr int64_t wordsAhead = 32;
  scheduleLoads(kernel, wordsAhead);
  return kernel;
}
