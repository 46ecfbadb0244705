//===- ElaborateTensor.cpp - mixing of types and shapes -------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

bool Elaborator::needEntry(SMRange range) {
  if (builder)
    return true;
  report(DiagId::TensorOutsideEntry, range);
  return false;
}

/// Reads the hypers of an expression and computes it in f32.
ValueId Elaborator::materialize(const Symbol &root) {
  std::map<const Symbol *, ValueId> done;
  auto visit = [&](auto &self, const Symbol *symbol) -> ValueId {
    if (auto found = done.find(symbol); found != done.end())
      return found->second;
    TensorType scalar{ElemType::F32, {}};
    ValueId id = 0;
    if (symbol->kind == Symbol::Number) {
      id = builder->splat(symbol->number, scalar);
    } else if (symbol->kind == Symbol::Hyper) {
      checked::Hyper &hyper = output.hypers[symbol->hyper];
      std::string path = "hyper." + hyper.name;
      auto found = find_if(output.globals, [&](const checked::Global &global) {
        return global.path == path;
      });
      uint32_t index = uint32_t(found - output.globals.begin());
      if (found == output.globals.end())
        index =
            builder->addGlobal({path,
                                checked::GlobalKind::Hyper,
                                scalar,
                                {checked::Initializer::Constant, {hyper.value}},
                                "",
                                {}});
      id = builder->read(index);
    } else {
      ValueId left = self(self, symbol->left);
      if (!symbol->right)
        id = builder->unary(symbol->op, left);
      else
        id = builder->binary(symbol->op, left, self(self, symbol->right));
    }
    done[symbol] = id;
    return id;
  };
  return visit(visit, &root);
}

std::optional<ValueId> Elaborator::toTensor(Value value, SMRange range,
                                            ElemType elem,
                                            ArrayRef<int64_t> sizes) {
  if (value.isInvalid() || !needEntry(range))
    return std::nullopt;
  if (value.isTensor())
    return value.tensor;
  TensorType type{elem, Sizes(sizes)};
  if (!value.isNumber()) {
    report(DiagId::NeedsTensor, range, describe(value));
    return std::nullopt;
  }
  if (value.is(ValueKind::Bool) != (elem == ElemType::Bool) ||
      (value.is(ValueKind::Float) && isInteger(elem))) {
    report(DiagId::TypesDoNotMix, range, describe(value),
           "a tensor of " + spelling(elem).str())
        .help(isInteger(elem) && value.is(ValueKind::Float)
                  ? "convert the tensor: 'cast(x, float)'"
                  : "convert one of them: 'cast(x, " + spelling(elem) + ")'");
    return std::nullopt;
  }
  SMRange saved = std::exchange(builder->range, range);
  llvm::scope_exit restore([&] { builder->range = saved; });
  if (value.symbol) {
    ValueId scalar = builder->cast(materialize(*value.symbol), elem);
    return builder->broadcast(scalar, sizes);
  }
  if (isFloating(elem))
    return builder->splat(value.asDouble(), type);
  IntegerLimits limits = integerLimits(elem);
  if (value.asInt() < limits.min || value.asInt() > limits.max) {
    report(DiagId::NumberOutOfRange, range, value.asInt(), spelling(elem),
           limits.min, limits.max);
    return std::nullopt;
  }
  return builder->splatInt(value.asInt(), type);
}

std::optional<ElemType> Elaborator::mixedType(Value left, Value right,
                                              SMRange range, StringRef op) {
  if (!left.isTensor())
    std::swap(left, right);
  ElemType elem = typeOf(left).elem;
  if (!right.isTensor())
    return elem;
  if (auto common = promote(elem, typeOf(right).elem))
    return common;
  Report error =
      report(DiagId::TypesDoNotMix, range, describe(left), describe(right));
  bool leftFloats = isFloating(elem);
  bool rightFloats = isFloating(typeOf(right).elem);
  if (leftFloats != rightFloats)
    error.help("convert one of them: 'cast(x, " +
               spelling(leftFloats ? elem : typeOf(right).elem) + ")'");
  else
    error.help("'" + op + "' needs operands of one kind: write 'cast(x, i32)'");
  return std::nullopt;
}

