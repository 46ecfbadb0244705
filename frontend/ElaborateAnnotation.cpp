//===- ElaborateAnnotation.cpp - values against declared types ------------===//

#include "frontend/AstPrinter.h"
#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

bool Elaborator::conform(Binding &binding, const ast::TypeNode *type,
                         const Expectation &expected) {
  if (binding.value.isInvalid())
    return false;
  if (type->isTensor)
    return conformTensor(binding, type, expected);
  Value &value = binding.value;
  StringRef name = type->element.text;
  bool fits = false;
  if (name == "int") {
    fits = value.is(ValueKind::Int);
  } else if (name == "float") {
    fits = value.is(ValueKind::Int) || value.is(ValueKind::Float);
    if (value.is(ValueKind::Int)) {
      const Symbol *symbol = value.symbol;
      value = Value::ofFloat(double(value.integer));
      value.symbol = symbol;
    }
  } else if (name == "bool") {
    fits = value.is(ValueKind::Bool);
  } else if (name == "str") {
    fits = value.is(ValueKind::Str);
  } else if (name == "list" || name == "tuple") {
    fits = value.isSequence();
  } else {
    Report error = report(DiagId::UnknownType, type->range(), name);
    error.didYouMean(name, {"int", "float", "bool", "str", "list", "tuple"});
    if (parseElemType(name))
      error.help("a tensor type has brackets: '" + name + "[]' for rank 0");
    return false;
  }
  if (fits)
    return true;
  Report error = report(DiagId::WrongKind, binding.range, expected.what, name,
                        describe(value));
  if (value.isTensor())
    error.help("for a tensor write brackets in the declaration: '" + name +
               "[...]'");
  return false;
}

std::optional<int64_t> Elaborator::evalSize(const ast::Expr *expr) {
  auto size = asInt(eval(expr), expr->range(), "a size");
  if (size && *size < 0) {
    report(DiagId::NegativeSize, expr->range(), *size);
    return std::nullopt;
  }
  return size;
}

std::optional<TensorType> Elaborator::resolveType(const ast::TypeNode *type) {
  auto elem = parseElemType(type->element.text);
  if (!elem || !type->isTensor) {
    Report error =
        report(DiagId::UnknownType, type->range(), type->element.text);
    if (elem)
      error.help("a tensor type has brackets: '" + type->element.text +
                 "[]' for rank 0");
    else
      error.didYouMean(type->element.text,
                       {"float", "f64", "f32", "f16", "bf16", "i64", "i32",
                        "i16", "i8", "u8", "bool"});
    return std::nullopt;
  }
  TensorType result{*elem, {}};
  bool valid = true;
  for (const ast::Expr *expr : type->shape) {
    if (isa<ast::EllipsisExpr>(expr)) {
      report(DiagId::EllipsisHere, expr->range());
      valid = false;
      continue;
    }
    auto size = evalSize(expr);
    valid &= size.has_value();
    result.sizes.push_back(size.value_or(0));
  }
  if (!valid)
    return std::nullopt;
  if (!elementCount(result.sizes)) {
    report(DiagId::SizeOverflow, type->range(), toString(result.sizes));
    return std::nullopt;
  }
  return result;
}

bool Elaborator::conformTensor(Binding &binding, const ast::TypeNode *type,
                               const Expectation &expected) {
  auto elem = parseElemType(type->element.text);
  if (!elem)
    return resolveType(type).has_value();
  Value &value = binding.value;
  if (value.isNumber()) {
    auto id = toTensor(value, binding.range, *elem);
    if (!id)
      return false;
    value = Value::ofTensor(*id);
  }
  if (!value.isTensor()) {
    report(DiagId::WrongKind, binding.range, expected.what,
           "a tensor " + toSource(*type), describe(value));
    return false;
  }
  ElemType actual = typeOf(value).elem;
  if (actual != *elem && !(isFloating(actual) && isFloating(*elem))) {
    report(DiagId::ElementMismatch, binding.range, expected.what,
           spelling(*elem), spelling(actual))
        .help("convert it: 'cast(x, " + spelling(*elem) + ")'");
    return false;
  }
  if (!conformSizes(binding, type, expected))
    return false;
  value = Value::ofTensor(builder->cast(value.tensor, *elem));
  return true;
}

