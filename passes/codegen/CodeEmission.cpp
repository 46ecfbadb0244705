//===- CodeEmission.cpp - LLVM IR to text or objects ----------------------===//

#include "passes/codegen/CodeEmission.h"

#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/LICM.h"
#include "llvm/Transforms/Scalar/LoopPassManager.h"

using namespace llvm;

Error weft::makeCodeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// LLVM IR
//===----------------------------------------------------------------------===//

Expected<const Target *> weft::findTarget(const Triple &triple,
                                          StringRef what) {
  std::string why;
  const Target *target = TargetRegistry::lookupTarget(triple, why);
  if (!target)
    return makeCodeError("no code generator for " + what + ": " + why);
  return target;
}

Expected<std::unique_ptr<Module>>
weft::translateKernels(mlir::ModuleOp kernels, LLVMContext &context,
                       const TargetMachine &machine) {
  std::unique_ptr<Module> module = mlir::translateModuleToLLVMIR(
      kernels, context, "kernels", /*disableVerification=*/true);
  if (!module)
    return makeCodeError("the kernels are not in the LLVM dialect");
  module->setTargetTriple(machine.getTargetTriple());
  module->setDataLayout(machine.createDataLayout());
  for (Function &function : *module)
    if (!function.isDeclaration())
      function.addFnAttr(Attribute::NoUnwind);
  return module;
}

std::string weft::textOf(const Module &module) {
  std::string text;
  raw_string_ostream stream(text);
  module.print(stream, nullptr);
  return text;
}

void weft::runKernelPasses(Module &module, TargetMachine &machine) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager graphs;
  ModuleAnalysisManager modules;
  PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graphs, modules);
  FunctionPassManager passes;
  passes.addPass(EarlyCSEPass(/*UseMemorySSA=*/true));
  passes.addPass(createFunctionToLoopPassAdaptor(LICMPass(LICMOptions()),
                                                 /*UseMemorySSA=*/true));
  ModulePassManager all;
  all.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
  all.run(module, modules);
}

Expected<SmallVector<char, 0>>
weft::emitFile(Module &module, TargetMachine &machine, CodeGenFileType type) {
  SmallVector<char, 0> bytes;
  raw_svector_ostream stream(bytes);
  legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr, type,
                                  /*DisableVerify=*/true))
    return makeCodeError("the target does not write this kind of file");
  passes.run(module);
  return bytes;
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

weft::TemporaryFolder::~TemporaryFolder() {
  if (!path.empty())
    sys::fs::remove_directories(path);
}

Error weft::TemporaryFolder::create() {
  if (auto code = sys::fs::createUniqueDirectory("weft", path))
    return createStringError(code, "cannot create a temporary folder");
  return Error::success();
}

std::string weft::TemporaryFolder::file(StringRef name) const {
  SmallString<128> full = path;
  sys::path::append(full, name);
  return std::string(full);
}

Error weft::writeBytes(StringRef path, StringRef bytes) {
  std::error_code code;
  raw_fd_ostream stream(path, code);
  if (code)
    return createStringError(code, "cannot write " + path);
  stream << bytes;
  stream.close();
  return stream.has_error()
             ? createStringError(stream.error(), "cannot write " + path)
             : Error::success();
}

Expected<std::string> weft::readBytes(StringRef path) {
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return createStringError(buffer.getError(), "cannot read " + path);
  return std::string((*buffer)->getBuffer());
}
