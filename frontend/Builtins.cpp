//===- Builtins.cpp - the table of the prelude and its arguments ----------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

static constexpr Builtin builtinTable[] = {
#define WEFT_BUILTIN(NAME, SIGNATURE, RULE, OP) {NAME, SIGNATURE, RULE, OP},
#include "frontend/Builtins.def"
};

struct NotBuilt {
  StringRef file;
  StringRef name;
};

static constexpr NotBuilt notBuiltTable[] = {
#define WEFT_NOT_BUILT(FILE, NAME) {FILE, NAME},
#include "frontend/Builtins.def"
};

ArrayRef<Builtin> allBuiltins() { return builtinTable; }

const Builtin *findBuiltin(StringRef name) {
  const Builtin *found = find_if(
      builtinTable, [&](const Builtin &row) { return row.name == name; });
  return found == std::end(builtinTable) ? nullptr : found;
}

bool isNotBuilt(StringRef file, StringRef name) {
  file.consume_front("std/");
  return any_of(notBuiltTable, [&](const NotBuilt &row) {
    return row.file == file && row.name == name;
  });
}

//===----------------------------------------------------------------------===//
// Arguments to the signature
//===----------------------------------------------------------------------===//

namespace {

struct SignatureParameter {
  StringRef name;
  std::optional<Value> defaultValue;
};

struct Signature {
  std::vector<SignatureParameter> parameters;
  /// "*xs": the rest of the positional arguments follow the named ones.
  bool takesRest = false;
};

Value parseLiteral(StringRef text) {
  int64_t integer;
  double number;
  if (text == "None")
    return Value::none();
  if (text == "True" || text == "False")
    return Value::ofBool(text == "True");
  if (text.starts_with("'"))
    return Value::ofStr(text.drop_front().drop_back());
  if (!text.getAsInteger(10, integer))
    return Value::ofInt(integer);
  text.getAsDouble(number);
  return Value::ofFloat(number);
}

Signature parseSignature(StringRef text) {
  Signature result;
  SmallVector<StringRef> parts;
  text.split(parts, ", ");
  for (StringRef part : parts) {
    if (part.starts_with("*")) {
      result.takesRest = true;
      continue;
    }
    auto [name, value] = part.split('=');
    SignatureParameter parameter{name, std::nullopt};
    if (!value.empty())
      parameter.defaultValue = parseLiteral(value);
    result.parameters.push_back(parameter);
  }
  return result;
}

/// Puts the arguments in the order of the signature; false after an error.
bool bindSignature(Elaborator &elaborator, StringRef name,
                   const Signature &signature, const CallArguments &arguments,
                   SMRange range, std::vector<Binding> &args) {
  size_t count = signature.parameters.size();
  std::vector<bool> given(count);
  args.resize(count);
  for (auto [index, item] : enumerate(arguments.items)) {
    size_t slot = index;
    if (item.name) {
      slot = size_t(find_if(signature.parameters,
                            [&](const SignatureParameter &parameter) {
                              return parameter.name == item.name.text;
                            }) -
                    signature.parameters.begin());
      if (slot == count) {
        std::vector<StringRef> names;
        for (const SignatureParameter &parameter : signature.parameters)
          names.push_back(parameter.name);
        elaborator.unknownArgument(item.name, name, names);
        return false;
      }
    } else if (signature.takesRest) {
      args.push_back(item.binding);
      continue;
    } else if (slot >= count) {
      elaborator.report(DiagId::TooManyArguments, item.binding.range, name,
                        count, arguments.items.size());
      return false;
    }
    if (given[slot]) {
      elaborator.report(DiagId::ArgumentTwice, item.binding.range, name,
                        signature.parameters[slot].name);
      return false;
    }
    given[slot] = true;
    args[slot] = item.binding;
  }
  for (auto [index, parameter] : enumerate(signature.parameters)) {
    if (given[index])
      continue;
    if (!parameter.defaultValue) {
      elaborator.report(DiagId::MissingArgument, range, name, parameter.name);
      return false;
    }
    args[index] = {*parameter.defaultValue, range};
  }
  return true;
}

} // namespace

Value callBuiltin(Elaborator &elaborator, const Builtin &builtin,
                  CallArguments arguments, SMRange range) {
  StringRef name = builtin.name;
  name.consume_back("()");
  BuiltinCall call{elaborator, builtin, {}, range};
  if (!bindSignature(elaborator, name, parseSignature(builtin.signature),
                     arguments, range, call.args))
    return {};
  if (elaborator.builder)
    elaborator.builder->range = range;
  return builtin.rule(call);
}

