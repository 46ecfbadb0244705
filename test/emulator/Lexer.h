//===- Lexer.h - PTX text to tokens ---------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_LEXER_H
#define WEFT_TEST_EMULATOR_LEXER_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::emulator {

struct Token {
  /// Words hold letters, digits and `_ $ % .`, also `::` in `L1::no_allocate`.
  enum Kind : uint8_t { Word, String, Sign, End };
  Kind kind = End;
  std::string_view text; ///< into the PTX text
  uint32_t line = 0;

  bool is(std::string_view expected) const {
    return kind != String && text == expected;
  }
};

struct Lexed {
  std::vector<Token> tokens; ///< an End behind the last
  /// Comments that start with `weft.`, without the slashes.
  std::vector<Token> remarks;
  uint32_t line = 0;   ///< of the error
  std::string message; ///< empty unless the text cannot be split
};

Lexed lex(std::string_view text);

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_LEXER_H
