//===- Initialise.h - first values of globals -----------------------------===//
///
/// \file
/// Run once on the host, in f64, then rounded to the global's type, so that all
/// devices start from the same bits. Each element is a function of (seed, path,
/// index) alone. Logarithm, cosine and square root are those of the host's C
/// library: another library may differ in the last bit.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_EXECUTOR_INITIALISE_H
#define WEFT_RUNTIME_EXECUTOR_INITIALISE_H

#include "runtime/artifact/Metadata.pb.h"
#include "runtime/base/Status.h"

#include <cstddef>
#include <span>

namespace weft {

/// Fills `bytes`, as long as the global, with its first value. The global has
/// been checked. OutOfMemory when an orthogonal value finds no room to work.
Status initialiseGlobal(const artifact::Global &global, uint64_t seed,
                        std::span<std::byte> bytes);

/// Makes the rows of the row-major `matrix` orthonormal (rows <= columns) by
/// Gram-Schmidt, twice for accuracy. Rows that depend on earlier ones become
/// unit vectors orthogonal to them.
void orthonormaliseRows(std::span<double> matrix, int64_t rows,
                        int64_t columns);

} // namespace weft

#endif // WEFT_RUNTIME_EXECUTOR_INITIALISE_H
