//===- Examination.h - the checks, and what each stands on ----------------===//

#ifndef WEFT_RUNTIME_DOCTOR_EXAMINATION_H
#define WEFT_RUNTIME_DOCTOR_EXAMINATION_H

#include "runtime/device/Plugin.h"
#include "runtime/doctor/Doctor.h"

namespace weft::doctor {

/// One program of the pack for both devices.
struct ProgramPair {
  const artifact::Program *cpu = nullptr;
  const artifact::Program *gpu = nullptr;
  int64_t batch = 0;
};

class Examination {
public:
  explicit Examination(const Subject &what) : subject(what) {}
  Report run();

private:
  //===-- Outcomes --------------------------------------------------------===//
  void good(std::string id, std::string found, std::string needed = "");
  void bad(std::string id, std::string found, std::string needed,
           std::string action);
  void skip(std::string id, std::string why, std::string action = "");
  /// Skips `id` where one of `grounds` did not come out well, or the device
  /// was lost; otherwise gives true.
  bool stands(const std::string &id,
              std::initializer_list<std::string_view> grounds);
  /// Fails `id` with what went wrong while computing.
  void broke(const std::string &id, const Status &status);

  //===-- What is there (Facts.cpp) ---------------------------------------===//
  void checkProcessor();
  void checkPack();
  void checkPlugin();
  void checkDriverLibrary();
  void checkDriverVersion();
  void checkDevices();
  void checkCapability();
  void checkLibraries();
  void checkLibrary(const char *id, WeftLibrary which, bool wanted,
                    std::string_view use);
  void checkCode();
  void checkMemory();

  //===-- The GPU (Choice.cpp) --------------------------------------------===//
  bool servesPack(const WeftDeviceFacts &gpu) const;
  const WeftDeviceFacts *chooseGpu() const;
  void openGpu();
  void conclude();
  std::string whyNotTaken(const Check &check) const;
  /// The train entry whose plan is the largest of those with `bytes` free.
  ProgramPair trainProgram(uint64_t bytes) const;
  uint64_t planBytes(const artifact::Program &program) const;

  //===-- What it computes ------------------------------------------------===//
  void checkCopies();      // Transfers.cpp
  void checkMatmul();      // Calls.cpp
  void checkConvolution(); // Calls.cpp
  void checkCalls(const char *id, std::span<const LibraryMessage> messages);
  void checkLoad();   // Kernel.cpp
  void checkKernel(); // Kernel.cpp
  void checkSteps();  // Steps.cpp
  void checkStep(const ProgramPair &programs);
  void checkWays(const std::string &id, const ProgramPair &programs);

  std::span<const WeftDeviceFacts> gpus() const {
    return {facts->device, facts->devices};
  }
  std::string emulatedNote() const {
    return facts && facts->emulated ? " (emulated)" : "";
  }
  /// Bytes for a test of the device: `wanted`, less where memory is scarce.
  uint64_t portion(uint64_t wanted) const;

  const Subject &subject;
  Report report;
  std::optional<Plugin> plugin;
  std::unique_ptr<WeftMachineFacts> facts;
  const WeftDeviceFacts *gpu = nullptr;
  std::unique_ptr<Device> device;
  /// The check in which the device was lost; empty while it lives.
  std::string lostIn;
  /// Whether the GPU did not get through a training step.
  bool brokenSteps = false;
};

/// "13.0" of 13000.
std::string versionText(int32_t version);

} // namespace weft::doctor

#endif // WEFT_RUNTIME_DOCTOR_EXAMINATION_H
