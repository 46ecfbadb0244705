//===- Workspace.cpp - memory that library calls may use ------------------===//
//
// What a way of computing a message needs follows from its sizes: blocked
// copies of activations, frames of zeros around an image, packed weights,
// partial results of partitions. A library cuts its work finer where a whole
// partition would take more than the share below, or is not considered.
//
//===----------------------------------------------------------------------===//

#include "ir/library/Workspace.h"

#include "ir/plan/Plan.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace weft;
using plan::alignBytes;
using plan::ConvolutionAttr;
using plan::Direction;
using plan::MatmulAttr;

/// Blocked layouts hold channels in groups of this many, vectors as many f32.
static constexpr int64_t lanes = 16;
static constexpr int64_t floatBytes = 4;
/// Room for packed panels of a product, per partition.
static constexpr int64_t mostPanelBytes = int64_t(32) << 10;
/// Room for copies of activations, per partition: what stays in a core's own
/// cache. One sample is always had.
static constexpr int64_t mostCopyBytes = int64_t(256) << 10;
/// Room for a frame, per partition; kernels that use one are for few channels.
static constexpr int64_t mostFrameBytes = int64_t(1) << 20;
/// Partial filter gradients together.
static constexpr int64_t mostPartialBytes = int64_t(64) << 20;
/// Small tables of a library, per partition.
static constexpr int64_t tableBytes = 1024;

static int64_t roundUp(int64_t value, int64_t unit) {
  return (value + unit - 1) / unit * unit;
}

static int64_t product(ArrayRef<int64_t> sizes) {
  return ShapedType::getNumElements(sizes);
}

/// f32 copies of operands of a narrower type.
static int64_t wideBytes(Type dtype, ArrayRef<int64_t> elements) {
  if (plan::elementBytes(dtype) >= floatBytes)
    return 0;
  int64_t bytes = 0;
  for (int64_t count : elements)
    bytes += alignBytes(count * floatBytes);
  return bytes;
}

//===----------------------------------------------------------------------===//
// Matrix products
//===----------------------------------------------------------------------===//

static int64_t getCpuBytes(MatmulAttr m) {
  // Plain loops alone compute it; they add up in the result.
  if (m.getDtype().isF64())
    return 0;
  int64_t panel = roundUp(m.getK(), lanes) * 4 * lanes * floatBytes;
  int64_t partition = alignBytes(std::min(panel, mostPanelBytes)) + tableBytes;
  // The plain loops add up a row of a narrow result in f32.
  if (plan::elementBytes(m.getDtype()) < floatBytes)
    partition = std::max(partition, alignBytes(m.getN() * floatBytes));
  // A bias and sums of columns have n elements.
  bool hasRow = m.getEpilogue() != plan::Epilogue::None;
  int64_t wide = wideBytes(m.getDtype(), {m.getBatch() * m.getM() * m.getK(),
                                          m.getBatch() * m.getK() * m.getN(),
                                          m.getBatch() * m.getM() * m.getN(),
                                          hasRow ? m.getN() : 0});
  return wide + partition * m.getPartitions();
}

//===----------------------------------------------------------------------===//
// Convolutions
//===----------------------------------------------------------------------===//

/// Channels of a blocked layout; very few are left as they are.
static int64_t blockChannels(int64_t channels) {
  return channels <= 3 ? channels : roundUp(channels, lanes);
}

/// One sample of both activations in a blocked layout.
static int64_t sampleBytes(ConvolutionAttr m) {
  int64_t in = m.getDirection() == Direction::DataGrad
                   ? roundUp(m.getInChannels(), lanes)
                   : blockChannels(m.getInChannels());
  int64_t x = in * product(m.getInSizes());
  int64_t y = roundUp(m.getOutChannels(), lanes) * product(m.getOutSizes());
  return alignBytes(x * floatBytes) + alignBytes(y * floatBytes);
}

