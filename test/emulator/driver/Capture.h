//===- Capture.h - recording streams into graphs --------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_CAPTURE_H
#define WEFT_TEST_EMULATOR_DRIVER_CAPTURE_H

#include "test/emulator/driver/State.h"

namespace weft::emulated {

/// Adds a node behind the stream's frontier.
DriverError record(StreamObject &stream, Operation operation);

/// A stream waits for an event where one of the two is being captured: the
/// stream joins the capture, or the call is refused.
DriverError waitCaptured(const StreamUse &use, const EventObject &event);

/// Ends a capture that gives no graph.
void abandonCapture(State &s, const std::shared_ptr<Capture> &capture);

/// Queues a graph on a stream that is not being captured.
Token enqueueGraph(const StreamUse &use, std::shared_ptr<const GraphPlan> plan,
                   Token after);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_CAPTURE_H
