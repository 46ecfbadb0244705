//===- Scheduler.cpp - when queued work runs ------------------------------===//

#include "test/emulator/driver/Scheduler.h"

#include <algorithm>

namespace weft::emulated {

namespace {

/// Closes what was opened while it lived, however the scope is left.
class Batch {
public:
  explicit Batch(Scheduler &owner) : scheduler(owner) {}
  ~Batch() { scheduler.endBatch(); }

private:
  Scheduler &scheduler;
};

bool allDone(const std::vector<Token> &tokens) {
  return std::all_of(tokens.begin(), tokens.end(),
                     [](const Token &token) { return token->done; });
}

} // namespace

std::shared_ptr<Queue> Scheduler::makeQueue(int device) {
  std::erase_if(queues, [](const std::shared_ptr<Queue> &queue) {
    return !queue->alive && queue->work.empty();
  });
  auto queue = std::make_shared<Queue>();
  queue->device = device;
  queues.push_back(queue);
  return queue;
}

//===----------------------------------------------------------------------===//
// Submission
//===----------------------------------------------------------------------===//

Token Scheduler::submit(Queue &queue, Operation operation,
                        std::vector<Token> after) {
  Work work;
  work.operation = std::move(operation);
  work.after = std::move(after);
  return add(queue, std::move(work));
}

Token Scheduler::submitGraph(Queue &queue,
                             std::shared_ptr<const GraphPlan> graph,
                             std::vector<Token> after) {
  Work work;
  work.after = std::move(after);
  work.left = uint32_t(graph->nodes.size());
  for (uint32_t i = 0; i < graph->nodes.size(); ++i) {
    work.unmet.push_back(uint32_t(graph->nodes[i].after.size()));
    if (work.unmet.back() == 0)
      work.ready.push_back(i);
  }
  work.graph = std::move(graph);
  return add(queue, std::move(work));
}

Token Scheduler::add(Queue &queue, Work work) {
  work.done = std::make_shared<Completion>();
  work.done->queue = &queue;
  Token token = work.done;
  queue.last = token;
  queue.work.push_back(std::move(work));
  afterSubmit();
  return token;
}

void Scheduler::afterSubmit() {
  if (order == Order::Latest)
    return;
  Batch batch(*this);
  if (order == Order::Random) {
    for (uint64_t count = random() % 6; count > 2; --count)
      if (!stepRandom())
        return;
    return;
  }
  for (bool progress = true; progress;) {
    progress = false;
    for (size_t i = 0; i < queues.size(); ++i)
      while (isReady(*queues[i])) {
        step(*queues[i]);
        progress = true;
      }
  }
}

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

bool Scheduler::isReady(const Queue &queue) const {
  return !queue.work.empty() && allDone(queue.work.front().after);
}

bool Scheduler::run(const Operation &operation, int device) {
  if (!operation.run)
    return true;
  if (!pagesOpen && open)
    open();
  pagesOpen = true;
  Fault fault = operation.run();
  if (fault.error == cuda::DriverError::Success)
    return true;
  fault.text = operation.text + ": " + fault.text;
  drop(device);
  if (failed)
    failed(device, fault);
  return false;
}

void Scheduler::endBatch() {
  if (pagesOpen && close)
    close();
  pagesOpen = false;
}

void Scheduler::drop(int device) {
  for (const std::shared_ptr<Queue> &queue : queues)
    if (queue->device == device)
      while (!queue->work.empty())
        finishHead(*queue);
}

void Scheduler::finishHead(Queue &queue) {
  Token token = queue.work.front().done;
  queue.work.pop_front();
  token->done = true;
  token->queue = nullptr;
  token->time = std::chrono::steady_clock::now();
}

void Scheduler::step(Queue &queue) {
  Work &work = queue.work.front();
  if (work.graph && work.left)
    return stepGraph(queue, work);
  if (run(work.operation, queue.device))
    finishHead(queue);
}

void Scheduler::stepGraph(Queue &queue, Work &work) {
  size_t choice = order == Order::Earliest ? 0
                  : order == Order::Latest ? work.ready.size() - 1
                                           : random() % work.ready.size();
  uint32_t node = work.ready[choice];
  work.ready.erase(work.ready.begin() + long(choice));
  std::shared_ptr<const GraphPlan> graph = work.graph;
  if (!run(graph->nodes[node].operation, queue.device))
    return;
  for (uint32_t i : graph->nodes[node].next)
    if (--work.unmet[i] == 0)
      work.ready.insert(
          std::lower_bound(work.ready.begin(), work.ready.end(), i), i);
  if (--work.left == 0)
    finishHead(queue);
}

bool Scheduler::stepRandom() {
  std::vector<Queue *> ready;
  for (const std::shared_ptr<Queue> &queue : queues)
    if (isReady(*queue))
      ready.push_back(queue.get());
  if (ready.empty())
    return false;
  step(*ready[random() % ready.size()]);
  return true;
}

//===----------------------------------------------------------------------===//
// Synchronisation
//===----------------------------------------------------------------------===//

void Scheduler::force(const Token &token) {
  while (!token->done) {
    Queue &queue = *token->queue;
    // A copy: running the work may drop it.
    std::vector<Token> after = queue.work.front().after;
    for (const Token &other : after)
      force(other);
    if (!token->done && isReady(queue))
      step(queue);
  }
}

void Scheduler::finish(const Token &token) {
  if (!token || token->done)
    return;
  Batch batch(*this);
  if (order == Order::Random)
    while (!token->done && stepRandom())
      ;
  force(token);
}

bool Scheduler::query(const Token &token) {
  if (!token || token->done)
    return true;
  Batch batch(*this);
  if (order == Order::Random) {
    stepRandom();
    return token->done;
  }
  Queue *queue = token->queue;
  std::vector<Token> after = queue->work.front().after;
  for (const Token &other : after)
    force(other);
  if (!token->done && isReady(*queue))
    step(*queue);
  // The caller of this query sees it as not yet done.
  return false;
}

void Scheduler::finishDevice(int device) {
  for (size_t i = 0; i < queues.size(); ++i)
    if (queues[i]->device == device)
      finish(queues[i]->last);
}

} // namespace weft::emulated
