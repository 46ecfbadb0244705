//===- Streams.cpp - streams and events -----------------------------------===//

#include "test/emulator/driver/Call.h"
#include "test/emulator/driver/Capture.h"

namespace weft::emulated {

StreamUse useStream(cuda::Stream stream) {
  State &s = state();
  StreamUse use;
  use.context = s.current();
  if (!use.context) {
    use.error = DriverError::InvalidContext;
    return use;
  }
  if (!stream) {
    for (const std::shared_ptr<Capture> &capture : s.captures)
      if (capture->mode != cuda::CaptureMode::Relaxed) {
        capture->invalid = true;
        use.error = DriverError::StreamCaptureImplicit;
      }
    return use;
  }
  use.stream = s.handles.find<StreamObject>(stream);
  if (!use.stream || use.stream->context != use.context)
    use.error = DriverError::InvalidHandle;
  return use;
}

namespace {

/// What work of the null stream, or of a stream beside it, waits for.
std::vector<Token> legacyTokens(const StreamUse &use) {
  State &s = state();
  std::vector<Token> after;
  if (use.stream) {
    if (use.stream->blocking && use.context->legacy->last)
      after.push_back(use.context->legacy->last);
    return after;
  }
  s.handles.each<StreamObject>([&](const StreamObject &stream) {
    if (stream.blocking && stream.context == use.context && stream.queue->last)
      after.push_back(stream.queue->last);
  });
  return after;
}

Queue &queueOf(const StreamUse &use) {
  return use.stream ? *use.stream->queue : *use.context->legacy;
}

} // namespace

DriverError enqueue(const StreamUse &use, Operation operation) {
  if (use.error != DriverError::Success)
    return use.error;
  if (use.stream && use.stream->capture)
    return record(*use.stream, std::move(operation));
  state().scheduler.submit(queueOf(use), std::move(operation),
                           legacyTokens(use));
  return DriverError::Success;
}

Token enqueueGraph(const StreamUse &use, std::shared_ptr<const GraphPlan> plan,
                   Token after) {
  std::vector<Token> tokens = legacyTokens(use);
  if (after)
    tokens.push_back(std::move(after));
  return state().scheduler.submitGraph(queueOf(use), std::move(plan),
                                       std::move(tokens));
}

namespace {

DriverError createStream(State &s, cuda::Stream *out, unsigned flags) {
  if (!out || flags > cuda::streamNonBlocking)
    return DriverError::InvalidValue;
  auto stream = s.handles.make<StreamObject>();
  stream->context = s.current();
  stream->queue = s.scheduler.makeQueue(stream->context->device);
  stream->blocking = !(flags & cuda::streamNonBlocking);
  *out = handleOf<cuda::Stream>(*stream);
  return DriverError::Success;
}

DriverError destroyStream(State &s, cuda::Stream handle) {
  auto stream = s.handles.find<StreamObject>(handle);
  if (!stream)
    return DriverError::InvalidHandle;
  if (std::shared_ptr<Capture> capture = stream->capture) {
    capture->invalid = true;
    if (capture->origin == stream->handle)
      abandonCapture(s, capture);
  }
  // Work that is still queued runs later, as on a real device.
  stream->queue->alive = false;
  s.handles.erase(*stream);
  return DriverError::Success;
}

DriverError synchronise(State &s, cuda::Stream handle) {
  StreamUse use = useStream(handle);
  if (use.error != DriverError::Success)
    return use.error;
  if (use.stream && use.stream->capture) {
    use.stream->capture->invalid = true;
    return DriverError::StreamCaptureUnsupported;
  }
  if (DriverError unsafe = checkUnsafe(); unsafe != DriverError::Success)
    return unsafe;
  if (use.stream)
    s.scheduler.finish(use.stream->queue->last);
  else
    s.scheduler.finishDevice(use.context->device);
  return use.context->sticky;
}

DriverError recordEvent(State &s, cuda::Event handle, cuda::Stream on) {
  auto event = s.handles.find<EventObject>(handle);
  StreamUse use = useStream(on);
  if (use.error != DriverError::Success)
    return use.error;
  if (!event || event->context != use.context)
    return DriverError::InvalidHandle;
  if (use.stream && use.stream->capture) {
    if (use.stream->capture->invalid)
      return DriverError::StreamCaptureInvalidated;
    event->capture = use.stream->capture;
    event->frontier = use.stream->frontier;
    event->recorded = nullptr;
    return DriverError::Success;
  }
  event->capture = nullptr;
  event->recorded = s.scheduler.submit(
      queueOf(use), {Operation::Type::Marker, "record " + event->name, {}},
      legacyTokens(use));
  return DriverError::Success;
}

DriverError waitEvent(State &s, cuda::Stream on, cuda::Event handle,
                      unsigned flags) {
  StreamUse use = useStream(on);
  if (use.error != DriverError::Success)
    return use.error;
  auto event = s.handles.find<EventObject>(handle);
  if (!event)
    return DriverError::InvalidHandle;
  if (flags)
    return DriverError::InvalidValue;
  if (event->capture || (use.stream && use.stream->capture))
    return waitCaptured(use, *event);
  if (!event->recorded)
    return DriverError::Success;
  std::vector<Token> after = legacyTokens(use);
  after.push_back(event->recorded);
  s.scheduler.submit(queueOf(use),
                     {Operation::Type::Marker, "wait for " + event->name, {}},
                     std::move(after));
  return DriverError::Success;
}

/// Of the host: an event that stands in a capture has no time at which it
/// happens.
DriverError hostEvent(State &s, cuda::Event handle,
                      std::shared_ptr<EventObject> &event) {
  event = s.handles.find<EventObject>(handle);
  if (!event)
    return DriverError::InvalidHandle;
  if (event->capture) {
    event->capture->invalid = true;
    return DriverError::CapturedEvent;
  }
  return checkUnsafe();
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

DriverError cuStreamCreate(Stream *stream, unsigned flags) {
  return enter(
      "cuStreamCreate", NeedsContext,
      [&](State &s) { return createStream(s, stream, flags); }, stream, flags);
}

DriverError cuStreamDestroy_v2(Stream stream) {
  return enter(
      "cuStreamDestroy_v2", NeedsContext | Releases,
      [&](State &s) { return destroyStream(s, stream); }, stream);
}

DriverError cuStreamSynchronize(Stream stream) {
  return enter(
      "cuStreamSynchronize", NeedsContext,
      [&](State &s) { return synchronise(s, stream); }, stream);
}

DriverError cuStreamWaitEvent(Stream stream, Event event, unsigned flags) {
  return enter(
      "cuStreamWaitEvent", NeedsContext,
      [&](State &s) { return waitEvent(s, stream, event, flags); }, stream,
      event, flags);
}

DriverError cuEventCreate(Event *event, unsigned flags) {
  return enter(
      "cuEventCreate", NeedsContext,
      [&](State &s) {
        // 1 asks that a synchronisation blocks; it changes nothing here.
        if (!event || flags > 3)
          return DriverError::InvalidValue;
        auto made = s.handles.make<emulated::EventObject>();
        made->context = s.current();
        made->timing = !(flags & eventDisableTiming);
        *event = handleOf<Event>(*made);
        return DriverError::Success;
      },
      event, flags);
}

DriverError cuEventDestroy_v2(Event event) {
  return enter(
      "cuEventDestroy_v2", NeedsContext | Releases,
      [&](State &s) {
        auto object = s.handles.find<emulated::EventObject>(event);
        if (!object)
          return DriverError::InvalidHandle;
        s.handles.erase(*object);
        return DriverError::Success;
      },
      event);
}

DriverError cuEventRecord(Event event, Stream stream) {
  return enter(
      "cuEventRecord", NeedsContext,
      [&](State &s) { return recordEvent(s, event, stream); }, event, stream);
}

DriverError cuEventQuery(Event event) {
  return enter(
      "cuEventQuery", NeedsContext,
      [&](State &s) {
        std::shared_ptr<emulated::EventObject> object;
        DriverError error = hostEvent(s, event, object);
        if (error != DriverError::Success)
          return error;
        bool done = s.scheduler.query(object->recorded);
        if (object->context->sticky != DriverError::Success)
          return object->context->sticky;
        return done ? DriverError::Success : DriverError::NotReady;
      },
      event);
}

DriverError cuEventSynchronize(Event event) {
  return enter(
      "cuEventSynchronize", NeedsContext,
      [&](State &s) {
        std::shared_ptr<emulated::EventObject> object;
        DriverError error = hostEvent(s, event, object);
        if (error != DriverError::Success)
          return error;
        s.scheduler.finish(object->recorded);
        return object->context->sticky;
      },
      event);
}

DriverError cuEventElapsedTime(float *milliseconds, Event start, Event end) {
  return enter(
      "cuEventElapsedTime", NeedsContext,
      [&](State &s) {
        auto from = s.handles.find<emulated::EventObject>(start);
        auto to = s.handles.find<emulated::EventObject>(end);
        if (!milliseconds)
          return DriverError::InvalidValue;
        if (!from || !to || !from->timing || !to->timing || !from->recorded ||
            !to->recorded)
          return DriverError::InvalidHandle;
        if (!from->recorded->done || !to->recorded->done)
          return DriverError::NotReady;
        *milliseconds = std::chrono::duration<float, std::milli>(
                            to->recorded->time - from->recorded->time)
                            .count();
        return DriverError::Success;
      },
      start, end);
}

} // namespace weft::cuda
