//===- CudaTiling.h - vectors of an elementwise nest ------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDATILING_H
#define WEFT_PASSES_CODEGEN_CUDATILING_H

#include "passes/codegen/CudaPlan.h"
#include "passes/codegen/TrialBuilder.h"

namespace weft {

/// Cuts an elementwise nest, whose lanes are chosen, into what threads, warps
/// or blocks read together.
void setTile(CudaNest &cuda, const Trial &trial);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDATILING_H
