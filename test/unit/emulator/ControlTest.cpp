//===- ControlTest.cpp - branches, blocks, warps, whole reductions --------===//

#include "test/unit/emulator/Harness.h"

#include <numeric>

namespace weft::emulator {
namespace {

using U32 = uint32_t;

const std::string place = "mad.lo.s32 %r30, %r1, 64, %r0;\n"
                          "mad.wide.u32 %rd2, %r30, 4, %rd1;\n";
const std::string store = "st.global.b32 [%rd2], %r9;\n";

/// Runs `body` with 64 threads; `%rd2` is the place of each thread's result,
/// `store` stores %r9 there.
struct Blocks {
  uint32_t count = 1;
  BlockOrder order = BlockOrder::Ascending;
  uint64_t seed = 0;
  uint32_t threads = 1;
  Counters counters;

  std::vector<U32> run(const std::string &body) {
    const auto module = parseText(kernelText(1, place + body));
    Device<U32> memory(64 * count);
    Runner runner;
    runner.module = module.get();
    runner.grid[0] = count;
    runner.block[0] = 64;
    runner.order = order;
    runner.seed = seed;
    runner.threads = threads;
    runner.add(memory, Access::Write);
    if (module)
      expectNoTrap(runner.run());
    counters = runner.counters;
    return memory.values();
  }
};

TEST(EmulatedControl, LanesPartAndMeet) {
  Blocks blocks;
  const auto values = blocks.run("and.b32 %r2, %r0, 3;\nmov.b32 %r9, 7;\n"
                                 "setp.eq.s32 %p1, %r2, 0;\n@%p1 bra $A;\n"
                                 "setp.eq.s32 %p2, %r2, 1;\n@%p2 bra $B;\n"
                                 "add.s32 %r9, %r9, 100;\nbra.uni $E;\n"
                                 "$A:\nadd.s32 %r9, %r9, 10;\nbra $E;\n"
                                 "$B:\nadd.s32 %r9, %r9, 20;\n$E:\n"
                                 "shfl.sync.bfly.b32 %r9, %r9, 1, 31, -1;\n" +
                                 store);
  const U32 expected[] = {17, 27, 107, 107};
  for (U32 i = 0; i < 64; ++i)
    EXPECT_EQ(values[i], expected[(i ^ 1) % 4]);
}

TEST(EmulatedControl, LoopsOfDifferentLength) {
  Blocks blocks;
  const auto values =
      blocks.run("mov.b32 %r9, 0;\nmov.b32 %r2, 0;\n$L:\n"
                 "add.s32 %r9, %r9, %r2;\nadd.s32 %r2, %r2, 1;\n"
                 "setp.le.u32 %p1, %r2, %r0;\n@%p1 bra $L;\n"
                 "vote.sync.ballot.b32 %r3, %p1, -1;\n"
                 "add.s32 %r9, %r9, %r3;\n" +
                 store);
  for (U32 i = 0; i < 64; ++i)
    EXPECT_EQ(values[i], i * (i + 1) / 2);
}

TEST(EmulatedControl, LanesMayLeaveEarly) {
  Blocks blocks;
  const auto values = blocks.run("setp.gt.u32 %p1, %r0, 40;\n@%p1 ret;\n"
                                 "setp.lt.u32 %p2, %r0, 3;\n@%p2 exit;\n"
                                 "activemask.b32 %r9;\n" +
                                 store);
  EXPECT_EQ(values[0], 0u);
  EXPECT_EQ(values[3], ~7u);
  EXPECT_EQ(values[40], 0x1ffu);
  EXPECT_EQ(values[41], 0u);
}

TEST(EmulatedControl, GuardsKeepInactiveLanes) {
  Blocks blocks;
  const auto values =
      blocks.run("mov.b32 %r9, 1;\nsetp.lt.u32 %p1, %r0, 5;\n"
                 "@%p1 add.s32 %r9, %r9, 1;\n@!%p1 mov.b32 %r9, %r0;\n"
                 "@%p1 setp.eq.s32 %p1, %r0, 2;\n"
                 "@%p1 add.s32 %r9, %r9, 40;\n" +
                 store);
  for (U32 i = 0; i < 64; ++i)
    EXPECT_EQ(values[i], i == 2 ? 42 : i < 5 ? 2 : i);
}

TEST(EmulatedControl, SpecialRegisters) {
  const auto module = parseText(kernelText(
      1, "mov.u32 %r2, %tid.y;\nmov.u32 %r3, %tid.z;\nmov.u32 %r4, %ntid.y;\n"
         "mov.u32 %r5, %nctaid.x;\nmov.u32 %r6, %ctaid.y;\n"
         "mad.lo.s32 %r7, %r3, %r4, %r2;\nmov.u32 %r8, %ntid.x;\n"
         "mad.lo.s32 %r7, %r7, %r8, %r0;\nmad.lo.s32 %r9, %r6, %r5, %r1;\n"
         "mad.lo.s32 %r10, %r9, 60, %r7;\n"
         "mad.wide.u32 %rd2, %r10, 4, %rd1;\nmov.u32 %r11, %laneid;\n"
         "mov.u32 %r12, %warpid;\nmad.lo.s32 %r13, %r12, WARP_SZ, %r11;\n"
         "mad.lo.s32 %r13, %r9, 1000, %r13;\nst.global.b32 [%rd2], %r13;"));
  Device<U32> memory(60 * 6);
  Runner runner;
  runner.module = module.get();
  runner.grid = {3, 2, 1};
  runner.block = {5, 4, 3};
  runner.add(memory, Access::Write);
  expectNoTrap(runner.run());
  for (U32 i = 0; i < 360; ++i)
    EXPECT_EQ(memory.values()[i], i / 60 * 1000 + i % 60);
}

//===----------------------------------------------------------------------===//
// Shuffles and votes
//===----------------------------------------------------------------------===//

TEST(EmulatedWarp, Shuffles) {
  const auto shuffled = [](const std::string &rest) {
    Blocks blocks;
    return blocks.run("shfl.sync." + rest +
                      ";\n@!%p1 add.s32 %r9, %r9, 1000;\n" + store);
  };
  const auto up = shuffled("up.b32 %r9|%p1, %r0, 3, 0, -1");
  const auto down = shuffled("down.b32 %r9|%p1, %r0, 3, 31, -1");
  const auto flip = shuffled("bfly.b32 %r9|%p1, %r0, 5, 31, -1");
  const auto index = shuffled("idx.b32 %r9|%p1, %r0, 7, 31, -1");
  // Segments of 8 lanes.
  const auto half = shuffled("down.b32 %r9|%p1, %r0, 4, 0x1807, -1");
  const auto wide = shuffled("idx.b32 %r9|%p1, %r0, 9, 0x1807, -1");
  for (U32 i = 0; i < 64; ++i) {
    const U32 lane = i % 32;
    EXPECT_EQ(up[i], lane < 3 ? i + 1000 : i - 3);
    EXPECT_EQ(down[i], lane > 28 ? i + 1000 : i + 3);
    EXPECT_EQ(flip[i], i ^ 5);
    EXPECT_EQ(index[i], i / 32 * 32 + 7);
    EXPECT_EQ(half[i], lane % 8 > 3 ? i + 1000 : i + 4);
    EXPECT_EQ(wide[i], i / 8 * 8 + 1);
  }
}

TEST(EmulatedWarp, VotesAndReductions) {
  Blocks blocks;
  const auto values = blocks.run(
      "setp.lt.u32 %p1, %r0, 40;\nvote.sync.ballot.b32 %r2, %p1, -1;\n"
      "vote.sync.all.pred %p2, %p1, -1;\nvote.sync.any.pred %p3, %p1, -1;\n"
      "vote.sync.uni.pred %p4, %p1, -1;\nselp.b32 %r3, 1, 0, %p2;\n"
      "selp.b32 %r4, 2, 0, %p3;\nselp.b32 %r5, 4, 0, %p4;\n"
      "or.b32 %r3, %r3, %r4;\nor.b32 %r3, %r3, %r5;\n"
      "redux.sync.add.u32 %r6, %r0, -1;\nredux.sync.min.s32 %r7, %r0, -1;\n"
      "xor.b32 %r9, %r2, %r3;\nadd.s32 %r9, %r9, %r6;\n"
      "add.s32 %r9, %r9, %r7;\n" +
      store);
  EXPECT_EQ(values[5], (~0u ^ 7u) + 31 * 16 + 0);
  EXPECT_EQ(values[50], (0xffu ^ 2u) + (32 * 32 + 31 * 16) + 32);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

const std::string warpSum = "add.rn.f32 %r9, %r9, %r10;\n";

/// Sum of 64 floats of a block: two warps, then both through shared memory.
std::string blockSum() {
  std::string body = ".shared .align 4 .b8 s[8];\n"
                     "mad.lo.s32 %r2, %r1, 64, %r0;\n"
                     "mad.wide.u32 %rd3, %r2, 4, %rd1;\n"
                     "ld.global.b32 %r9, [%rd3];\n";
  for (int step = 16; step; step /= 2)
    body += "shfl.sync.bfly.b32 %r10, %r9, " + std::to_string(step) +
            ", 31, -1;\n" + warpSum;
  return body + "and.b32 %r3, %r0, 31;\nsetp.ne.b32 %p1, %r3, 0;\n"
                "shr.u32 %r4, %r0, 3;\nmov.b32 %r5, s;\n"
                "add.s32 %r6, %r5, %r4;\n"
                "@!%p1 st.shared.b32 [%r6], %r9;\nbar.sync 0;\n"
                "ld.shared.v2.b32 {%r11, %r12}, [%r5];\n"
                "add.rn.f32 %r9, %r11, %r12;\n"
                "setp.ne.b32 %p2, %r0, 0;\n@%p2 bra $E;\n"
                "mad.wide.u32 %rd4, %r1, 4, %rd2;\n"
                "st.global.b32 [%rd4], %r9;\n$E:\n";
}

/// The same sum on the host, in the same order.
float hostSum(const float *values) {
  float lanes[64];
  std::copy(values, values + 64, lanes);
  for (int step = 16; step; step /= 2) {
    float next[64];
    for (int i = 0; i < 64; ++i)
      next[i] = lanes[i] + lanes[i ^ step];
    std::copy(next, next + 64, lanes);
  }
  return lanes[0] + lanes[32];
}

struct Sums {
  std::vector<float> values;
  Counters counters;
};

Sums runSums(const Module &module, const std::vector<float> &input,
             BlockOrder order, uint64_t seed, uint32_t threads) {
  Device<float> source(input), result(input.size() / 64);
  Runner runner;
  runner.module = &module;
  runner.grid[0] = uint32_t(input.size() / 64);
  runner.block[0] = 64;
  runner.order = order;
  runner.seed = seed;
  runner.threads = threads;
  runner.add(source, Access::Read);
  runner.add(result, Access::Write);
  expectNoTrap(runner.run());
  return {result.values(), runner.counters};
}

TEST(EmulatedReduction, SameBitsInAnyOrder) {
  std::string text = kernelText(2, blockSum());
  // The array of a `v2` load needs its alignment.
  text.replace(text.find(".align 4 .b8 s"), 8, ".align 8");
  const auto module = parseText(text);
  std::vector<float> input(64 * 37);
  for (size_t i = 0; i < input.size(); ++i)
    input[i] = float(i % 101) * 0.37f - 11.0f / float(i + 1);
  const Sums first = runSums(*module, input, BlockOrder::Ascending, 0, 1);
  for (size_t i = 0; i < 37; ++i)
    EXPECT_EQ(first.values[i], hostSum(input.data() + 64 * i)) << i;
  EXPECT_EQ(first.counters.barriers, 37u);
  EXPECT_EQ(first.counters.shuffles, 37u * 2 * 5);
  EXPECT_EQ(first.counters.loads.total(), 64u * 37 * 4);
  EXPECT_EQ(first.counters.stores.total(), 37u * 4);
  for (uint64_t seed = 0; seed < 4; ++seed)
    for (uint32_t threads : {1u, 2u, 5u}) {
      const Sums other =
          runSums(*module, input, BlockOrder::Shuffled, seed, threads);
      EXPECT_EQ(other.values, first.values);
      EXPECT_EQ(other.counters, first.counters);
    }
  const Sums last = runSums(*module, input, BlockOrder::Descending, 0, 1);
  EXPECT_EQ(last.values, first.values);
  EXPECT_EQ(last.counters, first.counters);
}

/// The last block that stores wins: that is how orders are told apart.
TEST(EmulatedReduction, OrdersAreDifferentAndComplete) {
  const auto lastBlock = [](BlockOrder order, uint64_t seed) {
    const auto module = parseText(kernelText(
        2, "mad.wide.u32 %rd3, %r1, 4, %rd2;\nst.global.b32 [%rd1], %r1;\n"
           "st.global.b32 [%rd3], 1;"));
    Device<U32> last(1), visited(50);
    Runner runner;
    runner.module = module.get();
    runner.grid[0] = 50;
    runner.order = order;
    runner.seed = seed;
    runner.add(last, Access::Write);
    runner.add(visited, Access::Write);
    expectNoTrap(runner.run());
    const auto all = visited.values();
    EXPECT_EQ(std::accumulate(all.begin(), all.end(), 0u), 50u);
    return last.values()[0];
  };
  EXPECT_EQ(lastBlock(BlockOrder::Ascending, 0), 49u);
  EXPECT_EQ(lastBlock(BlockOrder::Descending, 0), 0u);
  EXPECT_NE(lastBlock(BlockOrder::Shuffled, 1),
            lastBlock(BlockOrder::Shuffled, 2));
}

/// The first trap in the order of blocks, however many threads run them.
TEST(EmulatedReduction, TheSameTrapOnAnyNumberOfThreads) {
  const auto module = parseText(
      kernelText(1, "setp.gt.u32 %p1, %r1, 20;\n@%p1 st.global.b32 [%rd1+64], "
                    "%r0;"));
  for (uint32_t threads : {1u, 2u, 4u}) {
    Device<U32> memory(4);
    Runner runner;
    runner.module = module.get();
    runner.grid[0] = 100;
    runner.threads = threads;
    runner.add(memory, Access::Write);
    const auto trap = runner.run();
    ASSERT_TRUE(trap.has_value());
    EXPECT_EQ(trap->block[0], 21u);
  }
}

} // namespace
} // namespace weft::emulator
