//===- weft-emulate.cpp - runs one kernel of a PTX file -------------------===//
//
/// \file
/// A test tool: operands come from files and go to files; the counters of the
/// launch can be printed. Exit codes: 0 done, 1 a text that is refused or a
/// trap, 2 a wrong command line or file.
//
//===----------------------------------------------------------------------===//

#include "test/emulator/Emulator.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace {

using namespace weft::emulator;

constexpr const char *usage =
    "usage: weft-emulate FILE.ptx --kernel NAME --grid N[,N[,N]] "
    "--block N[,N[,N]]\n"
    "         [--operand read:FILE|write:BYTES:FILE|readwrite:FILE]...\n"
    "         [--order ascending|descending|shuffled:SEED] [--threads N]\n"
    "         [--budget N] [--counters] [--list]\n"
    "runs a kernel on the host; operands are parameters in their order, "
    "`write`\nand `readwrite` files hold the result afterwards\n";

/// One operand: its bytes at an address that is a multiple of 256.
struct Buffer {
  std::vector<char> storage;
  size_t bytes = 0;
  std::string writeTo; ///< empty for operands that are read
  Access access = Access::Read;

  char *data() {
    const uint64_t begin = reinterpret_cast<uint64_t>(storage.data());
    return storage.data() + ((256 - begin % 256) % 256);
  }
  void resize(size_t size) {
    bytes = size;
    storage.assign(size + 256, 0);
  }
};

struct Options {
  std::string file, kernel;
  std::array<uint32_t, 3> grid{1, 1, 1}, block{1, 1, 1};
  std::vector<Buffer> operands;
  BlockOrder order = BlockOrder::Ascending;
  uint64_t seed = 0, budget = uint64_t(1) << 32, threads = 1;
  bool counters = false, list = false;
};

int complain(const std::string &message) {
  std::fprintf(stderr, "weft-emulate: %s\n", message.c_str());
  return 2;
}

bool readFile(const std::string &name, std::vector<char> &bytes) {
  std::ifstream stream(name, std::ios::binary | std::ios::ate);
  if (!stream)
    return false;
  bytes.resize(size_t(stream.tellg()));
  stream.seekg(0);
  return bool(stream.read(bytes.data(), std::streamsize(bytes.size())));
}

bool readNumber(std::string_view text, uint64_t &value) {
  const auto [end, failure] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc() && end == text.data() + text.size();
}

bool readShape(std::string_view text, std::array<uint32_t, 3> &shape) {
  shape = {1, 1, 1};
  for (size_t i = 0; i < 3; ++i) {
    const size_t comma = text.find(',');
    uint64_t value = 0;
    if (!readNumber(text.substr(0, comma), value) || value > UINT32_MAX)
      return false;
    shape[i] = uint32_t(value);
    if (comma == std::string_view::npos)
      return true;
    text.remove_prefix(comma + 1);
  }
  return false;
}

bool readOrder(std::string_view text, Options &options) {
  options.order = text == "descending"  ? BlockOrder::Descending
                  : text == "ascending" ? BlockOrder::Ascending
                                        : BlockOrder::Shuffled;
  if (options.order != BlockOrder::Shuffled)
    return true;
  return text.substr(0, 9) == "shuffled:" &&
         readNumber(text.substr(9), options.seed);
}

/// `read:FILE`, `write:BYTES:FILE`, `readwrite:FILE`.
bool readOperand(const std::string &text, Options &options) {
  Buffer buffer;
  const size_t colon = text.find(':');
  if (colon == std::string::npos)
    return false;
  const std::string kind = text.substr(0, colon);
  std::string rest = text.substr(colon + 1);
  if (kind == "write") {
    const size_t second = rest.find(':');
    uint64_t bytes = 0;
    if (second == std::string::npos ||
        !readNumber(std::string_view(rest).substr(0, second), bytes))
      return false;
    buffer.resize(bytes);
    buffer.writeTo = rest.substr(second + 1);
    buffer.access = Access::Write;
  } else if (kind == "read" || kind == "readwrite") {
    std::vector<char> content;
    if (!readFile(rest, content))
      return false;
    buffer.resize(content.size());
    std::copy(content.begin(), content.end(), buffer.data());
    buffer.access = kind == "read" ? Access::Read : Access::ReadWrite;
    buffer.writeTo = kind == "read" ? "" : rest;
  } else {
    return false;
  }
  options.operands.push_back(std::move(buffer));
  return true;
}

