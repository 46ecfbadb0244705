//===- DnnGraph.cpp - a convolution as a graph of cuDNN -------------------===//

#include "runtime/cuda/DnnGraph.h"
#include "runtime/cuda/DnnEngine.h"

#include <utility>

namespace weft::cuda {

//===----------------------------------------------------------------------===//
// DnnObject
//===----------------------------------------------------------------------===//

Result<DnnObject> DnnObject::create(const CudnnTable &calls,
                                    DnnDescriptorType type) {
  DnnObject object;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cudnnBackendCreateDescriptor, type,
                                   &object.descriptor));
  object.calls = &calls;
  return object;
}

DnnObject &DnnObject::operator=(DnnObject &&other) noexcept {
  std::swap(calls, other.calls);
  std::swap(descriptor, other.descriptor);
  return *this;
}

DnnObject::~DnnObject() {
  if (descriptor)
    calls->cudnnBackendDestroyDescriptor(descriptor);
}

Status DnnObject::set(DnnAttribute name, DnnAttributeType type, int64_t count,
                      const void *elements) {
  return WEFT_VENDOR(*calls, cudnnBackendSetAttribute, descriptor, name, type,
                     count, elements);
}

Status DnnObject::set(DnnAttribute name, std::span<const int64_t> values) {
  return set(name, DnnAttributeType::Int64, int64_t(values.size()),
             values.data());
}

Status DnnObject::set(DnnAttribute name, int64_t value) {
  return set(name, DnnAttributeType::Int64, 1, &value);
}

Status DnnObject::set(DnnAttribute name, const DnnObject &value) {
  return set(name, DnnAttributeType::BackendDescriptor, 1, &value.descriptor);
}

Status DnnObject::finalize() {
  return WEFT_VENDOR(*calls, cudnnBackendFinalize, descriptor);
}

Result<int64_t> DnnObject::get(DnnAttribute name, DnnAttributeType type,
                               int64_t capacity, void *elements) const {
  int64_t count = 0;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(*calls, cudnnBackendGetAttribute, descriptor,
                                   name, type, capacity, &count, elements));
  return count;
}

Result<DnnObject> describeDnnDevice(const CudnnTable &calls,
                                    std::string_view json) {
  while (json.ends_with('\n'))
    json.remove_suffix(1);
  WEFT_ASSIGN_OR_RETURN(
      DnnObject device,
      DnnObject::create(calls, DnnDescriptorType::DeviceProp));
  WEFT_RETURN_IF_ERROR(device.set(DnnAttribute::DevicePropJson,
                                  DnnAttributeType::Char, int64_t(json.size()),
                                  json.data()));
  WEFT_RETURN_IF_ERROR(device.finalize());
  return device;
}

