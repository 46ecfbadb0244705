//===- Lexer.h - text to tokens ---------------------------------*- C++ -*-===//
///
/// \file
/// The first stage: takes the text of one buffer and returns its tokens. Line
/// ends and changes of indentation are tokens outside of brackets. Tokens
/// point into the buffer.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_LEXER_H
#define WEFT_FRONTEND_LEXER_H

#include "frontend/Diagnostic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft {

enum class TokenKind : uint8_t {
#define WEFT_TOKEN(NAME, DESCRIPTION) NAME,
#define WEFT_PUNCTUATION(NAME, SPELLING) NAME,
#define WEFT_FOREIGN(NAME, SPELLING) NAME,
#define WEFT_KEYWORD(NAME, SPELLING) NAME,
#include "frontend/Tokens.def"
};

struct Token {
  TokenKind kind = TokenKind::EndOfFile;
  /// The token's bytes in the buffer; empty for Newline, Indent, Dedent and
  /// EndOfFile, which still have a place.
  llvm::StringRef text;

  bool is(TokenKind other) const { return kind == other; }
  llvm::SMLoc loc() const { return llvm::SMLoc::getFromPointer(text.begin()); }
  llvm::SMLoc end() const { return llvm::SMLoc::getFromPointer(text.end()); }
  llvm::SMRange range() const { return {loc(), end()}; }
};

/// Splits a buffer of the engine's SourceManager into tokens. The last one is
/// EndOfFile; before it every Indent has its Dedent and the last statement its
/// Newline, whatever the text holds.
std::vector<Token> lexBuffer(unsigned buffer, DiagnosticEngine &diags);

/// The fixed spelling in quotes, or a description: "'('", "name".
std::string describe(TokenKind kind);
/// As people say it in "found ...": "name 'x'", "the end of the line".
std::string describe(const Token &token);

/// The name of a kind as `--emit=tokens` prints it, e.g. "LParen".
llvm::StringRef tokenKindName(TokenKind kind);

/// Prints one token a line: place, kind and text.
void printTokens(llvm::raw_ostream &os, llvm::ArrayRef<Token> tokens,
                 const SourceManager &sources);

/// The value of an Integer token; nothing if it does not fit in 64 bits.
std::optional<int64_t> integerValue(llvm::StringRef text);
/// The value of a Float token; nothing if it is not finite.
std::optional<double> floatValue(llvm::StringRef text);
/// The value of a String token, escapes replaced.
std::string stringValue(llvm::StringRef text);

} // namespace weft

#endif // WEFT_FRONTEND_LEXER_H
