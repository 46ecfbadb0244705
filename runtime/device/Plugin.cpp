//===- Plugin.cpp - a Device over a table of C functions ------------------===//

#include "runtime/device/Plugin.h"
#include "runtime/base/File.h"
#include "runtime/device/PluginConvert.h"

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <elf.h>
#include <unistd.h>

namespace weft {

namespace {

//===----------------------------------------------------------------------===//
// What a device makes
//===----------------------------------------------------------------------===//

class PluginModule final : public KernelModule {
public:
  PluginModule(const WeftPluginTable &functions, WeftModule *loaded)
      : table(functions), module(loaded) {}
  ~PluginModule() override { table.closeModule(module); }

  Result<uint64_t> find(std::string_view symbol) const override {
    abi::Error error;
    uint64_t kernel = 0;
    WEFT_RETURN_IF_ERROR(error.status(
        table.findKernel(module, abi::toC(symbol), &kernel, error.text())));
    return kernel;
  }

private:
  const WeftPluginTable &table;
  WeftModule *module;
};

class PluginExecutable final : public Executable {
public:
  PluginExecutable(const WeftPluginTable &functions, WeftExecutable *recorded,
                   DeviceCounters &counters, int64_t commands)
      : table(functions), executable(recorded), counted(counters),
        commandsPerStep(commands) {}
  ~PluginExecutable() override { table.closeExecutable(executable); }

  Status launch(const LaunchRequest &request) override {
    ++counted.launches;
    counted.steps += request.steps;
    counted.commands += request.steps * commandsPerStep;
    WeftLaunchRequest given = toC(request);
    abi::Error error;
    return error.status(table.launch(executable, &given, error.text()));
  }

  Status wait(int64_t half) override {
    abi::Error error;
    return error.status(table.wait(executable, half, error.text()));
  }

  Result<std::vector<CommandTime>>
  profile(const LaunchRequest &request) override {
    std::vector<CommandTime> times;
    WeftTimeSink sink = [](void *context, WeftString name, int64_t calls,
                           double seconds) {
      static_cast<std::vector<CommandTime> *>(context)->push_back(
          {std::string(abi::fromC(name)), calls, seconds});
    };
    WeftLaunchRequest given = toC(request);
    abi::Error error;
    WEFT_RETURN_IF_ERROR(error.status(
        table.profile(executable, &given, sink, &times, error.text())));
    return times;
  }

private:
  static void append(std::vector<WeftTransfer> &to,
                     std::span<const Transfer> transfers) {
    to.clear();
    for (const Transfer &transfer : transfers)
      to.push_back({{transfer.ring->data(), transfer.ring->hostView().data()},
                    transfer.offset,
                    transfer.bytes});
  }

  /// The vectors keep their room: launching takes no memory.
  WeftLaunchRequest toC(const LaunchRequest &request) {
    append(inputs, request.inputs);
    append(results, request.results);
    return {request.half,  request.steps,  inputs.data(),
            inputs.size(), results.data(), results.size()};
  }

  const WeftPluginTable &table;
  WeftExecutable *executable;
  DeviceCounters &counted;
  int64_t commandsPerStep;
  std::vector<WeftTransfer> inputs, results;
};

class PluginRecorder final : public Recorder {
public:
  PluginRecorder(const WeftPluginTable &functions, WeftRecorder *opened,
                 DeviceCounters &counters)
      : table(functions), recorder(opened), counted(counters) {}
  ~PluginRecorder() override { table.closeRecorder(recorder); }

  Status kernel(const KernelCommand &command) override {
    std::vector<WeftOperand> operands = abi::toC(command.operands);
    WeftKernelCommand given = abi::toC(command, operands);
    abi::Error error;
    return added(error.status(table.kernel(recorder, &given, error.text())));
  }

  Status call(const LibraryCommand &command) override {
    std::vector<WeftOperand> operands = abi::toC(command.operands);
    WEFT_ASSIGN_OR_RETURN(WeftLibraryCommand given,
                          abi::toC(command, operands));
    abi::Error error;
    return added(error.status(table.call(recorder, &given, error.text())));
  }

  Status copy(std::string_view name, Address source, Address destination,
              uint64_t bytes) override {
    abi::Error error;
    return added(
        error.status(table.copy(recorder, abi::toC(name), abi::toC(source),
                                abi::toC(destination), bytes, error.text())));
  }

