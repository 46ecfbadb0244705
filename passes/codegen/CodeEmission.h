//===- CodeEmission.h - LLVM IR to text or objects ----------------*- C++
//-*-===//
//
/// \file
/// What the code generators of all targets share once kernels are LLVM IR.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_CODEEMISSION_H
#define WEFT_PASSES_CODEGEN_CODEEMISSION_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/Error.h"

namespace llvm {
class Module;
class TargetMachine;
} // namespace llvm

namespace weft {

llvm::Error makeCodeError(const llvm::Twine &message);

/// The cheap IR passes that explicit vectors leave to do: common subexpressions
/// and loop invariants.
void runKernelPasses(llvm::Module &module, llvm::TargetMachine &machine);

/// Assembly text or an object file of `module`.
llvm::Expected<llvm::SmallVector<char, 0>>
emitFile(llvm::Module &module, llvm::TargetMachine &machine,
         llvm::CodeGenFileType type);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CODEEMISSION_H
