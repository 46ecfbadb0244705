//===- StreamOrder.h - what has happened before what ------------*- C++ -*-===//
//
/// \file
/// Steps of one stream run one after the other; streams meet in events only.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CHECK_STREAMORDER_H
#define WEFT_PASSES_CHECK_STREAMORDER_H

#include <cstdint>
#include <map>

namespace weft::check {

/// A moment of a stream: its `tick`-th step.
struct Moment {
  int64_t stream = 0;
  int64_t tick = 0;
};

/// Vector clocks of all streams and events, in the order in which the host
/// issues steps.
class StreamOrder {
public:
  /// The moment of the next step on `stream`.
  Moment advance(int64_t stream) { return {stream, ++seen[stream][stream]}; }

  void record(int64_t event, int64_t stream) { events[event] = seen[stream]; }

  /// False if the event has not been recorded yet.
  bool wait(int64_t event, int64_t stream) {
    auto it = events.find(event);
    if (it == events.end())
      return false;
    for (auto [other, tick] : it->second)
      seen[stream][other] = std::max(seen[stream][other], tick);
    return true;
  }

  /// True if `moment` is over when the next step of `stream` starts.
  bool isOver(Moment moment, int64_t stream) {
    return moment.tick == 0 || moment.stream == stream ||
           seen[stream][moment.stream] >= moment.tick;
  }

  /// A stream whose last step stream 0 does not wait for, or -1.
  int64_t findUnjoined() {
    for (auto &[stream, ticks] : seen)
      if (!isOver({stream, ticks[stream]}, 0))
        return stream;
    return -1;
  }

private:
  using Ticks = std::map<int64_t, int64_t>;
  std::map<int64_t, Ticks> seen, events;
};

} // namespace weft::check

#endif // WEFT_PASSES_CHECK_STREAMORDER_H
