//===- ConfigTest.cpp - merging, checking and printing --------------------===//

#include "runtime/config/Config.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

using namespace weft;
using namespace weft::config;

static std::string merge(Config &config, const std::string &text) {
  Status status = config.mergeText({"run.yaml", text});
  return std::string(status.message());
}

static std::string errorOf(const std::string &text) {
  Config config;
  return merge(config, text);
}

TEST(ConfigTest, everyDefaultIsValidAndKeepsItsOrigin) {
  Config config;
  EXPECT_EQ(config.integer("train.epochs"), 10);
  EXPECT_TRUE(config.isAuto("train.batch_size"));
  EXPECT_EQ(config.integer("data.max_prefetch_bytes"), int64_t(1) << 30);
  EXPECT_TRUE(config.at("checkpoint.every").epochs);
  EXPECT_EQ(config.at("train.epochs").origin, "default");
}

TEST(ConfigTest, theCommandLineOverridesTheFile) {
  Config config;
  ASSERT_EQ(merge(config, "train: {epochs: 3, seed: 7}\nhyper: {lr: 1e-3}\n"),
            "");
  ASSERT_TRUE(config.mergeSetting("train.epochs=5").isOk());
  EXPECT_EQ(config.integer("train.epochs"), 5);
  EXPECT_EQ(config.at("train.epochs").origin, "--set");
  EXPECT_EQ(config.at("train.seed").origin, "run.yaml");
  EXPECT_DOUBLE_EQ(config.group("hyper").at("lr").number, 1e-3);
}

TEST(ConfigTest, unknownKeysPointAtTheKeyAndSuggest) {
  EXPECT_EQ(errorOf("train:\n  batchsize: 64\n"),
            "run.yaml:2:3: error: unknown key 'batchsize' in section 'train'; "
            "did you mean 'batch_size'?\n    batchsize: 64\n    ^~~~~~~~~");
  EXPECT_NE(errorOf("trian: {epochs: 1}\n")
                .find("unknown section 'trian'; did you mean 'train'?"),
            std::string::npos);
  EXPECT_NE(errorOf("train: {num_workers: 2}\n")
                .find("'num_workers' belongs to section 'data'"),
            std::string::npos);
  EXPECT_NE(errorOf("epochs: 3\n").find("unknown section 'epochs'"),
            std::string::npos);
}

TEST(ConfigTest, wrongTypesPointAtTheValue) {
  EXPECT_EQ(errorOf("train: {epochs: many}\n"),
            "run.yaml:1:17: error: expected an integer from 1 to 1000000000 "
            "for 'train.epochs', found 'many'\n"
            "  train: {epochs: many}\n                  ^~~~");
  EXPECT_NE(errorOf("train: {epochs: \"3\"}\n").find("found the text '3'"),
            std::string::npos);
  EXPECT_NE(errorOf("train: {epochs: 0}\n"), "");
  EXPECT_NE(errorOf("train: {epochs: 2.5}\n"), "");
  EXPECT_NE(errorOf("data: {shuffle: yes}\n").find("true or false"),
            std::string::npos);
  EXPECT_NE(errorOf("hyper: {lr: abc}\n").find("a number"), std::string::npos);
  EXPECT_NE(errorOf("hyper: {lr: nan}\n").find("a number"), std::string::npos);
  EXPECT_NE(errorOf("train: 5\n").find("expected keys in section"),
            std::string::npos);
  EXPECT_NE(errorOf("train: {epochs: [1]}\n"), "");
  EXPECT_NE(errorOf("train: {epochs: }\n").find("no value"), std::string::npos);
  EXPECT_NE(errorOf("checkpoint: {every: 3}\n").find("'N epochs'"),
            std::string::npos);
  EXPECT_NE(errorOf("log: {progress: bars}\n").find("did you mean 'bar'?"),
            std::string::npos);
}

