//===- CompileOptions.h - what the compiler may be asked for ----*- C++ -*-===//
//
/// \file
/// Plain data, filled by drivers.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_COMPILEOPTIONS_H
#define WEFT_PASSES_COMPILEOPTIONS_H

#include <cstdint>
#include <string>
#include <vector>

namespace weft {

struct CompileOptions {
  /// 0: no simplification, every op its own cluster, no memory reuse. 2: all.
  int optLevel = 2;
  /// Level of the precision policy: `O0` is f32 everywhere.
  std::string precision = "O0";
  /// No value is NaN or infinite: libraries may be given ops that hide these.
  bool finiteMath = false;
  /// What -D bound, as NAME=VALUE; kept in the artifact but for dims, which its
  /// profiles have.
  std::vector<std::string> bindings;
  /// Names of passes to leave out, such as `simplify`.
  std::vector<std::string> disabledPasses;
  /// Cluster categories that stay single ops, such as `row_reduction`.
  std::vector<std::string> disabledClusters;
  /// Run at most this many passes; negative: all. Verifiers do not count.
  int64_t passLimit = -1;
  /// CPU variants in the artifact, best first; empty: no code for the CPU.
  std::vector<std::string> cpuVariants = {"x86-64-v4", "x86-64-v3"};
  /// GPU variants in the artifact, best first: `sm_90` is machine code and
  /// needs ptxas, `compute_90` PTX text. Empty: no code for GPUs.
  std::vector<std::string> cudaVariants;
};

} // namespace weft

#endif // WEFT_PASSES_COMPILEOPTIONS_H
