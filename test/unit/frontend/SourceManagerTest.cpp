//===- SourceManagerTest.cpp - texts and places ---------------------------===//

#include "frontend/SourceManager.h"

#include <gtest/gtest.h>

using namespace llvm;
using namespace weft;

namespace {

TEST(SourceManager, knowsLineAndColumn) {
  SourceManager sources;
  sources.addText("first", "a.weft");
  unsigned buffer = sources.addText("one\n  two\n", "b.weft");
  SMLoc two = SMLoc::getFromPointer(sources.text(buffer).begin() + 6);
  SourcePosition at = sources.position(two);
  EXPECT_EQ(at.file, "b.weft");
  EXPECT_EQ(at.line, 2u);
  EXPECT_EQ(at.column, 3u);
  EXPECT_EQ(sources.lineText(two), "  two");
  EXPECT_EQ(sources.location(buffer, 2, 3), two);
  EXPECT_EQ(sources.bufferOf(two), buffer);
}

TEST(SourceManager, placesTheEndOfTheText) {
  SourceManager sources;
  unsigned buffer = sources.addText("one\n", "a.weft");
  SMLoc end = SMLoc::getFromPointer(sources.text(buffer).end());
  EXPECT_EQ(sources.position(end).line, 2u);
  EXPECT_EQ(sources.position(end).column, 1u);
}

TEST(SourceManager, refusesPlacesOutside) {
  SourceManager sources;
  unsigned buffer = sources.addText("one", "a.weft");
  char elsewhere = 0;
  EXPECT_FALSE(sources.position(SMLoc::getFromPointer(&elsewhere)).isValid());
  EXPECT_FALSE(sources.location(buffer, 9, 1).isValid());
  EXPECT_FALSE(sources.location(buffer, 1, 9).isValid());
  EXPECT_FALSE(sources.location(7, 1, 1).isValid());
}

TEST(SourceManager, saysWhyAFileIsMissing) {
  SourceManager sources;
  LoadedSource loaded = sources.loadFile("no/such/file.weft");
  EXPECT_EQ(loaded.buffer, 0u);
  EXPECT_EQ(loaded.error, "no such file or directory");
}

} // namespace
