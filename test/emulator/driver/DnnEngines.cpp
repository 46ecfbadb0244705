//===- DnnEngines.cpp - engines of cuDNN and their execution --------------===//

#include "test/emulator/driver/DnnObjects.h"

#include <algorithm>
#include <cstring>

namespace weft::emulated {

namespace {

using A = DnnAttribute;
using B = cuda::DnnBehaviorNote;
using N = cuda::DnnNumericalNote;

std::vector<int> numbers(std::initializer_list<N> notes) {
  std::vector<int> list;
  for (N note : notes)
    list.push_back(int(note));
  return list;
}

const char *noteName(int note) {
  switch (N(note)) {
#define WEFT_NOTE(name, vendor, number)                                        \
  case N::name:                                                                \
    return #name;
    WEFT_CUDNN_NUMERICAL_NOTES(WEFT_NOTE)
#undef WEFT_NOTE
  }
  return "unknown note";
}

const char *behaviourName(int note) {
  switch (B(note)) {
#define WEFT_NOTE(name, vendor, number)                                        \
  case B::name:                                                                \
    return #name;
    WEFT_CUDNN_BEHAVIOR_NOTES(WEFT_NOTE)
#undef WEFT_NOTE
  }
  return "unknown note";
}

uint64_t addressOf(const void *pointer) {
  return uint64_t(reinterpret_cast<uintptr_t>(pointer));
}

/// The operands of one execution.
struct Operands {
  void *first = nullptr, *second = nullptr, *result = nullptr;
  void *workspace = nullptr;
};

bool overlap(const void *a, uint64_t aBytes, const void *b, uint64_t bBytes) {
  return aBytes && bBytes && addressOf(a) < addressOf(b) + bBytes &&
         addressOf(b) < addressOf(a) + aBytes;
}

/// Runs when the stream gets there: memory may be gone by then.
Fault execute(const ConvolutionProblem &problem, const Operands &o,
              uint64_t workspaceBytes, int device) {
  State &s = state();
  struct Part {
    const char *name;
    void *address;
    uint64_t bytes;
  };
  const Part parts[] = {
      {"the first operand", o.first, problem.first().bytes()},
      {"the second operand", o.second, problem.second().bytes()},
      {"the result", o.result, problem.result().bytes()},
      {"the workspace", o.workspace, workspaceBytes}};
  for (const Part &part : parts)
    if (part.bytes &&
        !s.memory.holds(addressOf(part.address), part.bytes, device))
      return {DriverError::IllegalAddress,
              std::string(part.name) + " needs " + std::to_string(part.bytes) +
                  " bytes at " + s.memory.nameOf(addressOf(part.address)) +
                  ", which no live device memory holds"};
  for (size_t written = 2; written < 4; ++written)
    for (size_t other = 0; other < written; ++other)
      if (overlap(parts[written].address, parts[written].bytes,
                  parts[other].address, parts[other].bytes))
        return {DriverError::LaunchFailed, std::string(parts[written].name) +
                                               " overlaps " +
                                               parts[other].name};
  // Whoever still needed these bytes finds NaN.
  if (workspaceBytes)
    memset(o.workspace, 0xff, workspaceBytes);
  runConvolution(problem, o.first, o.second, o.result);
  ++s.libraryCalls[problem.describe()];
  return {};
}

DnnStatus bindTensor(const DescriptorObject &pack, const TensorView &tensor,
                     void *&address) {
  std::vector<int64_t> ids = pack.list(A::VariantPackUniqueIds);
  std::vector<int64_t> pointers = pack.list(A::VariantPackDataPointers);
  for (size_t i = 0; i < ids.size(); ++i)
    if (ids[i] == tensor.id) {
      address = reinterpret_cast<void *>(uintptr_t(pointers[i]));
      if (!address)
        return refuse(DnnStatus::BadParamNullPointer, "a data pointer is null");
      if (uint64_t(pointers[i]) % uint64_t(tensor.alignment))
        return refuse(DnnStatus::BadParam,
                      "a data pointer is less aligned than its tensor says");
      return DnnStatus::Success;
    }
  return refuse(DnnStatus::BadParam, "a tensor has no data pointer");
}

} // namespace

bool Engine::has(N note) const {
  return std::find(notes.begin(), notes.end(), int(note)) != notes.end();
}

std::string Engine::describe() const {
  std::string text = "engine " + std::to_string(index) + ", workspace " +
                     std::to_string(workspace);
  for (int note : notes)
    text += std::string(", ") + noteName(note);
  for (int note : behaviours)
    text += std::string(", ") + behaviourName(note);
  return text;
}

std::vector<Engine> plainEngines(const ConvolutionProblem &problem,
                                 cuda::DnnHeurMode mode) {
  bool single = problem.x.element == Element::F32;
  Engine compiled = {
      5, numbers({N::TensorCore}), {int(B::RuntimeCompilation)}, 0};
  Engine unordered = {3, numbers({N::Nondeterministic}), {}, 0};
  Engine big = {7, {}, {}, int64_t(1) << 30};
  // f32 on tensor cores is TF32; cuDNN gives no other note for it.
  Engine rounded = {
      6,
      single ? numbers({N::TensorCore})
             : numbers({N::TensorCore, N::ReducedPrecisionReduction}),
      {},
      int64_t(1) << 20};
  Engine right = {1, {}, {}, 8192};
  Engine bare = {0, {}, {}, 0};
  if (mode == cuda::DnnHeurMode::Fallback || problem.x.element == Element::F64)
    return {right, bare};
  return {compiled, unordered, big, rounded, right, bare};
}

Engine readConfiguration(const Twin &configuration) {
  std::shared_ptr<Twin> twin = makeTwin(DnnDescriptorType::Engine);
  int64_t count = 0;
  if (!twin || realCudnn()->cudnnBackendGetAttribute(
                   configuration.handle, A::EngineCfgEngine,
                   DnnAttributeType::BackendDescriptor, 1, &count,
                   &twin->handle) != DnnStatus::Success)
    return {};
  return readEngine(*twin);
}

Engine readEngine(const Twin &twin) {
  Engine engine;
  const cuda::CudnnTable *calls = realCudnn();
  int64_t count = 0;
  calls->cudnnBackendGetAttribute(twin.handle, A::EngineGlobalIndex,
                                  DnnAttributeType::Int64, 1, &count,
                                  &engine.index);
  std::array<int, 32> notes;
  if (calls->cudnnBackendGetAttribute(
          twin.handle, A::EngineNumericalNote, DnnAttributeType::NumericalNote,
          int64_t(notes.size()), &count, notes.data()) == DnnStatus::Success)
    engine.notes.assign(notes.begin(), notes.begin() + count);
  if (calls->cudnnBackendGetAttribute(
          twin.handle, A::EngineBehaviorNote, DnnAttributeType::BehaviorNote,
          int64_t(notes.size()), &count, notes.data()) == DnnStatus::Success)
    engine.behaviours.assign(notes.begin(), notes.begin() + count);
  return engine;
}

DnnStatus executePlan(State &s, cuda::DnnHandle handle,
                      cuda::DnnDescriptor planHandle,
                      cuda::DnnDescriptor packHandle) {
  auto dnn = s.handles.find<DnnObject>(handle);
  auto plan = s.handles.find<DescriptorObject>(planHandle);
  auto pack = s.handles.find<DescriptorObject>(packHandle);
  if (!dnn || !plan || !pack)
    return refuse(DnnStatus::BadParam, "a handle is not live");
  if (plan->type != DnnDescriptorType::ExecutionPlan ||
      pack->type != DnnDescriptorType::VariantPack)
    return refuse(DnnStatus::BadParamDescriptorType,
                  "a plan and a variant pack are needed");
  if (!plan->finalised || !pack->finalised)
    return refuse(DnnStatus::BadParamNotFinalized,
                  "plan and variant pack have to be finalised");
  if (dnn->context != s.current())
    return refuse(DnnStatus::BadParam, "another context is current");
  ConvolutionProblem problem = plan->problem;
  Operands operands;
  for (auto [tensor, address] :
       {std::pair{&problem.first(), &operands.first},
        std::pair{&problem.second(), &operands.second},
        std::pair{&problem.result(), &operands.result}}) {
    DnnStatus status = bindTensor(*pack, *tensor, *address);
    if (status != DnnStatus::Success)
      return status;
  }
  operands.workspace = pack->get<void *>(A::VariantPackWorkspace);
  uint64_t workspace = uint64_t(plan->engine.workspace);
  if (workspace && !operands.workspace)
    return refuse(DnnStatus::BadParamNullPointer, "no workspace");
  // What the chosen engine's notes mean for the numbers.
  problem.unordered = plan->engine.has(N::Nondeterministic);
  problem.tf32 =
      problem.x.element == Element::F32 && plan->engine.has(N::TensorCore);
  StreamUse use = useStream(dnn->stream);
  if (use.error != DriverError::Success)
    return refuse(DnnStatus::ExecutionFailedCudaDriver,
                  "the stream of the handle does not take work");
  int device = use.context->device;
  DriverError error =
      enqueue(use, {Operation::Type::Library, problem.describe(), [=] {
                      return execute(problem, operands, workspace, device);
                    }});
  return error == DriverError::Success
             ? DnnStatus::Success
             : refuse(DnnStatus::ExecutionFailedCudaDriver,
                      "the stream does not take work");
}

} // namespace weft::emulated
