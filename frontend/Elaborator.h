//===- Elaborator.h - runs a model text at compile time ---------*- C++ -*-===//
///
/// \file
/// The inside of Sema: one object per profile. Expressions evaluate to Values,
/// statements run in a Frame, tensor operations go to the Builder of the entry
/// being checked. After an error a value is Invalid and everything that uses
/// it stays silent, so one run reports several independent errors.
///
/// Methods stand by file; Builtins*.cpp hold the rules of the prelude.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_ELABORATOR_H
#define WEFT_FRONTEND_ELABORATOR_H

#include "frontend/Frame.h"
#include "frontend/Report.h"
#include "frontend/Sema.h"

#include <deque>
#include <memory>
#include <optional>
#include <set>

namespace weft::sema {

class Elaborator {
public:
  Elaborator(const Program &program, const SemaOptions &options,
             DiagnosticEngine &diags);

  // The whole program (ElaborateProgram.cpp).
  CheckedProgram run();

  // Diagnostics (ElaborateReport.cpp).
  template <typename... Args>
  Report report(DiagId id, SMRange range, const Args &...args) {
    return reportTexts(id, range, {argumentText(args)...});
  }
  /// Reports and returns an Invalid value.
  template <typename... Args>
  Value fail(DiagId id, SMRange range, const Args &...args) {
    report(id, range, args...);
    return {};
  }
  Report reportTexts(DiagId id, SMRange range, std::vector<std::string> args);
  std::string describe(const Value &value) const;

  // Names (ElaborateNames.cpp).
  /// Null if nothing of that name is visible.
  std::optional<Binding> lookup(StringRef name, SMRange use);
  std::optional<Binding> lookupFile(FileScope *file, StringRef name,
                                    SMRange use);
  Value unknownName(StringRef name, SMRange range);
  std::vector<StringRef> visibleNames();
  Binding &setLocal(StringRef name, Value value, SMRange range);
  /// The value a member of an instance has: slots become tensors.
  std::optional<Binding> member(Instance *instance, StringRef name,
                                SMRange use);
  std::optional<Binding> builtinName(StringRef name);

  // Expressions (ElaborateExpr.cpp, ElaborateOperators.cpp).
  Value eval(const ast::Expr *expr);
  Value evalBinaryValues(ast::BinaryOp op, Value left, SMRange leftRange,
                         Value right, SMRange rightRange, SMRange range);
  Value evalCompareValues(ast::CompareOp op, Value left, SMRange leftRange,
                          Value right, SMRange rightRange, SMRange range);
  Value negate(Value value, SMRange range);
  bool unpack(const ast::Expr *target, Value value, SMRange valueRange);
  /// The elements of a list, tuple, range or dict; reports otherwise.
  std::optional<std::vector<Value>> iterate(Value value, SMRange range);
  Value listOf(std::vector<Value> items, ValueKind kind = ValueKind::List);
  Value dictOf(std::vector<DictItem> items);
  StringRef keepText(std::string text);

  // Numbers needed at compile time (ElaborateNumbers.cpp); hypers in them
  // become fixed.
  std::optional<int64_t> asInt(Value value, SMRange range, StringRef what);
  std::optional<bool> asCondition(Value value, SMRange range);
  std::optional<std::vector<int64_t>> asInts(Value value, SMRange range,
                                             StringRef what);
  void fix(const Value &value, SMRange range);
  Value withSymbol(Value value, StringRef op, const Value &left,
                   const Value *right);

  // Statements (ElaborateStmt.cpp).
  void run(ast::Block block);

  // Calls (ElaborateCall.cpp).
  CallArguments evalArguments(ArrayRef<ast::Argument> arguments);
  Value call(Value callee, CallArguments arguments, SMRange range,
             StringRef calleeText);
  /// One binding per parameter, defaults included, set as locals of `frame`.
  bool bindArguments(ArrayRef<ast::Parameter> parameters,
                     CallArguments &arguments, Frame &frame, SMRange range,
                     const Twine &callee, StringRef subject);
  std::optional<std::vector<const Binding *>>
  matchArguments(ArrayRef<ast::Parameter> parameters,
                 const CallArguments &arguments, StringRef callee);
  bool bindArgument(const ast::Parameter &parameter, const Binding *given,
                    SMRange range, StringRef callee, StringRef subject);
  void unknownArgument(const ast::Identifier &argument, StringRef callee,
                       ArrayRef<StringRef> parameters);
  Value callFunction(Value function, CallArguments arguments, SMRange range,
                     StringRef calleeText);
  Value callSchedule(Value schedule, CallArguments arguments, SMRange range);
  Value callOptimizer(Value optimizer, CallArguments arguments, SMRange range);
  Value runDef(const ast::DefDecl *def, Frame &frame);

