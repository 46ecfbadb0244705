//===- ParserDeclarations.cpp - declarations ------------------------------===//

#include "frontend/ParserImpl.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace weft {

using namespace ast;

/// Whether this line starts with a declaration word: such a word before
/// another name means nothing else.
bool Parser::atDeclaration() const {
  if (!at(TokenKind::Identifier))
    return false;
  if (atWord("from") && (at(TokenKind::Dot, 1) || at(TokenKind::Ellipsis, 1)))
    return true;
  if (!at(TokenKind::Identifier, 1))
    return false;
  return StringSwitch<bool>(peek().text)
      .Cases({"import", "from", "dim", "const", "hyper", "module"}, true)
      .Cases({"param", "buffer", "model", "optimizer", "state"}, true)
      .Cases({"schedule", "train", "eval", "predict"}, true)
      .Default(false);
}

/// declaration := import | from-import | dim | const | hyper | module | model
///              | optimizer | schedule | entry | param | buffer | state
Decl *Parser::parseDeclaration() {
  using Method = Decl *(Parser::*)();
  Method method = StringSwitch<Method>(peek().text)
                      .Case("import", &Parser::parseImport)
                      .Case("from", &Parser::parseFromImport)
                      .Case("dim", &Parser::parseDim)
                      .Case("const", &Parser::parseConstant<ConstDecl>)
                      .Case("hyper", &Parser::parseConstant<HyperDecl>)
                      .Case("module", &Parser::parseModule)
                      .Case("param", &Parser::parseGlobal<ParamDecl>)
                      .Case("buffer", &Parser::parseGlobal<BufferDecl>)
                      .Case("model", &Parser::parseModel)
                      .Case("optimizer", &Parser::parseOptimizer)
                      .Case("state", &Parser::parseState)
                      .Case("schedule", &Parser::parseSchedule)
                      .Default(&Parser::parseEntry);
  return (this->*method)();
}

/// path := NAME ('.' NAME)*
bool Parser::parsePath(List<Identifier> &path) {
  if (at(TokenKind::Dot) || at(TokenKind::Ellipsis)) {
    error(DiagId::RelativeImport, peek().range())
        .help("leave the '.' out; files beside this one are found first");
    return false;
  }
  do {
    std::optional<Identifier> part = expectName("the name of a file");
    if (!part)
      return false;
    path.push_back(*part);
  } while (accept(TokenKind::Dot));
  return true;
}

/// import := 'import' path ['as' NAME] NEWLINE
Decl *Parser::parseImport() {
  SMLoc start = advance().loc();
  List<Identifier> path;
  if (!parsePath(path))
    return nullptr;
  Identifier name = path.back();
  if (acceptWord("as")) {
    std::optional<Identifier> alias = expectName("a name after 'as'");
    if (!alias)
      return nullptr;
    name = *alias;
  }
  auto *decl = make<ImportDecl>(start);
  decl->path = context.copy(path);
  decl->name = name;
  return expectLineEnd() ? decl : nullptr;
}

/// from-import := 'from' path 'import' imported-names NEWLINE
Decl *Parser::parseFromImport() {
  SMLoc start = advance().loc();
  List<Identifier> path;
  if (!parsePath(path))
    return nullptr;
  if (!acceptWord("import")) {
    error(DiagId::ExpectedToken, peek().range(), "'import'", describe(peek()));
    return nullptr;
  }
  List<ImportedName> names;
  if (!parseImportedNames(names))
    return nullptr;
  auto *decl = make<FromImportDecl>(start);
  decl->path = context.copy(path);
  decl->names = context.copy(names);
  return expectLineEnd() ? decl : nullptr;
}

/// imported-names := imported (',' imported)* | '(' imported (',' imported)*
///                   [','] ')'
/// imported       := NAME ['as' NAME]
bool Parser::parseImportedNames(List<ImportedName> &names) {
  bool inParens = accept(TokenKind::LParen);
  do {
    if (inParens && at(TokenKind::RParen))
      break;
    if (at(TokenKind::Star)) {
      error(DiagId::ImportStar, peek().range());
      return false;
    }
    std::optional<Identifier> name = expectName("the name of a declaration");
    if (!name)
      return false;
    ImportedName imported{*name, {}};
    if (acceptWord("as")) {
      std::optional<Identifier> alias = expectName("a name after 'as'");
      if (!alias)
        return false;
      imported.alias = *alias;
    }
    names.push_back(imported);
  } while (accept(TokenKind::Comma));
  return !inParens || expect(TokenKind::RParen);
}

/// dim := 'dim' NAME ['(' arguments ')'] NEWLINE
Decl *Parser::parseDim() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("the name of a dim");
  if (!name)
    return nullptr;
  auto *decl = make<DimDecl>(start);
  if (accept(TokenKind::LParen) && !parseArguments(decl->arguments, decl))
    return nullptr;
  decl->name = *name;
  return expectLineEnd() ? decl : nullptr;
}

