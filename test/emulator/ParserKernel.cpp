//===- ParserKernel.cpp - the head of a kernel, and what remarks say of it ===//

#include "test/emulator/Parser.h"

#include <charconv>

namespace weft::emulator {

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

} // namespace weft::emulator
