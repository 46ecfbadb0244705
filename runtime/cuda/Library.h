//===- Library.h - products and convolutions of the vendor's libraries ----===//
///
/// \file
/// One step of a plan that a vendor library computes. All that can be made in
/// advance is made in prepareLibraryCall; enqueueing only submits work to the
/// compute stream, captured or not.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_LIBRARY_H
#define WEFT_RUNTIME_CUDA_LIBRARY_H

#include "runtime/base/LibraryMessage.h"
#include "runtime/cuda/Gpu.h"

#include <memory>

namespace weft::cuda {

/// Addresses on the device: the operands of the message, what the epilogue of
/// a product reads and writes (else null), and the step's workspace.
struct LibraryOperands {
  std::byte *first = nullptr, *second = nullptr, *result = nullptr;
  std::byte *epilogueInput = nullptr, *epilogueOutput = nullptr;
  std::byte *workspace = nullptr;

  auto operator<=>(const LibraryOperands &) const = default;
};

class LibraryPlan {
public:
  virtual ~LibraryPlan() = default;
  /// Announces operands that enqueue() will be called with, so that nothing
  /// has to be made then.
  virtual Status expect(const LibraryOperands &) { return ok(); }
  virtual Status enqueue(const LibraryOperands &operands) = 0;
};

/// What is chosen is deterministic, keeps the precision and fits into
/// `workspaceBytes`. NoDevice where the library is missing, BadArtifact where
/// the message is nothing that it computes so.
Result<std::unique_ptr<LibraryPlan>>
prepareMatmul(Gpu &gpu, const Matmul &message, uint64_t workspaceBytes);
Result<std::unique_ptr<LibraryPlan>>
prepareConvolution(Gpu &gpu, const Convolution &message,
                   uint64_t workspaceBytes);

inline Result<std::unique_ptr<LibraryPlan>>
prepareLibraryCall(Gpu &gpu, const LibraryMessage &message,
                   uint64_t workspaceBytes) {
  if (const Matmul *matmul = std::get_if<Matmul>(&message))
    return prepareMatmul(gpu, *matmul, workspaceBytes);
  return prepareConvolution(gpu, std::get<Convolution>(message),
                            workspaceBytes);
}

/// A result of zeros, for sums of nothing; does nothing for 0 bytes.
std::unique_ptr<LibraryPlan> makeZeroPlan(Gpu &gpu, uint64_t resultBytes);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_LIBRARY_H
