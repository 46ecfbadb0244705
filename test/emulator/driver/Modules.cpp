//===- Modules.cpp - code and launches ------------------------------------===//

#include "test/emulator/driver/Call.h"

#include <algorithm>
#include <cstring>

namespace weft::emulated {

namespace {

/// Major and minor of the newest PTX version that a driver knows, as 10 x
/// major + minor.
int newestPtx(int driver) {
  static constexpr int table[][2] = {
      {13010, 91}, {13000, 90}, {12090, 88}, {12080, 87}, {12070, 86},
      {12050, 85}, {12040, 84}, {12030, 83}, {12020, 82}, {12010, 81},
      {12000, 80}, {11080, 78}, {11070, 77}, {11060, 76}, {11050, 75},
      {11040, 74}, {11030, 73}, {11020, 72}, {11010, 71}, {11000, 70},
      {10020, 65}};
  for (const int *row : table)
    if (driver >= row[0])
      return row[1];
  return 63;
}

/// What stands behind a directive at the beginning of a line.
std::string_view directive(std::string_view text, std::string_view name) {
  for (size_t at = text.find(name); at != std::string_view::npos;
       at = text.find(name, at + 1)) {
    size_t line = text.rfind('\n', at);
    size_t first = line == std::string_view::npos ? 0 : line + 1;
    if (text.substr(first, at - first).find_first_not_of(" \t") !=
        std::string_view::npos)
      continue;
    size_t begin = text.find_first_not_of(" \t", at + name.size());
    if (begin == std::string_view::npos)
      return {};
    return text.substr(begin, text.find_first_of(" \t\r\n,;/", begin) - begin);
  }
  return {};
}

struct Verdict {
  DriverError error = DriverError::Success;
  std::string text;
};

/// Holds the target and the version of a text against device and driver.
Verdict checkImage(const Machine &machine, const Gpu &gpu,
                   std::string_view ptx) {
  int major = 0, minor = 0, target = 0;
  char suffix = 0;
  std::string version(directive(ptx, ".version"));
  std::string arch(directive(ptx, ".target"));
  if (sscanf(version.c_str(), "%d.%d", &major, &minor) != 2)
    return {DriverError::InvalidPtx, "no .version"};
  if (sscanf(arch.c_str(), "sm_%d%c", &target, &suffix) < 1)
    return {DriverError::InvalidPtx, "no .target"};
  int newest = newestPtx(machine.driver);
  if (10 * major + minor > newest)
    return {DriverError::UnsupportedPtxVersion,
            "PTX " + version + " is newer than the driver's " +
                std::to_string(newest / 10) + "." +
                std::to_string(newest % 10)};
  int own = gpu.major * 10 + gpu.minor;
  if (target > own || (suffix == 'a' && target != own) ||
      (suffix == 'f' && target / 10 != gpu.major))
    return {DriverError::NoBinaryForGpu,
            arch + " does not run on compute capability " +
                std::to_string(gpu.major) + "." + std::to_string(gpu.minor)};
  return {};
}

/// Writes the reason into the caller's log buffer where one was given.
void writeJitLog(const std::string &text, unsigned count,
                 const cuda::JitOption *options, void **values) {
  char *buffer = nullptr;
  size_t size = 0;
  for (unsigned i = 0; i < count && options && values; ++i) {
    if (options[i] == cuda::JitOption::ErrorLogBuffer)
      buffer = static_cast<char *>(values[i]);
    if (options[i] == cuda::JitOption::ErrorLogBufferSizeBytes)
      size = unsigned(reinterpret_cast<uintptr_t>(values[i]));
  }
  if (!buffer || !size)
    return;
  size_t length = std::min(text.size(), size - 1);
  memcpy(buffer, text.data(), length);
  buffer[length] = 0;
}

DriverError loadModule(State &s, cuda::Module *out, const void *image,
                       unsigned count, cuda::JitOption *options,
                       void **values) {
  if (!out || !image || (count && (!options || !values)))
    return DriverError::InvalidValue;
  static constexpr unsigned char elf[4] = {0x7f, 'E', 'L', 'F'};
  static constexpr unsigned char fat[4] = {0x50, 0xed, 0x55, 0xba};
  // Machine code cannot be executed here: the caller has PTX of the same plan.
  if (!memcmp(image, elf, 4) || !memcmp(image, fat, 4))
    return DriverError::NoBinaryForGpu;
  std::string_view text = static_cast<const char *>(image);
  std::shared_ptr<ContextObject> context = s.current();
  Verdict verdict =
      checkImage(s.machine, s.machine.gpus[size_t(context->device)], text);
  emulator::Parsed parsed;
  if (verdict.error == DriverError::Success) {
    parsed = emulator::Module::parse(text);
    if (!parsed)
      verdict = {DriverError::InvalidPtx,
                 "line " + std::to_string(parsed.line) + ": " + parsed.message};
  }
  if (verdict.error != DriverError::Success) {
    writeJitLog("ptxas: " + verdict.text, count, options, values);
    fprintf(stderr, "emulated driver: module refused: %s\n",
            verdict.text.c_str());
    return verdict.error;
  }
  auto module = s.handles.make<ModuleObject>();
  module->context = context;
  module->code = std::move(parsed.module);
  *out = handleOf<cuda::Module>(*module);
  return DriverError::Success;
}

DriverError unloadModule(State &s, cuda::Module handle) {
  auto module = s.handles.find<ModuleObject>(handle);
  if (!module)
    return DriverError::InvalidHandle;
  if (DriverError unsafe = checkUnsafe(); unsafe != DriverError::Success)
    return unsafe;
  s.scheduler.finishDevice(module->context->device);
  for (const auto &[name, function] : module->functions)
    if (auto object = s.handles.find<FunctionObject>(
            reinterpret_cast<const void *>(uintptr_t(function))))
      s.handles.erase(*object);
  s.handles.erase(*module);
  return DriverError::Success;
}

DriverError getFunction(State &s, cuda::Function *out, cuda::Module handle,
                        const char *name) {
  auto module = s.handles.find<ModuleObject>(handle);
  if (!module)
    return DriverError::InvalidHandle;
  if (!out || !name)
    return DriverError::InvalidValue;
  const emulator::Kernel *kernel = module->code->find(name);
  if (!kernel)
    return DriverError::NotFound;
  uint64_t &known = module->functions[name];
  if (!known) {
    auto function = s.handles.make<FunctionObject>();
    function->module = module;
    function->kernel = kernel;
    function->name = name;
    known = function->handle;
  }
  *out = reinterpret_cast<cuda::Function>(uintptr_t(known));
  return DriverError::Success;
}

DriverError functionAttribute(const emulator::Kernel &kernel,
                              cuda::FunctionAttribute attribute, int &value) {
  switch (attribute) {
  case cuda::FunctionAttribute::MaxThreadsPerBlock: {
    uint64_t limit = uint64_t(kernel.maxThreads[0]) * kernel.maxThreads[1] *
                     kernel.maxThreads[2];
    value = limit ? int(std::min<uint64_t>(limit, 1024)) : 1024;
    return DriverError::Success;
  }
  case cuda::FunctionAttribute::SharedSizeBytes:
    value = int(kernel.sharedBytes);
    return DriverError::Success;
  case cuda::FunctionAttribute::LocalSizeBytes:
    value = 0;
    return DriverError::Success;
  case cuda::FunctionAttribute::NumRegs:
    // Those of the text; what an assembler allots is not known here.
    value = int(std::min<uint32_t>(kernel.registerCount, 255));
    return DriverError::Success;
  }
  return DriverError::InvalidValue;
}

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

struct LaunchSizes {
  std::array<uint32_t, 3> grid, block;
  unsigned shared;
};

DriverError checkSizes(const emulator::Kernel &kernel,
                       const LaunchSizes &sizes) {
  static constexpr uint32_t gridLimit[3] = {0x7fffffff, 65535, 65535};
  static constexpr uint32_t blockLimit[3] = {1024, 1024, 64};
  uint64_t threads = 1;
  for (size_t i = 0; i < 3; ++i) {
    if (!sizes.grid[i] || sizes.grid[i] > gridLimit[i] || !sizes.block[i] ||
        sizes.block[i] > blockLimit[i])
      return DriverError::InvalidValue;
    threads *= sizes.block[i];
  }
  if (threads > 1024)
    return DriverError::InvalidValue;
  // Beyond 48 KiB a kernel has to ask for it first, which nothing here does.
  if (sizes.shared > 49152 || kernel.sharedBytes + sizes.shared > 49152)
    return DriverError::InvalidValue;
  uint64_t most = uint64_t(kernel.maxThreads[0]) * kernel.maxThreads[1] *
                  kernel.maxThreads[2];
  if (most && threads > most)
    return DriverError::LaunchOutOfResources;
  if (kernel.requiredThreads[0] && kernel.requiredThreads != sizes.block)
    return DriverError::InvalidValue;
  return DriverError::Success;
}

/// How a trap shows in the driver.
DriverError errorOf(emulator::TrapKind kind) {
  switch (kind) {
  case emulator::TrapKind::OutOfRange:
  case emulator::TrapKind::ReadOnly:
  case emulator::TrapKind::WriteOnly:
    return DriverError::IllegalAddress;
  case emulator::TrapKind::Misaligned:
    return DriverError::MisalignedAddress;
  default:
    return DriverError::LaunchFailed;
  }
}

using Arguments = std::vector<std::vector<std::byte>>;

/// Whether all bytes of the operands are there; the reason where not.
std::string checkOperands(const emulator::Kernel &kernel,
                          const Arguments &arguments, int device) {
  for (const emulator::Operand &operand : kernel.operands) {
    uint64_t address = 0;
    if (operand.index >= arguments.size() ||
        arguments[operand.index].size() != sizeof(address))
      return "operand line names parameter " + std::to_string(operand.index) +
             ", which is no address";
    memcpy(&address, arguments[operand.index].data(), sizeof(address));
    if (operand.bytes && !state().memory.holds(address, operand.bytes, device))
      return "operand " + std::to_string(operand.index) + " needs " +
             std::to_string(operand.bytes) + " bytes at " +
             state().memory.nameOf(address) +
             ", which no live device memory holds";
  }
  return "";
}

Fault runKernel(const FunctionObject &function, const LaunchSizes &sizes,
                const Arguments &arguments, int device) {
  State &s = state();
  const emulator::Kernel &kernel = *function.kernel;
  std::string missing = checkOperands(kernel, arguments, device);
  if (!missing.empty())
    return {DriverError::IllegalAddress, missing};
  emulator::Launch launch;
  launch.kernel = kernel.name;
  launch.grid = sizes.grid;
  launch.block = sizes.block;
  launch.threads = s.threads;
  std::vector<const std::byte *> parameters;
  for (const std::vector<std::byte> &argument : arguments)
    parameters.push_back(argument.data());
  launch.parameters = parameters;
  std::vector<emulator::Range> ranges;
  for (const auto &[address, block] : s.memory.blocks())
    if (!block.pinned && block.device == device)
      ranges.push_back({reinterpret_cast<void *>(uintptr_t(address)),
                        block.bytes, emulator::Access::ReadWrite});
  launch.ranges = ranges;
  if (s.scheduler.order == Order::Latest)
    launch.order = emulator::BlockOrder::Descending;
  if (s.scheduler.order == Order::Random) {
    launch.order = emulator::BlockOrder::Shuffled;
    launch.seed = s.scheduler.nextSeed();
  }
  KernelUse &use = s.kernels[kernel.name];
  ++use.launches;
  std::optional<emulator::Trap> trap =
      function.module->code->run(launch, &use.counters);
  if (!trap)
    return {};
  return {errorOf(trap->kind), trap->describe()};
}

std::string printLaunch(const FunctionObject *function,
                        void *const *parameters) {
  if (!function || !parameters)
    return "{}";
  std::string text;
  const std::vector<uint32_t> &bytes = function->kernel->parameterBytes;
  for (size_t i = 0; i < bytes.size(); ++i) {
    uint64_t value = 0;
    if (!parameters[i])
      return "{null}";
    memcpy(&value, parameters[i], std::min<size_t>(bytes[i], sizeof(value)));
    bool address = bytes[i] == sizeof(value) && state().memory.find(value);
    text += (i ? ", " : "") +
            (address ? state().memory.nameOf(value) : std::to_string(value));
  }
  return "{" + text + "}";
}

DriverError launchKernel(State &s, cuda::Function handle,
                         const LaunchSizes &sizes, cuda::Stream on,
                         void **parameters, void **extra) {
  auto function = s.handles.find<FunctionObject>(handle);
  if (!function)
    return DriverError::InvalidHandle;
  StreamUse use = useStream(on);
  if (use.error != DriverError::Success)
    return use.error;
  if (function->module->context != use.context)
    return DriverError::InvalidHandle;
  const emulator::Kernel &kernel = *function->kernel;
  DriverError error = checkSizes(kernel, sizes);
  if (error != DriverError::Success)
    return error;
  // The packed form of the arguments is used by nobody.
  if (extra || (!kernel.parameterBytes.empty() && !parameters))
    return DriverError::InvalidValue;
  Arguments arguments;
  for (size_t i = 0; i < kernel.parameterBytes.size(); ++i) {
    if (!parameters[i])
      return DriverError::InvalidValue;
    const auto *bytes = static_cast<const std::byte *>(parameters[i]);
    arguments.emplace_back(bytes, bytes + kernel.parameterBytes[i]);
  }
  int device = use.context->device;
  return enqueue(use, {Operation::Type::Kernel, "kernel " + kernel.name, [=] {
                         return runKernel(*function, sizes, arguments, device);
                       }});
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

DriverError cuModuleLoadDataEx(Module *module, const void *image,
                               unsigned count, JitOption *options,
                               void **values) {
  return enter(
      "cuModuleLoadDataEx", NeedsContext | UnsafeInCapture,
      [&](State &s) {
        return loadModule(s, module, image, count, options, values);
      },
      module, Plain{image ? "image" : "null"}, count);
}

DriverError cuModuleUnload(Module module) {
  return enter(
      "cuModuleUnload", NeedsContext | Releases,
      [&](State &s) { return unloadModule(s, module); }, module);
}

DriverError cuModuleGetFunction(Function *function, Module module,
                                const char *name) {
  return enter(
      "cuModuleGetFunction", NeedsContext,
      [&](State &s) { return getFunction(s, function, module, name); },
      function, module, Quoted{name});
}

DriverError cuFuncGetAttribute(int *value, FunctionAttribute attribute,
                               Function function) {
  return enter(
      "cuFuncGetAttribute", NeedsContext,
      [&](State &s) {
        auto object = s.handles.find<emulated::FunctionObject>(function);
        if (!object)
          return DriverError::InvalidHandle;
        return value ? functionAttribute(*object->kernel, attribute, *value)
                     : DriverError::InvalidValue;
      },
      value, attribute, function);
}

DriverError cuLaunchKernel(Function function, unsigned gridX, unsigned gridY,
                           unsigned gridZ, unsigned blockX, unsigned blockY,
                           unsigned blockZ, unsigned sharedBytes, Stream stream,
                           void **parameters, void **extra) {
  LaunchSizes sizes = {
      {gridX, gridY, gridZ}, {blockX, blockY, blockZ}, sharedBytes};
  std::string arguments;
  {
    State &s = state();
    std::lock_guard<std::recursive_mutex> lock(s.mutex);
    auto object = s.handles.find<emulated::FunctionObject>(function);
    arguments = printLaunch(object.get(), parameters);
  }
  return enter(
      "cuLaunchKernel", NeedsContext,
      [&](State &s) {
        return launchKernel(s, function, sizes, stream, parameters, extra);
      },
      function, gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes,
      stream, Plain{arguments});
}

} // namespace weft::cuda
