//===- Types.cpp - the metadata in the runtime's words --------------------===//

#include "runtime/artifact/Reader.h"

#include <algorithm>

namespace weft {

std::string_view artifact::sectionKindName(uint32_t kind) {
  switch (static_cast<SectionKind>(kind)) {
  case SectionKind::Metadata:
    return "metadata";
  case SectionKind::CpuElf:
    return "cpu-elf";
  case SectionKind::Constants:
    return "constants";
  case SectionKind::SourceMap:
    return "source-map";
  case SectionKind::Cubin:
    return "cubin";
  case SectionKind::Ptx:
    return "ptx";
  }
  return {};
}

DType toDType(artifact::DType dtype) { return static_cast<DType>(dtype); }

artifact::DType fromDType(DType dtype) {
  return static_cast<artifact::DType>(dtype);
}

TensorShape toShape(const artifact::TensorType &type) {
  return {toDType(type.dtype()), {type.sizes().begin(), type.sizes().end()}};
}

static std::vector<int64_t>
toVector(const google::protobuf::RepeatedField<int64_t> &list) {
  return {list.begin(), list.end()};
}

static Matmul toMatmul(const artifact::Matmul &message) {
  return {toDType(message.dtype()),
          message.batch(),
          message.m(),
          message.n(),
          message.k(),
          message.transpose_a(),
          message.transpose_b(),
          message.partitions(),
          static_cast<Epilogue>(message.epilogue())};
}

static Convolution toConvolution(const artifact::Convolution &message) {
  Convolution result;
  result.direction = static_cast<Convolution::Direction>(message.direction());
  result.dtype = toDType(message.dtype());
  result.batch = message.batch();
  result.inChannels = message.in_channels();
  result.outChannels = message.out_channels();
  result.groups = message.groups();
  result.inSizes = toVector(message.in_sizes());
  result.outSizes = toVector(message.out_sizes());
  result.kernel = toVector(message.kernel());
  result.stride = toVector(message.stride());
  result.padLow = toVector(message.pad_low());
  result.padHigh = toVector(message.pad_high());
  result.dilation = toVector(message.dilation());
  result.channelsLast =
      message.layout() == artifact::Convolution::CHANNELS_LAST;
  result.partitions = message.partitions();
  return result;
}

LibraryMessage toMessage(const artifact::LibraryCall &call) {
  if (call.has_matmul())
    return toMatmul(call.matmul());
  return toConvolution(call.convolution());
}

//===----------------------------------------------------------------------===//
// Looking things up in a pack
//===----------------------------------------------------------------------===//

const artifact::Entry *Pack::findEntry(std::string_view entry) const {
  for (const artifact::Entry &candidate : meta->entries())
    if (candidate.name() == entry)
      return &candidate;
  return nullptr;
}

const artifact::Global *Pack::findGlobal(std::string_view global) const {
  for (const artifact::Global &candidate : meta->globals())
    if (candidate.name() == global)
      return &candidate;
  return nullptr;
}

const artifact::Program *Pack::findProgram(std::string_view entry,
                                           int64_t batch,
                                           uint32_t target) const {
  for (const artifact::Program &program : meta->programs())
    if (program.entry() == entry && program.target() == target &&
        meta->profiles(static_cast<int>(program.profile())).batch() == batch)
      return &program;
  return nullptr;
}

std::vector<int64_t> Pack::batches(std::string_view entry) const {
  std::vector<int64_t> sizes;
  for (const artifact::Program &program : meta->programs())
    if (program.entry() == entry)
      sizes.push_back(
          meta->profiles(static_cast<int>(program.profile())).batch());
  std::sort(sizes.begin(), sizes.end());
  sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
  return sizes;
}

} // namespace weft
