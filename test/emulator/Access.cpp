//===- Access.cpp - statements that load or store -------------------------===//
//
/// \file
/// `ld{.volatile}{.space}{.nc}{.cache}{.vec}.type`: each modifier is known or
/// the statement is refused. Hints about caches change no value.
//
//===----------------------------------------------------------------------===//

#include "test/emulator/Assembler.h"

#include <algorithm>

namespace weft::emulator {

namespace {

constexpr uint32_t widestAccess = 16;

struct AccessText {
  AccessShape shape;
  uint32_t elements = 1;
  bool readOnlyPath = false; ///< `.nc`
  std::string error;
};

std::vector<std::string_view> splitDots(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const size_t dot = text.find('.');
    parts.push_back(text.substr(0, dot));
    if (dot == std::string_view::npos)
      return parts;
    text.remove_prefix(dot + 1);
  }
}

bool oneOf(std::string_view text, std::initializer_list<const char *> list) {
  return std::any_of(list.begin(), list.end(),
                     [&](const char *entry) { return text == entry; });
}

bool isHint(std::string_view part, bool store) {
  if (oneOf(part, {"weak", "volatile", "L1::evict_normal",
                   "L1::evict_unchanged", "L1::evict_first", "L1::evict_last",
                   "L1::no_allocate", "cg", "cs"}))
    return true;
  return store ? oneOf(part, {"wb", "wt"})
               : oneOf(part,
                       {"ca", "lu", "cv", "L2::64B", "L2::128B", "L2::256B"});
}

/// The element type, always the last part.
bool readType(std::string_view part, AccessShape &shape) {
  if (part.size() < 2 || !oneOf(part.substr(1), {"8", "16", "32", "64"}))
    return false;
  const char kind = part[0];
  if (kind != 'b' && kind != 'u' && kind != 's' && kind != 'f')
    return false;
  shape.bytes = uint32_t(std::stoul(std::string(part.substr(1)))) / 8;
  shape.isSigned = kind == 's';
  return kind != 'f' || shape.bytes >= 4;
}

AccessText readAccess(std::string_view opcode) {
  AccessText access;
  const auto parts = splitDots(opcode);
  AccessShape &shape = access.shape;
  shape.store = parts[0] == "st";
  for (size_t i = 1; i + 1 < parts.size(); ++i) {
    const std::string_view part = parts[i];
    if (part == "global")
      shape.space = Space::Global;
    else if (part == "shared" || part == "shared::cta")
      shape.space = Space::Shared;
    else if (part == "const")
      shape.space = Space::Constant;
    else if (part == "param")
      shape.space = Space::Parameter;
    else if (part == "local")
      access.error = "local memory is not supported: kernels keep their values "
                     "in registers";
    else if (part == "nc" && !shape.store)
      access.readOnlyPath = true;
    else if (oneOf(part, {"v2", "v4", "v8"}))
      access.elements = uint32_t(part[1] - '0');
    else if (!isHint(part, shape.store))
      access.error = "unknown modifier `." + std::string(part) + "`";
  }
  if (access.error.empty() && !readType(parts.back(), shape))
    access.error = "unknown type `." + std::string(parts.back()) + "`";
  if (access.error.empty() && shape.bytes * access.elements > widestAccess)
    access.error = "an access moves at most 16 bytes";
  return access;
}

} // namespace

/// The row with the address of an access and the offset added to it.
TextError Assembler::addressOf(const Statement &statement,
                               const Argument &argument, AccessShape &shape,
                               Instruction &instruction) {
  if (argument.kind != Argument::Address)
    return errorAt(statement, "expected an address in brackets");
  const Argument &base = argument.elements[0];
  instruction.offset = argument.offset;
  if (base.kind == Argument::Symbol) {
    auto found = names.find(base.name);
    if (found == names.end() || found->second.space == Space::Parameter)
      return errorAt(statement, "unknown name `" + base.name + "`");
    if (found->second.space != shape.space)
      return errorAt(statement, "`" + base.name + "` is in another space");
    instruction.source[0] = symbolRow(found->second, 0, Width::B64);
    return {};
  }
  if (base.kind == Argument::Immediate)
    return sourceRow(statement, base, Width::B64, instruction.source[0]);
  shape.address = base.width;
  const bool narrow = base.width == Width::B32 && shape.space == Space::Shared;
  if (base.width != Width::B64 && !narrow)
    return errorAt(statement, "`" + base.name + "` cannot hold an address");
  instruction.source[0] = base.row;
  return {};
}

TextError Assembler::addParameterLoad(const Statement &statement,
                                      AccessShape shape,
                                      Instruction instruction) {
  const Argument &address = statement.arguments[1];
  const Argument *base =
      address.kind == Argument::Address ? &address.elements[0] : nullptr;
  auto found = base ? names.find(base->name) : names.end();
  if (found == names.end() || found->second.space != Space::Parameter)
    return errorAt(statement, "expected the name of a parameter in brackets");
  const uint64_t width = uint64_t(shape.bytes) * instruction.elements;
  if (address.offset < 0 ||
      uint64_t(address.offset) + width > found->second.bytes)
    return errorAt(statement, "the parameter has " +
                                  std::to_string(found->second.bytes) +
                                  " bytes");
  instruction.offset = address.offset;
  instruction.target = uint32_t(found->second.slot);
  push(instruction, Origin::Parameter);
  return {};
}

TextError Assembler::addAccess(const Statement &statement,
                               Instruction instruction) {
  AccessText access = readAccess(statement.opcode);
  AccessShape &shape = access.shape;
  if (!access.error.empty())
    return errorAt(statement, access.error);
  if (statement.arguments.size() != 2)
    return errorAt(statement, "expected two operands");
  instruction.elements = uint8_t(access.elements);
  instruction.readOnlyPath = access.readOnlyPath;
  const bool isParameter = shape.space == Space::Parameter;
  const Argument &values = statement.arguments[shape.store ? 1 : 0];
  // A store of constants alone has the width of its type.
  shape.registers = shape.bytes == 8   ? Width::B64
                    : shape.bytes == 4 ? Width::B32
                                       : Width::B16;
  TextError error =
      isParameter
          ? TextError()
          : addressOf(statement, statement.arguments[shape.store ? 0 : 1],
                      shape, instruction);
  if (!error)
    error = elementsOf(statement, values, access.elements, !shape.store,
                       shape.store ? instruction.source.data() + 1
                                   : instruction.dest.data(),
                       shape.registers);
  if (error)
    return error;
  instruction.handler = accessHandler(shape);
  if (!instruction.handler)
    return errorAt(statement, "unknown form of an access");
  if (isParameter)
    return addParameterLoad(statement, shape, instruction);
  if (shape.space == Space::Shared)
    narrowestShared = std::min(narrowestShared, shape.bytes * access.elements);
  push(instruction, shape.store ? Origin::Store : Origin::Load);
  return {};
}

} // namespace weft::emulator
