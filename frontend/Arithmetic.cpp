//===- Arithmetic.cpp - Python's arithmetic on numbers --------------------===//

#include "frontend/Arithmetic.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace llvm;
using namespace weft;

static int64_t floorDivide(int64_t left, int64_t right) {
  int64_t quotient = left / right;
  return left % right && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

std::optional<int64_t> weft::sema::integerOp(ast::BinaryOp op, int64_t left,
                                             int64_t right) {
  int64_t result = 0;
  switch (op) {
  case ast::BinaryOp::Add:
    return AddOverflow(left, right, result) ? std::nullopt
                                            : std::optional(result);
  case ast::BinaryOp::Sub:
    return SubOverflow(left, right, result) ? std::nullopt
                                            : std::optional(result);
  case ast::BinaryOp::Mul:
    return MulOverflow(left, right, result) ? std::nullopt
                                            : std::optional(result);
  case ast::BinaryOp::FloorDiv:
    if (left == INT64_MIN && right == -1)
      return std::nullopt;
    return floorDivide(left, right);
  case ast::BinaryOp::Mod:
    if (right == -1)
      return 0;
    return left - right * floorDivide(left, right);
  default:
    break;
  }
  result = 1;
  for (int64_t power = right; power; power >>= 1) {
    if (power & 1 && MulOverflow(result, left, result))
      return std::nullopt;
    if (power > 1 && MulOverflow(left, left, left))
      return std::nullopt;
  }
  return result;
}

double weft::sema::floatOp(ast::BinaryOp op, double left, double right) {
  switch (op) {
  case ast::BinaryOp::Add:
    return left + right;
  case ast::BinaryOp::Sub:
    return left - right;
  case ast::BinaryOp::Mul:
    return left * right;
  case ast::BinaryOp::Div:
    return left / right;
  case ast::BinaryOp::FloorDiv:
    return std::floor(left / right);
  case ast::BinaryOp::Mod: {
    double rest = std::fmod(left, right);
    return rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest;
  }
  default:
    return std::pow(left, right);
  }
}
