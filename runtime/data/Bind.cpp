//===- Bind.cpp - fields of a dataset as inputs of an entry ---------------===//

#include "runtime/data/Bind.h"

#include "runtime/data/Convert.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace weft::data {

namespace {

std::vector<int64_t> withoutOnes(std::span<const int64_t> sizes) {
  std::vector<int64_t> result;
  std::copy_if(sizes.begin(), sizes.end(), std::back_inserter(result),
               [](int64_t size) { return size != 1; });
  return result;
}

std::string numberToString(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.9g", value);
  return text;
}

/// Decorator that converts types on the way.
class BoundDataset final : public Dataset {
public:
  BoundDataset(std::unique_ptr<Dataset> dataset,
               std::span<const InputSpec> inputs)
      : inner(std::move(dataset)) {
    for (size_t i = 0; i < inputs.size(); ++i) {
      const InputSpec &input = inputs[i];
      fieldList.push_back({input.name,
                           input.dtype,
                           {input.sizes.begin() + 1, input.sizes.end()},
                           inner->fields()[i].source});
    }
  }

  int64_t size() const override { return inner->size(); }
  Status read(size_t field, std::span<const int64_t> samples,
              std::span<std::byte> out) const override;

private:
  Status convert(size_t field, std::span<const int64_t> samples,
                 std::span<std::byte> out) const;

  std::unique_ptr<Dataset> inner;
};

Status BoundDataset::read(size_t field, std::span<const int64_t> samples,
                          std::span<std::byte> out) const {
  if (inner->fields()[field].dtype == fieldList[field].dtype)
    return inner->read(field, samples, out);
  return convert(field, samples, out);
}

Status BoundDataset::convert(size_t field, std::span<const int64_t> samples,
                             std::span<std::byte> out) const {
  const Field &from = inner->fields()[field];
  const Field &to = fieldList[field];
  // Kept by each thread, so that a step allocates nothing after the first.
  static thread_local std::vector<std::byte> buffer;
  buffer.resize(samples.size() * from.bytes());
  WEFT_RETURN_IF_ERROR(inner->read(field, samples, buffer));
  size_t bad = 0;
  if (convertValues(from.dtype, buffer, to.dtype, out, bad))
    return ok();
  size_t perSample = to.bytes() / sizeOf(to.dtype);
  int64_t sample = samples[bad / perSample];
  std::string value =
      isFloat(from.dtype)
          ? numberToString(loadAsDouble(from.dtype, buffer.data(), bad))
          : std::to_string(loadInteger(from.dtype, buffer.data(), bad));
  return makeError(StatusCode::BadData, from.source, ": sample ", sample,
                   " holds ", value, ", which does not fit ", nameOf(to.dtype),
                   " of input '", to.name, "'");
}

/// Whether a whole field is read before step 0: labels, and small integer
/// samples that may have been narrowed from i64.
bool needsScan(const Field &field, const InputSpec &input) {
  if (isFloat(field.dtype))
    return false;
  return input.labelLimit > 0 ||
         (field.dtype == DType::I32 && field.bytes() <= 4096);
}

Status checkLabels(const Field &field, const InputSpec &input,
                   std::span<const int64_t> samples,
                   std::span<const std::byte> values) {
  if (input.labelLimit <= 0)
    return ok();
  size_t perSample = field.bytes() / sizeOf(field.dtype);
  for (size_t i = 0; i < samples.size() * perSample; ++i) {
    int64_t label = loadInteger(field.dtype, values.data(), i);
    if (label < 0 || label >= input.labelLimit)
      return makeError(StatusCode::BadData, field.source, ": sample ",
                       samples[i / perSample], " holds label ", label,
                       ", expected 0 to ", input.labelLimit - 1, " for input '",
                       input.name, "'");
  }
  return ok();
}

} // namespace

Result<std::unique_ptr<Dataset>> bindInputs(std::unique_ptr<Dataset> dataset,
                                            std::span<const InputSpec> inputs) {
  if (dataset->fields().size() != inputs.size())
    return makeError(StatusCode::Internal, dataset->fields().size(),
                     " fields for ", inputs.size(), " inputs");
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Field &field = dataset->fields()[i];
    const InputSpec &input = inputs[i];
    if (input.sizes.empty())
      return makeError(StatusCode::BadArtifact, "input '", input.name,
                       "' has no batch axis");
    if (input.sizes[0] != inputs[0].sizes[0])
      return makeError(StatusCode::BadArtifact, "input '", input.name, "' has ",
                       input.sizes[0], " rows, '", inputs[0].name, "' has ",
                       inputs[0].sizes[0],
                       "; all inputs of an entry have one row per sample");
    std::vector<int64_t> sample(input.sizes.begin() + 1, input.sizes.end());
    if (withoutOnes(field.sizes) != withoutOnes(sample)) {
      // One picture, saved as it is, is the commonest way to get here.
      std::vector<int64_t> whole = field.sizes;
      whole.insert(whole.begin(), dataset->size());
      return makeError(StatusCode::BadData, field.source, ": one sample is ",
                       shapeToString(field.sizes), ", expected ",
                       shapeToString(sample), " for input '", input.name, "'",
                       whole == sample ? "; the first axis counts samples: "
                                         "save x[None]"
                                       : "");
    }
    if (!canConvert(field.dtype, input.dtype))
      return makeError(StatusCode::BadData, field.source, ": values are ",
                       nameOf(field.dtype), ", expected ", nameOf(input.dtype),
                       " for input '", input.name, "'");
  }
  return std::unique_ptr<Dataset>(
      std::make_unique<BoundDataset>(std::move(dataset), inputs));
}

Status checkValues(const Dataset &dataset, std::span<const InputSpec> inputs) {
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Field &field = dataset.fields()[i];
    if (!needsScan(field, inputs[i]))
      continue;
    constexpr int64_t block = 1024;
    std::vector<int64_t> samples;
    std::vector<std::byte> values;
    for (int64_t first = 0; first < dataset.size(); first += block) {
      samples.resize(size_t(std::min(block, dataset.size() - first)));
      std::iota(samples.begin(), samples.end(), first);
      values.resize(samples.size() * field.bytes());
      WEFT_RETURN_IF_ERROR(dataset.read(i, samples, values));
      WEFT_RETURN_IF_ERROR(checkLabels(field, inputs[i], samples, values));
    }
  }
  return ok();
}

Status checkCount(const Dataset &dataset, int64_t batch) {
  const std::string &source = dataset.fields()[0].source;
  if (dataset.size() == 0)
    return makeError(StatusCode::BadData, source, ": no samples");
  if (dataset.size() < batch)
    return makeError(StatusCode::BadData, source, ": ", dataset.size(),
                     " samples, expected at least one batch of ", batch);
  return ok();
}

} // namespace weft::data
