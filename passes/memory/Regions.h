//===- Regions.h - globals and constants in memory --------------*- C++ -*-===//
//
/// \file
/// Bytes that all entries of a module share.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_MEMORY_REGIONS_H
#define WEFT_PASSES_MEMORY_REGIONS_H

#include "ir/Ops.h"
#include "ir/plan/Plan.h"

namespace weft::memory {

/// Gives every global its slice, in order of declaration: the layout depends on
/// the globals alone, so all entries and profiles share it. Hypers and state
/// lie in region `state`, everything else in `globals`.
void placeGlobals(mlir::ModuleOp module);

/// The slice that placeGlobals gave to `global`; null before.
plan::SliceAttr getGlobalSlice(GlobalOp global);

/// Places constants one after another and writes each distinct one once.
class ConstantPool {
public:
  /// New constants stand before the first entry or program of `module`.
  explicit ConstantPool(mlir::ModuleOp module) : module(module) {}

  /// The slice of `value`, a constant of type f64 or i64 that `type` gives its
  /// element type.
  plan::SliceAttr place(mlir::DenseElementsAttr value,
                        mlir::RankedTensorType type, mlir::Location loc);

private:
  mlir::ModuleOp module;
  llvm::DenseMap<mlir::Attribute, plan::SliceAttr> slices;
  int64_t end = 0;
};

} // namespace weft::memory

#endif // WEFT_PASSES_MEMORY_REGIONS_H
