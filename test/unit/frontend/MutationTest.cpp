//===- MutationTest.cpp - broken texts never crash the front end ----------===//
///
/// \file
/// A model text is damaged byte by byte and goes through tokens, tree, printer
/// and checks. What comes out does not matter: that something does, does.
///
//===----------------------------------------------------------------------===//

#include "frontend/AstPrinter.h"
#include "frontend/Frontend.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

#include <random>

using namespace llvm;
using namespace weft;

namespace {

std::string readModel(StringRef name) {
  auto buffer = MemoryBuffer::getFile("configs/models/" + name);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

/// Everything short of emission.
void compile(StringRef text) {
  Frontend frontend({{}, embeddedFiles()});
  Program program = frontend.parseText(text, "mutated.weft");
  std::string out;
  raw_string_ostream os(out);
  if (!frontend.diags.hasErrors()) {
    printAst(os, *program.main);
    (void)frontend.check(program, {});
  }
  renderText(os, frontend.diags, /*color=*/false);
  renderJson(os, frontend.diags);
}

class Mutation : public ::testing::TestWithParam<const char *> {};

TEST_P(Mutation, survivesDamagedBytes) {
  std::string original = readModel(GetParam());
  ASSERT_FALSE(original.empty());
  std::mt19937 random(20250101);
  for (int i = 0; i != 600; ++i) {
    std::string text = original;
    for (unsigned edits = 1 + random() % 3; edits; --edits) {
      size_t at = random() % text.size();
      switch (random() % 4) {
      case 0:
        text[at] = char(random());
        break;
      case 1:
        text.erase(at, 1 + random() % 8);
        break;
      case 2:
        text.insert(at, 1, "()[]{}:=,.\n \t\"'\\#@-+*/0x"[random() % 25]);
        break;
      default:
        text.insert(at, text.substr(random() % text.size(), random() % 40));
      }
      if (text.empty())
        text = " ";
    }
    compile(text);
  }
}

TEST_P(Mutation, survivesEveryPrefix) {
  std::string original = readModel(GetParam());
  for (size_t length = 0; length < original.size(); length += 7)
    compile(StringRef(original).take_front(length));
}

INSTANTIATE_TEST_SUITE_P(Models, Mutation,
                         ::testing::Values("lenet.weft", "mlp.weft"));

TEST(Garbage, survivesAMegabyteOfBytes) {
  std::mt19937 random(7);
  std::string text(1 << 20, ' ');
  for (char &c : text)
    c = char(random());
  compile(text);
}

TEST(Garbage, survivesAMegabyteOfWords) {
  static constexpr StringRef words[] = {
      "def ", "module ", "if ",  "else",   ":",       "\n",     "\n    ", "x",
      " = ",  "(",       ")",    "[",      "]",       ", ",     "scan ",  "in ",
      "for ", "return ", "1",    "\"s\"",  "+",       "@",      ".",      "->",
      "f32",  "param ",  "\n  ", " with ", " along ", "yield ", "{",      "}"};
  std::mt19937 random(8);
  std::string text;
  while (text.size() < (1 << 20))
    text += words[random() % std::size(words)];
  compile(text);
}

} // namespace
