//===- Libraries.h - vendor libraries, opened when first needed -----------===//
///
/// \file
/// Each library is a table of functions behind dlopen. $WEFT_CUDA_DRIVER names
/// a file that is opened in the place of the driver; where that file exports
/// `weftEmulatedLibrary`, it stands for all four libraries and says which of
/// them the machine that it plays has. Nothing is closed before the process
/// ends: libraries of this kind do not survive it.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_LIBRARIES_H
#define WEFT_RUNTIME_CUDA_LIBRARIES_H

#include "runtime/base/Status.h"
#include "runtime/cuda/CublasLtApi.h"
#include "runtime/cuda/CudnnApi.h"
#include "runtime/cuda/NvmlApi.h"

namespace weft::cuda {

template <typename Table>
struct Opened {
  Table calls;
  /// The file that was found.
  std::string path;
  /// "emulated cuDNN 9.19.0", or empty for the vendor's own.
  std::string emulated;
};

/// The four libraries of a process; a failure is kept as well. The failure is
/// NoDevice: the file that was looked for, why, and the package to install.
class Libraries {
public:
  /// Those of this machine, for the whole process.
  static Libraries &system();

  const Result<Opened<DriverTable>> &driver();
  const Result<Opened<CublasLtTable>> &cublasLt();
  const Result<Opened<CudnnTable>> &cudnn();
  const Result<Opened<NvmlTable>> &nvml();

  /// Calls cuInit once; Success without a call after the first.
  DriverError initialise();

  /// For tests: tables of their own in the place of files.
  void set(DriverTable calls) { driverTable = {{calls, "test", ""}}; }
  void set(CublasLtTable calls) { blasTable = {{calls, "test", ""}}; }
  void set(CudnnTable calls) { dnnTable = {{calls, "test", ""}}; }
  void set(NvmlTable calls) { nvmlTable = {{calls, "test", ""}}; }

private:
  template <typename Table>
  using Slot = std::optional<Result<Opened<Table>>>;

  Slot<DriverTable> driverTable;
  Slot<CublasLtTable> blasTable;
  Slot<CudnnTable> dnnTable;
  Slot<NvmlTable> nvmlTable;
  std::optional<DriverError> initialised;
};

/// The package that brings a library, by its vendor name.
const char *packageOf(std::string_view library);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_LIBRARIES_H
