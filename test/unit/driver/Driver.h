//===- Driver.h - a fresh emulated driver for one test --------------------===//

#ifndef WEFT_TEST_UNIT_DRIVER_DRIVER_H
#define WEFT_TEST_UNIT_DRIVER_DRIVER_H

#include "runtime/cuda/CublasLtApi.h"
#include "runtime/cuda/CudnnApi.h"
#include "runtime/cuda/DriverApi.h"
#include "runtime/cuda/NvmlApi.h"

#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

namespace weft::cuda {

using Environment = std::map<std::string, std::string>;

/// Opens a copy of the shared object, so that no state is left from before.
/// The environment holds while this lives; "MACHINE", "ORDER", ... stand for
/// WEFT_EMULATOR_MACHINE and so on, a machine for a file that is shipped.
/// cuDNN is the plain one unless "CUDNN" says otherwise.
class Driver {
public:
  explicit Driver(Environment environment = {});
  ~Driver();

  /// cuInit, the primary context of device 0, and that made current.
  void start();
  Stream makeStream(unsigned flags = streamNonBlocking);
  Event makeEvent(unsigned flags = eventDisableTiming);
  DevicePointer allocate(size_t bytes);
  template <typename T>
  T *allocatePinned(size_t count) {
    void *memory = nullptr;
    EXPECT_EQ(cu.cuMemHostAlloc(&memory, count * sizeof(T), 0),
              DriverError::Success);
    return static_cast<T *>(memory);
  }
  /// Copies on a stream of its own and waits.
  template <typename T>
  DevicePointer upload(const std::vector<T> &values) {
    DevicePointer address = allocate(values.size() * sizeof(T));
    copyIn(address, values.data(), values.size() * sizeof(T));
    return address;
  }
  template <typename T>
  std::vector<T> download(DevicePointer address, size_t count) {
    std::vector<T> values(count);
    copyOut(values.data(), address, count * sizeof(T));
    return values;
  }
  Function loadKernel(const std::string &ptx, const char *name);

  /// The log or the report so far; the report is there once the driver closed.
  std::string log() const;
  std::string closeAndReport();

  DriverTable cu;
  CublasLtTable blas;
  CudnnTable dnn;
  NvmlTable nvml;
  const char *(*library)(const char *) = nullptr;
  Context context = nullptr;

private:
  void copyIn(DevicePointer target, const void *source, size_t bytes);
  void copyOut(void *target, DevicePointer source, size_t bytes);
  void close();

  void *object = nullptr;
  std::string folder;
  std::vector<std::string> names;
};

/// A kernel `add_one`: out[i] = in[i] + 1 for `count` floats, one thread each.
std::string addOnePtx(unsigned count, const char *version = "7.0",
                      const char *target = "sm_80");

} // namespace weft::cuda

#endif // WEFT_TEST_UNIT_DRIVER_DRIVER_H
