//===- Block.cpp - runs one block of a grid -------------------------------===//

#include "test/emulator/Machine.h"

#include <bit>
#include <cstring>

namespace weft::emulator {

namespace {

constexpr uint64_t rowAlignment = 64;

void fillRow(std::byte *row, Width width, uint64_t value) {
  if (width == Width::Predicate) {
    const uint32_t bits = value ? allLanes : 0;
    std::memcpy(row, &bits, sizeof(bits));
    return;
  }
  const uint32_t bytes = laneBytes(width);
  for (uint32_t lane = 0; lane < warpSize; ++lane)
    std::memcpy(row + lane * bytes, &value, bytes);
}

uint32_t laneMask(Special special, uint32_t lane) {
  const uint32_t self = 1u << lane, below = self - 1;
  switch (special) {
  case Special::LaneMaskEq:
    return self;
  case Special::LaneMaskLt:
    return below;
  case Special::LaneMaskLe:
    return below | self;
  case Special::LaneMaskGt:
    return ~(below | self);
  default:
    return ~below;
  }
}

uint32_t specialValue(const BlockState &block, const Warp &warp,
                      Special special, uint32_t lane) {
  const Launch &launch = *block.launch->launch;
  const uint32_t part = uint32_t(special) % 3;
  if (special <= Special::ThreadZ)
    return threadIndex(launch.block,
                       uint64_t(warp.index) * warpSize + lane)[part];
  if (special <= Special::BlockZ)
    return block.index[part];
  if (special <= Special::BlockSizeZ)
    return launch.block[part];
  if (special <= Special::GridSizeZ)
    return launch.grid[part];
  if (special == Special::Lane)
    return lane;
  if (special == Special::WarpIndex)
    return warp.index;
  if (special == Special::WarpSize)
    return warpSize;
  return laneMask(special, lane);
}

bool changesWithBlock(Special special) {
  return special >= Special::BlockX && special <= Special::BlockZ;
}

/// Fills the rows of special registers; those of the block's index alone, or
/// all others.
void fillSpecials(const BlockState &block, Warp &warp, bool ofBlock) {
  for (const SpecialRow &row : block.launch->code->specials)
    if (changesWithBlock(row.special) == ofBlock)
      for (uint32_t lane = 0; lane < warpSize; ++lane)
        warp.row<uint32_t>(row.row)[lane] =
            specialValue(block, warp, row.special, lane);
}

} // namespace

std::array<uint32_t, 3> threadIndex(const std::array<uint32_t, 3> &block,
                                    uint64_t linear) {
  const uint64_t plane = uint64_t(block[0]) * block[1];
  return {uint32_t(linear % block[0]), uint32_t(linear / block[0] % block[1]),
          uint32_t(linear / plane)};
}

void Warp::fail(TrapKind kind, uint32_t lane, uint64_t address,
                std::string message) {
  if (block->trap)
    return;
  const LaunchState &state = *block->launch;
  Trap trap;
  trap.kind = kind;
  trap.message = std::move(message);
  trap.kernel = state.kernel->name;
  trap.line = block->current ? block->current->line : 0;
  trap.block = block->index;
  trap.thread =
      threadIndex(state.launch->block, uint64_t(index) * warpSize + lane);
  trap.address = address;
  block->trap = std::move(trap);
}

void BlockState::prepare(const LaunchState &state) {
  launch = &state;
  const KernelCode &code = *state.code;
  const auto &shape = state.launch->block;
  const uint64_t threads = uint64_t(shape[0]) * shape[1] * shape[2];
  warps.resize((threads + warpSize - 1) / warpSize);
  const uint64_t stride =
      (code.fileBytes + rowAlignment - 1) / rowAlignment * rowAlignment;
  files.assign(stride * warps.size() + rowAlignment, std::byte(0));
  const uint64_t begin = reinterpret_cast<uint64_t>(files.data());
  std::byte *first = files.data() + (rowAlignment - begin % rowAlignment);
  for (size_t i = 0; i < warps.size(); ++i) {
    Warp &warp = warps[i];
    warp.block = this;
    warp.index = uint32_t(i);
    warp.file = first + stride * i;
    for (const ConstantRow &row : code.constants)
      fillRow(warp.file + row.row, row.width, row.value);
    fillSpecials(*this, warp, false);
  }
  shared.resize(state.kernel->sharedBytes, code.sharedGranule);
}

void BlockState::start(uint64_t number) {
  const auto &grid = launch->launch->grid;
  index = threadIndex(grid, number);
  const auto &shape = launch->launch->block;
  uint64_t threads = uint64_t(shape[0]) * shape[1] * shape[2];
  current = nullptr;
  shared.startBlock();
  for (Warp &warp : warps) {
    const uint64_t lanes = threads < warpSize ? threads : warpSize;
    threads -= lanes;
    warp.live = lanes == warpSize ? allLanes : (1u << lanes) - 1;
    warp.groups.assign(1, Group{0, warp.live});
    warp.barrier = noRow;
    warp.syncStamp = 0;
    warp.executed = 0;
    std::memset(warp.file, 0, launch->code->registerBytes);
    fillSpecials(*this, warp, true);
  }
}

/// Lets all warps go on behind a barrier; false where the block is done or
/// some thread left while others wait.
bool BlockState::releaseBarrier() {
  Warp *waiting = nullptr;
  for (Warp &warp : warps)
    if (warp.barrier != noRow && !waiting)
      waiting = &warp;
  if (!waiting)
    return false;
  for (Warp &warp : warps) {
    if (warp.barrier == waiting->barrier && warp.live != 0)
      continue;
    const bool left = warp.barrier == noRow;
    warp.fail(TrapKind::Barrier, 0, 0,
              left ? "warp " + std::to_string(warp.index) +
                         " has left while others wait at line " +
                         std::to_string(waiting->barrierLine)
                   : "warp " + std::to_string(warp.index) +
                         " waits at barrier " + std::to_string(warp.barrier) +
                         ", others at barrier " +
                         std::to_string(waiting->barrier));
    return false;
  }
  for (Warp &warp : warps)
    warp.barrier = noRow;
  shared.blockBarrier();
  ++counters.barriers;
  return true;
}

bool BlockState::run(uint64_t number) {
  start(number);
  do {
    for (Warp &warp : warps) {
      runWarp(warp);
      if (trap)
        return false;
    }
  } while (releaseBarrier());
  if (trap)
    return false;
  ++counters.blocks;
  return true;
}

} // namespace weft::emulator
