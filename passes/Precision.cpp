//===- Precision.cpp - types for the policy float -------------------------===//
//
/// \file
///     weft.add %x, %y : tensor<4x!weft.float>
///  -> weft.add %x, %y : tensor<4xf32>
///
/// A level maps `!weft.float` to a type; O0 maps it to f32 everywhere, so no
/// cast is needed and declared types stay as they are.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Dialect.h"
#include "mlir/IR/AttrTypeSubElements.h"

namespace weft {
#define GEN_PASS_DEF_PRECISIONPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

/// Replaces `!weft.float` by `type` in every type and attribute under `module`:
/// globals, signatures, values, block arguments, nested regions.
static void replacePolicyFloat(ModuleOp module, Type type) {
  AttrTypeReplacer replacer;
  replacer.addReplacement([=](PolicyFloatType) { return type; });
  replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
}

namespace {

struct PrecisionPass : weft::impl::PrecisionPassBase<PrecisionPass> {
  using PrecisionPassBase::PrecisionPassBase;

  void runOnOperation() override {
    if (level != "O0") {
      getOperation().emitError("precision level '")
          << level << "' is not built yet, expected O0";
      return signalPassFailure();
    }
    replacePolicyFloat(getOperation(), Float32Type::get(&getContext()));
  }
};

} // namespace
