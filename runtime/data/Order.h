//===- Order.h - which samples make up which batch ------------------------===//
///
/// \file
/// The order of samples is a pure function of (seed, epoch): it depends on no
/// thread, no worker and no earlier epoch, so a run can go on anywhere.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DATA_ORDER_H
#define WEFT_RUNTIME_DATA_ORDER_H

#include <cstdint>
#include <vector>

namespace weft::data {

/// A permutation of [0, size) by Fisher-Yates with Philox; the identity when
/// `shuffle` is false.
std::vector<int64_t> sampleOrder(uint64_t seed, int64_t epoch, int64_t size,
                                 bool shuffle);

/// How samples are cut into batches. Training leaves out the samples that do
/// not fill a batch; evaluation pads the last batch.
struct BatchSchedule {
  int64_t samples = 0;
  int64_t batch = 1;
  bool padLast = false;
  bool shuffle = false;
  uint64_t seed = 0;

  int64_t stepsPerEpoch() const {
    return padLast ? (samples + batch - 1) / batch : samples / batch;
  }
  /// Real samples of the batch at `position` of an epoch.
  int64_t valid(int64_t position) const;
  /// Samples of that batch, `batch` of them; a padded batch repeats the last
  /// real one. `order` is the epoch's order.
  void fill(const std::vector<int64_t> &order, int64_t position,
            std::vector<int64_t> &out) const;
};

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_ORDER_H
