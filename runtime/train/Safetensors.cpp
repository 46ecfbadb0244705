//===- Safetensors.cpp - named tensors in one file ------------------------===//

#include "runtime/train/Safetensors.h"

#include "runtime/train/Json.h"

#include <algorithm>
#include <tuple>

namespace weft::train {

namespace {

constexpr uint64_t maxHeaderBytes = 100'000'000;

std::optional<DType> typeOf(std::string_view name) {
  for (const DTypeRow &row : dtypeTable())
    if (name == row.safetensors)
      return row.dtype;
  return std::nullopt;
}

struct Placed {
  NamedTensor tensor;
  uint64_t begin;
  uint64_t end;
};

Status readShape(const Json *shape, std::vector<int64_t> &sizes) {
  if (!shape || shape->kind != Json::Kind::Array)
    return makeError(StatusCode::BadArtifact, "no shape");
  for (const Json &item : shape->items) {
    std::optional<int64_t> size = item.integer();
    if (!size || *size < 0)
      return makeError(StatusCode::BadArtifact, "a size that is no number");
    sizes.push_back(*size);
  }
  return ok();
}

/// One entry of the header; `available` bytes of values follow it.
Result<Placed> readEntry(const std::string &name, const Json &entry,
                         uint64_t available) {
  Placed placed{{name, DType::F32, {}, {}}, 0, 0};
  const Json *type = entry.find("dtype");
  std::optional<DType> dtype =
      type && type->isString() ? typeOf(type->text) : std::nullopt;
  if (!dtype)
    return makeError(StatusCode::BadArtifact, "unknown type ",
                     type ? type->text : "");
  placed.tensor.dtype = *dtype;
  WEFT_RETURN_IF_ERROR(readShape(entry.find("shape"), placed.tensor.sizes));
  const Json *offsets = entry.find("data_offsets");
  if (!offsets || offsets->items.size() != 2)
    return makeError(StatusCode::BadArtifact, "no data_offsets");
  std::optional<uint64_t> begin = offsets->items[0].unsignedInteger();
  std::optional<uint64_t> end = offsets->items[1].unsignedInteger();
  if (!begin || !end || *begin > *end || *end > available)
    return makeError(StatusCode::BadArtifact,
                     "data_offsets outside the file's ", available,
                     " bytes of values");
  Result<uint64_t> bytes = byteCount(*dtype, placed.tensor.sizes);
  if (!bytes.isOk() || *bytes != *end - *begin)
    return makeError(StatusCode::BadArtifact, *end - *begin, " bytes for ",
                     nameOf(*dtype), shapeToString(placed.tensor.sizes));
  placed.begin = *begin;
  placed.end = *end;
  return placed;
}

} // namespace

std::string makeSafetensorsHeader(std::span<const NamedTensor> tensors) {
  std::string json = "{\"__metadata__\":{\"format\":\"weft\"}";
  uint64_t offset = 0;
  for (const NamedTensor &tensor : tensors) {
    std::string shape;
    for (int64_t size : tensor.sizes)
      shape += join(shape.empty() ? "" : ",", size);
    uint64_t end = offset + tensor.values.size();
    json += join(",", quoteJson(tensor.name), ":{\"dtype\":\"",
                 dtypeRow(tensor.dtype).safetensors, "\",\"shape\":[", shape,
                 "],\"data_offsets\":[", offset, ",", end, "]}");
    offset = end;
  }
  json += "}";
  json.append((8 - json.size() % 8) % 8, ' ');
  std::string header;
  for (unsigned i = 0; i < 8; ++i)
    header += char(uint64_t(json.size()) >> (8 * i) & 0xff);
  return header + json;
}

Result<std::vector<NamedTensor>>
parseSafetensors(std::span<const std::byte> bytes, std::string_view name) {
  auto fail = [&](const auto &...parts) {
    return makeError(StatusCode::BadArtifact, name, ": ", parts...);
  };
  if (bytes.size() < 8)
    return fail(bytes.size(), " bytes are no safetensors file");
  uint64_t length = 0;
  for (size_t i = 8; i-- > 0;)
    length = length << 8 | uint64_t(bytes[i]);
  if (length > maxHeaderBytes || length > bytes.size() - 8)
    return fail("a header of ", length, " bytes in a file of ", bytes.size());
  std::string_view text(reinterpret_cast<const char *>(bytes.data()) + 8,
                        length);
  if (!text.starts_with('{'))
    return fail("the header is no JSON object");
  Result<Json> header = parseJson(text);
  if (!header.isOk())
    return header.takeStatus().withContext(name);
  std::span<const std::byte> values = bytes.subspan(8 + length);
  std::vector<Placed> placed;
  for (const auto &[tensor, entry] : header->members) {
    if (tensor == "__metadata__")
      continue;
    Result<Placed> one = readEntry(tensor, entry, values.size());
    if (!one.isOk())
      return fail("tensor '", tensor, "': ", one.status().message());
    placed.push_back(std::move(*one));
  }
  std::sort(placed.begin(), placed.end(), [](auto &a, auto &b) {
    return std::tie(a.begin, a.end, a.tensor.name) <
           std::tie(b.begin, b.end, b.tensor.name);
  });
  uint64_t offset = 0;
  std::vector<NamedTensor> tensors;
  for (Placed &one : placed) {
    if (one.begin != offset)
      return fail("tensor '", one.tensor.name, "' begins at ", one.begin,
                  ", expected ", offset, ": values overlap or leave a hole");
    offset = one.end;
    one.tensor.values = values.subspan(one.begin, one.end - one.begin);
    tensors.push_back(std::move(one.tensor));
  }
  if (offset != values.size())
    return fail(values.size() - offset, " bytes after the last tensor");
  return tensors;
}

} // namespace weft::train