  // Annotations (ElaborateAnnotation.cpp).
  struct Expectation {
    /// "argument 'x' of 'head'", "the result of 'forward'".
    std::string what;
    /// "call to 'head'"
    std::string where;
    /// The module that expects it: "Dense"; may be empty.
    std::string subject;
    bool bindsSizes = false;
    /// Where a size mismatch is shown; not valid: at the value.
    SMRange place;
  };
  bool conform(Binding &binding, const ast::TypeNode *type,
               const Expectation &expected);
  bool conformTensor(Binding &binding, const ast::TypeNode *type,
                     const Expectation &expected);
  bool conformSizes(const Binding &binding, const ast::TypeNode *type,
                    const Expectation &expected);
  std::optional<TensorType> resolveType(const ast::TypeNode *type);
  std::optional<int64_t> evalSize(const ast::Expr *expr);
  Value conformResults(Binding result, const ast::Results &results,
                       StringRef callee);

  // Modules (ElaborateModule.cpp).
  Value instantiate(Value module, CallArguments arguments, SMRange range);
  void declareSlot(const ast::Stmt *stmt);
  void adopt(Instance *parent, const Value &value, const std::string &local);
  void adoptMembers(Instance *instance);
  void createGlobals(Instance *instance);
  ValueId readSlot(Slot *slot, SMRange use);
  bool assignMember(StringRef name, Value value, SMRange range,
                    SMRange valueRange);
  std::optional<checked::Initializer> evalInitializer(const ast::Expr *expr,
                                                      const TensorType &type);
  std::optional<checked::Initializer>
  resolveRecipe(const InitializerRecipe &recipe, const TensorType &type,
                SMRange range);

  // Tensors (ElaborateTensor.cpp).
  /// Whether tensor ops may stand here; reports otherwise.
  bool needEntry(SMRange range);
  /// A tensor of any value that stands for one; `elem` is the type that a
  /// compile-time number takes.
  std::optional<ValueId> toTensor(Value value, SMRange range, ElemType elem,
                                  ArrayRef<int64_t> sizes = {});
  ValueId materialize(const Symbol &symbol);
  struct Pair {
    ValueId left;
    ValueId right;
  };
  /// Brings two operands to one type and shape; one is a tensor at least.
  std::optional<Pair> mix(Value left, SMRange leftRange, Value right,
                          SMRange rightRange, SMRange range, StringRef op);
  std::optional<ElemType> mixedType(Value left, Value right, SMRange range,
                                    StringRef op);
  Value matmul(Value left, SMRange leftRange, Value right, SMRange rightRange,
               SMRange range);
  ValueId product(ValueId a, Sizes as, ValueId b, Sizes bs, const Sizes &batch);
  Value power(Value left, SMRange leftRange, Value right, SMRange rightRange,
              SMRange range);
  Value wholePower(ValueId base, int64_t exponent);
  const TensorType &typeOf(const Value &value) const {
    return builder->type(value.tensor);
  }
  void noteOrigin(Report &report, const Binding &binding, const Twine &text);
  void noteSize(Report &report, const Binding &binding,
                const std::string &text);

  // Indexing (ElaborateIndex.cpp).
  Value evalSubscript(const ast::SubscriptExpr *expr);

  // Entries (ElaborateEntry.cpp).
  void checkEntry(const ast::EntryDecl *decl);
  Value metric(const struct BuiltinCall &call);
  /// bool[B]: which samples of the batch are real.
  ValueId validMask();

  // Training (ElaborateGradient.cpp, ElaborateParameters.cpp,
  // ElaborateMinimize.cpp).
  Value gradient(const struct BuiltinCall &call);
  Value freeze(const struct BuiltinCall &call);
  Value minimize(const struct BuiltinCall &call);
  void finishTrainings();

  Frame *frame = nullptr;
  /// Null outside entries.
  Builder *builder = nullptr;
  EntryState *entry = nullptr;
  bool training = false;
  /// Inside of a call of a frozen module.
  bool frozen = false;
  CheckedProgram output;
  std::vector<Instance *> models;
  /// The calls that led here outside of entries, outermost first.
  std::vector<checked::CallSite> declaring;

  /// Owns what values point to.
  template <typename T>
  T *keep(T object) {
    auto owner = std::make_shared<T>(std::move(object));
    T *raw = owner.get();
    owned.push_back(std::move(owner));
    return raw;
  }

  /// Runs `body` with the place and call site of a call.
  template <typename Body>
  auto inCall(SMRange range, std::string callee, Body body);

private:
  static std::string argumentText(const Twine &text) { return text.str(); }
  template <typename T>
    requires std::is_integral_v<T>
  static std::string argumentText(T value) {
    return std::to_string(value);
  }

  bool isLibrary(SMRange range) const;
  void addFile(const ast::FileAst *file);
  void checkUncalled();
  void checkDefinitions();
  Binding evalTopLevel(FileScope *file, TopLevel &top, SMRange use);
  Value evalTopLevelDecl(FileScope *file, const ast::Decl *decl);
  Value evalImported(FileScope *source, const ast::Identifier &name,
                     SMRange use);
  Value evalModel(const ast::ModelDecl *model);
  Value evalDim(const ast::DimDecl *dim);
  Value evalNamedNumber(const ast::Decl *decl, const ast::TypeNode *type,
                        const ast::Expr *init, bool isHyper);
  const Definition *definition(StringRef name) const;
  Value parseDefinition(const Definition &given);

