//===- ParserAtoms.cpp - names, literals, calls and subscripts ------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

using namespace ast;

/// postfix := atom ('.' NAME | '(' arguments ')' | '[' index (',' index)*
///            [','] ']')*
Expr *Parser::parsePostfix() {
  SMLoc start = peek().loc();
  Expr *expr = parseAtom();
  while (expr) {
    if (accept(TokenKind::Dot))
      expr = parseAttribute(expr, start);
    else if (accept(TokenKind::LParen))
      expr = parseCall(expr, start);
    else if (accept(TokenKind::LBracket))
      expr = parseSubscript(expr, start);
    else
      break;
  }
  return expr;
}

/// atom := NAME | INTEGER | FLOAT | STRING | 'True' | 'False' | 'None'
///       | parenthesized | list | dict
Expr *Parser::parseAtom() {
  SMLoc start = peek().loc();
  switch (peek().kind) {
  case TokenKind::Identifier:
    return parseName();
  case TokenKind::Integer:
  case TokenKind::Float:
    return parseNumber();
  case TokenKind::String: {
    Token token = advance();
    auto *expr = make<StringLiteral>(start);
    expr->value = context.copyText(stringValue(token.text));
    return expr;
  }
  case TokenKind::KwTrue:
  case TokenKind::KwFalse: {
    Token token = advance();
    auto *expr = make<BoolLiteral>(start);
    expr->value = token.is(TokenKind::KwTrue);
    return expr;
  }
  case TokenKind::KwNone:
    advance();
    return make<NoneLiteral>(start);
  case TokenKind::LParen:
    return parseParenthesized();
  case TokenKind::LBracket:
    return parseList();
  case TokenKind::LBrace:
    return parseDict();
  case TokenKind::Tilde:
  case TokenKind::Bang:
    error(DiagId::ForeignOperator, peek().range(), peek().text, "'not'");
    return nullptr;
  default:
    error(DiagId::ExpectedExpression, peek().range(), describe(peek()));
    return nullptr;
  }
}

Expr *Parser::parseName() {
  if (atScan()) {
    error(DiagId::ScanPlacement, peek().range())
        .help("bind its result to a name first");
    return nullptr;
  }
  if (atWord("lambda") &&
      (at(TokenKind::Identifier, 1) || at(TokenKind::Colon, 1))) {
    error(DiagId::PythonHabit, peek().range(), peek().text,
          "declare a def and use its name");
    return nullptr;
  }
  Token token = advance();
  if (inModule && token.text == "self" && at(TokenKind::Dot) &&
      at(TokenKind::Identifier, 1)) {
    reportSelf(DiagId::SelfMember, token.range(), token.text);
    advance();
    token = advance();
  }
  auto *expr = make<NameExpr>(token.loc());
  expr->name = token.text;
  return expr;
}

/// Numbers that do not fit were reported by the lexer.
Expr *Parser::parseNumber() {
  Token token = advance();
  if (token.is(TokenKind::Integer)) {
    auto *expr = make<IntLiteral>(token.loc());
    expr->value = integerValue(token.text).value_or(0);
    return expr;
  }
  auto *expr = make<FloatLiteral>(token.loc());
  expr->value = floatValue(token.text).value_or(0.0);
  return expr;
}

/// parenthesized := '(' expression-list ')'
Expr *Parser::parseParenthesized() {
  advance();
  Expr *expr = parseExpressionList();
  if (!expr)
    return nullptr;
  if (at(TokenKind::KwFor)) {
    error(DiagId::GeneratorExpression, peek().range());
    return nullptr;
  }
  return expect(TokenKind::RParen) ? expr : nullptr;
}

/// list := '[' [expression (clause+ | (',' expression)* [','])] ']'
Expr *Parser::parseList() {
  SMLoc start = advance().loc();
  List<Expr *> elements;
  while (!at(TokenKind::RBracket)) {
    Expr *element = parseExpression();
    if (!element)
      return nullptr;
    if (elements.empty() && at(TokenKind::KwFor))
      return parseComprehension(element, start);
    elements.push_back(element);
    if (!accept(TokenKind::Comma))
      break;
  }
  if (!expect(TokenKind::RBracket))
    return nullptr;
  auto *list = make<ListExpr>(start);
  list->elements = context.copy(elements);
  return grown(list, list->elements);
}

Expr *Parser::parseComprehension(Expr *element, SMLoc start) {
  List<ComprehensionClause> clauses;
  List<const Node *> children = {element};
  while (at(TokenKind::KwFor))
    if (!parseClause(clauses, children))
      return nullptr;
  if (!expect(TokenKind::RBracket))
    return nullptr;
  auto *expr = make<ComprehensionExpr>(start);
  expr->element = element;
  expr->clauses = context.copy(clauses);
  return static_cast<Expr *>(grow(expr, children));
}

/// clause := 'for' targets 'in' or ('if' or)*
bool Parser::parseClause(List<ComprehensionClause> &clauses,
                         List<const Node *> &children) {
  advance();
  ComprehensionClause clause;
  clause.target = parseTargets();
  if (!clause.target || !expect(TokenKind::KwIn))
    return false;
  clause.iterable = parseOr();
  if (!clause.iterable)
    return false;
  children.push_back(clause.iterable);
  List<Expr *> conditions;
  while (accept(TokenKind::KwIf)) {
    Expr *condition = parseOr();
    if (!condition)
      return false;
    conditions.push_back(condition);
    children.push_back(condition);
  }
  clause.conditions = context.copy(conditions);
  clauses.push_back(clause);
  return true;
}

