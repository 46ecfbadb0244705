//===- ElaborateNumbers.cpp - what must be known when compiling -----------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace llvm;

namespace weft::sema {

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
