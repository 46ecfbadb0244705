//===- GpuSpec.h - a GPU that is not here -----------------------*- C++ -*-===//
///
/// \file
/// Sizes and rates of a GPU from a file like configs/gpus/h200.yaml: what
/// predicted figures are computed from.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_GPUSPEC_H
#define WEFT_TOOLS_WEFTC_GPUSPEC_H

#include "tools/weftc/Driver.h"

#include <map>
#include <optional>
#include <string>

namespace weft {

struct GpuSpec {
  std::string name;
  /// `sm_90`.
  std::string arch;
  /// Bytes and bytes per second.
  double memoryBytes = 0, bandwidth = 0, l2Bytes = 0;
  double multiprocessors = 0, registers = 0, sharedBytes = 0, threads = 0;
  /// Dense operations per second by type: f64 f32 tf32 bf16 f16.
  std::map<std::string, double> peak;
  /// Seconds for one more kernel in a stream and in a graph.
  double streamLaunch = 0, graphLaunch = 0;
};

/// Reads the description at `path`. Nothing after reported errors: a missing,
/// unknown or impossible value, each with its place.
std::optional<GpuSpec> readGpuSpec(Session &session, llvm::StringRef path);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_GPUSPEC_H
