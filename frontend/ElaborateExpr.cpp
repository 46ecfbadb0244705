//===- ElaborateExpr.cpp - expressions ------------------------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

using namespace llvm;

namespace weft::sema {

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
    return evalElements(cast<ast::TupleExpr>(expr)->elements, ValueKind::Tuple);
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

Value Elaborator::evalMember(const Value &base,
                             const ast::AttributeExpr *expr) {
  Instance *instance = base.instance;
  StringRef name = expr->member.text;
  bool savedFrozen = std::exchange(frozen, frozen || base.frozen);
  auto found = member(instance, name, expr->range());
  frozen = savedFrozen;
  if (found) {
    found->value.frozen |= base.frozen;
    return found->value;
  }
  std::vector<StringRef> names;
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

Value Elaborator::evalAttribute(const ast::AttributeExpr *expr) {
  StringRef name = expr->member.text;
  if (const auto *self = dyn_cast<ast::NameExpr>(expr->base);
      self && self->name == "self" && !lookup("self", self->range())) {
    report(DiagId::UnknownName, self->range(), "self")
        .help("members of a module are in scope by their bare names: write '" +
              name + "'");
    return {};
  }
  Value base = eval(expr->base);
  if (base.isInvalid())
    return {};
  if (base.is(ValueKind::Instance))
    return evalMember(base, expr);
  if (base.is(ValueKind::File))
    return evalImported(base.file, expr->member, expr->range());
  Report error =
      report(DiagId::NoMembers, expr->member.range, describe(base), name);
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
    fail(DiagId::UnpackCount, target->range(), targets.size(), describe(value));
    for (const ast::Expr *part : targets)
      unpack(part, {}, valueRange);
    return false;
  }
  for (auto [part, item] : zip(targets, *value.items))
    unpack(part, item, valueRange);
  return true;
}

} // namespace weft::sema
