//===- ArtifactTest.cpp - round trips, refusals, mutations ----------------===//

#include "runtime/artifact/Checker.h"
#include "runtime/base/Digest.h"
#include "runtime/base/Philox.h"
#include "test/unit/artifact/TestPack.h"

#include <cstddef>
#include <cstring>
#include <functional>

namespace weft {
namespace {

using artifact::SectionKind;

TestPack makeFullPack() {
  TestPack t = makeChainPack(8);
  uint32_t code = t.writer.addSection(SectionKind::CpuElf, "cpu:x86-64-v3",
                                      std::string(5000, 'c'));
  artifact::CodeVariant *variant = t.meta.mutable_targets(0)->add_variants();
  variant->set_isa("x86-64-v3");
  variant->set_section(code);
  t.writer.addSection(SectionKind::Constants, "", std::string(300, 'k'));
  t.meta.set_constants_bytes(300);
  t.writer.addSection(SectionKind::SourceMap, "", "model text", false);
  artifact::Location *location = t.meta.add_locations();
  location->set_file("a.weft");
  artifact::Program *p = t.meta.mutable_programs(0);
  p->set_events(1);
  p->set_workspace_bytes(1024);
  artifact::Step *loop = TestPack::step(*p);
  loop->mutable_loop()->set_count(3);
  artifact::Step *kernel = loop->mutable_loop()->add_body();
  kernel->set_name("fit.9.add");
  kernel->add_locations(0);
  kernel->mutable_kernel()->set_symbol("fit.9.add");
  kernel->mutable_kernel()->set_partitions(4);
  kernel->mutable_kernel()->add_sizes(8);
  TestPack::operand(*kernel->mutable_kernel()->mutable_operands(),
                    t.sliceOf("w"), artifact::READ_WRITE);
  TestPack::step(*p)->mutable_record()->set_id(0);
  TestPack::step(*p)->mutable_wait()->set_id(0);
  return t;
}

TEST(Artifact, RoundTrips) {
  TestPack t = makeFullPack();
  Pack pack = t.pack();
  EXPECT_EQ(pack.metadata().SerializeAsString(), t.meta.SerializeAsString());
  ASSERT_EQ(pack.sections().size(), 4u);
  EXPECT_EQ(pack.sections()[1].target, "cpu:x86-64-v3");
  EXPECT_EQ(pack.sections()[1].offset % artifact::codeAlignment, 0u);
  EXPECT_FALSE(pack.sections()[3].critical);
  EXPECT_EQ(pack.constants().size(), 300u);
  EXPECT_EQ(pack.constants()[0], std::byte('k'));
  EXPECT_TRUE(pack.findEntry("fit"));
  EXPECT_FALSE(pack.findEntry("fat"));
  EXPECT_TRUE(pack.findProgram("fit", 4, 0));
  EXPECT_FALSE(pack.findProgram("fit", 5, 0));
  EXPECT_EQ(pack.batches("fit"), std::vector<int64_t>{4});
  EXPECT_EQ(pack.findGlobal("w")->bytes(), 256u);
  Pack moved = std::move(pack);
  EXPECT_EQ(moved.constants()[299], std::byte('k'));
}

TEST(Artifact, SameInputGivesSameBytes) {
  EXPECT_EQ(makeFullPack().bytes(), makeFullPack().bytes());
}

TEST(Artifact, ReadsFromAFile) {
  std::string path =
      joinPath(testing::TempDir(), "weft-artifact-test.weftpack");
  ASSERT_TRUE(writeFileAtomically(path, makeFullPack().bytes()).isOk());
  Result<Pack> pack = readPack(path);
  ASSERT_TRUE(pack.isOk()) << pack.status().message();
  EXPECT_EQ(pack->metadata().model(), "test");
  ASSERT_TRUE(removeFile(path).isOk());
  EXPECT_EQ(readPack(path).status().code(), StatusCode::Io);
}

//===----------------------------------------------------------------------===//
// Damaged files
//===----------------------------------------------------------------------===//

std::string refusal(std::string bytes) {
  Result<Pack> pack = readPackBytes(std::move(bytes), "damaged");
  if (pack.isOk())
    return "";
  EXPECT_EQ(pack.status().code(), StatusCode::BadArtifact);
  return std::string(pack.status().message());
}

void expectRefusal(const std::string &bytes, std::string_view part) {
  std::string why = refusal(bytes);
  EXPECT_NE(why.find(part), std::string::npos) << "got: " << why;
}

template <typename T>
void poke(std::string &bytes, size_t offset, T value) {
  std::memcpy(&bytes[offset], &value, sizeof(value));
}

TEST(Artifact, TruncationAtEveryLengthIsSeen) {
  std::string bytes = makeChainPack(2).bytes();
  for (size_t length = 0; length < bytes.size(); ++length)
    ASSERT_NE(refusal(bytes.substr(0, length)), "") << length;
  expectRefusal(bytes + "x", "the file has");
}

TEST(Artifact, EveryFlippedBitIsSeen) {
  std::string bytes = makeChainPack(2).bytes();
  for (size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string damaged = bytes;
    damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << bit % 8));
    ASSERT_NE(refusal(damaged), "") << "bit " << bit;
  }
}

