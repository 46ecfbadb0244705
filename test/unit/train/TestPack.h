//===- TestPack.h - a pack made by hand, without a compiler ---------------===//
///
/// \file
/// A model of products and copies alone. Parameter w [4, 4], buffer b [4],
/// optimizer state m [4, 4], hyper lr.
///
///     fit   (x [B, 2, 2], label [B]):  m = w;  w = x' @ (x @ w)
///           loss = w[0], rate = lr, metric first = (label[0], valid)
///     test  (x, label):                metric accuracy = (label[0], valid),
///                                      loss = lr
///     infer (x) -> y [B, 4] = x @ w, map [B, 2, 2] = y
///
/// Every batch and its order change w. Integers are copied into float results
/// bit by bit, so a metric's sum and count are tiny but their ratio is exact.
/// With loss scaling, fit also gives state.scale and hyper.skipped as results.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_UNIT_TRAIN_TESTPACK_H
#define WEFT_TEST_UNIT_TRAIN_TESTPACK_H

#include "runtime/artifact/Writer.h"

#include <cstdint>
#include <string>
#include <vector>

// In the metadata's own namespace, whose names win over the runtime's.
namespace weft::artifact {

struct TestPackOptions {
  /// w is infinite, so that the first loss is not a number.
  bool nonFinite = false;
  /// So is the metric of fit, from the first step.
  bool badMetric = false;
  /// fit has results of loss scaling.
  bool scaling = false;
  /// The first scale.
  double scale = 65536;
};

class TestPackBuilder {
public:
  std::string build(const std::vector<int64_t> &batches,
                    const TestPackOptions &wanted) {
    options = wanted;
    meta.set_model("toy");
    meta.set_compiler("by hand");
    addGlobals(options.nonFinite);
    addEntry("fit", Entry::TRAIN);
    addEntry("test", Entry::EVAL);
    addEntry("infer", Entry::PREDICT);
    meta.add_targets()->set_name("cpu");
    for (size_t i = 0; i < batches.size(); ++i) {
      Profile *profile = meta.add_profiles();
      profile->set_batch(batches[i]);
      profile->add_dims()->set_name("B");
      profile->mutable_dims(0)->set_size(batches[i]);
      batch = batches[i];
      addFit(uint32_t(i));
      addTest(uint32_t(i));
      addInfer(uint32_t(i));
    }
    return *PackWriter().finish(meta);
  }

private:
  static constexpr uint64_t wAt = 0, bAt = 256, mAt = 512;
  static constexpr uint64_t stepAt = 0, validAt = 256, lrAt = 512,
                            totalAt = 768, seedAt = 1024, scaleAt = 1280,
                            skippedAt = 1536, badAt = 1792, leastAt = 2048,
                            backoffAt = 2304, growthAt = 2560;

  static TensorType type(DType dtype, std::vector<int64_t> sizes) {
    TensorType result;
    result.set_dtype(dtype);
    for (int64_t size : sizes)
      result.add_sizes(size);
    return result;
  }
  static Slice slice(Region region, uint64_t offset, uint64_t bytes) {
    Slice result;
    result.set_region(region);
    result.set_offset(offset);
    result.set_bytes(bytes);
    return result;
  }

  void addGlobal(const char *name, Global::Kind kind, TensorType of,
                 uint64_t offset, uint64_t bytes, double first,
                 const char *owner = "") {
    Global *global = meta.add_globals();
    global->set_name(name);
    global->set_kind(kind);
    *global->mutable_type() = std::move(of);
    global->set_offset(offset);
    global->set_bytes(bytes);
    global->set_owner(owner);
    global->mutable_initializer()->add_arguments(first);
  }

