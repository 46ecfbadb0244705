//===- Environment.cpp - the environment.json of a run --------------------===//

#include "runtime/train/Environment.h"

#include "runtime/base/Digest.h"
#include "runtime/train/Json.h"

#include <ctime>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <thread>

namespace weft::train {

static std::string timeNow() {
  std::time_t now = std::time(nullptr);
  std::tm utc = {};
  gmtime_r(&now, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

/// The processor's name as the kernel tells it, "" when it does not.
static std::string processorName() {
  Result<std::string> text = readFile("/proc/cpuinfo", 1 << 24);
  if (!text.isOk())
    return "";
  size_t at = text->find("model name");
  size_t colon = at == std::string::npos ? at : text->find(": ", at);
  if (colon == std::string::npos)
    return "";
  return text->substr(colon + 2, text->find('\n', colon) - colon - 2);
}

std::string printEnvironment(const Pack &pack, const Device &device,
                             const std::string &commandLine) {
  utsname system = {};
  uname(&system);
  std::string flags;
  for (const std::string &flag : pack.metadata().flags())
    flags += join(flags.empty() ? "" : ", ", quoteJson(flag));
  return join("{\n  \"time\": ", quoteJson(timeNow()),
              ",\n  \"command\": ", quoteJson(commandLine),
              ",\n  \"model\": ", quoteJson(pack.metadata().model()),
              ",\n  \"pack\": ", quoteJson(fullPath(pack.path())),
              ",\n  \"pack_digest\": \"", digestToString(pack.digest()),
              "\",\n  \"compiler\": ", quoteJson(pack.metadata().compiler()),
              ",\n  \"flags\": [", flags, "]",
              ",\n  \"device\": ", quoteJson(device.description()),
              ",\n  \"processor\": ", quoteJson(processorName()),
              ",\n  \"processors\": ", std::thread::hardware_concurrency(),
              ",\n  \"system\": ",
              quoteJson(join(std::string_view(system.sysname), " ",
                             std::string_view(system.release))),
              ",\n  \"host\": ", quoteJson(system.nodename), "\n}\n");
}

uint64_t peakMemory() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return uint64_t(usage.ru_maxrss) * 1024;
}

} // namespace weft::train
