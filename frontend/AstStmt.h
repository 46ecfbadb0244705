//===- AstStmt.h - statements of the syntax tree ----------------*- C++ -*-===//
///
/// \file
/// One struct per statement form. Include frontend/Ast.h instead.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_ASTSTMT_H
#define WEFT_FRONTEND_ASTSTMT_H

#include "frontend/AstExpr.h"

namespace weft::ast {

/// Base of all statements and declarations.
struct Stmt : Node {
  static bool classof(const Node *node) {
    return node->kind() >= NodeKind::FirstStmt &&
           node->kind() <= NodeKind::LastStmt;
  }

protected:
  using Node::Node;
};

using Block = ArrayRef<Stmt *>;

/// `target = value`. The target is a NameExpr or a TupleExpr/ListExpr of
/// targets; the value may be a ScanExpr.
struct AssignStmt : Stmt {
  WEFT_NODE(AssignStmt, Stmt, Assign)
  Expr *target = nullptr;
  Expr *value = nullptr;
};

/// `name += value`
struct AugAssignStmt : Stmt {
  WEFT_NODE(AugAssignStmt, Stmt, AugAssign)
  NameExpr *target = nullptr;
  BinaryOp op = BinaryOp::Add;
  Expr *value = nullptr;
};

/// `for target in iterable:`, a static loop.
struct ForStmt : Stmt {
  WEFT_NODE(ForStmt, Stmt, For)
  Expr *target = nullptr;
  Expr *iterable = nullptr;
  Block body;
};

/// `if condition:`, `elif` becomes an IfStmt alone in `elseBody`.
struct IfStmt : Stmt {
  WEFT_NODE(IfStmt, Stmt, If)
  Expr *condition = nullptr;
  Block thenBody;
  Block elseBody;
};

/// `return value`: several values are a TupleExpr. Null after an error only.
struct ReturnStmt : Stmt {
  WEFT_NODE(ReturnStmt, Stmt, Return)
  Expr *value = nullptr;
};

/// `yield value` in a scan: several values are a TupleExpr.
struct YieldStmt : Stmt {
  WEFT_NODE(YieldStmt, Stmt, Yield)
  Expr *value = nullptr;
};

/// An expression on its own, usually a call such as `minimize(...)`.
struct ExprStmt : Stmt {
  WEFT_NODE(ExprStmt, Stmt, ExprStmt)
  Expr *value = nullptr;
};

/// A string on its own: documentation, without meaning.
struct DocStmt : Stmt {
  WEFT_NODE(DocStmt, Stmt, Doc)
  StringRef text;
};

/// `pass`
struct PassStmt : Stmt {
  WEFT_NODE(PassStmt, Stmt, Pass)
};

} // namespace weft::ast

#endif // WEFT_FRONTEND_ASTSTMT_H
