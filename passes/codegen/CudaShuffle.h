//===- CudaShuffle.h - values of other lanes of a warp ----------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDASHUFFLE_H
#define WEFT_PASSES_CODEGEN_CUDASHUFFLE_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Builders.h"

namespace weft {

/// Marks a shuffle that belongs to a load or a store: loads may go before it.
inline constexpr llvm::StringLiteral looseShuffleName = "weft.loose_shuffle";

/// `value`, a scalar of 8 to 64 bits, of the lane that `lane` (i32) names: a
/// number (Idx) or a mask (Xor). All lanes of the warp take part.
mlir::Value shuffleScalar(mlir::OpBuilder &builder, mlir::Location location,
                          mlir::Value value, mlir::Value lane,
                          mlir::gpu::ShuffleMode mode, bool isLoose);

/// Threads in groups of `parts.size()`, a power of two: part j of thread q
/// becomes part q of thread j of the group. Parts are vectors of 16 bytes.
void exchangeParts(mlir::OpBuilder &builder, mlir::Location location,
                   mlir::Value thread,
                   llvm::MutableArrayRef<mlir::Value> parts);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDASHUFFLE_H