TEST(Artifact, HeaderSaysWhatIsWrong) {
  std::string bytes = makeFullPack().bytes();
  auto with = [&](size_t offset, auto value) {
    std::string damaged = bytes;
    poke(damaged, offset, value);
    repairDigests(damaged);
    return damaged;
  };
  expectRefusal(with(0, 'X'), "not a weftpack");
  expectRefusal(with(8, uint32_t(2)), "format version 2");
  expectRefusal(with(12, uint32_t(0)), "0 sections");
  expectRefusal(with(12, uint32_t(1) << 20), "sections do not fit");
  expectRefusal(with(16, uint64_t(7)), "the pack says 7 bytes");
  expectRefusal(with(40, 'x'), "reserved bytes");
  std::string damaged = bytes;
  damaged[bytes.size() - 1] ^= 1;
  expectRefusal(damaged, "the file was damaged");
}

TEST(Artifact, DamagedSectionIsNamed) {
  std::string bytes = makeFullPack().bytes();
  std::string damaged = bytes;
  damaged[artifact::codeAlignment] ^= 1;
  expectRefusal(damaged, "section 1 (cpu-elf) at byte 4096: it was damaged");
  damaged = bytes;
  damaged[sizeof(artifact::Header) + 8] ^= 1;
  expectRefusal(damaged, "section table at byte");
}

TEST(Artifact, SectionTableSaysWhatIsWrong) {
  std::string bytes = makeFullPack().bytes();
  // The second entry, the code.
  size_t entry = sizeof(artifact::Header) + sizeof(artifact::SectionEntry);
  auto with = [&](size_t offset, auto value) {
    std::string damaged = bytes;
    poke(damaged, entry + offset, value);
    repairDigests(damaged);
    return damaged;
  };
  expectRefusal(with(0, uint32_t(77)), "kind 77 is needed to run this pack");
  expectRefusal(with(0, uint32_t(1)), "expected to start at");
  expectRefusal(with(4, uint32_t(9)), "unknown flags");
  expectRefusal(with(8, uint64_t(64)), "section 1 (cpu-elf) at byte 64");
  expectRefusal(with(16, uint64_t(1) << 40), "past the end of the file");
  expectRefusal(with(16, uint64_t(4000)), "section 2 (constants)");
  expectRefusal(with(60, 'x'), "not zero-padded");
  // One byte before the code, which starts at a multiple of 4096.
  expectRefusal(with(artifact::codeAlignment - 1 - entry, 'x'),
                "padding is not zero");
}

/// Each digest is looked at, also where that of the whole file is right.
TEST(Artifact, EveryDigestIsLookedAt) {
  std::string bytes = makeFullPack().bytes();
  auto flip = [&](size_t offset) {
    std::string damaged = bytes;
    damaged[offset] = char(damaged[offset] ^ 1);
    size_t end = damaged.size() - sizeof(uint64_t);
    poke(damaged, end, digestOf(std::string_view(damaged).substr(0, end)));
    return damaged;
  };
  expectRefusal(flip(artifact::codeAlignment), "its checksum does not match");
  expectRefusal(flip(offsetof(artifact::Header, tableDigest)),
                "section table at byte");
}

