//===- LibraryMessage.cpp - sizes of library calls, checked ---------------===//

#include "runtime/base/LibraryMessage.h"
#include "runtime/base/Shape.h"

namespace weft {

/// Sizes beyond this are refused, so that sums of a few never overflow.
static constexpr int64_t largestSize = int64_t(1) << 40;

static constexpr int64_t mostPartitions = 1 << 20;

static bool isSize(int64_t size) { return size >= 0 && size <= largestSize; }
static bool isPositive(int64_t size) { return size > 0 && isSize(size); }

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

EpilogueParts partsOf(Epilogue epilogue) {
  using enum Epilogue;
  EpilogueParts parts;
  parts.addsBias =
      epilogue == Bias || epilogue == BiasRelu || epilogue == BiasReluMask;
  parts.writesMask = epilogue == ReluMask || epilogue == BiasReluMask;
  parts.appliesRelu =
      parts.writesMask || epilogue == Relu || epilogue == BiasRelu;
  parts.readsMask = epilogue == ReluGrad;
  parts.sumsColumns = epilogue == BiasGrad;
  return parts;
}

uint64_t MessageOperand::bytes() const {
  Result<uint64_t> count = byteCount(dtype, sizes);
  return count.isOk() ? *count : 0;
}

static std::vector<MessageOperand> listOperands(const Matmul &m) {
  EpilogueParts parts = partsOf(m.epilogue);
  MessageOperand row = {m.dtype, {m.n}};
  MessageOperand mask = {DType::U8, {m.m, maskRowBytes(m.n)}};
  std::vector<MessageOperand> operands = {
      {m.dtype, {m.batch, m.transposeA ? m.k : m.m, m.transposeA ? m.m : m.k}},
      {m.dtype, {m.batch, m.transposeB ? m.n : m.k, m.transposeB ? m.k : m.n}}};
  if (parts.addsBias)
    operands.push_back(row);
  if (parts.readsMask)
    operands.push_back(mask);
  operands.push_back({m.dtype, {m.batch, m.m, m.n}, true});
  row.isWritten = mask.isWritten = true;
  if (parts.writesMask)
    operands.push_back(mask);
  if (parts.sumsColumns)
    operands.push_back(row);
  return operands;
}

static std::vector<MessageOperand> listOperands(const Convolution &message) {
  std::vector<int64_t> x = {message.batch, message.inChannels};
  std::vector<int64_t> y = {message.batch, message.outChannels};
  std::vector<int64_t> w = {message.outChannels,
                            message.inChannels / message.groups};
  x.insert(x.end(), message.inSizes.begin(), message.inSizes.end());
  y.insert(y.end(), message.outSizes.begin(), message.outSizes.end());
  w.insert(w.end(), message.kernel.begin(), message.kernel.end());
  DType dtype = message.dtype;
  switch (message.direction) {
  case Convolution::Direction::Forward:
    return {{dtype, x}, {dtype, w}, {dtype, y, true}};
  case Convolution::Direction::DataGrad:
    return {{dtype, y}, {dtype, w}, {dtype, x, true}};
  case Convolution::Direction::FilterGrad:
    return {{dtype, x}, {dtype, y}, {dtype, w, true}};
  }
  return {};
}

std::vector<MessageOperand> operandsOf(const LibraryMessage &message) {
  return std::visit([](const auto &m) { return listOperands(m); }, message);
}

size_t resultIndex(const LibraryMessage &message) {
  const Matmul *m = std::get_if<Matmul>(&message);
  EpilogueParts parts = m ? partsOf(m->epilogue) : EpilogueParts();
  return parts.addsBias || parts.readsMask ? 3 : 2;
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

static std::string whyInvalidMatmul(const Matmul &message) {
  if (!isFloat(message.dtype))
    return join("element type ", nameOf(message.dtype), " is not a float");
  for (int64_t size : {message.batch, message.m, message.n, message.k})
    if (!isSize(size))
      return join("size ", size, " is outside [0, 2^40]");
  if (message.epilogue != Epilogue::None && message.batch != 1)
    return join("an epilogue with batch ", message.batch, ", expected 1");
  for (int64_t size : {message.m, message.n, message.k})
    if (message.epilogue != Epilogue::None && size == 0)
      return "an epilogue of an empty product";
  return "";
}

static std::string whyInvalidAxis(const Convolution &m, size_t axis) {
  if (!isPositive(m.inSizes[axis]) || !isPositive(m.outSizes[axis]) ||
      !isPositive(m.kernel[axis]) || !isPositive(m.stride[axis]) ||
      !isPositive(m.dilation[axis]) || !isSize(m.padLow[axis]) ||
      !isSize(m.padHigh[axis]))
    return join("a size of axis ", axis, " is outside [1, 2^40]");
  if (m.kernel[axis] > 1 && m.dilation[axis] > largestSize / m.kernel[axis])
    return join("kernel of axis ", axis, " reaches too far");
  int64_t reach = (m.kernel[axis] - 1) * m.dilation[axis] + 1;
  int64_t room = m.inSizes[axis] + m.padLow[axis] + m.padHigh[axis] - reach;
  if (room < 0)
    return join("kernel of axis ", axis, " reaches over ", reach,
                " elements, the padded input has ", room + reach);
  int64_t expected = room / m.stride[axis] + 1;
  if (expected != m.outSizes[axis])
    return join("output size of axis ", axis, " is ", m.outSizes[axis],
                ", expected ", expected);
  return "";
}

static std::string whyInvalidConvolution(const Convolution &m) {
  size_t rank = m.inSizes.size();
  if (!isFloat(m.dtype))
    return join("element type ", nameOf(m.dtype), " is not a float");
  if (rank < 1 || rank > 3)
    return join(rank, " spatial axes, expected 1 to 3");
  for (const auto *list :
       {&m.outSizes, &m.kernel, &m.stride, &m.padLow, &m.padHigh, &m.dilation})
    if (list->size() != rank)
      return join("a list of ", list->size(), " numbers for ", rank, " axes");
  if (!isSize(m.batch) || !isPositive(m.inChannels) ||
      !isPositive(m.outChannels) || !isPositive(m.groups))
    return "batch, channels or groups are outside [1, 2^40]";
  if (m.inChannels % m.groups || m.outChannels % m.groups)
    return join(m.groups, " groups do not divide ", m.inChannels, " and ",
                m.outChannels, " channels");
  for (size_t axis = 0; axis < rank; ++axis)
    if (std::string why = whyInvalidAxis(m, axis); !why.empty())
      return why;
  return "";
}

std::string whyInvalid(const LibraryMessage &message) {
  const Matmul *matmul = std::get_if<Matmul>(&message);
  const Convolution *convolution = std::get_if<Convolution>(&message);
  std::string why =
      matmul ? whyInvalidMatmul(*matmul) : whyInvalidConvolution(*convolution);
  if (!why.empty())
    return why;
  int64_t partitions = matmul ? matmul->partitions : convolution->partitions;
  if (partitions < 1 || partitions > mostPartitions)
    return join(partitions, " partitions, expected 1 to ", mostPartitions);
  for (const MessageOperand &operand : operandsOf(message))
    if (Result<uint64_t> count = byteCount(operand.dtype, operand.sizes);
        !count.isOk())
      return std::string(count.status().message());
  return "";
}

static std::string_view nameOf(Epilogue epilogue) {
  static constexpr std::string_view names[] = {"",
                                               "bias",
                                               "relu",
                                               "bias, relu",
                                               "relu, mask",
                                               "bias, relu, mask",
                                               "relu gradient",
                                               "bias gradient"};
  return names[static_cast<size_t>(epilogue)];
}

std::string describe(const LibraryMessage &message) {
  if (const Matmul *m = std::get_if<Matmul>(&message))
    return join("matmul ", nameOf(m->dtype), " batch ", m->batch, " [", m->m,
                ", ", m->k, "]", m->transposeA ? "^T" : "", " @ [", m->k, ", ",
                m->n, "]", m->transposeB ? "^T" : "",
                m->epilogue == Epilogue::None ? "" : " with ",
                nameOf(m->epilogue));
  const Convolution &c = std::get<Convolution>(message);
  static constexpr const char *directions[] = {"forward", "data-grad",
                                               "filter-grad"};
  return join("convolution ", directions[static_cast<int>(c.direction)], " ",
              nameOf(c.dtype), " batch ", c.batch, " ", c.inChannels, "->",
              c.outChannels, " ", shapeToString(c.inSizes), " kernel ",
              shapeToString(c.kernel), " stride ", shapeToString(c.stride),
              " pad ", shapeToString(c.padLow), " groups ", c.groups);
}

} // namespace weft
