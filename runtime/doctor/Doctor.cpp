//===- Doctor.cpp - the order of the checks -------------------------------===//

#include "runtime/doctor/Doctor.h"
#include "runtime/doctor/Examination.h"

namespace weft::doctor {

const char *nameOf(Outcome outcome) {
  static constexpr const char *names[] = {"ok", "failed", "skipped"};
  return names[int(outcome)];
}

bool Report::failed() const {
  for (const Check &check : checks)
    if (check.outcome == Outcome::Failed)
      return true;
  return false;
}

const Check *Report::find(std::string_view id) const {
  for (const Check &check : checks)
    if (check.id == id)
      return &check;
  return nullptr;
}

void Examination::good(std::string id, std::string found, std::string needed) {
  report.checks.push_back(
      {std::move(id), Outcome::Ok, std::move(found), std::move(needed), ""});
}

void Examination::bad(std::string id, std::string found, std::string needed,
                      std::string action) {
  report.checks.push_back({std::move(id), Outcome::Failed, std::move(found),
                           std::move(needed), std::move(action)});
}

void Examination::skip(std::string id, std::string why, std::string action) {
  report.checks.push_back(
      {std::move(id), Outcome::Skipped, std::move(why), "", std::move(action)});
}

bool Examination::stands(const std::string &id,
                         std::initializer_list<std::string_view> grounds) {
  if (!lostIn.empty()) {
    skip(id, join("the device was lost in ", lostIn));
    return false;
  }
  for (std::string_view ground : grounds) {
    const Check *check = report.find(ground);
    if (check && check->outcome == Outcome::Ok)
      continue;
    // The cause, not what was skipped because of it.
    skip(id, check && check->outcome == Outcome::Skipped
                 ? check->found
                 : join("needs ", ground));
    return false;
  }
  return true;
}

void Examination::broke(const std::string &id, const Status &status) {
  bool lost = status.code() == StatusCode::DeviceLost;
  bool full = status.code() == StatusCode::OutOfMemory;
  if (lost)
    lostIn = id;
  bad(id, std::string(status.message()), "",
      lost   ? "look for Xid errors in the kernel's log, then restart the GPU"
      : full ? "end the processes that hold memory of this GPU"
             : "report this text together with the whole output");
}

Report Examination::run() {
  checkProcessor();
  checkPack();
  if (!subject.gpus) {
    report.device = "cpu";
    report.reason = "as asked";
    return std::move(report);
  }
  checkPlugin();
  checkDriverLibrary();
  checkDriverVersion();
  checkDevices();
  checkCapability();
  checkLibraries();
  checkCode();
  checkMemory();
  openGpu();
  checkLoad();
  checkCopies();
  checkMatmul();
  checkConvolution();
  checkKernel();
  checkSteps();
  conclude();
  return std::move(report);
}

Report examine(const Subject &subject) { return Examination(subject).run(); }

} // namespace weft::doctor
