//===- DiagnosticTest.cpp - the diagnostics engine ------------------------===//

#include "frontend/Diagnostic.h"

#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

using namespace llvm;
using namespace weft;

namespace {

class DiagnosticTest : public ::testing::Test {
protected:
  /// The range of the first `word` in the text.
  SMRange rangeOf(StringRef word) {
    StringRef text = sources.text(buffer);
    const char *begin = text.begin() + text.find(word);
    return {SMLoc::getFromPointer(begin),
            SMLoc::getFromPointer(begin + word.size())};
  }
  static std::string render(const DiagnosticEngine &engine) {
    std::string text;
    raw_string_ostream os(text);
    renderText(os, engine, /*color=*/false);
    return text;
  }

  SourceManager sources;
  unsigned buffer = sources.addText(
      "module M:\n    def f(x):\n        return head(x)\n", "lenet.weft");
};

TEST_F(DiagnosticTest, printsPlaceLineCaretAndNotes) {
  DiagnosticEngine engine(sources);
  engine.report(DiagId::ExpectedToken, rangeOf("head(x)"), "a", "b")
      .note(rangeOf("f(x)"), "84 is set here")
      .help("write c");
  EXPECT_EQ(render(engine),
            "lenet.weft:3:16: error: expected a, found b [E0202]\n"
            "    3 |         return head(x)\n"
            "      |                ^~~~~~~\n"
            "lenet.weft:2:9: note: 84 is set here\n"
            "lenet.weft:3:16: help: write c\n");
}

TEST_F(DiagnosticTest, putsTheCaretUnderWideCharacters) {
  unsigned wide = sources.addText("# 中文 x\n", "wide.weft");
  StringRef text = sources.text(wide);
  SMLoc loc = SMLoc::getFromPointer(text.begin() + text.find('x'));
  DiagnosticEngine engine(sources);
  engine.report(DiagId::NulByte, loc);
  EXPECT_EQ(render(engine), "wide.weft:1:10: error: NUL byte in the text "
                            "[E0103]\n    1 | # 中文 x\n      |        ^\n");
}

TEST_F(DiagnosticTest, cutsLongLines) {
  std::string line(100000, 'a');
  unsigned longLine = sources.addText(line, "long.weft");
  DiagnosticEngine engine(sources);
  engine.report(DiagId::NulByte,
                SMLoc::getFromPointer(sources.text(longLine).begin() + 50000));
  EXPECT_LT(render(engine).size(), 600u);
}

TEST_F(DiagnosticTest, saysTheSameOnce) {
  DiagnosticEngine engine(sources);
  for (int i = 0; i != 3; ++i)
    engine.report(DiagId::NulByte, rangeOf("def"));
  EXPECT_EQ(engine.errorCount(), 1u);
}

TEST_F(DiagnosticTest, stopsAtTheLimit) {
  DiagnosticOptions options;
  options.errorLimit = 2;
  DiagnosticEngine engine(sources, options);
  for (char c : {'a', 'b', 'c'})
    engine.report(DiagId::UnexpectedCharacter, rangeOf("def"),
                  std::string(1, c));
  EXPECT_EQ(engine.errorCount(), 2u);
  EXPECT_NE(render(engine).find("1 more error not shown"), std::string::npos);
}

TEST_F(DiagnosticTest, silencesAndPromotesWarnings) {
  DiagnosticOptions silent;
  silent.disabledWarnings.insert("not-built-yet");
  DiagnosticEngine quiet(sources, silent);
  quiet.report(DiagId::AcceptedAs, SMRange(), "a", "b");
  EXPECT_TRUE(quiet.diagnostics().empty());
  DiagnosticOptions strict;
  strict.errorWarnings.insert("not-built-yet");
  DiagnosticEngine loud(sources, strict);
  loud.report(DiagId::AcceptedAs, SMRange(), "a", "b");
  EXPECT_TRUE(loud.hasErrors());
}

TEST(ClosestName, countsASwapOnce) {
  EXPECT_EQ(editDistance("sotfmax", "softmax", 3), 1u);
  EXPECT_EQ(editDistance("abc", "abc", 3), 0u);
  EXPECT_EQ(editDistance("", "abcdef", 3), 4u);
}

TEST(ClosestName, allowsTwoEditsFromFiveLettersOn) {
  EXPECT_EQ(closestName("sotfmx", {"softmax", "relu"}), "softmax");
  EXPECT_EQ(closestName("rleu", {"relu"}), "relu");
  EXPECT_EQ(closestName("rxlx", {"relu"}), "");
  EXPECT_EQ(closestName("x", {"y"}), "");
}

TEST(Table, hasUniqueIdsThatMatchTheirSeverity) {
  for (const DiagInfo &info : allDiagnostics()) {
    EXPECT_EQ(findDiagnostic(info.code), &info) << info.code.str();
    char letter = info.severity == Severity::Error     ? 'E'
                  : info.severity == Severity::Warning ? 'W'
                                                       : 'R';
    EXPECT_EQ(info.code[0], letter) << info.code.str();
    EXPECT_EQ(info.warningSwitch.empty(), letter != 'W') << info.code.str();
    EXPECT_FALSE(info.explanation.empty()) << info.code.str();
    EXPECT_FALSE(info.message.ends_with(".")) << info.code.str();
  }
}

} // namespace
