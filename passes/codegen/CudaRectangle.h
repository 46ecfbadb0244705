//===- CudaRectangle.h - rectangles of vectors for warps --------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDARECTANGLE_H
#define WEFT_PASSES_CODEGEN_CUDARECTANGLE_H

#include "passes/codegen/CudaDemand.h"
#include "passes/codegen/CudaPlan.h"

namespace weft {

/// Cuts an elementwise nest, some of whose operands lack a loop, into
/// rectangles for warps, if they read less again than threads in order; sets
/// `cuda.tile` and `cuda.stacked`.
void setRectangles(CudaNest &cuda, const Trial &trial,
                   const CudaDemand &demand);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDARECTANGLE_H
