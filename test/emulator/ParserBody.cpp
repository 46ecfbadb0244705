//===- ParserBody.cpp - what stands between the braces of a kernel --------===//

#include "test/emulator/Parser.h"

#include <charconv>
#include <cstring>

namespace weft::emulator {

namespace {

/// `42`, `0x2aU`, `052`, `0b101010`; false for anything else.
bool readInteger(std::string_view text, uint64_t &value) {
  int base = 10;
  if (!text.empty() && text.back() == 'U')
    text.remove_suffix(1);
  const auto prefix = [&](std::string_view lower, std::string_view upper) {
    const bool found = text.substr(0, 2) == lower || text.substr(0, 2) == upper;
    text.remove_prefix(found ? 2 : 0);
    return found;
  };
  if (prefix("0x", "0X"))
    base = 16;
  else if (prefix("0b", "0B"))
    base = 2;
  else if (text.size() > 1 && text[0] == '0')
    base = 8;
  const char *end = text.data() + text.size();
  const auto [stop, failure] = std::from_chars(text.data(), end, value, base);
  return failure == std::errc() && stop == end && !text.empty();
}

/// `0f3F800000` or `0d3FF0000000000000`: the bits of a float.
bool readFloatBits(std::string_view text, Width &width, uint64_t &value) {
  const std::string_view prefix = text.substr(0, 2);
  const bool single = prefix == "0f" || prefix == "0F";
  const bool twice = prefix == "0d" || prefix == "0D";
  if ((!single || text.size() != 10) && (!twice || text.size() != 18))
    return false;
  width = single ? Width::B32 : Width::B64;
  const char *end = text.data() + text.size();
  const auto [stop, failure] = std::from_chars(text.data() + 2, end, value, 16);
  return failure == std::errc() && stop == end;
}

} // namespace

bool Parser::integer(int64_t &value) {
  const bool negative = accept("-");
  uint64_t magnitude = 0;
  if (!readInteger(peek().text, magnitude))
    return fail("expected an integer, found `" + std::string(peek().text) +
                "`");
  take();
  value = int64_t(negative ? uint64_t(0) - magnitude : magnitude);
  return true;
}

bool Parser::literal(Argument &result) {
  result.kind = Argument::Immediate;
  result.name = (peek().is("-") ? "-" : "") +
                std::string(peek(peek().is("-") ? 1 : 0).text);
  if (readFloatBits(peek().text, result.width, result.value)) {
    take();
    return true;
  }
  int64_t value = 0;
  if (!integer(value))
    return false;
  result.value = uint64_t(value);
  return true;
}

bool Parser::vectorArgument(const Assembler &assembler, Argument &result) {
  result.kind = Argument::Vector;
  result.name = "{...}";
  do {
    Argument element;
    if (!argument(assembler, element))
      return false;
    result.elements.push_back(std::move(element));
  } while (accept(","));
  return expect("}");
}

bool Parser::addressArgument(const Assembler &assembler, Argument &result) {
  result.kind = Argument::Address;
  result.name = "[...]";
  Argument base;
  if (!argument(assembler, base))
    return false;
  if (base.kind == Argument::Vector || base.kind == Argument::Address)
    return fail("expected a register or a name in an address");
  result.offset = base.offset;
  base.offset = 0;
  result.elements.push_back(std::move(base));
  return expect("]");
}

bool Parser::argument(const Assembler &assembler, Argument &result) {
  if (accept("{"))
    return vectorArgument(assembler, result);
  if (accept("["))
    return addressArgument(assembler, result);
  const Token &token = peek();
  const bool digit =
      token.kind == Token::Word && token.text[0] >= '0' && token.text[0] <= '9';
  if (digit || token.is("-"))
    return literal(result);
  if (token.kind != Token::Word)
    return fail("expected an operand, found `" + std::string(token.text) + "`");
  result = assembler.nameArgument(take().text);
  // `name+8`, `%rd1+-8` and `%rd1-8`.
  if (accept("+") || peek().is("-"))
    return integer(result.offset);
  return true;
}

bool Parser::statement(Assembler &assembler) {
  Statement statement;
  statement.line = peek().line;
  if (accept("@")) {
    statement.guardNegated = accept("!");
    statement.guard = take().text;
  }
  if (peek().kind != Token::Word)
    return fail("expected an instruction, found `" + std::string(peek().text) +
                "`");
  statement.opcode = take().text;
  while (!accept(";")) {
    if (!statement.arguments.empty() && !expect(","))
      return false;
    Argument next;
    if (!argument(assembler, next))
      return false;
    statement.arguments.push_back(std::move(next));
    if (!accept("|"))
      continue;
    Argument second;
    if (statement.arguments.size() > 1)
      return fail("`|` is possible in the first operand alone");
    if (!argument(assembler, second))
      return false;
    statement.second.push_back(std::move(second));
  }
  if (TextError found = assembler.add(statement))
    return fail(found.line, found.message);
  return true;
}

bool Parser::registers(Assembler &assembler) {
  const uint32_t line = peek().line;
  const std::string type(take().text);
  do {
    const std::string name(take().text);
    int64_t count = -1;
    if (accept("<") && (!integer(count) || !expect(">")))
      return false;
    if (count > (1 << 20))
      return fail("more than a million registers");
    if (TextError found = assembler.declare(line, type, name, count))
      return fail(found.line, found.message);
  } while (accept(","));
  return expect(";");
}

bool Parser::bodyItem(Assembler &assembler, uint32_t &depth) {
  if (accept("{")) {
    ++depth;
    assembler.enterScope();
    return true;
  }
  if (accept("}")) {
    if (--depth)
      assembler.leaveScope();
    return true;
  }
  if (accept(".reg"))
    return registers(assembler);
  if (accept(".shared"))
    return variable(true, &assembler);
  if (accept(".loc"))
    return skipLine();
  if (accept(".pragma"))
    return skipStatement();
  if (peek().is(".local"))
    return fail("local memory is not supported: kernels keep their values in "
                "registers");
  if (peek().kind == Token::Word && peek().text[0] == '.')
    return fail("unknown directive `" + std::string(peek().text) + "`");
  if (peek().kind == Token::Word && peek(1).is(":")) {
    const Token name = take();
    take();
    if (TextError found = assembler.label(name.line, name.text))
      return fail(found.line, found.message);
    return true;
  }
  return statement(assembler);
}

bool Parser::body(Assembler &assembler) {
  uint32_t depth = 1;
  if (!expect("{"))
    return false;
  while (depth) {
    if (peek().kind == Token::End)
      return fail("the kernel has no end");
    if (!bodyItem(assembler, depth))
      return false;
  }
  return true;
}

} // namespace weft::emulator
