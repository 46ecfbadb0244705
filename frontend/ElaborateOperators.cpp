//===- ElaborateOperators.cpp - operators on values of any kind -----------===//

#include "frontend/Arithmetic.h"
#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

/// No list of a model text is longer; it guards against range(10 ** 12).
static constexpr int64_t maxListLength = 1 << 20;

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

static StringRef mnemonic(ast::BinaryOp op) {
  switch (op) {
  case ast::BinaryOp::Add:
    return "add";
  case ast::BinaryOp::Sub:
    return "sub";
  case ast::BinaryOp::Mul:
    return "mul";
  case ast::BinaryOp::Div:
    return "div";
  case ast::BinaryOp::FloorDiv:
    return "floordiv";
  case ast::BinaryOp::Mod:
    return "mod";
  case ast::BinaryOp::MatMul:
    return "matmul";
  case ast::BinaryOp::Pow:
    return "pow";
  }
  return "";
}

Value Elaborator::withSymbol(Value value, StringRef op, const Value &left,
                             const Value *right) {
  if (!left.symbol && !(right && right->symbol))
    return value;
  auto operand = [&](const Value &number) -> const Symbol * {
    if (number.symbol)
      return number.symbol;
    Symbol symbol;
    symbol.number = number.asDouble();
    return keep(symbol);
  };
  Symbol symbol;
  symbol.kind = Symbol::Operation;
  symbol.op = op;
  symbol.left = operand(left);
  symbol.right = right ? operand(*right) : nullptr;
  value.symbol = keep(symbol);
  return value;
}

Value Elaborator::evalNumbers(ast::BinaryOp op, Value left, Value right,
                              SMRange range) {
  bool divides = op == ast::BinaryOp::Div || op == ast::BinaryOp::FloorDiv ||
                 op == ast::BinaryOp::Mod;
  if (divides && right.asDouble() == 0.0)
    return fail(DiagId::DivisionByZero, range);
  bool negativePower =
      op == ast::BinaryOp::Pow && right.isIntegral() && right.asInt() < 0;
  Value result;
  if (left.isIntegral() && right.isIntegral() && op != ast::BinaryOp::Div &&
      !negativePower) {
    std::optional<int64_t> value = integerOp(op, left.asInt(), right.asInt());
    if (!value)
      return fail(DiagId::IntegerOverflow, range);
    result = Value::ofInt(*value);
  } else {
    result = Value::ofFloat(floatOp(op, left.asDouble(), right.asDouble()));
    if (std::isnan(result.number))
      return fail(DiagId::NotANumber, range);
  }
  return withSymbol(result, mnemonic(op), left, &right);
}

Value Elaborator::tensorArithmetic(ast::BinaryOp op, Value left,
                                   SMRange leftRange, Value right,
                                   SMRange rightRange, SMRange range) {
  if (op == ast::BinaryOp::MatMul)
    return matmul(left, leftRange, right, rightRange, range);
  if (op == ast::BinaryOp::Pow)
    return power(left, leftRange, right, rightRange, range);
  auto pair = mix(left, leftRange, right, rightRange, range, ast::spelling(op));
  if (!pair)
    return {};
  ElemType elem = builder->type(pair->left).elem;
  if (elem == ElemType::Bool)
    return fail(DiagId::BoolArithmetic, range, ast::spelling(op));
  if (op == ast::BinaryOp::Div && isInteger(elem)) {
    report(DiagId::IntegerDivision, range, toString(builder->type(pair->left)))
        .help("write 'cast(x, float) / y' for a quotient with a fraction, "
              "'//' for the whole quotient");
    return {};
  }
  return Value::ofTensor(
      builder->binary(mnemonic(op), pair->left, pair->right));
}

Value Elaborator::concatenate(const Value &left, const Value &right,
                              SMRange range) {
  if (left.is(ValueKind::Str))
    return Value::ofStr(keepText((left.text + right.text).str()));
  std::vector<Value> items = *left.items;
  append_range(items, *right.items);
  if (int64_t(items.size()) > maxListLength)
    return fail(DiagId::ListTooLong, range, items.size());
  return listOf(std::move(items), left.kind);
}

