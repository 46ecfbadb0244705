//===- ConvolutionLibrary.cpp - convolutions by cuDNN ---------------------===//

#include "runtime/cuda/DnnGraph.h"
#include "runtime/cuda/Library.h"

#include <map>

namespace weft::cuda {

namespace {

class ConvolutionPlan final : public LibraryPlan {
public:
  ConvolutionPlan(Gpu &owner, DnnHandle library, DnnConvolution chosen)
      : gpu(owner), handle(library), convolution(std::move(chosen)) {}

  Status expect(const LibraryOperands &operands) override {
    return packOf(operands).takeStatus();
  }

  Status enqueue(const LibraryOperands &operands) override {
    WEFT_ASSIGN_OR_RETURN(const DnnObject *pack, packOf(operands));
    return WEFT_VENDOR(gpu.dnnCalls(), cudnnBackendExecute, handle,
                       convolution.plan.get(), pack->get());
  }

private:
  /// A variant pack holds addresses: one for each set of them.
  Result<const DnnObject *> packOf(const LibraryOperands &operands) {
    auto found = packs.find(operands);
    if (found == packs.end()) {
      WEFT_ASSIGN_OR_RETURN(DnnObject pack, makePack(operands));
      found = packs.emplace(operands, std::move(pack)).first;
    }
    return const_cast<const DnnObject *>(&found->second);
  }

  Result<DnnObject> makePack(const LibraryOperands &operands) {
    WEFT_ASSIGN_OR_RETURN(
        DnnObject pack,
        DnnObject::create(gpu.dnnCalls(), DnnDescriptorType::VariantPack));
    void *addresses[] = {operands.first, operands.second, operands.result};
    void *workspace = convolution.workspaceBytes ? operands.workspace : nullptr;
    WEFT_RETURN_IF_ERROR(
        pack.set(DnnAttribute::VariantPackUniqueIds, dnnOperandIds));
    WEFT_RETURN_IF_ERROR(pack.set(DnnAttribute::VariantPackDataPointers,
                                  DnnAttributeType::VoidPtr, 3, addresses));
    WEFT_RETURN_IF_ERROR(pack.set(DnnAttribute::VariantPackWorkspace,
                                  DnnAttributeType::VoidPtr, 1, &workspace));
    WEFT_RETURN_IF_ERROR(pack.finalize());
    return pack;
  }

  Gpu &gpu;
  DnnHandle handle;
  DnnConvolution convolution;
  std::map<LibraryOperands, DnnObject> packs;
};

} // namespace

Result<std::unique_ptr<LibraryPlan>>
prepareConvolution(Gpu &gpu, const Convolution &message,
                   uint64_t workspaceBytes) {
  // Without a batch a filter gradient is a sum of nothing.
  uint64_t resultBytes = operandsOf(message)[2].bytes();
  if (resultBytes == 0 || message.batch == 0)
    return makeZeroPlan(gpu, resultBytes);
  WEFT_ASSIGN_OR_RETURN(DnnHandle handle, gpu.dnn());
  DnnTarget target = {gpu.dnnCalls(), handle, nullptr};
  DnnPolicy policy = {workspaceBytes, gpu.allowsTf32()};
  WEFT_ASSIGN_OR_RETURN(DnnConvolution chosen,
                        chooseDnnConvolution(target, message, policy));
  return std::unique_ptr<LibraryPlan>(
      std::make_unique<ConvolutionPlan>(gpu, handle, std::move(chosen)));
}

} // namespace weft::cuda
