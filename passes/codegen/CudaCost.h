//===- CudaCost.h - what a GPU kernel does to memory ------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDACOST_H
#define WEFT_PASSES_CODEGEN_CUDACOST_H

#include "passes/codegen/CudaPlan.h"

namespace weft {

/// Work of one launch, from the plan of the kernel alone.
struct CudaCost {
  /// One for each element of the result of an op that computes; an op that
  /// knows better says so (CostOp).
  int64_t flops = 0;
  /// Bytes that the threads load and store, and those of 16-byte accesses.
  int64_t moved = 0, wide = 0;
};

CudaCost costOf(const KernelOps &ops, const CudaPlan &plan);

/// On a cluster and its `plan.kernel`: [flops, bytes moved, bytes in 16-byte
/// accesses].
inline constexpr llvm::StringLiteral costName = "weft.cost";

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDACOST_H
