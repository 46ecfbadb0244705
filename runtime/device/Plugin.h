//===- Plugin.h - devices in shared libraries -----------------------------===//
///
/// \file
/// Opens libweft_KIND.so and makes a Device like any other out of its table of
/// C functions (PluginAbi.h). Nothing is opened before somebody asks.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DEVICE_PLUGIN_H
#define WEFT_RUNTIME_DEVICE_PLUGIN_H

#include "runtime/device/Device.h"
#include "runtime/device/PluginAbi.h"

#include <memory>

namespace weft {

struct PluginDeviceOptions {
  /// N of cuda:N.
  int32_t ordinal = 0;
  /// f32 products may round their operands to TF32.
  bool allowTf32 = false;
};

/// A loaded plug-in. It stays loaded to the end of the process; copies are
/// the same plug-in.
class Plugin {
public:
  /// libweft_KIND.so of $WEFT_PLUGIN_DIR, else of ../lib beside the program.
  /// NoDevice says in one sentence that it is absent, broken or of another
  /// version, and where it was looked for.
  static Result<Plugin> open(std::string_view kind);
  static Result<Plugin> openFile(const std::string &path);

  const std::string &path() const { return file; }
  std::string_view name() const { return table->name; }

  /// What is there and, without a usable device, why; about 10 KiB.
  std::unique_ptr<WeftMachineFacts> machine() const;
  WeftLibraryFacts library(WeftLibrary which) const;

  Result<std::unique_ptr<Device>>
  openDevice(const PluginDeviceOptions &options = {}) const;

private:
  Plugin(const WeftPluginTable *functions, std::string libraryPath)
      : table(functions), file(std::move(libraryPath)) {}

  const WeftPluginTable *table;
  std::string file;
};

} // namespace weft

#endif // WEFT_RUNTIME_DEVICE_PLUGIN_H
