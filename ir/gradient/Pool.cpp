//===- Pool.cpp - gradient rules ------------------------------------------===//
//
/// \file
/// Given the positions, a pool only moves elements: scatter and gather are
/// adjoint.
//
//===----------------------------------------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

template <typename OpTy>
static Value scatter(OpTy op, Build &b, Value like, Value grad, Value index) {
  return b.make<PoolScatterOp>(like.getType(), grad, index, op.getSize(),
                               op.getStride(), op.getPadLow(), op.getPadHigh());
}

WEFT_GRADIENT_RULE(MaxPoolOp) {
  out.push_back(grads[0]
                    ? scatter(op, b, op.getInput(), grads[0], op.getIndex())
                    : nullptr);
}

WEFT_GRADIENT_RULE(PoolScatterOp) {
  Value gather = b.make<PoolGatherOp>(
      op.getGrad().getType(), grads[0], op.getIndex(), op.getSize(),
      op.getStride(), op.getPadLow(), op.getPadHigh());
  out.append({gather, nullptr});
}

WEFT_GRADIENT_RULE(PoolGatherOp) {
  Value back = scatter(op, b, op.getInput(), grads[0], op.getIndex());
  out.append({back, nullptr});
}
