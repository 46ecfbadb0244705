//===- Ptxas.cpp - NVIDIA's assembler -------------------------------------===//

#include "passes/codegen/Ptxas.h"
#include "passes/CudaArch.h"
#include "passes/codegen/CodeEmission.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

#include <chrono>
#include <csignal>
#include <thread>

using namespace llvm;
using weft::Assembled;
using weft::KernelResources;
using weft::makeCodeError;
using weft::Ptxas;
using weft::readBytes;
using weft::TemporaryFolder;
using weft::writeBytes;

namespace {

/// What a program may take that is asked for its version, and one that
/// assembles: far more than the largest known kernels need.
constexpr std::chrono::seconds askingLimit(10), assemblingLimit(600);

struct Run {
  int exitCode = 0;
  std::string output;
};

/// Waits for `child` to end, for `limit` at most. Polls: the timed wait of LLVM
/// sets an alarm of the whole process, and several threads wait here. Nothing
/// where it did not end; it was killed then.
std::optional<sys::ProcessInfo> waitFor(const sys::ProcessInfo &child,
                                        std::chrono::seconds limit,
                                        std::string &why) {
  auto end = std::chrono::steady_clock::now() + limit;
  while (std::chrono::steady_clock::now() < end) {
    sys::ProcessInfo done = sys::Wait(child, /*SecondsToWait=*/0, &why);
    if (done.Pid != 0)
      return done;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  ::kill(child.Pid, SIGKILL);
  sys::Wait(child, /*SecondsToWait=*/std::nullopt);
  return std::nullopt;
}

/// Runs `program`; both of its streams go to `output`.
Expected<Run> run(StringRef program, ArrayRef<StringRef> arguments,
                  const TemporaryFolder &folder, std::chrono::seconds limit) {
  std::string log = folder.file("log");
  std::optional<StringRef> streams[] = {StringRef(""), StringRef(log),
                                        StringRef(log)};
  std::string why;
  bool failed = false;
  sys::ProcessInfo child =
      sys::ExecuteNoWait(program, arguments, std::nullopt, streams,
                         /*MemoryLimit=*/0, &why, &failed);
  if (failed)
    return makeCodeError("cannot run " + program + ": " + why);
  auto done = waitFor(child, limit, why);
  if (!done)
    return makeCodeError(program + " did not end within " +
                         std::to_string(limit.count()) + " seconds");
  Run result;
  result.exitCode = done->ReturnCode;
  if (result.exitCode < 0)
    return makeCodeError("cannot run " + program + ": " + why);
  auto said = readBytes(log);
  if (!said)
    return said.takeError();
  result.output = std::move(*said);
  return result;
}

std::string locate() {
  if (auto path = sys::findProgramByName("ptxas"))
    return *path;
  StringRef usual = "/usr/local/cuda/bin/ptxas";
  return sys::fs::can_execute(usual) ? usual.str() : "";
}

/// The newest PTX of a toolkit, from its release: 10.0 reads 6.3, later x.y
/// reads (x - 4).y, but 12.6 and what follows it one less.
unsigned ptxVersionOf(StringRef output) {
  size_t at = output.find("release ");
  if (at == StringRef::npos)
    return 0;
  auto [major, rest] = output.drop_front(at + 8).split('.');
  int high = 0, low = 0;
  StringRef minor = rest.take_while([](char c) { return isDigit(c); });
  if (major.getAsInteger(10, high) || minor.getAsInteger(10, low))
    return 0;
  if (high < 11)
    low += 3;
  if (high == 12 && low >= 6)
    --low;
  return (high - 4) * 10 + low;
}

} // namespace

Expected<Ptxas> weft::findPtxas() {
  Ptxas ptxas;
  if (auto named = sys::Process::GetEnv("WEFT_PTXAS")) {
    ptxas.path = *named;
    if (!sys::fs::can_execute(ptxas.path))
      return makeCodeError("WEFT_PTXAS names '" + *named +
                           "', which cannot be run");
  } else {
    ptxas.path = locate();
  }
  if (ptxas.path.empty())
    return makeCodeError(
        "ptxas was not found on PATH nor in /usr/local/cuda/bin; "
        "WEFT_PTXAS may name it");
  TemporaryFolder folder;
  if (Error error = folder.create())
    return std::move(error);
  auto result = run(ptxas.path, {ptxas.path, "--version"}, folder, askingLimit);
  if (!result)
    return result.takeError();
  ptxas.ptxVersion = ptxVersionOf(result->output);
  if (result->exitCode != 0 || ptxas.ptxVersion == 0)
    return makeCodeError("'" + ptxas.path +
                         " --version' does not look like ptxas");
  return ptxas;
}

static std::string versionText(unsigned version) {
  return std::to_string(version / 10) + "." + std::to_string(version % 10);
}

Error weft::checkPtxas(const Ptxas &ptxas, StringRef name) {
  auto arch = expectCudaArch(name);
  if (!arch)
    return arch.takeError();
  if (ptxas.ptxVersion >= arch->ptxVersion)
    return Error::success();
  return makeCodeError(ptxas.path + " reads PTX up to " +
                       versionText(ptxas.ptxVersion) + ", but " + name +
                       " needs PTX " + versionText(arch->ptxVersion));
}

/// The number in front of `what` in "8 bytes stack frame, ...".
static int64_t numberBefore(StringRef line, StringRef what) {
  size_t at = line.find(what);
  if (at == StringRef::npos)
    return 0;
  StringRef front = line.take_front(at).rtrim();
  size_t start = front.find_last_not_of("0123456789");
  int64_t number = 0;
  if (front.drop_front(start == StringRef::npos ? 0 : start + 1)
          .getAsInteger(10, number))
    return 0;
  return number;
}

/// Reads what `-v` writes: per kernel a line with its name, one with its stack
/// and one with its registers.
static void readReport(StringRef text, Assembled &result) {
  SmallVector<StringRef> lines;
  text.split(lines, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef line : lines) {
    bool known = true;
    if (line.contains("Compiling entry function '")) {
      StringRef name = line.split('\'').second.split('\'').first;
      result.kernels.push_back({name.str()});
    } else if (line.contains("bytes stack frame") && !result.kernels.empty()) {
      KernelResources &kernel = result.kernels.back();
      kernel.stackBytes = numberBefore(line, " bytes stack frame");
      kernel.spillBytes = numberBefore(line, " bytes spill stores") +
                          numberBefore(line, " bytes spill loads");
    } else if (line.contains(": Used ") && !result.kernels.empty()) {
      KernelResources &kernel = result.kernels.back();
      kernel.registers = numberBefore(line, " registers");
      kernel.barriers = numberBefore(line, " barriers");
      kernel.sharedBytes = numberBefore(line, " bytes smem");
    } else {
      known = line.starts_with("ptxas info");
    }
    if (!known && !line.contains("Function properties for"))
      result.messages += (line + "\n").str();
  }
}

Expected<Assembled> weft::assemble(const Ptxas &ptxas, StringRef ptx,
                                   StringRef arch) {
  TemporaryFolder folder;
  if (Error error = folder.create())
    return std::move(error);
  std::string input = folder.file("kernels.ptx");
  std::string output = folder.file("kernels.cubin");
  if (Error error = writeBytes(input, ptx))
    return std::move(error);
  auto result = run(ptxas.path,
                    {ptxas.path, "-v", "-arch", arch, "-O3", "--fmad=false",
                     "-o", output, input},
                    folder, assemblingLimit);
  if (!result)
    return result.takeError();
  if (result->exitCode != 0)
    return makeCodeError("ptxas refuses the kernels: " +
                         StringRef(result->output).trim());
  Assembled assembled;
  readReport(result->output, assembled);
  if (!sys::fs::exists(output))
    return makeCodeError(ptxas.path + " left no code");
  auto cubin = readBytes(output);
  if (!cubin)
    return cubin.takeError();
  assembled.cubin = std::move(*cubin);
  if (assembled.cubin.empty())
    return makeCodeError(ptxas.path + " left no code");
  return assembled;
}
