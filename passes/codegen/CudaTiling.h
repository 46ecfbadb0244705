//===- CudaTiling.h - vectors of an elementwise nest -------------*- C++
//-*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDATILING_H
#define WEFT_PASSES_CODEGEN_CUDATILING_H

#include "passes/codegen/CudaPlan.h"
#include "passes/codegen/TrialBuilder.h"

namespace weft {

/// Threads that keep a large GPU busy.
inline constexpr int64_t manyThreads = 64 * 1024;
/// Registers of 32 bits that a thread gives to the elements of its share.
inline constexpr int64_t residentWords = 32;

/// The last loop of its kind, or -1.
int lastLoop(const Nest &nest, bool reduced);

/// Elements between two iterations of `loop`.
int64_t stepOf(const Nest &nest, const Trial::Access &access, int loop);

/// True if accesses of `lanes` elements along `loop` start at multiples of
/// their size for most bytes and for everything that is stored.
bool isAligned(const Nest &nest, const Trial &trial, int loop, int64_t lanes);

/// Lanes along `loop` that make 16 bytes of the narrowest large operand, where
/// wider ones can be exchanged between neighbours; sets `cuda.exchange`.
int64_t exchangedLanes(CudaNest &cuda, const Trial &trial, int loop);

/// Lanes that go on from one iteration of the loop around `loop`, a short one,
/// to the next, or 1; sets `cuda.innerLanes`, `exchange` and `wholeLoop`.
int64_t pairedLanes(CudaNest &cuda, const Trial &trial, int loop);

/// Cuts an elementwise nest, whose lanes are chosen, into tiles.
void setTile(CudaNest &cuda, const Trial &trial);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDATILING_H
