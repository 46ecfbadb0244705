//===- State.cpp - everything the emulated driver knows -------------------===//

#include "test/emulator/driver/Call.h"
#include "test/emulator/driver/Report.h"

#include <charconv>
#include <cstdlib>

namespace weft::emulated {

thread_local uint64_t currentContext = 0;

namespace {

/// A mistake in the environment is said once; the machine then has no devices,
/// so that no test passes by accident.
void complain(State &s, const std::string &message) {
  fprintf(stderr, "emulated driver: %s\n", message.c_str());
  s.machine = Machine();
  s.machine.gpus.clear();
}

bool parseOrder(std::string_view text, Scheduler &scheduler) {
  if (text == "earliest") {
    scheduler.order = Order::Earliest;
    return true;
  }
  if (text == "latest") {
    scheduler.order = Order::Latest;
    return true;
  }
  if (!text.starts_with("random:"))
    return false;
  text.remove_prefix(7);
  uint64_t seed = 0;
  auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), seed);
  scheduler.order = Order::Random;
  scheduler.random.seed(seed);
  return error == std::errc() && end == text.data() + text.size();
}

} // namespace

State::State() {
  std::string message;
  const char *path = getenv("WEFT_EMULATOR_MACHINE");
  machine = path && *path ? readMachine(path, message) : defaultMachine();
  if (!message.empty())
    complain(*this, std::string(path) + ": " + message);
  const char *text = getenv("WEFT_EMULATOR_ORDER");
  if (text && *text && !parseOrder(text, scheduler))
    complain(*this, std::string("WEFT_EMULATOR_ORDER=") + text +
                        " is not earliest, latest or random:SEED");
  message.clear();
  log.configure(message);
  if (!message.empty())
    complain(*this, message);
  if (const char *count = getenv("WEFT_EMULATOR_THREADS"))
    threads = uint32_t(std::max(1, atoi(count)));
  if (const char *report = getenv("WEFT_EMULATOR_REPORT"))
    reportPath = report;
  visible = machine.visible(getenv("CUDA_VISIBLE_DEVICES"));
  scheduler.open = [this] { memory.open(); };
  scheduler.close = [this] { memory.close(); };
  scheduler.failed = [this](int device, const Fault &fault) {
    traps.push_back(fault.text);
    fprintf(stderr, "emulated driver: %s\n", fault.text.c_str());
    if (auto found = contexts.find(device); found != contexts.end())
      found->second->sticky = fault.error;
  };
}

State &state() {
  static State *made = [] {
    auto *fresh = new State;
    if (!fresh->reportPath.empty())
      atexit([] { state().writeReport(); });
    return fresh;
  }();
  return *made;
}

std::shared_ptr<ContextObject> State::current() {
  return handles.find<ContextObject>(
      reinterpret_cast<const void *>(uintptr_t(currentContext)));
}

void State::breakContexts(DriverError error) {
  std::shared_ptr<ContextObject> one = current();
  for (auto &[device, context] : contexts)
    if (!one || one == context)
      context->sticky = error;
}

void State::writeReport() {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  if (FILE *file = fopen(reportPath.c_str(), "we")) {
    std::string text = reportText(*this);
    fwrite(text.data(), 1, text.size(), file);
    fclose(file);
  }
}

DriverError checkRules(unsigned rules) {
  State &s = state();
  if (rules & (NeedsDriver | NeedsContext) && !s.initialised)
    return DriverError::NotInitialized;
  if (rules & NeedsContext) {
    std::shared_ptr<ContextObject> context = s.current();
    if (!context)
      return currentContext ? DriverError::ContextIsDestroyed
                            : DriverError::InvalidContext;
    if (context->sticky != DriverError::Success)
      return context->sticky;
  }
  return rules & UnsafeInCapture ? checkUnsafe() : DriverError::Success;
}

} // namespace weft::emulated

const char *weft::cuda::weftEmulatedLibrary(const char *name) {
  using namespace weft::emulated;
  State &s = state();
  std::lock_guard<std::recursive_mutex> lock(s.mutex);
  auto versioned = [](const char *library, int major, int minor, int patch) {
    return std::string("emulated ") + library + " " + std::to_string(major) +
           "." + std::to_string(minor) + "." + std::to_string(patch);
  };
  // Kept for the life of the process: the caller gets a pointer.
  static std::map<std::string, std::string> texts;
  std::string_view key = name ? name : "";
  std::string text;
  int blas = s.machine.cublas, dnn = s.machine.cudnn;
  if (key == "cuda")
    text = "emulated CUDA driver " + s.machine.release;
  else if (key == "cublasLt" && blas)
    text = versioned("cuBLASLt", blas / 10000, blas / 100 % 100, blas % 100);
  else if (key == "cudnn" && dnn)
    text = versioned("cuDNN", dnn / 10000, dnn / 100 % 100, dnn % 100);
  else if (key == "nvml" && s.machine.nvml)
    text = "emulated NVML " + s.machine.release;
  if (text.empty())
    return nullptr;
  return (texts[std::string(key)] = text).c_str();
}
