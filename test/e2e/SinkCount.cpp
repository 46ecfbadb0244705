//===- SinkCount.cpp - what a training loop asks of a device --------------===//
//
// weft-sink-count PACK ENTRY STEPS SINK [DEVICE]
//
// Runs STEPS steps of ENTRY on DEVICE (null, or cpu), SINK at a time, and
// prints how often the device was asked for what after the first launch could
// begin. Exit: 0 when launches are STEPS / SINK rounded up, nothing was
// allocated, no device value was read, and all that the device ever allocated
// is what the plan and the rings say; 1 else.
//
//===----------------------------------------------------------------------===//

#include "runtime/cpu/CpuDevice.h"
#include "runtime/executor/Session.h"
#include "runtime/null/NullDevice.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace weft;

namespace {
template <typename T>
T take(Result<T> result) {
  if (result.isOk())
    return std::move(*result);
  std::fprintf(stderr, "error: %s\n",
               std::string(result.status().message()).c_str());
  std::exit(2);
}
} // namespace

int main(int argc, char **argv) {
  if (argc != 5 && argc != 6) {
    std::fprintf(stderr,
                 "usage: weft-sink-count PACK ENTRY STEPS SINK [DEVICE]\n");
    return 2;
  }
  int64_t steps = std::atoll(argv[3]), sink = std::atoll(argv[4]);
  Pack pack = take(readPack(argv[1]));
  std::unique_ptr<Device> device = argc == 6 && std::string(argv[5]) == "cpu"
                                       ? take(createCpuDevice(CpuOptions()))
                                       : createNullDevice();
  auto session = take(Session::create(pack, *device, SessionOptions()));
  Runner *runner =
      take(session->prepare(argv[2], pack.batches(argv[2]).back(), sink));
  if (Status status = session->start(); !status.isOk())
    return 2;
  DeviceCounters before = device->counters();
  for (int64_t done = 0; done < steps; done += sink)
    if (!runner->launch(std::min(sink, steps - done)).isOk() ||
        !runner->wait().isOk())
      return 2;
  DeviceCounters after = device->counters();
  int64_t launches = after.launches - before.launches;
  int64_t allocations = after.allocations - before.allocations;
  int64_t reads = after.hostReads - before.hostReads;
  MemoryUse memory = session->memory();
  uint64_t planned = runner->program().arena_bytes();
  uint64_t workspace = runner->program().workspace_bytes();
  std::printf("%lld steps: %lld launches, %lld allocations, %lld host reads; "
              "arena taken %llu of %llu planned\n",
              static_cast<long long>(after.steps - before.steps),
              static_cast<long long>(launches),
              static_cast<long long>(allocations),
              static_cast<long long>(reads),
              static_cast<unsigned long long>(memory.arena),
              static_cast<unsigned long long>(planned));
  std::printf("workspace taken %llu of %llu planned; %lld bytes allocated of "
              "%llu in use\n",
              static_cast<unsigned long long>(memory.workspace),
              static_cast<unsigned long long>(workspace),
              static_cast<long long>(after.allocatedBytes),
              static_cast<unsigned long long>(memory.total()));
  bool good = launches == (steps + sink - 1) / sink && allocations == 0 &&
              reads == 0 && after.steps - before.steps == steps &&
              memory.arena == planned && memory.workspace == workspace &&
              uint64_t(after.allocatedBytes) == memory.total();
  return good ? 0 : 1;
}