  void addGlobals(bool nonFinite) {
    addGlobal("w", Global::PARAMETER, type(F32, {4, 4}), wAt, 64, 0);
    Initializer *init = meta.mutable_globals(0)->mutable_initializer();
    if (nonFinite) {
      init->set_arguments(0, 1e300 * 1e300);
    } else {
      init->set_kind(Initializer::NORMAL);
      init->add_arguments(1);
    }
    addGlobal("b", Global::BUFFER, type(F32, {4}), bAt, 16, 0.5);
    addGlobal("fit.m.w", Global::OPTIMIZER, type(F32, {4, 4}), mAt, 64, 0, "w");
    addGlobal("state.step", Global::STATE, type(I32, {}), stepAt, 4, 0);
    addGlobal("state.valid", Global::STATE, type(I32, {}), validAt, 4, 0);
    addGlobal("hyper.lr", Global::HYPER, type(F32, {}), lrAt, 4, 0.125);
    addGlobal("state.total", Global::STATE, type(I32, {}), totalAt, 4, 0);
    addGlobal("state.seed", Global::STATE, type(I64, {}), seedAt, 8, 0);
    meta.set_globals_bytes(768);
    meta.set_state_bytes(1280);
    if (options.scaling) {
      addGlobal("state.scale", Global::STATE, type(F32, {}), scaleAt, 4,
                options.scale);
      addGlobal("hyper.skipped", Global::HYPER, type(F32, {}), skippedAt, 4, 0);
      addGlobal("state.scale_least", Global::STATE, type(F32, {}), leastAt, 4,
                1);
      addGlobal("state.scale_backoff", Global::STATE, type(F32, {}), backoffAt,
                4, 0.5);
      addGlobal("state.scale_growth", Global::STATE, type(F32, {}), growthAt, 4,
                2);
      meta.set_state_bytes(2816);
    }
    if (options.badMetric) {
      addGlobal("state.bad", Global::STATE, type(F32, {}), badAt, 4,
                1e300 * 1e300);
      meta.set_state_bytes(2816);
    }
  }

  void addEntry(const char *name, Entry::Kind kind) {
    Entry *entry = meta.add_entries();
    entry->set_name(name);
    entry->set_kind(kind);
  }

  Program *addProgram(const char *entry, uint32_t profile, bool labels) {
    Program *program = meta.add_programs();
    program->set_entry(entry);
    program->set_profile(profile);
    uint64_t bytes = uint64_t(batch) * 16;
    uint64_t labelAt = (bytes + 255) / 256 * 256;
    Input *x = program->add_inputs();
    x->set_name("x");
    *x->mutable_type() = type(F32, {batch, 2, 2});
    *x->mutable_slice() = slice(INPUTS, 0, bytes);
    if (labels) {
      Input *label = program->add_inputs();
      label->set_name("label");
      *label->mutable_type() = type(I32, {batch});
      *label->mutable_slice() = slice(INPUTS, labelAt, uint64_t(batch) * 4);
      label->set_label_limit(10);
    }
    program->set_input_bytes(labelAt + (uint64_t(batch) * 4 + 255) / 256 * 256);
    // x @ w, then x' @ that.
    program->set_arena_bytes((bytes + 255) / 256 * 256 + 256);
    program->set_lower_bound_bytes(program->arena_bytes());
    return program;
  }

  void addMatmul(Program *program, const char *name, int64_t m, int64_t k,
                 bool transposeA, Slice a, Slice b, Slice out) {
    Step *step = program->add_steps();
    step->set_name(name);
    Matmul *matmul = step->mutable_call()->mutable_matmul();
    matmul->set_dtype(F32);
    matmul->set_batch(1);
    matmul->set_m(m);
    matmul->set_n(4);
    matmul->set_k(k);
    matmul->set_transpose_a(transposeA);
    matmul->set_partitions(1);
    Access accesses[] = {READ, READ, WRITE};
    Slice slices[] = {a, b, out};
    for (int i = 0; i < 3; ++i) {
      Operand *operand = step->mutable_call()->add_operands();
      *operand->mutable_slice() = slices[i];
      operand->set_access(accesses[i]);
      operand->set_dtype(F32);
    }
    *step->mutable_call()->mutable_workspace() = slice(WORKSPACE, 0, 0);
  }