/// Empty for success, else what is wrong.
std::string readValue(const std::string &name, const std::string &value,
                      Options &options) {
  bool good = true;
  if (name == "--kernel")
    options.kernel = value;
  else if (name == "--grid")
    good = readShape(value, options.grid);
  else if (name == "--block")
    good = readShape(value, options.block);
  else if (name == "--operand")
    good = readOperand(value, options);
  else if (name == "--order")
    good = readOrder(value, options);
  else if (name == "--threads")
    good = readNumber(value, options.threads);
  else if (name == "--budget")
    good = readNumber(value, options.budget);
  else
    return "unknown option " + name;
  return good ? "" : "cannot use `" + value + "` for " + name;
}

std::string readOptions(int count, char **words, Options &options) {
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--counters")
      options.counters = true;
    else if (word == "--list")
      options.list = true;
    else if (word.substr(0, 2) != "--")
      options.file = word;
    else if (i + 1 == count)
      return word + " needs a value";
    else if (std::string wrong = readValue(word, words[++i], options);
             !wrong.empty())
      return wrong;
  }
  return options.file.empty() ? "expected a PTX file" : "";
}

const char *accessName(Access access) {
  return access == Access::Read    ? "read"
         : access == Access::Write ? "write"
                                   : "readwrite";
}

void list(const Module &module) {
  for (const Kernel &kernel : module.kernels()) {
    std::printf("%s: %zu parameters, %llu shared bytes, %u registers\n",
                kernel.name.c_str(), kernel.parameterBytes.size(),
                (unsigned long long)kernel.sharedBytes, kernel.registerCount);
    for (const Operand &operand : kernel.operands)
      std::printf("  %u: %s %llu align %u\n", operand.index,
                  accessName(operand.access), (unsigned long long)operand.bytes,
                  operand.alignment);
  }
}

int run(const Module &module, Options &options) {
  std::vector<uint64_t> addresses;
  std::vector<Range> ranges;
  for (Buffer &buffer : options.operands) {
    addresses.push_back(reinterpret_cast<uint64_t>(buffer.data()));
    ranges.push_back({buffer.data(), buffer.bytes, buffer.access});
  }
  std::vector<const std::byte *> parameters;
  for (const uint64_t &address : addresses)
    parameters.push_back(reinterpret_cast<const std::byte *>(&address));
  Launch launch;
  launch.kernel = options.kernel;
  launch.grid = options.grid;
  launch.block = options.block;
  launch.parameters = parameters;
  launch.ranges = ranges;
  launch.order = options.order;
  launch.seed = options.seed;
  launch.threads = uint32_t(options.threads);
  launch.warpBudget = options.budget;
  Counters counters;
  if (auto trap = module.run(launch, &counters)) {
    std::fprintf(stderr, "%s: %s\n", options.file.c_str(),
                 trap->describe().c_str());
    return 1;
  }
  for (Buffer &buffer : options.operands)
    if (!buffer.writeTo.empty() &&
        !std::ofstream(buffer.writeTo, std::ios::binary)
             .write(buffer.data(), std::streamsize(buffer.bytes)))
      return complain("cannot write " + buffer.writeTo);
  if (options.counters)
    std::fputs(counters.describe().c_str(), stdout);
  return 0;
}

} // namespace

int main(int count, char **words) {
  Options options;
  if (std::string wrong = readOptions(count, words, options); !wrong.empty()) {
    std::fputs(usage, stderr);
    return complain(wrong);
  }
  std::vector<char> text;
  if (!readFile(options.file, text))
    return complain("cannot read " + options.file);
  const Parsed parsed = Module::parse({text.data(), text.size()});
  if (!parsed) {
    std::fprintf(stderr, "%s:%u: error: %s\n", options.file.c_str(),
                 parsed.line, parsed.message.c_str());
    return 1;
  }
  if (options.list) {
    list(*parsed.module);
    return 0;
  }
  return run(*parsed.module, options);
}
