//===- BackendOutput.cpp - what a compilation writes ----------------------===//

#include "tools/weftc/BackendImpl.h"

#include "ir/Ops.h"
#include "passes/codegen/ObjectEmitter.h"
#include "passes/codegen/PtxEmitter.h"
#include "tools/weftc/Output.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <map>

using namespace llvm;

namespace weft {

/// The kernels of one module in the form that was asked for; the best variant.
Expected<std::string> Backend::codeOf(mlir::ModuleOp kernels,
                                      TargetKind target) {
  if (target == TargetKind::Cuda)
    return invocation.code == CodeForm::LLVM
               ? emitCudaIR(kernels)
               : emitPtx(kernels, cudaVariants.front());
  return emitCode(kernels, compileOptions().cpuVariants.front(),
                  invocation.code == CodeForm::Assembly ? CodeKind::Assembly
                                                        : CodeKind::LLVM);
}

/// Whether code for `target` can be printed so.
static bool hasForm(TargetKind target, CodeForm form) {
  return form == CodeForm::LLVM ||
         (form == CodeForm::Ptx) == (target == TargetKind::Cuda);
}

/// Prints the kernels as the code generators see them: PTX of GPUs, assembly
/// of CPUs, LLVM's language of both.
ExitCode Backend::printCode(Modules &modules) {
  std::string text;
  for (auto &module : modules) {
    auto kernels = module->lookupSymbol<mlir::ModuleOp>("kernels");
    auto target = getTarget(*module);
    if (!kernels || mlir::failed(target) || !hasForm(*target, *invocation.code))
      continue;
    auto code = codeOf(kernels, *target);
    if (!code) {
      session.diags.report(DiagId::CannotCompile, SMRange(),
                           toString(code.takeError()));
      return UserError;
    }
    text += *code;
  }
  if (!text.empty())
    return writeResult(session, text) ? Done : UserError;
  bool wantsPtx = invocation.code == CodeForm::Ptx;
  session.diags
      .report(DiagId::CannotCompile, SMRange(),
              "there is no kernel to print in this form")
      .help(wantsPtx ? "PTX is the code of GPUs: add --target=cuda:sm_90"
                     : "this is the code of the CPU: add --target=cpu");
  return UserError;
}

static StringRef endingOf(StringRef variant) {
  return variant.starts_with("compute_") ? ".ptx"
         : variant.starts_with("sm_")    ? ".cubin"
                                         : ".so";
}

/// The output without its ending, else the stem of the input.
static std::string objectStem(const Invocation &invocation) {
  if (invocation.output.empty() || invocation.output == "-")
    return inputStem(invocation);
  SmallString<128> path(invocation.output);
  sys::path::replace_extension(path, "");
  return std::string(path);
}

/// Writes STEM[.PROFILE].VARIANT with .so, .cubin or .ptx for each variant.
ExitCode Backend::writeObjects(Modules &modules) {
  std::map<TargetKind, size_t> profiles;
  for (auto &module : modules) {
    auto target = getTarget(*module);
    if (mlir::failed(target))
      return failed();
    size_t index = profiles[*target]++;
    auto objects =
        (*module)->getAttrOfType<mlir::DictionaryAttr>("weft.objects");
    if (!objects)
      continue;
    for (mlir::NamedAttribute object : objects) {
      auto bytes = cast<mlir::DenseElementsAttr>(object.getValue());
      std::string name =
          objectStem(invocation) + (index ? "." + std::to_string(index) : "") +
          "." + object.getName().str() + endingOf(object.getName()).str();
      ArrayRef<char> raw = bytes.getRawData();
      if (!writeFile(session, name, {raw.data(), raw.size()}))
        return UserError;
    }
  }
  return Done;
}

static std::string textOf(mlir::ModuleOp module) {
  std::string text;
  raw_string_ostream os(text);
  module.print(os);
  os << '\n';
  return text;
}

/// Writes STEM[.PROFILE][.cuda].PHASE.mlir.
bool Backend::saveTemporary(mlir::ModuleOp module, size_t profile) {
  SmallString<128> path(*invocation.saveTemps);
  if (path.empty() && !invocation.output.empty() && invocation.output != "-")
    path = sys::path::parent_path(invocation.output);
  if (!path.empty())
    (void)sys::fs::create_directories(path);
  auto phase = getPhase(module);
  if (mlir::failed(phase))
    return false;
  std::string middle = profile ? "." + std::to_string(profile) : "";
  auto target = getTarget(module);
  if (mlir::succeeded(target) && *target != TargetKind::Cpu)
    middle += "." + stringifyTarget(*target).str();
  sys::path::append(path, inputStem(invocation) + middle + "." +
                              stringifyPhase(*phase) + ".mlir");
  return writeFile(session, path, textOf(module));
}

ExitCode Backend::print(Modules &modules) {
  std::string text;
  for (auto [index, module] : enumerate(modules)) {
    // Profiles are split as MLIR's tools split their input.
    if (index)
      text += "// -----\n";
    text += textOf(*module);
  }
  return writeResult(session, text) ? Done : UserError;
}

ExitCode Backend::pack(Modules &modules) {
  SmallVector<mlir::ModuleOp> plain;
  for (auto &module : modules)
    plain.push_back(*module);
  mlir::TimingScope scope = root.nest("pack");
  auto bytes = packModules(plain, compileOptions());
  // Every part of the pack was verified before.
  if (mlir::failed(bytes))
    return invocation.plugins.empty() ? InternalError : failed();
  return writeResult(session, *bytes) ? Done : UserError;
}

} // namespace weft
