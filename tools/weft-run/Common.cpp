//===- Common.cpp - what several verbs do first ---------------------------===//

#include "Common.h"

namespace weft::run {

Result<config::Config> mergeConfig(const Arguments &arguments,
                                   const std::string &base) {
  config::Config config;
  if (!base.empty())
    WEFT_RETURN_IF_ERROR(config.mergeRun(base));
  for (const std::string &file : arguments.all("--config"))
    WEFT_RETURN_IF_ERROR(config.mergeFile(file));
  // Before --set, which may name another folder for one of the two.
  if (arguments.has("--data"))
    for (const char *key : {"data.train", "data.eval"})
      WEFT_RETURN_IF_ERROR(
          config.set(key, arguments.value("--data"), "--data"));
  for (const std::string &setting : arguments.all("--set"))
    WEFT_RETURN_IF_ERROR(config.mergeSetting(setting));
  static constexpr std::pair<const char *, const char *> switches[] = {
      {"--device", "device.target"},
      {"--threads", "device.threads"},
      {"--mode", "train.mode"},
      {"--batch-size", "train.batch_size"},
  };
  for (auto [option, key] : switches)
    if (arguments.has(option))
      WEFT_RETURN_IF_ERROR(config.set(key, arguments.value(option), option));
  return config;
}

/// A pack for GPUs alone is of no use to the processor.
static Status expectCode(const Pack &pack, const Device &device,
                         const CodeNeeds &needs) {
  for (const artifact::Target &target : pack.metadata().targets())
    if (device.runsTarget(target.name()))
      return ok();
  std::string gpus =
      needs.isas.empty() ? "" : ",cuda:" + architecturesOf(needs.isas);
  return makeError(StatusCode::NoDevice, pack.path(), " has no code for ",
                   device.name(), "; compile it with: ", needs.compile,
                   " --target=cpu", gpus);
}

Result<Setting> openSetting(const Arguments &arguments, config::Config config,
                            train::Console &console) {
  Setting setting{std::move(config), nullptr, nullptr, ""};
  WEFT_ASSIGN_OR_RETURN(Pack pack, readPack(arguments.operands()[0]));
  setting.pack = std::make_unique<Pack>(std::move(pack));
  DeviceChoice choice;
  choice.target = setting.config.text("device.target");
  if (!setting.config.isAuto("device.threads"))
    choice.threads = setting.config.integer("device.threads");
  choice.allowTf32 = setting.config.flag("device.tf32");
  CodeNeeds needs = needsOf(*setting.pack);
  WEFT_ASSIGN_OR_RETURN(ChosenDevice chosen, openDevice(choice, &needs));
  console.line(chosen.line);
  WEFT_RETURN_IF_ERROR(expectCode(*setting.pack, *chosen.device, needs));
  setting.device = std::move(chosen.device);
  setting.holders = chosen.holders;
  return setting;
}

Status Setting::explain(Status failure) const {
  if (failure.code() != StatusCode::OutOfMemory || holders.empty())
    return failure;
  return makeError(failure.code(), failure.message(), "; ", holders);
}

} // namespace weft::run