//===----------------------------------------------------------------------===//
// Kinds of arguments
//===----------------------------------------------------------------------===//

std::optional<ValueId> tensorArgument(const BuiltinCall &call, unsigned index) {
  const Value &value = call.value(index);
  ElemType elem = value.is(ValueKind::Int)    ? ElemType::I32
                  : value.is(ValueKind::Bool) ? ElemType::Bool
                                              : ElemType::Float;
  return call.elaborator.toTensor(value, call.place(index), elem);
}

std::optional<ValueId> floatArgument(const BuiltinCall &call, unsigned index) {
  auto id = call.elaborator.toTensor(call.value(index), call.place(index),
                                     ElemType::Float);
  if (!id || isFloating(call.elaborator.builder->type(*id).elem))
    return id;
  call.elaborator
      .report(DiagId::NeedsFloating, call.place(index), call.builtin.name,
              call.elaborator.describe(call.value(index)))
      .help("convert with 'cast(x, float)'");
  return std::nullopt;
}

static std::optional<int64_t> normalizeAxis(const BuiltinCall &call,
                                            unsigned index, int64_t axis,
                                            int64_t rank) {
  int64_t place = axis < 0 ? axis + rank : axis;
  if (place >= 0 && place < rank)
    return place;
  call.elaborator.report(DiagId::AxisOutOfRange, call.place(index), axis, rank);
  return std::nullopt;
}

std::optional<int64_t> axisArgument(const BuiltinCall &call, unsigned index,
                                    int64_t rank) {
  auto axis =
      call.elaborator.asInt(call.value(index), call.place(index), "an axis");
  if (!axis)
    return std::nullopt;
  return normalizeAxis(call, index, *axis, rank);
}

std::optional<std::vector<int64_t>> axesArgument(const BuiltinCall &call,
                                                 unsigned index, int64_t rank) {
  std::vector<int64_t> axes;
  if (call.value(index).is(ValueKind::None)) {
    for (int64_t axis = 0; axis < rank; ++axis)
      axes.push_back(axis);
    return axes;
  }
  auto given =
      call.elaborator.asInts(call.value(index), call.place(index), "an axis");
  if (!given)
    return std::nullopt;
  for (int64_t axis : *given) {
    auto place = normalizeAxis(call, index, axis, rank);
    if (!place)
      return std::nullopt;
    if (is_contained(axes, *place)) {
      call.elaborator.report(DiagId::AxisTwice, call.place(index), axis);
      return std::nullopt;
    }
    axes.push_back(*place);
  }
  llvm::sort(axes);
  return axes;
}

std::optional<Sizes> shapeArgument(const BuiltinCall &call, unsigned index) {
  auto given =
      call.elaborator.asInts(call.value(index), call.place(index), "a size");
  if (!given)
    return std::nullopt;
  for (int64_t size : *given)
    if (size < 0) {
      call.elaborator.report(DiagId::NegativeSize, call.place(index), size);
      return std::nullopt;
    }
  Sizes sizes(given->begin(), given->end());
  if (!elementCount(sizes)) {
    call.elaborator.report(DiagId::SizeOverflow, call.place(index),
                           toString(sizes));
    return std::nullopt;
  }
  return sizes;
}

std::optional<ElemType> dtypeArgument(const BuiltinCall &call, unsigned index,
                                      ElemType absent) {
  const Value &value = call.value(index);
  if (value.is(ValueKind::None))
    return absent;
  if (value.is(ValueKind::Element))
    return value.element;
  call.elaborator
      .report(DiagId::NeedsElementType, call.place(index),
              call.elaborator.describe(value))
      .help("write for example 'float', 'f32' or 'i32' without quotes");
  return std::nullopt;
}

std::optional<bool> boolArgument(const BuiltinCall &call, unsigned index,
                                 StringRef what) {
  const Value &value = call.value(index);
  if (value.is(ValueKind::Bool))
    return value.boolean;
  call.elaborator.report(DiagId::WrongKind, call.place(index), what, "bool",
                         call.elaborator.describe(value));
  return std::nullopt;
}

std::optional<double> numberArgument(const BuiltinCall &call, unsigned index,
                                     StringRef what) {
  const Value &value = call.value(index);
  if (!value.isNumber()) {
    call.elaborator.report(DiagId::WrongKind, call.place(index), what,
                           "a compile-time number",
                           call.elaborator.describe(value));
    return std::nullopt;
  }
  call.elaborator.fix(value, call.place(index));
  return value.asDouble();
}

} // namespace weft::sema
