//===- OneDnnConvolution.cpp - convolutions through oneDNN ----------------===//
///
/// \file
/// Operands are plain at our boundary; inside, each partition works on a chunk
/// of the batch in the layout that oneDNN's best kernel likes, with conversions
/// before and after. Weights are converted once for all partitions. A filter
/// gradient leaves one partial result per partition; they are added in the
/// order of the partitions, so no number of threads changes a bit.
///
/// Where converted copies of a whole chunk would not fit the scratch, a
/// partition works through it piece by piece with room for one piece.
///
//===----------------------------------------------------------------------===//

#include "runtime/base/Shape.h"
#include "runtime/cpu/OneDnn.h"
#include "runtime/cpu/OneDnnDescs.h"

#include <map>

namespace weft {

namespace {

using Direction = Convolution::Direction;

/// A primitive for chunks of one size.
struct Made {
  OneDnnPrimitiveDesc desc;
  OneDnnPrimitive primitive;
  Descs inner;
};

/// Partial filter gradients together take no more than this.
constexpr uint64_t mostPartialBytes = uint64_t(64) << 20;

class OneDnnConvolution final : public LibraryPlan {
public:
  OneDnnConvolution(const OneDnn &table, const Convolution &message)
      : api(table), m(message), descs(table, message) {}

  /// Samples of a partition.
  int64_t chunk() const { return (m.batch + parts() - 1) / parts(); }
  /// Makes everything for pieces of `samples`. False when oneDNN has nothing
  /// for it.
  Result<bool> prepare(Layout wanted, int64_t samples);

  uint64_t scratchBytes() const override { return scratchEnd; }
  Status run(ThreadPool &pool, const LibraryOperands &operands) override;

private:
  Result<Made *> make(int64_t samples);
  int64_t parts() const { return std::min(m.partitions, m.batch); }

  Status prepareWeights();
  void preparePartials(int64_t &count);
  Result<bool> addPart(Part part);
  Status addImages(OneDnnSequence &sequence, const Made &made, Part part);
  Status addFilterGrad(OneDnnSequence &sequence, const Made &made, Part part);
  Status prepareCombination();
  void combine(ThreadPool &pool, std::byte *scratch) const;

  Result<int> activation(OneDnnSequence &sequence, OneDnnSource source,
                         const OneDnnDesc &desc, int64_t begin) const;
  Result<int> weightsFor(OneDnnSequence &sequence, const OneDnnDesc &wanted);

  const OneDnn &api;
  Convolution m;
  ConvolutionDescs descs;
  Layout layout = Layout::Any;
  /// Samples at once.
  int64_t piece = 0;
  std::map<int64_t, Made> made;
  std::vector<OneDnnSequence> before, chunks, after;
  uint64_t scratchEnd = 0;

  /// The weights as all partitions read them.
  bool weightsConverted = false;
  OneDnnDesc sharedWeights;
  uint64_t sharedWeightsOffset = 0;

