//===- CudaLanes.h - lanes of an elementwise thread -------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDALANES_H
#define WEFT_PASSES_CODEGEN_CUDALANES_H

#include "passes/codegen/CudaPlan.h"
#include "passes/codegen/TrialBuilder.h"

namespace weft {

/// Threads that keep a large GPU busy.
inline constexpr int64_t manyThreads = 64 * 1024;
/// Threads below which fewer, longer ones cost more than what is read again.
inline constexpr int64_t fewThreads = 8 * 1024;
/// Registers of 32 bits that a thread gives to the elements of its share.
inline constexpr int64_t residentWords = 32;
/// Registers of a thread for what it loads and what it stores.
inline constexpr int64_t heldWords = 56;

/// True if accesses of `lanes` elements along `loop` start at multiples of
/// their size for most bytes and for everything that is stored.
bool isAligned(const Nest &nest, const Trial &trial, int loop, int64_t lanes);

/// Lanes along `loop` that make 16 bytes of the narrowest large operand, where
/// wider ones can be exchanged between neighbours; sets `cuda.exchange`.
int64_t exchangedLanes(CudaNest &cuda, const Trial &trial, int loop);

/// Lanes that go on from one iteration of the loop around `loop`, a short one,
/// to the next, or 1; sets `cuda.innerLanes`, `exchange` and `wholeLoop`.
int64_t pairedLanes(CudaNest &cuda, const Trial &trial, int loop);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDALANES_H
