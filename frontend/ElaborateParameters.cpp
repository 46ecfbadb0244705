//===- ElaborateParameters.cpp - which parameters are meant ---------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

/// `*` stands for any text, dots included.
static bool matchesGlob(StringRef pattern, StringRef text) {
  size_t at = 0, resume = StringRef::npos, mark = 0, index = 0;
  while (index < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      resume = ++at;
      mark = index;
    } else if (at < pattern.size() && pattern[at] == text[index]) {
      ++at, ++index;
    } else if (resume != StringRef::npos) {
      at = resume;
      index = ++mark;
    } else {
      return false;
    }
  }
  return pattern.drop_front(at).find_first_not_of('*') == StringRef::npos;
}

bool matchesPath(StringRef pattern, StringRef path) {
  if (matchesGlob(pattern, path))
    return true;
  for (size_t end = 0; end < path.size(); ++end)
    if ((path[end] == '.' || path[end] == '[') &&
        matchesGlob(pattern, path.take_front(end)))
      return true;
  return false;
}

std::optional<std::set<uint32_t>>
Elaborator::selectParameters(const Binding &what) {
  std::set<uint32_t> chosen;
  if (what.value.isSequence()) {
    for (const Value &item : *what.value.items) {
      auto some = selectParameters({item, what.range});
      if (!some)
        return std::nullopt;
      chosen.insert(some->begin(), some->end());
    }
    return chosen;
  }
  if (what.value.isTensor()) {
    const checked::Op *op = builder->definition(what.value.tensor);
    if (op && op->name == "read" &&
        output.globals[op->globals[0][0]].kind ==
            checked::GlobalKind::Parameter)
      return std::set<uint32_t>{op->globals[0][0]};
  }
  std::string pattern;
  if (what.value.is(ValueKind::Str))
    pattern = what.value.text.str();
  else if (what.value.is(ValueKind::Instance))
    pattern = what.value.instance->path();
  else {
    report(DiagId::ParameterChoice, what.range, describe(what.value));
    return std::nullopt;
  }
  std::vector<StringRef> paths;
  for (auto [index, global] : enumerate(output.globals)) {
    if (global.kind != checked::GlobalKind::Parameter)
      continue;
    paths.push_back(global.path);
    if (matchesPath(pattern, global.path))
      chosen.insert(uint32_t(index));
  }
  if (chosen.empty()) {
    report(DiagId::NoSuchParameter, what.range, pattern)
        .didYouMean(pattern, paths);
    return std::nullopt;
  }
  return chosen;
}

/// The parameters a loss depends on through differentiable values.
std::set<uint32_t> Elaborator::trainable(ValueId loss) const {
  std::set<ValueId> needed = {loss};
  std::set<uint32_t> found;
  for (const checked::Op &op : reverse(builder->entry.ops)) {
    bool used =
        any_of(op.results, [&](ValueId id) { return needed.count(id); });
    if (!used || op.name == "stop_gradient")
      continue;
    if (op.name == "read") {
      uint32_t global = op.globals[0][0];
      if (output.globals[global].kind == checked::GlobalKind::Parameter)
        found.insert(global);
    }
    for (ValueId operand : op.operands)
      if (isFloating(builder->type(operand).elem))
        needed.insert(operand);
  }
  return found;
}

/// freeze(*what)
Value Elaborator::freeze(const BuiltinCall &call) {
  if (!entry || entry->decl->entry != ast::EntryKind::Train)
    return fail(DiagId::OnlyInEntry, call.range, "freeze", "a train entry");
  for (const Binding &what : call.args)
    entry->frozen.push_back(what);
  return Value::none();
}

} // namespace weft::sema
