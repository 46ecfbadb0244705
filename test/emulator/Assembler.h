//===- Assembler.h - statements of a kernel to instructions ---------------===//

#ifndef WEFT_TEST_EMULATOR_ASSEMBLER_H
#define WEFT_TEST_EMULATOR_ASSEMBLER_H

#include "test/emulator/Lexer.h"
#include "test/emulator/Memory.h"
#include "test/emulator/Opcodes.h"

namespace weft::emulator {

/// Where a text is wrong.
struct TextError {
  uint32_t line = 0;
  std::string message; ///< empty for none
  explicit operator bool() const { return !message.empty(); }
};

/// One operand of a statement as it was written.
struct Argument {
  enum Kind : uint8_t { Register, Immediate, Symbol, Vector, Address, Sink };
  Kind kind = Sink;
  Width width = Width::None; ///< of a register, or of a float constant
  uint32_t row = noRow;      ///< of a register
  uint64_t value = 0;        ///< of an immediate
  int64_t offset = 0;        ///< behind a symbol or in an address
  std::string name;          ///< as written
  /// Elements of a vector; the base of an address.
  std::vector<Argument> elements;
};

/// `@!%p1 add.rn.f32 %r1, %r2, %r3;`
struct Statement {
  uint32_t line = 0;
  std::string opcode, guard;
  bool guardNegated = false;
  std::vector<Argument> arguments;
  /// Second destination behind `|` of the first argument.
  std::vector<Argument> second;
};

inline TextError errorAt(uint32_t line, std::string message) {
  return {line, std::move(message)};
}
inline TextError errorAt(const Statement &statement,
                         const std::string &message) {
  return {statement.line, "`" + statement.opcode + "`: " + message};
}

/// A name that a kernel may use as an address.
struct SymbolValue {
  Space space = Space::Global;
  uint64_t address = 0;
  int32_t slot = unknownSlot;
  uint64_t bytes = 0;
};

/// Builds the code of one kernel. Every method gives the first error.
class Assembler {
public:
  Assembler(const ParseOptions &parseOptions,
            std::map<std::string, SymbolValue, std::less<>> symbols)
      : options(parseOptions), names(std::move(symbols)) {}

  /// `.reg .b32 %r<4>` declares %r0 to %r3; without a count `%name` itself.
  TextError declare(uint32_t line, std::string_view type, std::string_view name,
                    int64_t count);
  TextError label(uint32_t line, std::string_view name);
  void addSymbol(const std::string &name, const SymbolValue &value) {
    names[name] = value;
  }
  bool hasSymbol(const std::string &name) const { return names.count(name); }

  /// A register, special register or symbol by its name.
  Argument nameArgument(std::string_view name) const;

  TextError add(const Statement &statement);

  /// Resolves labels, lays out the register file, finds out where addresses
  /// come from.
  TextError finish(KernelCode &code);

  /// Registers declared between the two are forgotten.
  void enterScope() { scopes.emplace_back(); }
  void leaveScope();

  uint32_t registerCount() const { return uint32_t(registers.size()); }

private:
  struct RegisterInfo {
    Width width = Width::None;
    uint32_t row = noRow;
  };
  /// What an instruction does to the origin of addresses.
  enum class Origin : uint8_t { Arithmetic, Load, Store, Parameter };
  struct Fixup {
    size_t instruction = 0;
    std::string label;
    uint32_t line = 0;
  };

  TextError addTable(const Statement &statement, Instruction instruction);
  TextError addAccess(const Statement &statement, Instruction instruction);
  TextError addParameterLoad(const Statement &statement, AccessShape shape,
                             Instruction instruction);
  TextError addPackedMove(const Statement &statement, Instruction instruction);
  TextError addSymbolMove(const Statement &statement, Instruction instruction);
  TextError addBranch(const Statement &statement, Instruction instruction);
  TextError addBarrier(const Statement &statement, Instruction instruction);
  TextError addressOf(const Statement &statement, const Argument &argument,
                      AccessShape &shape, Instruction &instruction);
  TextError elementsOf(const Statement &statement, const Argument &argument,
                       uint32_t count, bool isDest, uint32_t *rows,
                       Width &width);
  TextError destRow(const Statement &statement, const Argument &argument,
                    Width width, uint32_t &row) const;
  TextError sourceRow(const Statement &statement, const Argument &argument,
                      Width width, uint32_t &row);
  const Opcode *findOpcode(const Statement &statement) const;

  uint32_t constantRow(Width width, uint64_t value);
  uint32_t symbolRow(const SymbolValue &symbol, int64_t offset, Width width);
  uint32_t specialRow(Special special);
  uint32_t allocate(uint32_t &bytes, Width width);
  void push(const Instruction &instruction, Origin origin);
  void findOrigins();

  ParseOptions options;
  std::map<std::string, SymbolValue, std::less<>> names;
  std::vector<std::vector<std::string>> scopes;
  std::map<std::string, RegisterInfo, std::less<>> registers;
  std::map<std::string, uint32_t, std::less<>> labels;
  std::map<std::pair<Width, uint64_t>, uint32_t> constantRows;
  std::map<Special, uint32_t> specialRows;
  std::map<uint32_t, int32_t> slotOfRow; ///< of 64-bit rows with addresses
  std::vector<Fixup> fixups;
  std::vector<Origin> origins;
  std::map<uint32_t, Width> widthOfRow;
  KernelCode result;
  uint32_t constantBytes = 0;
  uint32_t narrowestShared = 16;
};

/// The special register of a name such as `%tid.x`; nothing for others.
std::optional<Special> findSpecial(std::string_view name);

/// The width of a register type such as `.f32`; nothing for other words.
std::optional<Width> registerWidth(std::string_view type);

/// "16-bit" for B16; for messages.
std::string widthText(Width width);

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_ASSEMBLER_H
