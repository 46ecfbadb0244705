//===- ParserStatements.cpp - statements ----------------------------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

using namespace ast;

/// statement := declaration | def | decorated | if | for | return | yield
///            | simple
///
/// Null if there was an error; a statement in the wrong kind of body is
/// reported too and not returned.
Stmt *Parser::parseStatement(Body body) {
  Stmt *stmt = parseAnyStatement(body);
  // Such a statement was read whole: the next one follows directly.
  if (stmt && !checkPlace(stmt, body))
    return make<PassStmt>(stmt->loc());
  return stmt;
}

Stmt *Parser::parseAnyStatement(Body body) {
  switch (peek().kind) {
  case TokenKind::At:
    return parseDecorated();
  case TokenKind::KwDef:
    return parseDef({}, peek().loc());
  case TokenKind::KwIf:
    return parseIf(body);
  case TokenKind::KwFor:
    return parseFor(body);
  case TokenKind::KwReturn:
    return parseReturn(body);
  case TokenKind::KwYield:
    return parseYield(body);
  case TokenKind::KwElif:
  case TokenKind::KwElse:
    error(DiagId::ElseWithoutIf, peek().range(), peek().text);
    return nullptr;
  default:
    break;
  }
  if (refuseHabit())
    return nullptr;
  if (atDeclaration())
    return parseDeclaration();
  return parseSimple();
}

/// if := 'if' expression suite ('elif' expression suite)* ['else' suite]
Stmt *Parser::parseIf(Body body) {
  Token word = advance();
  Body inner = body == Body::Module ? Body::ModuleInner : body;
  Expr *condition = parseExpression();
  Block thenBody = parseSuite(inner, word.text, condition != nullptr);
  Block elseBody;
  if (at(TokenKind::KwElif)) {
    Stmt *rest = parseElif(body);
    if (!rest)
      return nullptr;
    elseBody = context.copy(ArrayRef(rest));
  } else if (accept(TokenKind::KwElse)) {
    elseBody = parseSuite(inner, "else");
  }
  auto *stmt = make<IfStmt>(word.loc());
  stmt->condition = condition;
  stmt->thenBody = thenBody;
  stmt->elseBody = elseBody;
  return grown(stmt, {condition}) && grown(stmt, thenBody)
             ? grown(stmt, elseBody)
             : nullptr;
}

/// The rest of an 'if' after its block; one level deeper than the 'if'.
Stmt *Parser::parseElif(Body body) {
  Nesting nesting(*this);
  if (!nesting.tooDeep())
    return parseIf(body);
  while (at(TokenKind::KwElif) || at(TokenKind::KwElse))
    synchronize();
  return nullptr;
}

/// for := 'for' targets 'in' expression-list suite
Stmt *Parser::parseFor(Body body) {
  SMLoc start = advance().loc();
  Expr *target = parseTargets();
  Expr *iterable = nullptr;
  if (target && expect(TokenKind::KwIn))
    iterable = parseExpressionList();
  Block lines = parseSuite(body == Body::Module ? Body::ModuleInner : body,
                           "for", iterable != nullptr);
  auto *stmt = make<ForStmt>(start);
  stmt->target = target;
  stmt->iterable = iterable;
  stmt->body = lines;
  return grown(stmt, {iterable}) ? grown(stmt, lines) : nullptr;
}

/// targets := target (',' target)* [',']
Expr *Parser::parseTargets() {
  SMLoc start = peek().loc();
  Expr *first = parseTarget();
  if (!first || !at(TokenKind::Comma))
    return first;
  List<Expr *> elements = {first};
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::KwIn) || atListEnd())
      break;
    Expr *next = parseTarget();
    if (!next)
      return nullptr;
    elements.push_back(next);
  }
  auto *tuple = make<TupleExpr>(start);
  tuple->elements = context.copy(elements);
  return grown(tuple, tuple->elements);
}

/// target := NAME | '(' targets ')' | '[' targets ']'
Expr *Parser::parseTarget() {
  SMLoc start = peek().loc();
  bool bracket = at(TokenKind::LBracket);
  if (!bracket && !at(TokenKind::LParen)) {
    std::optional<Identifier> name = expectName("a name");
    if (!name)
      return nullptr;
    auto *expr = make<NameExpr>(start);
    expr->name = name->text;
    return expr;
  }
  advance();
  Nesting nesting(*this);
  if (nesting.tooDeep())
    return nullptr;
  Expr *inner = parseTargets();
  if (!inner || !expect(bracket ? TokenKind::RBracket : TokenKind::RParen))
    return nullptr;
  return inner;
}

/// return := 'return' (scan | expression-list NEWLINE)
Stmt *Parser::parseReturn(Body body) {
  Token word = advance();
  bool isScan = atScan();
  Expr *value = isScan ? parseScan() : parseExpressionList();
  if (!value)
    return nullptr;
  auto *stmt = make<ReturnStmt>(word.loc());
  stmt->value = value;
  if (body == Body::Scan)
    error(DiagId::ReturnInScan, word.range())
        .help("stack values with 'yield' and return after the loop");
  return isScan || expectLineEnd() ? grown(stmt, {value}) : nullptr;
}

