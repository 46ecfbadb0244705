//===- PtxEmitter.cpp - LLVM dialect to PTX text --------------------------===//

#include "passes/codegen/PtxEmitter.h"
#include "passes/CudaArch.h"
#include "passes/codegen/CodeEmission.h"
#include "passes/codegen/CudaKernel.h"
#include "passes/codegen/Ptxas.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

#include <mutex>
#include <thread>

using namespace llvm;
using weft::CudaArch;
using weft::emitFile;
using weft::makeCodeError;
using weft::runKernelPasses;

//===----------------------------------------------------------------------===//
// Code generation
//===----------------------------------------------------------------------===//

static Expected<std::unique_ptr<TargetMachine>>
createTarget(const CudaArch &arch) {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
  });
  Triple triple("nvptx64-nvidia-cuda");
  auto target = weft::findTarget(triple, "NVIDIA GPUs");
  if (!target)
    return target.takeError();
  // Nothing is contracted: each instruction names its rounding.
  TargetOptions options;
  options.AllowFPOpFusion = FPOpFusion::Strict;
  std::unique_ptr<TargetMachine> machine((*target)->createTargetMachine(
      triple, "sm_" + std::to_string(arch.number),
      "+ptx" + std::to_string(arch.ptxVersion), options, Reloc::PIC_,
      std::nullopt, CodeGenOptLevel::Aggressive));
  if (!machine)
    return makeCodeError("no target machine for sm_" + Twine(arch.number));
  return machine;
}

static void registerTranslations(mlir::MLIRContext &context) {
  mlir::registerBuiltinDialectTranslation(context);
  mlir::registerLLVMDialectTranslation(context);
  mlir::registerNVVMDialectTranslation(context);
}

/// A choice between two loads would become a load from the chosen address,
/// which waits for the choice. Nothing looks through `freeze`.
static void keepLoads(Module &module) {
  for (Function &function : module)
    for (Instruction &instruction :
         make_early_inc_range(instructions(function)))
      if (auto *load = dyn_cast<LoadInst>(&instruction)) {
        auto *frozen = new FreezeInst(load, "", std::next(load->getIterator()));
        load->replaceUsesWithIf(
            frozen, [&](Use &use) { return use.getUser() != frozen; });
      }
}

/// What the code generator is given: the same for all architectures.
static Expected<std::unique_ptr<Module>>
prepare(mlir::ModuleOp kernels, LLVMContext &context, TargetMachine &machine) {
  auto module = weft::translateKernels(kernels, context, machine);
  if (!module)
    return module.takeError();
  runKernelPasses(**module, machine);
  keepLoads(**module);
  return module;
}

