//===- Harness.h - runs single instructions and small kernels -------------===//

#ifndef WEFT_TEST_UNIT_EMULATOR_HARNESS_H
#define WEFT_TEST_UNIT_EMULATOR_HARNESS_H

#include "test/emulator/Emulator.h"

#include <bit>
#include <cstring>
#include <gtest/gtest.h>

namespace weft::emulator {

/// Memory of one operand at a multiple of 256.
template <class T>
class Device {
public:
  explicit Device(size_t count) : bytes(count * sizeof(T)) {
    storage.resize(bytes + 256);
  }
  explicit Device(const std::vector<T> &values) : Device(values.size()) {
    if (!values.empty())
      std::memcpy(data(), values.data(), bytes);
  }
  T *data() {
    const uint64_t begin = reinterpret_cast<uint64_t>(storage.data());
    return reinterpret_cast<T *>((begin + 255) / 256 * 256);
  }
  uint64_t address() { return reinterpret_cast<uint64_t>(data()); }
  uint64_t size() const { return bytes; }
  std::vector<T> values() {
    std::vector<T> result(bytes / sizeof(T));
    if (bytes)
      std::memcpy(result.data(), data(), bytes);
    return result;
  }

private:
  uint64_t bytes;
  std::vector<std::byte> storage;
};

/// A kernel `k` with `count` address parameters %rd1, %rd2, ... loaded in
/// front of `body`, and thread number %r0 and block number %r1.
/// `remarks` stands above it; lines of `body` are counted from `bodyLine`.
inline std::string kernelText(uint32_t count, const std::string &body,
                              const std::string &remarks = "") {
  std::string text = ".version 7.8\n.target sm_90\n.address_size 64\n" +
                     remarks + ".visible .entry k(";
  for (uint32_t i = 0; i < count; ++i)
    text += (i ? ", .param .u64 k" : ".param .u64 k") + std::to_string(i);
  text += ")\n{\n.reg .pred %p<8>;\n.reg .b16 %rs<16>;\n.reg .b32 %r<32>;\n"
          ".reg .b64 %rd<32>;\nmov.u32 %r0, %tid.x;\nmov.u32 %r1, %ctaid.x;\n";
  for (uint32_t i = 0; i < count; ++i)
    text += "ld.param.b64 %rd" + std::to_string(i + 1) + ", [k" +
            std::to_string(i) + "];\n";
  return text + body + "\nret;\n}\n";
}

/// A parsed text that must be right.
inline std::unique_ptr<Module> parseText(const std::string &text,
                                         const ParseOptions &options = {}) {
  Parsed parsed = Module::parse(text, options);
  EXPECT_TRUE(parsed) << "line " << parsed.line << ": " << parsed.message
                      << "\n"
                      << text;
  return std::move(parsed.module);
}

/// The message of a text that must be refused.
inline std::string parseError(const std::string &text) {
  const Parsed parsed = Module::parse(text);
  EXPECT_FALSE(parsed) << "was accepted:\n" << text;
  return std::to_string(parsed.line) + ": " + parsed.message;
}

/// Launches with addresses as parameters.
struct Runner {
  const Module *module = nullptr;
  std::array<uint32_t, 3> grid{1, 1, 1}, block{32, 1, 1};
  std::vector<uint64_t> addresses;
  std::vector<Range> ranges;
  BlockOrder order = BlockOrder::Ascending;
  uint64_t seed = 0, budget = 1 << 20;
  uint32_t threads = 1;
  Counters counters;

  template <class T>
  void add(Device<T> &memory, Access access) {
    addresses.push_back(memory.address());
    ranges.push_back({memory.data(), memory.size(), access});
  }

