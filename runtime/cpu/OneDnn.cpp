//===- OneDnn.cpp - matrix products through oneDNN ------------------------===//

#include "runtime/cpu/OneDnn.h"

#include "runtime/base/Shape.h"

#include <atomic>

namespace weft {

//===----------------------------------------------------------------------===//
// Running sequences on the pool
//===----------------------------------------------------------------------===//

Status runSequences(ThreadPool &pool, std::span<OneDnnSequence> sequences,
                    const OneDnnSequence::Bases &bases) {
  std::atomic<bool> failed = false;
  pool.run(int64_t(sequences.size()), [&](int64_t i) {
    if (!sequences[size_t(i)].run(bases).isOk())
      failed = true;
  });
  if (failed)
    return makeError(StatusCode::Internal, "oneDNN failed to run a primitive");
  return ok();
}

OneDnnSequence::Bases toBases(const LibraryOperands &operands) {
  // oneDNN's interface knows no constant memory; inputs are only read.
  return {const_cast<std::byte *>(operands.first),
          const_cast<std::byte *>(operands.second), operands.result,
          operands.scratch};
}

//===----------------------------------------------------------------------===//
// Matrix product
//===----------------------------------------------------------------------===//

namespace {

/// A rectangle of the result: samples, rows and columns.
struct Tile {
  Part batch, rows, columns;
};

class OneDnnMatmul final : public LibraryPlan {
public:
  OneDnnMatmul(const OneDnn &table, const Matmul &message, uint64_t mostScratch)
      : api(table), m(message), element(sizeOf(message.dtype)),
        mostPartition(mostScratch / uint64_t(message.partitions) /
                      bufferAlignment * bufferAlignment) {}

  /// False when oneDNN has nothing for it.
  Result<bool> prepare();

  uint64_t scratchBytes() const override { return scratchEnd; }

  Status run(ThreadPool &pool, const LibraryOperands &operands) override {
    return runSequences(pool, sequences, toBases(operands));
  }

private:
  Tile tileOf(int64_t partition) const;
  OneDnnDesc describe(Part batch, Part rows, Part columns, int64_t rowStride,
                      int64_t columnStride, int64_t batchStride) const;
  Result<bool> addTile(const Tile &tile);

