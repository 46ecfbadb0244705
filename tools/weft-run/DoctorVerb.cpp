//===- DoctorVerb.cpp - weft-run doctor -----------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include "runtime/cpu/CpuDevice.h"
#include "runtime/doctor/Doctor.h"
#include "runtime/train/Json.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace weft::run {

namespace {

using doctor::Check;
using doctor::Outcome;
using doctor::Report;
using doctor::Subject;

/// What --device says.
Status readTarget(const Arguments &arguments, Subject &subject) {
  std::string target = arguments.value("--device");
  if (target == "cpu") {
    subject.gpus = false;
    return ok();
  }
  if (target.empty() || target == "auto" || target == "cuda")
    return ok();
  std::string_view digits(target);
  int32_t ordinal = -1;
  if (digits.starts_with("cuda:")) {
    digits.remove_prefix(5);
    const char *end = digits.data() + digits.size();
    if (std::from_chars(digits.data(), end, ordinal).ptr != end)
      ordinal = -1;
  }
  if (ordinal < 0)
    return makeError(StatusCode::Usage, "--device=", target,
                     ": expected auto, cpu, cuda or cuda:N");
  subject.ordinal = ordinal;
  return ok();
}

void printText(const Report &report) {
  int counts[3] = {};
  std::printf("device: %s; %s\n", report.device.c_str(), report.reason.c_str());
  for (const Check &check : report.checks) {
    ++counts[int(check.outcome)];
    std::printf("%-7s  %-18s  %s\n", nameOf(check.outcome), check.id.c_str(),
                check.found.c_str());
    if (check.outcome == Outcome::Failed && !check.needed.empty())
      std::printf("%29sneeded: %s\n", "", check.needed.c_str());
    if (!check.action.empty())
      std::printf("%29saction: %s\n", "", check.action.c_str());
  }
  std::printf("%d ok, %d failed, %d skipped\n", counts[0], counts[1],
              counts[2]);
}

void printJson(const Report &report) {
  using train::quoteJson;
  std::printf("{\"device\": %s,\n \"reason\": %s,\n \"checks\": [",
              quoteJson(report.device).c_str(),
              quoteJson(report.reason).c_str());
  const char *separator = "\n";
  for (const Check &check : report.checks) {
    std::printf("%s  {\"id\": %s, \"status\": \"%s\", \"found\": %s, "
                "\"needed\": %s, \"action\": %s}",
                separator, quoteJson(check.id).c_str(), nameOf(check.outcome),
                quoteJson(check.found).c_str(), quoteJson(check.needed).c_str(),
                quoteJson(check.action).c_str());
    separator = ",\n";
  }
  std::printf("]}\n");
}

/// The pack that was named, or why it cannot be read.
struct Patient {
  std::optional<Pack> pack;
  CodeNeeds needs;
  std::string problem;
};

Patient readPatient(const Arguments &arguments) {
  Patient patient;
  if (arguments.operands().empty())
    return patient;
  Result<Pack> pack = readPack(arguments.operands()[0]);
  if (!pack.isOk()) {
    patient.problem = pack.status().message();
    return patient;
  }
  patient.pack.emplace(std::move(*pack));
  patient.needs = needsOf(*patient.pack);
  return patient;
}

Status conclude(const Report &report, bool gpus) {
  const Check *pack = report.find("pack");
  bool broken = pack && pack->outcome == Outcome::Failed;
  if (gpus && !report.hasGpu && !broken)
    return makeError(StatusCode::NoDevice, "no usable GPU: ", report.reason,
                     "; everything runs on the CPU");
  return report.failed() ? makeError(StatusCode::Failed, "a check failed")
                         : ok();
}

} // namespace

Status runDoctor(const Arguments &arguments) {
  WEFT_ASSIGN_OR_RETURN(auto threads, arguments.count("--threads", 1));
  CpuOptions options;
  options.threads = threads.value_or(0);
  WEFT_ASSIGN_OR_RETURN(auto cpu, createCpuDevice(options));
  Patient patient = readPatient(arguments);
  Subject subject{*cpu};
  subject.processor = processorText(options.threads);
  WEFT_RETURN_IF_ERROR(readTarget(arguments, subject));
  if (patient.pack) {
    subject.pack = &*patient.pack;
    subject.needs = &patient.needs;
  }
  subject.packProblem = patient.problem;
  if (const char *visible = std::getenv("CUDA_VISIBLE_DEVICES"))
    subject.visible = visible;
  Report report = doctor::examine(subject);
  if (arguments.has("--json"))
    printJson(report);
  else
    printText(report);
  return conclude(report, subject.gpus);
}

} // namespace weft::run
