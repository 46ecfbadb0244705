//===- DnnAttributes.cpp - attributes of cuDNN's descriptors --------------===//

#include "test/emulator/driver/DnnObjects.h"

#include <algorithm>
#include <cstring>

namespace weft::emulated {

namespace {

using A = DnnAttribute;
using D = DnnDescriptorType;
using T = DnnAttributeType;

constexpr int64_t any = int64_t(1) << 20;

/// Descriptor, attribute, type, least and most elements, settable, required.
constexpr AttributeRule rules[] = {
    {D::Tensor, A::TensorDataType, T::DataType, 1, 1, true, true},
    {D::Tensor, A::TensorDimensions, T::Int64, 1, 8, true, true},
    {D::Tensor, A::TensorStrides, T::Int64, 1, 8, true, true},
    {D::Tensor, A::TensorUniqueId, T::Int64, 1, 1, true, true},
    {D::Tensor, A::TensorByteAlignment, T::Int64, 1, 1, true, true},
    {D::Convolution, A::ConvolutionCompType, T::DataType, 1, 1, true, true},
    {D::Convolution, A::ConvolutionConvMode, T::ConvolutionMode, 1, 1, true,
     true},
    {D::Convolution, A::ConvolutionDilations, T::Int64, 1, 6, true, true},
    {D::Convolution, A::ConvolutionFilterStrides, T::Int64, 1, 6, true, true},
    {D::Convolution, A::ConvolutionPostPaddings, T::Int64, 1, 6, true, true},
    {D::Convolution, A::ConvolutionPrePaddings, T::Int64, 1, 6, true, true},
    {D::Convolution, A::ConvolutionSpatialDims, T::Int64, 1, 1, true, true},
    {D::OperationConvolutionForward, A::ForwardAlpha, T::Float, 1, 1, true,
     false},
    {D::OperationConvolutionForward, A::ForwardBeta, T::Float, 1, 1, true,
     false},
    {D::OperationConvolutionForward, A::ForwardConvDesc, T::BackendDescriptor,
     1, 1, true, true},
    {D::OperationConvolutionForward, A::ForwardW, T::BackendDescriptor, 1, 1,
     true, true},
    {D::OperationConvolutionForward, A::ForwardX, T::BackendDescriptor, 1, 1,
     true, true},
    {D::OperationConvolutionForward, A::ForwardY, T::BackendDescriptor, 1, 1,
     true, true},
    {D::OperationConvolutionBackwardData, A::BwdDataAlpha, T::Float, 1, 1, true,
     false},
    {D::OperationConvolutionBackwardData, A::BwdDataBeta, T::Float, 1, 1, true,
     false},
    {D::OperationConvolutionBackwardData, A::BwdDataConvDesc,
     T::BackendDescriptor, 1, 1, true, true},
    {D::OperationConvolutionBackwardData, A::BwdDataW, T::BackendDescriptor, 1,
     1, true, true},
    {D::OperationConvolutionBackwardData, A::BwdDataDx, T::BackendDescriptor, 1,
     1, true, true},
    {D::OperationConvolutionBackwardData, A::BwdDataDy, T::BackendDescriptor, 1,
     1, true, true},
    {D::OperationConvolutionBackwardFilter, A::BwdFilterAlpha, T::Float, 1, 1,
     true, false},
    {D::OperationConvolutionBackwardFilter, A::BwdFilterBeta, T::Float, 1, 1,
     true, false},
    {D::OperationConvolutionBackwardFilter, A::BwdFilterConvDesc,
     T::BackendDescriptor, 1, 1, true, true},
    {D::OperationConvolutionBackwardFilter, A::BwdFilterDw,
     T::BackendDescriptor, 1, 1, true, true},
    {D::OperationConvolutionBackwardFilter, A::BwdFilterX, T::BackendDescriptor,
     1, 1, true, true},
    {D::OperationConvolutionBackwardFilter, A::BwdFilterDy,
     T::BackendDescriptor, 1, 1, true, true},
    {D::OperationGraph, A::OperationGraphHandle, T::Handle, 1, 1, true, false},
    {D::OperationGraph, A::OperationGraphOps, T::BackendDescriptor, 1, any,
     true, true},
    {D::EngineHeur, A::EngineHeurMode, T::HeurMode, 1, 1, true, true},
    {D::EngineHeur, A::EngineHeurOperationGraph, T::BackendDescriptor, 1, 1,
     true, true},
    {D::EngineHeur, A::EngineHeurDeviceProp, T::BackendDescriptor, 1, 1, true,
     false},
    {D::EngineHeur, A::EngineHeurResults, T::BackendDescriptor, 0, any, false,
     false},
    {D::Engine, A::EngineOperationGraph, T::BackendDescriptor, 1, 1, true,
     true},
    {D::Engine, A::EngineGlobalIndex, T::Int64, 1, 1, true, true},
    {D::Engine, A::EngineDeviceProp, T::BackendDescriptor, 1, 1, true, false},
    {D::Engine, A::EngineNumericalNote, T::NumericalNote, 0, any, false, false},
    {D::Engine, A::EngineBehaviorNote, T::BehaviorNote, 0, any, false, false},
    {D::EngineCfg, A::EngineCfgEngine, T::BackendDescriptor, 1, 1, true, true},
    {D::ExecutionPlan, A::ExecutionPlanHandle, T::Handle, 1, 1, true, false},
    {D::ExecutionPlan, A::ExecutionPlanEngineConfig, T::BackendDescriptor, 1, 1,
     true, true},
    {D::ExecutionPlan, A::ExecutionPlanDeviceProp, T::BackendDescriptor, 1, 1,
     true, false},
    {D::ExecutionPlan, A::ExecutionPlanWorkspaceSize, T::Int64, 1, 1, false,
     false},
    {D::VariantPack, A::VariantPackUniqueIds, T::Int64, 1, any, true, true},
    {D::VariantPack, A::VariantPackDataPointers, T::VoidPtr, 1, any, true,
     true},
    {D::VariantPack, A::VariantPackWorkspace, T::VoidPtr, 1, 1, true, false},
    {D::DeviceProp, A::DevicePropDeviceId, T::Int32, 1, 1, true, false},
    {D::DeviceProp, A::DevicePropHandle, T::Handle, 1, 1, true, false},
    {D::DeviceProp, A::DevicePropJson, T::Char, 1, any, true, false},
};

/// Factors are Float, or Double where the sums are f64.
bool typeFits(const AttributeRule &rule, DnnAttributeType type) {
  return rule.type == type || (rule.type == T::Float && type == T::Double);
}

/// Descriptor types that an attribute takes.
bool linkFits(DnnAttribute name, DnnDescriptorType type) {
  switch (name) {
  case A::ForwardConvDesc:
  case A::BwdDataConvDesc:
  case A::BwdFilterConvDesc:
    return type == D::Convolution;
  case A::OperationGraphOps:
    return type == D::OperationConvolutionForward ||
           type == D::OperationConvolutionBackwardData ||
           type == D::OperationConvolutionBackwardFilter;
  case A::EngineHeurOperationGraph:
  case A::EngineOperationGraph:
    return type == D::OperationGraph;
  case A::EngineHeurDeviceProp:
  case A::EngineDeviceProp:
  case A::ExecutionPlanDeviceProp:
    return type == D::DeviceProp;
  case A::EngineCfgEngine:
    return type == D::Engine;
  case A::ExecutionPlanEngineConfig:
  case A::EngineHeurResults:
    return type == D::EngineCfg;
  default:
    return type == D::Tensor;
  }
}

/// Reads handles of descriptors from the caller's array.
DnnStatus readLinks(State &s, DnnAttribute name, int64_t count,
                    const void *elements, bool finalised,
                    std::vector<std::shared_ptr<DescriptorObject>> &links) {
  const auto *handles = static_cast<const cuda::DnnDescriptor *>(elements);
  for (int64_t i = 0; i < count; ++i) {
    auto link = s.handles.find<DescriptorObject>(handles[i]);
    if (!link)
      return refuse(DnnStatus::BadParam,
                    s.handles.nameOf(handles[i]) + " is no live descriptor");
    if (!linkFits(name, link->type))
      return refuse(DnnStatus::BadParamDescriptorType,
                    link->name + " is of a type that does not fit");
    if (link->finalised != finalised)
      return refuse(DnnStatus::BadParamNotFinalized,
                    link->name + (finalised ? " is not finalised"
                                            : " is finalised already"));
    links.push_back(link);
  }
  return DnnStatus::Success;
}

std::vector<cuda::DnnDescriptor>
twinsOf(const std::vector<std::shared_ptr<DescriptorObject>> &links) {
  std::vector<cuda::DnnDescriptor> twins;
  for (const std::shared_ptr<DescriptorObject> &link : links)
    twins.push_back(link->twin ? link->twin->handle : nullptr);
  return twins;
}

/// Does the same to the twin; handles and pointers mean nothing to it.
DnnStatus setTwin(const DescriptorObject &descriptor, DnnAttribute name,
                  DnnAttributeType type, int64_t count, const void *elements,
                  const AttributeValue &value) {
  if (!descriptor.twin || type == T::Handle ||
      descriptor.type == D::VariantPack || name == A::DevicePropDeviceId)
    return DnnStatus::Success;
  std::vector<cuda::DnnDescriptor> twins = twinsOf(value.links);
  DnnStatus status = realCudnn()->cudnnBackendSetAttribute(
      descriptor.twin->handle, name, type, count,
      value.links.empty() ? elements : twins.data());
  return status == DnnStatus::Success
             ? status
             : refuse(status, "refused by the real cuDNN");
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

template <typename Number>
DnnStatus give(const std::vector<Number> &values, int64_t requested,
               int64_t *count, void *elements) {
  if (count)
    *count = int64_t(values.size());
  if (requested && !elements)
    return refuse(DnnStatus::BadParamNullPointer, "no room for the elements");
  size_t copied = std::min(values.size(), size_t(requested));
  if (copied)
    memcpy(elements, values.data(), copied * sizeof(Number));
  return DnnStatus::Success;
}

/// Fills the caller's engine configurations with what the heuristic found.
DnnStatus giveResults(State &s, DescriptorObject &heuristic, int64_t requested,
                      int64_t *count, void *elements) {
  std::vector<std::shared_ptr<DescriptorObject>> links;
  if (requested && !elements)
    return refuse(DnnStatus::BadParamNullPointer, "no room for the elements");
  DnnStatus status =
      readLinks(s, A::EngineHeurResults, requested, elements, false, links);
  if (status != DnnStatus::Success)
    return status;
  std::vector<Engine> engines;
  int64_t found = 0;
  if (heuristic.twin) {
    std::vector<cuda::DnnDescriptor> twins = twinsOf(links);
    status = realCudnn()->cudnnBackendGetAttribute(
        heuristic.twin->handle, A::EngineHeurResults, T::BackendDescriptor,
        requested, &found, twins.data());
    if (status != DnnStatus::Success)
      return refuse(status, "refused by the real cuDNN");
  } else {
    engines = plainEngines(heuristic.problem,
                           heuristic.get<cuda::DnnHeurMode>(A::EngineHeurMode));
    found = int64_t(engines.size());
  }
  if (count)
    *count = requested ? std::min(found, requested) : found;
  for (int64_t i = 0; i < std::min(found, requested); ++i) {
    DescriptorObject &link = *links[size_t(i)];
    link.problem = heuristic.problem;
    link.engine =
        heuristic.twin ? readConfiguration(*link.twin) : engines[size_t(i)];
    link.finalised = true;
  }
  return DnnStatus::Success;
}

DnnStatus giveEngine(State &s, DescriptorObject &configuration,
                     int64_t requested, int64_t *count, void *elements) {
  if (count)
    *count = 1;
  if (!requested)
    return DnnStatus::Success;
  if (!elements)
    return refuse(DnnStatus::BadParamNullPointer, "no room for the engine");
  std::vector<std::shared_ptr<DescriptorObject>> links;
  DnnStatus status =
      readLinks(s, A::EngineCfgEngine, 1, elements, false, links);
  if (status != DnnStatus::Success)
    return status;
  if (configuration.twin) {
    int64_t one = 0;
    cuda::DnnDescriptor twin = links[0]->twin->handle;
    status = realCudnn()->cudnnBackendGetAttribute(
        configuration.twin->handle, A::EngineCfgEngine, T::BackendDescriptor, 1,
        &one, &twin);
    if (status != DnnStatus::Success)
      return refuse(status, "refused by the real cuDNN");
  }
  links[0]->problem = configuration.problem;
  links[0]->engine = configuration.engine;
  links[0]->finalised = true;
  return DnnStatus::Success;
}

} // namespace

const AttributeRule *findRule(DnnDescriptorType descriptor, DnnAttribute name) {
  for (const AttributeRule &rule : rules)
    if (rule.descriptor == descriptor && rule.name == name)
      return &rule;
  return nullptr;
}

const AttributeRule *findMissing(const DescriptorObject &descriptor) {
  for (const AttributeRule &rule : rules)
    if (rule.descriptor == descriptor.type && rule.required &&
        !descriptor.has(rule.name))
      return &rule;
  return nullptr;
}

size_t bytesOf(DnnAttributeType type) {
  switch (type) {
  case T::Handle:
  case T::Int64:
  case T::Double:
  case T::VoidPtr:
  case T::BackendDescriptor:
    return 8;
  case T::Boolean:
  case T::Char:
    return 1;
  default:
    return 4;
  }
}

DnnStatus setDnnAttribute(State &s, cuda::DnnDescriptor handle,
                          DnnAttribute name, DnnAttributeType type,
                          int64_t count, const void *elements) {
  auto descriptor = s.handles.find<DescriptorObject>(handle);
  if (!descriptor)
    return refuse(DnnStatus::BadParam, "no live descriptor");
  if (descriptor->finalised)
    return refuse(DnnStatus::BadParam,
                  descriptor->name + " is finalised already");
  const AttributeRule *rule = findRule(descriptor->type, name);
  if (!rule || !rule->settable)
    return refuse(DnnStatus::BadParam,
                  descriptor->name + " has no such attribute to set");
  if (!typeFits(*rule, type))
    return refuse(DnnStatus::BadParamAttributeType,
                  "the attribute is of another type");
  if (!elements || count < rule->least || count > rule->most)
    return refuse(DnnStatus::BadParam, "wrong number of elements");
  AttributeValue value;
  value.count = count;
  if (type == T::BackendDescriptor) {
    DnnStatus status = readLinks(s, name, count, elements, true, value.links);
    if (status != DnnStatus::Success)
      return status;
  }
  const auto *bytes = static_cast<const std::byte *>(elements);
  value.bytes.assign(bytes, bytes + size_t(count) * bytesOf(type));
  // Factors are kept as f64, whatever they came as.
  if (rule->type == T::Float) {
    double factor = type == T::Double
                        ? *static_cast<const double *>(elements)
                        : double(*static_cast<const float *>(elements));
    value.bytes.resize(sizeof(factor));
    memcpy(value.bytes.data(), &factor, sizeof(factor));
  }
  if (type == T::Handle &&
      !s.handles.find<DnnObject>(*static_cast<void *const *>(elements)))
    return refuse(DnnStatus::BadParam, "no live cuDNN handle");
  DnnStatus status = setTwin(*descriptor, name, type, count, elements, value);
  if (status == DnnStatus::Success)
    descriptor->values[name] = std::move(value);
  return status;
}

DnnStatus getDnnAttribute(State &s, cuda::DnnDescriptor handle,
                          DnnAttribute name, DnnAttributeType type,
                          int64_t requested, int64_t *count, void *elements) {
  auto descriptor = s.handles.find<DescriptorObject>(handle);
  if (!descriptor)
    return refuse(DnnStatus::BadParam, "no live descriptor");
  if (!descriptor->finalised)
    return refuse(DnnStatus::BadParamNotFinalized,
                  descriptor->name + " is not finalised");
  const AttributeRule *rule = findRule(descriptor->type, name);
  if (!rule)
    return refuse(DnnStatus::BadParam,
                  descriptor->name + " has no such attribute");
  if (!typeFits(*rule, type))
    return refuse(DnnStatus::BadParamAttributeType,
                  "the attribute is of another type");
  if (requested < 0 || requested > any)
    return refuse(DnnStatus::BadParam, "wrong number of elements");
  switch (name) {
  case A::EngineHeurResults:
    return giveResults(s, *descriptor, requested, count, elements);
  case A::EngineCfgEngine:
    return giveEngine(s, *descriptor, requested, count, elements);
  case A::EngineGlobalIndex:
    return give<int64_t>({descriptor->engine.index}, requested, count,
                         elements);
  case A::EngineNumericalNote:
    return give(descriptor->engine.notes, requested, count, elements);
  case A::EngineBehaviorNote:
    return give(descriptor->engine.behaviours, requested, count, elements);
  case A::ExecutionPlanWorkspaceSize:
    return give<int64_t>({descriptor->engine.workspace}, requested, count,
                         elements);
  default:
    break;
  }
  auto found = descriptor->values.find(name);
  if (found == descriptor->values.end() || rule->type == T::Float)
    return refuse(DnnStatus::NotSupported, "the attribute cannot be read");
  const AttributeValue &value = found->second;
  if (count)
    *count = value.count;
  if (requested && !elements)
    return refuse(DnnStatus::BadParamNullPointer, "no room for the elements");
  memcpy(elements, value.bytes.data(),
         std::min(value.bytes.size(), size_t(requested) * bytesOf(type)));
  return DnnStatus::Success;
}

} // namespace weft::emulated