/// dict := '{' [expression ':' expression (',' expression ':' expression)*
///         [',']] '}'
Expr *Parser::parseDict() {
  SMLoc start = advance().loc();
  List<DictEntry> entries;
  List<const Node *> children;
  while (!at(TokenKind::RBrace)) {
    Expr *key = parseExpression();
    if (!key)
      return nullptr;
    if (!accept(TokenKind::Colon)) {
      error(DiagId::NotADict, peek().range());
      return nullptr;
    }
    Expr *value = parseExpression();
    if (!value)
      return nullptr;
    entries.push_back({key, value});
    children.append({key, value});
    if (at(TokenKind::KwFor)) {
      error(DiagId::GeneratorExpression, peek().range());
      return nullptr;
    }
    if (!accept(TokenKind::Comma))
      break;
  }
  if (!expect(TokenKind::RBrace))
    return nullptr;
  auto *dict = make<DictExpr>(start);
  dict->entries = context.copy(entries);
  return static_cast<Expr *>(grow(dict, children));
}

Expr *Parser::parseAttribute(Expr *base, SMLoc start) {
  std::optional<Identifier> member = expectName("the name of a member");
  if (!member)
    return nullptr;
  auto *expr = make<AttributeExpr>(start);
  expr->base = base;
  expr->member = *member;
  return grown(expr, {base});
}

Expr *Parser::parseCall(Expr *callee, SMLoc start) {
  auto *call = make<CallExpr>(start);
  if (!parseArguments(call->arguments, call))
    return nullptr;
  // Its end is known only now: the node made before only measured height.
  auto *expr = make<CallExpr>(start);
  expr->callee = callee;
  expr->arguments = call->arguments;
  for (const Argument &argument : expr->arguments)
    if (!grown(expr, {argument.value}))
      return nullptr;
  return grown(expr, {callee});
}

/// arguments := [argument (',' argument)* [',']]      (after '(', with ')')
bool Parser::parseArguments(ArrayRef<Argument> &arguments, Node *owner) {
  List<Argument> list;
  while (!at(TokenKind::RParen)) {
    if (!parseArgument(list) || !grow(owner, {list.back().value}))
      return false;
    if (!accept(TokenKind::Comma))
      break;
  }
  arguments = context.copy(list);
  return expect(TokenKind::RParen);
}

/// argument := [NAME '='] expression
bool Parser::parseArgument(List<Argument> &arguments) {
  Token first = peek();
  if (first.is(TokenKind::Star) || first.is(TokenKind::StarStar)) {
    error(DiagId::StarArgument, first.range(), first.text);
    return false;
  }
  Argument argument;
  if (first.is(TokenKind::Identifier) && at(TokenKind::Equal, 1)) {
    argument.name = {first.text, first.range()};
    advance();
    advance();
  }
  argument.value = parseExpression();
  if (!argument.value)
    return false;
  if (at(TokenKind::KwFor)) {
    error(DiagId::GeneratorExpression, peek().range())
        .help("put brackets around it: '[... for ...]'");
    return false;
  }
  argument.range = SMRange(first.loc(), lastEnd);
  if (!argument.name && !arguments.empty() && arguments.back().name)
    error(DiagId::PositionalAfterKeyword, argument.range)
        .note(arguments.back().range, "this argument is named");
  for (const Argument &other : arguments)
    if (argument.name && other.name.text == argument.name.text)
      error(DiagId::DuplicateArgument, argument.name.range, argument.name.text)
          .note(other.range, "it is given here first");
  arguments.push_back(argument);
  return true;
}

Expr *Parser::parseSubscript(Expr *base, SMLoc start) {
  if (at(TokenKind::RBracket)) {
    error(DiagId::EmptySubscript, peek().range());
    return nullptr;
  }
  List<Expr *> indices;
  while (!at(TokenKind::RBracket)) {
    Expr *index = parseIndex();
    if (!index)
      return nullptr;
    indices.push_back(index);
    if (!accept(TokenKind::Comma))
      break;
  }
  if (!expect(TokenKind::RBracket))
    return nullptr;
  auto *expr = make<SubscriptExpr>(start);
  expr->base = base;
  expr->indices = context.copy(indices);
  return grown(expr, {base}) ? grown(expr, expr->indices) : nullptr;
}

/// index := '...' | [expression] ':' [expression] [':' [expression]]
///        | expression
Expr *Parser::parseIndex() {
  SMLoc start = peek().loc();
  if (accept(TokenKind::Ellipsis))
    return make<EllipsisExpr>(start);
  Expr *lower = nullptr;
  if (!at(TokenKind::Colon) && !(lower = parseExpression()))
    return nullptr;
  if (!accept(TokenKind::Colon))
    return lower;
  Expr *parts[2] = {nullptr, nullptr};
  for (Expr *&part : parts) {
    bool isEmpty =
        at(TokenKind::Colon) || at(TokenKind::Comma) || at(TokenKind::RBracket);
    if (!isEmpty && !(part = parseExpression()))
      return nullptr;
    if (&part == &parts[0] && !accept(TokenKind::Colon))
      break;
  }
  auto *slice = make<SliceExpr>(start);
  slice->lower = lower;
  slice->upper = parts[0];
  slice->step = parts[1];
  return grown(slice, {lower, parts[0], parts[1]});
}

} // namespace weft
