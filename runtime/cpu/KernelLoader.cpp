//===- KernelLoader.cpp - an ELF section becomes callable -----------------===//

#include "runtime/cpu/KernelLoader.h"
#include "runtime/base/KernelName.h"

#include <cpuid.h>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <map>
#include <sys/mman.h>
#include <unistd.h>

namespace weft {

//===----------------------------------------------------------------------===//
// What the processor can do
//===----------------------------------------------------------------------===//

namespace {
struct Feature {
  std::string_view name;
  bool present;
};
} // namespace

/// The builtin takes literals only, hence the table.
static std::span<const Feature> featureTable() {
#define WEFT_FEATURE(name) {name, __builtin_cpu_supports(name) != 0}
  static const Feature table[] = {
      WEFT_FEATURE("sse4.2"),     WEFT_FEATURE("avx"),
      WEFT_FEATURE("avx2"),       WEFT_FEATURE("fma"),
      WEFT_FEATURE("bmi"),        WEFT_FEATURE("bmi2"),
      WEFT_FEATURE("avx512f"),    WEFT_FEATURE("avx512bw"),
      WEFT_FEATURE("avx512cd"),   WEFT_FEATURE("avx512dq"),
      WEFT_FEATURE("avx512vl"),   WEFT_FEATURE("avx512vnni"),
      WEFT_FEATURE("avx512bf16"),
  };
#undef WEFT_FEATURE
  return table;
}

static bool hasAll(std::initializer_list<std::string_view> names) {
  for (std::string_view name : names) {
    bool present = false;
    for (const Feature &feature : featureTable())
      present |= feature.name == name && feature.present;
    if (!present)
      return false;
  }
  return true;
}

/// 0 for the baseline, up to 4; -1 for a name that is no level.
static int levelOf(std::string_view isa) {
  if (isa.empty() || isa == "x86-64")
    return 1;
  if (isa.size() == 9 && isa.starts_with("x86-64-v") && isa[8] >= '2' &&
      isa[8] <= '4')
    return isa[8] - '0';
  return -1;
}

static int processorLevelNumber() {
  if (!hasAll({"sse4.2"}))
    return 1;
  if (!hasAll({"avx", "avx2", "fma", "bmi", "bmi2"}))
    return 2;
  if (!hasAll({"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}))
    return 3;
  return 4;
}

std::string_view processorLevel() {
  static constexpr std::string_view names[] = {"x86-64", "x86-64-v2",
                                               "x86-64-v3", "x86-64-v4"};
  return names[processorLevelNumber() - 1];
}

bool processorSupports(std::string_view isa,
                       std::span<const std::string> features) {
  int level = levelOf(isa);
  if (level > processorLevelNumber())
    return false;
  // A variant of its own name ("native") lives by its list of features.
  if (level < 0 && features.empty())
    return false;
  for (const std::string &feature : features)
    if (!hasAll({feature}))
      return false;
  return true;
}

std::string processorName() {
  unsigned words[12] = {};
  for (unsigned i = 0; i < 3; ++i)
    if (!__get_cpuid(0x80000002u + i, &words[4 * i], &words[4 * i + 1],
                     &words[4 * i + 2], &words[4 * i + 3]))
      return "unknown processor";
  char text[sizeof(words) + 1] = {};
  std::memcpy(text, words, sizeof(words));
  std::string name(text);
  size_t end = name.find_last_not_of(' ');
  return end == std::string::npos ? "unknown processor"
                                  : name.substr(0, end + 1);
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

namespace {
class CpuModule final : public KernelModule {
public:
  CpuModule(void *loaded, int openFile) : handle(loaded), fd(openFile) {}
  ~CpuModule() override {
    ::dlclose(handle);
    ::close(fd);
  }

  Result<uint64_t> find(std::string_view name) const override {
    std::string symbol(name);
    auto found = kernels.find(symbol);
    if (found == kernels.end()) {
      WEFT_ASSIGN_OR_RETURN(CpuKernel kernel, load(symbol));
      found = kernels.emplace(symbol, std::move(kernel)).first;
    }
    return static_cast<uint64_t>(reinterpret_cast<uintptr_t>(&found->second));
  }

private:
  Result<CpuKernel> load(const std::string &symbol) const {
    void *address = ::dlsym(handle, symbol.c_str());
    auto *words = static_cast<const uint64_t *>(
        ::dlsym(handle, signatureName(symbol).c_str()));
    if (!address || !words)
      return makeError(StatusCode::BadArtifact, "kernel '", symbol,
                       "' is not in the code section");
    CpuKernel kernel;
    kernel.function = reinterpret_cast<KernelFunction>(address);
    kernel.symbol = symbol;
    kernel.partitions = static_cast<int64_t>(words[0]);
    kernel.operandBytes = {words + 2, size_t(words[1])};
    return kernel;
  }

  void *handle;
  /// Stays open: the loader knows libraries by name, and a reused descriptor
  /// would make it take this one for another.
  int fd;
  /// Ids point into it: nodes of a map do not move.
  mutable std::map<std::string, CpuKernel> kernels;
};
} // namespace

static Status writeAll(int fd, std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    ssize_t put = ::write(fd, bytes.data(), bytes.size());
    if (put < 0 && errno != EINTR)
      return makeError(StatusCode::OutOfMemory,
                       "code in memory: ", strerror(errno));
    if (put > 0)
      bytes = bytes.subspan(static_cast<size_t>(put));
  }
  return ok();
}

static Result<std::unique_ptr<KernelModule>> loadImage(const CodeImage &image) {
  int fd = ::memfd_create("weft-kernels", MFD_CLOEXEC);
  if (fd < 0)
    return makeError(StatusCode::Failed, "code in memory: ", strerror(errno));
  Status status = writeAll(fd, image.bytes);
  void *handle = nullptr;
  if (status.isOk()) {
    handle =
        ::dlopen(join("/proc/self/fd/", fd).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle)
      status = makeError(StatusCode::BadArtifact, "code for ", image.isa,
                         " cannot be loaded: ", ::dlerror());
  }
  if (!status.isOk()) {
    ::close(fd);
    return status;
  }
  return std::unique_ptr<KernelModule>(std::make_unique<CpuModule>(handle, fd));
}

Result<std::unique_ptr<KernelModule>>
loadCpuKernels(std::span<const CodeImage> images) {
  const char *forced = std::getenv("WEFT_CPU_ISA");
  std::string offered;
  for (const CodeImage &image : images) {
    offered += join(offered.empty() ? "" : ", ", image.isa);
    if (forced ? image.isa == forced
               : processorSupports(image.isa, image.features))
      return loadImage(image);
  }
  if (forced)
    return makeError(StatusCode::Usage, "WEFT_CPU_ISA=", forced,
                     ": the pack has code for ", offered);
  return makeError(StatusCode::NoDevice, "the pack has code for ",
                   offered.empty() ? std::string("no processor") : offered,
                   ", this processor (", processorName(), ") is ",
                   processorLevel(),
                   "; compile with --target=cpu on this machine");
}

} // namespace weft
