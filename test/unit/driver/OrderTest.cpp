//===- OrderTest.cpp - orders in which queued work may run ----------------===//

#include "test/unit/driver/Driver.h"

#include <set>

namespace weft::cuda {

namespace {

/// One stream writes 7, the other reads what stands there; what is read.
uint32_t produceAndConsume(const std::string &order, bool withEvent) {
  Driver driver(Environment{{"ORDER", order}});
  driver.start();
  Stream producer = driver.makeStream(), consumer = driver.makeStream();
  Event event = driver.makeEvent();
  DevicePointer memory = driver.allocate(4);
  auto *result = driver.allocatePinned<uint32_t>(1);
  driver.cu.cuMemsetD32Async(memory, 1, 1, producer);
  driver.cu.cuStreamSynchronize(producer);
  driver.cu.cuMemsetD32Async(memory, 7, 1, producer);
  if (withEvent) {
    driver.cu.cuEventRecord(event, producer);
    driver.cu.cuStreamWaitEvent(consumer, event, 0);
  }
  driver.cu.cuMemcpyDtoHAsync_v2(result, memory, 4, consumer);
  EXPECT_EQ(driver.cu.cuStreamSynchronize(consumer), DriverError::Success);
  return *result;
}

TEST(Order, AnEventOrdersTwoStreams) {
  EXPECT_EQ(produceAndConsume("earliest", true), 7u);
  EXPECT_EQ(produceAndConsume("latest", true), 7u);
  for (int seed = 0; seed < 20; ++seed)
    EXPECT_EQ(produceAndConsume("random:" + std::to_string(seed), true), 7u);
}

TEST(Order, WithoutTheEventTheFaultShows) {
  EXPECT_EQ(produceAndConsume("earliest", false), 7u);
  EXPECT_EQ(produceAndConsume("latest", false), 1u);
  std::set<uint32_t> seen;
  for (int seed = 0; seed < 20; ++seed)
    seen.insert(produceAndConsume("random:" + std::to_string(seed), false));
  EXPECT_EQ(seen, (std::set<uint32_t>{1, 7}));
}

TEST(Order, PinnedMemoryIsReadWhenTheCopyRuns) {
  Driver driver(Environment{{"ORDER", "latest"}});
  driver.start();
  Stream stream = driver.makeStream();
  Event copied = driver.makeEvent();
  DevicePointer memory = driver.allocate(4);
  auto *ring = driver.allocatePinned<uint32_t>(1);
  *ring = 1;
  driver.cu.cuMemcpyHtoDAsync_v2(memory, ring, 4, stream);
  driver.cu.cuEventRecord(copied, stream);
  // Too early: nobody waited for the copy.
  *ring = 2;
  EXPECT_EQ(driver.cu.cuEventSynchronize(copied), DriverError::Success);
  EXPECT_EQ(driver.download<uint32_t>(memory, 1)[0], 2u);
}

TEST(Order, QueriesEnd) {
  for (const char *order : {"earliest", "latest", "random:3"}) {
    Driver driver(Environment{{"ORDER", order}});
    driver.start();
    Stream stream = driver.makeStream();
    Event event = driver.makeEvent();
    EXPECT_EQ(driver.cu.cuEventQuery(event), DriverError::Success);
    DevicePointer memory = driver.allocate(4);
    for (unsigned i = 0; i < 5; ++i)
      driver.cu.cuMemsetD32Async(memory, i, 1, stream);
    driver.cu.cuEventRecord(event, stream);
    int queries = 0;
    while (driver.cu.cuEventQuery(event) == DriverError::NotReady)
      ASSERT_LT(++queries, 100);
    if (std::string(order) == "latest") {
      EXPECT_GE(queries, 5);
    }
    EXPECT_EQ(driver.download<uint32_t>(memory, 1)[0], 4u);
  }
}

TEST(Order, LatestRunsOnlyWhatIsNeeded) {
  Driver driver(Environment{{"ORDER", "latest"}});
  driver.start();
  Stream one = driver.makeStream(), other = driver.makeStream();
  DevicePointer memory = driver.allocate(8);
  auto *host = driver.allocatePinned<uint32_t>(2);
  host[0] = host[1] = 0;
  driver.cu.cuMemsetD32Async(memory, 5, 2, one);
  driver.cu.cuStreamSynchronize(one);
  driver.cu.cuMemcpyDtoHAsync_v2(host, memory, 4, one);
  driver.cu.cuMemcpyDtoHAsync_v2(host + 1, memory, 4, other);
  driver.cu.cuStreamSynchronize(one);
  EXPECT_EQ(host[0], 5u);
  EXPECT_EQ(host[1], 0u);
  // Freeing waits for all.
  EXPECT_EQ(driver.cu.cuMemFree_v2(memory), DriverError::Success);
  EXPECT_EQ(host[1], 5u);
}

TEST(Order, TheNullStreamOrdersBlockingStreams) {
  for (unsigned flags : {0u, streamNonBlocking}) {
    Driver driver(Environment{{"ORDER", "latest"}});
    driver.start();
    Stream stream = driver.makeStream(flags);
    DevicePointer memory = driver.allocate(4);
    auto *host = driver.allocatePinned<uint32_t>(1);
    driver.cu.cuMemsetD32Async(memory, 1, 1, stream);
    driver.cu.cuStreamSynchronize(stream);
    driver.cu.cuMemsetD32Async(memory, 2, 1, nullptr);
    driver.cu.cuMemcpyDtoHAsync_v2(host, memory, 4, stream);
    driver.cu.cuStreamSynchronize(stream);
    EXPECT_EQ(*host, flags ? 1u : 2u);
  }
}

TEST(Order, ADestroyedStreamStillRuns) {
  Driver driver(Environment{{"ORDER", "latest"}});
  driver.start();
  Stream stream = driver.makeStream(), other = driver.makeStream();
  Event event = driver.makeEvent();
  DevicePointer memory = driver.allocate(4);
  driver.cu.cuMemsetD32Async(memory, 9, 1, stream);
  driver.cu.cuEventRecord(event, stream);
  driver.cu.cuStreamDestroy_v2(stream);
  driver.makeStream();
  auto *host = driver.allocatePinned<uint32_t>(1);
  driver.cu.cuStreamWaitEvent(other, event, 0);
  driver.cu.cuMemcpyDtoHAsync_v2(host, memory, 4, other);
  driver.cu.cuStreamSynchronize(other);
  EXPECT_EQ(*host, 9u);
}

TEST(Order, Elapsed) {
  Driver driver;
  driver.start();
  Stream stream = driver.makeStream();
  Event start = driver.makeEvent(eventDefault),
        end = driver.makeEvent(eventDefault), untimed = driver.makeEvent();
  float milliseconds = -1;
  EXPECT_EQ(driver.cu.cuEventElapsedTime(&milliseconds, start, end),
            DriverError::InvalidHandle);
  driver.cu.cuEventRecord(start, stream);
  driver.cu.cuEventRecord(end, stream);
  driver.cu.cuEventRecord(untimed, stream);
  EXPECT_EQ(driver.cu.cuEventElapsedTime(&milliseconds, start, end),
            DriverError::Success);
  EXPECT_GE(milliseconds, 0);
  EXPECT_EQ(driver.cu.cuEventElapsedTime(&milliseconds, start, untimed),
            DriverError::InvalidHandle);
}

} // namespace

} // namespace weft::cuda