namespace {

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

std::optional<DnnDataType> dataTypeOf(DType dtype) {
  switch (dtype) {
  case DType::F64:
    return DnnDataType::F64;
  case DType::F32:
    return DnnDataType::F32;
  case DType::F16:
    return DnnDataType::F16;
  case DType::BF16:
    return DnnDataType::BF16;
  default:
    return std::nullopt;
  }
}

/// cuDNN wants two spatial axes at least: one axis becomes a row of height 1.
Convolution widen(Convolution message) {
  if (message.inSizes.size() > 1)
    return message;
  for (auto [list, value] : {std::pair{&message.inSizes, 1},
                             {&message.outSizes, 1},
                             {&message.kernel, 1},
                             {&message.stride, 1},
                             {&message.padLow, 0},
                             {&message.padHigh, 0},
                             {&message.dilation, 1}})
    list->insert(list->begin(), value);
  return message;
}

/// Sizes [n, c, spatial...] with strides in elements.
struct TensorForm {
  std::vector<int64_t> sizes, strides;
};

TensorForm makeForm(int64_t outer, int64_t channels,
                    const std::vector<int64_t> &spatial, bool channelsLast) {
  TensorForm form;
  form.sizes = {outer, channels};
  form.sizes.insert(form.sizes.end(), spatial.begin(), spatial.end());
  size_t rank = form.sizes.size();
  form.strides.resize(rank);
  int64_t stride = 1;
  if (channelsLast) {
    form.strides[1] = stride;
    stride *= channels;
  }
  for (size_t axis = rank; axis-- > 2;) {
    form.strides[axis] = stride;
    stride *= form.sizes[axis];
  }
  if (!channelsLast) {
    form.strides[1] = stride;
    stride *= channels;
  }
  form.strides[0] = stride;
  return form;
}

/// The descriptor attributes of one direction, and the operand of the message
/// that each tensor is.
struct Direction {
  DnnDescriptorType operation;
  DnnAttribute alpha, beta, convolution, x, w, y;
  size_t xOperand, wOperand, yOperand;
};

constexpr Direction directions[] = {
    {DnnDescriptorType::OperationConvolutionForward, DnnAttribute::ForwardAlpha,
     DnnAttribute::ForwardBeta, DnnAttribute::ForwardConvDesc,
     DnnAttribute::ForwardX, DnnAttribute::ForwardW, DnnAttribute::ForwardY, 0,
     1, 2},
    {DnnDescriptorType::OperationConvolutionBackwardData,
     DnnAttribute::BwdDataAlpha, DnnAttribute::BwdDataBeta,
     DnnAttribute::BwdDataConvDesc, DnnAttribute::BwdDataDx,
     DnnAttribute::BwdDataW, DnnAttribute::BwdDataDy, 2, 1, 0},
    {DnnDescriptorType::OperationConvolutionBackwardFilter,
     DnnAttribute::BwdFilterAlpha, DnnAttribute::BwdFilterBeta,
     DnnAttribute::BwdFilterConvDesc, DnnAttribute::BwdFilterX,
     DnnAttribute::BwdFilterDw, DnnAttribute::BwdFilterDy, 0, 2, 1},
};

//===----------------------------------------------------------------------===//
// Graph
//===----------------------------------------------------------------------===//

/// Every buffer starts at a multiple of 256 bytes; cuDNN asks for no more than
/// 16.
constexpr int64_t tensorAlignment = 16;

class GraphBuilder {
public:
  GraphBuilder(const DnnTarget &where, const Convolution &what,
               DnnDataType type)
      : target(where), message(what), dataType(type) {}

