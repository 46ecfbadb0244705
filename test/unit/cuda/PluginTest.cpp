//===- PluginTest.cpp - plug-ins that are absent, broken, too new ---------===//

#include "runtime/device/Plugin.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace weft {

static const std::string folder = WEFT_TEST_PLUGINS;

static std::string whyNot(const std::string &path) {
  Result<Plugin> plugin = Plugin::openFile(path);
  EXPECT_FALSE(plugin.isOk());
  if (plugin.isOk())
    return "";
  EXPECT_EQ(plugin.status().code(), StatusCode::NoDevice);
  EXPECT_EQ(plugin.status().message().find('\n'), std::string_view::npos);
  return std::string(plugin.status().message());
}

TEST(PluginTest, AnAbsentOneIsNamedWithItsPlace) {
  EXPECT_EQ(whyNot("/nowhere/libweft_cuda.so"),
            "there is no plug-in at /nowhere/libweft_cuda.so; name its folder "
            "in WEFT_PLUGIN_DIR");
  ::setenv("WEFT_PLUGIN_DIR", "/nowhere", 1);
  Result<Plugin> plugin = Plugin::open("cuda");
  ::unsetenv("WEFT_PLUGIN_DIR");
  ASSERT_FALSE(plugin.isOk());
  EXPECT_NE(plugin.status().message().find("/nowhere/libweft_cuda.so"),
            std::string_view::npos);
}

TEST(PluginTest, ABrokenOneSaysSo) {
  std::string path = testing::TempDir() + "libweft_broken.so";
  std::ofstream(path) << "no library";
  EXPECT_NE(whyNot(path).find("does not load"), std::string::npos);
  std::filesystem::remove(path);
  EXPECT_NE(whyNot(folder + "/libweft_empty.so")
                .find("has no function weftDevicePlugin"),
            std::string::npos);
}

TEST(PluginTest, ANewerOneIsToldByItsVersion) {
  EXPECT_NE(whyNot(folder + "/libweft_newer.so")
                .find("a newer build (interface 3, this program has 2)"),
            std::string::npos);
}

TEST(PluginTest, OursLoadsAndTellsFacts) {
  Result<Plugin> plugin = Plugin::open("cuda");
  ASSERT_TRUE(plugin.isOk()) << plugin.status().message();
  EXPECT_EQ(plugin->name(), "cuda");
  std::unique_ptr<WeftMachineFacts> facts = plugin->machine();
  EXPECT_EQ(facts->reason == WEFT_REASON_NONE, facts->devices > 0);
  EXPECT_EQ(facts->reason == WEFT_REASON_NONE, facts->explanation[0] == 0);
  for (WeftLibrary which :
       {WEFT_LIBRARY_DRIVER, WEFT_LIBRARY_MATMUL, WEFT_LIBRARY_CONVOLUTION,
        WEFT_LIBRARY_MANAGEMENT}) {
    WeftLibraryFacts library = plugin->library(which);
    EXPECT_NE(library.name[0], 0);
    EXPECT_NE(library.package[0], 0);
    EXPECT_NE(library.path[0], 0);
  }
  if (facts->devices == 0) {
    Result<std::unique_ptr<Device>> device = plugin->openDevice();
    ASSERT_FALSE(device.isOk());
    EXPECT_EQ(device.status().code(), StatusCode::NoDevice);
    EXPECT_EQ(device.status().message(), facts->explanation);
  }
}

} // namespace weft
