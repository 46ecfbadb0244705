//===- CodeEmission.h - LLVM IR to text or objects --------------*- C++ -*-===//
//
/// \file
/// What the code generators of all targets share once kernels are LLVM IR.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_CODEEMISSION_H
#define WEFT_PASSES_CODEGEN_CODEEMISSION_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Support/Error.h"

#include <string>

namespace llvm {
class LLVMContext;
class Module;
class Target;
class TargetMachine;
class Triple;
} // namespace llvm

namespace weft {

llvm::Error makeCodeError(const llvm::Twine &message);

/// The code generator for `triple`; `what` names it where there is none.
llvm::Expected<const llvm::Target *> findTarget(const llvm::Triple &triple,
                                                llvm::StringRef what);

/// LLVM IR of `kernels` (LLVM dialect, translations registered) for `machine`.
llvm::Expected<std::unique_ptr<llvm::Module>>
translateKernels(mlir::ModuleOp kernels, llvm::LLVMContext &context,
                 const llvm::TargetMachine &machine);

/// `module` in LLVM's language.
std::string textOf(const llvm::Module &module);

/// The cheap IR passes that explicit vectors leave to do: common subexpressions
/// and loop invariants.
void runKernelPasses(llvm::Module &module, llvm::TargetMachine &machine);

/// Assembly text or an object file of `module`.
llvm::Expected<llvm::SmallVector<char, 0>>
emitFile(llvm::Module &module, llvm::TargetMachine &machine,
         llvm::CodeGenFileType type);

/// The files of one run of a tool, deleted when done.
class TemporaryFolder {
public:
  TemporaryFolder() = default;
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;
  ~TemporaryFolder();

  llvm::Error create();
  std::string file(llvm::StringRef name) const;

private:
  llvm::SmallString<128> path;
};

llvm::Error writeBytes(llvm::StringRef path, llvm::StringRef bytes);
llvm::Expected<std::string> readBytes(llvm::StringRef path);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CODEEMISSION_H
