//===- SmoothPass.cpp - a pass from outside -------------------------------===//
//
/// \file
///     weft.tanh %x : tensor<4xf32>
///  -> test_plugin.softsign %x slope 2.0 : tensor<4xf32>
//
//===----------------------------------------------------------------------===//

#include "test/plugin/TestPlugin.h"

#include "ir/Ops.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace test_plugin;

namespace {

struct SmoothPass : PassWrapper<SmoothPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(SmoothPass)

  SmoothPass() = default;
  SmoothPass(const SmoothPass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "test-plugin-smooth"; }
  StringRef getDescription() const override {
    return "Replaces each tanh by a softsign";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<TestPluginDialect>();
  }

  void runOnOperation() override {
    if (slope > 1000)
      getOperation().emitWarning("a softsign of slope ") << double(slope);
    IRRewriter rewriter(&getContext());
    getOperation().walk([&](weft::TanhOp op) {
      rewriter.setInsertionPoint(op);
      rewriter.replaceOpWithNewOp<SoftsignOp>(op, op.getType(), op.getInput(),
                                              rewriter.getF64FloatAttr(slope));
    });
  }

  Option<double> slope{*this, "slope", llvm::cl::desc("Of each softsign"),
                       llvm::cl::init(1.0)};
};

} // namespace

void test_plugin::registerSmoothPass() { PassRegistration<SmoothPass>(); }
