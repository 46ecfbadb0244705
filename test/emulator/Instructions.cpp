//===- Instructions.cpp - one statement to one instruction ----------------===//

#include "test/emulator/Assembler.h"

namespace weft::emulator {

const Opcode *Assembler::findOpcode(const Statement &statement) const {
  const OpcodeTable &table = opcodeTable();
  if (const Opcode *opcode = table.find(statement.opcode))
    return opcode;
  // Conversions of integers have a row for each width of registers.
  if (statement.arguments.size() != 2)
    return nullptr;
  const auto bits = [](const Argument &argument) {
    const Width width =
        argument.kind == Argument::Register ? argument.width : Width::B32;
    return ":" + std::to_string(laneBytes(width) * 8);
  };
  return table.find(statement.opcode + bits(statement.arguments[0]) +
                    bits(statement.arguments[1]));
}

TextError Assembler::addTable(const Statement &statement,
                              Instruction instruction) {
  const Opcode *opcode = findOpcode(statement);
  if (!opcode)
    return errorAt(statement.line,
                   "unknown instruction `" + statement.opcode + "`");
  if (opcode->unrounded && !options.allowUnrounded)
    return errorAt(statement, "no rounding is named, so that an assembler may "
                              "contract it; expected `.rn`");
  const auto &arguments = statement.arguments;
  const uint32_t dests = opcode->dest[0] != Width::None;
  uint32_t sources = 0;
  while (sources < 4 && opcode->source[sources] != Width::None)
    ++sources;
  if (arguments.size() != dests + sources)
    return errorAt(statement, std::to_string(arguments.size()) +
                                  " operands, expected " +
                                  std::to_string(dests + sources));
  instruction.handler = opcode->handler;
  instruction.flow = opcode->flow;
  instruction.dest[1] = noRow;
  if (dests)
    if (TextError error = destRow(statement, arguments[0], opcode->dest[0],
                                  instruction.dest[0]))
      return error;
  const bool two = opcode->dest[1] != Width::None;
  if (statement.second.empty() ? two && !opcode->optionalDest : !two)
    return errorAt(statement, two ? "expected two destinations"
                                  : "expected one destination");
  if (two && !statement.second.empty())
    if (TextError error = destRow(statement, statement.second[0],
                                  opcode->dest[1], instruction.dest[1]))
      return error;
  for (uint32_t i = 0; i < sources; ++i)
    if (TextError error = sourceRow(statement, arguments[dests + i],
                                    opcode->source[i], instruction.source[i]))
      return error;
  push(instruction, Origin::Arithmetic);
  return {};
}

TextError Assembler::addPackedMove(const Statement &statement,
                                   Instruction instruction) {
  const Argument &dest = statement.arguments[0];
  const Argument &source = statement.arguments[1];
  const bool packs = source.kind == Argument::Vector;
  const Argument &vector = packs ? source : dest;
  const auto whole = registerWidth(statement.opcode.substr(3));
  const uint32_t count = uint32_t(vector.elements.size());
  if (!whole || count < 2 || count > 4)
    return errorAt(statement, "unknown form of a packed move");
  const uint32_t bytes = laneBytes(*whole) / count;
  Width part = bytes == 2 ? Width::B16 : bytes == 4 ? Width::B32 : Width::None;
  const Width expected = part;
  instruction.elements = uint8_t(count);
  TextError error =
      packs ? destRow(statement, dest, *whole, instruction.dest[0])
            : sourceRow(statement, source, *whole, instruction.source[0]);
  if (!error)
    error = elementsOf(
        statement, vector, count, !packs,
        packs ? instruction.source.data() : instruction.dest.data(), part);
  if (error)
    return error;
  instruction.handler =
      packs ? packHandler(*whole, part) : unpackHandler(*whole, part);
  if (part != expected || !instruction.handler)
    return errorAt(statement, "the elements have not the bits of the whole");
  push(instruction, Origin::Arithmetic);
  return {};
}

TextError Assembler::addBranch(const Statement &statement,
                               Instruction instruction) {
  if (statement.arguments.size() != 1 ||
      statement.arguments[0].kind != Argument::Symbol)
    return errorAt(statement, "expected one label");
  instruction.flow = Flow::Branch;
  fixups.push_back(
      {result.code.size(), statement.arguments[0].name, statement.line});
  push(instruction, Origin::Arithmetic);
  return {};
}

TextError Assembler::addBarrier(const Statement &statement,
                                Instruction instruction) {
  if (statement.arguments.size() != 1 ||
      statement.arguments[0].kind != Argument::Immediate ||
      statement.arguments[0].value > 15)
    return errorAt(statement,
                   "expected the number of a barrier, 0 to 15, for all "
                   "threads of the block");
  instruction.flow = Flow::Barrier;
  instruction.target = uint32_t(statement.arguments[0].value);
  push(instruction, Origin::Arithmetic);
  return {};
}

TextError Assembler::add(const Statement &statement) {
  Instruction instruction;
  instruction.line = statement.line;
  if (!statement.guard.empty()) {
    const Argument guard = nameArgument(statement.guard);
    if (guard.kind != Argument::Register || guard.width != Width::Predicate)
      return errorAt(statement.line,
                     "`" + statement.guard + "` is no predicate");
    instruction.guard = guard.row;
    instruction.guardNegated = statement.guardNegated;
  }
  const std::string &opcode = statement.opcode;
  const auto starts = [&](std::string_view prefix) {
    return opcode.compare(0, prefix.size(), prefix) == 0;
  };
  if (starts("ld.") || starts("st."))
    return addAccess(statement, instruction);
  if (opcode == "bra" || opcode == "bra.uni")
    return addBranch(statement, instruction);
  for (const char *name :
       {"bar.sync", "bar.cta.sync", "barrier.sync", "barrier.sync.aligned",
        "barrier.cta.sync", "barrier.cta.sync.aligned"})
    if (opcode == name)
      return addBarrier(statement, instruction);
  if (starts("call"))
    return errorAt(statement, "calls are not supported: every function must "
                              "be inlined");
  if (starts("mov.") && statement.arguments.size() == 2 &&
      (statement.arguments[0].kind == Argument::Vector ||
       statement.arguments[1].kind == Argument::Vector))
    return addPackedMove(statement, instruction);
  return addTable(statement, instruction);
}

} // namespace weft::emulator