  std::optional<Trap> run() {
    std::vector<const std::byte *> parameters;
    for (const uint64_t &address : addresses)
      parameters.push_back(reinterpret_cast<const std::byte *>(&address));
    Launch launch;
    launch.kernel = "k";
    launch.grid = grid;
    launch.block = block;
    launch.parameters = parameters;
    launch.ranges = ranges;
    launch.order = order;
    launch.seed = seed;
    launch.threads = threads;
    launch.warpBudget = budget;
    return module->run(launch, &counters);
  }
};

inline void expectNoTrap(const std::optional<Trap> &trap) {
  EXPECT_FALSE(trap.has_value()) << trap->describe();
}

inline std::string registerName(size_t bytes, uint32_t index) {
  return (bytes == 2   ? "%rs"
          : bytes == 4 ? "%r"
                       : "%rd") +
         std::to_string(index);
}

/// `opcode` applied to every tuple of values: sources are %X10, %X11, ...
/// (X as their size has it). The statement is `opcode %dest, sources extra;`
/// A `bool` result is a predicate, seen as 0 or 1.
template <class R, class... A>
std::vector<R> evaluate(const std::string &opcode,
                        const std::vector<std::tuple<A...>> &tuples,
                        const std::string &extra = "") {
  constexpr bool isPredicate = std::is_same_v<R, bool>;
  using Stored = std::conditional_t<isPredicate, uint32_t, R>;
  constexpr uint32_t count = sizeof...(A);
  std::string body = "mad.lo.s32 %r2, %r1, 32, %r0;\n"
                     "cvt.u64.u32 %rd20, %r2;\n";
  std::string sources;
  uint32_t index = 0;
  const auto load = [&](size_t bytes) {
    const std::string place = registerName(bytes, 10 + index);
    body += "mad.lo.s64 %rd21, %rd20, " + std::to_string(bytes) + ", %rd" +
            std::to_string(index + 1) + ";\nld.global.b" +
            std::to_string(bytes * 8) + " " + place + ", [%rd21];\n";
    sources += ", " + place;
    ++index;
  };
  (load(sizeof(A)), ...);
  const std::string bits = std::to_string(sizeof(Stored) * 8);
  const std::string dest = registerName(sizeof(Stored), 9);
  body += opcode + " " + (isPredicate ? "%p1" : dest) + sources + extra + ";\n";
  if (isPredicate)
    body += "selp.b32 %r9, 1, 0, %p1;\n";
  body += "mad.lo.s64 %rd21, %rd20, " + std::to_string(sizeof(Stored)) +
          ", %rd" + std::to_string(count + 1) + ";\nst.global.b" + bits +
          " [%rd21], " + dest + ";\n";
  const auto module = parseText(kernelText(count + 1, body));
  if (!module)
    return {};
  const size_t padded = (tuples.size() + 31) / 32 * 32;
  std::tuple<Device<A>...> inputs{Device<A>(padded)...};
  Device<Stored> output(padded);
  Runner runner;
  runner.module = module.get();
  runner.grid[0] = uint32_t(padded / 32);
  const auto fill = [&]<size_t... I>(std::index_sequence<I...>) {
    for (size_t i = 0; i < padded; ++i)
      ((std::get<I>(inputs).data()[i] =
            std::get<I>(tuples[std::min(i, tuples.size() - 1)])),
       ...);
    (runner.add(std::get<I>(inputs), Access::Read), ...);
  };
  fill(std::index_sequence_for<A...>());
  runner.add(output, Access::Write);
  expectNoTrap(runner.run());
  const auto values = output.values();
  return std::vector<R>(values.begin(),
                        values.begin() + std::ptrdiff_t(tuples.size()));
}

/// All pairs, and triples, of some values.
template <class A>
std::vector<std::tuple<A>> each(const std::vector<A> &as) {
  return std::vector<std::tuple<A>>(as.begin(), as.end());
}
template <class A, class B>
std::vector<std::tuple<A, B>> pairs(const std::vector<A> &as,
                                    const std::vector<B> &bs) {
  std::vector<std::tuple<A, B>> result;
  for (const A &a : as)
    for (const B &b : bs)
      result.emplace_back(a, b);
  return result;
}
template <class A, class B, class C>
std::vector<std::tuple<A, B, C>> triples(const std::vector<A> &as,
                                         const std::vector<B> &bs,
                                         const std::vector<C> &cs) {
  std::vector<std::tuple<A, B, C>> result;
  for (const auto &[a, b] : pairs(as, bs))
    for (const C &c : cs)
      result.emplace_back(a, b, c);
  return result;
}

/// Applies an instruction and a function of the host to the same values and
/// compares bits.
template <class R, class F, class... A>
void expectSame(const std::string &opcode,
                const std::vector<std::tuple<A...>> &tuples, F expected,
                const std::string &extra = "") {
  SCOPED_TRACE(opcode);
  const std::vector<R> values = evaluate<R, A...>(opcode, tuples, extra);
  ASSERT_EQ(values.size(), tuples.size());
  uint32_t shown = 0;
  for (size_t i = 0; i < tuples.size() && shown < 5; ++i) {
    const R wanted = std::apply(expected, tuples[i]);
    const R found = values[i];
    if (wanted == found)
      continue;
    ++shown;
    std::string inputs;
    std::apply(
        [&](const A &...value) {
          ((inputs += " " + std::to_string(value)), ...);
        },
        tuples[i]);
    ADD_FAILURE() << opcode << " of" << inputs << ": found " << found
                  << ", expected " << wanted;
  }
}

} // namespace weft::emulator

#endif // WEFT_TEST_UNIT_EMULATOR_HARNESS_H