TEST(ConfigTest, whatIsNotBuiltIsRefusedNotIgnored) {
  EXPECT_NE(errorOf("log: {tensorboard: true}\n").find("is not built yet"),
            std::string::npos);
  EXPECT_NE(errorOf("data: {on_error: skip}\n").find("is not built yet"),
            std::string::npos);
  EXPECT_EQ(errorOf("log: {tensorboard: false}\n"), "");
}

TEST(ConfigTest, settingsAreCheckedLikeFiles) {
  Config config;
  auto error = [&](const char *setting) {
    return std::string(config.mergeSetting(setting).message());
  };
  EXPECT_EQ(error("train.epoch=3"),
            "--set:1:1: error: unknown key 'epoch' in section 'train'; did you "
            "mean 'epochs'?\n  train.epoch=3\n  ^~~~~~~~~~~");
  EXPECT_NE(error("epochs=3").find("did you mean 'train.epochs'?"),
            std::string::npos);
  EXPECT_NE(error("train.epochs").find("expected KEY=VALUE"),
            std::string::npos);
  EXPECT_NE(error("train.epochs=x"), "");
  EXPECT_EQ(error("data.fields.image=picture"), "");
  EXPECT_EQ(config.group("data.fields").at("image").text, "picture");
}

TEST(ConfigTest, readsIntervalsAndSizes) {
  Config config;
  ASSERT_EQ(merge(config, "checkpoint: {every: 500 steps}\n"
                          "data: {max_prefetch_bytes: 512MiB}\n"),
            "");
  EXPECT_FALSE(config.at("checkpoint.every").epochs);
  EXPECT_EQ(config.integer("checkpoint.every"), 500);
  EXPECT_EQ(config.integer("data.max_prefetch_bytes"), int64_t(512) << 20);
}

TEST(ConfigTest, brokenIntervalsAreRefused) {
  for (const char *text : {"2 ", " ", "2  ", "", "epochs 2", "2 weeks"}) {
    Config config;
    EXPECT_NE(errorOf(join("checkpoint: {every: \"", text, "\"}\n"))
                  .find("expected 'N epochs' or 'N steps'"),
              std::string::npos)
        << text;
    EXPECT_FALSE(config.mergeSetting(join("checkpoint.every=", text)).isOk())
        << text;
  }
}

TEST(ConfigTest, textsHaveNoControlCharacters) {
  for (const char *name : {"a\\0b", "a\\nb", "a\\eb", "a\\u007fb"})
    EXPECT_NE(errorOf(join("log: {name: \"", name, "\"}\n"))
                  .find("found a control character"),
              std::string::npos)
        << name;
  EXPECT_EQ(errorOf("log: {name: \"\\u00fc \\u6f22\"}\n"), "");
}

TEST(ConfigTest, whatIsPrintedReadsBackUnchanged) {
  Config config;
  ASSERT_EQ(merge(config, "data: {train: \"a b: #c\", fields: {x: y}}\n"
                          "hyper: {lr: 0.002}\nlog: {name: -odd}\n"),
            "");
  Config again;
  ASSERT_EQ(merge(again, config.print()), "");
  for (const Key &key : schemaKeys())
    EXPECT_EQ(again.text(key.path), config.text(key.path)) << key.path;
  EXPECT_EQ(again.group("hyper").at("lr").text, "0.002");
  EXPECT_EQ(again.group("data.fields").at("x").text, "y");
}

TEST(ConfigTest, theDefaultsOfAnEarlierRunStayDefaults) {
  Config config;
  ASSERT_TRUE(config.mergeSetting("train.epochs=3").isOk());
  std::string path = ::testing::TempDir() + "weft-config-test.yaml";
  std::ofstream(path) << config.print();
  Config again;
  ASSERT_TRUE(again.mergeRun(path).isOk());
  EXPECT_TRUE(again.isGiven("train.epochs"));
  EXPECT_FALSE(again.isGiven("checkpoint.best"));
  std::remove(path.c_str());
}

TEST(ConfigTest, theSchemaNamesEveryKey) {
  std::string schema = printSchema();
  for (const Key &key : schemaKeys())
    EXPECT_NE(schema.find(key.doc), std::string::npos) << key.path;
}
