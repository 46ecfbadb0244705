//===- OpenDevice.cpp - --device and the line that says which -------------===//

#include "OpenDevice.h"

#include "runtime/base/File.h"
#include "runtime/cpu/CpuDevice.h"

#include <cstdlib>
#include <sched.h>

namespace weft::run {

std::string whyNoGpu() {
  if (const char *hidden = std::getenv("CUDA_VISIBLE_DEVICES");
      hidden && (!*hidden || std::string_view(hidden) == "-1"))
    return join("GPUs are hidden by CUDA_VISIBLE_DEVICES=\"", hidden, "\"");
  if (!pathExists("/proc/driver/nvidia/version"))
    return "no NVIDIA driver on this machine";
  return "this build has no CUDA plug-in";
}

int64_t usableProcessors() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) != 0)
    return 1;
  return CPU_COUNT(&set);
}

const char *vectorLevel() {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl"))
    return "avx512";
  return __builtin_cpu_supports("avx2") ? "avx2" : "x86-64";
}

Result<std::unique_ptr<Device>> openDevice(const DeviceChoice &choice,
                                           std::string &line) {
  const std::string &target = choice.target;
  if (target == "cuda" || target.starts_with("cuda:"))
    return makeError(StatusCode::NoDevice, "--device=", target, ": ",
                     whyNoGpu(),
                     whyNoGpu().starts_with("this build")
                         ? ""
                         : "; this build has no CUDA plug-in",
                     "; see weft-run doctor, or use --device=cpu");
  if (target != "auto" && target != "cpu")
    return makeError(StatusCode::Usage, "--device=", target,
                     ": expected auto, cpu, cuda or cuda:N");
  CpuOptions options;
  options.threads = choice.threads;
  WEFT_ASSIGN_OR_RETURN(auto device, createCpuDevice(options));
  int64_t threads = choice.threads ? choice.threads : usableProcessors();
  line = join("device: cpu (", threads,
              threads == 1 ? " thread, " : " threads, ", vectorLevel(), ")");
  if (target == "auto")
    line += join("; no GPU used: ", whyNoGpu());
  return device;
}

} // namespace weft::run
