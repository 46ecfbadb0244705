//===- CheckKernel.cpp - how a kernel is launched, and on what ------------===//

#include "runtime/artifact/CheckProgram.h"

#include <algorithm>

namespace weft {

using artifact::Kernel;
using artifact::Slice;

static constexpr int64_t mostPartitions = 1 << 20;
/// Limits of every GPU from compute capability 7.5 on.
static constexpr uint32_t mostBlocks = 2147483647, mostThreads = 1024;
static constexpr uint32_t mostSharedBytes = 49152;

bool isSymbol(std::string_view text) {
  return !text.empty() && text.size() < 1024 &&
         std::all_of(
             text.begin(), text.end(),
             [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      (c >= '0' && c <= '9') || c == '_' || c == '.' ||
                      c == '$' || c == '-';
             });
}

Status checkGeometry(const Kernel &kernel, std::string_view target) {
  if (target == "cpu") {
    if (kernel.grid() != 0 || kernel.block() != 0 || kernel.shared_bytes() != 0)
      return badPack("a launch of ", kernel.grid(), " blocks on the CPU");
    if (kernel.partitions() > mostPartitions)
      return badPack(kernel.partitions(), " partitions, expected 1 to ",
                     mostPartitions);
    return ok();
  }
  if (kernel.partitions() != kernel.grid())
    return badPack(kernel.partitions(), " partitions in ", kernel.grid(),
                   " blocks");
  if (kernel.grid() < 1 || kernel.grid() > mostBlocks)
    return badPack(kernel.grid(), " blocks, expected 1 to ", mostBlocks);
  if (kernel.block() < 1 || kernel.block() > mostThreads)
    return badPack(kernel.block(), " threads in a block, expected 1 to ",
                   mostThreads);
  if (kernel.shared_bytes() > mostSharedBytes)
    return badPack(kernel.shared_bytes(),
                   " bytes of shared memory, the limit "
                   "is ",
                   mostSharedBytes);
  return ok();
}

bool overlap(const Slice &a, const Slice &b) {
  return a.region() == b.region() && a.offset() < b.offset() + b.bytes() &&
         b.offset() < a.offset() + a.bytes();
}

static bool isInPlace(const Kernel &kernel, int read, int write) {
  return std::any_of(kernel.in_place().begin(), kernel.in_place().end(),
                     [&](const artifact::InPlace &pair) {
                       return int64_t(pair.read()) == read &&
                              int64_t(pair.write()) == write;
                     });
}

Status checkSharing(const Kernel &kernel) {
  for (int i = 0; i < kernel.operands_size(); ++i)
    for (int j = 0; j < kernel.operands_size(); ++j) {
      const Slice &a = kernel.operands(i).slice();
      const Slice &b = kernel.operands(j).slice();
      bool isWrite = kernel.operands(i).access() != artifact::READ;
      bool isSame = a.offset() == b.offset() && a.bytes() == b.bytes();
      if (i != j && isWrite && overlap(a, b) &&
          !(isSame && isInPlace(kernel, j, i)))
        return badPack("operand ", i, " is written over operand ", j,
                       ", which is not to be replaced");
    }
  return ok();
}

} // namespace weft
