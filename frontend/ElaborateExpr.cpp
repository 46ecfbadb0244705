//===- ElaborateExpr.cpp - expressions ------------------------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

/// No list of a model text is longer; it guards against range(10 ** 12).
static constexpr int64_t maxListLength = 1 << 20;

Value Elaborator::eval(const ast::Expr *expr) {
  if (++depth > 3000) {
    --depth;
    return fail(DiagId::CallTooDeep, expr->range());
  }
  scope_exit leave([&] { --depth; });
  if (!spend(expr->range()))
    return {};
  if (builder)
    builder->range = expr->range();
  switch (expr->kind()) {
  case ast::NodeKind::IntLiteral:
    return Value::ofInt(cast<ast::IntLiteral>(expr)->value);
  case ast::NodeKind::FloatLiteral:
    return Value::ofFloat(cast<ast::FloatLiteral>(expr)->value);
  case ast::NodeKind::StringLiteral:
    return Value::ofStr(cast<ast::StringLiteral>(expr)->value);
  case ast::NodeKind::BoolLiteral:
    return Value::ofBool(cast<ast::BoolLiteral>(expr)->value);
  case ast::NodeKind::NoneLiteral:
    return Value::none();
  case ast::NodeKind::Name:
    return evalName(cast<ast::NameExpr>(expr));
  case ast::NodeKind::Attribute:
    return evalAttribute(cast<ast::AttributeExpr>(expr));
  case ast::NodeKind::Call:
    return evalCall(cast<ast::CallExpr>(expr));
  case ast::NodeKind::Subscript:
    return evalSubscript(cast<ast::SubscriptExpr>(expr));
  case ast::NodeKind::Unary:
    return evalUnary(cast<ast::UnaryExpr>(expr));
  case ast::NodeKind::Binary: {
    const auto *node = cast<ast::BinaryExpr>(expr);
    Value left = eval(node->left);
    Value right = eval(node->right);
    return evalBinaryValues(node->op, left, node->left->range(), right,
                            node->right->range(), node->range());
  }
  case ast::NodeKind::Compare:
    return evalCompare(cast<ast::CompareExpr>(expr));
  case ast::NodeKind::Logical:
    return evalLogical(cast<ast::LogicalExpr>(expr));
  case ast::NodeKind::Conditional:
    return evalConditional(cast<ast::ConditionalExpr>(expr));
  case ast::NodeKind::List:
    return evalElements(cast<ast::ListExpr>(expr)->elements, ValueKind::List);
  case ast::NodeKind::Tuple:
    return evalElements(cast<ast::TupleExpr>(expr)->elements,
                        ValueKind::Tuple);
  case ast::NodeKind::Dict:
    return evalDict(cast<ast::DictExpr>(expr));
  case ast::NodeKind::Comprehension:
    return evalComprehension(cast<ast::ComprehensionExpr>(expr));
  case ast::NodeKind::Scan:
    return fail(DiagId::NotBuilt, expr->range(), "scan");
  default:
    return fail(DiagId::MisplacedSyntax, expr->range());
  }
}

//===----------------------------------------------------------------------===//
// Names and members
//===----------------------------------------------------------------------===//

Value Elaborator::evalName(const ast::NameExpr *expr) {
  if (std::optional<Binding> found = lookup(expr->name, expr->range()))
    return found->value;
  return unknownName(expr->name, expr->range());
}