TEST(Artifact, UnknownSectionsAreSkippedOnlyWhenOptional) {
  TestPack t = makeChainPack(2);
  t.writer.addRawSection(99, "", "later", false);
  Pack pack = t.pack();
  EXPECT_EQ(pack.sections().size(), 2u);
  t.writer.addRawSection(100, "", "later", true);
  Result<std::string> bytes = t.writer.finish(t.meta);
  ASSERT_FALSE(bytes.isOk());
  EXPECT_EQ(bytes.status().code(), StatusCode::Internal);
  EXPECT_NE(bytes.status().message().find("kind 100"), std::string::npos);
}

/// Messages nested without end must not overflow the stack.
TEST(Artifact, DeepMetadataIsRefused) {
  TestPack t = makeChainPack(2);
  artifact::Step *step = t.meta.mutable_programs(0)->add_steps();
  for (int i = 0; i < 60; ++i) {
    step->mutable_loop()->set_count(1);
    step = step->mutable_loop()->add_body();
  }
  Result<std::string> bytes = t.writer.finish(t.meta);
  ASSERT_FALSE(bytes.isOk());
  EXPECT_NE(bytes.status().message().find("stopped making sense"),
            std::string::npos);
}

//===----------------------------------------------------------------------===//
// Metadata
//===----------------------------------------------------------------------===//

struct Refusal {
  const char *message;
  std::function<void(artifact::Metadata &)> change;
};

