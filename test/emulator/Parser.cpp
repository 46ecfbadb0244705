//===- Parser.cpp - tokens, the text and its arrays -----------------------===//

#include "test/emulator/Parser.h"

#include <cstring>

namespace weft::emulator {

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

Parser::Parser(std::string_view ptx, const ParseOptions &parseOptions)
    : options(parseOptions), lexed(lex(ptx)) {}

const Token &Parser::peek(size_t ahead) const {
  const size_t last = lexed.tokens.size() - 1;
  return lexed.tokens[std::min(at + ahead, last)];
}

Token Parser::take() {
  const Token token = peek();
  if (token.kind != Token::End)
    ++at;
  return token;
}

bool Parser::accept(std::string_view text) {
  if (!peek().is(text))
    return false;
  take();
  return true;
}

bool Parser::expect(std::string_view text) {
  if (accept(text))
    return true;
  const std::string found = peek().kind == Token::End
                                ? "the end"
                                : "`" + std::string(peek().text) + "`";
  return fail("expected `" + std::string(text) + "`, found " + found);
}

bool Parser::fail(uint32_t line, std::string message) {
  if (!error)
    error = {line, std::move(message)};
  return false;
}

bool Parser::skipLine() {
  const uint32_t line = peek().line;
  while (peek().kind != Token::End && peek().line == line)
    take();
  return true;
}

bool Parser::skipStatement() {
  while (peek().kind != Token::End && !peek().is(";"))
    take();
  return expect(";");
}

//===----------------------------------------------------------------------===//
// The text
//===----------------------------------------------------------------------===//

std::unique_ptr<Program> Parser::run() {
  if (!lexed.message.empty()) {
    fail(lexed.line, lexed.message);
    return nullptr;
  }
  if (!header())
    return nullptr;
  while (peek().kind != Token::End)
    if (!moduleItem())
      return nullptr;
  if (!addRemarks())
    return nullptr;
  return std::move(program);
}

/// `.version`, `.target` and `.address_size`, which come first.
bool Parser::header() {
  if (!expect(".version") || !skipLine() || !expect(".target"))
    return false;
  if (peek().text.substr(0, 3) != "sm_")
    return fail("expected a target sm_NN, found `" + std::string(peek().text) +
                "`");
  skipLine();
  if (!expect(".address_size"))
    return false;
  if (!peek().is("64"))
    return fail("addresses have 64 bits, found `" + std::string(peek().text) +
                "`");
  return skipLine();
}

bool Parser::moduleItem() {
  for (const char *linkage : {".visible", ".weak"})
    accept(linkage);
  if (accept(".entry"))
    return kernel();
  if (accept(".global") || accept(".const"))
    return variable(false, nullptr);
  if (accept(".file"))
    return skipLine();
  if (accept(".pragma"))
    return skipStatement();
  if (accept(".section"))
    return section();
  if (peek().is(".func"))
    return fail("functions are not supported: every function must be inlined");
  if (peek().is(".shared"))
    return fail("shared memory must be declared inside of its kernel");
  return fail("unknown directive `" + std::string(peek().text) + "`");
}

/// Debug information.
bool Parser::section() {
  while (peek().kind != Token::End && !accept("}"))
    take();
  return true;
}

//===----------------------------------------------------------------------===//
// Arrays
//===----------------------------------------------------------------------===//

uint32_t typeBytes(std::string_view type) {
  if (type.size() < 3 || type[0] != '.' ||
      std::string_view("busf").find(type[1]) == std::string_view::npos)
    return 0;
  const std::string_view bits = type.substr(2);
  return bits == "8"    ? 1
         : bits == "16" ? 2
         : bits == "32" ? 4
         : bits == "64" ? 8
                        : 0;
}

/// `.align 16 .b8 name[1024] = {1, 2};` behind its space.
bool Parser::variable(bool isShared, Assembler *assembler) {
  int64_t alignment = 0, count = 1;
  if (accept(".align") && (!integer(alignment) || !isPowerOfTwo(alignment)))
    return fail("expected an alignment that is a power of two");
  const uint32_t element = typeBytes(peek().text);
  if (!element)
    return fail("unknown type `" + std::string(peek().text) + "`");
  take();
  const Token name = take();
  while (accept("[")) {
    int64_t size = 0;
    if (!integer(size) || !expect("]"))
      return false;
    if (size < 0 || size > (int64_t(1) << 32) || count > (int64_t(1) << 32))
      return fail("the array is too large");
    count *= size;
  }
  const uint64_t bytes = uint64_t(count) * element;
  const uint64_t align = alignment ? uint64_t(alignment) : element;
  if (isShared) {
    if (!addShared(std::string(name.text), bytes, align))
      return false;
    assembler->addSymbol(std::string(name.text), names[std::string(name.text)]);
    return expect(";");
  }
  auto array = std::make_unique<Variable>();
  array->name = name.text;
  array->bytes = bytes;
  array->alignment = align;
  array->storage.resize(bytes + 256);
  if (accept("=") && !initialValues(*array, element))
    return false;
  SymbolValue symbol;
  symbol.address = array->address();
  symbol.bytes = bytes;
  // Slots of arrays stand behind those of parameters, which each kernel adds.
  symbol.slot = int32_t(program->variables.size());
  globals[array->name] = symbol;
  program->variables.push_back(std::move(array));
  return expect(";");
}

bool Parser::initialValues(Variable &array, uint32_t elementBytes) {
  std::byte *bytes = reinterpret_cast<std::byte *>(array.address());
  const bool list = accept("{");
  uint64_t place = 0;
  do {
    Argument value;
    if (!literal(value))
      return false;
    if (place + elementBytes > array.bytes)
      return fail("more values than the array has room for");
    std::memcpy(bytes + place, &value.value, elementBytes);
    place += elementBytes;
  } while (list && accept(","));
  return !list || expect("}");
}

bool Parser::addShared(const std::string &name, uint64_t bytes,
                       uint64_t alignment) {
  SymbolValue symbol;
  symbol.space = Space::Shared;
  symbol.address =
      (current.sharedBytes + alignment - 1) / alignment * alignment;
  symbol.bytes = bytes;
  if (!names.emplace(name, symbol).second)
    return fail("`" + name + "` is defined twice");
  current.sharedBytes = symbol.address + bytes;
  return true;
}

//===----------------------------------------------------------------------===//
// Entry
//===----------------------------------------------------------------------===//

Parsed Module::parse(std::string_view ptx, const ParseOptions &options) {
  Parsed parsed;
  Parser parser(ptx, options);
  if (auto program = parser.run()) {
    parsed.module.reset(new Module(std::move(program)));
    return parsed;
  }
  parsed.line = parser.firstError().line;
  parsed.message = parser.firstError().message;
  return parsed;
}

} // namespace weft::emulator
