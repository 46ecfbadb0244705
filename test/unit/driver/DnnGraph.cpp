//===- DnnGraph.cpp - one convolution through cuDNN's descriptors ---------===//

#include "test/unit/driver/DnnGraph.h"

#include <algorithm>

namespace weft::cuda {

using A = DnnAttribute;
using D = DnnDescriptorType;
using T = DnnAttributeType;

DnnDescriptor DnnGraph::make(DnnDescriptorType type) {
  DnnDescriptor descriptor = nullptr;
  EXPECT_EQ(dnn.cudnnBackendCreateDescriptor(type, &descriptor),
            DnnStatus::Success);
  return descriptor;
}

DnnDescriptor DnnGraph::tensor(int64_t id, const std::array<int64_t, 4> &sizes,
                               bool channelsLast) {
  DnnDescriptor made = make(D::Tensor);
  std::vector<int64_t> steps = {sizes[1] * sizes[2] * sizes[3],
                                sizes[2] * sizes[3], sizes[3], 1};
  if (channelsLast)
    steps = {sizes[1] * sizes[2] * sizes[3], 1, sizes[3] * sizes[1], sizes[1]};
  set<DnnDataType>(made, A::TensorDataType, T::DataType, {c.type});
  set<int64_t>(made, A::TensorDimensions, T::Int64,
               {sizes.begin(), sizes.end()});
  set<int64_t>(made, A::TensorStrides, T::Int64, steps);
  set<int64_t>(made, A::TensorUniqueId, T::Int64, {id});
  set<int64_t>(made, A::TensorByteAlignment, T::Int64, {256});
  EXPECT_EQ(finalise(made), DnnStatus::Success);
  return made;
}

DnnGraph::DnnGraph(Driver &owner, const ConvolutionCase &described)
    : c(described), driver(owner), dnn(owner.dnn) {
  stream = driver.makeStream();
  EXPECT_EQ(dnn.cudnnCreate(&handle), DnnStatus::Success);
  EXPECT_EQ(dnn.cudnnSetStream(handle, stream), DnnStatus::Success);
  convolution = make(D::Convolution);
  set<DnnDataType>(convolution, A::ConvolutionCompType, T::DataType,
                   {DnnDataType::F32});
  set<DnnConvolutionMode>(convolution, A::ConvolutionConvMode,
                          T::ConvolutionMode,
                          {DnnConvolutionMode::CrossCorrelation});
  set<int64_t>(convolution, A::ConvolutionSpatialDims, T::Int64, {2});
  auto pair = [&](A name, int64_t value) {
    set<int64_t>(convolution, name, T::Int64, {value, value});
  };
  pair(A::ConvolutionDilations, c.dilation);
  pair(A::ConvolutionFilterStrides, c.stride);
  pair(A::ConvolutionPrePaddings, c.pad);
  pair(A::ConvolutionPostPaddings, c.pad);
  EXPECT_EQ(finalise(convolution), DnnStatus::Success);
  static constexpr D types[] = {D::OperationConvolutionForward,
                                D::OperationConvolutionBackwardData,
                                D::OperationConvolutionBackwardFilter};
  static constexpr A names[][4] = {
      {A::ForwardConvDesc, A::ForwardX, A::ForwardW, A::ForwardY},
      {A::BwdDataConvDesc, A::BwdDataDx, A::BwdDataW, A::BwdDataDy},
      {A::BwdFilterConvDesc, A::BwdFilterX, A::BwdFilterDw, A::BwdFilterDy}};
  operation = make(types[c.direction]);
  const A *name = names[c.direction];
  set<DnnDescriptor>(operation, name[0], T::BackendDescriptor, {convolution});
  set<DnnDescriptor>(operation, name[1], T::BackendDescriptor,
                     {tensor(1, c.x(), c.channelsLast)});
  set<DnnDescriptor>(operation, name[2], T::BackendDescriptor,
                     {tensor(2, c.w(), c.channelsLast)});
  set<DnnDescriptor>(operation, name[3], T::BackendDescriptor,
                     {tensor(3, c.y(), c.channelsLast)});
  EXPECT_EQ(finalise(operation), DnnStatus::Success);
  graph = make(D::OperationGraph);
  set<DnnHandle>(graph, A::OperationGraphHandle, T::Handle, {handle});
  set<DnnDescriptor>(graph, A::OperationGraphOps, T::BackendDescriptor,
                     {operation});
  EXPECT_EQ(finalise(graph), DnnStatus::Success);
}

bool DnnGraph::Candidate::has(DnnNumericalNote note) const {
  return std::find(notes.begin(), notes.end(), note) != notes.end();
}

bool DnnGraph::Candidate::fits(DnnDataType type) const {
  return !has(DnnNumericalNote::Nondeterministic) && behaviours.empty() &&
         plan && workspace >= 0 && workspace <= 32 << 20 &&
         (type != DnnDataType::F32 || !has(DnnNumericalNote::TensorCore));
}

std::vector<DnnGraph::Candidate> DnnGraph::candidates(DnnHeurMode mode) {
  DnnDescriptor heuristic = make(D::EngineHeur);
  set<DnnDescriptor>(heuristic, A::EngineHeurOperationGraph,
                     T::BackendDescriptor, {graph});
  set<DnnHeurMode>(heuristic, A::EngineHeurMode, T::HeurMode, {mode});
  EXPECT_EQ(finalise(heuristic), DnnStatus::Success);
  std::vector<DnnDescriptor> configurations;
  for (int i = 0; i < 24; ++i)
    configurations.push_back(make(D::EngineCfg));
  int64_t count = 0;
  EXPECT_EQ(dnn.cudnnBackendGetAttribute(
                heuristic, A::EngineHeurResults, T::BackendDescriptor,
                int64_t(configurations.size()), &count, configurations.data()),
            DnnStatus::Success);
  std::vector<Candidate> found;
  for (int64_t i = 0; i < count; ++i) {
    Candidate &one = found.emplace_back();
    one.configuration = configurations[size_t(i)];
    DnnDescriptor engine = make(D::Engine);
    int64_t number = 0;
    EXPECT_EQ(
        dnn.cudnnBackendGetAttribute(one.configuration, A::EngineCfgEngine,
                                     T::BackendDescriptor, 1, &number, &engine),
        DnnStatus::Success);
    dnn.cudnnBackendGetAttribute(engine, A::EngineGlobalIndex, T::Int64, 1,
                                 &number, &one.index);
    one.notes.resize(16);
    dnn.cudnnBackendGetAttribute(engine, A::EngineNumericalNote,
                                 T::NumericalNote, 16, &number,
                                 one.notes.data());
    one.notes.resize(size_t(number));
    one.behaviours.resize(16);
    dnn.cudnnBackendGetAttribute(engine, A::EngineBehaviorNote, T::BehaviorNote,
                                 16, &number, one.behaviours.data());
    one.behaviours.resize(size_t(number));
    DnnDescriptor plan = make(D::ExecutionPlan);
    set<DnnHandle>(plan, A::ExecutionPlanHandle, T::Handle, {handle});
    set<DnnDescriptor>(plan, A::ExecutionPlanEngineConfig, T::BackendDescriptor,
                       {one.configuration});
    if (finalise(plan) != DnnStatus::Success)
      continue;
    one.plan = plan;
    dnn.cudnnBackendGetAttribute(plan, A::ExecutionPlanWorkspaceSize, T::Int64,
                                 1, &number, &one.workspace);
  }
  return found;
}

DnnStatus DnnGraph::execute(const Candidate &candidate, DevicePointer x,
                            DevicePointer w, DevicePointer y,
                            DevicePointer workspace) {
  DnnDescriptor pack = make(D::VariantPack);
  set<int64_t>(pack, A::VariantPackUniqueIds, T::Int64, {3, 1, 2});
  set<DevicePointer>(pack, A::VariantPackDataPointers, T::VoidPtr, {y, x, w});
  set<DevicePointer>(pack, A::VariantPackWorkspace, T::VoidPtr, {workspace});
  EXPECT_EQ(finalise(pack), DnnStatus::Success);
  return dnn.cudnnBackendExecute(handle, candidate.plan, pack);
}

} // namespace weft::cuda
