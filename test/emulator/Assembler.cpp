//===- Assembler.cpp - registers, operands and addresses of a kernel ------===//

#include "test/emulator/Assembler.h"

namespace weft::emulator {

namespace {

/// Rows of constants are counted apart until all registers are known.
constexpr uint32_t constantFlag = 0x80000000;

/// True where an integer of the text is one of `width`, signed or unsigned.
bool fits(uint64_t value, Width width) {
  if (width == Width::Predicate || width == Width::B64)
    return true;
  const uint32_t bits = laneBytes(width) * 8;
  const int64_t asSigned = int64_t(value);
  return value >> bits == 0 ||
         (asSigned < 0 && asSigned >= -(int64_t(1) << (bits - 1)));
}

} // namespace

std::optional<Width> registerWidth(std::string_view type) {
  if (type == ".pred")
    return Width::Predicate;
  if (type.size() < 3)
    return std::nullopt;
  const std::string_view bits = type.substr(2);
  const char kind = type[1];
  if (kind != 'b' && kind != 'u' && kind != 's' && kind != 'f')
    return std::nullopt;
  if (bits == "16")
    return Width::B16;
  if (bits == "32")
    return Width::B32;
  return bits == "64" ? std::optional(Width::B64) : std::nullopt;
}

std::string widthText(Width width) {
  return width == Width::Predicate
             ? "predicate"
             : std::to_string(laneBytes(width) * 8) + "-bit";
}

std::optional<Special> findSpecial(std::string_view name) {
  static const std::map<std::string_view, Special> table = {
      {"%tid.x", Special::ThreadX},
      {"%tid.y", Special::ThreadY},
      {"%tid.z", Special::ThreadZ},
      {"%ctaid.x", Special::BlockX},
      {"%ctaid.y", Special::BlockY},
      {"%ctaid.z", Special::BlockZ},
      {"%ntid.x", Special::BlockSizeX},
      {"%ntid.y", Special::BlockSizeY},
      {"%ntid.z", Special::BlockSizeZ},
      {"%nctaid.x", Special::GridSizeX},
      {"%nctaid.y", Special::GridSizeY},
      {"%nctaid.z", Special::GridSizeZ},
      {"%laneid", Special::Lane},
      {"%warpid", Special::WarpIndex},
      {"WARP_SZ", Special::WarpSize},
      {"%lanemask_eq", Special::LaneMaskEq},
      {"%lanemask_lt", Special::LaneMaskLt},
      {"%lanemask_le", Special::LaneMaskLe},
      {"%lanemask_gt", Special::LaneMaskGt},
      {"%lanemask_ge", Special::LaneMaskGe}};
  auto row = table.find(name);
  return row == table.end() ? std::nullopt : std::optional(row->second);
}

//===----------------------------------------------------------------------===//
// Names and rows
//===----------------------------------------------------------------------===//

uint32_t Assembler::allocate(uint32_t &bytes, Width width) {
  const uint32_t row = bytes;
  bytes += width == Width::Predicate ? 64 : laneBytes(width) * warpSize;
  return row;
}

TextError Assembler::declare(uint32_t line, std::string_view type,
                             std::string_view name, int64_t count) {
  const auto width = registerWidth(type);
  if (!width)
    return errorAt(line, "unknown register type `" + std::string(type) + "`");
  for (int64_t i = 0; i < (count < 0 ? 1 : count); ++i) {
    std::string full(name);
    if (count >= 0)
      full += std::to_string(i);
    const uint32_t row = allocate(result.registerBytes, *width);
    if (!registers.emplace(full, RegisterInfo{*width, row}).second)
      return errorAt(line, "register `" + full + "` is declared twice");
    if (!scopes.empty())
      scopes.back().push_back(full);
    widthOfRow[row] = *width;
  }
  return {};
}

void Assembler::leaveScope() {
  for (const std::string &name : scopes.back())
    registers.erase(name);
  scopes.pop_back();
}

TextError Assembler::label(uint32_t line, std::string_view name) {
  if (!labels.emplace(name, uint32_t(result.code.size())).second)
    return errorAt(line, "label `" + std::string(name) + "` is defined twice");
  return {};
}

Argument Assembler::nameArgument(std::string_view name) const {
  Argument argument;
  argument.name = name;
  auto found = registers.find(name);
  if (found == registers.end()) {
    argument.kind = name == "_" ? Argument::Sink : Argument::Symbol;
    return argument;
  }
  argument.kind = Argument::Register;
  argument.width = found->second.width;
  argument.row = found->second.row;
  return argument;
}

uint32_t Assembler::constantRow(Width width, uint64_t value) {
  if (width == Width::Predicate)
    value = value != 0;
  else if (width != Width::B64)
    value &= (uint64_t(1) << (laneBytes(width) * 8)) - 1;
  auto [place, isNew] = constantRows.emplace(std::pair(width, value), 0);
  if (isNew) {
    place->second = allocate(constantBytes, width) | constantFlag;
    result.constants.push_back({place->second, width, value});
    widthOfRow[place->second] = width;
  }
  return place->second;
}

uint32_t Assembler::symbolRow(const SymbolValue &symbol, int64_t offset,
                              Width width) {
  const uint32_t row = allocate(constantBytes, width) | constantFlag;
  result.constants.push_back({row, width, symbol.address + uint64_t(offset)});
  widthOfRow[row] = width;
  if (symbol.slot != unknownSlot)
    slotOfRow[row] = symbol.slot;
  return row;
}

uint32_t Assembler::specialRow(Special special) {
  auto [place, isNew] = specialRows.emplace(special, 0);
  if (isNew) {
    place->second = allocate(constantBytes, Width::B32) | constantFlag;
    result.specials.push_back({place->second, special});
    widthOfRow[place->second] = Width::B32;
  }
  return place->second;
}

void Assembler::push(const Instruction &instruction, Origin origin) {
  result.code.push_back(instruction);
  origins.push_back(origin);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

TextError Assembler::destRow(const Statement &statement,
                             const Argument &argument, Width width,
                             uint32_t &row) const {
  if (argument.kind != Argument::Register)
    return errorAt(statement, "`" + argument.name + "` is no register");
  if (argument.width != width)
    return errorAt(statement, "`" + argument.name + "` is a " +
                                  widthText(argument.width) +
                                  " register, expected " + widthText(width));
  row = argument.row;
  return {};
}

TextError Assembler::sourceRow(const Statement &statement,
                               const Argument &argument, Width width,
                               uint32_t &row) {
  switch (argument.kind) {
  case Argument::Register:
    return destRow(statement, argument, width, row);
  case Argument::Immediate:
    if (argument.width != Width::None ? argument.width != width
                                      : !fits(argument.value, width))
      return errorAt(statement, "constant `" + argument.name +
                                    "` does not fit a " + widthText(width) +
                                    " operand");
    row = constantRow(width, argument.value);
    return {};
  case Argument::Symbol:
    if (auto special = findSpecial(argument.name);
        special && width == Width::B32) {
      row = specialRow(*special);
      return {};
    }
    if (auto symbol = names.find(argument.name);
        symbol != names.end() && symbol->second.space != Space::Parameter &&
        (width == Width::B64 ||
         (width == Width::B32 && symbol->second.space == Space::Shared))) {
      row = symbolRow(symbol->second, argument.offset, width);
      return {};
    }
    return errorAt(statement, "unknown name `" + argument.name + "`");
  default:
    return errorAt(statement,
                   "this operand cannot be read: `" + argument.name + "`");
  }
}

/// Rows of the elements of a vector, or of a single register.
TextError Assembler::elementsOf(const Statement &statement,
                                const Argument &argument, uint32_t count,
                                bool isDest, uint32_t *rows, Width &width) {
  std::vector<Argument> single{argument};
  const auto &elements =
      argument.kind == Argument::Vector ? argument.elements : single;
  if (elements.size() != count ||
      (argument.kind == Argument::Vector) != (count > 1))
    return errorAt(statement, "expected " + std::to_string(count) +
                                  " elements, found " +
                                  std::to_string(elements.size()));
  for (const Argument &element : elements)
    if (element.kind == Argument::Register)
      width = element.width;
  for (uint32_t i = 0; i < count; ++i) {
    if (isDest && elements[i].kind == Argument::Sink) {
      rows[i] = noRow;
      continue;
    }
    if (TextError error =
            isDest ? destRow(statement, elements[i], width, rows[i])
                   : sourceRow(statement, elements[i], width, rows[i]))
      return error;
  }
  return {};
}

//===----------------------------------------------------------------------===//
// The end
//===----------------------------------------------------------------------===//

/// Follows addresses from parameters and arrays through arithmetic, until
/// nothing changes: a register has one origin, none, or several.
void Assembler::findOrigins() {
  const auto slotOf = [&](uint32_t row) {
    auto found = slotOfRow.find(row);
    return found == slotOfRow.end() ? unknownSlot : found->second;
  };
  const auto is64 = [&](uint32_t row) {
    auto found = widthOfRow.find(row);
    return found != widthOfRow.end() && found->second == Width::B64;
  };
  const auto join = [](int32_t a, int32_t b) {
    return a == unknownSlot || a == b ? b : b == unknownSlot ? a : manySlots;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < result.code.size(); ++i) {
      const Instruction &instruction = result.code[i];
      if (origins[i] == Origin::Load || origins[i] == Origin::Store ||
          instruction.flow != Flow::Next || !is64(instruction.dest[0]) ||
          !instruction.handler)
        continue;
      int32_t slot = slotOf(instruction.dest[0]);
      if (origins[i] == Origin::Parameter)
        slot = join(slot, int32_t(instruction.target));
      else
        for (uint32_t source = 0; source < 4; ++source)
          if (instruction.source[source] != noRow &&
              is64(instruction.source[source]))
            slot = join(slot, slotOf(instruction.source[source]));
      if (slot != slotOf(instruction.dest[0])) {
        slotOfRow[instruction.dest[0]] = slot;
        changed = true;
      }
    }
  }
  for (size_t i = 0; i < result.code.size(); ++i)
    if (origins[i] == Origin::Load || origins[i] == Origin::Store)
      result.code[i].slot = slotOf(result.code[i].source[0]);
}

TextError Assembler::finish(KernelCode &code) {
  for (const Fixup &fixup : fixups) {
    auto found = labels.find(fixup.label);
    if (found == labels.end())
      return errorAt(fixup.line, "unknown label `" + fixup.label + "`");
    result.code[fixup.instruction].target = found->second;
  }
  // A text that ends without `ret` leaves at its end.
  Instruction last;
  last.flow = Flow::Exit;
  last.line = result.code.empty() ? 0 : result.code.back().line;
  push(last, Origin::Arithmetic);
  findOrigins();
  const auto place = [&](uint32_t &row) {
    if (row != noRow && (row & constantFlag))
      row = (row & ~constantFlag) + result.registerBytes;
  };
  for (Instruction &instruction : result.code) {
    for (uint32_t &row : instruction.dest)
      place(row);
    for (uint32_t &row : instruction.source)
      place(row);
  }
  for (ConstantRow &row : result.constants)
    place(row.row);
  for (SpecialRow &row : result.specials)
    place(row.row);
  result.fileBytes = result.registerBytes + constantBytes;
  result.sharedGranule = narrowestShared;
  code = std::move(result);
  return {};
}

} // namespace weft::emulator
