//===- Checker.h - metadata is hostile until this said otherwise ----------===//
///
/// \file
/// Every id is in range, every slice lies inside its region, every buffer
/// starts where buffers may start, every size is non-negative and no product
/// overflows, library messages agree with the bytes of their operands, results
/// come in the pairs they promise, code variants name code sections.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_ARTIFACT_CHECKER_H
#define WEFT_RUNTIME_ARTIFACT_CHECKER_H

#include "runtime/artifact/Reader.h"

namespace weft {

/// BadArtifact with "program 'fit', step 'fit.3.conv', operand 2: ...".
Status checkMetadata(const artifact::Metadata &metadata,
                     std::span<const Section> sections);

} // namespace weft

#endif // WEFT_RUNTIME_ARTIFACT_CHECKER_H
