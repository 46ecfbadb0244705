//===- FullPack.h - a pack with something of everything -------------------===//

#ifndef WEFT_TEST_UNIT_ARTIFACT_FULLPACK_H
#define WEFT_TEST_UNIT_ARTIFACT_FULLPACK_H

#include "test/unit/artifact/TestPack.h"

namespace weft {

inline TestPack makeFullPack() {
  TestPack t = makeChainPack(8);
  uint32_t code = t.writer.addSection(artifact::SectionKind::CpuElf,
                                      "cpu:x86-64-v3", std::string(5000, 'c'));
  artifact::CodeVariant *variant = t.meta.mutable_targets(0)->add_variants();
  variant->set_isa("x86-64-v3");
  variant->set_section(code);
  t.writer.addSection(artifact::SectionKind::Constants, "",
                      std::string(300, 'k'));
  t.meta.set_constants_bytes(300);
  t.writer.addSection(artifact::SectionKind::SourceMap, "", "model text",
                      false);
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

} // namespace weft

#endif // WEFT_TEST_UNIT_ARTIFACT_FULLPACK_H
