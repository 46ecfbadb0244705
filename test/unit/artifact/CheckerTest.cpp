//===- CheckerTest.cpp - metadata that is refused, and why ----------------===//

#include "runtime/artifact/Checker.h"
#include "test/unit/artifact/FullPack.h"

#include <functional>

namespace weft {
namespace {

using M = artifact::Metadata;

artifact::Program *program(M &m) { return m.mutable_programs(0); }
artifact::Step *step(M &m, int i) { return program(m)->mutable_steps(i); }
artifact::LibraryCall *call(M &m) { return step(m, 1)->mutable_call(); }
/// The kernel step inside the loop.
artifact::Step *body(M &m) {
  return step(m, 6)->mutable_loop()->mutable_body(0);
}

struct Refusal {
  const char *message;
  std::function<void(M &)> change;
};

void expectRefusals(const std::vector<Refusal> &cases) {
  TestPack t = makeFullPack();
  Pack pack = t.pack();
  for (const Refusal &refused : cases) {
    artifact::Metadata changed = t.meta;
    refused.change(changed);
    EXPECT_NE(changed.SerializeAsString(), t.meta.SerializeAsString())
        << refused.message;
    Status status = checkMetadata(changed, pack.sections());
    EXPECT_EQ(status.code(), StatusCode::BadArtifact) << refused.message;
    EXPECT_NE(status.message().find(refused.message), std::string::npos)
        << "expected: " << refused.message << "\ngot: " << status.message();
  }
}

TEST(Checker, RefusesWhatAllProgramsShare) {
  expectRefusals({
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
  });
}

TEST(Checker, RefusesProgramsAndTheirInputs) {
  expectRefusals({
      {"there is no such entry", [](M &m) { program(m)->set_entry("fat"); }},
      {"1 profiles", [](M &m) { program(m)->set_profile(1); }},
      {"there twice", [](M &m) { *m.add_programs() = m.programs(0); }},
      {"the limit is", [](M &m) { program(m)->set_arena_bytes(1ull << 50); }},
      {"lower bound", [](M &m) { program(m)->set_lower_bound_bytes(1 << 20); }},
      {"input 'x': its slice",
       [](M &m) {
         program(m)->mutable_inputs(0)->mutable_slice()->set_bytes(8);
       }},
      {"input 'x': label limit",
       [](M &m) { program(m)->mutable_inputs(0)->set_label_limit(3); }},
      {"input 'x': bytes", [](M &m) { program(m)->set_input_bytes(10); }},
      {"result 'valid' is there 1 times as sum",
       [](M &m) {
         program(m)->mutable_results(1)->set_kind(artifact::Result::METRIC_SUM);
         program(m)->mutable_results(1)->mutable_type()->set_dtype(
             artifact::F32);
       }},
      {"expected a float of rank 0",
       [](M &m) {
         program(m)->mutable_results(0)->set_kind(artifact::Result::LOSS);
       }},
      {"'w' and 'valid' overlap",
       [](M &m) {
         program(m)->mutable_results(1)->mutable_slice()->set_offset(0);
       }},
  });
}

TEST(Checker, RefusesLibraryCalls) {
  expectRefusals({
      {"operand 1: 16 bytes",
       [](M &m) {
         call(m)->mutable_operands(1)->mutable_slice()->set_bytes(16);
       }},
      {"4 operands",
       [](M &m) { *call(m)->add_operands() = call(m)->operands(0); }},
      {"outside [0, 2^40]", [](M &m) { call(m)->mutable_matmul()->set_m(-1); }},
      {"0 partitions",
       [](M &m) { call(m)->mutable_matmul()->set_partitions(0); }},
      {"is not a float",
       [](M &m) { call(m)->mutable_matmul()->set_dtype(artifact::I32); }},
      {"without a message", [](M &m) { call(m)->clear_message(); }},
      {"does not fit the message",
       [](M &m) {
         call(m)->mutable_operands(0)->set_access(artifact::READ_WRITE);
       }},
      {"operand 2: it overlaps operand 0",
       [](M &m) {
         *call(m)->mutable_operands(0)->mutable_slice() =
             call(m)->operands(2).slice();
       }},
      {"epilogue 9 of a product is unknown",
       [](M &m) {
         call(m)->mutable_matmul()->set_epilogue(artifact::Matmul::Epilogue(9));
       }},
      {"3 operands, expected 4",
       [](M &m) {
         call(m)->mutable_matmul()->set_epilogue(artifact::Matmul::BIAS);
       }},
      {"an epilogue with batch 2",
       [](M &m) {
         artifact::Matmul *matmul = call(m)->mutable_matmul();
         matmul->set_epilogue(artifact::Matmul::RELU);
         matmul->set_batch(2);
       }},
  });
}

TEST(Checker, RefusesOtherSteps) {
  expectRefusals({
      {"step 0 'fit.0.test': bytes",
       [](M &m) {
         step(m, 0)->mutable_fill()->mutable_destination()->set_offset(1 << 30);
       }},
      {"fills with 3 bytes",
       [](M &m) { step(m, 0)->mutable_fill()->set_pattern("abc"); }},
      {"its workspace lies in",
       [](M &m) {
         step(m, 1)->mutable_call()->mutable_workspace()->set_bytes(4);
       }},
      {"writes inputs",
       [](M &m) {
         step(m, 2)->mutable_copy()->mutable_destination()->set_region(
             artifact::INPUTS);
       }},
      {"writes constants",
       [](M &m) {
         artifact::Slice &to =
             *step(m, 2)->mutable_copy()->mutable_destination();
         to.set_region(artifact::CONSTANTS);
         to.set_offset(0);
       }},
      {"overlapping bytes",
       [](M &m) {
         *step(m, 2)->mutable_copy()->mutable_destination() =
             step(m, 2)->copy().source();
       }},
      {"copies 256 bytes to 8",
       [](M &m) {
         step(m, 2)->mutable_copy()->mutable_destination()->set_bytes(8);
       }},
      {"region 9 is unknown",
       [](M &m) {
         step(m, 2)->mutable_copy()->mutable_source()->set_region(
             artifact::Region(9));
       }},
      {"it does nothing", [](M &m) { step(m, 2)->clear_action(); }},
      {"event 4 of 1", [](M &m) { step(m, 7)->mutable_record()->set_id(4); }},
      {"a loop of -1", [](M &m) { step(m, 6)->mutable_loop()->set_count(-1); }},
  });
}

TEST(Checker, RefusesKernels) {
  expectRefusals({
      {"is no name of a kernel",
       [](M &m) { body(m)->mutable_kernel()->set_symbol("../x"); }},
      {"location 3 of 1", [](M &m) { body(m)->set_locations(0, 3); }},
      {"size -2", [](M &m) { body(m)->mutable_kernel()->set_sizes(0, -2); }},
      {"operand 0: access 8",
       [](M &m) {
         body(m)->mutable_kernel()->mutable_operands(0)->set_access(
             artifact::Access(8));
       }},
      {"operand 0: offset 4 is no multiple of 256",
       [](M &m) {
         auto *kernel = body(m)->mutable_kernel();
         kernel->mutable_operands(0)->mutable_slice()->set_offset(4);
       }},
      {"operand 0: 255 bytes of f32",
       [](M &m) {
         body(m)
             ->mutable_kernel()
             ->mutable_operands(0)
             ->mutable_slice()
             ->set_bytes(255);
       }},
  });
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

} // namespace
} // namespace weft
