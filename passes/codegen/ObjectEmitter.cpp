//===- ObjectEmitter.cpp - LLVM dialect to machine code -------------------===//
//
/// \file
/// Kernels are written with explicit vectors, so only cheap IR passes run:
/// common subexpressions and loop invariants. One IR module is made per
/// instruction set; the linker runs in process and one at a time.
//
//===----------------------------------------------------------------------===//

#include "passes/codegen/ObjectEmitter.h"
#include "passes/codegen/CodeEmission.h"

#include "lld/Common/Driver.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"

#include <mutex>
#include <thread>

LLD_HAS_DRIVER(elf)

using namespace llvm;
using weft::CodeKind;
using weft::emitFile;
using weft::makeCodeError;
using weft::runKernelPasses;

namespace {

/// The highest level of x86-64 that this machine's processor has.
StringRef nativeLevel() {
  StringMap<bool> present = sys::getHostCPUFeatures();
  auto hasAll = [&](std::initializer_list<StringRef> names) {
    return all_of(names, [&](StringRef name) { return present.lookup(name); });
  };
  if (!hasAll({"sse4.2"}))
    return "x86-64";
  if (!hasAll({"avx", "avx2", "fma", "bmi", "bmi2", "f16c", "lzcnt", "movbe"}))
    return "x86-64-v2";
  if (!hasAll({"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}))
    return "x86-64-v3";
  return "x86-64-v4";
}

/// The target machine for `isa`; 512-bit registers are used where they exist.
Expected<std::unique_ptr<TargetMachine>> createTarget(StringRef isa) {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeX86TargetInfo();
    LLVMInitializeX86Target();
    LLVMInitializeX86TargetMC();
    LLVMInitializeX86AsmPrinter();
  });
  Triple triple("x86_64-unknown-linux-gnu");
  auto target = weft::findTarget(triple, "x86-64");
  if (!target)
    return target.takeError();
  StringRef cpu = isa == "native" ? nativeLevel() : isa;
  std::unique_ptr<MCSubtargetInfo> known(
      (*target)->createMCSubtargetInfo(triple, "", ""));
  if (!known->isCPUStringValid(cpu))
    return makeCodeError("unknown instruction set '" + isa +
                         "', expected a name such as x86-64-v3 or native");
  TargetOptions options;
  options.AllowFPOpFusion = FPOpFusion::Strict;
  std::unique_ptr<TargetMachine> machine((*target)->createTargetMachine(
      triple, cpu, "-prefer-256-bit", options, Reloc::PIC_, CodeModel::Small,
      CodeGenOptLevel::Default));
  if (!machine)
    return makeCodeError("no target machine for '" + isa + "'");
  return machine;
}

Expected<std::unique_ptr<Module>> translate(mlir::ModuleOp kernels,
                                            LLVMContext &context,
                                            const TargetMachine &machine,
                                            StringRef isa) {
  auto module = weft::translateKernels(kernels, context, machine);
  if (!module)
    return module.takeError();
  for (Function &function : **module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("min-legal-vector-width", "512");
    if (isa == "native")
      function.addFnAttr("tune-cpu", sys::getHostCPUName());
  }
  return module;
}

Expected<std::string> link(ArrayRef<char> object) {
  static std::mutex oneAtATime;
  std::lock_guard<std::mutex> lock(oneAtATime);
  weft::TemporaryFolder folder;
  if (Error error = folder.create())
    return std::move(error);
  std::string input = folder.file("kernels.o");
  std::string output = folder.file("kernels.so");
  if (Error error = weft::writeBytes(input, {object.data(), object.size()}))
    return std::move(error);
  const char *arguments[] = {"ld.lld",          "-shared",
                             "--build-id=none", "--hash-style=gnu",
                             "--strip-all",     "--no-undefined",
                             "--gc-sections",   "--threads=1",
                             "-znoexecstack",   "-o",
                             output.c_str(),    input.c_str()};
  std::string messages;
  raw_string_ostream errors(messages);
  lld::Result result =
      lld::lldMain(arguments, nulls(), errors, {{lld::Gnu, &lld::elf::link}});
  if (result.retCode != 0)
    return makeCodeError("linking the kernels failed: " + messages);
  return weft::readBytes(output);
}

/// Machine code or text; what a linker must still see is left as an object.
Expected<SmallVector<char, 0>> compile(mlir::ModuleOp kernels, StringRef isa,
                                       CodeKind kind) {
  auto machine = createTarget(isa);
  if (!machine)
    return machine.takeError();
  LLVMContext context;
  auto module = translate(kernels, context, **machine, isa);
  if (!module)
    return module.takeError();
  runKernelPasses(**module, **machine);
  if (kind == CodeKind::LLVM) {
    std::string text = weft::textOf(**module);
    return SmallVector<char, 0>(text.begin(), text.end());
  }
  return emitFile(**module, **machine,
                  kind == CodeKind::Assembly ? CodeGenFileType::AssemblyFile
                                             : CodeGenFileType::ObjectFile);
}

void registerTranslations(mlir::MLIRContext &context) {
  mlir::registerBuiltinDialectTranslation(context);
  mlir::registerLLVMDialectTranslation(context);
}

} // namespace

Expected<std::string> weft::emitCode(mlir::ModuleOp kernels, StringRef isa,
                                     CodeKind kind) {
  registerTranslations(*kernels.getContext());
  auto bytes = compile(kernels, isa, kind);
  if (!bytes)
    return bytes.takeError();
  if (kind == CodeKind::SharedObject)
    return link(*bytes);
  return std::string(bytes->begin(), bytes->end());
}

std::vector<std::string> weft::featuresOf(StringRef isa) {
  if (isa != "native")
    return {};
  StringRef level = nativeLevel();
  std::vector<std::string> features;
  if (level >= "x86-64-v2")
    features.push_back("sse4.2");
  if (level >= "x86-64-v3")
    features.insert(features.end(), {"avx", "avx2", "fma", "bmi", "bmi2"});
  if (level >= "x86-64-v4")
    features.insert(features.end(), {"avx512f", "avx512bw", "avx512cd",
                                     "avx512dq", "avx512vl"});
  return features;
}

Expected<std::string> weft::emitSharedObject(mlir::ModuleOp kernels,
                                             StringRef isa) {
  return emitCode(kernels, isa, CodeKind::SharedObject);
}

Expected<std::vector<std::string>>
weft::emitSharedObjects(mlir::ModuleOp kernels, ArrayRef<std::string> isas) {
  registerTranslations(*kernels.getContext());
  std::vector<Expected<SmallVector<char, 0>>> objects;
  for (size_t i = 0; i < isas.size(); ++i)
    objects.emplace_back(SmallVector<char, 0>());
  auto work = [&](size_t i) {
    cantFail(objects[i].takeError());
    objects[i] = compile(kernels, isas[i], CodeKind::SharedObject);
  };
  std::vector<std::thread> threads;
  for (size_t i = 1; i < isas.size(); ++i)
    threads.emplace_back(work, i);
  if (!isas.empty())
    work(0);
  for (std::thread &thread : threads)
    thread.join();

  std::vector<std::string> results;
  Error problem = Error::success();
  for (auto &object : objects) {
    if (!object) {
      problem = joinErrors(std::move(problem), object.takeError());
      continue;
    }
    auto linked = link(*object);
    if (linked)
      results.push_back(std::move(*linked));
    else
      problem = joinErrors(std::move(problem), linked.takeError());
  }
  if (problem)
    return std::move(problem);
  return results;
}
