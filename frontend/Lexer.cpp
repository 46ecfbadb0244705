//===- Lexer.cpp - lines, indentation and brackets ------------------------===//

#include "frontend/Lexer.h"

#include "frontend/Encoding.h"
#include "frontend/LexerImpl.h"

using namespace llvm;

namespace weft {

std::vector<Token> Lexer::run() {
  if (rest().starts_with("\xEF\xBB\xBF"))
    at = 3;
  lexIndentation();
  while (!atEnd() && !diags.limitReached()) {
    skipBlanksAndComment();
    if (atEnd())
      break;
    if (peek() == '\n')
      endLine();
    else
      lexToken();
  }
  finish();
  return std::move(tokens);
}

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

void Lexer::reportTab(size_t where) {
  if (tabReported)
    return;
  tabReported = true;
  diags.report(DiagId::TabFound, span(where, 1))
      .fix(span(where, 1), "    ", "replace each tab by four spaces");
}

/// Reads the blanks at the start of a line. Lines without tokens say nothing
/// about blocks.
void Lexer::lexIndentation() {
  lineBegin = text.begin() + at;
  size_t width = 0;
  for (; peek() == ' ' || peek() == '\t'; ++at) {
    if (peek() == '\t')
      reportTab(at);
    width += peek() == '\t' ? 4 - width % 4 : 1;
  }
  if (atEnd() || peek() == '\n' || peek() == '\r' || peek() == '#')
    return;
  if (!brackets.empty() && bracketLooksForgotten())
    abandonBrackets();
  if (brackets.empty())
    changeIndentation(width);
}

void Lexer::changeIndentation(size_t width) {
  if (width > indents.back()) {
    indents.push_back(width);
    emit(TokenKind::Indent, 0);
    return;
  }
  while (width < indents.back()) {
    indents.pop_back();
    emit(TokenKind::Dedent, 0);
  }
  if (width != indents.back())
    diags.report(DiagId::InconsistentDedent, span(at, 0), width)
        .help("expected " + Twine(indents.back()) + " spaces");
}

void Lexer::endLine() {
  if (brackets.empty() && lineHasTokens) {
    emit(TokenKind::Newline, 0);
    lineHasTokens = false;
  }
  ++at;
  lexIndentation();
}

void Lexer::finish() {
  at = std::min(at, text.size());
  if (!brackets.empty() && !diags.limitReached())
    abandonBrackets();
  if (lineHasTokens)
    emit(TokenKind::Newline, 0);
  for (; indents.size() > 1; indents.pop_back())
    emit(TokenKind::Dedent, 0);
  emit(TokenKind::EndOfFile, 0);
}

void Lexer::skipBlanksAndComment() {
  for (; !atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\r'); ++at)
    if (peek() == '\t')
      reportTab(at);
  if (peek() == '#')
    at = std::min(text.find('\n', at), text.size());
}

//===----------------------------------------------------------------------===//
// Brackets
//===----------------------------------------------------------------------===//

static TokenKind partner(TokenKind kind) {
  switch (kind) {
  case TokenKind::LParen:
    return TokenKind::RParen;
  case TokenKind::LBracket:
    return TokenKind::RBracket;
  default:
    return TokenKind::RBrace;
  }
}

void Lexer::open(TokenKind kind, size_t length) {
  emit(kind, length);
  brackets.push_back(tokens.back());
}

void Lexer::close(TokenKind kind, size_t length) {
  if (brackets.empty()) {
    diags.report(DiagId::UnmatchedBracket, span(at, length),
                 text.substr(at, length));
    at += length;
    return;
  }
  TokenKind expected = partner(brackets.back().kind);
  if (kind != expected)
    diags
        .report(DiagId::MismatchedBracket, span(at, length),
                text.substr(at, length),
                StringRef(describe(expected)).trim('\''))
        .note(brackets.back().range(),
              "'" + brackets.back().text + "' is opened here");
  brackets.pop_back();
  emit(expected, length);
}

/// Whether a line inside brackets starts as only a new statement can: the
/// bracket above was probably forgotten, and the error belongs there.
bool Lexer::bracketLooksForgotten() const {
  StringRef word = rest().take_while(isNamePart);
  if (word.empty() || tokens.empty())
    return false;
  StringRef after = rest().drop_front(word.size());
  if (word == "def" || word == "return" || word == "yield")
    return after.starts_with(" ");
  TokenKind last = tokens.back().kind;
  bool afterOperand = last == TokenKind::Identifier ||
                      last == TokenKind::Integer || last == TokenKind::Float ||
                      last == TokenKind::String || last == TokenKind::RParen ||
                      last == TokenKind::RBracket;
  StringRef next = after.ltrim(' ');
  bool isKeyword = nameKind(word) != TokenKind::Identifier;
  if (afterOperand && !isKeyword && next.starts_with("=") &&
      !next.starts_with("=="))
    return true;
  static constexpr StringRef starters[] = {
#define WEFT_CONTEXTUAL(SPELLING) SPELLING,
#include "frontend/Tokens.def"
  };
  return is_contained(starters, word) && word != "as" && word != "along" &&
         word != "with" && after.starts_with(" ") && !next.empty() &&
         isNameStart(next.front()) &&
         nameKind(next.take_while(isNamePart)) == TokenKind::Identifier;
}

/// Reports the innermost bracket that waits, then closes all of them and ends
/// the line for the parser.
void Lexer::abandonBrackets() {
  diags.report(DiagId::UnclosedBracket, brackets.back().range(),
               brackets.back().text);
  StringRef place(tokens.back().text.end(), 0);
  for (; !brackets.empty(); brackets.pop_back())
    tokens.push_back({partner(brackets.back().kind), place});
  tokens.push_back({TokenKind::Newline, place});
  lineHasTokens = false;
}

std::vector<Token> lexBuffer(unsigned buffer, DiagnosticEngine &diags) {
  StringRef text = diags.sources().text(buffer);
  if (!checkEncoding(text, diags))
    return {Token{TokenKind::EndOfFile, text.take_back(0)}};
  return Lexer(text, diags).run();
}

} // namespace weft