std::optional<Elaborator::Pair> Elaborator::mix(Value left, SMRange leftRange,
                                                Value right, SMRange rightRange,
                                                SMRange range, StringRef op) {
  if (left.isInvalid() || right.isInvalid())
    return std::nullopt;
  auto elem = mixedType(left, right, range, op);
  if (!elem)
    return std::nullopt;
  if (!left.isTensor()) {
    Sizes sizes = typeOf(right).sizes;
    auto id = toTensor(left, leftRange, *elem, sizes);
    if (!id)
      return std::nullopt;
    return Pair{*id, builder->cast(right.tensor, *elem)};
  }
  if (!right.isTensor()) {
    Sizes sizes = typeOf(left).sizes;
    auto id = toTensor(right, rightRange, *elem, sizes);
    if (!id)
      return std::nullopt;
    return Pair{builder->cast(left.tensor, *elem), *id};
  }
  Sizes leftSizes = typeOf(left).sizes;
  Sizes rightSizes = typeOf(right).sizes;
  auto common = broadcastSizes(leftSizes, rightSizes);
  if (!common) {
    Report error = report(DiagId::ShapesDoNotAgree, range, op,
                          toString(leftSizes), toString(rightSizes));
    noteOrigin(error, {left, leftRange},
               "left operand is " + toString(typeOf(left)));
    noteOrigin(error, {right, rightRange},
               "right operand is " + toString(typeOf(right)));
    return std::nullopt;
  }
  if (!elementCount(*common)) {
    report(DiagId::SizeOverflow, range, toString(*common));
    return std::nullopt;
  }
  auto isNewAxis = [&](ValueId id) {
    const checked::Op *made = builder->definition(id);
    return made && made->name == "reshape";
  };
  if (*common != leftSizes && *common != rightSizes &&
      !isNewAxis(left.tensor) && !isNewAxis(right.tensor))
    report(DiagId::BothGrow, range, toString(leftSizes), toString(rightSizes),
           toString(*common))
        .help("write the new axis where you mean it: 'x[:, None]'");
  ValueId leftId = builder->cast(left.tensor, *elem);
  ValueId rightId = builder->cast(right.tensor, *elem);
  leftId = builder->broadcast(leftId, *common);
  return Pair{leftId, builder->broadcast(rightId, *common)};
}

void Elaborator::noteOrigin(Report &error, const Binding &binding,
                            const Twine &text) {
  SMRange place = binding.range;
  if (binding.value.isTensor()) {
    if (const checked::Op *op = builder->definition(binding.value.tensor)) {
      place = op->range;
      const auto &sites = builder->entry.calls;
      for (uint32_t site = op->callSite; site && isLibrary(place);
           site = sites[site].parent)
        place = sites[site].range;
    }
  }
  error.note(place, text);
}

/// Leads back through elementwise ops to the call that gave a value its sizes.
void Elaborator::noteSize(Report &error, const Binding &binding,
                          const std::string &text) {
  const auto &sites = builder->entry.calls;
  std::string name = toString(typeOf(binding.value));
  StringRef source(binding.range.Start.getPointer(),
                   binding.range.End.getPointer() -
                       binding.range.Start.getPointer());
  if (!source.empty() && all_of(source, [](char letter) {
        return isAlnum(letter) || letter == '_';
      }))
    name = ("'" + source + "'").str();
  ValueId id = binding.value.tensor;
  while (const checked::Op *op = builder->definition(id)) {
    SMRange place = op->range;
    uint32_t site = op->callSite;
    while (site && isLibrary(place)) {
      place = sites[site].range;
      if (!isLibrary(place))
        break;
      site = sites[site].parent;
    }
    if (place.Start != op->range.Start) {
      error.note(place, text + name + " after " + sites[site].callee);
      return;
    }
    bool elementwise =
        op->operands.size() == 1 &&
        builder->type(op->operands[0]).sizes == builder->type(id).sizes;
    if (!elementwise)
      break;
    id = op->operands[0];
  }
  noteOrigin(error, binding, text + name + ", made here");
}

//===----------------------------------------------------------------------===//
// Matrix products and powers
//===----------------------------------------------------------------------===//

