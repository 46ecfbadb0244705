//===- Launch.cpp - checks a launch and runs its blocks -------------------===//

#include "test/emulator/Machine.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <numeric>
#include <thread>
#include <utility>

namespace weft::emulator {

namespace {

/// Limits of every GPU since sm_75.
constexpr uint64_t maxThreadsOfBlock = 1024;
constexpr uint64_t maxBlockZ = 64;
constexpr uint64_t maxGridX = 0x7fffffff, maxGridYZ = 65535;
constexpr uint64_t maxStaticShared = 48 * 1024;

std::string shapeText(const std::array<uint32_t, 3> &shape) {
  return std::to_string(shape[0]) + "x" + std::to_string(shape[1]) + "x" +
         std::to_string(shape[2]);
}

uint64_t threadsOf(const std::array<uint32_t, 3> &shape) {
  return uint64_t(shape[0]) * shape[1] * shape[2];
}

/// What a driver refuses; empty where it would launch.
std::string refusal(const Kernel &kernel, const Launch &launch) {
  const auto &grid = launch.grid, &block = launch.block;
  if (!threadsOf(grid) || grid[0] > maxGridX || grid[1] > maxGridYZ ||
      grid[2] > maxGridYZ)
    return "grid " + shapeText(grid) + " is not between 1x1x1 and " +
           "2147483647x65535x65535";
  if (!threadsOf(block) || threadsOf(block) > maxThreadsOfBlock ||
      block[2] > maxBlockZ)
    return "block " + shapeText(block) + " has not between 1 and 1024 threads";
  if (threadsOf(kernel.maxThreads) &&
      threadsOf(block) > threadsOf(kernel.maxThreads))
    return "block " + shapeText(block) + " is larger than .maxntid " +
           shapeText(kernel.maxThreads);
  if (threadsOf(kernel.requiredThreads) && block != kernel.requiredThreads)
    return "block " + shapeText(block) + " differs from .reqntid " +
           shapeText(kernel.requiredThreads);
  if (kernel.blocks && threadsOf(grid) != kernel.blocks)
    return "grid " + shapeText(grid) + " differs from weft.grid " +
           std::to_string(kernel.blocks);
  if (launch.parameters.size() != kernel.parameterBytes.size())
    return std::to_string(launch.parameters.size()) +
           " parameters were given, the kernel has " +
           std::to_string(kernel.parameterBytes.size());
  if (kernel.sharedBytes > maxStaticShared)
    return std::to_string(kernel.sharedBytes) +
           " bytes of shared memory, at most 49152 are possible";
  return {};
}

Trap launchTrap(TrapKind kind, std::string_view kernel, std::string message) {
  Trap trap;
  trap.kind = kind;
  trap.kernel = kernel;
  trap.message = std::move(message);
  return trap;
}

/// The windows of a launch; a trap where an address breaks its claim.
std::optional<Trap> openWindows(LaunchState &state, const Program &program) {
  const Kernel &kernel = *state.kernel;
  state.slots.resize(kernel.parameterBytes.size());
  for (const Operand &operand : kernel.operands) {
    uint64_t address = 0;
    std::memcpy(&address, state.launch->parameters[operand.index],
                sizeof(address));
    if (address % operand.alignment)
      return launchTrap(TrapKind::Misaligned, kernel.name,
                        "operand " + std::to_string(operand.index) +
                            " is no multiple of the claimed alignment " +
                            std::to_string(operand.alignment));
    state.slots[operand.index] = {address, address + operand.bytes,
                                  operand.access, operand.alignment, true};
  }
  for (Window &window : state.slots)
    for (const Window &other : state.slots)
      window.written |= other.present && other.access != Access::Read &&
                        other.begin < window.end && window.begin < other.end;
  for (const auto &variable : program.variables)
    state.slots.push_back({variable->address(),
                           variable->address() + variable->bytes, Access::Read,
                           16, true});
  for (const Range &range : state.launch->ranges) {
    const uint64_t begin = reinterpret_cast<uint64_t>(range.begin);
    state.others.push_back(
        {begin, begin + range.bytes, range.access, 16, true});
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Order of blocks
//===----------------------------------------------------------------------===//

/// A permutation of [0, count) that is computed place by place: a Feistel
/// network over the next power of four, walked until it falls inside.
class Shuffle {
public:
  Shuffle(uint64_t size, uint64_t start) : count(size), seed(start) {
    while ((uint64_t(1) << (2 * halfBits)) < count)
      ++halfBits;
  }

  uint64_t at(uint64_t place) const {
    do
      place = permute(place);
    while (place >= count);
    return place;
  }

private:
  uint64_t permute(uint64_t value) const {
    const uint64_t mask = (uint64_t(1) << halfBits) - 1;
    uint64_t left = value >> halfBits, right = value & mask;
    for (uint64_t round = 0; round < 6; ++round) {
      const uint64_t mixed = mix(right + mix(seed + round)) & mask;
      left = std::exchange(right, left ^ mixed);
    }
    return left << halfBits | right;
  }

  static uint64_t mix(uint64_t value) {
    value += 0x9e3779b97f4a7c15ull;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ value >> 27) * 0x94d049bb133111ebull;
    return value ^ value >> 31;
  }

  uint64_t count, seed;
  uint32_t halfBits = 1;
};

/// Runs the blocks at places [0, count) of an order on some host threads.
class GridRun {
public:
  GridRun(const LaunchState &launchState)
      : state(launchState), count(threadsOf(launchState.launch->grid)),
        shuffle(count, launchState.launch->seed) {}

  std::optional<Trap> run(Counters *counters);

private:
  struct Worker {
    BlockState block;
    uint64_t trapPlace = 0;
  };

  uint64_t blockAt(uint64_t place) const {
    switch (state.launch->order) {
    case BlockOrder::Ascending:
      return place;
    case BlockOrder::Descending:
      return count - 1 - place;
    case BlockOrder::Shuffled:
      return shuffle.at(place);
    }
    return place;
  }

  void work(Worker &worker);

  const LaunchState &state;
  uint64_t count;
  Shuffle shuffle;
  std::atomic<uint64_t> next{0};
  std::atomic<uint64_t> end{~uint64_t(0)}; ///< no block from there on is needed
};

void GridRun::work(Worker &worker) {
  worker.block.prepare(state);
  for (;;) {
    const uint64_t place = next.fetch_add(1);
    // Blocks before the first trap still run: theirs may be earlier.
    if (place >= count || place >= end.load())
      return;
    if (worker.block.run(blockAt(place)))
      continue;
    worker.trapPlace = place;
    uint64_t seen = end.load();
    while (place < seen && !end.compare_exchange_weak(seen, place)) {
    }
    return;
  }
}

std::optional<Trap> GridRun::run(Counters *counters) {
  const uint64_t wanted = std::max<uint64_t>(state.launch->threads, 1);
  std::vector<Worker> workers(std::min(wanted, count));
  std::vector<std::thread> threads;
  for (size_t i = 1; i < workers.size(); ++i)
    threads.emplace_back([this, &workers, i] { work(workers[i]); });
  work(workers[0]);
  for (std::thread &thread : threads)
    thread.join();
  const Worker *first = nullptr;
  for (const Worker &worker : workers) {
    if (counters)
      counters->add(worker.block.counters);
    if (worker.block.trap && (!first || worker.trapPlace < first->trapPlace))
      first = &worker;
  }
  if (counters)
    ++counters->launches;
  return first ? first->block.trap : std::nullopt;
}

} // namespace

std::optional<Trap> Module::run(const Launch &launch,
                                Counters *counters) const {
  const Kernel *kernel = find(launch.kernel);
  if (!kernel)
    return launchTrap(TrapKind::UnknownKernel, launch.kernel,
                      "the text has no such .entry");
  if (std::string reason = refusal(*kernel, launch); !reason.empty())
    return launchTrap(TrapKind::BadLaunch, launch.kernel, reason);
  LaunchState state;
  state.launch = &launch;
  state.kernel = kernel;
  state.code = &program->codes[size_t(kernel - program->kernels.data())];
  if (auto trap = openWindows(state, *program))
    return trap;
  return GridRun(state).run(counters);
}

const Kernel *Module::find(std::string_view name) const {
  for (const Kernel &kernel : program->kernels)
    if (kernel.name == name)
      return &kernel;
  return nullptr;
}

std::span<const Kernel> Module::kernels() const { return program->kernels; }

Module::Module(std::unique_ptr<Program> content)
    : program(std::move(content)) {}
Module::~Module() = default;

//===----------------------------------------------------------------------===//
// Traps
//===----------------------------------------------------------------------===//

const char *trapText(TrapKind kind) {
  switch (kind) {
#define WEFT_TRAP(Name, Text)                                                  \
  case TrapKind::Name:                                                         \
    return Text;
#include "test/emulator/Traps.def"
  }
  return "";
}

std::string Trap::describe() const {
  char at[64];
  std::snprintf(at, sizeof(at), "0x%llx", (unsigned long long)address);
  return kernel + ":" + std::to_string(line) + ": " + trapText(kind) +
         " in block " + shapeText(block) + ", thread " + shapeText(thread) +
         ", at " + at + ": " + message;
}

uint64_t Variable::address() const {
  const uint64_t begin = reinterpret_cast<uint64_t>(storage.data());
  return (begin + 255) / 256 * 256;
}

} // namespace weft::emulator