  Result<DnnObject> build() {
    const Direction &direction = directions[size_t(message.direction)];
    WEFT_ASSIGN_OR_RETURN(DnnObject convolution, makeConvolution());
    WEFT_ASSIGN_OR_RETURN(DnnObject operation,
                          DnnObject::create(target.calls, direction.operation));
    WEFT_RETURN_IF_ERROR(operation.set(direction.convolution, convolution));
    WEFT_RETURN_IF_ERROR(setTensors(operation, direction));
    WEFT_RETURN_IF_ERROR(setScales(operation, direction));
    WEFT_RETURN_IF_ERROR(operation.finalize());
    return makeGraph(operation);
  }

private:
  Result<DnnObject> makeConvolution() {
    WEFT_ASSIGN_OR_RETURN(
        DnnObject made,
        DnnObject::create(target.calls, DnnDescriptorType::Convolution));
    DnnDataType computed = isWide() ? DnnDataType::F64 : DnnDataType::F32;
    DnnConvolutionMode mode = DnnConvolutionMode::CrossCorrelation;
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::ConvolutionCompType,
                                  DnnAttributeType::DataType, 1, &computed));
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::ConvolutionConvMode,
                                  DnnAttributeType::ConvolutionMode, 1, &mode));
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::ConvolutionSpatialDims,
                                  int64_t(message.inSizes.size())));
    WEFT_RETURN_IF_ERROR(
        made.set(DnnAttribute::ConvolutionPrePaddings, message.padLow));
    WEFT_RETURN_IF_ERROR(
        made.set(DnnAttribute::ConvolutionPostPaddings, message.padHigh));
    WEFT_RETURN_IF_ERROR(
        made.set(DnnAttribute::ConvolutionFilterStrides, message.stride));
    WEFT_RETURN_IF_ERROR(
        made.set(DnnAttribute::ConvolutionDilations, message.dilation));
    WEFT_RETURN_IF_ERROR(made.finalize());
    return made;
  }

  Result<DnnObject> makeTensor(size_t operand, const TensorForm &form) {
    WEFT_ASSIGN_OR_RETURN(
        DnnObject made,
        DnnObject::create(target.calls, DnnDescriptorType::Tensor));
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::TensorDataType,
                                  DnnAttributeType::DataType, 1, &dataType));
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::TensorDimensions, form.sizes));
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::TensorStrides, form.strides));
    WEFT_RETURN_IF_ERROR(
        made.set(DnnAttribute::TensorUniqueId, dnnOperandIds[operand]));
    WEFT_RETURN_IF_ERROR(
        made.set(DnnAttribute::TensorByteAlignment, tensorAlignment));
    WEFT_RETURN_IF_ERROR(made.finalize());
    return made;
  }

  Status setTensors(DnnObject &operation, const Direction &direction) {
    const Convolution &m = message;
    WEFT_ASSIGN_OR_RETURN(
        DnnObject x,
        makeTensor(direction.xOperand,
                   makeForm(m.batch, m.inChannels, m.inSizes, m.channelsLast)));
    WEFT_ASSIGN_OR_RETURN(
        DnnObject w, makeTensor(direction.wOperand,
                                makeForm(m.outChannels, m.inChannels / m.groups,
                                         m.kernel, false)));
    WEFT_ASSIGN_OR_RETURN(
        DnnObject y,
        makeTensor(direction.yOperand, makeForm(m.batch, m.outChannels,
                                                m.outSizes, m.channelsLast)));
    WEFT_RETURN_IF_ERROR(operation.set(direction.x, x));
    WEFT_RETURN_IF_ERROR(operation.set(direction.w, w));
    return operation.set(direction.y, y);
  }

  Status setScales(DnnObject &operation, const Direction &direction) {
    double scales[] = {1, 0};
    float narrow[] = {1, 0};
    DnnAttributeType type =
        isWide() ? DnnAttributeType::Double : DnnAttributeType::Float;
    auto pointer = [&](size_t i) -> const void * {
      return isWide() ? static_cast<const void *>(&scales[i]) : &narrow[i];
    };
    WEFT_RETURN_IF_ERROR(operation.set(direction.alpha, type, 1, pointer(0)));
    return operation.set(direction.beta, type, 1, pointer(1));
  }

  Result<DnnObject> makeGraph(const DnnObject &operation) {
    WEFT_ASSIGN_OR_RETURN(
        DnnObject made,
        DnnObject::create(target.calls, DnnDescriptorType::OperationGraph));
    if (target.handle)
      WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::OperationGraphHandle,
                                    DnnAttributeType::Handle, 1,
                                    &target.handle));
    WEFT_RETURN_IF_ERROR(made.set(DnnAttribute::OperationGraphOps, operation));
    WEFT_RETURN_IF_ERROR(made.finalize());
    return made;
  }

  bool isWide() const { return dataType == DnnDataType::F64; }

  const DnnTarget &target;
  const Convolution &message;
  DnnDataType dataType;
};

} // namespace

Result<DnnConvolution> chooseDnnConvolution(const DnnTarget &target,
                                            const Convolution &message,
                                            const DnnPolicy &policy) {
  std::optional<DnnDataType> dataType = dataTypeOf(message.dtype);
  if (!dataType)
    return makeError(StatusCode::BadArtifact, describe(message),
                     " is nothing that cuDNN computes");
  Convolution wide = widen(message);
  Result<DnnObject> graph = GraphBuilder(target, wide, *dataType).build();
  if (!graph.isOk())
    return graph.takeStatus().withContext(describe(message));
  bool strict = message.dtype == DType::F32 && !policy.allowTf32;
  Result<DnnConvolution> chosen =
      chooseDnnEngine(target, *graph, {policy.workspaceBytes, strict});
  if (!chosen.isOk())
    return chosen.takeStatus().withContext(describe(message));
  return chosen;
}

} // namespace weft::cuda
