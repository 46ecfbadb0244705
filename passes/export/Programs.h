//===- Programs.h - plan programs as metadata -------------------*- C++ -*-===//
//
/// \file
/// The plan dialect in the words of runtime/artifact/Metadata.proto.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_EXPORT_PROGRAMS_H
#define WEFT_PASSES_EXPORT_PROGRAMS_H

#include "ir/Ops.h"
#include "ir/plan/Plan.h"
#include "passes/export/Locations.h"
#include "runtime/artifact/Metadata.pb.h"
#include "llvm/ADT/StringMap.h"

namespace weft {

/// The number of an element type; DTYPE_UNSPECIFIED for a type that has none.
artifact::DType toDType(mlir::Type type);

void writeType(mlir::RankedTensorType type, mlir::ArrayAttr dims,
               artifact::TensorType *out);

/// What a program of one module needs from the rest of the pack.
struct ProgramContext {
  SourceMap &sources;
  /// Where the constants of this module start in the pack's.
  int64_t constantsBase = 0;
  /// Kernels that got another name in the pack.
  llvm::StringMap<std::string> renamed;
};

/// Writes everything but the profile and target numbers. Fails with an error
/// for what the artifact cannot say.
mlir::LogicalResult writeProgram(plan::ProgramOp program,
                                 ProgramContext &context,
                                 artifact::Program *out);

} // namespace weft

#endif // WEFT_PASSES_EXPORT_PROGRAMS_H
