//===- Kernels.h - the machine code of a pack -------------------*- C++ -*-===//
//
/// \file
/// Profiles share one piece of code per instruction set.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_EXPORT_KERNELS_H
#define WEFT_PASSES_EXPORT_KERNELS_H

#include "mlir/IR/BuiltinOps.h"
#include "passes/Targets.h"
#include "llvm/ADT/StringMap.h"

#include <string>
#include <vector>

namespace weft {

/// One instruction set's code.
struct CodeObject {
  std::string isa;
  std::string bytes;
};

struct PackedKernels {
  /// Best first; empty when no module has a kernel.
  std::vector<CodeObject> objects;
  /// Per module: kernels whose symbol had to change, old to new.
  std::vector<llvm::StringMap<std::string>> renamed;
};

/// The code of all `modules` (phase `lowered`, all of `target`). One module's
/// objects are taken as they are. Several are joined: equal kernels are kept
/// once, kernels that differ under one name get the number of their profile.
mlir::FailureOr<PackedKernels>
packKernels(llvm::ArrayRef<mlir::ModuleOp> modules, TargetKind target,
            const CompileOptions &options);

} // namespace weft

#endif // WEFT_PASSES_EXPORT_KERNELS_H