  Status fill(std::string_view name, Address destination, uint64_t bytes,
              std::span<const std::byte> pattern) override {
    abi::Error error;
    return added(error.status(
        table.fill(recorder, abi::toC(name), abi::toC(destination), bytes,
                   pattern.data(), pattern.size(), error.text())));
  }

  Status record(uint32_t event, uint32_t stream) override {
    abi::Error error;
    return error.status(
        table.recordEvent(recorder, event, stream, error.text()));
  }
  Status wait(uint32_t event, uint32_t stream) override {
    abi::Error error;
    return error.status(table.waitEvent(recorder, event, stream, error.text()));
  }
  Status beginLoop(int64_t count) override {
    abi::Error error;
    return error.status(table.beginLoop(recorder, count, error.text()));
  }
  Status endLoop() override {
    abi::Error error;
    return error.status(table.endLoop(recorder, error.text()));
  }

  Result<std::unique_ptr<Executable>> finish() override {
    abi::Error error;
    WeftExecutable *executable = nullptr;
    WEFT_RETURN_IF_ERROR(
        error.status(table.finish(recorder, &executable, error.text())));
    return std::unique_ptr<Executable>(std::make_unique<PluginExecutable>(
        table, executable, counted, commands));
  }

private:
  Status added(Status status) {
    commands += status.isOk();
    return status;
  }

  const WeftPluginTable &table;
  WeftRecorder *recorder;
  DeviceCounters &counted;
  int64_t commands = 0;
};

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

class PluginDevice final : public Device {
public:
  PluginDevice(const WeftPluginTable &functions, WeftDevice *opened)
      : table(functions), device(opened) {}
  ~PluginDevice() override { table.closeDevice(device); }

  std::string_view name() const override { return table.name; }
  std::string description() const override {
    char line[1024] = "";
    table.describe(device, {line, sizeof line});
    return line;
  }
  bool runsTarget(std::string_view target) const override {
    return table.runsTarget(device, abi::toC(target)) != 0;
  }
  uint64_t availableBytes() const override {
    return table.availableBytes(device);
  }

  Result<std::unique_ptr<KernelModule>>
  loadKernels(std::span<const CodeImage> images) override {
    std::vector<WeftCodeImage> given;
    for (const CodeImage &image : images)
      given.push_back(
          {abi::toC(image.isa), image.bytes.data(), image.bytes.size()});
    abi::Error error;
    WeftModule *module = nullptr;
    WEFT_RETURN_IF_ERROR(error.status(table.loadKernels(
        device, given.data(), given.size(), &module, error.text())));
    return std::unique_ptr<KernelModule>(
        std::make_unique<PluginModule>(table, module));
  }

