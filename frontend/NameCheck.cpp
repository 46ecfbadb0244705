//===- NameCheck.cpp - names of code that nothing calls -------------------===//

#include "frontend/NameCheck.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace weft {

namespace {

using namespace ast;

class NameChecker {
public:
  NameChecker(function_ref<bool(StringRef)> globals,
              function_ref<void(const NameExpr &)> sink)
      : isGlobal(globals), unknown(sink) {}

  void declaration(const Stmt *stmt);

private:
  void collect(Block block);
  void collectTarget(const Expr *target);
  void collectParameters(ArrayRef<Parameter> parameters);
  void parameters(ArrayRef<Parameter> parameters, bool bindsSizes);
  void callable(ArrayRef<Parameter> parameters, const Results &results,
                Block body, bool bindsSizes);
  void block(Block block);
  void statement(const Stmt *stmt);
  void type(const TypeNode *type, bool bindsSizes = false);
  void expressions(ArrayRef<Expr *> list) {
    for (const Expr *expr : list)
      expression(expr);
  }
  void expression(const Expr *expr);
  void comprehension(const ComprehensionExpr *expr);
  void scan(const ScanExpr *expr);
  bool isBound(StringRef name) const {
    return isGlobal(name) || any_of(scopes, [&](const StringSet<> &scope) {
             return scope.contains(name);
           });
  }

