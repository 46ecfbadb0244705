//===- BackendImpl.h - one compilation behind the syntax tree ---*- C++ -*-===//
///
/// \file
/// Internal to the back end: Backend.cpp goes from phase to phase,
/// BackendOutput.cpp writes what is asked for.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_BACKENDIMPL_H
#define WEFT_TOOLS_WEFTC_BACKENDIMPL_H

#include "passes/Actions.h"
#include "passes/Compile.h"
#include "tools/weftc/Backend.h"
#include "tools/weftc/GpuSpec.h"
#include "tools/weftc/MlirDiagnostics.h"

#include "mlir/Support/Timing.h"

namespace weft {

using Modules = std::vector<mlir::OwningOpRef<mlir::ModuleOp>>;

class Backend {
public:
  explicit Backend(Session &running);

  ExitCode compile(const Program &program);
  ExitCode compileModule();

private:
  bool checkPassNames();
  bool readSpec();
  ExitCode emit(llvm::ArrayRef<CheckedProgram> profiles);
  ExitCode lower(Modules &modules);
  ExitCode lowerAll(Modules &modules, Phase to);
  ExitCode lowerStepwise(mlir::ModuleOp module, Phase to, size_t profile);
  ExitCode runPasses(mlir::ModuleOp module, Phase to, size_t profile);
  bool saveTemporary(mlir::ModuleOp module, size_t profile);
  ExitCode pack(Modules &modules);
  llvm::Expected<std::string> codeOf(mlir::ModuleOp kernels, TargetKind target);
  ExitCode printCode(Modules &modules);
  ExitCode writeObjects(Modules &modules);
  ExitCode print(Modules &modules);
  CompileOptions compileOptions() const;
  /// What a failed stage means: an error that was reported is the user's,
  /// unless a verifier found it in what our own passes had left.
  ExitCode failed() const {
    bool isOurs = invocation.plugins.empty() && watch.foundFault();
    return session.diags.hasErrors() && !isOurs ? UserError : InternalError;
  }

  Session &session;
  const Invocation &invocation;
  mlir::MLIRContext context;
  MlirDiagnostics diagnostics;
  PassWatch watch;
  mlir::DefaultTimingManager timing;
  mlir::TimingScope root;
  /// What the pack will hold for GPUs.
  std::vector<std::string> cudaVariants;
  /// The GPU of --gpu-spec=.
  std::optional<GpuSpec> gpuSpec;
  /// Modules beyond `cast` are one per target.
  bool hasParted = false;
};

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_BACKENDIMPL_H
