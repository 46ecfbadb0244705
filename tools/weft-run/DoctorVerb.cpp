//===- DoctorVerb.cpp - weft-run doctor -----------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include "runtime/base/Memory.h"
#include "runtime/cpu/CpuDevice.h"
#include "runtime/executor/Session.h"
#include "runtime/train/Json.h"

#include <cstdio>
#include <cstring>

namespace weft::run {

namespace {

/// One check: what was found, and for a failure one action.
struct Check {
  enum class Outcome { Good, Bad, Missing };
  std::string name;
  Outcome outcome;
  std::string text;
};

constexpr const char *words[] = {"ok", "FAILED", "none"};

/// Copies and fills through the device and compares.
Status tryDevice(Device &device) {
  constexpr uint64_t bytes = 1 << 16;
  WEFT_ASSIGN_OR_RETURN(
      DeviceMemory memory,
      device.allocate(2 * bytes, MemoryKind::Local, "the doctor's test"));
  std::vector<std::byte> sent(bytes), got(bytes);
  for (size_t i = 0; i < bytes; ++i)
    sent[i] = std::byte(i * 7);
  WEFT_RETURN_IF_ERROR(device.write(memory.data(), sent));
  WEFT_ASSIGN_OR_RETURN(auto recorder, device.record({}));
  WEFT_RETURN_IF_ERROR(recorder->copy("doctor.copy", {memory.data()},
                                      {memory.data() + bytes}, bytes));
  WEFT_ASSIGN_OR_RETURN(auto executable, recorder->finish());
  WEFT_RETURN_IF_ERROR(executable->launch({}));
  WEFT_RETURN_IF_ERROR(executable->wait(0));
  WEFT_RETURN_IF_ERROR(device.read(memory.data() + bytes, got));
  if (std::memcmp(sent.data(), got.data(), bytes) != 0)
    return makeError(StatusCode::Failed, "a copy came back different");
  return ok();
}

/// Reads the pack and prepares every entry, which loads its code.
Status tryPack(const std::string &path, Device &device) {
  WEFT_ASSIGN_OR_RETURN(Pack pack, readPack(path));
  WEFT_ASSIGN_OR_RETURN(auto session, Session::create(pack, device, {}));
  for (const artifact::Entry &entry : pack.metadata().entries())
    for (int64_t batch : pack.batches(entry.name()))
      WEFT_RETURN_IF_ERROR(
          session->prepare(entry.name(), batch, 1).takeStatus());
  return session->start();
}

Check toCheck(std::string name, const Status &status, std::string good) {
  return {std::move(name),
          status.isOk() ? Check::Outcome::Good : Check::Outcome::Bad,
          status.isOk() ? std::move(good) : std::string(status.message())};
}

std::vector<Check> runChecks(const Arguments &arguments) {
  std::vector<Check> checks;
  checks.push_back(
      {"processor", Check::Outcome::Good,
       join(usableProcessors(), " usable, ", vectorLevel(), ", ",
            bytesToString(availableHostBytes()), " of memory free")});
  Result<std::unique_ptr<Device>> device = createCpuDevice();
  checks.push_back(toCheck("cpu device", device.status(),
                           device.isOk() ? (*device)->description() : ""));
  if (device.isOk()) {
    checks.push_back(
        toCheck("cpu copy", tryDevice(**device), "64 KiB copied and compared"));
    for (const std::string &pack : arguments.operands())
      checks.push_back(toCheck("pack", tryPack(pack, **device),
                               join(pack, ": every entry is ready to run")));
  }
  std::string why = whyNoGpu();
  checks.push_back(
      {"gpu", why.empty() ? Check::Outcome::Good : Check::Outcome::Missing,
       why.empty() ? "a GPU can be used" : why});
  return checks;
}

} // namespace

Status runDoctor(const Arguments &arguments) {
  std::vector<Check> checks = runChecks(arguments);
  bool bad = false;
  std::string json;
  for (const Check &check : checks) {
    bad |= check.outcome == Check::Outcome::Bad;
    const char *word = words[int(check.outcome)];
    json +=
        join(json.empty() ? "" : ", ",
             "{\"check\": ", train::quoteJson(check.name), ", \"outcome\": \"",
             word, "\", \"text\": ", train::quoteJson(check.text), "}");
    if (!arguments.has("--json"))
      std::printf("%-11s %-7s %s\n", check.name.c_str(), word,
                  check.text.c_str());
  }
  if (arguments.has("--json"))
    std::printf("{\"checks\": [%s]}\n", json.c_str());
  if (bad)
    return makeError(StatusCode::Failed, "a check failed");
  std::string why = whyNoGpu();
  return why.empty() ? ok()
                     : makeError(StatusCode::NoDevice, "no usable GPU: ", why,
                                 "; everything runs on the CPU");
}

} // namespace weft::run
