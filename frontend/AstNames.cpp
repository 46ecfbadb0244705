//===- AstNames.cpp - names of nodes and operators ------------------------===//

#include "frontend/Ast.h"

namespace weft::ast {

FileAst *AstContext::createFile() {
  return new (arena.Allocate<FileAst>()) FileAst();
}

StringRef nodeKindName(NodeKind kind) {
  static constexpr StringRef names[] = {
      "IntLiteral",  "FloatLiteral", "StringLiteral", "BoolLiteral",
      "NoneLiteral", "Ellipsis",     "Name",          "Attribute",
      "Call",        "Subscript",    "Slice",         "Unary",
      "Binary",      "Compare",      "Logical",       "Conditional",
      "List",        "Tuple",        "Dict",          "Comprehension",
      "Scan",        "Type",         "Assign",        "AugAssign",
      "For",         "If",           "Return",        "Yield",
      "ExprStmt",    "Doc",          "Pass",          "Import",
      "FromImport",  "Dim",          "Const",         "Hyper",
      "Module",      "Param",        "Buffer",        "Model",
      "Def",         "Optimizer",    "State",         "Schedule",
      "Entry"};
  static_assert(std::size(names) == size_t(NodeKind::Entry) + 1);
  return names[size_t(kind)];
}

StringRef spelling(UnaryOp op) {
  static constexpr StringRef signs[] = {"+", "-", "not"};
  return signs[size_t(op)];
}

StringRef spelling(BinaryOp op) {
  static constexpr StringRef signs[] = {"+",  "-", "*", "/",
                                        "//", "%", "@", "**"};
  return signs[size_t(op)];
}

StringRef spelling(CompareOp op) {
  static constexpr StringRef signs[] = {"==", "!=", "<", "<=", ">", ">="};
  return signs[size_t(op)];
}

StringRef spelling(LogicalOp op) { return op == LogicalOp::And ? "and" : "or"; }

StringRef spelling(EntryKind kind) {
  static constexpr StringRef words[] = {"train", "eval", "predict"};
  return words[size_t(kind)];
}

} // namespace weft::ast