  Value evalName(const ast::NameExpr *expr);
  Value evalAttribute(const ast::AttributeExpr *expr);
  Value evalMember(const Value &base, const ast::AttributeExpr *expr);
  Value evalCall(const ast::CallExpr *expr);
  Value evalUnary(const ast::UnaryExpr *expr);
  Value evalCompare(const ast::CompareExpr *expr);
  Value evalLogical(const ast::LogicalExpr *expr);
  Value evalConditional(const ast::ConditionalExpr *expr);
  Value evalElements(ArrayRef<ast::Expr *> elements, ValueKind kind);
  Value evalDict(const ast::DictExpr *expr);
  Value evalComprehension(const ast::ComprehensionExpr *expr);
  bool comprehend(const ast::ComprehensionExpr *expr, size_t clause,
                  std::vector<Value> &items);
  Value evalNumbers(ast::BinaryOp op, Value left, Value right, SMRange range);
  Value tensorArithmetic(ast::BinaryOp op, Value left, SMRange leftRange,
                         Value right, SMRange rightRange, SMRange range);
  /// Two lists, tuples or texts after one another; one several times.
  Value concatenate(const Value &left, const Value &right, SMRange range);
  Value repeat(const Value &some, int64_t times, SMRange range);

  void runStmt(const ast::Stmt *stmt);
  void runFor(const ast::ForStmt *stmt);
  void runIf(const ast::IfStmt *stmt);
  void runReturn(const ast::ReturnStmt *stmt);
  void assign(StringRef name, Value value, SMRange range, SMRange valueRange);
  bool spend(SMRange range);

  void finishHypers();

  bool declareInputs(const ast::EntryDecl *decl);
  void finishEntry(const ast::EntryDecl *decl);
  void finishTrain();
  void addOutputs(const ast::EntryDecl *decl);
  bool checkMetric(const struct BuiltinCall &call);
  bool dependsOnInputs(ValueId id) const;

  std::optional<std::set<uint32_t>> selectParameters(const Binding &what);
  std::set<ValueId> sourcesOf(ValueId target) const;
  std::set<uint32_t> trainable(ValueId loss) const;
  bool finishTraining(const EntryState::Training &training);
  struct Update;
  bool buildUpdate(Update &update);
  bool runUpdate(Update &update);
  const ast::DefDecl *declareStates(Update &update);
  bool yieldUpdate(Update &update, size_t index, const Binding &binding,
                   StringRef name);
  bool overrideArguments(const Binding &groups, Update &update);
  bool declareState(const ast::StateDecl *decl, Update &update);

  const Program &program;
  const SemaOptions &options;
  DiagnosticEngine &diags;
  std::vector<std::shared_ptr<void>> owned;
  std::deque<std::string> texts;
  std::map<const ast::FileAst *, std::unique_ptr<FileScope>> files;
  FileScope *preludeScope = nullptr;
  std::set<std::tuple<unsigned, const char *, const char *>> reported;
  Diagnostic discarded;
  /// Errors met, repeated ones included.
  unsigned failures = 0;
  unsigned depth = 0;
  /// Statements and loop turns left before the program is called too large.
  int64_t budget = 4'000'000;
};

/// The call of a prelude function; `args` follow its signature.
struct BuiltinCall {
  Elaborator &elaborator;
  const Builtin &builtin;
  std::vector<Binding> args;
  SMRange range;

  const Value &value(unsigned index) const { return args[index].value; }
  SMRange place(unsigned index) const { return args[index].range; }
};

/// One row of Builtins.def.
struct Builtin {
  StringRef name;
  /// "x, axis=None": parameters with literal defaults; "*xs" takes the rest.
  StringRef signature;
  Value (*rule)(const BuiltinCall &call);
  /// Mnemonic of the op, where the rule needs one.
  StringRef op;
};

/// A pattern names parameters, or modules with all they hold; `*` stands for
/// any text.
bool matchesPath(StringRef pattern, StringRef path);

/// Null if the prelude has no such function.
const Builtin *findBuiltin(StringRef name);
ArrayRef<Builtin> allBuiltins();
/// Whether the language has the name and this compiler does not yet. `file` is
/// empty for the prelude, else "std/nn".
bool isNotBuilt(StringRef file, StringRef name);

Value callBuiltin(Elaborator &elaborator, const Builtin &builtin,
                  CallArguments arguments, SMRange range);

template <typename Body>
auto Elaborator::inCall(SMRange range, std::string callee, Body body) {
  if (!builder) {
    declaring.push_back({0, range, std::move(callee)});
    auto result = body();
    declaring.pop_back();
    return result;
  }
  uint32_t savedSite = builder->callSite;
  SMRange savedRange = builder->range;
  builder->entry.calls.push_back({savedSite, range, std::move(callee)});
  builder->callSite = uint32_t(builder->entry.calls.size() - 1);
  auto result = body();
  builder->callSite = savedSite;
  builder->range = savedRange;
  return result;
}

} // namespace weft::sema

#endif // WEFT_FRONTEND_ELABORATOR_H
