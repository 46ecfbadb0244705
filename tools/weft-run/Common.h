//===- Common.h - what several verbs do first -----------------------------===//

#ifndef WEFT_TOOLS_WEFT_RUN_COMMON_H
#define WEFT_TOOLS_WEFT_RUN_COMMON_H

#include "CommandLine.h"
#include "OpenDevice.h"

#include "runtime/artifact/Reader.h"
#include "runtime/config/Config.h"
#include "runtime/train/Console.h"

namespace weft::run {

/// Defaults, `base` when not empty (the configuration of a resumed run), then
/// --config, --set and the switches that stand for keys.
Result<config::Config> mergeConfig(const Arguments &arguments,
                                   const std::string &base = "");

/// What a verb that computes works with.
struct Setting {
  config::Config config;
  std::unique_ptr<Pack> pack;
  std::unique_ptr<Device> device;
  /// Who else holds memory of the device; empty when nobody is known.
  std::string holders;

  /// Adds the holders where memory ran out.
  Status explain(Status failure) const;
};

/// Reads the pack named by the first operand, opens a device that runs it and
/// says which on the console.
Result<Setting> openSetting(const Arguments &arguments, config::Config config,
                            train::Console &console);

} // namespace weft::run

#endif // WEFT_TOOLS_WEFT_RUN_COMMON_H
