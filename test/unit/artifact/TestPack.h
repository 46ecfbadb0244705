//===- TestPack.h - hand-written programs as packs ------------------------===//

#ifndef WEFT_TEST_UNIT_ARTIFACT_TESTPACK_H
#define WEFT_TEST_UNIT_ARTIFACT_TESTPACK_H

#include "runtime/artifact/Reader.h"
#include "runtime/artifact/Writer.h"

#include <gtest/gtest.h>

namespace weft {

/// Puts metadata together with few words. One CPU target, one profile.
class TestPack {
public:
  static constexpr uint64_t line = bufferAlignment;

  TestPack() {
    meta.set_model("test");
    meta.add_targets()->set_name("cpu");
    meta.add_profiles()->set_batch(4);
  }

  artifact::Global *global(std::string_view name, artifact::Global::Kind kind,
                           DType dtype, std::vector<int64_t> sizes,
                           double value = 0) {
    bool state =
        kind == artifact::Global::STATE || kind == artifact::Global::HYPER;
    uint64_t used = state ? meta.state_bytes() : meta.globals_bytes();
    artifact::Global *g = meta.add_globals();
    g->set_name(std::string(name));
    g->set_kind(kind);
    setType(*g->mutable_type(), dtype, sizes);
    g->mutable_initializer()->add_arguments(value);
    g->set_offset(used);
    g->set_bytes(*byteCount(dtype, sizes));
    uint64_t end = (used + g->bytes() + line - 1) / line * line;
    state ? meta.set_state_bytes(end) : meta.set_globals_bytes(end);
    return g;
  }

  artifact::Program *program(std::string_view entry,
                             artifact::Entry::Kind kind) {
    artifact::Entry *e = meta.add_entries();
    e->set_name(std::string(entry));
    e->set_kind(kind);
    artifact::Program *p = meta.add_programs();
    p->set_entry(std::string(entry));
    return p;
  }

  static void setType(artifact::TensorType &type, DType dtype,
                      const std::vector<int64_t> &sizes) {
    type.set_dtype(fromDType(dtype));
    for (int64_t size : sizes)
      type.add_sizes(size);
  }

  static void setSlice(artifact::Slice &slice, artifact::Region region,
                       uint64_t offset, uint64_t bytes) {
    slice.set_region(region);
    slice.set_offset(offset);
    slice.set_bytes(bytes);
  }

  /// The whole of a global as a slice.
  artifact::Slice sliceOf(std::string_view name) const {
    artifact::Slice slice;
    for (const artifact::Global &g : meta.globals())
      if (g.name() == name)
        setSlice(slice,
                 g.kind() == artifact::Global::STATE ||
                         g.kind() == artifact::Global::HYPER
                     ? artifact::STATE_REGION
                     : artifact::GLOBALS,
                 g.offset(), g.bytes());
    return slice;
  }

  static artifact::Slice slice(artifact::Region region, uint64_t offset,
                               uint64_t bytes) {
    artifact::Slice result;
    setSlice(result, region, offset, bytes);
    return result;
  }

  static void input(artifact::Program &p, std::string_view name, DType dtype,
                    std::vector<int64_t> sizes) {
    artifact::Input *i = p.add_inputs();
    i->set_name(std::string(name));
    setType(*i->mutable_type(), dtype, sizes);
    setSlice(*i->mutable_slice(), artifact::INPUTS, p.input_bytes(),
             *byteCount(dtype, sizes));
    p.set_input_bytes(p.input_bytes() +
                      (i->slice().bytes() + line - 1) / line * line);
  }

  static void result(artifact::Program &p, std::string_view name,
                     artifact::Result::Kind kind, DType dtype,
                     std::vector<int64_t> sizes) {
    artifact::Result *r = p.add_results();
    r->set_name(std::string(name));
    r->set_kind(kind);
    setType(*r->mutable_type(), dtype, sizes);
    setSlice(*r->mutable_slice(), artifact::RESULTS, p.result_bytes(),
             *byteCount(dtype, sizes));
    p.set_result_bytes(p.result_bytes() +
                       (r->slice().bytes() + line - 1) / line * line);
  }

