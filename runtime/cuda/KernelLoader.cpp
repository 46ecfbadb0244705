//===- KernelLoader.cpp - generated GPU code from an artifact -------------===//

#include "runtime/cuda/KernelLoader.h"
#include "runtime/base/KernelName.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace weft::cuda {

namespace {

//===----------------------------------------------------------------------===//
// Choosing
//===----------------------------------------------------------------------===//

constexpr std::string_view cubinPrefix = "sm_", ptxPrefix = "compute_";

/// The number of "sm_90"; nothing for other texts. A letter at the end
/// ("sm_90a") ties the code to exactly that version and is told apart by
/// `exact`.
std::optional<int> versionOf(std::string_view isa, std::string_view prefix,
                             bool &exact) {
  if (!isa.starts_with(prefix))
    return std::nullopt;
  isa.remove_prefix(prefix.size());
  exact = isa.ends_with('a');
  if (exact)
    isa.remove_suffix(1);
  int version = 0;
  auto [end, error] =
      std::from_chars(isa.data(), isa.data() + isa.size(), version);
  if (error != std::errc() || end != isa.data() + isa.size())
    return std::nullopt;
  return version;
}

/// How well an image serves, higher is better; 0 where it does not.
int scoreOf(std::string_view isa, int capability) {
  bool exact = false;
  if (std::optional<int> version = versionOf(isa, cubinPrefix, exact))
    return *version / 10 == capability / 10 && *version <= capability &&
                   (!exact || *version == capability)
               ? 10000 + *version
               : 0;
  if (std::optional<int> version = versionOf(isa, ptxPrefix, exact))
    return *version <= capability && (!exact || *version == capability)
               ? *version
               : 0;
  return 0;
}

//===----------------------------------------------------------------------===//
// What kernels take
//===----------------------------------------------------------------------===//

/// What the text says of one kernel.
struct Remarks {
  std::optional<uint64_t> blocks;
  std::vector<uint64_t> operandBytes;
};
using RemarkTable = std::map<std::string, Remarks, std::less<>>;

/// The next word of `text`, which goes on behind it.
std::string_view takeWord(std::string_view &text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  return word;
}

uint64_t toNumber(std::string_view digits) {
  uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// `// weft.operand KERNEL NUMBER ACCESS BYTES align N`, in order of NUMBER,
/// and `// weft.grid KERNEL BLOCKS`.
void readRemarks(std::string_view ptx, RemarkTable &table) {
  constexpr std::string_view mark = "// weft.";
  for (size_t at = ptx.find(mark); at != std::string_view::npos;
       at = ptx.find(mark, at)) {
    at += mark.size();
    std::string_view line = ptx.substr(at, ptx.find('\n', at) - at);
    bool isGrid = takeWord(line) == "grid";
    Remarks &remarks = table[std::string(takeWord(line))];
    if (isGrid) {
      remarks.blocks = toNumber(takeWord(line));
      continue;
    }
    takeWord(line);
    takeWord(line);
    remarks.operandBytes.push_back(toNumber(takeWord(line)));
  }
}

RemarkTable remarksOf(std::span<const CodeImage> images) {
  RemarkTable table;
  for (const CodeImage &image : images)
    if (image.isa.starts_with(ptxPrefix) && table.empty())
      readRemarks({reinterpret_cast<const char *>(image.bytes.data()),
                   image.bytes.size()},
                  table);
  return table;
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

class CudaModule final : public KernelModule {
public:
  CudaModule(Gpu &owner, Module loaded, RemarkTable table)
      : gpu(owner), module(loaded), remarks(std::move(table)) {}
  ~CudaModule() override {
    if (gpu.enter().isOk())
      gpu.driver().cuModuleUnload(module);
  }

  Result<uint64_t> find(std::string_view name) const override {
    std::string symbol = ptxName(name);
    auto found = kernels.find(symbol);
    if (found == kernels.end()) {
      WEFT_ASSIGN_OR_RETURN(LoadedKernel kernel, load(symbol));
      found = kernels.emplace(symbol, std::move(kernel)).first;
    }
    return static_cast<uint64_t>(reinterpret_cast<uintptr_t>(&found->second));
  }

private:
  Result<LoadedKernel> load(const std::string &symbol) const {
    WEFT_RETURN_IF_ERROR(gpu.enter());
    const DriverTable &driver = gpu.driver();
    LoadedKernel kernel;
    kernel.symbol = symbol;
    DriverError error =
        driver.cuModuleGetFunction(&kernel.function, module, symbol.c_str());
    if (error == DriverError::NotFound)
      return makeError(StatusCode::BadArtifact, "the GPU code has no kernel '",
                       symbol, "'");
    WEFT_RETURN_IF_ERROR(check(driver, "cuModuleGetFunction", error));
    // Asking loads the code: a driver that loads lazily would do it in the
    // first launch.
    WEFT_RETURN_IF_ERROR(
        WEFT_VENDOR(driver, cuFuncGetAttribute, &kernel.maxThreads,
                    FunctionAttribute::MaxThreadsPerBlock, kernel.function));
    if (!remarks.empty())
      kernel.operandBytes.emplace();
    if (auto found = remarks.find(symbol); found != remarks.end()) {
      kernel.blocks = found->second.blocks;
      kernel.operandBytes = found->second.operandBytes;
    }
    return kernel;
  }

  Gpu &gpu;
  Module module;
  RemarkTable remarks;
  /// Ids point into it: nodes of a map do not move.
  mutable std::map<std::string, LoadedKernel, std::less<>> kernels;
};

/// Whether another image may serve where this error came up.
bool isAboutTheImage(DriverError error) {
  return error == DriverError::NoBinaryForGpu ||
         error == DriverError::InvalidImage ||
         error == DriverError::UnsupportedPtxVersion ||
         error == DriverError::JitCompilerNotFound ||
         error == DriverError::JitCompilationDisabled;
}

struct Attempt {
  Module module = nullptr;
  DriverError error = DriverError::Success;
  Status status;
};

Attempt loadImage(const DriverTable &driver, const CodeImage &image) {
  // PTX is a text for the driver: it must end with 0.
  std::string bytes(reinterpret_cast<const char *>(image.bytes.data()),
                    image.bytes.size());
  char log[1024] = "";
  JitOption options[] = {JitOption::ErrorLogBuffer,
                         JitOption::ErrorLogBufferSizeBytes};
  void *values[] = {log, reinterpret_cast<void *>(uintptr_t(sizeof log - 1))};
  Attempt attempt;
  attempt.error = driver.cuModuleLoadDataEx(&attempt.module, bytes.c_str(), 2,
                                            options, values);
  if (attempt.error == DriverError::Success)
    return attempt;
  attempt.status = check(driver, "cuModuleLoadDataEx", attempt.error)
                       .withContext(join("code for ", image.isa));
  std::string_view text(log);
  text = text.substr(0, text.find('\n'));
  if (!text.empty())
    attempt.status = Status(attempt.status.code(),
                            join(attempt.status.message(), ": ", text));
  return attempt;
}

} // namespace

std::vector<size_t> runnableImages(std::span<const CodeImage> images,
                                   int capability) {
  std::vector<size_t> found;
  for (size_t i = 0; i < images.size(); ++i)
    if (scoreOf(images[i].isa, capability) > 0)
      found.push_back(i);
  std::sort(found.begin(), found.end(), [&](size_t a, size_t b) {
    int first = scoreOf(images[a].isa, capability);
    int second = scoreOf(images[b].isa, capability);
    return first != second ? first > second : a < b;
  });
  return found;
}

Result<std::unique_ptr<KernelModule>>
loadCudaKernels(Gpu &gpu, std::span<const CodeImage> images) {
  std::vector<size_t> candidates = runnableImages(images, gpu.capability());
  if (candidates.empty()) {
    std::string offered;
    for (const CodeImage &image : images)
      offered += join(offered.empty() ? "" : ", ", image.isa);
    return makeError(StatusCode::NoDevice, "the pack has code for ",
                     offered.empty() ? "no GPU" : offered, ", ", gpu.name(),
                     " needs sm_", gpu.capability(),
                     "; compile it with weftc --target=cpu,cuda:sm_",
                     gpu.capability());
  }
  WEFT_RETURN_IF_ERROR(gpu.enter());
  Status first;
  for (size_t candidate : candidates) {
    Attempt attempt = loadImage(gpu.driver(), images[candidate]);
    if (attempt.status.isOk())
      return std::unique_ptr<KernelModule>(
          std::make_unique<CudaModule>(gpu, attempt.module, remarksOf(images)));
    if (!isAboutTheImage(attempt.error))
      return std::move(attempt.status);
    if (first.isOk())
      first = std::move(attempt.status);
  }
  return first;
}

} // namespace weft::cuda