/// "last size", "first size", "size 2 of 4".
static std::string sizeName(size_t axis, size_t rank) {
  if (axis + 1 == rank)
    return "last size";
  if (axis == 0)
    return "first size";
  return "size " + std::to_string(axis + 1) + " of " + std::to_string(rank);
}

bool Elaborator::conformSizes(const Binding &binding, const ast::TypeNode *type,
                              const Expectation &expected) {
  Sizes sizes = typeOf(binding.value).sizes;
  ArrayRef<ast::Expr *> shape = type->shape;
  bool open = !shape.empty() && isa<ast::EllipsisExpr>(shape[0]);
  if (open)
    shape = shape.drop_front();
  if (open ? sizes.size() < shape.size() : sizes.size() != shape.size()) {
    Report error = report(DiagId::RankMismatch, binding.range, expected.what,
                          toSource(*type), toString(typeOf(binding.value)));
    noteOrigin(error, binding,
               toString(typeOf(binding.value)) + " was made here");
    return false;
  }
  size_t shift = sizes.size() - shape.size();
  for (auto [index, expr] : enumerate(shape)) {
    int64_t actual = sizes[shift + index];
    const auto *name = dyn_cast<ast::NameExpr>(expr);
    std::optional<Binding> known;
    if (name)
      known = lookup(name->name, name->range());
    bool isPrelude = known && (known->value.is(ValueKind::Builtin) ||
                               known->value.is(ValueKind::Element));
    if (name && expected.bindsSizes && (!known || isPrelude)) {
      frame->locals[0][name->name] = {Value::ofInt(actual), binding.range};
      continue;
    }
    auto wanted = evalSize(expr);
    if (!wanted)
      return false;
    if (*wanted == actual)
      continue;
    Report error =
        report(DiagId::SizeMismatch,
               expected.place.isValid() ? expected.place : binding.range,
               expected.where,
               expected.subject.empty() ? toSource(*type) : expected.subject,
               sizeName(shift + index, sizes.size()), *wanted, actual);
    if (known && known->range.isValid())
      error.note(known->range, std::to_string(*wanted) + " is set here");
    else
      error.note(expr->range(), std::to_string(*wanted) + " is expected here");
    noteSize(error, binding,
             std::to_string(actual) + " is the " +
                 sizeName(shift + index, sizes.size()) + " of ");
    return false;
  }
  return true;
}

Value Elaborator::conformResults(Binding result, const ast::Results &results,
                                 StringRef callee) {
  if (results.empty() || result.value.isInvalid())
    return result.value;
  Expectation expected;
  expected.where = ("the result of '" + callee + "'").str();
  if (!results.isTuple) {
    expected.what = ("the result of '" + callee + "'").str();
    return conform(result, results.items[0].type, expected) ? result.value
                                                            : Value();
  }
  if (!result.value.isSequence() ||
      result.value.items->size() != results.items.size()) {
    // `-> (name: type)` names a single result.
    if (results.items.size() == 1 && !result.value.isSequence()) {
      expected.what = ("the result of '" + callee + "'").str();
      return conform(result, results.items[0].type, expected) ? result.value
                                                              : Value();
    }
    return fail(DiagId::ResultCount, result.range, callee, results.items.size(),
                describe(result.value));
  }
  std::vector<Value> items;
  bool valid = true;
  for (auto [index, item, type] :
       enumerate(*result.value.items, results.items)) {
    Binding one{item, result.range};
    expected.what =
        ("result " + Twine(index + 1) + " of '" + callee + "'").str();
    valid &= conform(one, type.type, expected);
    items.push_back(one.value);
  }
  return valid ? listOf(std::move(items), ValueKind::Tuple) : Value();
}

} // namespace weft::sema
