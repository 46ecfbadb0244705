//===- CudaVariants.h - machine code or text for GPUs -----------*- C++ -*-===//

#ifndef WEFT_TOOLS_WEFTC_CUDAVARIANTS_H
#define WEFT_TOOLS_WEFTC_CUDAVARIANTS_H

#include "tools/weftc/Driver.h"

#include <string>
#include <vector>

namespace weft {

/// What the pack holds for the GPU architectures of the invocation, best first:
/// `sm_90` is machine code, `compute_90` PTX text. The newest architecture also
/// gets text. What ptxas is missing or too old for becomes text alone, with a
/// warning.
std::vector<std::string> chooseCudaVariants(Session &session);

/// Whether a GPU of `arch` (sm_90) runs one of `variants`: machine code of the
/// same generation that is no newer, or text that is no newer.
bool runsOn(llvm::ArrayRef<std::string> variants, llvm::StringRef arch);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_CUDAVARIANTS_H
