//===- Arithmetic.h - Python's arithmetic on numbers ------------*- C++ -*-===//

#ifndef WEFT_FRONTEND_ARITHMETIC_H
#define WEFT_FRONTEND_ARITHMETIC_H

#include "frontend/Ast.h"

#include <cstdint>
#include <optional>

namespace weft::sema {

/// Every operator but `/` and `@`; empty on overflow. `right` is not zero for a
/// division and not negative for a power.
std::optional<int64_t> integerOp(ast::BinaryOp op, int64_t left, int64_t right);

/// Every operator but `@`. `right` is not zero for a division.
double floatOp(ast::BinaryOp op, double left, double right);

} // namespace weft::sema

#endif // WEFT_FRONTEND_ARITHMETIC_H