static int64_t weightBytes(ConvolutionAttr m) {
  int64_t in = m.getInChannels() / m.getGroups();
  int64_t out = m.getOutChannels() / m.getGroups();
  int64_t taps = product(m.getKernel());
  int64_t blocked = in == 1 && out == 1 ? roundUp(m.getGroups(), lanes)
                                        : m.getGroups() * blockChannels(in) *
                                              roundUp(out, lanes);
  return alignBytes(blocked * taps * floatBytes);
}

/// One image in a frame of zeros whose rows are whole vectors.
static int64_t frameBytes(ConvolutionAttr m) {
  bool isData = m.getDirection() == Direction::DataGrad;
  ArrayRef<int64_t> to = isData ? m.getInSizes() : m.getOutSizes();
  if (to.size() != 2)
    return 0;
  int64_t channels = isData ? m.getOutChannels() : m.getInChannels();
  int64_t row = roundUp(to[1], 2 * lanes) + roundUp(m.getKernel()[1], lanes);
  return alignBytes(channels * (to[0] + m.getKernel()[0]) * row * floatBytes);
}

/// The columns of one sample as a matrix, for a convolution as a product.
static int64_t columnBytes(ConvolutionAttr m) {
  return alignBytes(m.getInChannels() / m.getGroups() * product(m.getKernel()) *
                    product(m.getOutSizes()) * floatBytes);
}

static int64_t getCpuBytes(ConvolutionAttr m) {
  int64_t batch = m.getBatch();
  bool isDense = m.getLayout() == plan::Layout::ChannelsFirst;
  if (batch == 0 || (m.getDtype().isF64() && isDense))
    return 0;
  int64_t partitions = std::min<int64_t>(m.getPartitions(), batch);
  int64_t chunk = (batch + partitions - 1) / partitions;
  int64_t sample = sampleBytes(m), weights = weightBytes(m);
  int64_t copies = std::max(sample, std::min(chunk * sample, mostCopyBytes));
  int64_t columns = columnBytes(m);
  // A gradient of very few channels is computed as a product whatever it takes.
  bool isNarrow = m.getDirection() == Direction::DataGrad &&
                  m.getInChannels() / m.getGroups() <= 3;
  if (isNarrow || columns <= mostCopyBytes)
    copies = std::max(copies, columns);
  int64_t plane = alignBytes(
      std::max(product(m.getInSizes()), product(m.getOutSizes())) * floatBytes);
  int64_t frame = frameBytes(m);
  int64_t shared = weights + 4 * tableBytes;
  if (m.getDirection() == Direction::FilterGrad) {
    // A vector of sums per weight, and the partial result.
    frame += weights + alignBytes(product(m.getKernel()) * m.getInChannels() *
                                  m.getOutChannels() * lanes * floatBytes);
    int64_t pieces = (chunk * sample + copies - 1) / copies;
    shared += std::min(weights * partitions * pieces,
                       std::max(mostPartialBytes, weights));
  }
  if (frame > mostFrameBytes)
    frame = 0;
  int64_t partition = std::max({copies, frame, plane}) + tableBytes;
  int64_t perSample[] = {m.getInChannels() * product(m.getInSizes()),
                         m.getOutChannels() * product(m.getOutSizes())};
  int64_t wide = wideBytes(m.getDtype(),
                           {batch * perSample[0], batch * perSample[1],
                            m.getInChannels() / m.getGroups() *
                                m.getOutChannels() * product(m.getKernel())});
  return wide + shared + partition * m.getPartitions();
}

//===----------------------------------------------------------------------===//
// By target
//===----------------------------------------------------------------------===//

int64_t library::getWorkspaceBytes(Attribute message, StringRef target) {
  if (!isa_and_nonnull<MatmulAttr, ConvolutionAttr>(message))
    return 0;
  if (target == "cuda")
    return cudaWorkspaceBytes;
  if (auto matmul = dyn_cast<MatmulAttr>(message))
    return getCpuBytes(matmul);
  return getCpuBytes(cast<ConvolutionAttr>(message));
}
