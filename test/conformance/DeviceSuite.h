//===- DeviceSuite.h - one suite for every device -------------------------===//
///
/// \file
/// A device joins by one line in Devices.cpp: its name, a factory and, where it
/// cannot do something by design, a named exclusion with its reason. A factory
/// that answers NoDevice skips; any other failure fails.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_CONFORMANCE_DEVICESUITE_H
#define WEFT_TEST_CONFORMANCE_DEVICESUITE_H

#include "runtime/device/Device.h"

#include <functional>
#include <gtest/gtest.h>

namespace weft {

struct DeviceCase {
  std::string name;
  std::function<Result<std::unique_ptr<Device>>()> create;
  /// Why results cannot be looked at; "" when they can.
  std::string computesNothing;
};

/// Every device that this build knows.
std::vector<DeviceCase> deviceCases();

inline void PrintTo(const DeviceCase &device, std::ostream *out) {
  *out << device.name;
}

/// Opens the device of the case.
class DeviceSuite : public testing::TestWithParam<DeviceCase> {
protected:
  void SetUp() override {
    Result<std::unique_ptr<Device>> created = GetParam().create();
    if (!created.isOk() && created.status().code() == StatusCode::NoDevice)
      GTEST_SKIP() << created.status().message();
    ASSERT_TRUE(created.isOk()) << created.status().message();
    device = std::move(*created);
  }

  DeviceMemory allocate(uint64_t bytes, MemoryKind kind = MemoryKind::Local) {
    Result<DeviceMemory> memory = device->allocate(bytes, kind, "test");
    EXPECT_TRUE(memory.isOk()) << memory.status().message();
    return memory.isOk() ? std::move(*memory) : DeviceMemory();
  }

  template <typename T>
  DeviceMemory upload(const std::vector<T> &values) {
    DeviceMemory memory = allocate(values.size() * sizeof(T));
    EXPECT_TRUE(
        device->write(memory.data(), std::as_bytes(std::span(values))).isOk());
    return memory;
  }

  template <typename T>
  std::vector<T> download(const DeviceMemory &memory) {
    std::vector<T> values(memory.size() / sizeof(T));
    EXPECT_TRUE(
        device->read(memory.data(), std::as_writable_bytes(std::span(values)))
            .isOk());
    return values;
  }

  std::unique_ptr<Recorder> record(const RecordOptions &options = {}) {
    Result<std::unique_ptr<Recorder>> recorder = device->record(options);
    EXPECT_TRUE(recorder.isOk()) << recorder.status().message();
    return std::move(*recorder);
  }

  static std::unique_ptr<Executable> finish(Recorder &recorder) {
    Result<std::unique_ptr<Executable>> executable = recorder.finish();
    EXPECT_TRUE(executable.isOk()) << executable.status().message();
    return executable.isOk() ? std::move(*executable) : nullptr;
  }

  std::unique_ptr<Device> device;
};

inline void expectOk(const Status &status) {
  EXPECT_TRUE(status.isOk()) << status.message();
}

/// Launches slots [0, steps) of half 0, moving nothing, and waits.
inline void runSteps(Executable &executable, int64_t steps) {
  expectOk(executable.launch({0, steps, {}, {}}));
  expectOk(executable.wait(0));
}

} // namespace weft

/// Skips a test that looks at results where there are none.
#define WEFT_NEED_RESULTS()                                                    \
  if (!GetParam().computesNothing.empty())                                     \
  GTEST_SKIP() << GetParam().computesNothing

/// Instantiates the suite for all devices.
#define WEFT_FOR_ALL_DEVICES(suite)                                            \
  INSTANTIATE_TEST_SUITE_P(                                                    \
      Devices, suite, testing::ValuesIn(deviceCases()),                        \
      [](const auto &deviceInfo) { return deviceInfo.param.name; })

#endif // WEFT_TEST_CONFORMANCE_DEVICESUITE_H
