//===- ParserBodies.cpp - signatures, types and blocks --------------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

using namespace ast;

/// decorated := ('@' NAME ['(' arguments ')'] NEWLINE)+ def
Decl *Parser::parseDecorated() {
  SMLoc start = peek().loc();
  List<Decorator> decorators;
  while (at(TokenKind::At)) {
    SMLoc sign = advance().loc();
    std::optional<Identifier> name = expectName("the name of a decorator");
    if (!name)
      return nullptr;
    Decorator decorator{*name, {}, {}};
    // Arguments hang below no node yet; the def is shallow enough for any.
    auto *holder = make<PassStmt>(sign);
    if (accept(TokenKind::LParen) &&
        !parseArguments(decorator.arguments, holder))
      return nullptr;
    decorator.range = SMRange(sign, lastEnd);
    decorators.push_back(decorator);
    if (!expectLineEnd())
      return nullptr;
  }
  if (at(TokenKind::KwDef))
    return parseDef(decorators, start);
  error(DiagId::DecoratorPlace, peek().range(), describe(peek()));
  return nullptr;
}

/// def := 'def' NAME '(' parameters ')' ['->' results] suite
Decl *Parser::parseDef(ArrayRef<Decorator> decorators, SMLoc start) {
  advance();
  std::optional<Identifier> name = expectName("the name of a def");
  ArrayRef<Parameter> parameters;
  Results results;
  bool ok = name && parseParameters(parameters) && parseResults(results);
  Block body = parseSuite(Body::Function, "def", ok);
  auto *decl = make<DefDecl>(start);
  decl->name = name.value_or(Identifier());
  decl->decorators = context.copy(decorators);
  decl->parameters = parameters;
  decl->results = results;
  decl->body = body;
  if (inModule && decl->name.text == "__init__") {
    error(DiagId::PythonHabit, decl->name.range, "__init__",
          "parameters stand after the module's name, sub-modules and param "
          "in its body");
    return nullptr;
  }
  return grown(decl, body);
}

/// parameters := [parameter (',' parameter)* [',']]
bool Parser::parseParameters(ArrayRef<Parameter> &parameters) {
  if (!expect(TokenKind::LParen))
    return false;
  List<Parameter> list;
  while (!at(TokenKind::RParen)) {
    if (!parseParameter(list))
      return false;
    if (!accept(TokenKind::Comma))
      break;
  }
  parameters = context.copy(list);
  return expect(TokenKind::RParen);
}

/// parameter := NAME [':' type] ['=' expression]
bool Parser::parseParameter(List<Parameter> &parameters) {
  Token first = peek();
  if (first.is(TokenKind::Star) || first.is(TokenKind::StarStar) ||
      first.is(TokenKind::Slash)) {
    error(DiagId::StarArgument, first.range(), first.text);
    return false;
  }
  std::optional<Identifier> name = expectName("a parameter");
  if (!name)
    return false;
  Parameter parameter{*name, nullptr, nullptr, {}};
  if (accept(TokenKind::Colon) && !(parameter.type = parseType()))
    return false;
  if (accept(TokenKind::Equal) && !(parameter.defaultValue = parseExpression()))
    return false;
  parameter.range = SMRange(name->range.Start, lastEnd);
  if (inModule && name->text == "self" && !parameter.type) {
    reportSelf(DiagId::SelfParameter, name->range, name->text);
    return true;
  }
  for (const Parameter &other : parameters)
    if (other.name.text == name->text)
      error(DiagId::DuplicateParameter, name->range, name->text)
          .note(other.name.range, "it is declared here");
  if (!parameters.empty() && parameters.back().defaultValue &&
      !parameter.defaultValue)
    error(DiagId::DefaultOrder, name->range, name->text)
        .note(parameters.back().range, "this parameter has a default");
  parameters.push_back(parameter);
  return true;
}

