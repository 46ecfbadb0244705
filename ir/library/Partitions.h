//===- Partitions.h - how a library call is cut -----------------*- C++ -*-===//
//
/// \file
/// The cut of a call into partitions depends on its sizes alone, never on the
/// number of threads, so that every machine adds in the same order.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_LIBRARY_PARTITIONS_H
#define WEFT_IR_LIBRARY_PARTITIONS_H

#include <cstdint>

namespace weft::library {

/// A power of two that is at most `units`, so that every partition has a unit
/// of its own, and that leaves each partition a few million operations of the
/// `flops`; at least 1.
int64_t choosePartitions(int64_t flops, int64_t units);

} // namespace weft::library

#endif // WEFT_IR_LIBRARY_PARTITIONS_H
