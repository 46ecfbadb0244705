//===- ParserExpressions.cpp - operators ----------------------------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

using namespace ast;

/// expression-list := expression (',' expression)* [',']
Expr *Parser::parseExpressionList() {
  SMLoc start = peek().loc();
  if (at(TokenKind::Star)) {
    error(DiagId::StarArgument, peek().range(), peek().text);
    return nullptr;
  }
  Expr *first = parseExpression();
  if (!first || !at(TokenKind::Comma))
    return first;
  List<Expr *> elements = {first};
  while (accept(TokenKind::Comma)) {
    if (atListEnd())
      break;
    if (at(TokenKind::Star)) {
      error(DiagId::StarArgument, peek().range(), peek().text);
      return nullptr;
    }
    Expr *next = parseExpression();
    if (!next)
      return nullptr;
    elements.push_back(next);
  }
  auto *tuple = make<TupleExpr>(start);
  tuple->elements = context.copy(elements);
  return grown(tuple, tuple->elements);
}

/// expression := or ['if' or 'else' expression]
Expr *Parser::parseExpression() {
  Nesting nesting(*this);
  if (nesting.tooDeep())
    return nullptr;
  SMLoc start = peek().loc();
  Expr *thenValue = parseOr();
  if (!thenValue || !accept(TokenKind::KwIf))
    return thenValue;
  Expr *condition = parseOr();
  if (!condition || !expect(TokenKind::KwElse))
    return nullptr;
  Expr *elseValue = parseExpression();
  if (!elseValue)
    return nullptr;
  auto *expr = make<ConditionalExpr>(start);
  expr->thenValue = thenValue;
  expr->condition = condition;
  expr->elseValue = elseValue;
  return grown(expr, {thenValue, condition, elseValue});
}

Expr *Parser::makeLogical(LogicalOp op, Expr *left, Expr *right, Token sign) {
  if (!right)
    return nullptr;
  auto *expr = make<LogicalExpr>(left->loc());
  expr->op = op;
  expr->left = left;
  expr->right = right;
  expr->opRange = sign.range();
  return grown(expr, {left, right});
}

/// or := and ('or' and)*
Expr *Parser::parseOr() {
  Expr *left = parseAnd();
  while (left && at(TokenKind::KwOr)) {
    Token sign = advance();
    left = makeLogical(LogicalOp::Or, left, parseAnd(), sign);
  }
  return left;
}

/// and := not ('and' not)*
Expr *Parser::parseAnd() {
  Expr *left = parseNot();
  while (left && at(TokenKind::KwAnd)) {
    Token sign = advance();
    left = makeLogical(LogicalOp::And, left, parseNot(), sign);
  }
  return left;
}

/// not := 'not' not | comparison
Expr *Parser::parseNot() {
  if (!at(TokenKind::KwNot))
    return parseComparison();
  Nesting nesting(*this);
  if (nesting.tooDeep())
    return nullptr;
  SMLoc start = advance().loc();
  Expr *operand = parseNot();
  if (!operand)
    return nullptr;
  auto *expr = make<UnaryExpr>(start);
  expr->op = UnaryOp::Not;
  expr->operand = operand;
  return grown(expr, {operand});
}

static std::optional<CompareOp> compareOp(TokenKind kind) {
  switch (kind) {
  case TokenKind::EqualEqual:
    return CompareOp::Eq;
  case TokenKind::NotEqual:
    return CompareOp::Ne;
  case TokenKind::Less:
    return CompareOp::Lt;
  case TokenKind::LessEqual:
    return CompareOp::Le;
  case TokenKind::Greater:
    return CompareOp::Gt;
  case TokenKind::GreaterEqual:
    return CompareOp::Ge;
  default:
    return std::nullopt;
  }
}

/// comparison := sum (('==' | '!=' | '<' | '<=' | '>' | '>=') sum)*
Expr *Parser::parseComparison() {
  SMLoc start = peek().loc();
  Expr *first = parseSum();
  if (!first || refuseForeignOperator() || refuseTest())
    return nullptr;
  if (!compareOp(peek().kind))
    return first;
  List<Expr *> operands = {first};
  List<CompareOp> ops;
  List<SMRange> opRanges;
  while (auto op = compareOp(peek().kind)) {
    ops.push_back(*op);
    opRanges.push_back(advance().range());
    Expr *operand = parseSum();
    if (!operand || refuseForeignOperator() || refuseTest())
      return nullptr;
    operands.push_back(operand);
  }
  auto *expr = make<CompareExpr>(start);
  expr->operands = context.copy(operands);
  expr->ops = context.copy(ops);
  expr->opRanges = context.copy(opRanges);
  return grown(expr, expr->operands);
}

