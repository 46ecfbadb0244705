//===- MatMul.cpp - gradient rules ----------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

/// With y = a b: da = g b^T, db = a^T g; operands that are read transposed get
/// the transpose of that.
WEFT_GRADIENT_RULE(MatMulOp) {
  Value a = op.getLhs(), c = op.getRhs(), g = grads[0], left, right;
  bool ta = op.getTransposeA(), tb = op.getTransposeB();
  if (needed[0])
    left = ta ? b.make<MatMulOp>(c, g, tb, true)
              : b.make<MatMulOp>(g, c, false, !tb);
  if (needed[1])
    right = tb ? b.make<MatMulOp>(g, a, true, ta)
               : b.make<MatMulOp>(a, g, !ta, false);
  out.append({left, right});
}
