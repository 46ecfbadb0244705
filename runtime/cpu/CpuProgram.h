//===- CpuProgram.h - a recorded step on the CPU --------------------------===//
///
/// \file
/// A step is a linear program of resolved commands with loops folded in as
/// jumps. The graph executable keeps the addresses that never move ready; its
/// twin looks each command up and resolves its addresses when it is issued.
/// Both run the same functions in the same order and give the same bits. A
/// launch runs at once: its results are there when it returns.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CPU_CPUPROGRAM_H
#define WEFT_RUNTIME_CPU_CPUPROGRAM_H

#include "runtime/cpu/KernelLoader.h"
#include "runtime/cpu/Library.h"
#include "runtime/device/Device.h"

namespace weft {

struct CpuKernelCall {
  KernelFunction function;
  std::vector<Address> operands;
  std::vector<int64_t> sizes;
  int64_t partitions;
};

struct CpuLibraryCall {
  std::unique_ptr<LibraryPlan> plan;
  CallAddresses addresses;
  Address scratch;
};

struct CpuCopy {
  Address source, destination;
  uint64_t bytes;
};

struct CpuFill {
  Address destination;
  uint64_t bytes;
  std::vector<std::byte> pattern;
};

/// Runs the commands up to its CpuLoopEnd `count` times; `end` is the index of
/// that command.
struct CpuLoopBegin {
  int64_t count;
  size_t end;
};

/// `begin` is the index of the loop's CpuLoopBegin.
struct CpuLoopEnd {
  size_t begin;
};

struct CpuCommand {
  std::string name;
  std::variant<CpuKernelCall, CpuLibraryCall, CpuCopy, CpuFill, CpuLoopBegin,
               CpuLoopEnd>
      action;
};

using CpuProgram = std::vector<CpuCommand>;

std::unique_ptr<Executable> createCpuExecutable(ExecutionMode mode,
                                                CpuProgram program,
                                                ThreadPool &pool,
                                                DeviceCounters &counters);

} // namespace weft

#endif // WEFT_RUNTIME_CPU_CPUPROGRAM_H
