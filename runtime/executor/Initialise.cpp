//===- Initialise.cpp - first values of globals ---------------------------===//

#include "runtime/executor/Initialise.h"
#include "runtime/artifact/Reader.h"
#include "runtime/base/Digest.h"
#include "runtime/base/Memory.h"
#include "runtime/base/Philox.h"

#include <cmath>
#include <numbers>

namespace weft {

using artifact::Global;
using artifact::Initializer;

namespace {

/// Two uniform numbers of element `index`; the first is in (0, 1].
struct UniformPair {
  double first, second;

  static UniformPair of(PhiloxKey key, uint64_t index) {
    PhiloxCounter words =
        philox4x32({uint32_t(index), uint32_t(index >> 32), 0, 0}, key);
    uint64_t a = words[0] | uint64_t(words[1]) << 32;
    uint64_t b = words[2] | uint64_t(words[3]) << 32;
    return {double((a >> 11) + 1) * 0x1p-53, double(b >> 11) * 0x1p-53};
  }
};

/// Box-Muller; one number an element, so that elements stay independent.
double normalOf(PhiloxKey key, uint64_t index) {
  UniformPair pair = UniformPair::of(key, index);
  return std::sqrt(-2 * std::log(pair.first)) *
         std::cos(2 * std::numbers::pi * pair.second);
}

double dot(const double *a, const double *b, int64_t count) {
  double sum = 0;
  for (int64_t i = 0; i < count; ++i)
    sum += a[i] * b[i];
  return sum;
}

/// Takes the directions of rows [0, row) out of row `row`.
void removeEarlier(double *matrix, int64_t row, int64_t columns) {
  double *current = matrix + row * columns;
  for (int64_t other = 0; other < row; ++other) {
    const double *earlier = matrix + other * columns;
    double along = dot(current, earlier, columns);
    for (int64_t i = 0; i < columns; ++i)
      current[i] -= along * earlier[i];
  }
}

bool normalise(double *row, int64_t columns, double least) {
  double length = std::sqrt(dot(row, row, columns));
  if (!(length > least))
    return false;
  for (int64_t i = 0; i < columns; ++i)
    row[i] /= length;
  return true;
}

/// Two passes: after one, rounding leaves rows only roughly orthogonal.
bool orthonormaliseRow(double *matrix, int64_t row, int64_t columns) {
  double *current = matrix + row * columns;
  if (!normalise(current, columns, 0))
    return false;
  removeEarlier(matrix, row, columns);
  if (!normalise(current, columns, 1e-8))
    return false;
  removeEarlier(matrix, row, columns);
  return normalise(current, columns, 0.5);
}

} // namespace

void orthonormaliseRows(std::span<double> matrix, int64_t rows,
                        int64_t columns) {
  for (int64_t row = 0; row < rows; ++row) {
    bool done = orthonormaliseRow(matrix.data(), row, columns);
    // A basis vector outside the span of the earlier rows always exists.
    for (int64_t axis = 0; !done && axis < columns; ++axis) {
      double *current = matrix.data() + row * columns;
      std::fill(current, current + columns, 0.0);
      current[axis] = 1;
      done = orthonormaliseRow(matrix.data(), row, columns);
    }
  }
}

/// The first axis against all others; the longer side holds the vectors.
static Status fillOrthogonal(const TensorShape &shape, double gain,
                             PhiloxKey key, std::span<std::byte> bytes) {
  int64_t rows = shape.sizes[0], columns = 1;
  for (size_t i = 1; i < shape.sizes.size(); ++i)
    columns *= shape.sizes[i];
  bool tall = rows > columns;
  int64_t vectors = tall ? columns : rows, length = tall ? rows : columns;
  uint64_t count = uint64_t(rows) * uint64_t(columns);
  WEFT_ASSIGN_OR_RETURN(HostMemory memory,
                        HostMemory::allocate(count * sizeof(double),
                                             "an orthogonal initialiser"));
  std::span<double> matrix(reinterpret_cast<double *>(memory.data()), count);
  for (uint64_t i = 0; i < count; ++i)
    matrix[i] = normalOf(key, i);
  orthonormaliseRows(matrix, vectors, length);
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      storeFromDouble(
          shape.dtype, bytes.data(), size_t(i * columns + j),
          gain * matrix[size_t(tall ? j * length + i : i * length + j)]);
  return ok();
}

static double valueOf(const Initializer &init, PhiloxKey key, uint64_t index) {
  double first = init.arguments(0);
  switch (init.kind()) {
  case Initializer::UNIFORM:
    return first +
           (init.arguments(1) - first) * UniformPair::of(key, index).second;
  case Initializer::NORMAL:
    return first + init.arguments(1) * normalOf(key, index);
  default:
    return first;
  }
}

Status initialiseGlobal(const Global &global, uint64_t seed,
                        std::span<std::byte> bytes) {
  TensorShape shape = toShape(global.type());
  PhiloxKey key = philoxKey(digestOf(global.name(), seed));
  const Initializer &init = global.initializer();
  if (init.kind() == Initializer::ORTHOGONAL)
    return fillOrthogonal(shape, init.arguments(0), key, bytes);
  uint64_t count = bytes.size() / sizeOf(shape.dtype);
  for (uint64_t i = 0; i < count; ++i)
    storeFromDouble(shape.dtype, bytes.data(), i, valueOf(init, key, i));
  return ok();
}

} // namespace weft
