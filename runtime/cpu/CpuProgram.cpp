//===- CpuProgram.cpp - runs the commands of a step -----------------------===//

#include "runtime/cpu/CpuProgram.h"

#include <chrono>
#include <cstring>
#include <map>

namespace weft {

namespace {

//===----------------------------------------------------------------------===//
// One command
//===----------------------------------------------------------------------===//

void runKernel(ThreadPool &pool, const CpuKernelCall &call,
               void *const *operands) {
  pool.run(call.partitions, [&](int64_t partition) {
    call.function(operands, call.sizes.data(), partition, call.partitions);
  });
}

/// The step that runs: where in the rings its batch and results lie.
struct Place {
  int64_t half = 0;
  int64_t slot = 0;

  std::byte *of(const Address &address) const { return address.at(slot, half); }
};

void runCopy(const CpuCopy &copy, Place place) {
  if (copy.bytes)
    std::memcpy(place.of(copy.destination), place.of(copy.source), copy.bytes);
}

void runFill(const CpuFill &fill, Place place) {
  if (fill.bytes == 0)
    return;
  std::byte *target = place.of(fill.destination);
  size_t unit = fill.pattern.size();
  if (unit == 1) {
    std::memset(target, std::to_integer<int>(fill.pattern[0]), fill.bytes);
    return;
  }
  // Doubling what is already there needs few calls for any size.
  size_t done = std::min<size_t>(unit, fill.bytes);
  std::memcpy(target, fill.pattern.data(), done);
  while (done < fill.bytes) {
    size_t next = std::min<size_t>(done, fill.bytes - done);
    std::memcpy(target + done, target, next);
    done += next;
  }
}

class CpuExecutable : public Executable {
public:
  CpuExecutable(CpuProgram commands, ThreadPool &threads,
                DeviceCounters &counters)
      : program(std::move(commands)), pool(threads), counted(counters) {
    size_t most = 0;
    for (const CpuCommand &command : program)
      if (const auto *call = std::get_if<CpuKernelCall>(&command.action))
        most = std::max(most, call->operands.size());
    resolved.resize(most);
    rounds.resize(program.size());
  }

  // A ring and its host twin are one: there is nothing to transfer.
  Status launch(const LaunchRequest &request) override {
    ++counted.launches;
    for (int64_t slot = 0; slot < request.steps; ++slot) {
      ++counted.steps;
      WEFT_RETURN_IF_ERROR(runStep({request.half, slot}));
    }
    return ok();
  }

  Status wait(int64_t) override { return ok(); }

  Result<std::vector<CommandTime>>
  profile(const LaunchRequest &request) override;

protected:
  /// The operand addresses of kernel call `index` at `place`.
  virtual void *const *operandsOf(size_t index, const CpuKernelCall &call,
                                  Place place) {
    (void)index;
    for (size_t i = 0; i < call.operands.size(); ++i)
      resolved[i] = place.of(call.operands[i]);
    return resolved.data();
  }

  CpuProgram program;

private:
  Status runStep(Place place);
  Status runCommand(size_t &index, Place place);

  ThreadPool &pool;
  DeviceCounters &counted;
  std::vector<void *> resolved;
  /// Rounds that each open loop still has to run.
  std::vector<int64_t> rounds;
};

Status CpuExecutable::runStep(Place place) {
  for (size_t index = 0; index < program.size(); ++index)
    WEFT_RETURN_IF_ERROR(runCommand(index, place));
  return ok();
}

/// Runs command `index`; loops move `index`.
Status CpuExecutable::runCommand(size_t &index, Place place) {
  auto &action = program[index].action;
  ++counted.commands;
  if (const auto *call = std::get_if<CpuKernelCall>(&action)) {
    runKernel(pool, *call, operandsOf(index, *call, place));
  } else if (auto *library = std::get_if<CpuLibraryCall>(&action)) {
    const CallAddresses &at = library->addresses;
    return library->plan->run(pool, {place.of(at.first), place.of(at.second),
                                     place.of(at.result), library->scratch.base,
                                     place.of(at.epilogueInput),
                                     place.of(at.epilogueOutput)});
  } else if (const auto *copy = std::get_if<CpuCopy>(&action)) {
    runCopy(*copy, place);
  } else if (const auto *fill = std::get_if<CpuFill>(&action)) {
    runFill(*fill, place);
  } else if (const auto *begin = std::get_if<CpuLoopBegin>(&action)) {
    rounds[index] = begin->count;
    if (begin->count == 0)
      index = begin->end;
  } else if (const auto *end = std::get_if<CpuLoopEnd>(&action)) {
    if (--rounds[end->begin] > 0)
      index = end->begin;
  }
  return ok();
}

Result<std::vector<CommandTime>>
CpuExecutable::profile(const LaunchRequest &request) {
  using Clock = std::chrono::steady_clock;
  std::vector<CommandTime> times(program.size());
  for (size_t index = 0; index < program.size(); ++index) {
    size_t current = index;
    Clock::time_point start = Clock::now();
    WEFT_RETURN_IF_ERROR(runCommand(index, {request.half, 0}));
    std::chrono::duration<double> elapsed = Clock::now() - start;
    ++times[current].calls;
    times[current].seconds += elapsed.count();
  }
  std::vector<CommandTime> named;
  for (size_t i = 0; i < program.size(); ++i) {
    if (program[i].name.empty())
      continue;
    times[i].name = program[i].name;
    named.push_back(std::move(times[i]));
  }
  return named;
}

/// Everything that can be known before a launch is known: addresses of kernels
/// that touch no ring are resolved once.
class CpuGraph final : public CpuExecutable {
public:
  CpuGraph(CpuProgram commands, ThreadPool &threads, DeviceCounters &counters)
      : CpuExecutable(std::move(commands), threads, counters),
        ready(program.size()) {
    for (size_t i = 0; i < program.size(); ++i)
      if (const auto *call = std::get_if<CpuKernelCall>(&program[i].action))
        for (const Address &operand : call->operands) {
          ready[i].addresses.push_back(operand.base);
          ready[i].moves |= !operand.isFixed();
        }
  }

protected:
  void *const *operandsOf(size_t index, const CpuKernelCall &call,
                          Place place) override {
    if (ready[index].moves)
      return CpuExecutable::operandsOf(index, call, place);
    return ready[index].addresses.data();
  }

private:
  struct Ready {
    std::vector<void *> addresses;
    bool moves = false;
  };
  std::vector<Ready> ready;
};

} // namespace

std::unique_ptr<Executable> createCpuExecutable(ExecutionMode mode,
                                                CpuProgram program,
                                                ThreadPool &pool,
                                                DeviceCounters &counters) {
  if (mode == ExecutionMode::Graph)
    return std::make_unique<CpuGraph>(std::move(program), pool, counters);
  return std::make_unique<CpuExecutable>(std::move(program), pool, counters);
}

} // namespace weft
