//===- ConfigVerb.cpp - weft-run config -----------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include <cstdio>

namespace weft::run {

Status runConfig(const Arguments &arguments) {
  if (arguments.operands().empty() && !arguments.has("--print-config") &&
      !arguments.has("--set")) {
    std::fputs(config::printSchema().c_str(), stdout);
    return ok();
  }
  config::Config config;
  for (const std::string &file : arguments.operands())
    WEFT_RETURN_IF_ERROR(config.mergeFile(file));
  for (const std::string &setting : arguments.all("--set"))
    WEFT_RETURN_IF_ERROR(config.mergeSetting(setting));
  if (arguments.has("--print-config"))
    std::fputs(config.print().c_str(), stdout);
  else
    for (const std::string &file : arguments.operands())
      std::printf("%s: good\n", file.c_str());
  return ok();
}

} // namespace weft::run
