//===- OneDnn.h - plans made of oneDNN primitives -------------------------===//

#ifndef WEFT_RUNTIME_CPU_ONEDNN_H
#define WEFT_RUNTIME_CPU_ONEDNN_H

#include "runtime/cpu/Library.h"
#include "runtime/cpu/OneDnnApi.h"

#include <span>

namespace weft {

/// Runs the sequences in parallel, one partition each.
Status runSequences(ThreadPool &pool, std::span<OneDnnSequence> sequences,
                    const OneDnnSequence::Bases &bases);

OneDnnSequence::Bases toBases(const LibraryOperands &operands);

/// Null when oneDNN has nothing for the message that makes do with
/// `mostScratch` bytes.
Result<std::unique_ptr<LibraryPlan>>
prepareOneDnnConvolution(const OneDnn &api, const Convolution &message,
                         uint64_t mostScratch);

} // namespace weft

#endif // WEFT_RUNTIME_CPU_ONEDNN_H
