//===- DnnFinalise.cpp - what holds for a finished descriptor -------------===//

#include "test/emulator/driver/DnnObjects.h"

#include <algorithm>

namespace weft::emulated {

namespace {

using A = DnnAttribute;
using D = DnnDescriptorType;
using Direction = ConvolutionProblem::Direction;

std::string lastError;

DnnStatus bad(const std::string &reason) {
  return refuse(DnnStatus::BadParam, reason);
}

DnnStatus finaliseTensor(DescriptorObject &tensor) {
  std::vector<int64_t> sizes = tensor.list(A::TensorDimensions);
  std::vector<int64_t> steps = tensor.list(A::TensorStrides);
  std::optional<Element> element =
      dnnElement(tensor.get<int>(A::TensorDataType, -1));
  int64_t alignment = tensor.get<int64_t>(A::TensorByteAlignment);
  if (!element)
    return refuse(DnnStatus::NotSupported, "element type not supported");
  if (sizes.size() != steps.size() || sizes.size() < 3 || sizes.size() > 5)
    return bad("a tensor needs as many strides as sizes, 3 to 5");
  constexpr int64_t limit = int64_t(1) << 40;
  for (size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] < 1 || steps[i] < 1 || sizes[i] > limit / steps[i])
      return bad("sizes and strides are positive and not too large");
  if (alignment < int64_t(bytesOf(*element)) || alignment & (alignment - 1))
    return bad("the alignment is a power of two and no less than an element");
  TensorView &view = tensor.tensor;
  view = TensorView();
  view.element = *element;
  view.alignment = alignment;
  view.id = tensor.get<int64_t>(A::TensorUniqueId);
  for (size_t i = 0; i < sizes.size(); ++i) {
    size_t at = i < 2 ? i : i + 5 - sizes.size();
    view.sizes[at] = sizes[i];
    view.steps[at] = steps[i];
  }
  return DnnStatus::Success;
}

DnnStatus finaliseConvolution(DescriptorObject &convolution) {
  size_t axes = size_t(convolution.get<int64_t>(A::ConvolutionSpatialDims));
  if (axes < 1 || axes > 3)
    return bad("a convolution has 1 to 3 spatial axes");
  for (A name : {A::ConvolutionDilations, A::ConvolutionFilterStrides,
                 A::ConvolutionPrePaddings, A::ConvolutionPostPaddings})
    if (convolution.list(name).size() != axes)
      return bad("one element is needed for each spatial axis");
  return DnnStatus::Success;
}

/// The names of an operation's attributes.
struct OperationNames {
  Direction direction;
  A convolution, x, w, y, alpha, beta;
};

OperationNames namesOf(D type) {
  if (type == D::OperationConvolutionForward)
    return {Direction::Forward, A::ForwardConvDesc, A::ForwardX,   A::ForwardW,
            A::ForwardY,        A::ForwardAlpha,    A::ForwardBeta};
  if (type == D::OperationConvolutionBackwardData)
    return {Direction::Data, A::BwdDataConvDesc, A::BwdDataDx,  A::BwdDataW,
            A::BwdDataDy,    A::BwdDataAlpha,    A::BwdDataBeta};
  return {Direction::Filter, A::BwdFilterConvDesc, A::BwdFilterX,
          A::BwdFilterDw,    A::BwdFilterDy,       A::BwdFilterAlpha,
          A::BwdFilterBeta};
}

void spread(const std::vector<int64_t> &list, std::array<int64_t, 3> &out) {
  std::copy_backward(list.begin(), list.end(), out.end());
}

DnnStatus finaliseOperation(DescriptorObject &operation) {
  OperationNames names = namesOf(operation.type);
  const DescriptorObject &convolution = *operation.link(names.convolution);
  ConvolutionProblem p;
  p.direction = names.direction;
  p.x = operation.link(names.x)->tensor;
  p.w = operation.link(names.w)->tensor;
  p.y = operation.link(names.y)->tensor;
  spread(convolution.list(A::ConvolutionFilterStrides), p.stride);
  spread(convolution.list(A::ConvolutionPrePaddings), p.padLow);
  spread(convolution.list(A::ConvolutionPostPaddings), p.padHigh);
  spread(convolution.list(A::ConvolutionDilations), p.dilation);
  p.flipped =
      convolution.get<cuda::DnnConvolutionMode>(A::ConvolutionConvMode) ==
      cuda::DnnConvolutionMode::Convolution;
  p.alpha = operation.get<double>(names.alpha, 1);
  p.beta = operation.get<double>(names.beta, 0);
  if (p.x.element != p.w.element || p.x.element != p.y.element)
    return refuse(DnnStatus::NotSupported, "element types differ");
  std::optional<Element> sums =
      dnnElement(convolution.get<int>(A::ConvolutionCompType, -1));
  Element wanted = p.x.element == Element::F64 ? Element::F64 : Element::F32;
  if (sums != wanted)
    return refuse(DnnStatus::NotSupported,
                  "sums of this type are not supported for these elements");
  if (p.x.id == p.w.id || p.x.id == p.y.id || p.w.id == p.y.id)
    return bad("two tensors have the same unique id");
  std::string reason = p.whyInvalid();
  if (!reason.empty())
    return bad(reason);
  operation.problem = p;
  return DnnStatus::Success;
}

DnnStatus finaliseGraph(DescriptorObject &graph) {
  const AttributeValue &operations = graph.values[A::OperationGraphOps];
  if (operations.links.size() != 1)
    return refuse(DnnStatus::NotSupported,
                  "only graphs of one convolution are emulated");
  graph.problem = operations.links[0]->problem;
  return DnnStatus::Success;
}

DnnStatus finaliseEngine(DescriptorObject &engine) {
  engine.problem = engine.link(A::EngineOperationGraph)->problem;
  engine.engine.index = engine.get<int64_t>(A::EngineGlobalIndex);
  if (engine.twin)
    return DnnStatus::Success;
  for (const Engine &one : plainEngines(engine.problem, cuda::DnnHeurMode::A))
    if (one.index == engine.engine.index) {
      engine.engine = one;
      return DnnStatus::Success;
    }
  return refuse(DnnStatus::NotSupported, "no such engine");
}

DnnStatus finalisePack(const DescriptorObject &pack) {
  std::vector<int64_t> ids = pack.list(A::VariantPackUniqueIds);
  if (ids.size() != pack.list(A::VariantPackDataPointers).size())
    return bad("as many pointers are needed as ids");
  std::sort(ids.begin(), ids.end());
  if (std::adjacent_find(ids.begin(), ids.end()) != ids.end())
    return bad("an id stands twice");
  return DnnStatus::Success;
}

DnnStatus finaliseOwn(DescriptorObject &descriptor) {
  switch (descriptor.type) {
  case D::Tensor:
    return finaliseTensor(descriptor);
  case D::Convolution:
    return finaliseConvolution(descriptor);
  case D::OperationConvolutionForward:
  case D::OperationConvolutionBackwardData:
  case D::OperationConvolutionBackwardFilter:
    return finaliseOperation(descriptor);
  case D::OperationGraph:
    return finaliseGraph(descriptor);
  case D::EngineHeur:
    descriptor.problem = descriptor.link(A::EngineHeurOperationGraph)->problem;
    return DnnStatus::Success;
  case D::Engine:
    return finaliseEngine(descriptor);
  case D::EngineCfg:
    descriptor.problem = descriptor.link(A::EngineCfgEngine)->problem;
    descriptor.engine = descriptor.link(A::EngineCfgEngine)->engine;
    return DnnStatus::Success;
  case D::ExecutionPlan:
    if (!descriptor.has(A::ExecutionPlanHandle) &&
        !descriptor.has(A::ExecutionPlanDeviceProp))
      return bad("a plan needs a handle or a device description");
    descriptor.problem = descriptor.link(A::ExecutionPlanEngineConfig)->problem;
    descriptor.engine = descriptor.link(A::ExecutionPlanEngineConfig)->engine;
    return DnnStatus::Success;
  case D::VariantPack:
    return finalisePack(descriptor);
  case D::DeviceProp:
    if (descriptor.values.size() != 1)
      return bad("a device is described in one way");
    return DnnStatus::Success;
  }
  return bad("unknown descriptor");
}

/// The GPU that the calls are about, described for the real library.
std::shared_ptr<Twin> deviceTwin(State &s) {
  static std::map<int, std::shared_ptr<Twin>> &made =
      *new std::map<int, std::shared_ptr<Twin>>;
  std::shared_ptr<ContextObject> context = s.current();
  int device = context             ? context->device
               : s.visible.empty() ? -1
                                   : s.visible[0];
  if (device < 0)
    return nullptr;
  std::shared_ptr<Twin> &twin = made[device];
  if (!twin)
    twin = makeDeviceTwin(
        s.machine.gpus[size_t(device)].cudnnDescription(s.machine.driver));
  return twin;
}

/// Gives the twin the device that its owner has by a handle.
void describeDevice(State &s, DescriptorObject &descriptor) {
  A name;
  if (descriptor.type == D::EngineHeur)
    name = A::EngineHeurDeviceProp;
  else if (descriptor.type == D::ExecutionPlan)
    name = A::ExecutionPlanDeviceProp;
  else if (descriptor.type == D::Engine)
    name = A::EngineDeviceProp;
  else
    return;
  std::shared_ptr<Twin> device = deviceTwin(s);
  if (!descriptor.has(name) && device)
    realCudnn()->cudnnBackendSetAttribute(descriptor.twin->handle, name,
                                          DnnAttributeType::BackendDescriptor,
                                          1, &device->handle);
}

DnnStatus finaliseTwin(State &s, DescriptorObject &descriptor) {
  if (descriptor.type == D::DeviceProp && !descriptor.has(A::DevicePropJson)) {
    descriptor.twin = deviceTwin(s);
    return DnnStatus::Success;
  }
  describeDevice(s, descriptor);
  DnnStatus status = realCudnn()->cudnnBackendFinalize(descriptor.twin->handle);
  if (status != DnnStatus::Success)
    return refuse(status, "refused by the real cuDNN");
  if (descriptor.type == D::Engine) {
    descriptor.engine = readEngine(*descriptor.twin);
  } else if (descriptor.type == D::EngineCfg) {
    descriptor.engine = readConfiguration(*descriptor.twin);
  } else if (descriptor.type == D::ExecutionPlan) {
    int64_t count = 0;
    status = realCudnn()->cudnnBackendGetAttribute(
        descriptor.twin->handle, A::ExecutionPlanWorkspaceSize,
        DnnAttributeType::Int64, 1, &count, &descriptor.engine.workspace);
  }
  return status;
}

} // namespace

