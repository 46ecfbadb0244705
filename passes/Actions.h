//===- Actions.h - what passes do, one step at a time -----------*- C++ -*-===//
//
/// \file
/// Optional changes go through `tryRewrite`, so that `-fpass-limit=N` can stop
/// after N of them and the module still compiles; what a phase cannot do
/// without does not. The same watch tells an error that a pass reports from
/// one that a verifier finds in what a pass left.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_ACTIONS_H
#define WEFT_PASSES_ACTIONS_H

#include "mlir/IR/Action.h"
#include "mlir/IR/Operation.h"
#include "mlir/Pass/PassInstrumentation.h"

#include <memory>
#include <string>

namespace weft {

/// One change that a module can do without.
class RewriteAction : public mlir::tracing::ActionImpl<RewriteAction> {
public:
  using Base = mlir::tracing::ActionImpl<RewriteAction>;
  static constexpr llvm::StringLiteral tag = "weft-rewrite";

  RewriteAction(llvm::ArrayRef<mlir::IRUnit> units, const bool &changed)
      : Base(units), changed(changed) {}

  /// After the transformation: whether it did something.
  bool hasChanged() const { return changed; }

private:
  const bool &changed;
};

/// Runs `change`, which says whether it did something, unless the limit of
/// rewrites is reached. True if it did something.
bool tryRewrite(mlir::Operation *at, llvm::function_ref<bool()> change);

/// Watches the passes of a context while it lives.
class PassWatch {
public:
  struct Options {
    /// Rewrites before they stop, over all modules; none where negative.
    int64_t mostRewrites = -1;
    /// Whether an error was reported so far.
    std::function<bool()> hasErrors;
    /// A pass after which the module is made invalid, for tests.
    std::string breakAfter;
  };

  PassWatch(mlir::MLIRContext &context, Options options);
  ~PassWatch();

  /// To be added to every pass manager.
  std::unique_ptr<mlir::PassInstrumentation> instrument();

  int64_t rewrites() const;
  /// Whether the last failure was one that a verifier found in what a pass of
  /// the same run had left, one of code generation, or one without an error.
  bool foundFault() const;

  struct State;

private:
  mlir::MLIRContext &context;
  std::shared_ptr<State> state;
};

} // namespace weft

#endif // WEFT_PASSES_ACTIONS_H
