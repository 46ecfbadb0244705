//===- ElaborateIndex.cpp - subscripts ------------------------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

namespace {

/// One axis of a basic index: `count` elements from `first`, `step` apart.
struct AxisRange {
  int64_t first = 0;
  int64_t count = 0;
  int64_t step = 1;
};

/// Python's rule for lower:upper:step on an axis, step > 0.
AxisRange clip(std::optional<int64_t> lower, std::optional<int64_t> upper,
               int64_t step, int64_t size) {
  auto bound = [&](std::optional<int64_t> value, int64_t absent) {
    if (!value)
      return absent;
    int64_t place = *value < 0 ? *value + size : *value;
    return std::clamp<int64_t>(place, 0, size);
  };
  AxisRange range;
  range.first = bound(lower, 0);
  int64_t last = bound(upper, size);
  range.step = step;
  range.count = last > range.first ? (last - range.first - 1) / step + 1 : 0;
  return range;
}

class Indexer {
public:
  Indexer(Elaborator &owner, const ast::SubscriptExpr *subscript)
      : elaborator(owner), expr(subscript) {}

  Value ofSequence(const Value &base);
  Value ofTensor(const Value &base);

private:
  bool addAxis(const ast::Expr *index);
  bool addSlice(const ast::SliceExpr *slice);
  std::optional<AxisRange> evalSlice(const ast::SliceExpr *slice, int64_t size);
  void keepAxis(AxisRange range) {
    ranges.push_back(range);
    result.push_back(range.count);
  }