DnnStatus refuse(DnnStatus status, const std::string &reason) {
  lastError = reason;
  return status;
}

const std::string &lastDnnError() { return lastError; }

std::vector<int64_t> DescriptorObject::list(DnnAttribute key) const {
  auto found = values.find(key);
  if (found == values.end())
    return {};
  std::vector<int64_t> numbers(size_t(found->second.count));
  __builtin_memcpy(numbers.data(), found->second.bytes.data(),
                   numbers.size() * sizeof(int64_t));
  return numbers;
}

const DescriptorObject *DescriptorObject::link(DnnAttribute key) const {
  auto found = values.find(key);
  return found == values.end() || found->second.links.empty()
             ? nullptr
             : found->second.links[0].get();
}

DnnStatus finalise(State &s, DescriptorObject &descriptor) {
  if (descriptor.finalised)
    return bad(descriptor.name + " is finalised already");
  if (findMissing(descriptor))
    return bad(descriptor.name + " lacks a required attribute");
  DnnStatus status = finaliseOwn(descriptor);
  if (status == DnnStatus::Success && descriptor.twin &&
      descriptor.type != D::VariantPack)
    status = finaliseTwin(s, descriptor);
  if (status != DnnStatus::Success)
    return status;
  descriptor.finalised = true;
  if (descriptor.type == D::ExecutionPlan)
    s.convolutions.push_back(descriptor.problem.describe() + ": " +
                             descriptor.engine.describe());
  return DnnStatus::Success;
}

} // namespace weft::emulated
