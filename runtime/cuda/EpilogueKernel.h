//===- EpilogueKernel.h - epilogues that the library does not offer -------===//
///
/// \file
/// What cuBLASLt offers depends on its version, the GPU and the sizes. A bias,
/// a ReLU and the sums of columns can follow a product as a kernel of their
/// own; in f16 and bf16 the product is then rounded before them as well. Masks
/// are the library's own affair, so that epilogues with masks have no kernel.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_EPILOGUEKERNEL_H
#define WEFT_RUNTIME_CUDA_EPILOGUEKERNEL_H

#include "runtime/cuda/Library.h"

namespace weft::cuda {

/// Whether a kernel can take the place of the epilogue.
bool hasEpilogueKernel(const Matmul &message);

/// The PTX of that kernel, `weft_epilogue`: one thread for each element of the
/// result, or for each column where columns are summed, in order of the rows.
std::string epilogueText(const Matmul &message);

/// `product`, which has no epilogue, and then the kernel.
Result<std::unique_ptr<LibraryPlan>>
makeSplitPlan(Gpu &gpu, const Matmul &message,
              std::unique_ptr<LibraryPlan> product);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_EPILOGUEKERNEL_H