Expected<std::string> weft::emitCudaIR(mlir::ModuleOp kernels) {
  registerTranslations(*kernels.getContext());
  auto oldest = createTarget(weft::cudaArchs().front());
  if (!oldest)
    return oldest.takeError();
  LLVMContext context;
  auto module = prepare(kernels, context, **oldest);
  if (!module)
    return module.takeError();
  return textOf(**module);
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// The lines that say how each kernel is launched and what it may touch.
static std::string remarkLines(mlir::ModuleOp kernels) {
  std::string lines;
  raw_string_ostream stream(lines);
  for (auto function : kernels.getOps<mlir::LLVM::LLVMFuncOp>()) {
    if (auto blocks =
            function->getAttrOfType<mlir::IntegerAttr>(weft::gridName))
      stream << "// weft.grid " << function.getName() << ' '
             << blocks.getValue() << '\n';
    auto operands =
        function->getAttrOfType<mlir::ArrayAttr>(weft::operandsName);
    if (!operands)
      continue;
    for (auto [i, text] : enumerate(operands))
      stream << "// weft.operand " << function.getName() << ' ' << i << ' '
             << cast<mlir::StringAttr>(text).getValue() << '\n';
  }
  return lines;
}

/// All architectures run the text of the oldest, so that all mean the same;
/// only the header names another. `lines` follow it.
static bool setHeader(std::string &text, const CudaArch &arch,
                      const std::string &lines) {
  size_t begin = text.find(".version ");
  size_t size = text.find(".address_size", begin);
  if (begin == std::string::npos || size == std::string::npos)
    return false;
  std::string header = ".version " + std::to_string(arch.ptxVersion / 10) +
                       "." + std::to_string(arch.ptxVersion % 10) +
                       "\n.target sm_" + std::to_string(arch.number) + "\n";
  text.insert(text.find('\n', size) + 1, "\n" + lines);
  text.replace(begin, size - begin, header);
  return true;
}

Expected<std::string> weft::emitPtx(mlir::ModuleOp kernels, StringRef name) {
  auto arch = expectCudaArch(name);
  if (!arch)
    return arch.takeError();
  registerTranslations(*kernels.getContext());
  auto machine = createTarget(weft::cudaArchs().front());
  if (!machine)
    return machine.takeError();
  LLVMContext context;
  auto module = prepare(kernels, context, **machine);
  if (!module)
    return module.takeError();
  auto bytes = emitFile(**module, **machine, CodeGenFileType::AssemblyFile);
  if (!bytes)
    return bytes.takeError();
  std::string text(bytes->begin(), bytes->end());
  if (!setHeader(text, *arch, remarkLines(kernels)))
    return makeCodeError("the text of the kernels has no header");
  return text;
}

namespace {
/// Everything that is wanted for one architecture.
struct Work {
  std::string arch;
  /// Places of the text and of the cubin among the objects.
  SmallVector<size_t> text, cubin;
  Error problem = Error::success();

  explicit Work(std::string name) : arch(std::move(name)) {}
};
} // namespace

static Error assembleFor(mlir::ModuleOp kernels, const Work &work,
                         const weft::Ptxas &ptxas,
                         std::vector<std::string> &objects) {
  auto ptx = weft::emitPtx(kernels, work.arch);
  if (!ptx)
    return ptx.takeError();
  for (size_t place : work.text)
    objects[place] = *ptx;
  if (work.cubin.empty())
    return Error::success();
  if (Error error = weft::checkPtxas(ptxas, work.arch))
    return error;
  auto assembled = weft::assemble(ptxas, *ptx, work.arch);
  if (!assembled)
    return assembled.takeError();
  for (size_t place : work.cubin)
    objects[place] = assembled->cubin;
  return Error::success();
}

Expected<std::vector<std::string>>
weft::emitCudaObjects(mlir::ModuleOp kernels, ArrayRef<std::string> names) {
  registerTranslations(*kernels.getContext());
  std::vector<std::unique_ptr<Work>> works;
  bool needsPtxas = false;
  for (auto [i, name] : enumerate(names)) {
    auto arch = expectCudaArch(name);
    if (!arch)
      return arch.takeError();
    std::string sm = "sm_" + std::to_string(arch->number);
    auto at = find_if(works, [&](auto &work) { return work->arch == sm; });
    if (at == works.end())
      at = works.insert(works.end(), std::make_unique<Work>(sm));
    bool isText = StringRef(name).starts_with("compute_");
    (isText ? (*at)->text : (*at)->cubin).push_back(i);
    needsPtxas |= !isText;
  }
  Ptxas ptxas;
  if (needsPtxas) {
    auto found = findPtxas();
    if (!found)
      return found.takeError();
    ptxas = *found;
  }
  std::vector<std::string> objects(names.size());
  std::vector<std::thread> threads;
  for (auto &work : works)
    threads.emplace_back([&kernels, &ptxas, &objects, &mine = *work] {
      cantFail(std::move(mine.problem));
      mine.problem = assembleFor(kernels, mine, ptxas, objects);
    });
  for (std::thread &thread : threads)
    thread.join();
  // What is wrong with one architecture is wrong with most: the first will do.
  Error problem = Error::success();
  for (auto &work : works)
    if (problem)
      consumeError(std::move(work->problem));
    else
      problem = std::move(work->problem);
  if (problem)
    return std::move(problem);
  return objects;
}
