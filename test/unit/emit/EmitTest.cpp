//===- EmitTest.cpp - places of emitted ops -------------------------------===//

#include "frontend/EmitIR.h"
#include "frontend/Frontend.h"

#include "mlir/IR/MLIRContext.h"

#include "gtest/gtest.h"

using namespace weft;

namespace {

/// The text's operations, found by name, with their places.
class EmitTest : public testing::Test {
protected:
  void compile(llvm::StringRef text) {
    Program program = frontend.parseText(text, "model.weft");
    ASSERT_FALSE(frontend.diags.hasErrors());
    std::vector<CheckedProgram> profiles = frontend.check(program, {});
    ASSERT_FALSE(frontend.diags.hasErrors());
    module = emitModule(profiles[0], frontend.sources, context);
    ASSERT_TRUE(bool(module));
  }

  mlir::Operation *find(llvm::StringRef name) {
    mlir::Operation *found = nullptr;
    module->walk([&](mlir::Operation *op) {
      if (!found && op->getName().getStringRef() == name)
        found = op;
    });
    return found;
  }

  static void expectPlace(mlir::Location location, llvm::StringRef file,
                          unsigned line, unsigned column) {
    auto place = llvm::dyn_cast<mlir::FileLineColLoc>(location);
    ASSERT_TRUE(bool(place));
    EXPECT_EQ(place.getFilename().getValue(), file);
    EXPECT_EQ(place.getLine(), line);
    EXPECT_EQ(place.getColumn(), column);
  }

  Frontend frontend{ImportOptions{{}, embeddedFiles()}};
  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

TEST_F(EmitTest, AnOpStandsAtItsExpression) {
  compile("predict p(x: f32[2]):\n"
          "    return 1 + tanh(x)\n");
  expectPlace(find("weft.tanh")->getLoc(), "model.weft", 2, 16);
  expectPlace(find("weft.add")->getLoc(), "model.weft", 2, 12);
}

TEST_F(EmitTest, AnInlinedOpKeepsItsPlaceAndItsCalls) {
  compile("def inner(x):\n"
          "    return tanh(x)\n"
          "def outer(x):\n"
          "    return inner(x)\n"
          "predict p(x: f32[2]):\n"
          "    return outer(x)\n");
  auto first = llvm::cast<mlir::CallSiteLoc>(find("weft.tanh")->getLoc());
  auto second = llvm::cast<mlir::CallSiteLoc>(first.getCallee());
  expectPlace(second.getCallee(), "model.weft", 2, 12);
  expectPlace(second.getCaller(), "model.weft", 4, 12);
  expectPlace(first.getCaller(), "model.weft", 6, 12);
}

TEST_F(EmitTest, EveryOpOfAnEntryHasAPlace) {
  compile("from std.nn import Dense\n"
          "from std.optim import Adam\n"
          "model net = Dense(3, 2)\n"
          "train fit(x: f32[4, 3], label: i32[4]):\n"
          "    minimize(mean(cross_entropy(net(x), label)), Adam(lr=1e-3))\n");
  module->walk([](mlir::Operation *op) {
    bool inEntry = op->getParentOp() && op->getParentOp()->getParentOp();
    if (inEntry)
      EXPECT_FALSE(llvm::isa<mlir::UnknownLoc>(op->getLoc()))
          << op->getName().getStringRef().str();
  });
}

} // namespace