Value Elaborator::matmul(Value left, SMRange leftRange, Value right,
                         SMRange rightRange, SMRange range) {
  for (auto [value, place] :
       {std::pair(left, leftRange), std::pair(right, rightRange)})
    if (!value.isTensor() || typeOf(value).rank() == 0)
      return fail(DiagId::MatmulRank, place, describe(value));
  auto elem = mixedType(left, right, range, "@");
  if (!elem)
    return {};
  if (!isFloating(*elem)) {
    report(DiagId::NeedsFloating, range, "@", describe(left))
        .help("convert with 'cast(x, float)'");
    return {};
  }
  ValueId a = builder->cast(left.tensor, *elem);
  ValueId b = builder->cast(right.tensor, *elem);
  Sizes as = builder->type(a).sizes, bs = builder->type(b).sizes;
  bool vectorLeft = as.size() == 1, vectorRight = bs.size() == 1;
  if (vectorLeft)
    as.insert(as.begin(), 1);
  if (vectorRight)
    bs.push_back(1);
  int64_t inner = as.back();
  if (inner != bs[bs.size() - 2]) {
    Report error = report(DiagId::MatmulInner, range, inner, bs[bs.size() - 2]);
    noteOrigin(error, {left, leftRange},
               "left operand is " + toString(typeOf(left)));
    noteOrigin(error, {right, rightRange},
               "right operand is " + toString(typeOf(right)));
    return {};
  }
  auto batch =
      broadcastSizes(ArrayRef(as).drop_back(2), ArrayRef(bs).drop_back(2));
  if (!batch)
    return fail(DiagId::ShapesDoNotAgree, range, "@", toString(as),
                toString(bs));
  Sizes result = *batch;
  if (!vectorLeft)
    result.push_back(as[as.size() - 2]);
  if (!vectorRight)
    result.push_back(bs.back());
  return Value::ofTensor(
      builder->reshape(product(a, as, b, bs, *batch), result));
}

/// [batch, rows, columns], or fewer axes of the same elements; `as` and `bs`
/// are the sizes of the operands as matrices.
ValueId Elaborator::product(ValueId a, Sizes as, ValueId b, Sizes bs,
                            const Sizes &batch) {
  a = builder->reshape(a, as);
  b = builder->reshape(b, bs);
  ElemType elem = builder->type(a).elem;
  int64_t rows = as[as.size() - 2], inner = as.back(), columns = bs.back();
  if (bs.size() == 2) {
    // One large product is better than many small ones.
    for (int64_t size : ArrayRef(as).drop_back(2))
      rows *= size;
    a = builder->reshape(a, {rows, inner});
    return builder->emit("matmul", {a, b}, {elem, {rows, columns}});
  }
  auto matrices = [&](int64_t height, int64_t width) {
    Sizes sizes = batch;
    sizes.append({height, width});
    return sizes;
  };
  a = builder->broadcast(a, matrices(rows, inner));
  b = builder->broadcast(b, matrices(inner, columns));
  return builder->emit("matmul", {a, b}, {elem, matrices(rows, columns)});
}

/// base ** exponent for an exponent of 0 or more, by squaring.
Value Elaborator::wholePower(ValueId base, int64_t exponent) {
  ValueId result = builder->splatInt(1, builder->type(base));
  for (; exponent; exponent >>= 1) {
    if (exponent & 1)
      result = builder->binary("mul", result, base);
    if (exponent > 1)
      base = builder->binary("mul", base, base);
  }
  return Value::ofTensor(result);
}

Value Elaborator::power(Value left, SMRange leftRange, Value right,
                        SMRange rightRange, SMRange range) {
  bool plain = right.isNumber() && !right.symbol && left.isTensor();
  ElemType elem = plain ? typeOf(left).elem : ElemType::Float;
  if (plain && elem == ElemType::Bool)
    return fail(DiagId::BoolArithmetic, range, "**");
  // Small powers are products and roots, as in PyTorch: exact for negatives.
  if (plain && right.asDouble() == 1.0)
    return left;
  if (plain && right.asDouble() == 2.0)
    return Value::ofTensor(builder->binary("mul", left.tensor, left.tensor));
  if (plain && right.asDouble() == 3.0) {
    ValueId square = builder->binary("mul", left.tensor, left.tensor);
    return Value::ofTensor(builder->binary("mul", square, left.tensor));
  }
  if (plain && isFloating(elem) && right.asDouble() == 0.5)
    return Value::ofTensor(builder->unary("sqrt", left.tensor));
  if (plain && isFloating(elem) && right.asDouble() == -0.5)
    return Value::ofTensor(builder->unary("rsqrt", left.tensor));
  if (plain && isInteger(elem) && right.asDouble() < 0)
    return fail(DiagId::NegativePower, rightRange);
  if (plain && isInteger(elem) && right.is(ValueKind::Int) &&
      right.integer <= 64)
    return wholePower(left.tensor, right.integer);
  auto pair = mix(left, leftRange, right, rightRange, range, "**");
  if (!pair)
    return {};
  if (!isFloating(builder->type(pair->left).elem))
    return fail(DiagId::NeedsFloating, range, "**", describe(left));
  return Value::ofTensor(builder->binary("pow", pair->left, pair->right));
}

} // namespace weft::sema
