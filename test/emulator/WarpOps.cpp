//===- WarpOps.cpp - shuffles, votes and barriers of a warp ---------------===//

#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

std::string hex(uint32_t value) {
  char text[16];
  std::snprintf(text, sizeof(text), "0x%08x", value);
  return text;
}

/// Every lane names itself in its mask, and every lane that it names and
/// that has not left executes this very instruction.
bool checkMembers(Warp &warp, const uint32_t *members) {
  for (uint32_t lane = 0; lane < warpSize; ++lane) {
    if (!(warp.mask >> lane & 1))
      continue;
    const uint32_t missing = members[lane] & warp.live & ~warp.mask;
    if (members[lane] >> lane & 1 && !missing)
      continue;
    warp.fail(TrapKind::ShuffleMask, lane, 0,
              missing ? "the mask " + hex(members[lane]) +
                            " names lanes that are elsewhere: " + hex(missing)
                      : "lane " + std::to_string(lane) +
                            " is not in its own mask " + hex(members[lane]));
    return false;
  }
  return true;
}

enum class Mode { Up, Down, Butterfly, Index };

struct Partner {
  uint32_t lane;
  bool inside;
};

template <Mode mode>
Partner partnerOf(uint32_t lane, uint32_t b, uint32_t c) {
  b &= 31;
  const uint32_t segment = c >> 8 & 31, clamp = c & 31;
  const int limit = int((lane & segment) | (clamp & ~segment));
  int other = 0;
  if constexpr (mode == Mode::Up)
    other = int(lane) - int(b);
  else if constexpr (mode == Mode::Down)
    other = int(lane + b);
  else if constexpr (mode == Mode::Butterfly)
    other = int(lane ^ b);
  else
    other = int((lane & segment) | (b & ~segment));
  const bool inside = mode == Mode::Up ? other >= limit : other <= limit;
  return {inside ? uint32_t(other) : lane, inside};
}

template <Mode mode>
void shuffle(Warp &warp, const Instruction &instruction) {
  ++warp.block->counters.shuffles;
  const uint32_t *members = warp.row<uint32_t>(instruction.source[3]);
  if (!checkMembers(warp, members))
    return;
  const uint32_t *a = warp.row<uint32_t>(instruction.source[0]);
  const uint32_t *b = warp.row<uint32_t>(instruction.source[1]);
  const uint32_t *c = warp.row<uint32_t>(instruction.source[2]);
  uint32_t values[warpSize] = {};
  uint32_t inside = 0;
  for (uint32_t lane = 0; lane < warpSize; ++lane) {
    if (!(warp.mask >> lane & 1))
      continue;
    const Partner partner = partnerOf<mode>(lane, b[lane], c[lane]);
    if (!(warp.mask >> partner.lane & 1) ||
        !(members[lane] >> partner.lane & 1))
      return warp.fail(TrapKind::ShuffleSource, lane, 0,
                       "lane " + std::to_string(lane) + " reads lane " +
                           std::to_string(partner.lane) +
                           ", which does not take part");
    values[lane] = a[partner.lane];
    inside |= uint32_t(partner.inside) << lane;
  }
  writeLanes(warp, instruction.dest[0], values);
  if (instruction.dest[1] != noRow)
    writePredicate(warp, instruction.dest[1], inside);
}

/// `bits` of the members of each lane.
template <class F>
void vote(Warp &warp, const Instruction &instruction, F result) {
  const uint32_t *members = warp.row<uint32_t>(instruction.source[1]);
  if (!checkMembers(warp, members))
    return;
  const uint32_t bits = warp.predicate(instruction.source[0]) & warp.mask;
  uint32_t votes = 0;
  for (uint32_t lane = 0; lane < warpSize; ++lane)
    votes |= uint32_t(result(bits & members[lane], members[lane] & warp.mask))
             << lane;
  writePredicate(warp, instruction.dest[0], votes);
}

void voteAll(Warp &warp, const Instruction &instruction) {
  vote(warp, instruction,
       [](uint32_t set, uint32_t all) { return set == all; });
}
void voteAny(Warp &warp, const Instruction &instruction) {
  vote(warp, instruction, [](uint32_t set, uint32_t) { return set != 0; });
}
void voteUniform(Warp &warp, const Instruction &instruction) {
  vote(warp, instruction,
       [](uint32_t set, uint32_t all) { return set == all || set == 0; });
}