  Result<std::unique_ptr<Recorder>>
  record(const RecordOptions &options) override {
    WeftRecordOptions given = {static_cast<uint32_t>(options.mode),
                               options.slots, options.tail};
    abi::Error error;
    WeftRecorder *recorder = nullptr;
    WEFT_RETURN_IF_ERROR(
        error.status(table.record(device, &given, &recorder, error.text())));
    return std::unique_ptr<Recorder>(
        std::make_unique<PluginRecorder>(table, recorder, counted));
  }

protected:
  Result<MemoryBlock> allocateBytes(uint64_t bytes, uint64_t twinBytes,
                                    std::string_view what) override {
    abi::Error error;
    WeftBlock block = {};
    WEFT_RETURN_IF_ERROR(error.status(table.allocate(
        device, bytes, twinBytes, abi::toC(what), &block, error.text())));
    return MemoryBlock{static_cast<std::byte *>(block.device),
                       static_cast<std::byte *>(block.host)};
  }
  void releaseBytes(const MemoryBlock &block, uint64_t bytes,
                    uint64_t twinBytes) override {
    WeftBlock given = {block.device, block.host};
    table.release(device, &given, bytes, twinBytes);
  }
  Status writeBytes(std::byte *target,
                    std::span<const std::byte> bytes) override {
    abi::Error error;
    return error.status(
        table.write(device, target, bytes.data(), bytes.size(), error.text()));
  }
  Status readBytes(const std::byte *source,
                   std::span<std::byte> bytes) override {
    abi::Error error;
    return error.status(
        table.read(device, source, bytes.data(), bytes.size(), error.text()));
  }

private:
  const WeftPluginTable &table;
  WeftDevice *device;
};

} // namespace

//===----------------------------------------------------------------------===//
// Opening
//===----------------------------------------------------------------------===//

/// The folder of the program, without the last slash; "." where it is unknown.
static std::string programFolder() {
  char path[4096];
  ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
  std::string_view text(path, length > 0 ? size_t(length) : 0);
  size_t slash = text.rfind('/');
  return slash == std::string_view::npos ? "."
                                         : std::string(text.substr(0, slash));
}

Result<Plugin> Plugin::open(std::string_view kind) {
  const char *chosen = std::getenv("WEFT_PLUGIN_DIR");
  std::string folder =
      chosen && *chosen ? chosen : join(programFolder(), "/../lib");
  return openFile(join(folder, "/libweft_", kind, ".so"));
}

/// The dynamic linker maps what a library's header promises, and the process
/// dies where the file ends before.
static Status checkWhole(const std::string &path) {
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
  WEFT_ASSIGN_OR_RETURN(uint64_t size, file.size());
  Elf64_Ehdr header = {};
  std::span<std::byte> bytes = std::as_writable_bytes(std::span(&header, 1));
  if (size < bytes.size())
    return ok();
  WEFT_RETURN_IF_ERROR(file.readAt(0, bytes));
  bool isElf = std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0 &&
               header.e_ident[EI_CLASS] == ELFCLASS64;
  uint64_t sections = uint64_t(header.e_shnum) * header.e_shentsize;
  // The table of sections is what a linker writes last. What is no library at
  // all the dynamic linker refuses itself.
  if (!isElf || (header.e_shoff <= size && sections <= size - header.e_shoff))
    return ok();
  return makeError(StatusCode::NoDevice, "the file ends after ", size,
                   " bytes, before its sections");
}

Result<Plugin> Plugin::openFile(const std::string &path) {
  if (!pathExists(path))
    return makeError(StatusCode::NoDevice, "there is no plug-in at ", path,
                     "; name its folder in WEFT_PLUGIN_DIR");
  if (Status whole = checkWhole(path); !whole.isOk())
    return makeError(StatusCode::NoDevice, "the plug-in ", path,
                     " does not load: ", whole.message());
  void *handle = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle)
    return makeError(StatusCode::NoDevice, "the plug-in ", path,
                     " does not load: ", ::dlerror());
  auto entry = reinterpret_cast<WeftDevicePluginFunction>(
      ::dlsym(handle, WEFT_PLUGIN_SYMBOL));
  const WeftPluginTable *table = entry ? entry(WEFT_PLUGIN_VERSION) : nullptr;
  if (!table)
    return makeError(StatusCode::NoDevice, path, " is no device plug-in: ",
                     entry ? "it gives no table of functions"
                           : "it has no function " WEFT_PLUGIN_SYMBOL);
  if (table->version != WEFT_PLUGIN_VERSION)
    return makeError(
        StatusCode::NoDevice, "the plug-in ", path, " is of ",
        table->version > WEFT_PLUGIN_VERSION ? "a newer" : "an older",
        " build (interface ", table->version, ", this program has ",
        WEFT_PLUGIN_VERSION, "); install both from one build");
  return Plugin(table, path);
}

std::unique_ptr<WeftMachineFacts> Plugin::machine() const {
  auto facts = std::make_unique<WeftMachineFacts>();
  table->machineFacts(facts.get());
  return facts;
}

WeftLibraryFacts Plugin::library(WeftLibrary which) const {
  WeftLibraryFacts facts = {};
  table->libraryFacts(which, &facts);
  return facts;
}

Result<std::unique_ptr<Device>>
Plugin::openDevice(const PluginDeviceOptions &options) const {
  WeftDeviceOptions given = {options.ordinal, options.allowTf32};
  abi::Error error;
  WeftDevice *device = nullptr;
  WEFT_RETURN_IF_ERROR(
      error.status(table->openDevice(&given, &device, error.text())));
  return std::unique_ptr<Device>(
      std::make_unique<PluginDevice>(*table, device));
}

} // namespace weft
