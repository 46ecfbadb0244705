//===- TreeTest.cpp - files to trees with positions -----------------------===//

#include "runtime/config/Tree.h"

#include <gtest/gtest.h>

using namespace weft;
using namespace weft::config;

static std::string errorOf(const std::string &text) {
  Result<Node> tree = parseTree({"f.yaml", text});
  return tree.isOk() ? "" : std::string(tree.status().message());
}

TEST(TreeTest, readsYamlAndJsonAlike) {
  for (const char *text : {"train:\n  epochs: 5\nhyper: {lr: 1e-3}\n",
                           "{\"train\": {\"epochs\": 5},\n \"hyper\": "
                           "{\"lr\": 1e-3}}"}) {
    Result<Node> tree = parseTree({"f", text});
    ASSERT_TRUE(tree.isOk()) << tree.status().message();
    ASSERT_EQ(tree->entries.size(), 2u);
    EXPECT_EQ(tree->entries[0].key, "train");
    EXPECT_EQ(tree->entries[0].value.entries[0].value.text, "5");
    EXPECT_FALSE(tree->entries[0].value.entries[0].value.quoted);
    EXPECT_EQ(tree->entries[1].value.entries[0].value.text, "1e-3");
  }
}

TEST(TreeTest, tellsQuotedFromPlain) {
  Result<Node> tree = parseTree({"f", "a: \"64\"\nb: '6'\nc: 6\n"});
  ASSERT_TRUE(tree.isOk());
  EXPECT_TRUE(tree->entries[0].value.quoted);
  EXPECT_TRUE(tree->entries[1].value.quoted);
  EXPECT_FALSE(tree->entries[2].value.quoted);
}

TEST(TreeTest, refusesDuplicatesAnchorsTagsAndSeveralDocuments) {
  EXPECT_EQ(errorOf("hyper:\n  lr: 1\n  lr: 2\n"),
            "f.yaml:3:3: error: duplicated key 'lr', first given in line 2\n"
            "    lr: 2\n    ^~");
  EXPECT_NE(errorOf("a: &x 1\nb: *x\n").find("anchors and aliases"),
            std::string::npos);
  EXPECT_NE(errorOf("a: !!int 1\n").find("tags are not supported"),
            std::string::npos);
  EXPECT_NE(errorOf("a: 1\n---\nb: 1\n").find("second document"),
            std::string::npos);
  EXPECT_NE(errorOf("<<: {a: 1}\n").find("merge keys"), std::string::npos);
}

TEST(TreeTest, refusesBrokenAndHostileText) {
  EXPECT_NE(errorOf("a: [1, 2\n"), "");
  EXPECT_NE(errorOf("a: \"x\n"), "");
  EXPECT_NE(errorOf(std::string("a: 1\0", 5)), "");
  EXPECT_NE(errorOf(std::string(100000, '[')), "");
  EXPECT_NE(errorOf(std::string(100000, '{')), "");
  std::string deep;
  for (int i = 0; i < 40; ++i)
    deep += std::string(size_t(i), ' ') + "a:\n";
  EXPECT_NE(errorOf(deep).find("levels"), std::string::npos);
  EXPECT_NE(errorOf(std::string((1 << 20) + 1, 'a')).find("too many"),
            std::string::npos);
}

TEST(TreeTest, ofLongLinesOnlyThePlaceIsShown) {
  std::string error =
      errorOf(std::string(500, ' ') + "a: &x 1" + std::string(100000, ' '));
  EXPECT_LT(error.size(), 400u);
  size_t text = error.find("\n  ..."), carets = error.rfind("\n  ");
  ASSERT_NE(text, std::string::npos);
  EXPECT_EQ(error[text + error.find('^') - carets], '1');
  EXPECT_TRUE(error.substr(0, carets).ends_with("..."));
}

TEST(TreeTest, emptyFilesAreEmpty) {
  EXPECT_EQ(errorOf(""), "");
  EXPECT_EQ(errorOf("# only a comment\n"), "");
}