/// Operators of other languages after an operand.
bool Parser::refuseForeignOperator() {
  StringRef advice;
  switch (peek().kind) {
  case TokenKind::Amp:
  case TokenKind::AmpAmp:
    advice = "'and'";
    break;
  case TokenKind::Pipe:
  case TokenKind::PipePipe:
    advice = "'or'";
    break;
  case TokenKind::Caret:
    advice = "'!=' for bools, '**' for a power";
    break;
  case TokenKind::ShiftLeft:
    advice = "'x * 2 ** n'";
    break;
  case TokenKind::ShiftRight:
    advice = "'x // 2 ** n'";
    break;
  default:
    return false;
  }
  error(DiagId::ForeignOperator, peek().range(), peek().text, advice);
  return true;
}

/// `x in xs`, `x not in xs`, `x is None`.
bool Parser::refuseTest() {
  bool negated = at(TokenKind::KwNot) && at(TokenKind::KwIn, 1);
  if (at(TokenKind::KwIn) || negated) {
    error(DiagId::UnsupportedTest, peek().range(), negated ? "not in" : "in",
          "compare with each value: 'x == a or x == b'");
    return true;
  }
  if (!atWord("is"))
    return false;
  bool isNot = at(TokenKind::KwNot, 1);
  error(DiagId::UnsupportedTest, peek().range(), isNot ? "is not" : "is",
        isNot ? "write '!='" : "write '=='");
  return true;
}

Expr *Parser::makeBinary(BinaryOp op, Expr *left, Expr *right, Token sign) {
  if (!right)
    return nullptr;
  auto *expr = make<BinaryExpr>(left->loc());
  expr->op = op;
  expr->left = left;
  expr->right = right;
  expr->opRange = sign.range();
  return grown(expr, {left, right});
}

/// sum := term (('+' | '-') term)*
Expr *Parser::parseSum() {
  Expr *left = parseTerm();
  while (left && (at(TokenKind::Plus) || at(TokenKind::Minus))) {
    Token sign = advance();
    BinaryOp op = sign.is(TokenKind::Plus) ? BinaryOp::Add : BinaryOp::Sub;
    left = makeBinary(op, left, parseTerm(), sign);
  }
  return left;
}

static std::optional<BinaryOp> termOp(TokenKind kind) {
  switch (kind) {
  case TokenKind::Star:
    return BinaryOp::Mul;
  case TokenKind::Slash:
    return BinaryOp::Div;
  case TokenKind::SlashSlash:
    return BinaryOp::FloorDiv;
  case TokenKind::Percent:
    return BinaryOp::Mod;
  case TokenKind::At:
    return BinaryOp::MatMul;
  default:
    return std::nullopt;
  }
}

/// term := factor (('*' | '/' | '//' | '%' | '@') factor)*
Expr *Parser::parseTerm() {
  Expr *left = parseFactor();
  while (left) {
    auto op = termOp(peek().kind);
    if (!op)
      break;
    Token sign = advance();
    left = makeBinary(*op, left, parseFactor(), sign);
  }
  return left;
}

/// factor := ('+' | '-') factor | power
Expr *Parser::parseFactor() {
  if (!at(TokenKind::Plus) && !at(TokenKind::Minus))
    return parsePower();
  Nesting nesting(*this);
  if (nesting.tooDeep())
    return nullptr;
  Token sign = advance();
  Expr *operand = parseFactor();
  if (!operand)
    return nullptr;
  auto *expr = make<UnaryExpr>(sign.loc());
  expr->op = sign.is(TokenKind::Plus) ? UnaryOp::Plus : UnaryOp::Minus;
  expr->operand = operand;
  return grown(expr, {operand});
}

/// power := postfix ['**' factor]
Expr *Parser::parsePower() {
  Expr *base = parsePostfix();
  if (!base || !at(TokenKind::StarStar))
    return base;
  Nesting nesting(*this);
  if (nesting.tooDeep())
    return nullptr;
  Token sign = advance();
  return makeBinary(BinaryOp::Pow, base, parseFactor(), sign);
}

} // namespace weft
