//===- OneDnnDescs.h - a convolution in the words of oneDNN -----*- C++ -*-===//

#ifndef WEFT_RUNTIME_CPU_ONEDNNDESCS_H
#define WEFT_RUNTIME_CPU_ONEDNNDESCS_H

#include "runtime/cpu/OneDnnApi.h"

namespace weft {

/// Layout asked of oneDNN for both activations.
enum class Layout { Any, ChannelsLast, Plain };

/// Descriptions of activations and weights in one place.
struct Descs {
  OneDnnDesc x, w, y;
};

/// Describes one convolution over any number of samples.
class ConvolutionDescs {
public:
  ConvolutionDescs(const OneDnn &table, const Convolution &message)
      : api(table), m(message) {}

  /// As the operands lie at our boundary.
  Descs user(int64_t chunk) const;
  /// `weights` fixes the layout of the weights; null leaves it to oneDNN. The
  /// result is null where oneDNN has nothing.
  OneDnnPrimitiveDesc make(int64_t chunk, Layout wanted,
                           const OneDnnDesc *weights) const;
  /// As the primitive wants the operands.
  Descs inner(const OneDnnPrimitiveDesc &desc) const;
  /// How good the kernel is that oneDNN found, by what it calls it.
  int rank(const OneDnnPrimitiveDesc &desc) const;
  /// The layout of the best kernel for so many samples at once.
  Layout choose(int64_t samples) const;

private:
  const OneDnn &api;
  Convolution m;
};

} // namespace weft

#endif // WEFT_RUNTIME_CPU_ONEDNNDESCS_H
