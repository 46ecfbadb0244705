//===- OpenDevice.cpp - --device and the line that says which -------------===//

#include "OpenDevice.h"

#include "runtime/cpu/CpuDevice.h"
#include "runtime/train/EntryData.h"

#include <algorithm>
#include <cstdlib>
#include <sched.h>

namespace weft::run {

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

std::string processorText(int64_t threads) {
  threads = threads ? threads : usableProcessors();
  return join(threads, threads == 1 ? " thread, " : " threads, ",
              vectorLevel());
}

static Result<std::unique_ptr<DeviceProvider>> openCuda() {
  return openProvider("cuda");
}

static DeviceRequest requestFor(const DeviceChoice &choice,
                                const CodeNeeds *needs) {
  DeviceRequest request;
  request.target = choice.target;
  request.processor = processorText(choice.threads);
  if (const char *visible = std::getenv("CUDA_VISIBLE_DEVICES"))
    request.visible = visible;
  request.needs = needs;
  request.allowTf32 = choice.allowTf32;
  return request;
}

Result<ChosenDevice> openDevice(const DeviceChoice &choice,
                                const CodeNeeds *needs) {
  CpuOptions options;
  options.threads = choice.threads;
  return chooseDevice(requestFor(choice, needs), openCuda,
                      [&] { return createCpuDevice(options); });
}

/// Notes which libraries the steps call.
template <typename Steps>
static void noteCalls(const Steps &steps, CodeNeeds &needs) {
  for (const artifact::Step &step : steps) {
    if (step.has_loop())
      noteCalls(step.loop().body(), needs);
    if (!step.has_call())
      continue;
    needs.convolutions |= step.call().has_convolution();
    needs.products |= step.call().has_matmul();
  }
}

CodeNeeds needsOf(const Pack &pack) {
  const artifact::Metadata &meta = pack.metadata();
  CodeNeeds needs;
  needs.pack = pack.path();
  std::vector<int64_t> batches;
  for (const artifact::Profile &profile : meta.profiles())
    batches.push_back(profile.batch());
  std::sort(batches.begin(), batches.end());
  batches.erase(std::unique(batches.begin(), batches.end()), batches.end());
  needs.compile = train::compileCommand(pack, pack.path(), batches);
  for (int i = 0; i < meta.targets_size(); ++i) {
    if (meta.targets(i).name() != "cuda")
      continue;
    needs.hasCode = true;
    for (const artifact::CodeVariant &variant : meta.targets(i).variants())
      needs.isas.push_back(variant.isa());
    for (const artifact::Program &program : meta.programs())
      if (program.target() == uint32_t(i))
        noteCalls(program.steps(), needs);
  }
  return needs;
}

} // namespace weft::run
