//===- Value.h - what an expression stands for while checking ---*- C++ -*-===//
///
/// \file
/// Sema runs the program on these values: compile-time numbers, lists and
/// functions are computed, tensors are ids into the entry being built. Values
/// are small and copied freely; what they point to lives as long as Sema.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_VALUE_H
#define WEFT_FRONTEND_VALUE_H

#include "frontend/Ast.h"
#include "frontend/Checked.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

#include <vector>

namespace weft::sema {

using checked::ValueId;
using llvm::ArrayRef;
using llvm::SMRange;
using llvm::StringRef;

struct Builtin;
struct FileScope;
struct Instance;
struct OptimizerCall;
struct Slot;
struct Value;

enum class ValueKind : uint8_t {
  Invalid, ///< an error was reported; stays silent from here on
  None,
  Int,
  Float,
  Bool,
  Str,
  List,
  Tuple,
  Dict,
  Element, ///< an element type as an argument: `cast(x, f32)`
  Tensor,
  Instance,
  Module,
  Function, ///< a def, bound to an instance if it is a method
  Optimizer,
  OptimizerCall, ///< `AdamW(lr=1e-3)`
  Schedule,
  Builtin,
  Initializer, ///< a recipe: `uniform(-0.1, 0.1)`
  File,        ///< an imported file
};

/// How a compile-time number came from hypers: kept beside its value so that
/// arithmetic on tensors can read the hypers at run time instead.
struct Symbol {
  enum Kind : uint8_t { Hyper, Number, Operation } kind = Number;
  uint32_t hyper = 0;
  double number = 0.0;
  /// Mnemonic of an elementwise op; `right` is null for a unary one.
  StringRef op;
  const Symbol *left = nullptr;
  const Symbol *right = nullptr;
};

/// A value with the place that gave it its name.
struct Binding;

/// A recipe before its shape is known.
struct InitializerRecipe {
  StringRef name;
  llvm::SmallVector<double, 2> numbers;
  /// kaiming's fan: the number of inputs or of outputs.
  bool fanOut = false;
};

struct DictItem;

struct Value {
  ValueKind kind = ValueKind::Invalid;
  union {
    int64_t integer = 0;
    double number;
    bool boolean;
    ElemType element;
    ValueId tensor;
    const std::vector<Value> *items;
    const std::vector<DictItem> *entries;
    Instance *instance;
    const ast::Decl *decl;
    const OptimizerCall *optimizer;
    const Builtin *builtin;
    const InitializerRecipe *recipe;
    FileScope *file;
  };
  /// Int and Float that depend on a hyper.
  const Symbol *symbol = nullptr;
  /// The text of a Str.
  StringRef text;
  /// Where a Module, Function, Optimizer or Schedule was declared.
  FileScope *scope = nullptr;
  /// The instance of a Function that is a method.
  Instance *self = nullptr;
  /// An Instance or Function from `frozen(...)`.
  bool frozen = false;

  bool is(ValueKind other) const { return kind == other; }
  bool isInvalid() const { return kind == ValueKind::Invalid; }
  bool isTensor() const { return kind == ValueKind::Tensor; }
  bool isSequence() const {
    return kind == ValueKind::List || kind == ValueKind::Tuple;
  }
  /// Int, Float or Bool: Python counts bools as numbers.
  bool isNumber() const {
    return kind == ValueKind::Int || kind == ValueKind::Float ||
           kind == ValueKind::Bool;
  }
  bool isIntegral() const {
    return kind == ValueKind::Int || kind == ValueKind::Bool;
  }
  /// The value of a number.
  double asDouble() const {
    if (kind == ValueKind::Float)
      return number;
    return double(asInt());
  }
  /// The value of an Int or Bool.
  int64_t asInt() const {
    return kind == ValueKind::Bool ? int64_t(boolean) : integer;
  }

  static Value none() { return make(ValueKind::None); }
  static Value ofInt(int64_t value) {
    Value result = make(ValueKind::Int);
    result.integer = value;
    return result;
  }
  static Value ofFloat(double value) {
    Value result = make(ValueKind::Float);
    result.number = value;
    return result;
  }
  static Value ofBool(bool value) {
    Value result = make(ValueKind::Bool);
    result.boolean = value;
    return result;
  }
  /// `text` must outlive Sema.
  static Value ofStr(StringRef text) {
    Value result = make(ValueKind::Str);
    result.text = text;
    return result;
  }
  static Value ofTensor(ValueId id) {
    Value result = make(ValueKind::Tensor);
    result.tensor = id;
    return result;
  }
  static Value ofElement(ElemType type) {
    Value result = make(ValueKind::Element);
    result.element = type;
    return result;
  }
  static Value ofInstance(Instance *instance) {
    Value result = make(ValueKind::Instance);
    result.instance = instance;
    return result;
  }
  static Value ofDecl(ValueKind kind, const ast::Decl *decl, FileScope *scope,
                      Instance *self = nullptr) {
    Value result = make(kind);
    result.decl = decl;
    result.scope = scope;
    result.self = self;
    return result;
  }
  static Value make(ValueKind kind) {
    Value result;
    result.kind = kind;
    return result;
  }
};

struct DictItem {
  Value key;
  Value value;
};

struct Binding {
  Value value;
  SMRange range;
};

/// A `param` or `buffer` of one instance.
struct Slot {
  Instance *owner = nullptr;
  StringRef name;
  bool isBuffer = false;
  TensorType type;
  checked::Initializer init;
  SMRange range;
  /// Index of its global once a model owns the instance; -1 before.
  int64_t global = -1;
};

/// A module with its arguments. Its path is that of its first binding.
struct Instance {
  const ast::ModuleDecl *decl = nullptr;
  FileScope *file = nullptr;
  /// Null for a model and for what is not bound yet.
  Instance *parent = nullptr;
  /// "net", "fc[0]"; empty while not bound.
  std::string local;
  SMRange range;
  llvm::StringMap<Binding> arguments;
  /// Compile-time values and sub-modules, in order of declaration.
  llvm::MapVector<StringRef, Binding> members;
  llvm::MapVector<StringRef, Slot *> slots;
  llvm::StringMap<const ast::DefDecl *> methods;

  /// "net.fc[0]"
  std::string path() const {
    return parent ? parent->path() + "." + local : local;
  }
  const Instance *root() const { return parent ? parent->root() : this; }
};

/// An optimizer with its arguments, one per parameter of the declaration.
struct OptimizerCall {
  const ast::OptimizerDecl *decl = nullptr;
  FileScope *file = nullptr;
  std::vector<Binding> arguments;
  /// `groups=` as given; None if not.
  Value groups = Value::none();
  SMRange range;
};

/// What a name at the top level of a file stands for, found when first asked.
struct TopLevel {
  const ast::Decl *decl = nullptr;
  /// Set for a name of a `from` import.
  const ast::ImportedName *imported = nullptr;
  SMRange range;
  enum State : uint8_t { Unset, Busy, Done } state = Unset;
  Binding binding;
};

/// The top-level names of one file.
struct FileScope {
  const ast::FileAst *file = nullptr;
  /// In the compiler: errors inside are shown at the call.
  bool isLibrary = false;
  llvm::MapVector<StringRef, TopLevel> names;
};

/// "an int", "a tensor float[64, 10]", for messages. `types` are those of the
/// entry, for tensors.
std::string describe(const Value &value, ArrayRef<TensorType> types);

} // namespace weft::sema

#endif // WEFT_FRONTEND_VALUE_H