  static artifact::Step *step(artifact::Program &p) {
    artifact::Step *s = p.add_steps();
    s->set_name(join(p.entry(), ".", p.steps_size() - 1, ".test"));
    return s;
  }

  static void copy(artifact::Program &p, const artifact::Slice &from,
                   const artifact::Slice &to) {
    artifact::Copy *c = step(p)->mutable_copy();
    *c->mutable_source() = from;
    *c->mutable_destination() = to;
  }

  static void fill(artifact::Program &p, const artifact::Slice &to,
                   std::string pattern) {
    artifact::Fill *f = step(p)->mutable_fill();
    *f->mutable_destination() = to;
    f->set_pattern(std::move(pattern));
  }

  static void operand(google::protobuf::RepeatedPtrField<artifact::Operand> &to,
                      const artifact::Slice &slice, artifact::Access access,
                      DType dtype = DType::F32) {
    artifact::Operand *o = to.Add();
    *o->mutable_slice() = slice;
    o->set_access(access);
    o->set_dtype(fromDType(dtype));
  }

  /// [n, n] @ [n, n] in f32.
  static artifact::LibraryCall *square(artifact::Program &p, int64_t n,
                                       const artifact::Slice &a,
                                       const artifact::Slice &b,
                                       const artifact::Slice &c) {
    artifact::LibraryCall *call = step(p)->mutable_call();
    artifact::Matmul *m = call->mutable_matmul();
    m->set_dtype(artifact::F32);
    m->set_batch(1);
    m->set_m(n);
    m->set_n(n);
    m->set_k(n);
    m->set_partitions(2);
    operand(*call->mutable_operands(), a, artifact::READ);
    operand(*call->mutable_operands(), b, artifact::READ);
    operand(*call->mutable_operands(), c, artifact::WRITE);
    return call;
  }

  std::string bytes() const {
    Result<std::string> made = writer.finish(meta);
    EXPECT_TRUE(made.isOk()) << made.status().message();
    return made.isOk() ? *made : std::string();
  }

  Pack pack() const {
    Result<Pack> read = readPackBytes(bytes(), "test.weftpack");
    EXPECT_TRUE(read.isOk()) << read.status().message();
    return std::move(*read);
  }

  artifact::Metadata meta;
  PackWriter writer;
};

/// A train entry of everything that needs no generated code: multiplies the
/// parameter by the input each step and shows parameter and valid count.
inline TestPack makeChainPack(int64_t n) {
  TestPack t;
  using artifact::Global;
  t.global("w", Global::PARAMETER, DType::F32, {n, n});
  t.global("fit.momentum.w", Global::OPTIMIZER, DType::F32, {n, n})
      ->set_owner("w");
  t.global("state.step", Global::STATE, DType::I32, {});
  t.global("state.valid", Global::STATE, DType::I32, {});
  t.global("state.seed", Global::STATE, DType::I64, {});
  t.global("hyper.lr", Global::HYPER, DType::F32, {}, 0.25);
  uint64_t bytes = uint64_t(n * n) * 4;
  artifact::Program *p = t.program("fit", artifact::Entry::TRAIN);
  p->set_arena_bytes(bytes);
  TestPack::input(*p, "x", DType::F32, {n, n});
  TestPack::result(*p, "w", artifact::Result::OUTPUT, DType::F32, {n, n});
  TestPack::result(*p, "valid", artifact::Result::OUTPUT, DType::I32, {});
  TestPack::result(*p, "rate", artifact::Result::RATE, DType::F32, {});
  artifact::Slice x = TestPack::slice(artifact::INPUTS, 0, bytes);
  artifact::Slice y = TestPack::slice(artifact::ARENA, 0, bytes);
  TestPack::fill(*p, y, std::string("\0\0\x80\x3f", 4));
  TestPack::square(*p, n, t.sliceOf("w"), x, y);
  TestPack::copy(*p, y, t.sliceOf("w"));
  TestPack::copy(*p, y, p->results(0).slice());
  TestPack::copy(*p, t.sliceOf("state.valid"), p->results(1).slice());
  TestPack::copy(*p, t.sliceOf("hyper.lr"), p->results(2).slice());
  return t;
}

} // namespace weft

#endif // WEFT_TEST_UNIT_ARTIFACT_TESTPACK_H
