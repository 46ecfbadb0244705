//===- RealCudnn.cpp - the installed cuDNN, where there is one ------------===//

#include "test/emulator/driver/RealCudnn.h"

#include <cstdlib>
#include <dlfcn.h>

namespace weft::emulated {

namespace {

struct Opened {
  cuda::CudnnTable calls;
  bool there = false;
  std::string text = "plain loops: no real cuDNN is installed";
};

template <typename Function>
bool find(void *library, const char *name, Function &function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function;
}

void *openFirst(const char *named, std::string &path) {
  static constexpr const char *files[] = {
      "libcudnn.so.9", "/usr/local/cuda/lib64/libcudnn.so.9",
      "/usr/local/cuda-13.0/lib64/libcudnn.so.9",
      "/usr/lib/x86_64-linux-gnu/libcudnn.so.9"};
  if (named) {
    path = named;
    return dlopen(named, RTLD_NOW | RTLD_LOCAL);
  }
  for (const char *file : files)
    if (void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL)) {
      path = file;
      return library;
    }
  return nullptr;
}

Opened open() {
  Opened opened;
  const char *named = getenv("WEFT_EMULATOR_CUDNN");
  if (named && std::string_view(named) == "plain") {
    opened.text = "plain loops: asked for by WEFT_EMULATOR_CUDNN";
    return opened;
  }
  std::string path;
  void *library = openFirst(named && *named ? named : nullptr, path);
  if (!library)
    return opened;
  opened.there = true;
#define WEFT_FIND(result, name, parameters)                                    \
  opened.there &= find(library, #name, opened.calls.name);
  WEFT_CUDNN_CALLS(WEFT_FIND)
#undef WEFT_FIND
  if (!opened.there)
    return opened;
  size_t version = opened.calls.cudnnGetVersion();
  opened.text = "real cuDNN " + std::to_string(version / 10000) + "." +
                std::to_string(version / 100 % 100) + "." +
                std::to_string(version % 100) + " (" + path + ")";
  return opened;
}

const Opened &opened() {
  static const Opened &once = *new Opened(open());
  return once;
}

} // namespace

const cuda::CudnnTable *realCudnn() {
  return opened().there ? &opened().calls : nullptr;
}

std::string describeRealCudnn() { return opened().text; }

Twin::~Twin() {
  if (handle)
    realCudnn()->cudnnBackendDestroyDescriptor(handle);
}

std::shared_ptr<Twin> makeTwin(cuda::DnnDescriptorType type) {
  const cuda::CudnnTable *calls = realCudnn();
  auto twin = std::make_shared<Twin>();
  if (!calls || calls->cudnnBackendCreateDescriptor(type, &twin->handle) !=
                    cuda::DnnStatus::Success)
    return nullptr;
  return twin;
}

std::shared_ptr<Twin> makeDeviceTwin(const std::string &json) {
  std::shared_ptr<Twin> twin = makeTwin(cuda::DnnDescriptorType::DeviceProp);
  const cuda::CudnnTable *calls = realCudnn();
  if (!twin ||
      calls->cudnnBackendSetAttribute(
          twin->handle, cuda::DnnAttribute::DevicePropJson,
          cuda::DnnAttributeType::Char, int64_t(json.size()),
          json.data()) != cuda::DnnStatus::Success ||
      calls->cudnnBackendFinalize(twin->handle) != cuda::DnnStatus::Success)
    return nullptr;
  return twin;
}

} // namespace weft::emulated
