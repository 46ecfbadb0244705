//===- Schedule.cpp - runs the lanes of a warp together -------------------===//
//
/// \file
/// Lanes that stand at the same instruction run together. Where they part,
/// those at the lowest instruction run first, until they reach the next
/// group and join it: with the blocks of a loop or branch in the order of the
/// text, lanes meet again where their ways do.
//
//===----------------------------------------------------------------------===//

#include "test/emulator/Machine.h"

#include <algorithm>
#include <bit>

namespace weft::emulator {

namespace {

/// Adds lanes that stand at `pc`.
void insertGroup(std::vector<Group> &groups, Group group) {
  auto place = std::find_if(groups.begin(), groups.end(),
                            [&](const Group &g) { return g.pc >= group.pc; });
  if (place != groups.end() && place->pc == group.pc)
    place->mask |= group.mask;
  else
    groups.insert(place, group);
}

std::string lanesElsewhere(uint32_t lanes) {
  return std::to_string(std::popcount(lanes)) +
         " lanes of the warp are elsewhere";
}

/// Runs the lowest group until it parts, joins, leaves or waits.
class GroupRun {
public:
  GroupRun(Warp &runner, Group lowest)
      : warp(runner), code(runner.block->launch->code->code.data()),
        group(lowest),
        limit(runner.groups.empty() ? noRow : runner.groups.front().pc),
        lanes(uint32_t(std::popcount(lowest.mask))) {}

  void run();

private:
  /// True while this group goes on alone.
  bool follow(const Instruction &instruction, uint32_t mask);
  bool branch(const Instruction &instruction, uint32_t taken);
  bool leave(uint32_t leaving);
  bool wait(const Instruction &instruction, uint32_t mask);

  Warp &warp;
  const Instruction *code;
  Group group;
  uint32_t limit; ///< where the next group stands
  uint32_t lanes;
};

bool GroupRun::branch(const Instruction &instruction, uint32_t taken) {
  const uint32_t rest = group.mask & ~taken;
  if (!rest) {
    group.pc = instruction.target;
    return true;
  }
  insertGroup(warp.groups, {instruction.target, taken});
  insertGroup(warp.groups, {group.pc + 1, rest});
  return false;
}

bool GroupRun::leave(uint32_t leaving) {
  warp.live &= ~leaving;
  if (const uint32_t rest = group.mask & ~leaving)
    insertGroup(warp.groups, {group.pc + 1, rest});
  return false;
}

bool GroupRun::wait(const Instruction &instruction, uint32_t mask) {
  if (mask != warp.live) {
    const uint32_t lane = uint32_t(std::countr_zero(mask));
    warp.fail(TrapKind::Barrier, lane, 0, lanesElsewhere(warp.live & ~mask));
    return false;
  }
  warp.barrier = instruction.target;
  warp.barrierLine = instruction.line;
  insertGroup(warp.groups, {group.pc + 1, group.mask});
  return false;
}

bool GroupRun::follow(const Instruction &instruction, uint32_t mask) {
  switch (instruction.flow) {
  case Flow::Next:
    ++group.pc;
    return true;
  case Flow::Branch:
    return branch(instruction, mask);
  case Flow::Exit:
    return leave(mask);
  case Flow::Barrier:
    return wait(instruction, mask);
  }
  return false;
}

void GroupRun::run() {
  BlockState &block = *warp.block;
  const uint64_t budget = block.launch->launch->warpBudget;
  for (;;) {
    const Instruction &instruction = code[group.pc];
    block.current = &instruction;
    uint32_t mask = group.mask;
    if (++warp.executed > budget)
      return warp.fail(TrapKind::Budget, uint32_t(std::countr_zero(mask)), 0,
                       std::to_string(budget) + " instructions of one warp");
    ++block.counters.warpInstructions;
    if (instruction.guard != noRow) {
      const uint32_t bits = warp.predicate(instruction.guard);
      mask &= instruction.guardNegated ? ~bits : bits;
      block.counters.laneInstructions += uint32_t(std::popcount(mask));
    } else {
      block.counters.laneInstructions += lanes;
    }
    if (!mask) {
      ++group.pc;
    } else {
      warp.mask = mask;
      if (instruction.handler)
        instruction.handler(warp, instruction);
      if (block.trap || !follow(instruction, mask))
        return;
    }
    if (group.pc >= limit)
      return insertGroup(warp.groups, group);
  }
}

} // namespace

void runWarp(Warp &warp) {
  while (!warp.groups.empty() && !warp.block->trap && warp.barrier == noRow) {
    const Group lowest = warp.groups.front();
    warp.groups.erase(warp.groups.begin());
    GroupRun(warp, lowest).run();
  }
}

} // namespace weft::emulator