/// yield := 'yield' expression-list NEWLINE
Stmt *Parser::parseYield(Body body) {
  Token word = advance();
  Expr *value = parseExpressionList();
  if (!value)
    return nullptr;
  auto *stmt = make<YieldStmt>(word.loc());
  stmt->value = value;
  if (body == Body::Function)
    error(DiagId::YieldOutsideScan, word.range())
        .help("give the result of a def with 'return'");
  return expectLineEnd() ? grown(stmt, {value}) : nullptr;
}

static std::optional<BinaryOp> augmentedOp(TokenKind kind) {
  switch (kind) {
  case TokenKind::PlusEqual:
    return BinaryOp::Add;
  case TokenKind::MinusEqual:
    return BinaryOp::Sub;
  case TokenKind::StarEqual:
    return BinaryOp::Mul;
  case TokenKind::SlashEqual:
    return BinaryOp::Div;
  case TokenKind::SlashSlashEqual:
    return BinaryOp::FloorDiv;
  case TokenKind::PercentEqual:
    return BinaryOp::Mod;
  case TokenKind::AtEqual:
    return BinaryOp::MatMul;
  case TokenKind::StarStarEqual:
    return BinaryOp::Pow;
  default:
    return std::nullopt;
  }
}

/// simple := assignment | augmented | scan | 'pass' NEWLINE
///         | expression-list NEWLINE
Stmt *Parser::parseSimple() {
  SMLoc start = peek().loc();
  if (atWord("pass") && at(TokenKind::Newline, 1)) {
    advance();
    auto *stmt = make<PassStmt>(start);
    accept(TokenKind::Newline);
    return stmt;
  }
  bool isScan = atScan();
  Expr *left = isScan ? parseScan() : parseExpressionList();
  if (!left)
    return nullptr;
  if (!isScan && at(TokenKind::Equal))
    return parseAssignment(left, start);
  if (auto op = isScan ? std::nullopt : augmentedOp(peek().kind))
    return parseAugmented(left, *op, start);
  if (at(TokenKind::Colon) && isa<NameExpr>(left)) {
    error(DiagId::AnnotatedAssignment, peek().range())
        .help(inModule ? "declare it with 'param' or 'buffer', or leave the "
                         "type out"
                       : "leave the type out");
    return nullptr;
  }
  if (!isScan && !expectLineEnd())
    return nullptr;
  if (auto *text = dyn_cast<StringLiteral>(left)) {
    auto *stmt = make<DocStmt>(start);
    stmt->text = text->value;
    return stmt;
  }
  auto *stmt = make<ExprStmt>(start);
  stmt->value = left;
  return grown(stmt, {left});
}

/// assignment := targets '=' (scan | expression-list NEWLINE)
Stmt *Parser::parseAssignment(Expr *left, SMLoc start) {
  if (!checkTarget(left))
    return nullptr;
  advance();
  bool isScan = atScan();
  Expr *value = isScan ? parseScan() : parseExpressionList();
  if (!value)
    return nullptr;
  if (!isScan && at(TokenKind::Equal)) {
    error(DiagId::ChainedAssignment, peek().range()).help("write two lines");
    return nullptr;
  }
  auto *stmt = make<AssignStmt>(start);
  stmt->target = left;
  stmt->value = value;
  return isScan || expectLineEnd() ? grown(stmt, {left, value}) : nullptr;
}

/// augmented := NAME ('+=' | '-=' | '*=' | '/=' | '//=' | '%=' | '@=' | '**=')
///              expression NEWLINE
Stmt *Parser::parseAugmented(Expr *left, BinaryOp op, SMLoc start) {
  if (!checkTarget(left))
    return nullptr;
  auto *target = dyn_cast<NameExpr>(left);
  if (!target) {
    error(DiagId::AssignToExpression, left->range(), "several names at once")
        .help("write one line for each name");
    return nullptr;
  }
  advance();
  Expr *value = parseExpression();
  if (!value)
    return nullptr;
  auto *stmt = make<AugAssignStmt>(start);
  stmt->target = target;
  stmt->op = op;
  stmt->value = value;
  return expectLineEnd() ? grown(stmt, {value}) : nullptr;
}

static StringRef describeTarget(const Expr *expr) {
  switch (expr->kind()) {
  case NodeKind::Attribute:
    return "a member";
  case NodeKind::Call:
    return "a call";
  case NodeKind::IntLiteral:
  case NodeKind::FloatLiteral:
  case NodeKind::StringLiteral:
  case NodeKind::BoolLiteral:
  case NodeKind::NoneLiteral:
    return "a literal";
  default:
    return "an expression";
  }
}

/// Whether an expression may stand left of '='.
bool Parser::checkTarget(const Expr *target) {
  if (isa<NameExpr>(target))
    return true;
  ArrayRef<Expr *> elements;
  if (auto *tuple = dyn_cast<TupleExpr>(target))
    elements = tuple->elements;
  else if (auto *list = dyn_cast<ListExpr>(target))
    elements = list->elements;
  if (!elements.empty())
    return all_of(elements,
                  [&](Expr *element) { return checkTarget(element); });
  if (isa<SubscriptExpr>(target))
    error(DiagId::AssignToElement, target->range())
        .help("build the new value: where(condition, a, b), concat or stack");
  else
    error(DiagId::AssignToExpression, target->range(), describeTarget(target))
        .help("the left side of '=' is a name, or names to unpack");
  return false;
}

} // namespace weft
