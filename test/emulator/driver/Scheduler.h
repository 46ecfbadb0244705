//===- Scheduler.h - when queued work runs --------------------------------===//
//
/// \file
/// Streams are queues. A piece of work may run when all before it in its queue
/// and all that it waits for are done; among those that may, the order decides:
///
///  * earliest: whatever may run does so as soon as it is queued;
///  * latest: nothing runs before a synchronisation needs it, and then only
///    what that needs; graph nodes from the last to the first;
///  * random: after each submission a random number of pieces from random
///    queues; a synchronisation goes on in this way until it is satisfied.
///
/// A launched graph stays at the head of its queue until its nodes have run,
/// one by one, in any order that their edges allow.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_SCHEDULER_H
#define WEFT_TEST_EMULATOR_DRIVER_SCHEDULER_H

#include "runtime/cuda/DriverApi.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace weft::emulated {

enum class Order : uint8_t { Earliest, Latest, Random };

/// How a piece of work ended.
struct Fault {
  cuda::DriverError error = cuda::DriverError::Success;
  std::string text;
};

/// What a queue or a node of a graph does.
struct Operation {
  enum class Type : uint8_t { Kernel, Copy, Fill, Library, Marker };
  Type type = Type::Marker;
  std::string text; ///< for messages
  std::function<Fault()> run;
};

struct Queue;

/// Set when a piece of work is done.
struct Completion {
  bool done = false;
  Queue *queue = nullptr; ///< that holds the work; null once it is done
  std::chrono::steady_clock::time_point time;
};
using Token = std::shared_ptr<Completion>;

struct GraphPlan {
  struct Node {
    Operation operation;
    std::vector<uint32_t> after; ///< each once, all smaller
    std::vector<uint32_t> next;  ///< the other way round
  };
  std::vector<Node> nodes;
};

struct Work {
  Operation operation;
  std::vector<Token> after;
  Token done;
  // Of a launched graph.
  std::shared_ptr<const GraphPlan> graph;
  std::vector<uint32_t> unmet; ///< predecessors still to run, by node
  std::vector<uint32_t> ready; ///< nodes, ascending
  uint32_t left = 0;
};

struct Queue {
  std::deque<Work> work;
  Token last; ///< of the newest work; null before any
  int device = -1;
  bool alive = true; ///< false once its stream is destroyed
};

class Scheduler {
public:
  Order order = Order::Earliest;
  std::mt19937_64 random{0};

  /// Called before the first piece that does something and after the last one
  /// of a batch.
  std::function<void()> open, close;
  void endBatch();
  /// Told of each failure; all work of the device is dropped.
  std::function<void(int device, const Fault &)> failed;

  std::shared_ptr<Queue> makeQueue(int device);
  Token submit(Queue &queue, Operation operation,
               std::vector<Token> after = {});
  Token submitGraph(Queue &queue, std::shared_ptr<const GraphPlan> graph,
                    std::vector<Token> after = {});

  /// Runs what has to run until `token` is done.
  void finish(const Token &token);
  /// Whether it is done; otherwise a little more runs, so that a loop of
  /// queries ends.
  bool query(const Token &token);
  /// Runs all work of a device.
  void finishDevice(int device);

  /// What runs now: seeds the order of blocks of a kernel.
  uint64_t nextSeed() { return random(); }

private:
  Token add(Queue &queue, Work work);
  void afterSubmit();
  bool isReady(const Queue &queue) const;
  /// Runs one piece of the head, which is ready.
  void step(Queue &queue);
  bool stepRandom();
  void stepGraph(Queue &queue, Work &work);
  void finishHead(Queue &queue);
  void force(const Token &token);
  bool run(const Operation &operation, int device);
  void drop(int device);

  std::vector<std::shared_ptr<Queue>> queues;
  bool pagesOpen = false;
};

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_SCHEDULER_H
