//===- DnnObjects.h - descriptors of cuDNN and what reads them ------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_DNNOBJECTS_H
#define WEFT_TEST_EMULATOR_DRIVER_DNNOBJECTS_H

#include "test/emulator/driver/Convolution.h"
#include "test/emulator/driver/RealCudnn.h"
#include "test/emulator/driver/State.h"

namespace weft::emulated {

using cuda::DnnAttribute;
using cuda::DnnAttributeType;
using cuda::DnnDescriptorType;
using cuda::DnnStatus;

struct DnnObject : Object {
  static constexpr const char *kindName = "dnn";
  std::shared_ptr<ContextObject> context;
  cuda::Stream stream = nullptr;
};

/// What an attribute was set to. Descriptors stand in `links`.
struct AttributeValue {
  int64_t count = 0;
  std::vector<std::byte> bytes;
  std::vector<std::shared_ptr<struct DescriptorObject>> links;
};

/// How a convolution would be computed.
struct Engine {
  int64_t index = -1;
  std::vector<int> notes, behaviours;
  int64_t workspace = 0;

  bool has(cuda::DnnNumericalNote note) const;
  std::string describe() const;
};

struct DescriptorObject : Object {
  DnnDescriptorType type{};
  bool finalised = false;
  std::map<DnnAttribute, AttributeValue> values;
  std::shared_ptr<Twin> twin; ///< null without the real library

  // Worked out when it was finalised.
  TensorView tensor;          ///< of a tensor
  ConvolutionProblem problem; ///< of an operation, a graph and all behind it
  Engine engine;              ///< of an engine, its configuration, its plan

  bool has(DnnAttribute key) const { return values.contains(key); }
  /// The first element as T; `absent` where it is not set.
  template <typename T>
  T get(DnnAttribute key, T absent = T()) const {
    auto found = values.find(key);
    if (found == values.end() || found->second.bytes.size() < sizeof(T))
      return absent;
    T value;
    __builtin_memcpy(&value, found->second.bytes.data(), sizeof(T));
    return value;
  }
  std::vector<int64_t> list(DnnAttribute key) const;
  const DescriptorObject *link(DnnAttribute key) const;
};

/// Keeps the reason for cudnnGetLastErrorString.
DnnStatus refuse(DnnStatus status, const std::string &reason);
const std::string &lastDnnError();

//===----------------------------------------------------------------------===//
// Attributes (DnnAttributes.cpp)
//===----------------------------------------------------------------------===//

/// What may be done with an attribute of a descriptor.
struct AttributeRule {
  DnnDescriptorType descriptor;
  DnnAttribute name;
  DnnAttributeType type;
  int64_t least, most; ///< elements
  bool settable, required;
};

/// Null where the descriptor has no such attribute.
const AttributeRule *findRule(DnnDescriptorType descriptor, DnnAttribute name);
/// The first required attribute that is not set; null where all are.
const AttributeRule *findMissing(const DescriptorObject &descriptor);
/// Bytes of one element.
size_t bytesOf(DnnAttributeType type);

DnnStatus setDnnAttribute(State &s, cuda::DnnDescriptor handle,
                          DnnAttribute name, DnnAttributeType type,
                          int64_t count, const void *elements);
DnnStatus getDnnAttribute(State &s, cuda::DnnDescriptor handle,
                          DnnAttribute name, DnnAttributeType type,
                          int64_t requested, int64_t *count, void *elements);

//===----------------------------------------------------------------------===//
// Finalisation, engines, execution
//===----------------------------------------------------------------------===//

DnnStatus finalise(State &s, DescriptorObject &descriptor);

/// Engines for a problem in the order of the heuristic. Without the real
/// library the first four must not be taken: compiled at run time, not
/// deterministic, a gigabyte of workspace, tensor cores with rounded inputs.
std::vector<Engine> plainEngines(const ConvolutionProblem &problem,
                                 cuda::DnnHeurMode mode);

/// Asks the real library about a finalised engine, or about that of a
/// configuration.
Engine readEngine(const Twin &twin);
Engine readConfiguration(const Twin &twin);

DnnStatus executePlan(State &s, cuda::DnnHandle handle,
                      cuda::DnnDescriptor plan, cuda::DnnDescriptor pack);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_DNNOBJECTS_H
