//===- Cudnn.cpp - cuDNN's calls ------------------------------------------===//

#include "test/emulator/driver/Call.h"
#include "test/emulator/driver/DnnObjects.h"

#include <algorithm>
#include <cstring>

namespace weft::emulated {

namespace {

const char *kindOf(DnnDescriptorType type) {
  using D = DnnDescriptorType;
  switch (type) {
  case D::Convolution:
    return "convolution";
  case D::Engine:
    return "engine";
  case D::EngineCfg:
    return "engine_cfg";
  case D::EngineHeur:
    return "engine_heur";
  case D::ExecutionPlan:
    return "plan";
  case D::OperationConvolutionForward:
  case D::OperationConvolutionBackwardFilter:
  case D::OperationConvolutionBackwardData:
    return "operation";
  case D::OperationGraph:
    return "operation_graph";
  case D::VariantPack:
    return "variant_pack";
  case D::Tensor:
    return "tensor";
  case D::DeviceProp:
    return "device_prop";
  }
  return nullptr;
}

DnnStatus createDescriptor(State &s, DnnDescriptorType type,
                           cuda::DnnDescriptor *out) {
  if (!out)
    return refuse(DnnStatus::BadParamNullPointer, "no room for the handle");
  const char *kind = kindOf(type);
  if (!kind)
    return refuse(DnnStatus::NotSupported,
                  "descriptors of this type are not emulated");
  std::shared_ptr<Twin> twin = makeTwin(type);
  if (realCudnn() && !twin)
    return refuse(DnnStatus::InternalError,
                  "the real cuDNN makes no such descriptor");
  auto made = s.handles.make<DescriptorObject>(kind);
  made->type = type;
  made->twin = std::move(twin);
  *out = handleOf<cuda::DnnDescriptor>(*made);
  return DnnStatus::Success;
}

/// Elements of an attribute, as far as they are stable from run to run.
std::string printElements(DnnAttributeType type, int64_t count,
                          const void *elements) {
  if (!elements)
    return "null";
  if (count < 0 || count > 64 || type == DnnAttributeType::Char)
    return "...";
  std::string text = "{";
  for (int64_t i = 0; i < count; ++i) {
    text += i ? ", " : "";
    const char *at =
        static_cast<const char *>(elements) + size_t(i) * bytesOf(type);
    int64_t wide = 0;
    memcpy(&wide, at, std::min<size_t>(bytesOf(type), 8));
    void *pointer = reinterpret_cast<void *>(uintptr_t(wide));
    switch (type) {
    case DnnAttributeType::BackendDescriptor:
    case DnnAttributeType::Handle:
      text += print(pointer);
      break;
    case DnnAttributeType::VoidPtr:
      text += print(At(pointer));
      break;
    case DnnAttributeType::Float: {
      float value;
      memcpy(&value, at, 4);
      text += std::to_string(value);
      break;
    }
    case DnnAttributeType::Double: {
      double value;
      memcpy(&value, at, 8);
      text += std::to_string(value);
      break;
    }
    default:
      text += std::to_string(wide);
    }
  }
  return text + "}";
}

/// What a call reads; not printed where it was refused: the count may lie.
struct ElementsIn {
  DnnAttributeType type;
  int64_t count;
  const void *elements;
};

std::string print(const ElementsIn &in) {
  return outputsValid ? printElements(in.type, in.count, in.elements) : "-";
}

/// A call that knows after it ran what it gave.
struct ElementsOut {
  DnnAttributeType type;
  int64_t requested;
  const int64_t *count;
  const void *elements;
};

std::string print(const ElementsOut &out) {
  if (!outputsValid)
    return "-";
  int64_t given = out.count ? *out.count : out.requested;
  return std::to_string(given) + ", " +
         printElements(out.type, std::min(out.requested, given),
                       out.requested ? out.elements : nullptr);
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

size_t cudnnGetVersion() {
  return enterPlain("cudnnGetVersion", size_t(0),
                    [&](State &s) { return size_t(s.machine.cudnn); });
}

const char *cudnnGetErrorString(DnnStatus status) {
  return enterPlain(
      "cudnnGetErrorString", static_cast<const char *>(nullptr),
      [&](State &) -> const char * {
        switch (status) {
#define WEFT_STATUS_NAME(name, vendor, number)                                 \
  case DnnStatus::name:                                                        \
    return #vendor;
          WEFT_CUDNN_STATUSES(WEFT_STATUS_NAME)
#undef WEFT_STATUS_NAME
        }
        return "unknown status";
      },
      status);
}

void cudnnGetLastErrorString(char *text, size_t length) {
  enterPlain(
      "cudnnGetLastErrorString", 0,
      [&](State &) {
        if (text && length) {
          size_t count = std::min(lastDnnError().size(), length - 1);
          memcpy(text, lastDnnError().data(), count);
          text[count] = 0;
        }
        return 0;
      },
      length);
}

DnnStatus cudnnCreate(DnnHandle *handle) {
  return enter(
      "cudnnCreate", NeedsContext | UnsafeInCapture,
      [&](State &s) {
        if (!handle)
          return refuse(DnnStatus::BadParam, "no room for the handle");
        if (!s.machine.cudnn)
          return refuse(DnnStatus::NotInitialized, "cuDNN is not installed");
        auto made = s.handles.make<DnnObject>();
        made->context = s.current();
        *handle = handleOf<DnnHandle>(*made);
        return DnnStatus::Success;
      },
      handle);
}

DnnStatus cudnnDestroy(DnnHandle handle) {
  return enter(
      "cudnnDestroy", Releases,
      [&](State &s) {
        auto object = s.handles.find<DnnObject>(handle);
        if (!object)
          return refuse(DnnStatus::BadParam, "no live handle");
        s.handles.erase(*object);
        return DnnStatus::Success;
      },
      handle);
}

DnnStatus cudnnSetStream(DnnHandle handle, Stream stream) {
  return enter(
      "cudnnSetStream", NeedsContext,
      [&](State &s) {
        auto object = s.handles.find<DnnObject>(handle);
        if (!object ||
            (stream && !s.handles.find<emulated::StreamObject>(stream)))
          return refuse(DnnStatus::BadParam, "a handle is not live");
        object->stream = stream;
        return DnnStatus::Success;
      },
      handle, stream);
}

DnnStatus cudnnBackendCreateDescriptor(DnnDescriptorType type,
                                       DnnDescriptor *descriptor) {
  return enter(
      "cudnnBackendCreateDescriptor", Free,
      [&](State &s) { return createDescriptor(s, type, descriptor); }, type,
      descriptor);
}

DnnStatus cudnnBackendDestroyDescriptor(DnnDescriptor descriptor) {
  return enter(
      "cudnnBackendDestroyDescriptor", Releases,
      [&](State &s) {
        auto object = s.handles.find<DescriptorObject>(descriptor);
        if (!object)
          return refuse(DnnStatus::BadParam, "no live descriptor");
        s.handles.erase(*object);
        return DnnStatus::Success;
      },
      descriptor);
}

DnnStatus cudnnBackendFinalize(DnnDescriptor descriptor) {
  return enter(
      "cudnnBackendFinalize", Free,
      [&](State &s) {
        auto object = s.handles.find<DescriptorObject>(descriptor);
        return object ? finalise(s, *object)
                      : refuse(DnnStatus::BadParam, "no live descriptor");
      },
      descriptor);
}

DnnStatus cudnnBackendSetAttribute(DnnDescriptor descriptor, DnnAttribute name,
                                   DnnAttributeType type, int64_t count,
                                   const void *elements) {
  return enter(
      "cudnnBackendSetAttribute", Free,
      [&](State &s) {
        return setDnnAttribute(s, descriptor, name, type, count, elements);
      },
      descriptor, name, type, count, ElementsIn{type, count, elements});
}

DnnStatus cudnnBackendGetAttribute(DnnDescriptor descriptor, DnnAttribute name,
                                   DnnAttributeType type, int64_t requested,
                                   int64_t *count, void *elements) {
  return enter(
      "cudnnBackendGetAttribute", Free,
      [&](State &s) {
        return getDnnAttribute(s, descriptor, name, type, requested, count,
                               elements);
      },
      descriptor, name, type, requested,
      ElementsOut{type, requested, count, elements});
}

DnnStatus cudnnBackendExecute(DnnHandle handle, DnnDescriptor plan,
                              DnnDescriptor variantPack) {
  return enter(
      "cudnnBackendExecute", NeedsContext,
      [&](State &s) { return executePlan(s, handle, plan, variantPack); },
      handle, plan, variantPack);
}

} // namespace weft::cuda
