//===- MemoryTest.cpp - loads and stores, and what they are counted as ----===//

#include "test/unit/emulator/Harness.h"

#include <numeric>

namespace weft::emulator {
namespace {

using U32 = uint32_t;

/// Runs `body` in one block and gives its counters.
template <class T>
Counters count(const std::string &body, Device<T> &memory,
               uint32_t threads = 32) {
  const auto module = parseText(kernelText(1, body));
  Runner runner;
  runner.module = module.get();
  runner.block[0] = threads;
  runner.add(memory, Access::ReadWrite);
  if (module)
    expectNoTrap(runner.run());
  return runner.counters;
}

Device<U32> ramp(size_t size) {
  std::vector<U32> values(size);
  std::iota(values.begin(), values.end(), 0);
  return Device<U32>(values);
}

std::string placed(uint32_t stride) {
  return "mad.wide.u32 %rd2, %r0, " + std::to_string(stride) + ", %rd1;\n";
}

TEST(EmulatedMemory, VectorsOfFour) {
  Device<U32> memory = ramp(128);
  const Counters counters =
      count(placed(16) + "ld.global.v4.b32 {%r2,%r3,%r4,%r5}, [%rd2];\n"
                         "st.global.v4.b32 [%rd2], {%r5,%r4,%r3,%r2};\n",
            memory);
  const auto values = memory.values();
  for (U32 i = 0; i < 128; ++i)
    EXPECT_EQ(values[i], i / 4 * 4 + 3 - i % 4);
  EXPECT_EQ(counters.loads.bytes, (std::array<uint64_t, 5>{0, 0, 0, 0, 512}));
  EXPECT_EQ(counters.stores.bytes, (std::array<uint64_t, 5>{0, 0, 0, 0, 512}));
  EXPECT_EQ(counters.loads.sectors, 16u);
  EXPECT_EQ(counters.loads.sectorBytes, 512u);
  EXPECT_EQ(counters.globalBytes(), 1024u);
  EXPECT_EQ(counters.loads.wideShare(), 1.0);
  EXPECT_EQ(counters.loads.sectorShare(), 1.0);
}

TEST(EmulatedMemory, VectorsOfHalvesAndPairsOfWords) {
  Device<U32> memory = ramp(64);
  count(placed(8) + "ld.global.v4.b16 {%rs1,%rs2,%rs3,%rs4}, [%rd2];\n"
                    "st.global.v4.b16 [%rd2], {%rs3,%rs4,%rs1,%rs2};\n"
                    "ld.global.v2.b32 {%r2,%r3}, [%rd2];\n"
                    "st.global.v2.b32 [%rd2], {%r2,%r3};\n"
                    "ld.global.v2.b64 {%rd4,%rd5}, [%rd1];\n",
        memory);
  const auto values = memory.values();
  for (U32 i = 0; i < 64; ++i)
    EXPECT_EQ(values[i], i ^ 1u);
}

TEST(EmulatedMemory, NarrowLoadsExtend) {
  Device<U32> memory(std::vector<U32>{0x8180ff01, 0, 0, 0, 0, 0});
  count("ld.global.s8 %r2, [%rd1+1];\nld.global.u8 %r3, [%rd1+1];\n"
        "ld.global.s16 %r4, [%rd1+2];\nld.global.u16 %r5, [%rd1+2];\n"
        "ld.global.s8 %rs1, [%rd1+3];\ncvt.u32.u16 %r6, %rs1;\n"
        "setp.ne.b32 %p1, %r0, 0;\n@%p1 bra $E;\n"
        "st.global.b32 [%rd1+4], %r2;\nst.global.b32 [%rd1+8], %r3;\n"
        "st.global.b32 [%rd1+12], %r4;\nst.global.b32 [%rd1+16], %r5;\n"
        "st.global.b16 [%rd1+20], %r6;\nst.global.b8 [%rd1], 5;\n$E:\n",
        memory);
  EXPECT_EQ(memory.values(), (std::vector<U32>{0x8180ff05, 0xffffffff, 0xff,
                                               0xffff8180, 0x8180, 0xff81}));
}

TEST(EmulatedMemory, Sectors) {
  Device<U32> memory(32 * 32);
  const auto loads = [&](const std::string &body, uint32_t threads = 32) {
    return count(body, memory, threads).loads;
  };
  // Consecutive: 4 full sectors.
  Traffic traffic = loads(placed(4) + "ld.global.b32 %r2, [%rd2];");
  EXPECT_EQ(traffic.sectors, 4u);
  EXPECT_EQ(traffic.sectorBytes, 128u);
  // Off by one element: 5 sectors.
  EXPECT_EQ(loads(placed(4) + "ld.global.b32 %r2, [%rd2+4];").sectors, 5u);
  // One address for all: 4 bytes of one sector, 128 bytes asked for.
  traffic = loads("ld.global.b32 %r2, [%rd1];");
  EXPECT_EQ(traffic.sectors, 1u);
  EXPECT_EQ(traffic.sectorBytes, 4u);
  EXPECT_EQ(traffic.bytes[2], 128u);
  // Every second element: half of each sector.
  traffic = loads(placed(8) + "ld.global.b32 %r2, [%rd2];");
  EXPECT_EQ(traffic.sectors, 8u);
  EXPECT_EQ(traffic.sectorShare(), 0.5);
  // A sector for each lane.
  EXPECT_EQ(loads(placed(128) + "ld.global.b32 %r2, [%rd2];").sectors, 32u);
  // Backwards is as good as forwards.
  const std::string backwards = "sub.s32 %r2, 31, %r0;\n"
                                "mad.wide.u32 %rd2, %r2, 4, %rd1;\n"
                                "ld.global.b32 %r2, [%rd2];";
  EXPECT_EQ(loads(backwards).sectors, 4u);
  EXPECT_EQ(loads(backwards).sectorBytes, 128u);
  // Fewer lanes.
  EXPECT_EQ(loads(placed(4) + "ld.global.b32 %r2, [%rd2];", 9).sectors, 2u);
}

TEST(EmulatedMemory, BankConflicts) {
  Device<U32> memory(1);
  const auto conflicts = [&](uint32_t stride, const std::string &store) {
    return count(".shared .align 16 .b8 s[16384];\nmov.b32 %r8, s;\n"
                 "mad.lo.s32 %r9, %r0, " +
                     std::to_string(stride) + ", %r8;\n" + store,
                 memory)
        .bankConflicts;
  };
  const std::string word = "st.shared.b32 [%r9], %r0;";
  EXPECT_EQ(conflicts(4, word), 0u);
  EXPECT_EQ(conflicts(8, word), 1u);
  EXPECT_EQ(conflicts(128, word), 31u);
  EXPECT_EQ(conflicts(132, word), 0u);
  EXPECT_EQ(conflicts(16, "st.shared.v4.b32 [%r9], {%r0,%r0,%r0,%r0};"), 0u);
  EXPECT_EQ(conflicts(32, "st.shared.v4.b32 [%r9], {%r0,%r0,%r0,%r0};"), 4u);
  EXPECT_EQ(conflicts(16, "st.shared.b64 [%r9], %rd1;"), 2u);
}

TEST(EmulatedMemory, SharedLoadsOfOneWordAreFree) {
  Device<U32> memory(1);
  const Counters counters =
      count(".shared .align 16 .b8 s[128];\nmov.b64 %rd8, s;\n"
            "mad.wide.u32 %rd9, %r0, 4, %rd8;\n"
            "st.shared.b32 [%rd9], %r0;\nbar.sync 0;\n"
            "ld.shared.b32 %r2, [s+8];\nld.shared.v4.b32 {%r2,%r3,%r4,%r5}, "
            "[%rd8];\n",
            memory);
  EXPECT_EQ(counters.bankConflicts, 0u);
  EXPECT_EQ(counters.sharedStores, 128u);
  EXPECT_EQ(counters.sharedLoads, 128u + 512u);
  EXPECT_EQ(counters.barriers, 1u);
}

TEST(EmulatedMemory, Instructions) {
  Device<U32> memory(64);
  // Three in front (two moves, one parameter), one here, `ret` behind.
  Counters counters = count("add.s32 %r2, %r0, 1;", memory);
  EXPECT_EQ(counters.warpInstructions, 5u);
  EXPECT_EQ(counters.laneInstructions, 160u);
  EXPECT_EQ(counters.blocks, 1u);
  EXPECT_EQ(counters.launches, 1u);
  counters =
      count("setp.lt.u32 %p1, %r0, 3;\n@%p1 add.s32 %r2, %r0, 1;", memory, 40);
  EXPECT_EQ(counters.warpInstructions, 12u);
  EXPECT_EQ(counters.laneInstructions, 5u * 40 + 3);
  Counters twice = counters;
  twice.add(counters);
  EXPECT_EQ(twice.laneInstructions, 2 * counters.laneInstructions);
  EXPECT_NE(twice.describe().find("lane_instructions: 406\n"),
            std::string::npos);
}

TEST(EmulatedMemory, ArraysOfTheText) {
  const auto module = parseText(kernelText(
      1,
      placed(4) + "and.b32 %r2, %r0, 3;\nmul.wide.u32 %rd5, %r2, 4;\n"
                  "mov.b64 %rd3, table;\nadd.s64 %rd3, %rd3, %rd5;\n"
                  "ld.global.nc.b32 %r3, [%rd3];\nmov.b64 %rd4, small;\n"
                  "ld.const.b32 %r4, [%rd4+4];\nld.global.u8 %r5, [bytes+1];\n"
                  "add.s32 %r3, %r3, %r4;\nadd.s32 %r3, %r3, %r5;\n"
                  "st.global.b32 [%rd2], %r3;",
      ".global .align 16 .u32 table[4] = {10, 20, 30, -40};\n"
      ".const .align 4 .f32 small[2] = {0f00000000, 0f00000100};\n"
      ".global .align 1 .b8 bytes[3] = {1, 2};\n"));
  Device<U32> memory(32);
  Runner runner;
  runner.module = module.get();
  runner.add(memory, Access::Write);
  expectNoTrap(runner.run());
  const U32 table[] = {10, 20, 30, U32(-40)};
  for (U32 i = 0; i < 32; ++i)
    EXPECT_EQ(memory.values()[i], table[i % 4] + 256 + 2);
  EXPECT_EQ(runner.counters.constantBytes, 128u);
}

} // namespace
} // namespace weft::emulator
