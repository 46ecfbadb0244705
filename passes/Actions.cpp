//===- Actions.cpp - what passes do, one step at a time -------------------===//

#include "passes/Actions.h"

#include "ir/Ops.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace weft;

bool weft::tryRewrite(Operation *at, function_ref<bool()> change) {
  bool changed = false;
  at->getContext()->executeAction<RewriteAction>([&] { changed = change(); },
                                                 {IRUnit(at)}, changed);
  return changed;
}

struct PassWatch::State {
  Options options;
  int64_t rewrites = 0;
  /// Passes that are done in the present run of a manager.
  int64_t done = 0;
  /// Whether the last pass reported an error itself.
  bool reported = false;
  bool foundFault = false;

  void act(function_ref<void()> transform, const tracing::Action &action);
};

static bool isVerifier(const Pass &pass) {
  StringRef name = pass.getArgument();
  return name.starts_with("verify-") || name == "check-plan";
}

static bool isEmission(const Pass &pass) {
  return pass.getArgument() == "lower-kernels";
}

/// Leaves a module that no verifier accepts.
static void breakModule(Operation *op) {
  op->walk([](GlobalOp global) {
    global->setAttr("sym_name", UnitAttr::get(global.getContext()));
  });
}

void PassWatch::State::act(function_ref<void()> transform,
                           const tracing::Action &action) {
  if (const auto *rewrite = dyn_cast<RewriteAction>(&action)) {
    if (options.mostRewrites >= 0 && rewrites >= options.mostRewrites)
      return;
    transform();
    rewrites += rewrite->hasChanged();
    return;
  }
  transform();
  const auto *run = dyn_cast<PassExecutionAction>(&action);
  if (!run)
    return;
  reported = options.hasErrors && options.hasErrors();
  if (run->getPass().getArgument() == options.breakAfter)
    breakModule(run->getOp());
}

namespace {

class Instrument : public PassInstrumentation {
public:
  explicit Instrument(std::shared_ptr<PassWatch::State> state)
      : state(std::move(state)) {
    this->state->done = 0;
  }

  void runAfterPass(Pass *, Operation *) override { ++state->done; }

  void runAfterPassFailed(Pass *pass, Operation *) override {
    // Verifiers come after passes; the first one looks at what was given. What
    // code generation or its tools refuse, no text could have avoided.
    bool isFault = isVerifier(*pass) ? state->done > 0
                                     : !state->reported || isEmission(*pass);
    state->foundFault |= isFault;
  }

private:
  std::shared_ptr<PassWatch::State> state;
};

} // namespace

PassWatch::PassWatch(MLIRContext &context, Options options)
    : context(context), state(std::make_shared<State>()) {
  state->options = std::move(options);
  context.registerActionHandler([state = state](function_ref<void()> transform,
                                                const tracing::Action &action) {
    state->act(transform, action);
  });
}

PassWatch::~PassWatch() { context.registerActionHandler({}); }

std::unique_ptr<PassInstrumentation> PassWatch::instrument() {
  return std::make_unique<Instrument>(state);
}

int64_t PassWatch::rewrites() const { return state->rewrites; }

bool PassWatch::foundFault() const { return state->foundFault; }
