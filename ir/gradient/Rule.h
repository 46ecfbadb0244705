//===- Rule.h - how gradient rules are written ------------------*- C++ -*-===//
//
/// \file
/// A rule is the body of `buildGradient`: it names what it builds with and
/// gives one gradient per operand.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_GRADIENT_RULE_H
#define WEFT_IR_GRADIENT_RULE_H

#include "ir/Build.h"

/// Begins the rule of an op class. In its body: `b` builds, `grads` are the
/// gradients of the results, `needed` says which operands want one, `out`
/// receives one value (or null) per operand.
#define WEFT_GRADIENT_RULE(OP)                                                 \
  static void ruleOf##OP(OP op, Build &b, ArrayRef<Value> grads,               \
                         ArrayRef<bool> needed, SmallVectorImpl<Value> &out);  \
  void OP::buildGradient(OpBuilder &builder, ArrayRef<Value> grads,            \
                         ArrayRef<bool> needed, SmallVectorImpl<Value> &out) { \
    Build b(builder, getLoc());                                                \
    ruleOf##OP(*this, b, grads, needed, out);                                  \
  }                                                                            \
  static void ruleOf##OP([[maybe_unused]] OP op, [[maybe_unused]] Build &b,    \
                         [[maybe_unused]] ArrayRef<Value> grads,               \
                         [[maybe_unused]] ArrayRef<bool> needed,               \
                         SmallVectorImpl<Value> &out)

#endif // WEFT_IR_GRADIENT_RULE_H