  function_ref<bool(StringRef)> isGlobal;
  function_ref<void(const NameExpr &)> unknown;
  /// Names bound anywhere in a body are visible in all of it: whether a use
  /// comes too early is for the run to say.
  std::vector<StringSet<>> scopes;
};

//===----------------------------------------------------------------------===//
// What a body binds
//===----------------------------------------------------------------------===//

void NameChecker::collectTarget(const Expr *target) {
  if (const auto *name = dyn_cast<NameExpr>(target))
    scopes.back().insert(name->name);
  else if (const auto *tuple = dyn_cast<TupleExpr>(target))
    for (const Expr *part : tuple->elements)
      collectTarget(part);
  else if (const auto *list = dyn_cast<ListExpr>(target))
    for (const Expr *part : list->elements)
      collectTarget(part);
}

/// The scan of a value, if it is one: its names live in the body around it.
static const ScanExpr *scanOf(const Expr *value) {
  return dyn_cast_or_null<ScanExpr>(value);
}

void NameChecker::collect(Block body) {
  auto scanNames = [&](const Expr *value) {
    const ScanExpr *loop = scanOf(value);
    if (!loop)
      return;
    for (const Identifier &element : loop->elements)
      scopes.back().insert(element.text);
    for (const ScanCarry &carry : loop->carries)
      scopes.back().insert(carry.name.text);
    collect(loop->body);
  };
  for (const Stmt *stmt : body) {
    if (const auto *assign = dyn_cast<AssignStmt>(stmt)) {
      collectTarget(assign->target);
      scanNames(assign->value);
    } else if (const auto *result = dyn_cast<ReturnStmt>(stmt)) {
      scanNames(result->value);
    } else if (const auto *expr = dyn_cast<ExprStmt>(stmt)) {
      scanNames(expr->value);
    } else if (const auto *loop = dyn_cast<ForStmt>(stmt)) {
      collectTarget(loop->target);
      collect(loop->body);
    } else if (const auto *branch = dyn_cast<IfStmt>(stmt)) {
      collect(branch->thenBody);
      collect(branch->elseBody);
    } else if (const auto *decl = dyn_cast<Decl>(stmt)) {
      scopes.back().insert(decl->name.text);
    }
  }
}

void NameChecker::collectParameters(ArrayRef<Parameter> list) {
  for (const Parameter &parameter : list)
    scopes.back().insert(parameter.name.text);
}

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

void NameChecker::parameters(ArrayRef<Parameter> list, bool bindsSizes) {
  collectParameters(list);
  for (const Parameter &parameter : list)
    type(parameter.type, bindsSizes);
  for (const Parameter &parameter : list)
    expression(parameter.defaultValue);
}

void NameChecker::callable(ArrayRef<Parameter> list, const Results &results,
                           Block body, bool bindsSizes) {
  scopes.emplace_back();
  parameters(list, bindsSizes);
  collect(body);
  for (const Result &result : results.items)
    type(result.type);
  block(body);
  scopes.pop_back();
}

void NameChecker::declaration(const Stmt *stmt) {
  if (const auto *module = dyn_cast<ModuleDecl>(stmt)) {
    callable(module->parameters, {}, module->body, false);
  } else if (const auto *def = dyn_cast<DefDecl>(stmt)) {
    callable(def->parameters, def->results, def->body, true);
  } else if (const auto *entry = dyn_cast<EntryDecl>(stmt)) {
    // Sizes of an entry have their own message; the run gives it.
    callable(entry->parameters, entry->results, entry->body, true);
  } else if (const auto *schedule = dyn_cast<ScheduleDecl>(stmt)) {
    scopes.emplace_back();
    scopes.back().insert("step");
    scopes.back().insert("total_steps");
    callable(schedule->parameters, schedule->results, schedule->body, false);
    scopes.pop_back();
  } else if (const auto *optimizer = dyn_cast<OptimizerDecl>(stmt)) {
    scopes.emplace_back();
    for (StringRef name : {"param", "grad", "step"})
      scopes.back().insert(name);
    callable(optimizer->parameters, {}, optimizer->body, false);
    scopes.pop_back();
  }
}

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

void NameChecker::block(Block body) {
  for (const Stmt *stmt : body)
    statement(stmt);
}

void NameChecker::statement(const Stmt *stmt) {
  if (const auto *assign = dyn_cast<AssignStmt>(stmt)) {
    expression(assign->value);
  } else if (const auto *augmented = dyn_cast<AugAssignStmt>(stmt)) {
    expression(augmented->target);
    expression(augmented->value);
  } else if (const auto *loop = dyn_cast<ForStmt>(stmt)) {
    expression(loop->iterable);
    block(loop->body);
  } else if (const auto *branch = dyn_cast<IfStmt>(stmt)) {
    expression(branch->condition);
    block(branch->thenBody);
    block(branch->elseBody);
  } else if (const auto *result = dyn_cast<ReturnStmt>(stmt)) {
    expression(result->value);
  } else if (const auto *yield = dyn_cast<YieldStmt>(stmt)) {
    expression(yield->value);
  } else if (const auto *expr = dyn_cast<ExprStmt>(stmt)) {
    expression(expr->value);
  } else if (const auto *param = dyn_cast<ParamDecl>(stmt)) {
    type(param->type);
    expression(param->init);
  } else if (const auto *buffer = dyn_cast<BufferDecl>(stmt)) {
    type(buffer->type);
    expression(buffer->init);
  } else if (const auto *state = dyn_cast<StateDecl>(stmt)) {
    type(state->type);
    expression(state->init);
  } else {
    declaration(stmt);
  }
}

void NameChecker::type(const TypeNode *node, bool bindsSizes) {
  if (!node)
    return;
  for (const Expr *size : node->shape) {
    const auto *name = dyn_cast<NameExpr>(size);
    if (name && bindsSizes)
      scopes.back().insert(name->name);
    else
      expression(size);
  }
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

void NameChecker::comprehension(const ComprehensionExpr *expr) {
  scopes.emplace_back();
  for (const ComprehensionClause &clause : expr->clauses) {
    expression(clause.iterable);
    collectTarget(clause.target);
    expressions(clause.conditions);
  }
  expression(expr->element);
  scopes.pop_back();
}

void NameChecker::scan(const ScanExpr *expr) {
  expressions(expr->sources);
  expression(expr->alongAxis);
  for (const ScanCarry &carry : expr->carries)
    expression(carry.init);
  expression(expr->reverse);
  block(expr->body);
}

void NameChecker::expression(const Expr *expr) {
  if (!expr)
    return;
  if (const auto *name = dyn_cast<NameExpr>(expr)) {
    if (!isBound(name->name))
      unknown(*name);
  } else if (const auto *attribute = dyn_cast<AttributeExpr>(expr)) {
    expression(attribute->base);
  } else if (const auto *call = dyn_cast<CallExpr>(expr)) {
    expression(call->callee);
    for (const Argument &argument : call->arguments)
      expression(argument.value);
  } else if (const auto *subscript = dyn_cast<SubscriptExpr>(expr)) {
    expression(subscript->base);
    expressions(subscript->indices);
  } else if (const auto *slice = dyn_cast<SliceExpr>(expr)) {
    expression(slice->lower);
    expression(slice->upper);
    expression(slice->step);
  } else if (const auto *unary = dyn_cast<UnaryExpr>(expr)) {
    expression(unary->operand);
  } else if (const auto *binary = dyn_cast<BinaryExpr>(expr)) {
    expression(binary->left);
    expression(binary->right);
  } else if (const auto *compare = dyn_cast<CompareExpr>(expr)) {
    expressions(compare->operands);
  } else if (const auto *logical = dyn_cast<LogicalExpr>(expr)) {
    expression(logical->left);
    expression(logical->right);
  } else if (const auto *conditional = dyn_cast<ConditionalExpr>(expr)) {
    expression(conditional->thenValue);
    expression(conditional->condition);
    expression(conditional->elseValue);
  } else if (const auto *list = dyn_cast<ListExpr>(expr)) {
    expressions(list->elements);
  } else if (const auto *tuple = dyn_cast<TupleExpr>(expr)) {
    expressions(tuple->elements);
  } else if (const auto *dict = dyn_cast<DictExpr>(expr)) {
    for (const DictEntry &item : dict->entries) {
      expression(item.key);
      expression(item.value);
    }
  } else if (const auto *loop = dyn_cast<ComprehensionExpr>(expr)) {
    comprehension(loop);
  } else if (const auto *recurrence = dyn_cast<ScanExpr>(expr)) {
    scan(recurrence);
  }
}

} // namespace

void checkNames(const FileAst &file, function_ref<bool(StringRef)> isGlobal,
                function_ref<void(const NameExpr &)> unknown) {
  NameChecker checker(isGlobal, unknown);
  for (const Stmt *stmt : file.declarations)
    checker.declaration(stmt);
}

} // namespace weft
