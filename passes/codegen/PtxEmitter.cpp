//===- PtxEmitter.cpp - LLVM dialect to PTX text --------------------------===//

#include "passes/codegen/PtxEmitter.h"
#include "passes/codegen/CudaKernel.h"
#include "passes/codegen/Ptxas.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/LICM.h"
#include "llvm/Transforms/Scalar/LoopPassManager.h"

#include <mutex>
#include <thread>

using namespace llvm;
using weft::GpuArch;

//===----------------------------------------------------------------------===//
// Architectures
//===----------------------------------------------------------------------===//

static constexpr GpuArch archs[] = {{75, 63},  {80, 70},  {86, 71},
                                    {87, 74},  {89, 78},  {90, 78},
                                    {100, 86}, {103, 88}, {120, 87}};

ArrayRef<GpuArch> weft::gpuArchs() { return archs; }

static Error makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

/// The known name that `name` was most likely meant to be.
static std::string nearest(StringRef name) {
  std::string best;
  unsigned least = 3;
  for (const GpuArch &arch : archs) {
    std::string known = "sm_" + std::to_string(arch.sm);
    unsigned distance = name.edit_distance(known);
    if (distance < least) {
      least = distance;
      best = known;
    }
  }
  return best;
}

Expected<GpuArch> weft::findGpuArch(StringRef name) {
  StringRef digits = name;
  int number = 0;
  bool isArch =
      (digits.consume_front("sm_") || digits.consume_front("compute_")) &&
      !digits.getAsInteger(10, number);
  std::string list;
  for (const GpuArch &arch : archs) {
    if (isArch && arch.sm == number)
      return arch;
    list += (list.empty() ? "sm_" : ", sm_") + std::to_string(arch.sm);
  }
  if (isArch && number < archs[0].sm)
    return makeError("GPU architecture '" + name +
                     "' is too old, expected one of " + list);
  std::string guess = nearest(name);
  return makeError("unknown GPU architecture '" + name + "', expected one of " +
                   list +
                   (guess.empty() ? "" : "; did you mean '" + guess + "'?"));
}

//===----------------------------------------------------------------------===//
// Code generation
//===----------------------------------------------------------------------===//

static Expected<std::unique_ptr<TargetMachine>>
createTarget(const GpuArch &arch) {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
  });
  Triple triple("nvptx64-nvidia-cuda");
  std::string why;
  const Target *target = TargetRegistry::lookupTarget(triple, why);
  if (!target)
    return makeError("no code generator for NVIDIA GPUs: " + why);
  // Nothing is contracted: each instruction names its rounding.
  TargetOptions options;
  options.AllowFPOpFusion = FPOpFusion::Strict;
  std::unique_ptr<TargetMachine> machine(target->createTargetMachine(
      triple, "sm_" + std::to_string(arch.sm),
      "+ptx" + std::to_string(arch.ptxVersion), options, Reloc::PIC_,
      std::nullopt, CodeGenOptLevel::Aggressive));
  if (!machine)
    return makeError("no target machine for sm_" + Twine(arch.sm));
  return machine;
}

static void registerTranslations(mlir::MLIRContext &context) {
  mlir::registerBuiltinDialectTranslation(context);
  mlir::registerLLVMDialectTranslation(context);
  mlir::registerNVVMDialectTranslation(context);
}

static Expected<std::unique_ptr<Module>>
translate(mlir::ModuleOp kernels, LLVMContext &context,
          const TargetMachine &machine) {
  std::unique_ptr<Module> module = mlir::translateModuleToLLVMIR(
      kernels, context, "kernels", /*disableVerification=*/true);
  if (!module)
    return makeError("the kernels are not in the LLVM dialect");
  module->setTargetTriple(machine.getTargetTriple());
  module->setDataLayout(machine.createDataLayout());
  for (Function &function : *module)
    if (!function.isDeclaration())
      function.addFnAttr(Attribute::NoUnwind);
  return module;
}

static void runPasses(Module &module, TargetMachine &machine) {
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

static Expected<std::string> generate(Module &module, TargetMachine &machine) {
  SmallVector<char, 0> bytes;
  raw_svector_ostream stream(bytes);
  legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr,
                                  CodeGenFileType::AssemblyFile,
                                  /*DisableVerify=*/true))
    return makeError("the target does not write text");
  passes.run(module);
  return std::string(bytes.begin(), bytes.end());
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// The lines that say what each kernel may touch.
static std::string operandLines(mlir::ModuleOp kernels) {
  std::string lines;
  raw_string_ostream stream(lines);
  for (auto function : kernels.getOps<mlir::LLVM::LLVMFuncOp>()) {
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
static bool setHeader(std::string &text, const GpuArch &arch,
                      const std::string &lines) {
  size_t begin = text.find(".version ");
  size_t size = text.find(".address_size", begin);
  if (begin == std::string::npos || size == std::string::npos)
    return false;
  std::string header = ".version " + std::to_string(arch.ptxVersion / 10) +
                       "." + std::to_string(arch.ptxVersion % 10) +
                       "\n.target sm_" + std::to_string(arch.sm) + "\n";
  text.insert(text.find('\n', size) + 1, "\n" + lines);
  text.replace(begin, size - begin, header);
  return true;
}

Expected<std::string> weft::emitPtx(mlir::ModuleOp kernels, StringRef name) {
  auto arch = findGpuArch(name);
  if (!arch)
    return arch.takeError();
  registerTranslations(*kernels.getContext());
  auto machine = createTarget(archs[0]);
  if (!machine)
    return machine.takeError();
  LLVMContext context;
  auto module = translate(kernels, context, **machine);
  if (!module)
    return module.takeError();
  runPasses(**module, **machine);
  keepLoads(**module);
  auto text = generate(**module, **machine);
  if (!text)
    return text.takeError();
  if (!setHeader(*text, *arch, operandLines(kernels)))
    return makeError("the text of the kernels has no header");
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
    auto arch = findGpuArch(name);
    if (!arch)
      return arch.takeError();
    std::string sm = "sm_" + std::to_string(arch->sm);
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
  Error problem = Error::success();
  for (auto &work : works)
    problem = joinErrors(std::move(problem), std::move(work->problem));
  if (problem)
    return std::move(problem);
  return objects;
}
