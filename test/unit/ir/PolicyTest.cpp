//===- PolicyTest.cpp - the precision policy of every op ------------------===//
//
/// \file
/// The lists of docs/precision.md: a new op of the dialect has to be added here
/// or to follow its operands.
//
//===----------------------------------------------------------------------===//

#include "ir/Ops.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"

#include "gtest/gtest.h"

#include <map>
#include <set>

using namespace weft;

namespace {

class PolicyTest : public testing::Test {
protected:
  PolicyTest() {
    context.loadDialect<WeftDialect>();
    mlir::OpBuilder builder(&context);
    for (mlir::RegisteredOperationName name :
         context.getRegisteredOperations()) {
      if (name.getDialectNamespace() != "weft")
        continue;
      llvm::StringRef op = name.stripDialect();
      if (!name.hasInterface<PrecisionOp>()) {
        found["none"].insert(op.str());
        continue;
      }
      // A policy depends on no operand, so the op need not be sound.
      mlir::OperationState state(builder.getUnknownLoc(), name);
      mlir::Operation *instance = mlir::Operation::create(state);
      PrecisionPolicy policy =
          llvm::cast<PrecisionOp>(instance).getPrecisionPolicy();
      found[stringifyPrecisionPolicy(policy).str()].insert(op.str());
      instance->destroy();
    }
  }

  using Names = std::set<std::string>;
  mlir::MLIRContext context;
  std::map<std::string, Names> found;
};

TEST_F(PolicyTest, ListsAreThoseOfTheManual) {
  EXPECT_EQ(found["lower"], (Names{"matmul", "matmul_epilogue", "conv",
                                   "conv_data_grad", "conv_filter_grad"}));
  EXPECT_EQ(found["keep"], (Names{"exp", "log", "rsqrt", "pow", "softmax",
                                  "log_softmax", "reduce_sum", "reduce_prod"}));
  EXPECT_EQ(found["pin"], (Names{"cross_entropy"}));
  EXPECT_EQ(found["convert"], (Names{"cast"}));
}

TEST_F(PolicyTest, OnlyStructureHasNoPolicy) {
  EXPECT_EQ(found["none"],
            (Names{"global", "read", "assign", "entry", "return", "gradient",
                   "minimize", "update", "cluster", "yield"}));
}

/// What moves, compares or combines elements has no opinion of its own.
TEST_F(PolicyTest, TheOthersFollow) {
  EXPECT_EQ(
      found["follow"],
      (Names{"abs",          "add",          "and",        "argmax",
             "argmin",       "broadcast_to", "ceil",       "compare",
             "concat",       "constant",     "div",        "floor",
             "floordiv",     "iota",         "max_pool",   "maximum",
             "minimum",      "mod",          "mul",        "neg",
             "not",          "or",           "pad",        "pool_gather",
             "pool_scatter", "reduce_max",   "reduce_min", "relu",
             "reshape",      "round",        "select",     "sigmoid",
             "sign",         "slice",        "sqrt",       "stop_gradient",
             "sub",          "take",         "tanh",       "transpose"}));
}

} // namespace
