//===- DnnEngine.cpp - chooses one of cuDNN's engines ---------------------===//

#include "runtime/cuda/DnnEngine.h"

#include <algorithm>
#include <map>

namespace weft::cuda {

const char *whyRefused(std::span<const DnnNumericalNote> numerical,
                       std::span<const DnnBehaviorNote> behavior,
                       const DnnLimits &limits) {
  for (DnnBehaviorNote note : behavior)
    if (note == DnnBehaviorNote::RuntimeCompilation)
      return "compiled at run time";
  for (DnnNumericalNote note : numerical)
    switch (note) {
    case DnnNumericalNote::Nondeterministic:
      return "not deterministic";
    case DnnNumericalNote::TensorCore:
      if (limits.withoutTensorCores)
        return "rounding f32 for tensor cores";
      break;
    case DnnNumericalNote::DownConvertInputs:
    case DnnNumericalNote::ReducedPrecisionReduction:
    case DnnNumericalNote::Fft:
    case DnnNumericalNote::Winograd:
    case DnnNumericalNote::WinogradTile4x4:
    case DnnNumericalNote::WinogradTile6x6:
    case DnnNumericalNote::WinogradTile13x13:
      return "less precise";
    default:
      break;
    }
  return nullptr;
}

namespace {

class Chooser {
public:
  Chooser(const DnnTarget &where, const DnnObject &operations,
          const DnnLimits &bounds)
      : target(where), graph(operations), limits(bounds) {}

  Result<DnnConvolution> choose() {
    for (DnnHeurMode mode : {DnnHeurMode::A, DnnHeurMode::Fallback}) {
      Result<std::vector<DnnObject>> configs = candidates(mode);
      if (!configs.isOk()) {
        if (configs.status().code() != StatusCode::Internal)
          return configs.takeStatus();
        // A heuristic that knows nothing of this graph.
        ++refusals["without an answer of the heuristic"];
        continue;
      }
      for (const DnnObject &config : *configs) {
        Result<std::optional<DnnConvolution>> tried = attempt(config);
        if (!tried.isOk())
          return tried.takeStatus();
        if (*tried)
          return std::move(**tried);
      }
    }
    return makeError(StatusCode::BadArtifact,
                     "no engine of cuDNN serves: ", refusalsToString());
  }

private:
  /// The engine configurations of one heuristic, best first.
  Result<std::vector<DnnObject>> candidates(DnnHeurMode mode) {
    WEFT_ASSIGN_OR_RETURN(
        DnnObject heuristic,
        DnnObject::create(target.calls, DnnDescriptorType::EngineHeur));
    WEFT_RETURN_IF_ERROR(
        heuristic.set(DnnAttribute::EngineHeurOperationGraph, graph));
    WEFT_RETURN_IF_ERROR(heuristic.set(DnnAttribute::EngineHeurMode,
                                       DnnAttributeType::HeurMode, 1, &mode));
    if (target.device)
      WEFT_RETURN_IF_ERROR(
          heuristic.set(DnnAttribute::EngineHeurDeviceProp, *target.device));
    WEFT_RETURN_IF_ERROR(heuristic.finalize());
    WEFT_ASSIGN_OR_RETURN(int64_t count,
                          heuristic.get(DnnAttribute::EngineHeurResults,
                                        DnnAttributeType::BackendDescriptor, 0,
                                        nullptr));
    std::vector<DnnObject> configs;
    std::vector<DnnDescriptor> raw;
    for (int64_t i = 0; i < count; ++i) {
      WEFT_ASSIGN_OR_RETURN(
          DnnObject config,
          DnnObject::create(target.calls, DnnDescriptorType::EngineCfg));
      raw.push_back(config.get());
      configs.push_back(std::move(config));
    }
    if (count > 0) {
      WEFT_ASSIGN_OR_RETURN(int64_t filled,
                            heuristic.get(DnnAttribute::EngineHeurResults,
                                          DnnAttributeType::BackendDescriptor,
                                          count, raw.data()));
      configs.resize(size_t(std::clamp<int64_t>(filled, 0, count)));
    }
    return configs;
  }

