//===- Token.cpp - names and values of tokens -----------------------------===//

#include "frontend/Lexer.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <cstdlib>

using namespace llvm;

namespace weft {

std::string describe(TokenKind kind) {
  switch (kind) {
#define WEFT_TOKEN(NAME, DESCRIPTION)                                          \
  case TokenKind::NAME:                                                        \
    return DESCRIPTION;
#define WEFT_PUNCTUATION(NAME, SPELLING)                                       \
  case TokenKind::NAME:                                                        \
    return "'" SPELLING "'";
#define WEFT_FOREIGN(NAME, SPELLING) WEFT_PUNCTUATION(NAME, SPELLING)
#define WEFT_KEYWORD(NAME, SPELLING) WEFT_PUNCTUATION(NAME, SPELLING)
#include "frontend/Tokens.def"
  }
  return "?";
}

std::string describe(const Token &token) {
  switch (token.kind) {
  case TokenKind::Identifier:
  case TokenKind::Integer:
  case TokenKind::Float:
    return describe(token.kind) + " '" +
           (token.text.size() > 40 ? token.text.take_front(40).str() + "..."
                                   : token.text.str()) +
           "'";
  default:
    return describe(token.kind);
  }
}

StringRef tokenKindName(TokenKind kind) {
  switch (kind) {
#define WEFT_TOKEN(NAME, DESCRIPTION)                                          \
  case TokenKind::NAME:                                                        \
    return #NAME;
#define WEFT_PUNCTUATION(NAME, SPELLING) WEFT_TOKEN(NAME, SPELLING)
#define WEFT_FOREIGN(NAME, SPELLING) WEFT_TOKEN(NAME, SPELLING)
#define WEFT_KEYWORD(NAME, SPELLING) WEFT_TOKEN(NAME, SPELLING)
#include "frontend/Tokens.def"
  }
  return "?";
}

void printTokens(raw_ostream &os, ArrayRef<Token> tokens,
                 const SourceManager &sources) {
  for (const Token &token : tokens) {
    SourcePosition at = sources.position(token.loc());
    os << at.line << ':' << at.column << ' ' << tokenKindName(token.kind);
    if (!token.text.empty()) {
      os << " '";
      printEscapedString(token.text, os);
      os << '\'';
    }
    os << '\n';
  }
}

std::optional<int64_t> integerValue(StringRef text) {
  std::string digits = text.lower();
  erase(digits, '_');
  uint64_t value = 0;
  StringRef number = digits;
  unsigned base = number.consume_front("0x")   ? 16
                  : number.consume_front("0b") ? 2
                                               : 10;
  if (number.getAsInteger(base, value) || value > uint64_t(INT64_MAX))
    return std::nullopt;
  return int64_t(value);
}

std::optional<double> floatValue(StringRef text) {
  std::string digits = text.str();
  erase(digits, '_');
  // No locale other than "C" is ever set in the compiler.
  double value = std::strtod(digits.c_str(), nullptr);
  if (!std::isfinite(value))
    return std::nullopt;
  return value;
}

static char escapedCharacter(char c) {
  switch (c) {
  case 'n':
    return '\n';
  case 't':
    return '\t';
  case 'r':
    return '\r';
  case '0':
    return '\0';
  default:
    return c;
  }
}

std::string stringValue(StringRef text) {
  size_t quote = text.starts_with("\"\"\"") || text.starts_with("'''") ? 3 : 1;
  // Typographic quotes and unclosed strings were reported; their value is
  // never used.
  if (text.size() < 2 * quote || static_cast<signed char>(text.front()) < 0)
    return {};
  StringRef body = text.drop_front(quote).drop_back(quote);
  std::string value;
  for (size_t i = 0; i < body.size(); ++i) {
    if (body[i] != '\\' || i + 1 == body.size()) {
      value += body[i];
      continue;
    }
    char c = body[++i];
    if (c == 'x' && i + 2 < body.size() && isHexDigit(body[i + 1]) &&
        isHexDigit(body[i + 2])) {
      value +=
          char(hexDigitValue(body[i + 1]) * 16 + hexDigitValue(body[i + 2]));
      i += 2;
    } else if (c != '\n') {
      value += escapedCharacter(c);
    }
  }
  return value;
}

} // namespace weft
