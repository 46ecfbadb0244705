//===- Doctor.h - whether a GPU works here, and why not -------------------===//
///
/// \file
/// Checks in a fixed order, each with one cause and one action. What stands on
/// a failed check is skipped and names it, so that one cause fails once.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DOCTOR_DOCTOR_H
#define WEFT_RUNTIME_DOCTOR_DOCTOR_H

#include "runtime/artifact/Reader.h"
#include "runtime/device/Choose.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::doctor {

enum class Outcome { Ok, Failed, Skipped };

/// "ok", "failed", "skipped".
const char *nameOf(Outcome outcome);

struct Check {
  /// "driver_version"; the same in every report.
  std::string id;
  Outcome outcome = Outcome::Ok;
  /// What is there; of a skipped check, why it was skipped.
  std::string found;
  /// What was expected; may be empty.
  std::string needed;
  /// What to do; of a failed check never empty.
  std::string action;
};

/// What is examined.
struct Subject {
  /// The processor, against which everything is held.
  Device &cpu;
  /// In words: "2 threads, avx512".
  std::string processor = {};
  /// Null: only checks that need none.
  const Pack *pack = nullptr;
  const CodeNeeds *needs = nullptr;
  /// Why the pack that was named cannot be read; empty when it can.
  std::string packProblem = {};
  /// False: the processor alone.
  bool gpus = true;
  /// N of cuda:N; nothing for the one with the most free memory.
  std::optional<int32_t> ordinal = {};
  /// CUDA_VISIBLE_DEVICES where it is set.
  std::optional<std::string> visible = {};
};

struct Report {
  /// "cuda:0" or "cpu": what `--device=auto` would take.
  std::string device;
  /// Why that one, in one sentence.
  std::string reason;
  std::vector<Check> checks;
  /// Whether a GPU can be used, for the pack where there is one.
  bool hasGpu = false;

  bool failed() const;
  /// The first check of this name; null when there is none.
  const Check *find(std::string_view id) const;
};

Report examine(const Subject &subject);

} // namespace weft::doctor

#endif // WEFT_RUNTIME_DOCTOR_DOCTOR_H
