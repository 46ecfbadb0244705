//===- Workspace.h - memory that library calls may use ----------*- C++ -*-===//
//
/// \file
/// The one place that says how much workspace a call gets on which target. A
/// library whose way of computing a message needs more is not considered.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_LIBRARY_WORKSPACE_H
#define WEFT_IR_LIBRARY_WORKSPACE_H

#include "mlir/IR/Attributes.h"

namespace weft::library {

/// What every call gets on `cuda`, whatever its sizes.
inline constexpr int64_t cudaWorkspaceBytes = int64_t(32) << 20;

/// Bytes for one call of `message` (#plan.matmul, #plan.convolution; 0 for
/// other messages) on a target of kind `target`: `cpu` or `cuda`. On the CPU
/// they follow from the sizes and the partitions of the message.
int64_t getWorkspaceBytes(mlir::Attribute message, llvm::StringRef target);

} // namespace weft::library

#endif // WEFT_IR_LIBRARY_WORKSPACE_H