Value Elaborator::evalAttribute(const ast::AttributeExpr *expr) {
  StringRef name = expr->member.text;
  Value base;
  if (const auto *self = dyn_cast<ast::NameExpr>(expr->base);
      self && self->name == "self" && !lookup("self", self->range())) {
    report(DiagId::UnknownName, self->range(), "self")
        .help("members of a module are in scope by their bare names: write '" +
              name + "'");
    return {};
  }
  base = eval(expr->base);
  if (base.isInvalid())
    return {};
  std::vector<StringRef> names;
  if (base.is(ValueKind::Instance)) {
    Instance *instance = base.instance;
    if (auto found = member(instance, name, expr->range()))
      return found->value;
    for (auto &[candidate, slot] : instance->slots)
      names.push_back(candidate);
    for (auto &[candidate, binding] : instance->members)
      names.push_back(candidate);
    for (auto &method : instance->methods)
      names.push_back(method.getKey());
    llvm::sort(names);
    report(DiagId::UnknownMember, expr->member.range,
           "module " + instance->decl->name.text, name)
        .didYouMean(name, names)
        .note(instance->decl->name.range, "the module is declared here");
    return {};
  }
  if (base.is(ValueKind::File)) {
    if (auto found = lookupFile(base.file, name, expr->range()))
      return found->value;
    StringRef file = base.file->file->name;
    for (auto &[candidate, top] : base.file->names)
      names.push_back(candidate);
    StringRef stem = file;
    stem.consume_front("<std>/");
    stem.consume_back(".weft");
    if (base.file->isLibrary && isNotBuilt(stem, name))
      return fail(DiagId::NotBuilt, expr->member.range, name);
    report(DiagId::UnknownImport, expr->member.range, file, name)
        .didYouMean(name, names);
    return {};
  }
  Report error = report(DiagId::NoMembers, expr->member.range, describe(base),
                        name);
  if (base.isTensor() && name == "shape")
    error.help("write 'shape(x)', or name the sizes in the parameters of a "
               "def, as in 'x: float[B, n]', and use 'n' as an int");
  else if (base.isTensor())
    error.help("tensor operations are functions: write '" + name +
               "(x, ...)', not 'x." + name + "(...)'");
  return {};
}

