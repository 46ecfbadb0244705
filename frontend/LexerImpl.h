//===- LexerImpl.h - the lexer's state --------------------------*- C++ -*-===//
///
/// \file
/// Internal to the lexer. One pass over the text with a stack of indentations
/// and one of brackets. After an error the lexer goes on as the writer probably
/// meant it, so that the parser sees a sensible line.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_LEXERIMPL_H
#define WEFT_FRONTEND_LEXERIMPL_H

#include "frontend/Lexer.h"

#include "llvm/ADT/StringExtras.h"

namespace weft {

inline bool isNameStart(char c) { return llvm::isAlpha(c) || c == '_'; }
inline bool isNamePart(char c) { return llvm::isAlnum(c) || c == '_'; }

/// The keyword of that spelling, else Identifier.
TokenKind nameKind(llvm::StringRef name);

class Lexer {
public:
  Lexer(llvm::StringRef buffer, DiagnosticEngine &engine)
      : text(buffer), diags(engine) {}

  std::vector<Token> run();

private:
  // Lines.
  void lexIndentation();
  void changeIndentation(size_t width);
  void endLine();
  void finish();

  // Tokens.
  void lexToken();
  void lexNumber();
  void lexName();
  void lexString(size_t prefix);
  void lexPunctuation();
  void lexBackslash();
  void lexBeyondAscii();
  void lexTwin(char twin, unsigned length);
  void skipBlanksAndComment();

  // Brackets.
  void open(TokenKind kind, size_t length);
  void close(TokenKind kind, size_t length);
  bool bracketLooksForgotten() const;
  void abandonBrackets();

  char peek(size_t ahead = 0) const {
    return at + ahead < text.size() ? text[at + ahead] : '\0';
  }
  llvm::StringRef rest() const { return text.substr(at); }
  bool atEnd() const { return at >= text.size(); }
  llvm::SMRange span(size_t from, size_t length) const {
    const char *begin = text.begin() + from;
    return {llvm::SMLoc::getFromPointer(begin),
            llvm::SMLoc::getFromPointer(begin + length)};
  }
  void emit(TokenKind kind, size_t length) {
    tokens.push_back({kind, text.substr(at, length)});
    at += length;
  }
  void reportTab(size_t where);

  llvm::StringRef text;
  DiagnosticEngine &diags;
  size_t at = 0;
  std::vector<Token> tokens;
  std::vector<size_t> indents = {0};
  /// Opening brackets that wait for their partner.
  std::vector<Token> brackets;
  bool lineHasTokens = false;
  bool tabReported = false;
  /// Where the line starts on which a full-width character was reported last.
  const char *twinLine = nullptr;
  const char *lineBegin = nullptr;
};

} // namespace weft

#endif // WEFT_FRONTEND_LEXERIMPL_H