  Elaborator &elaborator;
  const ast::SubscriptExpr *expr;
  Sizes sizes;
  std::vector<AxisRange> ranges;
  Sizes result;
};

std::optional<AxisRange> Indexer::evalSlice(const ast::SliceExpr *slice,
                                            int64_t size) {
  bool valid = true;
  auto bound = [&](const ast::Expr *part) -> std::optional<int64_t> {
    if (!part)
      return std::nullopt;
    Value value = elaborator.eval(part);
    if (value.is(ValueKind::None))
      return std::nullopt;
    auto number = elaborator.asInt(value, part->range(), "a bound of a slice");
    valid &= number.has_value();
    return number;
  };
  auto lower = bound(slice->lower);
  auto upper = bound(slice->upper);
  auto step = bound(slice->step);
  if (!valid)
    return std::nullopt;
  if (step && *step <= 0) {
    elaborator.report(DiagId::SliceStep, slice->step->range(), *step);
    return std::nullopt;
  }
  return clip(lower, upper, step.value_or(1), size);
}

Value Indexer::ofSequence(const Value &base) {
  int64_t size = base.is(ValueKind::Str) ? int64_t(base.text.size())
                                         : int64_t(base.items->size());
  if (expr->indices.size() != 1)
    return elaborator.fail(DiagId::IndexCount, expr->range(), 1,
                           expr->indices.size());
  if (const auto *slice = dyn_cast<ast::SliceExpr>(expr->indices[0])) {
    auto range = evalSlice(slice, size);
    if (!range)
      return {};
    std::vector<Value> items;
    std::string text;
    for (int64_t turn = 0; turn < range->count; ++turn) {
      size_t at = size_t(range->first + turn * range->step);
      if (base.is(ValueKind::Str))
        text += base.text[at];
      else
        items.push_back((*base.items)[at]);
    }
    return base.is(ValueKind::Str)
               ? Value::ofStr(elaborator.keepText(std::move(text)))
               : elaborator.listOf(std::move(items), base.kind);
  }
  auto index = elaborator.asInt(elaborator.eval(expr->indices[0]),
                                expr->indices[0]->range(), "an index");
  if (!index)
    return {};
  int64_t place = *index < 0 ? *index + size : *index;
  if (place < 0 || place >= size)
    return elaborator.fail(DiagId::IndexOutOfRange, expr->indices[0]->range(),
                           *index, size);
  if (base.is(ValueKind::Str))
    return Value::ofStr(base.text.substr(size_t(place), 1));
  return (*base.items)[size_t(place)];
}

bool Indexer::addSlice(const ast::SliceExpr *slice) {
  auto range = evalSlice(slice, sizes[ranges.size()]);
  if (range)
    keepAxis(*range);
  return range.has_value();
}

/// An index that uses up one axis of the operand.
bool Indexer::addAxis(const ast::Expr *index) {
  if (const auto *slice = dyn_cast<ast::SliceExpr>(index))
    return addSlice(slice);
  Value value = elaborator.eval(index);
  if (value.isTensor()) {
    elaborator
        .report(DiagId::NeedsInt, index->range(), "an index",
                elaborator.describe(value))
        .help("write 'take(x, i, axis)' for one element per position");
    return false;
  }
  auto number = elaborator.asInt(value, index->range(), "an index");
  if (!number)
    return false;
  int64_t size = sizes[ranges.size()];
  int64_t place = *number < 0 ? *number + size : *number;
  if (place < 0 || place >= size) {
    elaborator.report(DiagId::IndexOutOfRange, index->range(), *number, size);
    return false;
  }
  ranges.push_back({place, 1, 1});
  return true;
}

Value Indexer::ofTensor(const Value &base) {
  sizes = elaborator.typeOf(base).sizes;
  size_t used = 0, ellipses = 0;
  for (const ast::Expr *index : expr->indices) {
    ellipses += isa<ast::EllipsisExpr>(index);
    used += !isa<ast::EllipsisExpr, ast::NoneLiteral>(index);
  }
  if (used > sizes.size())
    return elaborator.fail(DiagId::IndexCount, expr->range(), sizes.size(),
                           used);
  if (ellipses > 1)
    return elaborator.fail(DiagId::EllipsisHere, expr->range());
  for (const ast::Expr *index : expr->indices) {
    if (isa<ast::NoneLiteral>(index)) {
      result.push_back(1);
    } else if (isa<ast::EllipsisExpr>(index)) {
      for (size_t rest = sizes.size() - used; rest; --rest)
        keepAxis({0, sizes[ranges.size()], 1});
    } else if (!addAxis(index)) {
      return {};
    }
  }
  while (ranges.size() < sizes.size())
    keepAxis({0, sizes[ranges.size()], 1});

  Builder &builder = *elaborator.builder;
  builder.range = expr->range();
  std::vector<int64_t> offsets, counts, strides;
  for (const AxisRange &range : ranges) {
    offsets.push_back(range.first);
    counts.push_back(range.count);
    strides.push_back(range.step);
  }
  ValueId id = base.tensor;
  Sizes cut(counts.begin(), counts.end());
  if (cut != sizes)
    id = builder.emit(
        "slice", {id}, {builder.type(id).elem, cut},
        {{"offsets", offsets}, {"sizes", counts}, {"strides", strides}});
  return Value::ofTensor(builder.reshape(id, result));
}

} // namespace

Value Elaborator::evalSubscript(const ast::SubscriptExpr *expr) {
  Value base = eval(expr->base);
  if (base.isInvalid())
    return {};
  Indexer indexer(*this, expr);
  if (base.isTensor())
    return indexer.ofTensor(base);
  if (base.isSequence() || base.is(ValueKind::Str))
    return indexer.ofSequence(base);
  if (base.is(ValueKind::Dict) && expr->indices.size() == 1) {
    Value key = eval(expr->indices[0]);
    if (key.isInvalid())
      return {};
    for (const DictItem &item : *base.entries) {
      Value same = evalCompareValues(ast::CompareOp::Eq, item.key, {}, key, {},
                                     expr->range());
      if (same.is(ValueKind::Bool) && same.boolean)
        return item.value;
    }
    return fail(DiagId::NoSuchKey, expr->indices[0]->range(), describe(key));
  }
  return fail(DiagId::NotIndexable, expr->range(), describe(base));
}

} // namespace weft::sema
