//===- ObjectEmitter.h - LLVM dialect to machine code -----------*- C++ -*-===//
//
/// \file
/// The last arrow of the CPU line. The bytes depend on the module and the
/// instruction set alone.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_OBJECTEMITTER_H
#define WEFT_PASSES_CODEGEN_OBJECTEMITTER_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace weft {

/// What `emitCode` writes.
enum class CodeKind {
  /// LLVM IR after the IR passes, as text.
  LLVM,
  /// Assembly text.
  Assembly,
  /// ELF shared object that defines the kernels and needs nothing.
  SharedObject,
};

/// Compiles `kernels` (LLVM dialect) for `isa`: a name `-march` takes, such as
/// `x86-64-v3`, or `native`: the level of this machine's processor, in the
/// order of instructions that suits it best.
llvm::Expected<std::string> emitCode(mlir::ModuleOp kernels,
                                     llvm::StringRef isa, CodeKind kind);

/// What a processor must have to run code for `isa`, beside its name: empty for
/// a level of x86-64, whose name says it.
std::vector<std::string> featuresOf(llvm::StringRef isa);

/// `emitCode` of a shared object.
llvm::Expected<std::string> emitSharedObject(mlir::ModuleOp kernels,
                                             llvm::StringRef isa);

/// One shared object per name of `isas`, compiled side by side.
llvm::Expected<std::vector<std::string>>
emitSharedObjects(mlir::ModuleOp kernels, llvm::ArrayRef<std::string> isas);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_OBJECTEMITTER_H
