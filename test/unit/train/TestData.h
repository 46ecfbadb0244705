//===- TestData.h - samples for the hand-made pack ------------------------===//

#ifndef WEFT_TEST_UNIT_TRAIN_TESTDATA_H
#define WEFT_TEST_UNIT_TRAIN_TESTDATA_H

#include "runtime/base/Philox.h"
#include "runtime/data/Npy.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace weft::test {

inline void writeFile(const std::string &path, const std::string &bytes) {
  std::filesystem::create_directories(
      std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

template <typename T>
std::string npyOf(DType dtype, std::vector<int64_t> sizes,
                  const std::vector<T> &values) {
  return *data::makeNpyHeader(dtype, sizes) +
         std::string(reinterpret_cast<const char *>(values.data()),
                     values.size() * sizeof(T));
}

/// x [count, 2, 2] with rows of `length`, label [count] = index mod 10. Rows
/// longer than 1 make w grow, shorter ones make it vanish.
inline void writeSamples(const std::string &folder, int64_t count,
                         uint64_t seed, float length = 1) {
  PhiloxStream random(seed, 0);
  std::vector<float> x;
  std::vector<int64_t> labels;
  for (int64_t i = 0; i < count; ++i) {
    float row[4], squares = 0;
    for (float &value : row) {
      value = float(random.nextUniform() * 2 - 1);
      squares += value * value;
    }
    for (float value : row)
      x.push_back(length * value / std::sqrt(squares));
    labels.push_back(i % 10);
  }
  writeFile(folder + "/x.npy", npyOf(DType::F32, {count, 2, 2}, x));
  writeFile(folder + "/label.npy", npyOf(DType::I64, {count}, labels));
}

/// 22 samples to train on (5 batches of 4 and a rest), 10 to evaluate.
inline void writeTestData(const std::string &folder) {
  writeSamples(folder + "/train", 22, 1);
  writeSamples(folder + "/eval", 10, 2);
}

} // namespace weft::test

#endif // WEFT_TEST_UNIT_TRAIN_TESTDATA_H
