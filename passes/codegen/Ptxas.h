//===- Ptxas.h - NVIDIA's assembler -----------------------------*- C++ -*-===//
//
/// \file
/// The only program that the compiler starts. Without it packs hold PTX text,
/// which the driver assembles when the pack is loaded.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_PTXAS_H
#define WEFT_PASSES_CODEGEN_PTXAS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace weft {

/// An assembler and the newest PTX it reads (88: 8.8).
struct Ptxas {
  std::string path;
  unsigned ptxVersion = 0;
};

/// What ptxas says of one kernel.
struct KernelResources {
  std::string kernel;
  int64_t registers = 0, sharedBytes = 0, stackBytes = 0;
  /// Bytes of spill stores and loads.
  int64_t spillBytes = 0;
  int64_t barriers = 0;
};

struct Assembled {
  std::string cubin;
  std::vector<KernelResources> kernels;
  /// Everything else ptxas wrote: warnings.
  std::string messages;
};

/// `$WEFT_PTXAS` (which must exist if set), else the one on PATH, else the one
/// of /usr/local/cuda. The error says where it was looked for.
llvm::Expected<Ptxas> findPtxas();

/// True if `ptxas` reads the PTX that `arch` (sm_NN) needs. The other case is
/// an error with both versions.
llvm::Error checkPtxas(const Ptxas &ptxas, llvm::StringRef arch);

/// Assembles `ptx` for `arch`. A failure is a fault of the compiler; its text
/// holds what ptxas said.
llvm::Expected<Assembled> assemble(const Ptxas &ptxas, llvm::StringRef ptx,
                                   llvm::StringRef arch);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_PTXAS_H
