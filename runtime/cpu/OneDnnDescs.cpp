//===- OneDnnDescs.cpp - a convolution in the words of oneDNN -------------===//

#include "runtime/cpu/OneDnnDescs.h"

namespace weft {

using Direction = Convolution::Direction;

namespace {

std::vector<dnnl_dim_t> joinSizes(std::initializer_list<int64_t> leading,
                                  const std::vector<int64_t> &spatial) {
  std::vector<dnnl_dim_t> sizes(leading);
  sizes.insert(sizes.end(), spatial.begin(), spatial.end());
  return sizes;
}

dnnl_format_tag_t plainTag(size_t dims) {
  static constexpr dnnl_format_tag_t tags[] = {dnnl_abc, dnnl_abcd, dnnl_abcde,
                                               dnnl_abcdef};
  return tags[dims - 3];
}

dnnl_format_tag_t lastTag(size_t dims) {
  static constexpr dnnl_format_tag_t tags[] = {dnnl_acb, dnnl_acdb, dnnl_acdeb};
  return tags[dims - 3];
}

OneDnnDesc makeTagged(const OneDnn &api, const std::vector<dnnl_dim_t> &sizes,
                      dnnl_data_type_t type, dnnl_format_tag_t tag) {
  OneDnnDesc desc;
  api.dnnl_memory_desc_init_by_tag(&desc, int(sizes.size()), sizes.data(), type,
                                   tag);
  return desc;
}

std::vector<dnnl_dim_t> weightSizes(const Convolution &m) {
  int64_t in = m.inChannels / m.groups, out = m.outChannels / m.groups;
  return m.groups == 1 ? joinSizes({out, in}, m.kernel)
                       : joinSizes({m.groups, out, in}, m.kernel);
}

} // namespace

Descs ConvolutionDescs::user(int64_t chunk) const {
  dnnl_data_type_t type = toOneDnn(m.dtype);
  std::vector<dnnl_dim_t> x = joinSizes({chunk, m.inChannels}, m.inSizes);
  std::vector<dnnl_dim_t> y = joinSizes({chunk, m.outChannels}, m.outSizes);
  std::vector<dnnl_dim_t> w = weightSizes(m);
  dnnl_format_tag_t tag =
      m.channelsLast ? lastTag(x.size()) : plainTag(x.size());
  return {makeTagged(api, x, type, tag),
          makeTagged(api, w, type, plainTag(w.size())),
          makeTagged(api, y, type, tag)};
}

OneDnnPrimitiveDesc ConvolutionDescs::make(int64_t chunk, Layout wanted,
                                           const OneDnnDesc *weights) const {
  Descs d = user(chunk);
  dnnl_data_type_t type = toOneDnn(m.dtype);
  // Partial sums stay in f32 whatever the type.
  dnnl_data_type_t weightType =
      m.direction == Direction::FilterGrad ? dnnl_f32 : type;
  std::vector<dnnl_dim_t> x(d.x.dims, d.x.dims + d.x.ndims);
  std::vector<dnnl_dim_t> y(d.y.dims, d.y.dims + d.y.ndims);
  if (wanted != Layout::Plain) {
    dnnl_format_tag_t tag =
        wanted == Layout::Any ? dnnl_format_tag_any : lastTag(x.size());
    d.x = makeTagged(api, x, type, tag);
    d.y = makeTagged(api, y, type, tag);
  }
  d.w = weights ? *weights
                : makeTagged(api, weightSizes(m), weightType,
                             wanted == Layout::Plain
                                 ? plainTag(weightSizes(m).size())
                                 : dnnl_format_tag_any);
  std::vector<dnnl_dim_t> dilates;
  for (int64_t dilation : m.dilation)
    dilates.push_back(dilation - 1);
  dnnl_convolution_desc_t forward, backward;
  auto forwardInit = api.dnnl_dilated_convolution_forward_desc_init;
  if (forwardInit(&forward, dnnl_forward_training, dnnl_convolution_direct,
                  &d.x, &d.w, nullptr, &d.y, m.stride.data(), dilates.data(),
                  m.padLow.data(), m.padHigh.data()) != dnnl_success)
    return OneDnnPrimitiveDesc(nullptr, OneDnnFree{&api});
  if (m.direction == Direction::Forward)
    return makePrimitiveDesc(api, &forward, nullptr);
  auto dataInit = api.dnnl_dilated_convolution_backward_data_desc_init;
  auto filterInit = api.dnnl_dilated_convolution_backward_weights_desc_init;
  dnnl_status_t status =
      m.direction == Direction::DataGrad
          ? dataInit(&backward, dnnl_convolution_direct, &d.x, &d.w, &d.y,
                     m.stride.data(), dilates.data(), m.padLow.data(),
                     m.padHigh.data())
          : filterInit(&backward, dnnl_convolution_direct, &d.x, &d.w, nullptr,
                       &d.y, m.stride.data(), dilates.data(), m.padLow.data(),
                       m.padHigh.data());
  if (status != dnnl_success)
    return OneDnnPrimitiveDesc(nullptr, OneDnnFree{&api});
  OneDnnPrimitiveDesc desc = makePrimitiveDesc(api, &backward, nullptr);
  if (desc)
    return desc;
  OneDnnPrimitiveDesc hint = makePrimitiveDesc(api, &forward, nullptr);
  return makePrimitiveDesc(api, &backward, hint.get());
}

Descs ConvolutionDescs::inner(const OneDnnPrimitiveDesc &desc) const {
  bool filter = m.direction == Direction::FilterGrad;
  bool data = m.direction == Direction::DataGrad;
  return {
      queryDesc(api, desc, data ? dnnl_query_diff_src_md : dnnl_query_src_md),
      queryDesc(api, desc,
                filter ? dnnl_query_diff_weights_md : dnnl_query_weights_md),
      queryDesc(api, desc,
                m.direction == Direction::Forward ? dnnl_query_dst_md
                                                  : dnnl_query_diff_dst_md)};
}

int ConvolutionDescs::rank(const OneDnnPrimitiveDesc &desc) const {
  const char *text = nullptr;
  if (!desc ||
      api.dnnl_primitive_desc_query(desc.get(), dnnl_query_impl_info_str, 0,
                                    &text) != dnnl_success ||
      !text)
    return -1;
  std::string_view name = text;
  if (name.find("avx512") != name.npos)
    return 3;
  if (name.find("avx2") != name.npos)
    return 2;
  return name.find("ref") == name.npos ? 1 : 0;
}

Layout ConvolutionDescs::choose(int64_t samples) const {
  // The blocked data gradient computes 16 channels where there are 1 to 3.
  if (m.direction == Direction::DataGrad && m.inChannels / m.groups < 4 &&
      m.groups == 1)
    return Layout::Plain;
  Layout best = Layout::Any;
  int bestRank = -1;
  for (Layout candidate : {Layout::Any, Layout::ChannelsLast, Layout::Plain}) {
    int candidateRank = rank(make(samples, candidate, nullptr));
    if (candidateRank > bestRank) {
      best = candidate;
      bestRank = candidateRank;
    }
  }
  return best;
}

} // namespace weft
