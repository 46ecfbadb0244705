//===- Machine.cpp - reads machine files ----------------------------------===//

#include "test/emulator/driver/Machine.h"

#include <charconv>
#include <cstring>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

namespace weft::emulated {

namespace {

std::string_view trim(std::string_view text) {
  size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// A number with an optional KiB, MiB or GiB; false where it is none.
bool readNumber(std::string_view text, uint64_t &value) {
  const char *end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc())
    return false;
  std::string_view unit = trim(text.substr(size_t(stop - text.data())));
  if (unit == "KiB")
    value <<= 10;
  else if (unit == "MiB")
    value <<= 20;
  else if (unit == "GiB")
    value <<= 30;
  else if (!unit.empty())
    return false;
  return true;
}

bool readInt(std::string_view text, int &value) {
  uint64_t wide = 0;
  if (!readNumber(text, wide) || wide > 0x7fffffff)
    return false;
  value = int(wide);
  return true;
}

bool readCompute(std::string_view text, Gpu &gpu) {
  size_t dot = text.find('.');
  return dot != std::string_view::npos &&
         readInt(text.substr(0, dot), gpu.major) &&
         readInt(text.substr(dot + 1), gpu.minor);
}

/// A version, or `none` for 0.
bool readVersion(std::string_view text, int &value) {
  if (text == "none") {
    value = 0;
    return true;
  }
  return readInt(text, value) && value > 0;
}

bool readWord(std::string_view text, std::string_view yes, std::string_view no,
              bool &value) {
  value = text == yes;
  return text == yes || text == no;
}

bool readDamage(std::string_view text, Damage &value) {
  const std::map<std::string_view, Damage> known = {
      {"none", Damage::None},
      {"upload", Damage::Upload},
      {"download", Damage::Download},
      {"within", Damage::Within}};
  auto found = known.find(text);
  if (found == known.end())
    return false;
  value = found->second;
  return true;
}

bool setMachine(Machine &machine, std::string_view key, std::string_view text) {
  if (key == "driver")
    return readInt(text, machine.driver);
  if (key == "release") {
    machine.release = text;
    return !text.empty();
  }
  if (key == "cublas")
    return readVersion(text, machine.cublas);
  if (key == "epilogues")
    return readWord(text, "all", "none", machine.epilogues);
  if (key == "cudnn")
    return readVersion(text, machine.cudnn);
  if (key == "nvml")
    return readWord(text, "yes", "none", machine.nvml);
  if (key == "permission")
    return readWord(text, "granted", "denied", machine.permission);
  return false;
}

bool setGpu(Gpu &gpu, std::string_view key, std::string_view text) {
  if (key == "compute")
    return readCompute(text, gpu);
  if (key == "damaged")
    return readDamage(text, gpu.damaged);
  if (key == "pci") {
    gpu.pci = text;
    return !text.empty();
  }
  const std::map<std::string_view, uint64_t *> wide = {
      {"memory", &gpu.memory},
      {"used", &gpu.used},
      {"shared", &gpu.sharedOptin},
      {"cache", &gpu.cache}};
  if (auto found = wide.find(key); found != wide.end())
    return readNumber(text, *found->second);
  const std::map<std::string_view, int *> narrow = {
      {"processors", &gpu.processors}, {"threads", &gpu.threads},
      {"blocks", &gpu.blocks},         {"pci_device", &gpu.pciDevice},
      {"clock", &gpu.clock},           {"memory_clock", &gpu.memoryClock},
      {"bus", &gpu.busWidth}};
  if (auto found = narrow.find(key); found != narrow.end())
    return readInt(text, *found->second);
  return false;
}

} // namespace

std::string Gpu::cudnnDescription(int driver) const {
  std::ostringstream out;
  int cores = major * 100 + minor * 10;
  out << "{\n \"maxGridSize\": [\n  2147483647,\n  65535,\n  65535\n ],\n"
      << " \"maxBlockSize\": [\n  1024,\n  1024,\n  64\n ],\n"
      << " \"regsPerBlock\": 65536,\n"
      << " \"multiProcessorCount\": " << processors << ",\n"
      << " \"warpSize\": 32,\n \"maxSharedMemoryPerBlock\": 49152,\n"
      << " \"maxSharedMemoryPerBlockOptin\": " << sharedOptin << ",\n"
      << " \"reservedSharedMemoryPerBlock\": " << (major >= 8 ? 1024 : 0)
      << ",\n \"maxRegistersPerSM\": 65536,\n"
      << " \"maxCtasPerSM\": " << blocks << ",\n"
      << " \"maxThreadsPerBlock\": 1024,\n"
      << " \"maxThreadsPerSM\": " << threads << ",\n"
      << " \"pciDeviceId\": " << pciDevice << ",\n"
      << " \"isTccDriver\": 0,\n \"supportCoopLaunch\": 1,\n"
      << " \"smClockRateKHz\": " << clock << ",\n"
      << " \"memClockRateKHz\": " << memoryClock << ",\n"
      << " \"l2CacheSize\": " << cache << ",\n"
      << " \"deviceName\": \"" << name << "\",\n"
      << " \"deviceVer\": " << cores << ",\n"
      << " \"driverVer\": " << driver << ",\n \"cudaDeviceId\": 0,\n"
      << " \"totalGlobalMem\": " << memory << "\n}";
  return out.str();
}

std::vector<int> Machine::visible(const char *list) const {
  std::vector<int> numbers;
  if (!list) {
    for (size_t i = 0; i < gpus.size(); ++i)
      numbers.push_back(int(i));
    return numbers;
  }
  // As the driver reads it: the first word that names no GPU ends the list.
  for (std::string_view rest = list; !rest.empty();) {
    size_t comma = std::min(rest.find(','), rest.size());
    std::string_view word = trim(rest.substr(0, comma));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
    int number = -1;
    if (word.starts_with("GPU-")) {
      for (size_t i = 0; i < gpus.size(); ++i)
        if (std::string_view(gpus[i].uuid).starts_with(word))
          number = int(i);
    } else if (!readInt(word, number)) {
      number = -1;
    }
    if (number < 0 || size_t(number) >= gpus.size())
      break;
    numbers.push_back(number);
  }
  return numbers;
}

Machine parseMachine(std::string_view text, std::string &message) {
  Machine machine;
  message.clear();
  int lineNumber = 0;
  while (!text.empty() && message.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++lineNumber;
    line = trim(line.substr(0, std::min(line.find('#'), line.size())));
    if (line.empty())
      continue;
    size_t colon = std::min(line.find(':'), line.size());
    std::string_view key = trim(line.substr(0, colon));
    std::string_view value =
        trim(line.substr(std::min(colon + 1, line.size())));
    bool known = true;
    if (key == "gpu" && !value.empty()) {
      Gpu &gpu = machine.gpus.emplace_back();
      gpu.name = value;
      char uuid[64];
      snprintf(uuid, sizeof(uuid), "GPU-%08zx-0000-0000-0000-%012zx",
               machine.gpus.size(), machine.gpus.size());
      gpu.uuid = uuid;
    } else if (machine.gpus.empty()) {
      known = setMachine(machine, key, value);
    } else {
      known = setGpu(machine.gpus.back(), key, value);
    }
    if (!known)
      message = "line " + std::to_string(lineNumber) + ": `" +
                std::string(line) +
                "` is no known key with a value that it takes";
  }
  return machine;
}

Machine readMachine(const std::string &path, std::string &message) {
  std::ifstream file(path);
  if (!file) {
    message = "cannot be opened";
    return {};
  }
  std::stringstream text;
  text << file.rdbuf();
  Machine machine = parseMachine(text.str(), message);
  size_t slash = path.rfind('/');
  machine.name = path.substr(slash == std::string::npos ? 0 : slash + 1);
  machine.name = machine.name.substr(0, machine.name.rfind('.'));
  return machine;
}

Machine defaultMachine() {
  std::string message;
  Machine machine = parseMachine("gpu: NVIDIA H200\n"
                                 "  compute: 9.0\n"
                                 "  memory: 150754820096\n"
                                 "  processors: 132\n"
                                 "  pci: 0000:18:00.0\n"
                                 "  pci_device: 9013\n"
                                 "  shared: 232448\n"
                                 "  cache: 62914560\n"
                                 "  clock: 1980000\n"
                                 "  memory_clock: 3201000\n"
                                 "  bus: 6144\n",
                                 message);
  machine.name = "h200";
  return machine;
}

} // namespace weft::emulated
