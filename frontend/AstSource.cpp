//===- AstSource.cpp - expressions in the language's notation -------------===//

#include "frontend/AstPrinter.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <charconv>

using namespace llvm;

namespace weft {

using namespace ast;

namespace {

/// How tightly an expression binds; operands that bind less get brackets.
enum Binding { Any, Or, And, Not, Compare, Sum, Term, Sign, Power, Postfix };

class SourceWriter {
public:
  explicit SourceWriter(raw_ostream &stream) : os(stream) {}

  void write(const Expr &expr, Binding around = Any);
  void write(const TypeNode &type);

private:
  void writeBody(const Expr &expr);
  void writeList(ArrayRef<Expr *> list);
  void writeArguments(ArrayRef<Argument> arguments);
  void writeCompare(const CompareExpr &expr);
  void writeBinary(const BinaryExpr &expr);
  void writeDict(const DictExpr &expr);
  void writeComprehension(const ComprehensionExpr &expr);
  void writeSlice(const SliceExpr &expr);
  void writeFloat(double value);
  void writeString(StringRef value);

  raw_ostream &os;
};

} // namespace

static Binding bindingOf(const BinaryExpr &expr) {
  if (expr.op == BinaryOp::Pow)
    return Power;
  return expr.op == BinaryOp::Add || expr.op == BinaryOp::Sub ? Sum : Term;
}

static Binding bindingOf(const Expr &expr) {
  switch (expr.kind()) {
  case NodeKind::Conditional:
  case NodeKind::Tuple:
  case NodeKind::Slice:
  case NodeKind::Scan:
    return Any;
  case NodeKind::Logical:
    return cast<LogicalExpr>(expr).op == LogicalOp::Or ? Or : And;
  case NodeKind::Compare:
    return Compare;
  case NodeKind::Unary:
    return cast<UnaryExpr>(expr).op == UnaryOp::Not ? Not : Sign;
  case NodeKind::Binary:
    return bindingOf(cast<BinaryExpr>(expr));
  default:
    return Postfix;
  }
}

void SourceWriter::write(const Expr &expr, Binding around) {
  bool brackets = bindingOf(expr) < around || isa<TupleExpr>(expr);
  if (brackets)
    os << '(';
  writeBody(expr);
  if (brackets)
    os << ')';
}

void SourceWriter::writeList(ArrayRef<Expr *> list) {
  interleave(list, os, [&](const Expr *element) { write(*element); }, ", ");
}

void SourceWriter::writeArguments(ArrayRef<Argument> arguments) {
  interleave(
      arguments, os,
      [&](const Argument &argument) {
        if (argument.name)
          os << argument.name.text << '=';
        write(*argument.value);
      },
      ", ");
}

void SourceWriter::writeCompare(const CompareExpr &expr) {
  write(*expr.operands.front(), Sum);
  for (size_t i = 0; i != expr.ops.size(); ++i) {
    os << ' ' << spelling(expr.ops[i]) << ' ';
    write(*expr.operands[i + 1], Sum);
  }
}

void SourceWriter::writeBinary(const BinaryExpr &expr) {
  Binding binding = bindingOf(expr);
  bool isPower = expr.op == BinaryOp::Pow;
  write(*expr.left, isPower ? Postfix : binding);
  os << ' ' << spelling(expr.op) << ' ';
  // The right operand of a left-associative operator binds tighter.
  write(*expr.right, isPower ? Sign : Binding(binding + 1));
}

void SourceWriter::writeDict(const DictExpr &expr) {
  os << '{';
  interleave(
      expr.entries, os,
      [&](const DictEntry &entry) {
        write(*entry.key);
        os << ": ";
        write(*entry.value);
      },
      ", ");
  os << '}';
}

void SourceWriter::writeComprehension(const ComprehensionExpr &expr) {
  os << '[';
  write(*expr.element);
  for (const ComprehensionClause &clause : expr.clauses) {
    os << " for ";
    if (auto *tuple = dyn_cast<TupleExpr>(clause.target))
      writeList(tuple->elements);
    else
      write(*clause.target);
    os << " in ";
    write(*clause.iterable, Or);
    for (const Expr *condition : clause.conditions) {
      os << " if ";
      write(*condition, Or);
    }
  }
  os << ']';
}

void SourceWriter::writeSlice(const SliceExpr &expr) {
  if (expr.lower)
    write(*expr.lower);
  os << ':';
  if (expr.upper)
    write(*expr.upper);
  if (expr.step) {
    os << ':';
    write(*expr.step);
  }
}

/// The shortest text that reads back to the same value, always with a point
/// or an exponent.
void SourceWriter::writeFloat(double value) {
  char text[32];
  auto end = std::to_chars(text, std::end(text), value);
  StringRef shown(text, size_t(end.ptr - text));
  os << shown;
  if (shown.find_first_of(".en") == StringRef::npos)
    os << ".0";
}

void SourceWriter::writeString(StringRef value) {
  os << '"';
  for (char c : value) {
    if (c == '\n')
      os << "\\n";
    else if (c == '\t')
      os << "\\t";
    else if (c == '"' || c == '\\')
      os << '\\' << c;
    else if (static_cast<unsigned char>(c) < 0x20)
      os << "\\x" << format_hex_no_prefix(static_cast<unsigned char>(c), 2);
    else
      os << c;
  }
  os << '"';
}

void SourceWriter::writeBody(const Expr &expr) {
  switch (expr.kind()) {
  case NodeKind::IntLiteral:
    os << cast<IntLiteral>(expr).value;
    return;
  case NodeKind::FloatLiteral:
    return writeFloat(cast<FloatLiteral>(expr).value);
  case NodeKind::StringLiteral:
    return writeString(cast<StringLiteral>(expr).value);
  case NodeKind::BoolLiteral:
    os << (cast<BoolLiteral>(expr).value ? "True" : "False");
    return;
  case NodeKind::NoneLiteral:
    os << "None";
    return;
  case NodeKind::Ellipsis:
    os << "...";
    return;
  case NodeKind::Name:
    os << cast<NameExpr>(expr).name;
    return;
  case NodeKind::Attribute:
    write(*cast<AttributeExpr>(expr).base, Postfix);
    os << '.' << cast<AttributeExpr>(expr).member.text;
    return;
  case NodeKind::Call:
    write(*cast<CallExpr>(expr).callee, Postfix);
    os << '(';
    writeArguments(cast<CallExpr>(expr).arguments);
    os << ')';
    return;
  case NodeKind::Subscript:
    write(*cast<SubscriptExpr>(expr).base, Postfix);
    os << '[';
    writeList(cast<SubscriptExpr>(expr).indices);
    os << ']';
    return;
  case NodeKind::Slice:
    return writeSlice(cast<SliceExpr>(expr));
  case NodeKind::Unary: {
    auto &unary = cast<UnaryExpr>(expr);
    os << spelling(unary.op) << (unary.op == UnaryOp::Not ? " " : "");
    write(*unary.operand, unary.op == UnaryOp::Not ? Not : Sign);
    return;
  }
  case NodeKind::Binary:
    return writeBinary(cast<BinaryExpr>(expr));
  case NodeKind::Compare:
    return writeCompare(cast<CompareExpr>(expr));
  case NodeKind::Logical: {
    auto &logical = cast<LogicalExpr>(expr);
    Binding binding = logical.op == LogicalOp::Or ? Or : And;
    write(*logical.left, binding);
    os << ' ' << spelling(logical.op) << ' ';
    write(*logical.right, Binding(binding + 1));
    return;
  }
  case NodeKind::Conditional: {
    auto &conditional = cast<ConditionalExpr>(expr);
    write(*conditional.thenValue, Or);
    os << " if ";
    write(*conditional.condition, Or);
    os << " else ";
    write(*conditional.elseValue);
    return;
  }
  case NodeKind::List:
    os << '[';
    writeList(cast<ListExpr>(expr).elements);
    os << ']';
    return;
  case NodeKind::Tuple: {
    ArrayRef<Expr *> elements = cast<TupleExpr>(expr).elements;
    writeList(elements);
    os << (elements.size() == 1 ? "," : "");
    return;
  }
  case NodeKind::Dict:
    return writeDict(cast<DictExpr>(expr));
  case NodeKind::Comprehension:
    return writeComprehension(cast<ComprehensionExpr>(expr));
  default:
    os << "scan ...";
  }
}

void SourceWriter::write(const TypeNode &type) {
  os << type.element.text;
  if (!type.isTensor)
    return;
  os << '[';
  writeList(type.shape);
  os << ']';
}

std::string toSource(const Expr &expr) {
  std::string text;
  raw_string_ostream os(text);
  SourceWriter(os).write(expr);
  return text;
}

std::string toSource(const TypeNode &type) {
  std::string text;
  raw_string_ostream os(text);
  SourceWriter(os).write(type);
  return text;
}

} // namespace weft