  const OneDnn &api;
  Matmul m;
  uint64_t element;
  /// Scratch that a partition may use.
  uint64_t mostPartition;
  std::vector<OneDnnSequence> sequences;
  uint64_t scratchEnd = 0;
};

/// Cuts the batch when it has enough samples, else the longer side.
Tile OneDnnMatmul::tileOf(int64_t partition) const {
  Tile tile = {{0, m.batch}, {0, m.m}, {0, m.n}};
  if (m.batch >= m.partitions)
    tile.batch = Part::of(m.batch, partition, m.partitions);
  else if (m.m >= m.n)
    tile.rows = Part::of(m.m, partition, m.partitions);
  else
    tile.columns = Part::of(m.n, partition, m.partitions);
  return tile;
}

OneDnnDesc OneDnnMatmul::describe(Part batch, Part rows, Part columns,
                                  int64_t rowStride, int64_t columnStride,
                                  int64_t batchStride) const {
  OneDnnDesc desc;
  dnnl_dims_t sizes = {batch.end - batch.begin, rows.end - rows.begin,
                       columns.end - columns.begin};
  dnnl_dims_t strides = {batchStride, rowStride, columnStride};
  // A plain product is two-dimensional: more of oneDNN's kernels take it.
  int skip = m.batch == 1 ? 1 : 0;
  api.dnnl_memory_desc_init_by_strides(&desc, 3 - skip, sizes + skip,
                                       toOneDnn(m.dtype), strides + skip);
  return desc;
}

Result<bool> OneDnnMatmul::addTile(const Tile &tile) {
  Part inner = {0, m.k};
  int64_t aRow = m.transposeA ? 1 : m.k, aColumn = m.transposeA ? m.m : 1;
  int64_t bRow = m.transposeB ? 1 : m.n, bColumn = m.transposeB ? m.k : 1;
  OneDnnDesc a =
      describe(tile.batch, tile.rows, inner, aRow, aColumn, m.m * m.k);
  OneDnnDesc b =
      describe(tile.batch, inner, tile.columns, bRow, bColumn, m.k * m.n);
  OneDnnDesc c =
      describe(tile.batch, tile.rows, tile.columns, m.n, 1, m.m * m.n);
  dnnl_matmul_desc_t operation;
  if (api.dnnl_matmul_desc_init(&operation, &a, &b, nullptr, &c) !=
      dnnl_success)
    return false;
  OneDnnPrimitiveDesc desc = makePrimitiveDesc(api, &operation, mostPartition);
  if (!desc)
    return false;
  WEFT_ASSIGN_OR_RETURN(OneDnnPrimitive primitive, makePrimitive(api, desc));
  WEFT_ASSIGN_OR_RETURN(OneDnnSequence sequence,
                        OneDnnSequence::create(api, scratchEnd));
  uint64_t aOffset =
      uint64_t(tile.batch.begin * m.m * m.k + tile.rows.begin * aRow) * element;
  uint64_t bOffset =
      uint64_t(tile.batch.begin * m.k * m.n + tile.columns.begin * bColumn) *
      element;
  uint64_t cOffset = uint64_t(tile.batch.begin * m.m * m.n +
                              tile.rows.begin * m.n + tile.columns.begin) *
                     element;
  WEFT_ASSIGN_OR_RETURN(int first,
                        sequence.operand(OneDnnSource::First, aOffset, a));
  WEFT_ASSIGN_OR_RETURN(int second,
                        sequence.operand(OneDnnSource::Second, bOffset, b));
  WEFT_ASSIGN_OR_RETURN(int result,
                        sequence.operand(OneDnnSource::Result, cOffset, c));
  WEFT_RETURN_IF_ERROR(sequence.execute(primitive, desc,
                                        {{DNNL_ARG_SRC, first},
                                         {DNNL_ARG_WEIGHTS, second},
                                         {DNNL_ARG_DST, result}}));
  scratchEnd = sequence.scratchEnd();
  sequences.push_back(std::move(sequence));
  return true;
}

Result<bool> OneDnnMatmul::prepare() {
  for (int64_t i = 0; i < m.partitions; ++i) {
    Tile tile = tileOf(i);
    if (tile.batch.begin == tile.batch.end ||
        tile.rows.begin == tile.rows.end ||
        tile.columns.begin == tile.columns.end)
      continue;
    WEFT_ASSIGN_OR_RETURN(bool added, addTile(tile));
    if (!added)
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

class OneDnnLibrary final : public Library {
public:
  explicit OneDnnLibrary(const OneDnn &table) : api(table) {}

  std::string name() const override {
    const dnnl_version_t *version = api.dnnl_version();
    return join("oneDNN ", version->major, ".", version->minor, ".",
                version->patch);
  }

  Result<std::unique_ptr<LibraryPlan>> prepare(const LibraryMessage &message,
                                               uint64_t mostScratch) override {
    // oneDNN asks for the number of threads when a primitive is made.
    api.useOneThread();
    if (const auto *convolution = std::get_if<Convolution>(&message))
      return prepareOneDnnConvolution(api, *convolution, mostScratch);
    const Matmul &matmul = std::get<Matmul>(message);
    std::unique_ptr<LibraryPlan> none;
    bool isEmpty = !matmul.batch || !matmul.m || !matmul.n || !matmul.k;
    if (isEmpty || matmul.epilogue != Epilogue::None ||
        toOneDnn(matmul.dtype) == dnnl_data_type_undef)
      return none;
    auto plan = std::make_unique<OneDnnMatmul>(api, matmul, mostScratch);
    WEFT_ASSIGN_OR_RETURN(bool done, plan->prepare());
    return done ? std::unique_ptr<LibraryPlan>(std::move(plan))
                : std::move(none);
  }

private:
  const OneDnn &api;
};

} // namespace

Result<std::unique_ptr<Library>> createOneDnnLibrary() {
  const Result<OneDnn> &api = OneDnn::get();
  if (!api.isOk())
    return Status(api.status().code(), std::string(api.status().message()));
  return std::unique_ptr<Library>(std::make_unique<OneDnnLibrary>(*api));
}

} // namespace weft
