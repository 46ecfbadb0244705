//===- AstExpr.h - expressions and types of the syntax tree -----*- C++ -*-===//
///
/// \file
/// One struct per expression form. Include frontend/Ast.h instead.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_ASTEXPR_H
#define WEFT_FRONTEND_ASTEXPR_H

#include "frontend/Ast.h"

#include <optional>

namespace weft::ast {

struct Stmt;

/// Base of all expressions.
struct Expr : Node {
  static bool classof(const Node *node) {
    return node->kind() >= NodeKind::FirstExpr &&
           node->kind() <= NodeKind::LastExpr;
  }

protected:
  using Node::Node;
};

/// Gives an expression struct its kind, its constructor and its classof.
#define WEFT_NODE(NAME, BASE, KIND)                                            \
  explicit NAME(SMRange range) : BASE(NodeKind::KIND, range) {}                \
  static bool classof(const Node *node) {                                      \
    return node->kind() == NodeKind::KIND;                                     \
  }

/// `42`, `0x2a`, `1_000`: never negative.
struct IntLiteral : Expr {
  WEFT_NODE(IntLiteral, Expr, IntLiteral)
  int64_t value = 0;
};

/// `2e-3`
struct FloatLiteral : Expr {
  WEFT_NODE(FloatLiteral, Expr, FloatLiteral)
  double value = 0.0;
};

/// `"text"`: the value with escapes replaced.
struct StringLiteral : Expr {
  WEFT_NODE(StringLiteral, Expr, StringLiteral)
  StringRef value;
};

/// `True`, `False`
struct BoolLiteral : Expr {
  WEFT_NODE(BoolLiteral, Expr, BoolLiteral)
  bool value = false;
};

/// `None`
struct NoneLiteral : Expr {
  WEFT_NODE(NoneLiteral, Expr, NoneLiteral)
};

/// `...` in a subscript or in a shape.
struct EllipsisExpr : Expr {
  WEFT_NODE(EllipsisExpr, Expr, Ellipsis)
};

/// `x`; element types (`float`, `f32`) as arguments are names too.
struct NameExpr : Expr {
  WEFT_NODE(NameExpr, Expr, Name)
  StringRef name;
};

/// `base.member`
struct AttributeExpr : Expr {
  WEFT_NODE(AttributeExpr, Expr, Attribute)
  Expr *base = nullptr;
  Identifier member;
};

/// One argument of a call: positional when `name` is empty.
struct Argument {
  Identifier name;
  Expr *value = nullptr;
  SMRange range;
};

/// `callee(1, axis=2)`; positional arguments come first.
struct CallExpr : Expr {
  WEFT_NODE(CallExpr, Expr, Call)
  Expr *callee = nullptr;
  ArrayRef<Argument> arguments;
};

/// `base[i, 1:, None, ...]`: indices are expressions, SliceExpr, NoneLiteral
/// or EllipsisExpr.
struct SubscriptExpr : Expr {
  WEFT_NODE(SubscriptExpr, Expr, Subscript)
  Expr *base = nullptr;
  ArrayRef<Expr *> indices;
};

/// `lower:upper:step` in a subscript; what the text leaves out is null.
struct SliceExpr : Expr {
  WEFT_NODE(SliceExpr, Expr, Slice)
  Expr *lower = nullptr;
  Expr *upper = nullptr;
  Expr *step = nullptr;
};

enum class UnaryOp : uint8_t { Plus, Minus, Not };

/// `-x`, `+x`, `not x`
struct UnaryExpr : Expr {
  WEFT_NODE(UnaryExpr, Expr, Unary)
  UnaryOp op = UnaryOp::Plus;
  Expr *operand = nullptr;
};

enum class BinaryOp : uint8_t {
  Add,
  Sub,
  Mul,
  Div,
  FloorDiv,
  Mod,
  MatMul,
  Pow
};

/// `left + right`
struct BinaryExpr : Expr {
  WEFT_NODE(BinaryExpr, Expr, Binary)
  BinaryOp op = BinaryOp::Add;
  Expr *left = nullptr;
  Expr *right = nullptr;
  /// The operator's own place.
  SMRange opRange;
};

enum class CompareOp : uint8_t { Eq, Ne, Lt, Le, Gt, Ge };

/// `a < b <= c`: one more operand than operators, two operands at least.
struct CompareExpr : Expr {
  WEFT_NODE(CompareExpr, Expr, Compare)
  ArrayRef<Expr *> operands;
  ArrayRef<CompareOp> ops;
  ArrayRef<SMRange> opRanges;
};

enum class LogicalOp : uint8_t { And, Or };

/// `left and right`, `left or right`
struct LogicalExpr : Expr {
  WEFT_NODE(LogicalExpr, Expr, Logical)
  LogicalOp op = LogicalOp::And;
  Expr *left = nullptr;
  Expr *right = nullptr;
  SMRange opRange;
};

/// `thenValue if condition else elseValue`
struct ConditionalExpr : Expr {
  WEFT_NODE(ConditionalExpr, Expr, Conditional)
  Expr *thenValue = nullptr;
  Expr *condition = nullptr;
  Expr *elseValue = nullptr;
};

/// `[a, b]`; also a target that unpacks.
struct ListExpr : Expr {
  WEFT_NODE(ListExpr, Expr, List)
  ArrayRef<Expr *> elements;
};

/// `a, b` and `(a, b)`; also a target that unpacks.
struct TupleExpr : Expr {
  WEFT_NODE(TupleExpr, Expr, Tuple)
  ArrayRef<Expr *> elements;
};

struct DictEntry {
  Expr *key = nullptr;
  Expr *value = nullptr;
};

/// `{"*.bias": {"weight_decay": 0.0}}`
struct DictExpr : Expr {
  WEFT_NODE(DictExpr, Expr, Dict)
  ArrayRef<DictEntry> entries;
};

/// `for target in iterable if condition ...` of a comprehension. The target is
/// a NameExpr or a TupleExpr/ListExpr of targets.
struct ComprehensionClause {
  Expr *target = nullptr;
  Expr *iterable = nullptr;
  ArrayRef<Expr *> conditions;
};

/// `[element for ... ]`, one clause at least, the outermost first.
struct ComprehensionExpr : Expr {
  WEFT_NODE(ComprehensionExpr, Expr, Comprehension)
  Expr *element = nullptr;
  ArrayRef<ComprehensionClause> clauses;
};

/// `s = zeros([B, h])` in a scan's `with`.
struct ScanCarry {
  Identifier name;
  Expr *init = nullptr;
};

/// The one loop at run time:
/// `scan elements in sources along alongDim with carries, reverse=r: body`.
/// Stands alone as a statement, after `=` or after `return`. Over counts
/// `sources` is one call of `range` and nothing follows `along`.
struct ScanExpr : Expr {
  WEFT_NODE(ScanExpr, Expr, Scan)
  ArrayRef<Identifier> elements;
  ArrayRef<Expr *> sources;
  /// `along T`: a size in the text; null if left out or given as an axis.
  Expr *alongSize = nullptr;
  /// `along axis=1`; null if left out or given as a size.
  Expr *alongAxis = nullptr;
  ArrayRef<ScanCarry> carries;
  /// `reverse=expr`; null if left out.
  Expr *reverse = nullptr;
  ArrayRef<Stmt *> body;
};

/// A type as written. With brackets a tensor, without a compile-time value.
struct TypeNode : Node {
  explicit TypeNode(SMRange range) : Node(NodeKind::Type, range) {}
  static bool classof(const Node *node) {
    return node->kind() == NodeKind::Type;
  }
  /// `float`, `f32`, `int`, `str`, ...: not checked by the parser.
  Identifier element;
  /// Whether brackets were written; `f32[]` has rank 0.
  bool isTensor = false;
  /// Sizes: expressions, or an EllipsisExpr that stands for leading axes.
  ArrayRef<Expr *> shape;
};

/// The operator as written, e.g. "//".
StringRef spelling(UnaryOp op);
StringRef spelling(BinaryOp op);
StringRef spelling(CompareOp op);
StringRef spelling(LogicalOp op);

} // namespace weft::ast

#endif // WEFT_FRONTEND_ASTEXPR_H