/// const := 'const' NAME [':' type] '=' expression NEWLINE
/// hyper := 'hyper' NAME [':' type] '=' expression NEWLINE
template <typename T>
Decl *Parser::parseConstant() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("a name");
  if (!name)
    return nullptr;
  TypeNode *type = nullptr;
  if (accept(TokenKind::Colon) && !(type = parseType()))
    return nullptr;
  if (!expect(TokenKind::Equal))
    return nullptr;
  Expr *value = parseExpressionList();
  if (!value)
    return nullptr;
  auto *decl = make<T>(start);
  decl->name = *name;
  decl->type = type;
  decl->value = value;
  return expectLineEnd() ? grown(decl, {type, value}) : nullptr;
}

/// module := 'module' NAME ['(' parameters ')'] suite
Decl *Parser::parseModule() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("the name of a module");
  ArrayRef<Parameter> parameters;
  bool ok = name.has_value();
  if (ok && at(TokenKind::LParen))
    ok = parseParameters(parameters);
  bool outer = std::exchange(inModule, true);
  Block body = parseSuite(Body::Module, "module", ok);
  inModule = outer;
  auto *decl = make<ModuleDecl>(start);
  decl->name = name.value_or(Identifier());
  decl->parameters = parameters;
  decl->body = body;
  return grown(decl, body);
}

/// param  := 'param' NAME ':' type ['=' expression] NEWLINE
/// buffer := 'buffer' NAME ':' type ['=' expression] NEWLINE
template <typename T>
Decl *Parser::parseGlobal() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("a name");
  if (!name || !expect(TokenKind::Colon))
    return nullptr;
  TypeNode *type = parseType();
  if (!type)
    return nullptr;
  Expr *init = nullptr;
  if (accept(TokenKind::Equal) && !(init = parseExpression()))
    return nullptr;
  auto *decl = make<T>(start);
  decl->name = *name;
  decl->type = type;
  decl->init = init;
  return expectLineEnd() ? grown(decl, {type, init}) : nullptr;
}

/// model := 'model' NAME '=' expression NEWLINE
Decl *Parser::parseModel() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("the name of a model");
  if (!name || !expect(TokenKind::Equal))
    return nullptr;
  Expr *value = parseExpression();
  if (!value)
    return nullptr;
  auto *decl = make<ModelDecl>(start);
  decl->name = *name;
  decl->value = value;
  return expectLineEnd() ? grown(decl, {value}) : nullptr;
}

/// optimizer := 'optimizer' NAME '(' parameters ')' suite
Decl *Parser::parseOptimizer() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("the name of an optimizer");
  ArrayRef<Parameter> parameters;
  bool ok = name && parseParameters(parameters);
  Block body = parseSuite(Body::Optimizer, "optimizer", ok);
  auto *decl = make<OptimizerDecl>(start);
  decl->name = name.value_or(Identifier());
  decl->parameters = parameters;
  decl->body = body;
  return grown(decl, body);
}

/// state := 'state' NAME [':' type] '=' expression NEWLINE
Decl *Parser::parseState() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("the name of a state");
  if (!name)
    return nullptr;
  TypeNode *type = nullptr;
  if (accept(TokenKind::Colon) && !(type = parseType()))
    return nullptr;
  if (!expect(TokenKind::Equal))
    return nullptr;
  Expr *init = parseExpression();
  if (!init)
    return nullptr;
  auto *decl = make<StateDecl>(start);
  decl->name = *name;
  decl->type = type;
  decl->init = init;
  return expectLineEnd() ? grown(decl, {type, init}) : nullptr;
}

/// schedule := 'schedule' NAME '(' parameters ')' ['->' results] suite
Decl *Parser::parseSchedule() {
  SMLoc start = advance().loc();
  std::optional<Identifier> name = expectName("the name of a schedule");
  ArrayRef<Parameter> parameters;
  Results results;
  bool ok = name && parseParameters(parameters) && parseResults(results);
  Block body = parseSuite(Body::Function, "schedule", ok);
  auto *decl = make<ScheduleDecl>(start);
  decl->name = name.value_or(Identifier());
  decl->parameters = parameters;
  decl->results = results;
  decl->body = body;
  return grown(decl, body);
}

/// entry := ('train' | 'eval' | 'predict') NAME '(' parameters ')'
///          ['->' results] suite
Decl *Parser::parseEntry() {
  Token word = advance();
  std::optional<Identifier> name = expectName("the name of an entry");
  ArrayRef<Parameter> parameters;
  Results results;
  bool ok = name && parseParameters(parameters) && parseResults(results);
  Block body = parseSuite(Body::Function, word.text, ok);
  auto *decl = make<EntryDecl>(word.loc());
  decl->entry = StringSwitch<EntryKind>(word.text)
                    .Case("train", EntryKind::Train)
                    .Case("eval", EntryKind::Eval)
                    .Default(EntryKind::Predict);
  decl->name = name.value_or(Identifier());
  decl->parameters = parameters;
  decl->results = results;
  decl->body = body;
  return grown(decl, body);
}

} // namespace weft
