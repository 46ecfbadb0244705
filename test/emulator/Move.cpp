//===- Move.cpp - moves, and the table of all opcodes ---------------------===//

#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

template <class T>
void addMove(OpcodeTable &table, const std::string &type) {
  table.add("mov." + type, lanewise<[](T a) { return a; }>());
}

template <class T>
void addAddressMove(OpcodeTable &table, const std::string &name) {
  table.add(name, lanewise<[](T a) { return a; }>());
}

void doNothing(Warp &, const Instruction &) {}

void stopHere(Warp &warp, const Instruction &) {
  warp.fail(TrapKind::TrapInstruction, uint32_t(__builtin_ctz(warp.mask)), 0,
            "the kernel stops itself");
}

OpcodeTable makeTable() {
  OpcodeTable table;
  addIntegerOpcodes(table);
  addBitOpcodes(table);
  addFloatOpcodes(table);
  addCompareOpcodes(table);
  addIntegerConversions(table);
  addFloatConversions(table);
  addMoveOpcodes(table);
  addWarpOpcodes(table);
  return table;
}

} // namespace

void addMoveOpcodes(OpcodeTable &table) {
  addMove<bool>(table, "pred");
  for (const char *type : {"b16", "u16", "s16", "f16", "bf16"})
    addMove<uint16_t>(table, type);
  for (const char *type : {"b32", "u32", "s32", "f32"})
    addMove<uint32_t>(table, type);
  for (const char *type : {"b64", "u64", "s64", "f64"})
    addMove<uint64_t>(table, type);
  // Global addresses are the same in the generic space.
  addAddressMove<uint64_t>(table, "cvta.to.global.u64");
  addAddressMove<uint64_t>(table, "cvta.global.u64");
  addAddressMove<uint64_t>(table, "cvta.to.const.u64");
  addAddressMove<uint64_t>(table, "cvta.const.u64");

  Opcode opcode;
  opcode.handler = stopHere;
  table.add("trap", opcode);
  // Blocks run one after the other and lanes together: order is kept.
  opcode.handler = doNothing;
  for (const char *name :
       {"membar.cta", "membar.gl", "membar.sys", "fence.acq_rel.cta",
        "fence.acq_rel.gpu", "fence.acq_rel.sys", "fence.sc.cta",
        "fence.sc.gpu", "fence.sc.sys"})
    table.add(name, opcode);
  opcode.flow = Flow::Exit;
  table.add("ret", opcode);
  table.add("ret.uni", opcode);
  table.add("exit", opcode);
}

const OpcodeTable &opcodeTable() {
  static const OpcodeTable table = makeTable();
  return table;
}

} // namespace weft::emulator