Value Elaborator::repeat(const Value &some, int64_t times, SMRange range) {
  times = std::max<int64_t>(times, 0);
  int64_t length =
      int64_t(some.isSequence() ? some.items->size() : some.text.size());
  if (length && times > maxListLength / length)
    return fail(DiagId::ListTooLong, range, times);
  std::vector<Value> items;
  std::string text;
  for (int64_t turn = 0; turn < (length ? times : 0); ++turn) {
    if (some.isSequence())
      append_range(items, *some.items);
    else
      text += some.text;
  }
  return some.isSequence() ? listOf(std::move(items), some.kind)
                           : Value::ofStr(keepText(std::move(text)));
}

Value Elaborator::evalBinaryValues(ast::BinaryOp op, Value left,
                                   SMRange leftRange, Value right,
                                   SMRange rightRange, SMRange range) {
  if (left.isInvalid() || right.isInvalid())
    return {};
  if (builder)
    builder->range = range;
  if (left.isTensor() || right.isTensor())
    return tensorArithmetic(op, left, leftRange, right, rightRange, range);
  if (left.isNumber() && right.isNumber() && op != ast::BinaryOp::MatMul)
    return evalNumbers(op, left, right, range);
  auto isText = [](const Value &value) {
    return value.isSequence() || value.is(ValueKind::Str);
  };
  if (op == ast::BinaryOp::Add && isText(left) && left.kind == right.kind)
    return concatenate(left, right, range);
  if (op == ast::BinaryOp::Mul && left.is(ValueKind::Int) && isText(right))
    std::swap(left, right);
  if (op == ast::BinaryOp::Mul && isText(left) && right.is(ValueKind::Int)) {
    fix(right, rightRange);
    return repeat(left, right.integer, range);
  }
  return fail(DiagId::OperandKinds, range, ast::spelling(op), describe(left),
              describe(right));
}

Value Elaborator::negate(Value value, SMRange range) {
  if (value.isTensor()) {
    ElemType elem = typeOf(value).elem;
    if (elem == ElemType::Bool)
      return fail(DiagId::BoolArithmetic, range, "-");
    return Value::ofTensor(builder->unary("neg", value.tensor));
  }
  if (value.isIntegral()) {
    if (value.asInt() == INT64_MIN)
      return fail(DiagId::IntegerOverflow, range);
    return withSymbol(Value::ofInt(-value.asInt()), "neg", value, nullptr);
  }
  if (value.is(ValueKind::Float))
    return withSymbol(Value::ofFloat(-value.number), "neg", value, nullptr);
  return fail(DiagId::OperandKind, range, "-", describe(value));
}

Value Elaborator::evalUnary(const ast::UnaryExpr *expr) {
  Value value = eval(expr->operand);
  if (value.isInvalid())
    return {};
  if (builder)
    builder->range = expr->range();
  if (expr->op == ast::UnaryOp::Minus)
    return negate(value, expr->range());
  if (expr->op == ast::UnaryOp::Plus) {
    if (value.isNumber() || value.isTensor())
      return value;
    return fail(DiagId::OperandKind, expr->range(), "+", describe(value));
  }
  if (value.isTensor()) {
    if (typeOf(value).elem != ElemType::Bool)
      return fail(DiagId::LogicNeedsBool, expr->range(), "not",
                  describe(value));
    return Value::ofTensor(builder->unary("not", value.tensor));
  }
  std::optional<bool> truth = asCondition(value, expr->operand->range());
  return truth ? Value::ofBool(!*truth) : Value();
}

//===----------------------------------------------------------------------===//
// Comparison and logic
//===----------------------------------------------------------------------===//

static StringRef predicate(ast::CompareOp op) {
  switch (op) {
  case ast::CompareOp::Eq:
    return "eq";
  case ast::CompareOp::Ne:
    return "ne";
  case ast::CompareOp::Lt:
    return "lt";
  case ast::CompareOp::Le:
    return "le";
  case ast::CompareOp::Gt:
    return "gt";
  case ast::CompareOp::Ge:
    return "ge";
  }
  return "";
}

/// Python's == on compile-time values.
static bool equalValues(const Value &left, const Value &right) {
  if (left.isNumber() && right.isNumber()) {
    if (left.isIntegral() && right.isIntegral())
      return left.asInt() == right.asInt();
    return left.asDouble() == right.asDouble();
  }
  if (left.kind != right.kind)
    return false;
  switch (left.kind) {
  case ValueKind::None:
    return true;
  case ValueKind::Str:
    return left.text == right.text;
  case ValueKind::Element:
    return left.element == right.element;
  case ValueKind::List:
  case ValueKind::Tuple:
    return left.items->size() == right.items->size() &&
           all_of(zip(*left.items, *right.items), [](auto pair) {
             return equalValues(std::get<0>(pair), std::get<1>(pair));
           });
  case ValueKind::Instance:
    return left.instance == right.instance;
  default:
    return left.decl == right.decl && left.self == right.self;
  }
}