TEST(Checker, RefusesWithTheReason) {
  using M = artifact::Metadata;
  auto program = [](M &m) { return m.mutable_programs(0); };
  auto step = [](M &m, int i) {
    return m.mutable_programs(0)->mutable_steps(i);
  };
  const Refusal cases[] = {
      {"constants: 5 bytes", [](M &m) { m.set_constants_bytes(5); }},
      {"globals or state", [](M &m) { m.set_globals_bytes(1ull << 60); }},
      {"entry 'fit' is", [](M &m) { *m.add_entries() = m.entries(0); }},
      {"kind 7",
       [](M &m) { m.mutable_entries(0)->set_kind(artifact::Entry::Kind(7)); }},
      {"batch size 0", [](M &m) { m.mutable_profiles(0)->set_batch(0); }},
      {"target 'cpu'", [](M &m) { m.add_targets()->set_name("cpu"); }},
      {"code section 9",
       [](M &m) { m.mutable_targets(0)->mutable_variants(0)->set_section(9); }},
      {"holds no code",
       [](M &m) { m.mutable_targets(0)->mutable_variants(0)->set_section(2); }},
      {"global 'w' is", [](M &m) { *m.add_globals() = m.globals(0); }},
      {"element type 77",
       [](M &m) {
         m.mutable_globals(0)->mutable_type()->set_dtype(artifact::DType(77));
       }},
      {"is negative",
       [](M &m) { m.mutable_globals(0)->mutable_type()->set_sizes(0, -8); }},
      {"63 bits",
       [](M &m) {
         for (int i = 0; i < 2; ++i)
           m.mutable_globals(0)->mutable_type()->set_sizes(i, 1ll << 40);
       }},
      {"bytes, its type has", [](M &m) { m.mutable_globals(0)->set_bytes(7); }},
      {"no multiple of 256",
       [](M &m) { m.mutable_globals(0)->set_offset(64); }},
      {"reach out of its region",
       [](M &m) { m.mutable_globals(0)->set_offset(1 << 20); }},
      {"'w' and 'fit.momentum.w' overlap",
       [](M &m) { m.mutable_globals(1)->set_offset(0); }},
      {"is no parameter", [](M &m) { m.mutable_globals(1)->set_owner("v"); }},
      {"initialiser 0 has 2 arguments",
       [](M &m) {
         m.mutable_globals(0)->mutable_initializer()->add_arguments(1);
       }},
      {"expected i32 of rank 0",
       [](M &m) {
         m.mutable_globals(3)->mutable_type()->set_dtype(artifact::F32);
       }},
      {"there is no such entry", [&](M &m) { program(m)->set_entry("fat"); }},
      {"1 profiles", [&](M &m) { program(m)->set_profile(1); }},
      {"there twice", [](M &m) { *m.add_programs() = m.programs(0); }},
      {"the limit is", [&](M &m) { program(m)->set_arena_bytes(1ull << 50); }},
      {"lower bound",
       [&](M &m) { program(m)->set_lower_bound_bytes(1 << 20); }},
      {"input 'x': its slice",
       [&](M &m) {
         program(m)->mutable_inputs(0)->mutable_slice()->set_bytes(8);
       }},
      {"input 'x': label limit",
       [&](M &m) { program(m)->mutable_inputs(0)->set_label_limit(3); }},
      {"input 'x': bytes", [&](M &m) { program(m)->set_input_bytes(10); }},
      {"result 'valid' is there 1 times as sum",
       [&](M &m) {
         program(m)->mutable_results(1)->set_kind(artifact::Result::METRIC_SUM);
         program(m)->mutable_results(1)->mutable_type()->set_dtype(
             artifact::F32);
       }},
      {"expected a float of rank 0",
       [&](M &m) {
         program(m)->mutable_results(0)->set_kind(artifact::Result::LOSS);
       }},
      {"'w' and 'valid' overlap",
       [&](M &m) {
         program(m)->mutable_results(1)->mutable_slice()->set_offset(0);
       }},
      {"step 0 'fit.0.test': bytes",
       [&](M &m) {
         step(m, 0)->mutable_fill()->mutable_destination()->set_offset(1 << 30);
       }},
      {"fills with 3 bytes",
       [&](M &m) { step(m, 0)->mutable_fill()->set_pattern("abc"); }},
      {"operand 1: 16 bytes",
       [&](M &m) {
         step(m, 1)
             ->mutable_call()
             ->mutable_operands(1)
             ->mutable_slice()
             ->set_bytes(16);
       }},
      {"4 operands",
       [&](M &m) {
         *step(m, 1)->mutable_call()->add_operands() =
             step(m, 1)->call().operands(0);
       }},
      {"outside [0, 2^40]",
       [&](M &m) { step(m, 1)->mutable_call()->mutable_matmul()->set_m(-1); }},
      {"0 partitions",
       [&](M &m) {
         step(m, 1)->mutable_call()->mutable_matmul()->set_partitions(0);
       }},
      {"is not a float",
       [&](M &m) {
         step(m, 1)->mutable_call()->mutable_matmul()->set_dtype(artifact::I32);
       }},
      {"without a message",
       [&](M &m) { step(m, 1)->mutable_call()->clear_message(); }},
      {"does not fit the message",
       [&](M &m) {
         step(m, 1)->mutable_call()->mutable_operands(0)->set_access(
             artifact::READ_WRITE);
       }},
      {"operand 2: it overlaps operand 0",
       [&](M &m) {
         artifact::LibraryCall *call = step(m, 1)->mutable_call();
         *call->mutable_operands(0)->mutable_slice() =
             call->operands(2).slice();
       }},
      {"epilogue 9 of a product is unknown",
       [&](M &m) {
         step(m, 1)->mutable_call()->mutable_matmul()->set_epilogue(
             artifact::Matmul::Epilogue(9));
       }},
      {"3 operands, expected 4",
       [&](M &m) {
         step(m, 1)->mutable_call()->mutable_matmul()->set_epilogue(
             artifact::Matmul::BIAS);
       }},
      {"an epilogue with batch 2",
       [&](M &m) {
         artifact::Matmul *matmul =
             step(m, 1)->mutable_call()->mutable_matmul();
         matmul->set_epilogue(artifact::Matmul::RELU);
         matmul->set_batch(2);
       }},
      {"its workspace lies in",
       [&](M &m) {
         step(m, 1)->mutable_call()->mutable_workspace()->set_bytes(4);
       }},
      {"writes inputs",
       [&](M &m) {
         step(m, 2)->mutable_copy()->mutable_destination()->set_region(
             artifact::INPUTS);
       }},
      {"writes constants",
       [&](M &m) {
         artifact::Slice &to =
             *step(m, 2)->mutable_copy()->mutable_destination();
         to.set_region(artifact::CONSTANTS);
         to.set_offset(0);
       }},
      {"overlapping bytes",
       [&](M &m) {
         *step(m, 2)->mutable_copy()->mutable_destination() =
             step(m, 2)->copy().source();
       }},
      {"copies 256 bytes to 8",
       [&](M &m) {
         step(m, 2)->mutable_copy()->mutable_destination()->set_bytes(8);
       }},
      {"region 9 is unknown",
       [&](M &m) {
         step(m, 2)->mutable_copy()->mutable_source()->set_region(
             artifact::Region(9));
       }},
      {"it does nothing", [&](M &m) { step(m, 2)->clear_action(); }},
      {"a loop of -1",
       [&](M &m) { step(m, 6)->mutable_loop()->set_count(-1); }},
      {"is no name of a kernel",
       [&](M &m) {
         step(m, 6)
             ->mutable_loop()
             ->mutable_body(0)
             ->mutable_kernel()
             ->set_symbol("../x");
       }},
      {"location 3 of 1",
       [&](M &m) {
         step(m, 6)->mutable_loop()->mutable_body(0)->set_locations(0, 3);
       }},
      {"size -2",
       [&](M &m) {
         step(m, 6)
             ->mutable_loop()
             ->mutable_body(0)
             ->mutable_kernel()
             ->set_sizes(0, -2);
       }},
      {"operand 0: access 8",
       [&](M &m) {
         step(m, 6)
             ->mutable_loop()
             ->mutable_body(0)
             ->mutable_kernel()
             ->mutable_operands(0)
             ->set_access(artifact::Access(8));
       }},
      {"operand 0: offset 4 is no multiple of 256",
       [&](M &m) {
         auto *kernel =
             step(m, 6)->mutable_loop()->mutable_body(0)->mutable_kernel();
         kernel->mutable_operands(0)->mutable_slice()->set_offset(4);
       }},
      {"operand 0: 255 bytes of f32",
       [&](M &m) {
         step(m, 6)
             ->mutable_loop()
             ->mutable_body(0)
             ->mutable_kernel()
             ->mutable_operands(0)
             ->mutable_slice()
             ->set_bytes(255);
       }},
      {"event 4 of 1", [&](M &m) { step(m, 7)->mutable_record()->set_id(4); }},
  };
  TestPack t = makeFullPack();
  Pack pack = t.pack();
  for (const Refusal &refused : cases) {
    artifact::Metadata changed = t.meta;
    refused.change(changed);
    if (changed.SerializeAsString() == t.meta.SerializeAsString())
      continue;
    Status status = checkMetadata(changed, pack.sections());
    EXPECT_EQ(status.code(), StatusCode::BadArtifact) << refused.message;
    EXPECT_NE(status.message().find(refused.message), std::string::npos)
        << "expected: " << refused.message << "\ngot: " << status.message();
  }
}

