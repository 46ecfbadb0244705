//===- LossScale.h - the state of loss scaling ------------------*- C++ -*-===//
//
/// \file
/// Names of the globals that `scale-loss` declares and `skip-overflow` changes;
/// all are of kind state and rank 0. After every step of a train entry:
///
///     gradients finite:  good_steps + 1; at scale_interval the scale grows by
///                        scale_growth and good_steps starts again from 0
///     else:              scale = max(scale * scale_backoff, scale_least),
///                        good_steps = 0, skipped + 1, parameters and
///                        optimizer state stay as they were
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_LOSSSCALE_H
#define WEFT_PASSES_LOSSSCALE_H

#include "mlir/IR/Builders.h"

namespace weft::loss_scale {

/// f32: what the loss is multiplied by in this step.
inline constexpr llvm::StringLiteral scale = "state.scale";
/// f32: the scale never falls below this.
inline constexpr llvm::StringLiteral least = "state.scale_least";
/// f32: factor after a row of good steps; 1 for a static scale.
inline constexpr llvm::StringLiteral growth = "state.scale_growth";
/// f32: factor after an overflow; 1 for a static scale.
inline constexpr llvm::StringLiteral backoff = "state.scale_backoff";
/// i32: how many good steps make a row.
inline constexpr llvm::StringLiteral interval = "state.scale_interval";
/// i32: good steps since the scale changed last.
inline constexpr llvm::StringLiteral goodSteps = "state.good_steps";
/// i32: steps skipped since the first.
inline constexpr llvm::StringLiteral skipped = "state.skipped";
/// i32: which parameter, counted among the globals of that kind in order of
/// declaration, had the first gradient that was not finite in the last skipped
/// step; -1 before the first.
inline constexpr llvm::StringLiteral overflow = "state.overflow";

inline mlir::FlatSymbolRefAttr symbol(mlir::Builder &builder,
                                      llvm::StringRef name) {
  return mlir::FlatSymbolRefAttr::get(builder.getContext(), name);
}

} // namespace weft::loss_scale

#endif // WEFT_PASSES_LOSSSCALE_H