  void addCopy(Program *program, const char *name, Slice from, Slice to) {
    Step *step = program->add_steps();
    step->set_name(name);
    *step->mutable_copy()->mutable_source() = from;
    *step->mutable_copy()->mutable_destination() = to;
  }

  /// A result, and the step that copies it from `from`.
  void addResult(Program *program, const char *name, Result::Kind kind,
                 TensorType of, Slice from) {
    uint64_t at = program->result_bytes();
    Result *result = program->add_results();
    result->set_name(name);
    result->set_kind(kind);
    *result->mutable_type() = std::move(of);
    *result->mutable_slice() = slice(RESULTS, at, from.bytes());
    program->set_result_bytes(at + (from.bytes() + 255) / 256 * 256);
    addCopy(program, name, from, result->slice());
  }

  void addFit(uint32_t profile) {
    Program *fit = addProgram("fit", profile, true);
    uint64_t bytes = uint64_t(batch) * 16;
    Slice x = slice(INPUTS, 0, bytes), w = slice(GLOBALS, wAt, 64);
    Slice xw = slice(ARENA, 0, bytes);
    Slice next = slice(ARENA, (bytes + 255) / 256 * 256, 64);
    Slice label = slice(INPUTS, fit->inputs(1).slice().offset(), 4);
    addCopy(fit, "fit.0.copy", w, slice(GLOBALS, mAt, 64));
    addMatmul(fit, "fit.1.matmul", batch, 4, false, x, w, xw);
    addMatmul(fit, "fit.2.matmul", 4, batch, true, x, xw, next);
    addCopy(fit, "fit.3.copy", next, w);
    addResult(fit, "loss", Result::LOSS, type(F32, {}), slice(GLOBALS, wAt, 4));
    addResult(fit, "lr", Result::RATE, type(F32, {}),
              slice(STATE_REGION, lrAt, 4));
    addResult(fit, "first", Result::METRIC_SUM, type(F32, {}),
              options.badMetric ? slice(STATE_REGION, badAt, 4) : label);
    addResult(fit, "first", Result::METRIC_COUNT, type(F32, {}),
              slice(STATE_REGION, validAt, 4));
    if (!options.scaling)
      return;
    addResult(fit, "scale", Result::RATE, type(F32, {}),
              slice(STATE_REGION, scaleAt, 4));
    addResult(fit, "skipped", Result::RATE, type(F32, {}),
              slice(STATE_REGION, skippedAt, 4));
  }

  void addTest(uint32_t profile) {
    Program *test = addProgram("test", profile, true);
    Slice label = slice(INPUTS, test->inputs(1).slice().offset(), 4);
    addResult(test, "accuracy", Result::METRIC_SUM, type(F32, {}), label);
    addResult(test, "accuracy", Result::METRIC_COUNT, type(F32, {}),
              slice(STATE_REGION, validAt, 4));
    addResult(test, "loss", Result::LOSS, type(F32, {}),
              slice(STATE_REGION, lrAt, 4));
  }

  void addInfer(uint32_t profile) {
    Program *infer = addProgram("infer", profile, false);
    uint64_t bytes = uint64_t(batch) * 16;
    Slice y = slice(ARENA, 0, bytes);
    addMatmul(infer, "infer.0.matmul", batch, 4, false, slice(INPUTS, 0, bytes),
              slice(GLOBALS, wAt, 64), y);
    addResult(infer, "y", Result::OUTPUT, type(F32, {batch, 4}), y);
    addResult(infer, "map", Result::OUTPUT, type(F32, {batch, 2, 2}), y);
  }

  TestPackOptions options;
  Metadata meta;
  int64_t batch = 0;
};

} // namespace weft::artifact

namespace weft::test {

/// The bytes of the pack for the given batch sizes.
inline std::string makeTestPack(const std::vector<int64_t> &batches = {4},
                                const artifact::TestPackOptions &options = {}) {
  return artifact::TestPackBuilder().build(batches, options);
}

} // namespace weft::test

#endif // WEFT_TEST_UNIT_TRAIN_TESTPACK_H