/// What the hardware takes on a GPU, nothing on the CPU.
TEST(Checker, LaunchesKeepToTheHardware) {
  TestPack t = makeFullPack();
  Pack pack = t.pack();
  t.meta.mutable_targets(0)->clear_variants();
  // "" where target, partitions, grid, block and shared bytes are sound.
  auto refused = [&](const char *target, int64_t partitions, uint32_t grid,
                     uint32_t block, uint32_t sharedBytes) {
    artifact::Metadata meta = t.meta;
    meta.mutable_targets(0)->set_name(target);
    artifact::Kernel *kernel = meta.mutable_programs(0)
                                   ->mutable_steps(6)
                                   ->mutable_loop()
                                   ->mutable_body(0)
                                   ->mutable_kernel();
    kernel->set_partitions(partitions);
    kernel->set_grid(grid);
    kernel->set_block(block);
    kernel->set_shared_bytes(sharedBytes);
    Status status = checkMetadata(meta, pack.sections());
    EXPECT_TRUE(status.isOk() || status.code() == StatusCode::BadArtifact);
    std::string message(status.message());
    return message.substr(
        std::min(message.find("'fit.9.add': ") + 13, message.size()));
  };
  constexpr uint32_t most = 2147483647;
  EXPECT_EQ(refused("cuda", 4, 4, 128, 0), "");
  EXPECT_EQ(refused("cuda", most, most, 1024, 49152), "");
  EXPECT_EQ(refused("cpu", 4, 0, 0, 0), "");
  EXPECT_EQ(refused("cuda", 4, 0, 128, 0), "4 partitions in 0 blocks");
  EXPECT_EQ(refused("cuda", 4, 5, 128, 0), "4 partitions in 5 blocks");
  EXPECT_EQ(refused("cuda", 0, 0, 128, 0), "0 partitions, expected at least 1");
  EXPECT_EQ(refused("cuda", int64_t(most) + 1, most + 1, 128, 0),
            "2147483648 blocks, expected 1 to 2147483647");
  EXPECT_EQ(refused("cuda", 4, 4, 0, 0),
            "0 threads in a block, expected 1 to 1024");
  EXPECT_EQ(refused("cuda", 4, 4, 1025, 0),
            "1025 threads in a block, expected 1 to 1024");
  EXPECT_EQ(refused("cuda", 4, 4, 128, 49153),
            "49153 bytes of shared memory, the limit is 49152");
  EXPECT_EQ(refused("cpu", 4, 4, 128, 0), "a launch of 4 blocks on the CPU");
  EXPECT_EQ(refused("cpu", 4, 0, 128, 0), "a launch of 0 blocks on the CPU");
  EXPECT_EQ(refused("cpu", 4, 0, 0, 16), "a launch of 0 blocks on the CPU");
}