/// results := type | '(' result (',' result)* [','] ')'
bool Parser::parseResults(Results &results) {
  if (!accept(TokenKind::Arrow))
    return true;
  SMLoc start = peek().loc();
  List<Result> items;
  results.isTuple = accept(TokenKind::LParen);
  do {
    if (results.isTuple && at(TokenKind::RParen) && !items.empty())
      break;
    if (!parseResult(items))
      return false;
  } while (results.isTuple && accept(TokenKind::Comma));
  if (results.isTuple && !expect(TokenKind::RParen))
    return false;
  results.items = context.copy(items);
  results.range = SMRange(start, lastEnd);
  return true;
}

/// result := [NAME ':'] type
bool Parser::parseResult(List<Result> &items) {
  Result result;
  if (at(TokenKind::Identifier) && at(TokenKind::Colon, 1) &&
      at(TokenKind::Identifier, 2)) {
    result.name = *expectName("a result");
    advance();
  }
  result.type = parseType();
  if (!result.type)
    return false;
  items.push_back(result);
  return true;
}

/// type  := NAME ['[' [size (',' size)* [',']] ']']
/// size  := '...' | expression
TypeNode *Parser::parseType() {
  SMLoc start = peek().loc();
  if (!at(TokenKind::Identifier)) {
    error(DiagId::ExpectedType, peek().range(), describe(peek()));
    return nullptr;
  }
  Token name = advance();
  List<Expr *> shape;
  bool isTensor = accept(TokenKind::LBracket);
  while (isTensor && !at(TokenKind::RBracket)) {
    Token first = peek();
    Expr *size = accept(TokenKind::Ellipsis)
                     ? static_cast<Expr *>(make<EllipsisExpr>(first.loc()))
                     : parseExpression();
    if (!size)
      return nullptr;
    shape.push_back(size);
    if (!accept(TokenKind::Comma))
      break;
  }
  if (isTensor && !expect(TokenKind::RBracket))
    return nullptr;
  auto *type = make<TypeNode>(start);
  type->element = {name.text, name.range()};
  type->isTensor = isTensor;
  type->shape = context.copy(shape);
  return grown(type, type->shape);
}

/// suite := ':' (simple NEWLINE | NEWLINE INDENT statement+ DEDENT)
Block Parser::parseSuite(Body body, StringRef owner, bool headerOk) {
  List<Stmt *> lines;
  headerOk = headerOk && expect(TokenKind::Colon);
  if (!headerOk)
    skipLine();
  Nesting nesting(*this);
  if (nesting.tooDeep()) {
    synchronize();
    return {};
  }
  bool endsLine = headerOk && accept(TokenKind::Newline);
  if (at(TokenKind::Indent)) {
    advance();
    parseLines(body, lines);
    accept(TokenKind::Dedent);
  } else if (headerOk && !endsLine && !at(TokenKind::KwIf) &&
             !at(TokenKind::KwFor) && !at(TokenKind::KwDef)) {
    size_t before = position;
    if (Stmt *line = parseStatement(body))
      lines.push_back(line);
    else
      recover(before);
  } else if (headerOk) {
    error(DiagId::ExpectedBlock, peek().range(), owner);
    if (!endsLine)
      synchronize();
  }
  return context.copy(lines);
}

/// The statements of a block, or of the file, up to its end.
void Parser::parseLines(Body body, List<Stmt *> &lines) {
  while (!at(TokenKind::EndOfFile) && !diags.limitReached()) {
    if (at(TokenKind::Dedent)) {
      if (body != Body::File)
        return;
      advance();
      continue;
    }
    size_t before = position;
    if (accept(TokenKind::Newline))
      continue;
    if (at(TokenKind::Indent)) {
      error(DiagId::UnexpectedIndent, peek().range());
      skipBlock();
      continue;
    }
    if (Stmt *line = parseStatement(body))
      lines.push_back(line);
    else
      recover(before);
    if (position == before)
      advance();
  }
}

} // namespace weft
