//===- Parser.cpp - directives of a PTX text ------------------------------===//

#include "test/emulator/Parser.h"

#include <charconv>
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

namespace {

/// Bytes of `.b8`, `.f32`; 0 for anything else.
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

bool isPowerOfTwo(int64_t value) {
  return value > 0 && (value & (value - 1)) == 0;
}

} // namespace

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
// Kernels
//===----------------------------------------------------------------------===//

bool Parser::kernel() {
  current = Kernel();
  current.line = peek().line;
  current.name = take().text;
  names = globals;
  for (const Kernel &other : program->kernels)
    if (other.name == current.name)
      return fail("kernel `" + current.name + "` is defined twice");
  if (!parameters() || !kernelDirectives())
    return false;
  const int32_t arrays = int32_t(current.parameterBytes.size());
  for (auto &[name, symbol] : names)
    if (symbol.space != Space::Parameter)
      symbol.slot += arrays;
  Assembler assembler(options, names);
  KernelCode code;
  if (!body(assembler))
    return false;
  if (TextError found = assembler.finish(code))
    return fail(found.line, found.message);
  current.registerCount = assembler.registerCount();
  program->kernels.push_back(std::move(current));
  program->codes.push_back(std::move(code));
  return true;
}

/// `.param .u64 .ptr .global .align 256 name` or `.param .align 8 .b8
/// name[16]`.
bool Parser::parameter(std::string &name, uint64_t &bytes) {
  int64_t ignored = 0, count = 1;
  if (!expect(".param") || (accept(".align") && !integer(ignored)))
    return false;
  bytes = typeBytes(peek().text);
  if (!bytes)
    return fail("unknown type `" + std::string(peek().text) + "`");
  take();
  if (accept(".ptr"))
    for (const char *space : {".global", ".shared", ".const"})
      accept(space);
  if (accept(".align") && !integer(ignored))
    return false;
  name = take().text;
  if (accept("[") && (!integer(count) || !expect("]")))
    return false;
  if (count < 1 || count > 4096)
    return fail("a parameter has between 1 and 4096 bytes");
  bytes *= uint64_t(count);
  return true;
}

bool Parser::parameters() {
  if (!accept("(") || accept(")"))
    return true;
  do {
    std::string name;
    SymbolValue symbol;
    symbol.space = Space::Parameter;
    if (!parameter(name, symbol.bytes))
      return false;
    symbol.slot = int32_t(current.parameterBytes.size());
    if (!names.emplace(name, symbol).second)
      return fail("parameter `" + name + "` is defined twice");
    current.parameterBytes.push_back(uint32_t(symbol.bytes));
  } while (accept(","));
  return expect(")");
}

bool Parser::dimensions(std::array<uint32_t, 3> &shape) {
  shape = {1, 1, 1};
  for (uint32_t &size : shape) {
    int64_t value = 0;
    if (!integer(value))
      return false;
    if (value < 1 || value > 1024)
      return fail("a block has between 1 and 1024 threads in a direction");
    size = uint32_t(value);
    if (!accept(","))
      break;
  }
  return true;
}

bool Parser::kernelDirectives() {
  while (!peek().is("{")) {
    int64_t ignored = 0;
    if (accept(".maxntid")) {
      if (!dimensions(current.maxThreads))
        return false;
    } else if (accept(".reqntid")) {
      if (!dimensions(current.requiredThreads))
        return false;
    } else if (accept(".minnctapersm") || accept(".maxnreg")) {
      if (!integer(ignored))
        return false;
    } else {
      return fail("unknown directive `" + std::string(peek().text) + "`");
    }
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Operand lines
//===----------------------------------------------------------------------===//

namespace {

std::vector<std::string_view> splitBlanks(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < text.size();) {
    const size_t begin = text.find_first_not_of(" \t\r", at);
    if (begin == std::string_view::npos)
      break;
    at = std::min(text.find_first_of(" \t\r", begin), text.size());
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

template <class T>
bool readNumber(std::string_view text, T &value) {
  const auto [end, failure] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc() && end == text.data() + text.size();
}

bool readRights(std::string_view text, Access &access) {
  access = text == "read"    ? Access::Read
           : text == "write" ? Access::Write
                             : Access::ReadWrite;
  return text == "read" || text == "write" || text == "readwrite";
}

} // namespace

/// `weft.grid KERNEL BLOCKS`
bool Parser::addGrid(const Token &remark) {
  const auto words = splitBlanks(remark.text);
  uint64_t blocks = 0;
  if (words.size() != 3 || !readNumber(words[2], blocks) || blocks == 0)
    return fail(remark.line, "expected `weft.grid KERNEL BLOCKS`, found `" +
                                 std::string(remark.text) + "`");
  for (Kernel &owner : program->kernels)
    if (owner.name == words[1]) {
      owner.blocks = blocks;
      return true;
    }
  return fail(remark.line,
              "the text has no kernel `" + std::string(words[1]) + "`");
}

/// `weft.operand KERNEL INDEX read|write|readwrite BYTES align N`
bool Parser::addRemark(const Token &remark) {
  const auto words = splitBlanks(remark.text);
  if (words[0] == "weft.grid")
    return addGrid(remark);
  if (words[0] != "weft.operand")
    return fail(remark.line, "unknown remark `" + std::string(words[0]) + "`");
  Operand operand;
  if (words.size() != 7 || !readNumber(words[2], operand.index) ||
      !readRights(words[3], operand.access) ||
      !readNumber(words[4], operand.bytes) || words[5] != "align" ||
      !readNumber(words[6], operand.alignment) ||
      !isPowerOfTwo(operand.alignment))
    return fail(remark.line,
                "expected `weft.operand KERNEL INDEX read|write|readwrite "
                "BYTES align N`, found `" +
                    std::string(remark.text) + "`");
  for (Kernel &owner : program->kernels) {
    if (owner.name != words[1])
      continue;
    if (operand.index >= owner.parameterBytes.size() ||
        owner.parameterBytes[operand.index] != 8)
      return fail(remark.line, "parameter " + std::to_string(operand.index) +
                                   " of `" + owner.name + "` is no address");
    for (const Operand &other : owner.operands)
      if (other.index == operand.index)
        return fail(remark.line, "a second line for operand " +
                                     std::to_string(operand.index) + " of `" +
                                     owner.name + "`");
    owner.operands.push_back(operand);
    return true;
  }
  return fail(remark.line,
              "the text has no kernel `" + std::string(words[1]) + "`");
}

bool Parser::addRemarks() {
  for (const Token &remark : lexed.remarks)
    if (!addRemark(remark))
      return false;
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