Value Elaborator::evalCall(const ast::CallExpr *expr) {
  Value callee = eval(expr->callee);
  CallArguments arguments = evalArguments(expr->arguments);
  if (callee.isInvalid() || !arguments.valid)
    return {};
  if (builder)
    builder->range = expr->range();
  StringRef text(expr->callee->range().Start.getPointer(),
                 expr->callee->range().End.getPointer() -
                     expr->callee->range().Start.getPointer());
  return call(callee, std::move(arguments), expr->range(), text);
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

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

static int64_t floorDivide(int64_t left, int64_t right) {
  int64_t quotient = left / right;
  return left % right && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

/// Integer arithmetic of Python; empty on overflow. `right` is not zero for
/// division and not negative for a power.
static std::optional<int64_t> integerOp(ast::BinaryOp op, int64_t left,
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

static double floatOp(ast::BinaryOp op, double left, double right) {
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

Value Elaborator::evalNumbers(ast::BinaryOp op, Value left, Value right,
                              SMRange range) {
  bool divides = op == ast::BinaryOp::Div || op == ast::BinaryOp::FloorDiv ||
                 op == ast::BinaryOp::Mod;
  if (divides && right.asDouble() == 0.0)
    return fail(DiagId::DivisionByZero, range);
  bool negativePower = op == ast::BinaryOp::Pow && right.isIntegral() &&
                       right.asInt() < 0;
  Value result;
  if (left.isIntegral() && right.isIntegral() && op != ast::BinaryOp::Div &&
      !negativePower) {
    std::optional<int64_t> value =
        integerOp(op, left.asInt(), right.asInt());
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

Value Elaborator::evalBinaryValues(ast::BinaryOp op, Value left,
                                   SMRange leftRange, Value right,
                                   SMRange rightRange, SMRange range) {
  if (left.isInvalid() || right.isInvalid())
    return {};
  if (builder)
    builder->range = range;
  bool tensors = left.isTensor() || right.isTensor();
  if (tensors && op == ast::BinaryOp::MatMul)
    return matmul(left, leftRange, right, rightRange, range);
  if (tensors && op == ast::BinaryOp::Pow)
    return power(left, leftRange, right, rightRange, range);
  if (tensors) {
    auto pair = mix(left, leftRange, right, rightRange, range,
                    ast::spelling(op));
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
  if (left.isNumber() && right.isNumber() && op != ast::BinaryOp::MatMul)
    return evalNumbers(op, left, right, range);
  if (op == ast::BinaryOp::Add && left.isSequence() &&
      left.kind == right.kind) {
    std::vector<Value> items = *left.items;
    append_range(items, *right.items);
    if (int64_t(items.size()) > maxListLength)
      return fail(DiagId::ListTooLong, range, items.size());
    return listOf(std::move(items), left.kind);
  }
  if (op == ast::BinaryOp::Add && left.is(ValueKind::Str) &&
      right.is(ValueKind::Str))
    return Value::ofStr(keepText((left.text + right.text).str()));
  if (op == ast::BinaryOp::Mul && left.is(ValueKind::Int) &&
      (right.isSequence() || right.is(ValueKind::Str)))
    std::swap(left, right);
  if (op == ast::BinaryOp::Mul && right.is(ValueKind::Int) &&
      (left.isSequence() || left.is(ValueKind::Str))) {
    fix(right, rightRange);
    int64_t times = std::max<int64_t>(right.integer, 0);
    int64_t length = left.isSequence() ? int64_t(left.items->size())
                                       : int64_t(left.text.size());
    if (length && times > maxListLength / length)
      return fail(DiagId::ListTooLong, range, times);
    std::vector<Value> items;
    std::string text;
    for (int64_t turn = 0; turn < (length ? times : 0); ++turn) {
      if (left.isSequence())
        append_range(items, *left.items);
      else
        text += left.text;
    }
    return left.isSequence() ? listOf(std::move(items), left.kind)
                             : Value::ofStr(keepText(std::move(text)));
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
    auto pair = mix(left, leftRange, right, rightRange, range,
                    ast::spelling(op));
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
    Value one = evalCompareValues(op, left, expr->operands[index]->range(),
                                  right, expr->operands[index + 1]->range(),
                                  expr->range());
    if (one.isInvalid())
      return {};
    if (index == 0) {
      result = one;
    } else if (result.is(ValueKind::Bool) && one.is(ValueKind::Bool)) {
      result = Value::ofBool(result.boolean && one.boolean);
    } else {
      auto pair = mix(result, expr->range(), one, expr->range(), expr->range(),
                      "and");
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

//===----------------------------------------------------------------------===//
// Lists, dicts, comprehensions
//===----------------------------------------------------------------------===//

Value Elaborator::listOf(std::vector<Value> items, ValueKind kind) {
  Value result = Value::make(kind);
  result.items = keep(std::move(items));
  return result;
}

Value Elaborator::dictOf(std::vector<DictItem> items) {
  Value result = Value::make(ValueKind::Dict);
  result.entries = keep(std::move(items));
  return result;
}

StringRef Elaborator::keepText(std::string text) {
  texts.push_back(std::move(text));
  return texts.back();
}

Value Elaborator::evalElements(ArrayRef<ast::Expr *> elements, ValueKind kind) {
  std::vector<Value> items;
  bool valid = true;
  for (const ast::Expr *element : elements) {
    items.push_back(eval(element));
    valid &= !items.back().isInvalid();
  }
  return valid ? listOf(std::move(items), kind) : Value();
}

Value Elaborator::evalDict(const ast::DictExpr *expr) {
  std::vector<DictItem> items;
  bool valid = true;
  for (const ast::DictEntry &item : expr->entries) {
    Value key = eval(item.key);
    Value value = eval(item.value);
    valid &= !key.isInvalid() && !value.isInvalid();
    items.push_back({key, value});
  }
  return valid ? dictOf(std::move(items)) : Value();
}

Value Elaborator::evalComprehension(const ast::ComprehensionExpr *expr) {
  std::vector<Value> items;
  frame->locals.emplace_back();
  bool valid = comprehend(expr, 0, items);
  frame->locals.pop_back();
  return valid ? listOf(std::move(items)) : Value();
}

bool Elaborator::comprehend(const ast::ComprehensionExpr *expr, size_t clause,
                            std::vector<Value> &items) {
  if (clause == expr->clauses.size()) {
    items.push_back(eval(expr->element));
    return !items.back().isInvalid();
  }
  const ast::ComprehensionClause &loop = expr->clauses[clause];
  auto values = iterate(eval(loop.iterable), loop.iterable->range());
  if (!values)
    return false;
  for (const Value &value : *values) {
    if (!spend(expr->range()) ||
        !unpack(loop.target, value, loop.iterable->range()))
      return false;
    bool taken = true;
    for (const ast::Expr *condition : loop.conditions) {
      auto truth = asCondition(eval(condition), condition->range());
      if (!truth)
        return false;
      taken &= *truth;
    }
    if (taken && !comprehend(expr, clause + 1, items))
      return false;
  }
  return true;
}

std::optional<std::vector<Value>> Elaborator::iterate(Value value,
                                                      SMRange range) {
  if (value.isInvalid())
    return std::nullopt;
  if (value.isSequence())
    return *value.items;
  if (value.is(ValueKind::Dict)) {
    std::vector<Value> keys;
    for (const DictItem &item : *value.entries)
      keys.push_back(item.key);
    return keys;
  }
  Report error = report(DiagId::NotIterable, range, describe(value));
  if (value.isTensor())
    error.help("take its parts with 'split(x, count, axis)', or loop over "
               "'range(n)' and index 'x[i]'");
  return std::nullopt;
}

bool Elaborator::unpack(const ast::Expr *target, Value value,
                        SMRange valueRange) {
  if (const auto *name = dyn_cast<ast::NameExpr>(target)) {
    // Inside a comprehension names are its own.
    if (frame->locals.size() > 1)
      setLocal(name->name, value, valueRange);
    else
      assign(name->name, value, name->range(), valueRange);
    return true;
  }
  ArrayRef<ast::Expr *> targets;
  if (const auto *tuple = dyn_cast<ast::TupleExpr>(target))
    targets = tuple->elements;
  else if (const auto *list = dyn_cast<ast::ListExpr>(target))
    targets = list->elements;
  else {
    fail(DiagId::MisplacedSyntax, target->range());
    return false;
  }
  if (value.isInvalid()) {
    for (const ast::Expr *part : targets)
      unpack(part, {}, valueRange);
    return false;
  }
  if (!value.isSequence() || value.items->size() != targets.size()) {
    fail(DiagId::UnpackCount, target->range(), targets.size(),
         describe(value));
    for (const ast::Expr *part : targets)
      unpack(part, {}, valueRange);
    return false;
  }
  for (auto [part, item] : zip(targets, *value.items))
    unpack(part, item, valueRange);
  return true;
}

//===----------------------------------------------------------------------===//
// Numbers needed at compile time
//===----------------------------------------------------------------------===//

void Elaborator::fix(const Value &value, SMRange range) {
  // An expression is a graph: each node is visited once.
  SmallPtrSet<const Symbol *, 8> seen;
  SmallVector<const Symbol *> work = {value.symbol};
  while (!work.empty()) {
    const Symbol *symbol = work.pop_back_val();
    if (!symbol || !seen.insert(symbol).second)
      continue;
    if (symbol->kind == Symbol::Hyper &&
        !output.hypers[symbol->hyper].fixedAt.isValid())
      output.hypers[symbol->hyper].fixedAt = range;
    work.append({symbol->left, symbol->right});
  }
  if (value.isSequence())
    for (const Value &item : *value.items)
      fix(item, range);
}

std::optional<int64_t> Elaborator::asInt(Value value, SMRange range,
                                         StringRef what) {
  if (value.isInvalid())
    return std::nullopt;
  if (!value.isIntegral()) {
    Report error = report(DiagId::NeedsInt, range, what, describe(value));
    if (value.isTensor())
      error.help("a tensor is known at run time only; sizes, axes and counts "
                 "must be compile-time ints");
    return std::nullopt;
  }
  fix(value, range);
  return value.asInt();
}

std::optional<std::vector<int64_t>>
Elaborator::asInts(Value value, SMRange range, StringRef what) {
  if (!value.isSequence()) {
    auto single = asInt(value, range, what);
    if (!single)
      return std::nullopt;
    return std::vector<int64_t>{*single};
  }
  std::vector<int64_t> result;
  for (const Value &item : *value.items) {
    auto number = asInt(item, range, what);
    if (!number)
      return std::nullopt;
    result.push_back(*number);
  }
  return result;
}

std::optional<bool> Elaborator::asCondition(Value value, SMRange range) {
  switch (value.kind) {
  case ValueKind::Invalid:
    return std::nullopt;
  case ValueKind::Tensor:
    report(DiagId::TensorCondition, range, toString(typeOf(value)))
        .help("choose element by element with 'where(c, a, b)'");
    return std::nullopt;
  case ValueKind::None:
    return false;
  case ValueKind::Int:
  case ValueKind::Float:
  case ValueKind::Bool:
    fix(value, range);
    return value.asDouble() != 0.0;
  case ValueKind::Str:
    return !value.text.empty();
  case ValueKind::List:
  case ValueKind::Tuple:
    return !value.items->empty();
  case ValueKind::Dict:
    return !value.entries->empty();
  default:
    return true;
  }
}

bool Elaborator::spend(SMRange range) {
  if (budget-- > 0)
    return true;
  if (budget == -1)
    report(DiagId::ProgramTooLarge, range);
  return false;
}

} // namespace weft::sema
