//===- ClusterKernel.h - what code generators ask of a cluster --*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CLUSTERKERNEL_H
#define WEFT_PASSES_CODEGEN_CLUSTERKERNEL_H

#include "ir/Ops.h"
#include "passes/codegen/KernelPlan.h"

namespace weft {

/// Name of the nested module that holds the kernels.
inline constexpr llvm::StringLiteral kernelsName = "kernels";

/// Everything a cluster's region computes, and what it yields. Fails, with an
/// error, if it yields a value twice.
mlir::FailureOr<KernelOps> opsOf(ClusterOp cluster);

/// Pairs of (operand, result) numbers of the cluster.
mlir::ArrayAttr
inPlaceOf(ClusterOp cluster,
          llvm::ArrayRef<std::pair<mlir::Value, mlir::Value>> inPlace);

/// What decides the code of a cluster: ops, attributes, types, and who uses
/// what. Equal keys share one function.
std::string keyOf(ClusterOp cluster);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CLUSTERKERNEL_H
