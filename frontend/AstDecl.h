//===- AstDecl.h - declarations of the syntax tree --------------*- C++ -*-===//
///
/// \file
/// One struct per declaration form, and the file that holds them. Include
/// frontend/Ast.h instead.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_ASTDECL_H
#define WEFT_FRONTEND_ASTDECL_H

#include "frontend/AstStmt.h"

namespace weft::ast {

struct FileAst;

/// Base of all declarations. An import has no name of its own.
struct Decl : Stmt {
  static bool classof(const Node *node) {
    return node->kind() >= NodeKind::FirstDecl &&
           node->kind() <= NodeKind::LastDecl;
  }
  Identifier name;

protected:
  using Stmt::Stmt;
};

/// `import blocks.resnet as resnet`. `name` is the alias, or the last part of
/// the path where no alias is given.
struct ImportDecl : Decl {
  WEFT_NODE(ImportDecl, Decl, Import)
  ArrayRef<Identifier> path;
  /// Set by the ImportResolver; null if the file was not found.
  FileAst *file = nullptr;
};

/// One name of a `from` import; `alias` is empty without `as`.
struct ImportedName {
  Identifier name;
  Identifier alias;
  /// The name that this file sees.
  const Identifier &local() const { return alias ? alias : name; }
};

/// `from std.nn import Conv2d, Dense as Linear`
struct FromImportDecl : Decl {
  WEFT_NODE(FromImportDecl, Decl, FromImport)
  ArrayRef<Identifier> path;
  ArrayRef<ImportedName> names;
  /// Set by the ImportResolver; null if the file was not found.
  FileAst *file = nullptr;
};

/// `dim B(min=1, max=1024, opt=64)`; the parser does not check the names.
struct DimDecl : Decl {
  WEFT_NODE(DimDecl, Decl, Dim)
  ArrayRef<Argument> arguments;
};

/// `const classes: int = 10`; the type may be left out (null).
struct ConstDecl : Decl {
  WEFT_NODE(ConstDecl, Decl, Const)
  TypeNode *type = nullptr;
  Expr *value = nullptr;
};

/// `hyper lr: float = 2e-3`; the type may be left out (null).
struct HyperDecl : Decl {
  WEFT_NODE(HyperDecl, Decl, Hyper)
  TypeNode *type = nullptr;
  Expr *value = nullptr;
};

/// One parameter of a module, def, optimizer, schedule or entry.
struct Parameter {
  Identifier name;
  /// Null if left out.
  TypeNode *type = nullptr;
  /// Null if left out.
  Expr *defaultValue = nullptr;
  SMRange range;
};

/// `module LeNet(classes: int = 10):`. The body holds ParamDecl, BufferDecl,
/// DefDecl, AssignStmt, AugAssignStmt, IfStmt, ForStmt, DocStmt and PassStmt;
/// bodies of its `if` and `for` hold the same except DefDecl.
struct ModuleDecl : Decl {
  WEFT_NODE(ModuleDecl, Decl, Module)
  ArrayRef<Parameter> parameters;
  Block body;
};

/// `param weight: float[n, m] = xavier_uniform()`
struct ParamDecl : Decl {
  WEFT_NODE(ParamDecl, Decl, Param)
  TypeNode *type = nullptr;
  /// Null if left out.
  Expr *init = nullptr;
};

/// `buffer running_mean: f32[c] = zeros()`
struct BufferDecl : Decl {
  WEFT_NODE(BufferDecl, Decl, Buffer)
  TypeNode *type = nullptr;
  /// Null if left out.
  Expr *init = nullptr;
};

/// `model net = LeNet(classes)`
struct ModelDecl : Decl {
  WEFT_NODE(ModelDecl, Decl, Model)
  Expr *value = nullptr;
};

/// One result: `name` is empty unless the results are named. The type is null
/// after an error only.
struct Result {
  Identifier name;
  TypeNode *type = nullptr;
};

/// `-> float[B]`, `-> (f32[B], i32[B])`, `-> (path: i32[B, T])`. Empty when
/// the text has no `->`.
struct Results {
  ArrayRef<Result> items;
  /// Parentheses were written: the value is a tuple (of one, perhaps).
  bool isTuple = false;
  SMRange range;

  bool empty() const { return items.empty(); }
};

/// `@gradient(f)` above a def.
struct Decorator {
  Identifier name;
  ArrayRef<Argument> arguments;
  SMRange range;
};

/// `def features(x: float[B, n]) -> float[B, m]:` at top level, in a module or
/// (named `update`) in an optimizer.
struct DefDecl : Decl {
  WEFT_NODE(DefDecl, Decl, Def)
  ArrayRef<Decorator> decorators;
  ArrayRef<Parameter> parameters;
  Results results;
  Block body;
};

/// `optimizer Momentum(lr: f32[], ...):`. The body holds StateDecl, DefDecl,
/// AssignStmt, DocStmt and PassStmt.
struct OptimizerDecl : Decl {
  WEFT_NODE(OptimizerDecl, Decl, Optimizer)
  ArrayRef<Parameter> parameters;
  Block body;
};

/// `state velocity = zeros_like(param)` in an optimizer; the type may be left
/// out (null).
struct StateDecl : Decl {
  WEFT_NODE(StateDecl, Decl, State)
  TypeNode *type = nullptr;
  Expr *init = nullptr;
};

/// `schedule cosine(lr: f32[], total: f32[]):`
struct ScheduleDecl : Decl {
  WEFT_NODE(ScheduleDecl, Decl, Schedule)
  ArrayRef<Parameter> parameters;
  Results results;
  Block body;
};

enum class EntryKind : uint8_t { Train, Eval, Predict };

/// `train fit(...):`, `eval test(...):`, `predict classify(...) -> ...:`
struct EntryDecl : Decl {
  WEFT_NODE(EntryDecl, Decl, Entry)
  EntryKind entry = EntryKind::Train;
  ArrayRef<Parameter> parameters;
  Results results;
  Block body;
};

/// `train`, `eval` or `predict`.
StringRef spelling(EntryKind kind);

/// One parsed file.
struct FileAst {
  /// The name that messages print, e.g. "models/lenet.weft", "<std>/nn.weft".
  StringRef name;
  /// The whole buffer.
  SMRange range;
  /// Declarations in source order; after errors what could be saved.
  Block declarations;
};

#undef WEFT_NODE

} // namespace weft::ast

#endif // WEFT_FRONTEND_ASTDECL_H