void ballot(Warp &warp, const Instruction &instruction) {
  const uint32_t *members = warp.row<uint32_t>(instruction.source[1]);
  if (!checkMembers(warp, members))
    return;
  const uint32_t bits = warp.predicate(instruction.source[0]) & warp.mask;
  uint32_t values[warpSize];
  for (uint32_t lane = 0; lane < warpSize; ++lane)
    values[lane] = bits & members[lane];
  writeLanes(warp, instruction.dest[0], values);
}

void activeMask(Warp &warp, const Instruction &instruction) {
  uint32_t values[warpSize];
  for (uint32_t &value : values)
    value = warp.mask;
  writeLanes(warp, instruction.dest[0], values);
}

template <class T, auto F>
void reduce(Warp &warp, const Instruction &instruction) {
  const uint32_t *members = warp.row<uint32_t>(instruction.source[1]);
  if (!checkMembers(warp, members))
    return;
  const T *a = warp.row<T>(instruction.source[0]);
  T values[warpSize] = {};
  for (uint32_t lane = 0; lane < warpSize; ++lane) {
    if (!(warp.mask >> lane & 1))
      continue;
    T sum = a[lane];
    for (uint32_t other = 0; other < warpSize; ++other)
      if (other != lane && (members[lane] & warp.mask) >> other & 1)
        sum = F(sum, a[other]);
    values[lane] = sum;
  }
  writeLanes(warp, instruction.dest[0], values);
}

void warpBarrier(Warp &warp, const Instruction &instruction) {
  const uint32_t *members = warp.row<uint32_t>(instruction.source[0]);
  if (!checkMembers(warp, members))
    return;
  // A barrier of some lanes orders those alone: it proves nothing here.
  if (warp.mask == warp.live)
    warp.syncStamp = warp.block->shared.warpBarrier();
}

Opcode makeOpcode(Handler handler, std::array<Width, 2> dest,
                  std::array<Width, 4> source) {
  Opcode opcode;
  opcode.handler = handler;
  opcode.dest = dest;
  opcode.source = source;
  opcode.optionalDest = dest[1] != Width::None;
  return opcode;
}

template <class T, auto F>
void addReduce(OpcodeTable &table, const std::string &name) {
  table.add("redux.sync." + name,
            makeOpcode(reduce<T, F>, {Width::B32}, {Width::B32, Width::B32}));
}

} // namespace

void addWarpOpcodes(OpcodeTable &table) {
  const Width word = Width::B32, flag = Width::Predicate;
  const auto addShuffle = [&](const char *mode, Handler handler) {
    table.add(std::string("shfl.sync.") + mode + ".b32",
              makeOpcode(handler, {word, flag}, {word, word, word, word}));
  };
  addShuffle("up", shuffle<Mode::Up>);
  addShuffle("down", shuffle<Mode::Down>);
  addShuffle("bfly", shuffle<Mode::Butterfly>);
  addShuffle("idx", shuffle<Mode::Index>);
  table.add("vote.sync.all.pred", makeOpcode(voteAll, {flag}, {flag, word}));
  table.add("vote.sync.any.pred", makeOpcode(voteAny, {flag}, {flag, word}));
  table.add("vote.sync.uni.pred",
            makeOpcode(voteUniform, {flag}, {flag, word}));
  table.add("vote.sync.ballot.b32", makeOpcode(ballot, {word}, {flag, word}));
  table.add("activemask.b32", makeOpcode(activeMask, {word}, {}));
  table.add("bar.warp.sync", makeOpcode(warpBarrier, {}, {word}));
  using U = uint32_t;
  using S = int32_t;
  addReduce<U, [](U a, U b) { return a + b; }>(table, "add.u32");
  addReduce<U, [](U a, U b) { return a + b; }>(table, "add.s32");
  addReduce<U, [](U a, U b) { return a < b ? a : b; }>(table, "min.u32");
  addReduce<U, [](U a, U b) { return a < b ? b : a; }>(table, "max.u32");
  addReduce<S, [](S a, S b) { return a < b ? a : b; }>(table, "min.s32");
  addReduce<S, [](S a, S b) { return a < b ? b : a; }>(table, "max.s32");
  addReduce<U, [](U a, U b) { return a & b; }>(table, "and.b32");
  addReduce<U, [](U a, U b) { return a | b; }>(table, "or.b32");
  addReduce<U, [](U a, U b) { return a ^ b; }>(table, "xor.b32");
}

} // namespace weft::emulator
