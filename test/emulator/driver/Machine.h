//===- Machine.h - the computer that the emulated driver plays ------------===//
//
/// \file
/// A machine is a text of `key: value` lines. Keys before the first `gpu:` line
/// speak of the driver and the libraries, those after it of that GPU:
///
///     driver: 13000            # CUDA version as cuDriverGetVersion says it
///     release: 580.65.06       # of the kernel module; NVML tells it
///     cublas: 130002           # or `none`
///     epilogues: all           # of cuBLASLt; or `none`
///     cudnn: 91900             # or `none`
///     nvml: yes                # or `none`
///     permission: granted      # or `denied`
///     gpu: NVIDIA H200
///       compute: 9.0
///       memory: 150754820096   # bytes; KiB, MiB and GiB may follow a number
///       used: 512MiB           # held by others
///       processors: 132
///       pci: 0000:18:00.0
///       damaged: none          # or `upload`, `download`, `within`
///
/// Copies of a damaged way add 1 to the last byte of each 64 KiB.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_MACHINE_H
#define WEFT_TEST_EMULATOR_DRIVER_MACHINE_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weft::emulated {

/// The copies that a GPU gets wrong.
enum class Damage : uint8_t { None, Upload, Download, Within };

struct Gpu {
  std::string name;
  int major = 9, minor = 0;
  uint64_t memory = 0;      ///< bytes
  uint64_t used = 0;        ///< bytes held by other processes
  int processors = 1;       ///< SMs
  std::string pci;          ///< domain:bus:device.function
  uint64_t sharedOptin = 0; ///< largest shared memory of a block, bytes
  uint64_t cache = 0;       ///< L2, bytes
  int threads = 2048;       ///< per SM
  int blocks = 32;          ///< per SM
  int pciDevice = 0;        ///< PCI device id
  int clock = 0;            ///< kHz
  int memoryClock = 0;      ///< kHz
  int busWidth = 0;         ///< bits
  Damage damaged = Damage::None;

  /// GPU-00000000-0000-0000-0000-0000000000NN, NN the position in the file.
  std::string uuid;

  /// The device description that cuDNN takes in the place of a device.
  std::string cudnnDescription(int driver) const;
};

struct Machine {
  std::string name; ///< stem of the file
  int driver = 13000;
  std::string release = "580.65.06";
  int cublas = 130002; ///< 0: not there
  bool epilogues = true;
  int cudnn = 91900; ///< 0: not there
  bool nvml = true;
  bool permission = true;
  std::vector<Gpu> gpus;

  /// Numbers of the GPUs that CUDA_VISIBLE_DEVICES leaves, in its order;
  /// `list` is null where the variable is not set.
  std::vector<int> visible(const char *list) const;
};

/// Reads a text; the message is empty where it is well formed, else it names
/// the line.
Machine parseMachine(std::string_view text, std::string &message);

/// Reads a file, in the same way.
Machine readMachine(const std::string &path, std::string &message);

/// One H200 that nobody uses: what is played where no file is named.
Machine defaultMachine();

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_MACHINE_H
