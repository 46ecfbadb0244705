//===- Libraries.cpp - vendor libraries, opened when first needed ---------===//

#include "runtime/cuda/Libraries.h"

#include <cstdlib>
#include <dlfcn.h>
#include <link.h>

namespace weft::cuda {

namespace {

/// What is known of a library before it is opened.
struct LibraryRow {
  const char *name;
  /// The word that an emulated machine knows it by.
  const char *emulatedName;
  const char *package;
  /// Files to try, in order, ended by null.
  const char *files[3];
};

constexpr LibraryRow driverRow = {"CUDA driver",
                                  "cuda",
                                  "the NVIDIA driver",
                                  {"libcuda.so.1", nullptr, nullptr}};
constexpr LibraryRow blasRow = {
    "cuBLASLt",
    "cublasLt",
    "libcublas-13-0, or pip install nvidia-cublas",
    {"libcublasLt.so.13", "libcublasLt.so.12", nullptr}};
constexpr LibraryRow dnnRow = {
    "cuDNN",
    "cudnn",
    "libcudnn9-cuda-13, or pip install nvidia-cudnn-cu13",
    {"libcudnn.so.9", nullptr, nullptr}};
constexpr LibraryRow nvmlRow = {"NVML",
                                "nvml",
                                "the NVIDIA driver",
                                {"libnvidia-ml.so.1", nullptr, nullptr}};

using EmulatedLibraryFunction = const char *(*)(const char *);

struct Handle {
  void *library = nullptr;
  EmulatedLibraryFunction emulated = nullptr;
};

/// The file that stands in the driver's place, opened once; no library where
/// none was named.
const Result<Handle> &substitute() {
  static const Result<Handle> &opened =
      *new Result<Handle>([]() -> Result<Handle> {
        const char *file = std::getenv("WEFT_CUDA_DRIVER");
        if (!file || !*file)
          return Handle();
        void *library = ::dlopen(file, RTLD_NOW | RTLD_LOCAL);
        if (!library)
          return makeError(StatusCode::NoDevice,
                           "WEFT_CUDA_DRIVER does not load: ", ::dlerror());
        return Handle{library, reinterpret_cast<EmulatedLibraryFunction>(
                                   ::dlsym(library, "weftEmulatedLibrary"))};
      }());
  return opened;
}

std::string pathOf(void *library) {
  link_map *map = nullptr;
  if (::dlinfo(library, RTLD_DI_LINKMAP, &map) != 0 || !map)
    return "";
  return map->l_name;
}

Status missing(const LibraryRow &row, std::string_view why) {
  return makeError(StatusCode::NoDevice, "no ", row.name, ": ", why,
                   "; it comes with ", row.package);
}

/// dlerror's text, shorter for the usual case.
std::string whyNotLoaded(std::string_view file, std::string_view text) {
  bool absent = text.find(join(file, ": cannot open")) == 0;
  return absent ? join(file, " was not found") : std::string(text);
}

Result<Handle> openFile(const LibraryRow &row) {
  std::string why;
  for (const char *const *file = row.files; *file; ++file) {
    if (void *library = ::dlopen(*file, RTLD_NOW | RTLD_LOCAL))
      return Handle{library, nullptr};
    // The first file is the one to ask for.
    if (why.empty())
      why = whyNotLoaded(*file, ::dlerror());
  }
  return missing(row, why);
}

Result<Handle> openLibrary(const LibraryRow &row) {
  const Result<Handle> &instead = substitute();
  if (!instead.isOk())
    return makeError(instead.status().code(), instead.status().message());
  if (instead->library && (instead->emulated || &row == &driverRow))
    return *instead;
  return openFile(row);
}

template <typename Function>
const char *find(void *library, const char *name, Function &function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function ? nullptr : name;
}

const char *fill(void *library, DriverTable &calls) {
#define WEFT_FIND(result, name, parameters)                                    \
  if (const char *lacking = find(library, #name, calls.name))                  \
    return lacking;
  WEFT_CUDA_DRIVER_CALLS(WEFT_FIND)
  return nullptr;
}
const char *fill(void *library, CublasLtTable &calls) {
  WEFT_CUBLASLT_CALLS(WEFT_FIND)
  return nullptr;
}
const char *fill(void *library, CudnnTable &calls) {
  WEFT_CUDNN_CALLS(WEFT_FIND)
  return nullptr;
}
const char *fill(void *library, NvmlTable &calls) {
  WEFT_NVML_CALLS(WEFT_FIND)
  return nullptr;
#undef WEFT_FIND
}

template <typename Table>
Result<Opened<Table>> open(const LibraryRow &row) {
  WEFT_ASSIGN_OR_RETURN(Handle handle, openLibrary(row));
  Opened<Table> opened;
  if (handle.emulated) {
    const char *text = handle.emulated(row.emulatedName);
    if (!text)
      return missing(
          row, join(row.files[0], " is not on the machine that is emulated"));
    opened.emulated = text;
  }
  opened.path = pathOf(handle.library);
  if (const char *lacking = fill(handle.library, opened.calls))
    return missing(
        row, join(opened.path, " is too old or broken: it has no ", lacking));
  return opened;
}

} // namespace

Libraries &Libraries::system() {
  static Libraries &libraries = *new Libraries;
  return libraries;
}

const Result<Opened<DriverTable>> &Libraries::driver() {
  if (!driverTable)
    driverTable.emplace(open<DriverTable>(driverRow));
  return *driverTable;
}

const Result<Opened<CublasLtTable>> &Libraries::cublasLt() {
  if (!blasTable)
    blasTable.emplace(open<CublasLtTable>(blasRow));
  return *blasTable;
}

const Result<Opened<CudnnTable>> &Libraries::cudnn() {
  if (!dnnTable)
    dnnTable.emplace(open<CudnnTable>(dnnRow));
  return *dnnTable;
}

const Result<Opened<NvmlTable>> &Libraries::nvml() {
  if (!nvmlTable)
    nvmlTable.emplace(open<NvmlTable>(nvmlRow));
  return *nvmlTable;
}

DriverError Libraries::initialise() {
  if (!driver().isOk())
    return DriverError::NotInitialized;
  if (!initialised)
    initialised = driver()->calls.cuInit(0);
  return *initialised;
}

const char *packageOf(std::string_view library) {
  for (const LibraryRow &row : {driverRow, blasRow, dnnRow, nvmlRow})
    if (library == row.emulatedName)
      return row.package;
  return "";
}

} // namespace weft::cuda