/// What a kernel writes lies over another operand only where it works in place.
TEST(Checker, KernelsReplaceOnlyWhatTheySay) {
  TestPack t = makeFullPack();
  Pack pack = t.pack();
  auto refused = [&](uint64_t shift, bool isListed) {
    artifact::Metadata meta = t.meta;
    artifact::Kernel *kernel = meta.mutable_programs(0)
                                   ->mutable_steps(6)
                                   ->mutable_loop()
                                   ->mutable_body(0)
                                   ->mutable_kernel();
    kernel->mutable_operands(0)->set_access(artifact::WRITE);
    artifact::Operand *read = kernel->add_operands();
    *read = kernel->operands(0);
    read->set_access(artifact::READ);
    read->mutable_slice()->set_bytes(read->slice().bytes() - shift);
    if (isListed) {
      kernel->add_in_place()->set_read(1);
      kernel->mutable_in_place(0)->set_write(0);
    }
    Status status = checkMetadata(meta, pack.sections());
    return status.message().find("operand 0 is written over operand 1, which "
                                 "is not to be replaced") !=
           std::string_view::npos;
  };
  EXPECT_FALSE(refused(0, true));
  EXPECT_TRUE(refused(0, false));
  EXPECT_TRUE(refused(4, true));
}

/// Half of the mutations repair every checksum, so that the damage reaches the
/// parser and the checker. Whatever they say, they must not crash.
TEST(Checker, SurvivesMutations) {
  std::string bytes = makeFullPack().bytes();
  PhiloxStream random(42, 0);
  int refused = 0;
  for (int i = 0; i < 1000; ++i) {
    std::string damaged = bytes;
    uint64_t edits = 1 + random.nextBelow(4);
    // The metadata and the tables are where the damage is interesting.
    uint64_t reach = random.nextBelow(4) ? 2500 : bytes.size();
    for (uint64_t e = 0; e < edits; ++e)
      damaged[random.nextBelow(std::min<uint64_t>(reach, bytes.size()))] =
          char(random.nextBelow(256));
    if (i % 2)
      repairDigests(damaged);
    refused += refusal(damaged) != "";
  }
  EXPECT_GT(refused, 700);
}

} // namespace
} // namespace weft
