//===- TrapTest.cpp - every trap, provoked --------------------------------===//

#include "test/unit/emulator/Harness.h"

#include <set>

namespace weft::emulator {
namespace {

/// Runs `body` with one operand of 64 floats and gives its trap.
struct Provoker {
  std::string remarks;
  uint32_t threads = 64;
  Access access = Access::ReadWrite;
  uint64_t budget = 10000;
  bool withRange = true;
  Device<float> memory{64};

  std::optional<Trap> run(const std::string &body) {
    const auto module = parseText(kernelText(1, body, remarks));
    Runner runner;
    runner.module = module.get();
    runner.block = {threads, 1, 1};
    runner.budget = budget;
    runner.add(memory, access);
    if (!withRange)
      runner.ranges.clear();
    return module ? runner.run() : std::nullopt;
  }
};

void expectTrap(const std::optional<Trap> &trap, TrapKind kind,
                const std::string &part = "", uint32_t thread = ~0u) {
  ASSERT_TRUE(trap.has_value()) << "expected: " << trapText(kind);
  EXPECT_STREQ(trapText(trap->kind), trapText(kind)) << trap->describe();
  EXPECT_NE(trap->describe().find(part), std::string::npos) << trap->describe();
  if (thread != ~0u) {
    EXPECT_EQ(trap->thread[0], thread) << trap->describe();
  }
}

const std::string place = "mad.wide.u32 %rd2, %r0, 4, %rd1;\n";

TEST(EmulatorTrap, KindsHaveTexts) {
  std::set<std::string> texts;
  int rows = 0;
#define WEFT_TRAP(Name, Text)                                                  \
  ++rows;                                                                      \
  texts.insert(trapText(TrapKind::Name));
#include "test/emulator/Traps.def"
  EXPECT_EQ(texts.size(), size_t(rows));
}

TEST(EmulatorTrap, OutOfRange) {
  Provoker provoker;
  const auto trap = provoker.run(place + "ld.global.b32 %r2, [%rd2+4];");
  expectTrap(trap, TrapKind::OutOfRange, "load of 4 bytes", 63);
  EXPECT_EQ(trap->address, provoker.memory.address() + 256);
  EXPECT_EQ(trap->line, 14u);
  expectTrap(provoker.run("ld.global.b32 %r2, [%rd1-4];"), TrapKind::OutOfRange,
             "", 0);
  expectTrap(provoker.run("mov.b64 %rd2, 16;\nst.global.b32 [%rd2], %r0;"),
             TrapKind::OutOfRange);
  expectTrap(provoker.run("ld.global.v4.b32 {%r2,%r3,%r4,%r5}, [%rd1+256];"),
             TrapKind::OutOfRange);
}

TEST(EmulatorTrap, AddressAtTheEndOfAll) {
  Provoker provoker;
  expectTrap(provoker.run("mov.b64 %rd2, -4;\nld.global.b32 %r2, [%rd2];"),
             TrapKind::OutOfRange);
  expectTrap(provoker.run("mov.b64 %rd2, -8;\nld.global.b64 %rd3, [%rd2];"),
             TrapKind::OutOfRange);
}

TEST(EmulatorTrap, OperandLinesBoundTheirPointers) {
  Provoker provoker;
  provoker.remarks = "// weft.operand k 0 read 128 align 16\n";
  provoker.withRange = false;
  expectTrap(provoker.run(place + "ld.global.b32 %r2, [%rd2];"),
             TrapKind::OutOfRange, "operand 0 has 128 bytes", 32);
  // Also where the launch would allow more.
  provoker.withRange = true;
  expectTrap(provoker.run(place + "ld.global.b32 %r2, [%rd2];"),
             TrapKind::OutOfRange, "this is byte 128", 32);
}

TEST(EmulatorTrap, OnePointerDoesNotReachTheOperandOfAnother) {
  const std::string remarks = "// weft.operand k 0 read 256 align 16\n"
                              "// weft.operand k 1 read 256 align 16\n";
  // The distance of two operands is data like any other.
  const auto module = parseText(
      kernelText(3,
                 "ld.global.b64 %rd4, [%rd3];\nadd.s64 %rd5, %rd1, %rd4;\n"
                 "ld.global.b32 %r2, [%rd5];",
                 remarks));
  Device<float> first(64), second(64);
  Device<uint64_t> distance(1);
  *distance.data() = second.address() - first.address();
  Runner runner;
  runner.module = module.get();
  runner.add(first, Access::Read);
  runner.add(second, Access::Read);
  runner.add(distance, Access::Read);
  expectTrap(runner.run(), TrapKind::OutOfRange, "operand 0 has 256 bytes");
  *distance.data() = 0;
  expectNoTrap(runner.run());
}

TEST(EmulatorTrap, ReadOnly) {
  Provoker provoker;
  provoker.access = Access::Read;
  expectTrap(provoker.run("st.global.b32 [%rd1], %r0;"), TrapKind::ReadOnly);
  provoker.remarks = "// weft.operand k 0 read 256 align 16\n";
  provoker.access = Access::ReadWrite;
  expectTrap(provoker.run("st.global.b32 [%rd1], %r0;"), TrapKind::ReadOnly);
}

TEST(EmulatorTrap, ArraysOfTheTextAreReadOnly) {
  const std::string text =
      kernelText(0, "mov.b64 %rd1, a;\nst.global.b32 [%rd1], %r0;",
                 ".global .align 4 .b8 a[4] = {1, 2, 3, 4};\n");
  const auto module = parseText(text);
  Runner runner;
  runner.module = module.get();
  expectTrap(runner.run(), TrapKind::ReadOnly);
}

TEST(EmulatorTrap, WriteOnly) {
  Provoker provoker;
  provoker.remarks = "// weft.operand k 0 write 256 align 16\n";
  expectTrap(provoker.run("ld.global.b32 %r2, [%rd1];"), TrapKind::WriteOnly);
}

TEST(EmulatorTrap, Misaligned) {
  Provoker provoker;
  expectTrap(provoker.run("ld.global.b32 %r2, [%rd1+2];"),
             TrapKind::Misaligned);
  expectTrap(provoker.run(place + "ld.global.v2.b32 {%r2,%r3}, [%rd2];"),
             TrapKind::Misaligned, "", 1);
  expectTrap(provoker.run("st.global.b16 [%rd1+1], %rs1;"),
             TrapKind::Misaligned);
  expectTrap(provoker.run(".shared .align 16 .b8 s[64];\n"
                          "st.shared.b32 [s+2], %r0;"),
             TrapKind::Misaligned);
}

TEST(EmulatorTrap, OperandBreaksTheAlignmentClaimed) {
  const auto module =
      parseText(kernelText(1, "", "// weft.operand k 0 read 16 align 16\n"));
  Device<float> memory(64);
  Runner runner;
  runner.module = module.get();
  runner.addresses.push_back(memory.address() + 4);
  expectTrap(runner.run(), TrapKind::Misaligned, "claimed alignment 16");
}

TEST(EmulatorTrap, Unclaimed) {
  Provoker provoker;
  provoker.remarks = "// weft.operand k 0 read 256 align 4\n";
  expectTrap(provoker.run("ld.global.v4.b32 {%r2,%r3,%r4,%r5}, [%rd1];"),
             TrapKind::Unclaimed, "claims alignment 4");
}

TEST(EmulatorTrap, NonCoherent) {
  const std::string remarks = "// weft.operand k 0 read 256 align 16\n"
                              "// weft.operand k 1 write 256 align 16\n";
  const auto module = parseText(kernelText(
      2,
      "mad.wide.u32 %rd3, %r0, 4, %rd1;\nmad.wide.u32 %rd4, %r0, 4, %rd2;\n"
      "ld.global.nc.b32 %r2, [%rd3];\nst.global.b32 [%rd4], %r2;",
      remarks));
  Device<float> memory(128);
  Runner runner;
  runner.module = module.get();
  runner.addresses = {memory.address(), memory.address() + 256};
  expectNoTrap(runner.run());
  // In place: the result lies where the input is read.
  runner.addresses[1] = memory.address();
  expectTrap(runner.run(), TrapKind::NonCoherent, "`.nc` loads of operand 0");
}

const std::string shared = ".shared .align 16 .b8 s[256];\nmov.b32 %r8, s;\n"
                           "mad.lo.s32 %r9, %r0, 4, %r8;\n";

TEST(EmulatorTrap, SharedOutOfRange) {
  Provoker provoker;
  expectTrap(provoker.run(shared + "st.shared.b32 [%r9+4], %r0;"),
             TrapKind::SharedOutOfRange, "the block has 256 bytes", 63);
  expectTrap(provoker.run(shared + "st.shared.b32 [%r8-4], %r0;"),
             TrapKind::SharedOutOfRange);
}

TEST(EmulatorTrap, SharedRaceBetweenWarps) {
  Provoker provoker;
  const std::string store = shared + "st.shared.b32 [%r9], %r0;\n";
  const std::string read = "xor.b32 %r9, %r9, 128;\nld.shared.b32 %r2, [%r9];";
  expectNoTrap(provoker.run(store + "bar.sync 0;\n" + read));
  const std::string again = "\nbar.sync 0;\nst.shared.b32 [%r9], %r0;";
  expectNoTrap(provoker.run(store + "bar.sync 0;\n" + read + again));
  // A write after a read needs a barrier as well.
  expectTrap(provoker.run(store + "bar.sync 0;\n" + read +
                          "\nxor.b32 %r9, %r9, 128;\n"
                          "st.shared.b32 [%r9], %r0;"),
             TrapKind::SharedRace, "", 32);
  expectTrap(provoker.run(store +
                          "bar.sync 0;\n"
                          "ld.shared.b32 %r2, [%r8];\n" +
                          "setp.ne.b32 %p1, %r0, 63;\n@%p1 bra $L;\n"
                          "st.shared.b32 [%r8], %r0;\n$L:\n"),
             TrapKind::SharedRace, "store of 4 bytes", 63);
  // Warp 0 reads what warp 1 has not stored yet.
  expectTrap(provoker.run(store + read), TrapKind::SharedUninitialised);
  const std::string late =
      "setp.gt.u32 %p1, %r0, 31;\n@!%p1 bra $L;\n" + read + "\n$L:\n";
  expectTrap(provoker.run(store + late), TrapKind::SharedRace,
             "load of 4 bytes", 32);
}

TEST(EmulatorTrap, SharedRaceBetweenLanes) {
  Provoker provoker;
  provoker.threads = 32;
  const std::string store = shared + "st.shared.b32 [%r9], %r0;\n";
  const std::string read = "xor.b32 %r9, %r9, 4;\nld.shared.b32 %r2, [%r9];";
  expectTrap(provoker.run(store + read), TrapKind::SharedRace);
  expectNoTrap(provoker.run(store + "bar.warp.sync -1;\n" + read));
  expectTrap(provoker.run(shared + "st.shared.b32 [%r8], %r0;"),
             TrapKind::SharedRace, "store of 4 bytes", 1);
}

/// A barrier of a warp orders nothing for the other warps.
TEST(EmulatorTrap, WarpBarrierIsNoBlockBarrier) {
  Provoker provoker;
  expectTrap(provoker.run(shared + "setp.ne.b32 %p1, %r0, 0;\n"
                                   "@!%p1 st.shared.b32 [%r8], %r0;\n"
                                   "bar.warp.sync -1;\n"
                                   "ld.shared.b32 %r2, [%r8];"),
             TrapKind::SharedRace, "", 32);
}

TEST(EmulatorTrap, SharedBytesAreToldApart) {
  Provoker provoker;
  const std::string bytes = ".shared .align 4 .b8 s[64];\nmov.b32 %r8, s;\n"
                            "add.s32 %r9, %r8, %r0;\n";
  expectNoTrap(provoker.run(bytes + "st.shared.b8 [%r9], %rs1;\n"
                                    "ld.shared.b8 %rs2, [%r9];"));
  expectTrap(provoker.run(bytes + "st.shared.b8 [%r9], %rs1;\n"
                                  "ld.shared.b32 %r2, [%r8];"),
             TrapKind::SharedRace);
}

TEST(EmulatorTrap, SharedUninitialised) {
  Provoker provoker;
  expectTrap(provoker.run(shared + "ld.shared.b32 %r2, [%r9];"),
             TrapKind::SharedUninitialised);
  // What an earlier block stored is no value either.
  const auto module = parseText(
      kernelText(0, shared + "setp.eq.s32 %p1, %r1, 0;\n"
                             "@%p1 st.shared.b32 [%r9], %r0;\nbar.sync 0;\n"
                             "ld.shared.b32 %r2, [%r9];"));
  Runner runner;
  runner.module = module.get();
  runner.grid[0] = 2;
  const auto trap = runner.run();
  expectTrap(trap, TrapKind::SharedUninitialised);
  EXPECT_EQ(trap->block[0], 1u);
}

TEST(EmulatorTrap, BarrierInsideOfABranch) {
  Provoker provoker;
  // Some lanes of a warp.
  expectTrap(provoker.run("setp.lt.u32 %p1, %r0, 8;\n@!%p1 bra $L;\n"
                          "bar.sync 0;\n$L:\n"),
             TrapKind::Barrier, "24 lanes of the warp are elsewhere");
  // Some warps of a block.
  expectTrap(provoker.run("setp.lt.u32 %p1, %r0, 32;\n@!%p1 bra $L;\n"
                          "bar.sync 0;\n$L:\n"),
             TrapKind::Barrier, "warp 1 has left", 32);
  expectTrap(provoker.run("setp.lt.u32 %p1, %r0, 32;\n@!%p1 bra $L;\n"
                          "bar.sync 0;\nbra $E;\n$L:\nbar.sync 1;\n$E:\n"),
             TrapKind::Barrier, "waits at barrier 1");
  expectTrap(provoker.run("setp.lt.u32 %p1, %r0, 8;\n@%p1 bar.sync 0;\n"),
             TrapKind::Barrier);
}

TEST(EmulatorTrap, ShuffleMask) {
  Provoker provoker;
  expectTrap(provoker.run("shfl.sync.bfly.b32 %r2, %r0, 1, 31, 1;"),
             TrapKind::ShuffleMask, "lane 1 is not in its own mask", 1);
  expectTrap(provoker.run("setp.lt.u32 %p1, %r0, 16;\n"
                          "@%p1 shfl.sync.bfly.b32 %r2, %r0, 1, 31, -1;"),
             TrapKind::ShuffleMask, "names lanes that are elsewhere");
  expectNoTrap(
      provoker.run("setp.lt.u32 %p1, %r0, 16;\n@!%p1 bra $L;\n"
                   "shfl.sync.bfly.b32 %r2, %r0, 1, 31, 0xffff;\n$L:\n"));
}

TEST(EmulatorTrap, ShuffleSource) {
  Provoker provoker;
  provoker.threads = 16; // lanes 16 to 31 do not exist
  expectTrap(provoker.run("shfl.sync.down.b32 %r2, %r0, 1, 31, -1;"),
             TrapKind::ShuffleSource, "lane 15 reads lane 16", 15);
  provoker.threads = 32;
  expectTrap(
      provoker.run("setp.lt.u32 %p1, %r0, 16;\n@!%p1 bra $L;\n"
                   "shfl.sync.bfly.b32 %r2, %r0, 16, 31, 0xffff;\n$L:\n"),
      TrapKind::ShuffleSource);
}

TEST(EmulatorTrap, Budget) {
  Provoker provoker;
  expectTrap(provoker.run("$L:\nbra $L;"), TrapKind::Budget,
             "10000 instructions");
}

TEST(EmulatorTrap, DivideByZero) {
  Provoker provoker;
  expectTrap(provoker.run("sub.s32 %r2, %r0, 5;\ndiv.s32 %r3, 7, %r2;"),
             TrapKind::DivideByZero, "", 5);
  expectNoTrap(provoker.run("sub.s32 %r2, %r0, 5;\nsetp.ne.s32 %p1, %r2, 0;\n"
                            "@%p1 rem.u32 %r3, 7, %r2;"));
}

TEST(EmulatorTrap, TrapInstruction) {
  Provoker provoker;
  expectTrap(provoker.run("setp.eq.s32 %p1, %r0, 9;\n@%p1 trap;"),
             TrapKind::TrapInstruction, "", 9);
}

TEST(EmulatorTrap, BadLaunch) {
  std::string text = kernelText(0, "");
  text.insert(text.find("\n{"), "\n.reqntid 64, 1, 1");
  const auto module = parseText(text);
  Runner runner;
  runner.module = module.get();
  expectTrap(runner.run(), TrapKind::BadLaunch, ".reqntid 64x1x1");
  runner.block[0] = 64;
  expectNoTrap(runner.run());
  runner.grid[1] = 0;
  expectTrap(runner.run(), TrapKind::BadLaunch, "grid 1x0x1");
  runner.grid = {1, 1, 1};
  runner.block = {2048, 1, 1};
  expectTrap(runner.run(), TrapKind::BadLaunch, "block 2048x1x1");
  runner.block = {64, 1, 1};
  runner.addresses.push_back(0);
  expectTrap(runner.run(), TrapKind::BadLaunch, "1 parameters were given");
}

TEST(EmulatorTrap, AnotherGridThanTheTextSays) {
  std::string text = kernelText(0, "");
  text.insert(text.find(".visible"), "// weft.grid k 6\n");
  const auto module = parseText(text);
  EXPECT_EQ(module->find("k")->blocks, 6u);
  Runner runner;
  runner.module = module.get();
  expectTrap(runner.run(), TrapKind::BadLaunch,
             "grid 1x1x1 differs from weft.grid 6");
  runner.grid = {3, 2, 1};
  expectNoTrap(runner.run());
}

TEST(EmulatorTrap, UnknownKernel) {
  std::string text = kernelText(0, "");
  text.replace(text.find(".entry k"), 8, ".entry j");
  const auto module = parseText(text);
  Runner runner;
  runner.module = module.get();
  expectTrap(runner.run(), TrapKind::UnknownKernel);
}

} // namespace
} // namespace weft::emulator
