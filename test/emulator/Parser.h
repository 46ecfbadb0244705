//===- Parser.h - a PTX text to kernels and arrays ------------------------===//

#ifndef WEFT_TEST_EMULATOR_PARSER_H
#define WEFT_TEST_EMULATOR_PARSER_H

#include "test/emulator/Assembler.h"

namespace weft::emulator {

/// Reads the directives of a text; statements go to an `Assembler`.
/// Every method leaves the first error in `error` and returns whether there
/// is none.
class Parser {
public:
  Parser(std::string_view ptx, const ParseOptions &parseOptions);

  /// The whole text; null after an error.
  std::unique_ptr<Program> run();

  const TextError &firstError() const { return error; }

private:
  // Tokens.
  const Token &peek(size_t ahead = 0) const;
  Token take();
  bool accept(std::string_view text);
  bool expect(std::string_view text);
  bool fail(uint32_t line, std::string message);
  bool fail(std::string message) {
    return fail(peek().line, std::move(message));
  }
  bool skipLine();
  bool skipStatement();
  bool integer(int64_t &value);

  // Parser.cpp: the text and its arrays.
  bool moduleItem();
  bool header();
  bool section();
  bool variable(bool isShared, Assembler *assembler);
  bool initialValues(Variable &variable, uint32_t elementBytes);
  bool addShared(const std::string &name, uint64_t bytes, uint64_t alignment);

  // ParserKernel.cpp: heads of kernels, remarks.
  bool kernel();
  bool parameters();
  bool parameter(std::string &name, uint64_t &bytes);
  bool kernelDirectives();
  bool dimensions(std::array<uint32_t, 3> &shape);
  bool addRemarks();
  bool addRemark(const Token &remark);
  bool addGrid(const Token &remark);

  // ParserBody.cpp: what stands between the braces of a kernel.
  bool body(Assembler &assembler);
  bool bodyItem(Assembler &assembler, uint32_t &depth);
  bool registers(Assembler &assembler);
  bool statement(Assembler &assembler);
  bool argument(const Assembler &assembler, Argument &result);
  bool addressArgument(const Assembler &assembler, Argument &result);
  bool vectorArgument(const Assembler &assembler, Argument &result);
  bool literal(Argument &result);

  ParseOptions options;
  Lexed lexed;
  size_t at = 0;
  TextError error;
  std::unique_ptr<Program> program = std::make_unique<Program>();
  std::map<std::string, SymbolValue, std::less<>> globals;
  /// Of the kernel that is being read.
  Kernel current;
  std::map<std::string, SymbolValue, std::less<>> names;
};

inline bool isPowerOfTwo(int64_t value) {
  return value > 0 && (value & (value - 1)) == 0;
}

/// Bytes of `.b8`, `.f32`; 0 for anything else.
uint32_t typeBytes(std::string_view type);

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_PARSER_H
