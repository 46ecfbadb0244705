//===- LoaderTest.cpp - batches do not depend on workers ------------------===//

#include "runtime/data/Loader.h"

#include <gtest/gtest.h>

#include <cstring>

using namespace weft;
using namespace weft::data;

namespace {

/// Sample i holds the number i; sample `broken` cannot be read.
class Numbers final : public Dataset {
public:
  explicit Numbers(int64_t samples, int64_t bad = -1)
      : count(samples), broken(bad) {
    fieldList = {{"x", DType::I64, {}, "numbers"},
                 {"y", DType::I64, {}, "numbers"}};
  }
  int64_t size() const override { return count; }
  Status read(size_t field, std::span<const int64_t> samples,
              std::span<std::byte> out) const override {
    for (size_t i = 0; i < samples.size(); ++i) {
      if (samples[i] == broken)
        return makeError(StatusCode::BadData, "sample ", broken);
      int64_t value = samples[i] + int64_t(field) * 1000;
      std::memcpy(out.data() + 8 * i, &value, 8);
    }
    return ok();
  }

private:
  int64_t count;
  int64_t broken;
};

/// All values of steps [first, end).
Result<std::vector<int64_t>> run(const Dataset &dataset,
                                 LoaderOptions options) {
  WEFT_ASSIGN_OR_RETURN(auto loader, Loader::create(dataset, options));
  std::vector<int64_t> all;
  size_t batch = size_t(options.schedule.batch);
  std::vector<int64_t> x(batch), y(batch);
  std::span<std::byte> parts[] = {std::as_writable_bytes(std::span(x)),
                                  std::as_writable_bytes(std::span(y))};
  for (int64_t step = options.firstStep; step < options.endStep; ++step) {
    WEFT_ASSIGN_OR_RETURN(int64_t valid, loader->next(parts));
    all.insert(all.end(), x.begin(), x.end());
    all.insert(all.end(), y.begin(), y.end());
    all.push_back(valid);
  }
  return all;
}

LoaderOptions optionsOf(int64_t workers) {
  LoaderOptions options;
  options.schedule = {103, 4, true, true, 9};
  options.endStep = 80;
  options.workers = workers;
  return options;
}

TEST(LoaderTest, samplesComeInTheOrderOfTheirEpoch) {
  Numbers dataset(103);
  LoaderOptions options = optionsOf(0);
  const BatchSchedule &schedule = options.schedule;
  auto found = run(dataset, options);
  ASSERT_TRUE(found.isOk());
  std::vector<int64_t> samples;
  for (int64_t step = 0; step < options.endStep; ++step) {
    int64_t epoch = step / schedule.stepsPerEpoch();
    schedule.fill(sampleOrder(schedule.seed, epoch, 103, true),
                  step % schedule.stepsPerEpoch(), samples);
    EXPECT_TRUE(std::equal(samples.begin(), samples.end(),
                           found->begin() + step * (4 + 4 + 1)))
        << step;
  }
}

TEST(LoaderTest, sameBatchesForAnyNumberOfWorkers) {
  Numbers dataset(103);
  auto expected = run(dataset, optionsOf(0));
  ASSERT_TRUE(expected.isOk());
  for (int64_t workers : {1, 2, 7}) {
    LoaderOptions options = optionsOf(workers);
    auto found = run(dataset, options);
    ASSERT_TRUE(found.isOk());
    EXPECT_EQ(*found, *expected) << workers;
    options.maxPrefetchBytes = 1;
    auto tight = run(dataset, options);
    ASSERT_TRUE(tight.isOk());
    EXPECT_EQ(*tight, *expected) << workers;
  }
}

TEST(LoaderTest, aRunGoesOnAnywhere) {
  Numbers dataset(103);
  auto whole = run(dataset, optionsOf(2));
  LoaderOptions rest = optionsOf(2);
  rest.firstStep = 37;
  auto end = run(dataset, rest);
  ASSERT_TRUE(whole.isOk() && end.isOk());
  EXPECT_TRUE(
      std::equal(end->begin(), end->end(), whole->begin() + 37 * (4 + 4 + 1)));
}

/// A pack may ask for less room than a batch needs.
TEST(LoaderTest, aPlaceOfAnotherSizeIsRefused) {
  Numbers dataset(103);
  for (int64_t workers : {0, 2}) {
    auto loader = Loader::create(dataset, optionsOf(workers));
    ASSERT_TRUE(loader.isOk());
    std::vector<int64_t> x(4), y(3);
    std::span<std::byte> parts[] = {std::as_writable_bytes(std::span(x)),
                                    std::as_writable_bytes(std::span(y))};
    Result<int64_t> valid = (*loader)->next(parts);
    ASSERT_FALSE(valid.isOk());
    EXPECT_EQ(valid.status().code(), StatusCode::BadArtifact);
    EXPECT_EQ(valid.status().message(),
              "input 1 takes 24 bytes, a batch of 4 samples has 32");
  }
}

TEST(LoaderTest, errorsComeInOrderAndEndCleanly) {
  Numbers dataset(103, 50);
  for (int64_t workers : {0, 3}) {
    auto found = run(dataset, optionsOf(workers));
    ASSERT_FALSE(found.isOk());
    EXPECT_EQ(found.status().message(), "sample 50");
  }
}

TEST(LoaderTest, mayBeDroppedEarly) {
  Numbers dataset(103);
  auto loader = Loader::create(dataset, optionsOf(4));
  ASSERT_TRUE(loader.isOk());
}

} // namespace
