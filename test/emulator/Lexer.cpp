//===- Lexer.cpp - PTX text to tokens -------------------------------------===//

#include "test/emulator/Lexer.h"

namespace weft::emulator {

namespace {

bool isWordCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '%' || c == '.';
}

class Lexer {
public:
  explicit Lexer(std::string_view source) : text(source) {}
  Lexed run();

private:
  bool starts(std::string_view prefix) const {
    return text.substr(at, prefix.size()) == prefix;
  }
  void token(Token::Kind kind, size_t length) {
    result.tokens.push_back({kind, text.substr(at, length), line});
    at += length;
  }
  void lineComment();
  void blockComment();
  void string();
  void word();
  void error(std::string message) {
    result.message = std::move(message);
    result.line = line;
  }

  std::string_view text;
  size_t at = 0;
  uint32_t line = 1;
  Lexed result;
};

void Lexer::lineComment() {
  const size_t end = std::min(text.find('\n', at), text.size());
  std::string_view comment = text.substr(at + 2, end - at - 2);
  const size_t begin = comment.find_first_not_of(" \t");
  if (begin != std::string_view::npos && comment.substr(begin, 5) == "weft.")
    result.remarks.push_back({Token::Word, comment.substr(begin), line});
  at = end;
}

void Lexer::blockComment() {
  const size_t end = text.find("*/", at + 2);
  if (end == std::string_view::npos)
    return error("a comment has no end");
  for (; at < end + 2; ++at)
    line += text[at] == '\n';
}

void Lexer::string() {
  const size_t end = text.find_first_of("\"\n", at + 1);
  if (end == std::string_view::npos || text[end] == '\n')
    return error("a string has no end");
  token(Token::String, end + 1 - at);
}

void Lexer::word() {
  size_t end = at;
  while (end < text.size()) {
    if (isWordCharacter(text[end]))
      ++end;
    else if (text.substr(end, 2) == "::")
      end += 2;
    else
      break;
  }
  token(Token::Word, end - at);
}

Lexed Lexer::run() {
  constexpr std::string_view signs = ",;:{}[]()<>+-|!@=*";
  while (at < text.size() && result.message.empty()) {
    const char c = text[at];
    if (c == '\n')
      ++line, ++at;
    else if (c == ' ' || c == '\t' || c == '\r')
      ++at;
    else if (starts("//"))
      lineComment();
    else if (starts("/*"))
      blockComment();
    else if (c == '"')
      string();
    else if (isWordCharacter(c))
      word();
    else if (signs.find(c) != std::string_view::npos)
      token(Token::Sign, 1);
    else
      error("unexpected byte " + std::to_string(int(uint8_t(c))));
  }
  result.tokens.push_back({Token::End, {}, line});
  return std::move(result);
}

} // namespace

Lexed lex(std::string_view text) { return Lexer(text).run(); }

} // namespace weft::emulator
