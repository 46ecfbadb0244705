//===- Parser.cpp - tokens, recovery and the file -------------------------===//

#include "frontend/ParserImpl.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace weft {

using namespace ast;

Parser::Parser(unsigned bufferId, AstContext &astContext,
               DiagnosticEngine &engine)
    : context(astContext), diags(engine), buffer(bufferId) {
  size_t before = diags.diagnostics().size();
  tokens = lexBuffer(buffer, diags);
  lastEnd = tokens.front().loc();
  for (const Diagnostic &entry : diags.diagnostics().drop_front(before))
    lexErrorLines.insert(diags.sources().position(entry.range.Start).line);
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

const Token &Parser::peek(size_t ahead) const {
  return tokens[std::min(position + ahead, tokens.size() - 1)];
}

Token Parser::advance() {
  Token token = peek();
  if (!token.is(TokenKind::EndOfFile))
    ++position;
  // Line ends and blocks take no text: a node ends with its last word.
  if (!token.text.empty())
    lastEnd = token.end();
  return token;
}

bool Parser::accept(TokenKind kind) {
  if (!at(kind))
    return false;
  advance();
  return true;
}

bool Parser::acceptWord(StringRef word) {
  if (!atWord(word))
    return false;
  advance();
  return true;
}

bool Parser::expect(TokenKind kind) {
  if (accept(kind))
    return true;
  if (at(TokenKind::Equal) || at(TokenKind::Walrus))
    error(DiagId::AssignmentInExpression, peek().range(), peek().text);
  else
    error(DiagId::ExpectedToken, peek().range(), describe(kind),
          describe(peek()));
  return false;
}

bool Parser::expectLineEnd() {
  if (accept(TokenKind::Newline) || at(TokenKind::Dedent) ||
      at(TokenKind::EndOfFile))
    return true;
  if (at(TokenKind::Equal) || at(TokenKind::Walrus)) {
    error(DiagId::AssignmentInExpression, peek().range(), peek().text);
    return false;
  }
  DiagnosticBuilder report =
      error(DiagId::ExpectedLineEnd, peek().range(), describe(peek()));
  if (at(TokenKind::Semicolon))
    report.help("write one statement on each line, without ';'");
  // `parm weight: ...`: the word before is meant as a keyword.
  static constexpr StringRef words[] = {
#define WEFT_CONTEXTUAL(SPELLING) SPELLING,
#define WEFT_KEYWORD(NAME, SPELLING) SPELLING,
#include "frontend/Tokens.def"
  };
  if (position > 0 && at(TokenKind::Identifier) &&
      tokens[position - 1].is(TokenKind::Identifier))
    report.didYouMean(tokens[position - 1].text, words,
                      tokens[position - 1].range());
  return false;
}

std::optional<Identifier> Parser::expectName(StringRef what) {
  if (at(TokenKind::Identifier)) {
    Token token = advance();
    return Identifier{token.text, token.range()};
  }
  if (peek().kind >= TokenKind::KwAnd)
    error(DiagId::KeywordAsName, peek().range(), peek().text);
  else
    error(DiagId::ExpectedToken, peek().range(), what, describe(peek()));
  return std::nullopt;
}

bool Parser::atListEnd() const {
  switch (peek().kind) {
  case TokenKind::Newline:
  case TokenKind::EndOfFile:
  case TokenKind::Equal:
  case TokenKind::Colon:
  case TokenKind::RParen:
  case TokenKind::RBracket:
  case TokenKind::RBrace:
    return true;
  default:
    return false;
  }
}

//===----------------------------------------------------------------------===//
// Errors and recovery
//===----------------------------------------------------------------------===//

bool Parser::lineHasLexError(SMLoc loc) const {
  return !lexErrorLines.empty() &&
         lexErrorLines.contains(diags.sources().position(loc).line);
}

/// Goes past the end of this line, or to the end of the block.
void Parser::skipLine() {
  while (!at(TokenKind::Newline) && !at(TokenKind::EndOfFile) &&
         !at(TokenKind::Dedent) && !at(TokenKind::Indent))
    advance();
  accept(TokenKind::Newline);
}

/// Goes past an indented block if one starts here.
void Parser::skipBlock() {
  if (!at(TokenKind::Indent))
    return;
  unsigned open = 0;
  do {
    Token token = advance();
    open += token.is(TokenKind::Indent);
    open -= token.is(TokenKind::Dedent);
  } while (open && !at(TokenKind::EndOfFile));
}

/// Goes to the next statement of this block after an error in one.
void Parser::synchronize() {
  skipLine();
  skipBlock();
}

/// As synchronize, unless the statement that began at `before` was read to its
/// end: then the next one is already here.
void Parser::recover(size_t before) {
  bool atNext =
      position > before && (tokens[position - 1].is(TokenKind::Newline) ||
                            tokens[position - 1].is(TokenKind::Dedent));
  if (!atNext)
    synchronize();
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

void Parser::tooDeep(SMRange where) {
  error(DiagId::NestingTooDeep, where, maxNestingDepth)
      .help("give a part of it a name of its own");
}

bool Parser::Nesting::tooDeep() const {
  if (parser.depth <= maxNestingDepth)
    return false;
  parser.tooDeep(parser.peek().range());
  return true;
}

Node *Parser::grow(Node *node, ArrayRef<const Node *> children) {
  for (const Node *child : children)
    node->growOver(child);
  if (node->height() <= maxNestingDepth)
    return node;
  tooDeep(SMRange(lastEnd, lastEnd));
  return nullptr;
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

/// file := statement*
///
/// Statements other than declarations are reported by checkPlace.
FileAst *Parser::parseFile() {
  List<Stmt *> lines;
  parseLines(Body::File, lines);
  StringRef text = diags.sources().text(buffer);
  FileAst *file = context.createFile();
  file->name = diags.sources().name(buffer);
  file->range = SMRange(SMLoc::getFromPointer(text.begin()),
                        SMLoc::getFromPointer(text.end()));
  file->declarations = context.copy(lines);
  return file;
}

FileAst *parseFile(unsigned buffer, AstContext &context,
                   DiagnosticEngine &diags) {
  return Parser(buffer, context, diags).parseFile();
}

} // namespace weft
