//===- Conv.cpp - gradient rules ------------------------------------------===//
//
/// \file
/// A convolution is linear in images and in filters, so the three ops are one
/// another's gradients.
//
//===----------------------------------------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

namespace {

/// Builds convolutions with the geometry of `op`.
template <typename OpTy>
struct Convolutions {
  OpTy op;
  Build &b;

  Value forward(Value input, Value filter) {
    return b.make<ConvOp>(input, filter, op.getStride(), op.getPadLow(),
                          op.getPadHigh(), op.getDilation(), op.getGroups());
  }
  Value data(Value like, Value grad, Value filter) {
    return b.make<ConvDataGradOp>(like.getType(), grad, filter, op.getStride(),
                                  op.getPadLow(), op.getPadHigh(),
                                  op.getDilation(), op.getGroups());
  }
  Value filter(Value like, Value input, Value grad) {
    return b.make<ConvFilterGradOp>(like.getType(), input, grad, op.getStride(),
                                    op.getPadLow(), op.getPadHigh(),
                                    op.getDilation(), op.getGroups());
  }
};

template <typename OpTy>
Convolutions(OpTy, Build &) -> Convolutions<OpTy>;

} // namespace

WEFT_GRADIENT_RULE(ConvOp) {
  Convolutions like{op, b};
  Value x = op.getInput(), w = op.getFilter(), g = grads[0];
  out.push_back(needed[0] ? like.data(x, g, w) : nullptr);
  out.push_back(needed[1] ? like.filter(w, x, g) : nullptr);
}

/// The result has the type of images.
WEFT_GRADIENT_RULE(ConvDataGradOp) {
  Convolutions like{op, b};
  Value dy = op.getGrad(), w = op.getFilter(), g = grads[0];
  out.push_back(needed[0] ? like.forward(g, w) : nullptr);
  out.push_back(needed[1] ? like.filter(w, g, dy) : nullptr);
}

/// The result has the type of filters.
WEFT_GRADIENT_RULE(ConvFilterGradOp) {
  Convolutions like{op, b};
  Value x = op.getInput(), dy = op.getGrad(), g = grads[0];
  out.push_back(needed[0] ? like.data(x, dy, g) : nullptr);
  out.push_back(needed[1] ? like.forward(x, g) : nullptr);
}
