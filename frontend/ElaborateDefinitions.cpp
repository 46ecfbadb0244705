//===- ElaborateDefinitions.cpp - dim, const, hyper and -D ----------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

const Definition *Elaborator::definition(StringRef name) const {
  // The last -D of a name wins, as in C.
  for (const Definition &item : reverse(options.definitions))
    if (item.name == name)
      return &item;
  return nullptr;
}

Value Elaborator::parseDefinition(const Definition &given) {
  StringRef text = given.value;
  int64_t integer;
  double number;
  if (!text.getAsInteger(10, integer))
    return Value::ofInt(integer);
  if (text == "True" || text == "true")
    return Value::ofBool(true);
  if (text == "False" || text == "false")
    return Value::ofBool(false);
  if (!text.getAsDouble(number))
    return Value::ofFloat(number);
  if (text.size() >= 2 && text.starts_with("\"") && text.ends_with("\""))
    text = text.drop_front().drop_back();
  return Value::ofStr(keepText(text.str()));
}

void Elaborator::checkDefinitions() {
  FileScope *main = files[program.main].get();
  std::vector<StringRef> names;
  for (auto &[name, top] : main->names)
    if (isa<ast::DimDecl, ast::ConstDecl, ast::HyperDecl>(top.decl))
      names.push_back(name);
  for (const Definition &item : options.definitions)
    if (!is_contained(names, StringRef(item.name)))
      report(DiagId::UnknownDefinition, {}, item.name)
          .didYouMean(item.name, names);
}

Value Elaborator::evalDim(const ast::DimDecl *dim) {
  std::optional<int64_t> min, max, opt;
  for (const ast::Argument &argument : dim->arguments) {
    StringRef name = argument.name.text;
    std::optional<int64_t> *target = name == "min"   ? &min
                                     : name == "max" ? &max
                                     : name == "opt" ? &opt
                                                     : nullptr;
    if (!target) {
      report(DiagId::DimArgument, argument.range, name)
          .didYouMean(name, {"min", "max", "opt"});
      continue;
    }
    *target = asInt(eval(argument.value), argument.value->range(),
                    "a bound of a dim");
    if (*target && **target < 0)
      return fail(DiagId::NegativeSize, argument.value->range(), **target);
  }
  int64_t low = min.value_or(1);
  int64_t value = opt.value_or(low);
  if (max && *max < low)
    return fail(DiagId::DimBounds, dim->range(), dim->name.text, low, *max);
  if (const Definition *given = definition(dim->name.text)) {
    Value parsed = parseDefinition(*given);
    if (!parsed.is(ValueKind::Int))
      return fail(DiagId::DefinitionType, dim->name.range, given->name,
                  given->value, "an int");
    value = parsed.integer;
  }
  if (value < low || (max && value > *max))
    return fail(DiagId::DimOutOfRange, dim->name.range, dim->name.text, value,
                low, max ? std::to_string(*max) : std::string("any"));
  if (frame->file->file == program.main)
    output.dims.push_back({dim->name.text.str(), value});
  return Value::ofInt(value);
}

Value Elaborator::evalNamedNumber(const ast::Decl *decl,
                                  const ast::TypeNode *type,
                                  const ast::Expr *init, bool isHyper) {
  StringRef name = decl->name.text;
  Binding binding{{}, init->range()};
  const Definition *given =
      frame->file->file == program.main ? definition(name) : nullptr;
  if (given) {
    binding = {parseDefinition(*given), decl->name.range};
  } else {
    binding.value = eval(init);
  }
  if (binding.value.isInvalid())
    return {};
  Expectation expected;
  expected.what = (Twine("'") + name + "'").str();
  if (type && !conform(binding, type, expected))
    return {};
  if (!isHyper)
    return binding.value;
  if (!binding.value.isNumber())
    return fail(DiagId::HyperType, init->range(), name,
                describe(binding.value));
  Value value = binding.value;
  output.hypers.push_back({name.str(), value.asDouble(), false, {}});
  if (!value.is(ValueKind::Bool)) {
    Symbol symbol;
    symbol.kind = Symbol::Hyper;
    symbol.hyper = uint32_t(output.hypers.size() - 1);
    value.symbol = keep(symbol);
  }
  return value;
}

/// Calls `visit` on every op of a program, regions included.
static void visitOps(std::vector<checked::Op> &ops,
                     function_ref<void(checked::Op &)> visit) {
  for (checked::Op &op : ops) {
    visit(op);
    for (checked::Region &region : op.regions)
      visitOps(region.ops, visit);
  }
}

/// A hyper that was needed at compile time anywhere is the same number
/// everywhere: its reads become constants and its global goes.
void Elaborator::finishHypers() {
  std::vector<checked::Global> kept;
  std::vector<uint32_t> newIndex(output.globals.size());
  std::map<uint32_t, double> fixed;
  for (auto [index, global] : enumerate(output.globals)) {
    newIndex[index] = uint32_t(kept.size());
    if (global.kind == checked::GlobalKind::Hyper) {
      StringRef name = StringRef(global.path).drop_front(strlen("hyper."));
      checked::Hyper &hyper = *find_if(
          output.hypers, [&](auto &item) { return item.name == name; });
      hyper.atRunTime = !hyper.fixedAt.isValid();
      if (!hyper.atRunTime) {
        fixed[uint32_t(index)] = hyper.value;
        continue;
      }
    }
    kept.push_back(global);
  }
  output.globals = std::move(kept);
  auto renumber = [&](checked::Op &op) {
    if (op.name == "read" && fixed.count(op.globals[0][0])) {
      op.name = "constant";
      op.constant.floats = {fixed[op.globals[0][0]]};
      op.globals.clear();
    }
    for (auto &list : op.globals)
      for (uint32_t &global : list)
        global = newIndex[global];
  };
  for (checked::Entry &item : output.entries)
    visitOps(item.ops, renumber);
}

} // namespace weft::sema
