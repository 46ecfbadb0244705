//===- ArtifactTest.cpp - round trips, damaged files ----------------------===//

#include "runtime/base/Digest.h"
#include "runtime/base/Philox.h"
#include "test/unit/artifact/FullPack.h"

#include <cstddef>
#include <cstring>

namespace weft {
namespace {

using artifact::SectionKind;

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

/// Half of the mutations repair every checksum, so that the damage reaches the
/// parser and the checker. Whatever they say, they must not crash.
TEST(Artifact, SurvivesMutations) {
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
