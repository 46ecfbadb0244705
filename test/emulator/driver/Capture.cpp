//===- Capture.cpp - recording streams into graphs ------------------------===//

#include "test/emulator/driver/Capture.h"

#include "test/emulator/driver/Call.h"

#include <algorithm>

namespace weft::emulated {

DriverError checkUnsafe() {
  for (const std::shared_ptr<Capture> &capture : state().captures) {
    bool concerns = capture->mode == cuda::CaptureMode::Global ||
                    (capture->mode == cuda::CaptureMode::ThreadLocal &&
                     capture->thread == std::this_thread::get_id());
    if (!concerns)
      continue;
    capture->invalid = true;
    return DriverError::StreamCaptureUnsupported;
  }
  return DriverError::Success;
}

DriverError record(StreamObject &stream, Operation operation) {
  if (stream.capture->invalid)
    return DriverError::StreamCaptureInvalidated;
  std::vector<GraphPlan::Node> &nodes = stream.capture->graph->plan.nodes;
  nodes.push_back({std::move(operation), stream.frontier, {}});
  stream.frontier = {uint32_t(nodes.size() - 1)};
  return DriverError::Success;
}

DriverError waitCaptured(const StreamUse &use, const EventObject &event) {
  std::shared_ptr<Capture> own = use.stream ? use.stream->capture : nullptr;
  if (own && own->invalid)
    return DriverError::StreamCaptureInvalidated;
  if (!event.capture) {
    if (!event.recorded)
      return DriverError::Success;
    // A graph cannot wait for what was queued outside of it.
    own->invalid = true;
    return DriverError::StreamCaptureIsolation;
  }
  if (event.capture->ended)
    return DriverError::CapturedEvent;
  if (event.capture->invalid)
    return DriverError::StreamCaptureInvalidated;
  if (!use.stream)
    return DriverError::StreamCaptureImplicit;
  if (own && own != event.capture) {
    own->invalid = event.capture->invalid = true;
    return DriverError::StreamCaptureMerge;
  }
  use.stream->capture = event.capture;
  for (uint32_t node : event.frontier)
    if (std::find(use.stream->frontier.begin(), use.stream->frontier.end(),
                  node) == use.stream->frontier.end())
      use.stream->frontier.push_back(node);
  return DriverError::Success;
}

namespace {

DriverError beginCapture(State &s, cuda::Stream handle,
                         cuda::CaptureMode mode) {
  if (!handle)
    return DriverError::StreamCaptureUnsupported;
  StreamUse use = useStream(handle);
  if (use.error != DriverError::Success)
    return use.error;
  if (mode < cuda::CaptureMode::Global || mode > cuda::CaptureMode::Relaxed)
    return DriverError::InvalidValue;
  if (use.stream->capture)
    return DriverError::IllegalState;
  auto capture = std::make_shared<Capture>();
  // The graph gets its handle and its name when it is handed out.
  capture->graph = std::make_shared<GraphObject>();
  capture->graph->device = use.context->device;
  capture->origin = use.stream->handle;
  capture->mode = mode;
  capture->thread = std::this_thread::get_id();
  use.stream->capture = capture;
  use.stream->frontier.clear();
  s.captures.insert(capture);
  return DriverError::Success;
}

/// Whether every node of `nodes` lies at or before one of `from`.
bool reaches(const GraphPlan &plan, std::vector<uint32_t> from,
             const std::vector<uint32_t> &nodes) {
  std::vector<bool> seen(plan.nodes.size());
  while (!from.empty()) {
    uint32_t node = from.back();
    from.pop_back();
    if (seen[node])
      continue;
    seen[node] = true;
    from.insert(from.end(), plan.nodes[node].after.begin(),
                plan.nodes[node].after.end());
  }
  return std::all_of(nodes.begin(), nodes.end(),
                     [&](uint32_t node) { return seen[node]; });
}

/// Takes every stream out of the capture; whether all had been joined.
bool leaveCapture(State &s, const std::shared_ptr<Capture> &capture,
                  std::vector<uint32_t> end) {
  bool joined = true;
  s.handles.each<StreamObject>([&](StreamObject &stream) {
    if (stream.capture != capture)
      return;
    joined &= reaches(capture->graph->plan, end, stream.frontier);
    stream.capture = nullptr;
    stream.frontier.clear();
  });
  capture->ended = true;
  s.captures.erase(capture);
  return joined;
}

} // namespace

void abandonCapture(State &s, const std::shared_ptr<Capture> &capture) {
  capture->invalid = true;
  leaveCapture(s, capture, {});
}

namespace {

DriverError endCapture(State &s, cuda::Stream handle, cuda::Graph *graph) {
  if (graph)
    *graph = nullptr;
  auto stream = s.handles.find<StreamObject>(handle);
  if (!stream || !graph)
    return stream ? DriverError::InvalidValue : DriverError::InvalidHandle;
  std::shared_ptr<Capture> capture = stream->capture;
  if (!capture)
    return DriverError::IllegalState;
  if (capture->mode != cuda::CaptureMode::Relaxed &&
      capture->thread != std::this_thread::get_id())
    return DriverError::StreamCaptureWrongThread;
  if (capture->origin != stream->handle) {
    capture->invalid = true;
    return DriverError::StreamCaptureUnmatched;
  }
  bool joined = leaveCapture(s, capture, stream->frontier);
  if (capture->invalid)
    return DriverError::StreamCaptureInvalidated;
  if (!joined)
    return DriverError::StreamCaptureUnjoined;
  auto made = s.handles.make<GraphObject>();
  made->plan = std::move(capture->graph->plan);
  made->device = capture->graph->device;
  for (uint32_t i = 0; i < made->plan.nodes.size(); ++i)
    for (uint32_t before : made->plan.nodes[i].after)
      made->plan.nodes[before].next.push_back(i);
  *graph = handleOf<cuda::Graph>(*made);
  return DriverError::Success;
}

DriverError instantiate(State &s, cuda::GraphExec *out, cuda::Graph handle,
                        unsigned long long flags) {
  auto graph = s.handles.find<GraphObject>(handle);
  if (!out || flags)
    return DriverError::InvalidValue;
  if (!graph)
    return DriverError::InvalidHandle;
  auto made = s.handles.make<GraphExecObject>();
  made->plan = std::make_shared<GraphPlan>(graph->plan);
  made->device = graph->device;
  *out = handleOf<cuda::GraphExec>(*made);
  return DriverError::Success;
}

DriverError launchGraph(State &s, cuda::GraphExec handle, cuda::Stream on,
                        bool upload) {
  auto executable = s.handles.find<GraphExecObject>(handle);
  if (!executable)
    return DriverError::InvalidHandle;
  StreamUse use = useStream(on);
  if (use.error != DriverError::Success)
    return use.error;
  if (use.context->device != executable->device)
    return DriverError::InvalidContext;
  if (use.stream && use.stream->capture) {
    use.stream->capture->invalid = true;
    return DriverError::StreamCaptureUnsupported;
  }
  if (upload)
    return enqueue(
        use, {Operation::Type::Marker, "upload of " + executable->name, {}});
  ++s.graphLaunches;
  executable->lastLaunch =
      enqueueGraph(use, executable->plan, executable->lastLaunch);
  return DriverError::Success;
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

DriverError cuStreamBeginCapture_v2(Stream stream, CaptureMode mode) {
  return enter(
      "cuStreamBeginCapture_v2", NeedsContext,
      [&](State &s) { return beginCapture(s, stream, mode); }, stream, mode);
}

DriverError cuStreamEndCapture(Stream stream, Graph *graph) {
  DriverError error = enter(
      "cuStreamEndCapture", NeedsContext | Ends,
      [&](State &s) { return endCapture(s, stream, graph); }, stream, graph);
  // The capture is over even where the call was made to fail, but then nobody
  // gets the graph.
  State &s = state();
  std::lock_guard<std::recursive_mutex> lock(s.mutex);
  if (error != DriverError::Success && graph)
    if (auto made = s.handles.find<emulated::GraphObject>(*graph)) {
      s.handles.erase(*made);
      *graph = nullptr;
    }
  return error;
}

DriverError cuGraphInstantiateWithFlags(GraphExec *executable, Graph graph,
                                        unsigned long long flags) {
  return enter(
      "cuGraphInstantiateWithFlags", NeedsContext,
      [&](State &s) { return instantiate(s, executable, graph, flags); },
      executable, graph, flags);
}

DriverError cuGraphUpload(GraphExec executable, Stream stream) {
  return enter(
      "cuGraphUpload", NeedsContext,
      [&](State &s) { return launchGraph(s, executable, stream, true); },
      executable, stream);
}

DriverError cuGraphLaunch(GraphExec executable, Stream stream) {
  return enter(
      "cuGraphLaunch", NeedsContext,
      [&](State &s) { return launchGraph(s, executable, stream, false); },
      executable, stream);
}

DriverError cuGraphDestroy(Graph graph) {
  return enter(
      "cuGraphDestroy", NeedsDriver | Releases,
      [&](State &s) {
        auto object = s.handles.find<emulated::GraphObject>(graph);
        if (!object)
          return DriverError::InvalidHandle;
        s.handles.erase(*object);
        return DriverError::Success;
      },
      graph);
}

DriverError cuGraphExecDestroy(GraphExec executable) {
  return enter(
      "cuGraphExecDestroy", NeedsDriver | Releases,
      [&](State &s) {
        auto object = s.handles.find<emulated::GraphExecObject>(executable);
        if (!object)
          return DriverError::InvalidHandle;
        // A launch that still runs keeps its own hold of the nodes.
        s.handles.erase(*object);
        return DriverError::Success;
      },
      executable);
}

} // namespace weft::cuda
