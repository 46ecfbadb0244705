//===- Transfers.cpp - bandwidth of copies, and their bytes ---------------===//

#include "runtime/doctor/Examination.h"
#include "runtime/doctor/Values.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace weft::doctor {

namespace {

using Clock = std::chrono::steady_clock;

/// Seconds of the best of some launches.
Result<double> timeOf(Executable &executable, const LaunchRequest &request) {
  double best = 1e30;
  for (int i = 0; i < 3; ++i) {
    Clock::time_point start = Clock::now();
    WEFT_RETURN_IF_ERROR(executable.launch(request));
    WEFT_RETURN_IF_ERROR(executable.wait(request.half));
    best = std::min(
        best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return best;
}

Result<std::unique_ptr<Executable>> recordCopy(Device &device,
                                               std::byte *source,
                                               std::byte *destination,
                                               uint64_t bytes, int times) {
  RecordOptions options;
  options.mode = ExecutionMode::Stream;
  WEFT_ASSIGN_OR_RETURN(auto recorder, device.record(options));
  WEFT_RETURN_IF_ERROR(recorder->beginLoop(times));
  WEFT_RETURN_IF_ERROR(
      recorder->copy("doctor.copy", {source}, {destination}, bytes));
  WEFT_RETURN_IF_ERROR(recorder->endLoop());
  return recorder->finish();
}

struct Bandwidths {
  double up = 0, down = 0, within = 0; ///< bytes a second
  bool same = false;                   ///< the bytes came back
};

/// A round trip: host, ring, local memory, ring, host.
Result<Bandwidths> measure(Device &device, uint64_t bytes) {
  constexpr int repeats = 8;
  constexpr uint64_t few = 256;
  WEFT_ASSIGN_OR_RETURN(
      DeviceMemory ring,
      device.allocate(bytes, MemoryKind::Ring, "the test of copies"));
  WEFT_ASSIGN_OR_RETURN(
      DeviceMemory local,
      device.allocate(bytes, MemoryKind::Local, "the test of copies"));
  WEFT_ASSIGN_OR_RETURN(
      DeviceMemory spare,
      device.allocate(few, MemoryKind::Local, "the test of copies"));
  std::span<std::byte> host = ring.hostView();
  fillValues(DType::I64, host, 1, 0, int64_t(1) << 53);
  std::vector<std::byte> sent(host.begin(), host.end());
  Transfer whole = {&ring, 0, bytes};
  LaunchRequest up, down, none;
  up.inputs = {&whole, 1};
  down.results = {&whole, 1};
  WEFT_ASSIGN_OR_RETURN(auto little,
                        recordCopy(device, local.data(), spare.data(), few, 1));
  WEFT_ASSIGN_OR_RETURN(
      auto in, recordCopy(device, ring.data(), local.data(), bytes, repeats));
  WEFT_ASSIGN_OR_RETURN(
      auto out, recordCopy(device, local.data(), ring.data(), bytes, 1));
  Bandwidths found;
  auto rate = [&](double seconds) { return double(bytes) / seconds; };
  WEFT_ASSIGN_OR_RETURN(double seconds, timeOf(*little, up));
  found.up = rate(seconds);
  WEFT_ASSIGN_OR_RETURN(seconds, timeOf(*in, none));
  // Each copy reads and writes.
  found.within = 2 * repeats * rate(seconds);
  std::memset(host.data(), 0, host.size());
  WEFT_RETURN_IF_ERROR(timeOf(*little, up).takeStatus());
  WEFT_RETURN_IF_ERROR(timeOf(*out, none).takeStatus());
  WEFT_ASSIGN_OR_RETURN(seconds, timeOf(*little, down));
  found.down = rate(seconds);
  found.same = std::memcmp(sent.data(), host.data(), bytes) == 0;
  return found;
}

std::string gigabytes(double rate) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f GB/s", rate / 1e9);
  return text;
}

} // namespace

void Examination::checkCopies() {
  if (!stands("copy", {"open"}))
    return;
  uint64_t bytes = portion(facts->emulated ? 1 << 18 : 256 << 20);
  Result<Bandwidths> found = measure(*device, bytes);
  if (!found.isOk())
    return broke("copy", found.status());
  if (!found->same)
    return bad("copy", join(bytes, " bytes came back different"),
               "the bytes that were sent",
               "test the memory of the GPU and its slot");
  good("copy",
       join("host to device ", gigabytes(found->up), ", device to host ",
            gigabytes(found->down), ", within the device ",
            gigabytes(found->within), emulatedNote()));
}

} // namespace weft::doctor