  /// Filter gradient: equal partial results one after the other.
  OneDnnDesc partialDesc;
  uint64_t partialOffset = 0, partialBytes = 0;
  int64_t partials = 0;
};

/// The primitive for so many samples; null when oneDNN has none.
Result<Made *> OneDnnConvolution::make(int64_t samples) {
  auto found = made.find(samples);
  if (found != made.end())
    return &found->second;
  // Weights keep the layout that the first number of samples got.
  const OneDnnDesc *weights =
      made.empty() ? nullptr : &made.begin()->second.inner.w;
  Made fresh;
  fresh.desc = descs.make(samples, layout, weights);
  if (!fresh.desc)
    return nullptr;
  WEFT_ASSIGN_OR_RETURN(fresh.primitive, makePrimitive(api, fresh.desc));
  fresh.inner = descs.inner(fresh.desc);
  return &made.emplace(samples, std::move(fresh)).first->second;
}

//===----------------------------------------------------------------------===//
// Sequences
//===----------------------------------------------------------------------===//

/// Samples from `begin` on of an activation whose user layout is `desc`.
Result<int> OneDnnConvolution::activation(OneDnnSequence &sequence,
                                          OneDnnSource source,
                                          const OneDnnDesc &desc,
                                          int64_t begin) const {
  uint64_t sample = oneDnnBytes(api, desc) / uint64_t(desc.dims[0]);
  return sequence.operand(source, sample * uint64_t(begin), desc);
}

Status OneDnnConvolution::prepareWeights() {
  const OneDnnDesc &wanted = made.begin()->second.inner.w;
  WEFT_ASSIGN_OR_RETURN(OneDnnSequence sequence,
                        OneDnnSequence::create(api, scratchEnd));
  WEFT_ASSIGN_OR_RETURN(
      int plain, sequence.operand(OneDnnSource::Second, 0, descs.user(1).w));
  WEFT_ASSIGN_OR_RETURN(int inner, sequence.converted(plain, wanted));
  sharedWeights = wanted;
  weightsConverted = inner != plain;
  if (!weightsConverted)
    return ok();
  sharedWeightsOffset = sequence.scratchOffset(inner);
  scratchEnd = sequence.scratchEnd();
  before.push_back(std::move(sequence));
  return ok();
}

Result<int> OneDnnConvolution::weightsFor(OneDnnSequence &sequence,
                                          const OneDnnDesc &wanted) {
  WEFT_ASSIGN_OR_RETURN(
      int shared, sequence.operand(weightsConverted ? OneDnnSource::Scratch
                                                    : OneDnnSource::Second,
                                   sharedWeightsOffset, sharedWeights));
  return sequence.converted(shared, wanted);
}

/// Forward from x to y, the data gradient from y to x.
Status OneDnnConvolution::addImages(OneDnnSequence &sequence, const Made &chunk,
                                    Part part) {
  Descs user = descs.user(part.end - part.begin);
  bool data = m.direction == Direction::DataGrad;
  const OneDnnDesc &from = data ? user.y : user.x, &to = data ? user.x : user.y;
  const Descs &inner = chunk.inner;
  WEFT_ASSIGN_OR_RETURN(
      int in, activation(sequence, OneDnnSource::First, from, part.begin));
  WEFT_ASSIGN_OR_RETURN(
      int result, activation(sequence, OneDnnSource::Result, to, part.begin));
  WEFT_ASSIGN_OR_RETURN(int w, weightsFor(sequence, inner.w));
  WEFT_ASSIGN_OR_RETURN(in, sequence.converted(in, data ? inner.y : inner.x));
  const OneDnnDesc &computed = data ? inner.x : inner.y;
  int out = result;
  if (!api.dnnl_memory_desc_equal(&to, &computed)) {
    WEFT_ASSIGN_OR_RETURN(out, sequence.scratch(computed));
  }
  WEFT_RETURN_IF_ERROR(
      sequence.execute(chunk.primitive, chunk.desc,
                       {{data ? DNNL_ARG_DIFF_DST : DNNL_ARG_SRC, in},
                        {DNNL_ARG_WEIGHTS, w},
                        {data ? DNNL_ARG_DIFF_SRC : DNNL_ARG_DST, out}}));
  return out == result ? ok() : sequence.convert(out, result);
}

Status OneDnnConvolution::addFilterGrad(OneDnnSequence &sequence,
                                        const Made &chunk, Part part) {
  Descs user = descs.user(part.end - part.begin);
  WEFT_ASSIGN_OR_RETURN(
      int x, activation(sequence, OneDnnSource::First, user.x, part.begin));
  WEFT_ASSIGN_OR_RETURN(
      int y, activation(sequence, OneDnnSource::Second, user.y, part.begin));
  WEFT_ASSIGN_OR_RETURN(x, sequence.converted(x, chunk.inner.x));
  WEFT_ASSIGN_OR_RETURN(y, sequence.converted(y, chunk.inner.y));
  uint64_t offset = partialOffset + partialBytes * uint64_t(partials++);
  WEFT_ASSIGN_OR_RETURN(
      int w, sequence.operand(OneDnnSource::Scratch, offset, partialDesc));
  return sequence.execute(
      chunk.primitive, chunk.desc,
      {{DNNL_ARG_SRC, x}, {DNNL_ARG_DIFF_DST, y}, {DNNL_ARG_DIFF_WEIGHTS, w}});
}

/// One partition, piece by piece.
Result<bool> OneDnnConvolution::addPart(Part part) {
  WEFT_ASSIGN_OR_RETURN(OneDnnSequence sequence,
                        OneDnnSequence::create(api, scratchEnd));
  for (int64_t begin = part.begin; begin < part.end; begin += piece) {
    Part samples = {begin, std::min(begin + piece, part.end)};
    WEFT_ASSIGN_OR_RETURN(Made * chunk, make(samples.end - samples.begin));
    if (!chunk)
      return false;
    sequence.reuseScratch(scratchEnd);
    WEFT_RETURN_IF_ERROR(m.direction == Direction::FilterGrad
                             ? addFilterGrad(sequence, *chunk, samples)
                             : addImages(sequence, *chunk, samples));
  }
  scratchEnd = sequence.scratchEnd();
  chunks.push_back(std::move(sequence));
  return true;
}

/// The last step of a filter gradient: the sum in the user's layout and type.
Status OneDnnConvolution::prepareCombination() {
  WEFT_ASSIGN_OR_RETURN(OneDnnSequence sequence,
                        OneDnnSequence::create(api, scratchEnd));
  WEFT_ASSIGN_OR_RETURN(int sum, sequence.operand(OneDnnSource::Scratch,
                                                  partialOffset, partialDesc));
  WEFT_ASSIGN_OR_RETURN(
      int result, sequence.operand(OneDnnSource::Result, 0, descs.user(1).w));
  WEFT_RETURN_IF_ERROR(sequence.convert(sum, result));
  scratchEnd = sequence.scratchEnd();
  after.push_back(std::move(sequence));
  return ok();
}

/// Fewer, larger parts of the batch when the partial results of `count` parts
/// would be too much.
void OneDnnConvolution::preparePartials(int64_t &count) {
  partialDesc = made.begin()->second.inner.w;
  partialBytes = *checkedAlign(oneDnnBytes(api, partialDesc), bufferAlignment);
  int64_t fit = int64_t(std::max<uint64_t>(1, mostPartialBytes / partialBytes));
  count = std::min(count, fit);
  int64_t samples = (m.batch + count - 1) / count, pieces = fit / count;
  piece = std::max(std::min(piece, samples), (samples + pieces - 1) / pieces);
  int64_t total = 0;
  for (int64_t i = 0; i < count; ++i) {
    Part part = Part::of(m.batch, i, count);
    total += (part.end - part.begin + piece - 1) / piece;
  }
  scratchEnd = partialBytes * uint64_t(total);
}

Result<bool> OneDnnConvolution::prepare(Layout wanted, int64_t samples) {
  layout = wanted;
  piece = samples;
  WEFT_ASSIGN_OR_RETURN(Made * first, make(piece));
  if (!first || descs.rank(first->desc) < 1)
    return false;
  bool filter = m.direction == Direction::FilterGrad;
  int64_t count = parts();
  if (filter)
    preparePartials(count);
  else
    WEFT_RETURN_IF_ERROR(prepareWeights());
  for (int64_t i = 0; i < count; ++i) {
    WEFT_ASSIGN_OR_RETURN(bool added, addPart(Part::of(m.batch, i, count)));
    if (!added)
      return false;
  }
  if (filter)
    WEFT_RETURN_IF_ERROR(prepareCombination());
  return true;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

/// Adds partial results 1, 2, ... to partial result 0, in this order.
void OneDnnConvolution::combine(ThreadPool &pool, std::byte *scratch) const {
  constexpr int64_t grain = 16384;
  int64_t elements = int64_t(oneDnnBytes(api, partialDesc) / sizeof(float));
  int64_t parts = std::max<int64_t>(1, elements * partials / grain);
  parts = std::min<int64_t>(parts, m.partitions);
  pool.run(parts, [&](int64_t index) {
    Part part = Part::of(elements, index, parts);
    float *sum = reinterpret_cast<float *>(scratch + partialOffset);
    for (int64_t p = 1; p < partials; ++p) {
      const float *partial = reinterpret_cast<const float *>(
          scratch + partialOffset + partialBytes * uint64_t(p));
      for (int64_t i = part.begin; i < part.end; ++i)
        sum[i] += partial[i];
    }
  });
}

Status OneDnnConvolution::run(ThreadPool &pool,
                              const LibraryOperands &operands) {
  OneDnnSequence::Bases bases = toBases(operands);
  for (OneDnnSequence &sequence : before)
    WEFT_RETURN_IF_ERROR(sequence.run(bases));
  WEFT_RETURN_IF_ERROR(runSequences(pool, chunks, bases));
  if (partials > 1)
    combine(pool, operands.scratch);
  for (OneDnnSequence &sequence : after)
    WEFT_RETURN_IF_ERROR(sequence.run(bases));
  return ok();
}

} // namespace

/// The largest pieces in this layout that make do with `mostScratch` bytes.
static Result<std::unique_ptr<OneDnnConvolution>>
prepareInLayout(const OneDnn &api, const Convolution &message, Layout layout,
                uint64_t mostScratch) {
  uint64_t last = UINT64_MAX;
  int64_t samples = OneDnnConvolution(api, message).chunk();
  while (true) {
    auto plan = std::make_unique<OneDnnConvolution>(api, message);
    WEFT_ASSIGN_OR_RETURN(bool done, plan->prepare(layout, samples));
    if (done && plan->scratchBytes() <= mostScratch)
      return plan;
    if (!done || samples == 1 || plan->scratchBytes() >= last)
      return std::unique_ptr<OneDnnConvolution>();
    last = plan->scratchBytes();
    samples = (samples + 1) / 2;
  }
}

Result<std::unique_ptr<LibraryPlan>>
prepareOneDnnConvolution(const OneDnn &api, const Convolution &message,
                         uint64_t mostScratch) {
  std::unique_ptr<LibraryPlan> none;
  if (toOneDnn(message.dtype) == dnnl_data_type_undef || message.batch == 0)
    return none;
  OneDnnConvolution model(api, message);
  Layout best = ConvolutionDescs(api, message).choose(model.chunk());
  for (Layout layout : {best, Layout::Any}) {
    WEFT_ASSIGN_OR_RETURN(std::unique_ptr<OneDnnConvolution> plan,
                          prepareInLayout(api, message, layout, mostScratch));
    if (plan)
      return std::unique_ptr<LibraryPlan>(std::move(plan));
    if (best == Layout::Any)
      break;
  }
  return none;
}

} // namespace weft