template <typename T>
static bool ordered(ast::CompareOp op, const T &left, const T &right) {
  switch (op) {
  case ast::CompareOp::Lt:
    return left < right;
  case ast::CompareOp::Le:
    return left <= right;
  case ast::CompareOp::Gt:
    return left > right;
  default:
    return left >= right;
  }
}

Value Elaborator::evalCompareValues(ast::CompareOp op, Value left,
                                    SMRange leftRange, Value right,
                                    SMRange rightRange, SMRange range) {
  bool equality = op == ast::CompareOp::Eq || op == ast::CompareOp::Ne;
  if (equality && (left.is(ValueKind::None) || right.is(ValueKind::None)))
    return Value::ofBool((left.kind == right.kind) ==
                         (op == ast::CompareOp::Eq));
  if (left.isTensor() || right.isTensor()) {
    auto pair =
        mix(left, leftRange, right, rightRange, range, ast::spelling(op));
    if (!pair)
      return {};
    if (!equality && builder->type(pair->left).elem == ElemType::Bool)
      return fail(DiagId::BoolArithmetic, range, ast::spelling(op));
    return Value::ofTensor(
        builder->compare(predicate(op), pair->left, pair->right));
  }
  fix(left, leftRange);
  fix(right, rightRange);
  if (equality)
    return Value::ofBool(equalValues(left, right) ==
                         (op == ast::CompareOp::Eq));
  if (left.isIntegral() && right.isIntegral())
    return Value::ofBool(ordered(op, left.asInt(), right.asInt()));
  if (left.isNumber() && right.isNumber())
    return Value::ofBool(ordered(op, left.asDouble(), right.asDouble()));
  if (left.is(ValueKind::Str) && right.is(ValueKind::Str))
    return Value::ofBool(ordered(op, left.text, right.text));
  return fail(DiagId::OperandKinds, range, ast::spelling(op), describe(left),
              describe(right));
}

Value Elaborator::evalCompare(const ast::CompareExpr *expr) {
  std::vector<Value> operands;
  for (const ast::Expr *operand : expr->operands)
    operands.push_back(eval(operand));
  Value result;
  for (auto [index, op] : enumerate(expr->ops)) {
    const Value &left = operands[index];
    const Value &right = operands[index + 1];
    if (left.isInvalid() || right.isInvalid())
      return {};
    if (builder)
      builder->range = expr->range();
    Value one =
        evalCompareValues(op, left, expr->operands[index]->range(), right,
                          expr->operands[index + 1]->range(), expr->range());
    if (one.isInvalid())
      return {};
    if (index == 0) {
      result = one;
    } else if (result.is(ValueKind::Bool) && one.is(ValueKind::Bool)) {
      result = Value::ofBool(result.boolean && one.boolean);
    } else {
      auto pair =
          mix(result, expr->range(), one, expr->range(), expr->range(), "and");
      if (!pair)
        return {};
      result = Value::ofTensor(builder->binary("and", pair->left, pair->right));
    }
  }
  return result;
}

Value Elaborator::evalLogical(const ast::LogicalExpr *expr) {
  bool isAnd = expr->op == ast::LogicalOp::And;
  Value left = eval(expr->left);
  if (left.isInvalid())
    return {};
  if (!left.isTensor()) {
    std::optional<bool> truth = asCondition(left, expr->left->range());
    if (!truth)
      return {};
    if (*truth != isAnd)
      return left;
    return eval(expr->right);
  }
  Value right = eval(expr->right);
  if (right.isInvalid())
    return {};
  StringRef text = ast::spelling(expr->op);
  auto pair = mix(left, expr->left->range(), right, expr->right->range(),
                  expr->range(), text);
  if (!pair)
    return {};
  if (builder->type(pair->left).elem != ElemType::Bool)
    return fail(DiagId::LogicNeedsBool, expr->range(), text, describe(left));
  return Value::ofTensor(builder->binary(text, pair->left, pair->right));
}

Value Elaborator::evalConditional(const ast::ConditionalExpr *expr) {
  std::optional<bool> truth =
      asCondition(eval(expr->condition), expr->condition->range());
  if (!truth)
    return {};
  return eval(*truth ? expr->thenValue : expr->elseValue);
}

} // namespace weft::sema