  template <typename Note>
  Result<std::vector<Note>> notesOf(const DnnObject &engine, DnnAttribute name,
                                    DnnAttributeType type) {
    // More than any version has.
    std::vector<Note> notes(64);
    WEFT_ASSIGN_OR_RETURN(
        int64_t count,
        engine.get(name, type, int64_t(notes.size()), notes.data()));
    notes.resize(size_t(std::clamp<int64_t>(count, 0, 64)));
    return notes;
  }

  /// A plan of this configuration; nothing where it is refused.
  Result<std::optional<DnnConvolution>> attempt(const DnnObject &config) {
    WEFT_ASSIGN_OR_RETURN(
        DnnObject engine,
        DnnObject::create(target.calls, DnnDescriptorType::Engine));
    DnnDescriptor raw = engine.get();
    WEFT_RETURN_IF_ERROR(config
                             .get(DnnAttribute::EngineCfgEngine,
                                  DnnAttributeType::BackendDescriptor, 1, &raw)
                             .takeStatus());
    WEFT_ASSIGN_OR_RETURN(
        auto numerical,
        notesOf<DnnNumericalNote>(engine, DnnAttribute::EngineNumericalNote,
                                  DnnAttributeType::NumericalNote));
    WEFT_ASSIGN_OR_RETURN(
        auto behavior,
        notesOf<DnnBehaviorNote>(engine, DnnAttribute::EngineBehaviorNote,
                                 DnnAttributeType::BehaviorNote));
    if (const char *why = whyRefused(numerical, behavior, limits))
      return refuse(why);
    DnnConvolution chosen;
    chosen.usesTensorCores =
        std::find(numerical.begin(), numerical.end(),
                  DnnNumericalNote::TensorCore) != numerical.end();
    WEFT_RETURN_IF_ERROR(engine
                             .get(DnnAttribute::EngineGlobalIndex,
                                  DnnAttributeType::Int64, 1, &chosen.engine)
                             .takeStatus());
    return finalize(config, std::move(chosen));
  }

  Result<std::optional<DnnConvolution>> finalize(const DnnObject &config,
                                                 DnnConvolution chosen) {
    WEFT_ASSIGN_OR_RETURN(
        chosen.plan,
        DnnObject::create(target.calls, DnnDescriptorType::ExecutionPlan));
    if (target.handle)
      WEFT_RETURN_IF_ERROR(chosen.plan.set(DnnAttribute::ExecutionPlanHandle,
                                           DnnAttributeType::Handle, 1,
                                           &target.handle));
    WEFT_RETURN_IF_ERROR(
        chosen.plan.set(DnnAttribute::ExecutionPlanEngineConfig, config));
    if (target.device)
      WEFT_RETURN_IF_ERROR(chosen.plan.set(
          DnnAttribute::ExecutionPlanDeviceProp, *target.device));
    if (Status status = chosen.plan.finalize(); !status.isOk()) {
      if (status.code() != StatusCode::Internal)
        return status;
      return refuse("not possible for these sizes");
    }
    int64_t bytes = 0;
    WEFT_RETURN_IF_ERROR(chosen.plan
                             .get(DnnAttribute::ExecutionPlanWorkspaceSize,
                                  DnnAttributeType::Int64, 1, &bytes)
                             .takeStatus());
    if (bytes < 0 || uint64_t(bytes) > limits.workspaceBytes)
      return refuse("in want of more workspace");
    chosen.workspaceBytes = uint64_t(bytes);
    chosen.refused = refused;
    return std::optional<DnnConvolution>(std::move(chosen));
  }

  std::optional<DnnConvolution> refuse(const char *why) {
    ++refusals[why];
    ++refused;
    return std::nullopt;
  }

  std::string refusalsToString() const {
    std::string text;
    for (const auto &[why, count] : refusals)
      text += join(text.empty() ? "" : ", ", count, " ", why);
    if (text.empty())
      return "it offers none";
    return join(text, " (workspace: ", limits.workspaceBytes, " bytes)");
  }

  const DnnTarget &target;
  const DnnObject &graph;
  const DnnLimits &limits;
  std::map<std::string, int64_t> refusals;
  int64_t refused = 0;
};

} // namespace

Result<DnnConvolution> chooseDnnEngine(const DnnTarget &target,
                                       const DnnObject &graph,
                                       const DnnLimits &limits) {
  return Chooser(target, graph, limits).choose();
}

} // namespace weft::cuda
