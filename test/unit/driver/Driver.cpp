//===- Driver.cpp - a fresh emulated driver for one test ------------------===//

#include "test/unit/driver/Driver.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace weft::cuda {

namespace {

std::string readText(const std::string &path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

template <typename Function>
void find(void *object, const char *name, Function &function) {
  function = reinterpret_cast<Function>(dlsym(object, name));
  EXPECT_NE(function, nullptr) << name;
}

} // namespace

Driver::Driver(Environment environment) {
  static int number = 0;
  folder = (std::filesystem::temp_directory_path() /
            ("weft-driver-" + std::to_string(getpid()) + "-" +
             std::to_string(++number)))
               .string();
  std::filesystem::create_directories(folder);
  environment.try_emplace("LOG", folder + "/log");
  environment.try_emplace("REPORT", folder + "/report");
  environment.try_emplace("CUDNN", "plain");
  for (auto &[key, value] : environment) {
    if (key == "MACHINE" && value.find('/') == std::string::npos)
      value = std::string(WEFT_MACHINES "/") + value + ".machine";
    std::string name = key.starts_with("CUDA_") ? key : "WEFT_EMULATOR_" + key;
    setenv(name.c_str(), value.c_str(), 1);
    names.push_back(name);
  }
  std::string copy = folder + "/driver.so";
  std::filesystem::copy_file(WEFT_EMULATED_DRIVER, copy);
  object = dlopen(copy.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!object) {
    ADD_FAILURE() << dlerror();
    abort();
  }
#define WEFT_FIND_DRIVER(result, name, parameters) find(object, #name, cu.name);
#define WEFT_FIND_BLAS(result, name, parameters) find(object, #name, blas.name);
#define WEFT_FIND_DNN(result, name, parameters) find(object, #name, dnn.name);
#define WEFT_FIND_NVML(result, name, parameters) find(object, #name, nvml.name);
  WEFT_CUDA_DRIVER_CALLS(WEFT_FIND_DRIVER)
  WEFT_CUBLASLT_CALLS(WEFT_FIND_BLAS)
  WEFT_CUDNN_CALLS(WEFT_FIND_DNN)
  WEFT_NVML_CALLS(WEFT_FIND_NVML)
  find(object, "weftEmulatedLibrary", library);
}

void Driver::close() {
  if (object)
    dlclose(object);
  object = nullptr;
}

Driver::~Driver() {
  close();
  for (const std::string &name : names)
    unsetenv(name.c_str());
  std::filesystem::remove_all(folder);
}

void Driver::start() {
  ASSERT_EQ(cu.cuInit(0), DriverError::Success);
  ASSERT_EQ(cu.cuDevicePrimaryCtxRetain(&context, 0), DriverError::Success);
  ASSERT_EQ(cu.cuCtxSetCurrent(context), DriverError::Success);
}

Stream Driver::makeStream(unsigned flags) {
  Stream stream = nullptr;
  EXPECT_EQ(cu.cuStreamCreate(&stream, flags), DriverError::Success);
  return stream;
}

Event Driver::makeEvent(unsigned flags) {
  Event event = nullptr;
  EXPECT_EQ(cu.cuEventCreate(&event, flags), DriverError::Success);
  return event;
}

DevicePointer Driver::allocate(size_t bytes) {
  DevicePointer address = 0;
  EXPECT_EQ(cu.cuMemAlloc_v2(&address, bytes), DriverError::Success);
  return address;
}

void Driver::copyIn(DevicePointer target, const void *source, size_t bytes) {
  Stream stream = makeStream();
  EXPECT_EQ(cu.cuMemcpyHtoDAsync_v2(target, source, bytes, stream),
            DriverError::Success);
  EXPECT_EQ(cu.cuStreamSynchronize(stream), DriverError::Success);
  cu.cuStreamDestroy_v2(stream);
}

void Driver::copyOut(void *target, DevicePointer source, size_t bytes) {
  Stream stream = makeStream();
  EXPECT_EQ(cu.cuMemcpyDtoHAsync_v2(target, source, bytes, stream),
            DriverError::Success);
  EXPECT_EQ(cu.cuStreamSynchronize(stream), DriverError::Success);
  cu.cuStreamDestroy_v2(stream);
}

Function Driver::loadKernel(const std::string &ptx, const char *name) {
  Module module = nullptr;
  Function function = nullptr;
  EXPECT_EQ(cu.cuModuleLoadDataEx(&module, ptx.c_str(), 0, nullptr, nullptr),
            DriverError::Success);
  EXPECT_EQ(cu.cuModuleGetFunction(&function, module, name),
            DriverError::Success);
  return function;
}

std::string Driver::log() const { return readText(folder + "/log"); }

std::string Driver::closeAndReport() {
  close();
  return readText(folder + "/report");
}

std::string addOnePtx(unsigned count, const char *version, const char *target) {
  std::string bytes = std::to_string(count * 4);
  std::string text = std::string(".version ") + version + "\n.target " +
                     target + "\n.address_size 64\n";
  text += "// weft.operand add_one 0 read " + bytes + " align 4\n";
  text += "// weft.operand add_one 1 write " + bytes + " align 4\n";
  text += ".visible .entry add_one(.param .u64 in, .param .u64 out)\n{\n";
  text += "  .reg .pred %p<2>;\n  .reg .b32 %r<5>;\n  .reg .f32 %f<3>;\n";
  text += "  .reg .b64 %rd<6>;\n";
  text += "  ld.param.u64 %rd1, [in];\n  ld.param.u64 %rd2, [out];\n";
  text += "  cvta.to.global.u64 %rd1, %rd1;\n";
  text += "  cvta.to.global.u64 %rd2, %rd2;\n";
  text += "  mov.u32 %r1, %ctaid.x;\n  mov.u32 %r2, %ntid.x;\n";
  text += "  mov.u32 %r3, %tid.x;\n  mad.lo.s32 %r4, %r1, %r2, %r3;\n";
  text += "  setp.ge.u32 %p1, %r4, " + std::to_string(count) + ";\n";
  text += "  @%p1 bra DONE;\n  mul.wide.u32 %rd3, %r4, 4;\n";
  text += "  add.s64 %rd4, %rd1, %rd3;\n  add.s64 %rd5, %rd2, %rd3;\n";
  text += "  ld.global.f32 %f1, [%rd4];\n";
  text += "  add.rn.f32 %f2, %f1, 0f3F800000;\n";
  text += "  st.global.f32 [%rd5], %f2;\nDONE:\n  ret;\n}\n";
  return text;
}

} // namespace weft::cuda
