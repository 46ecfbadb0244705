//===- ParserScan.cpp - the scan ------------------------------------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

using namespace ast;

bool Parser::atScan() const {
  return atWord("scan") && at(TokenKind::Identifier, 1);
}

/// scan := 'scan' NAME (',' NAME)* 'in' sources [along] ['with' carries] suite
Expr *Parser::parseScan() {
  SMLoc start = advance().loc();
  ScanExpr header{SMRange()};
  bool ok = parseScanHeader(&header);
  Block body = parseSuite(Body::Scan, "scan", ok);
  if (!ok)
    return nullptr;
  auto *scan = make<ScanExpr>(start);
  scan->elements = header.elements;
  scan->sources = header.sources;
  scan->alongSize = header.alongSize;
  scan->alongAxis = header.alongAxis;
  scan->carries = header.carries;
  scan->reverse = header.reverse;
  scan->body = body;
  if (!grown(scan, {header.alongSize, header.alongAxis, header.reverse}) ||
      !grown(scan, scan->sources))
    return nullptr;
  for (const ScanCarry &carry : scan->carries)
    if (!grown(scan, {carry.init}))
      return nullptr;
  return grown(scan, body);
}

bool Parser::parseScanHeader(ScanExpr *scan) {
  List<Identifier> elements;
  do {
    std::optional<Identifier> name = expectName("the name of an element");
    if (!name)
      return false;
    elements.push_back(*name);
  } while (accept(TokenKind::Comma));
  scan->elements = context.copy(elements);
  return expect(TokenKind::KwIn) && parseScanSources(scan) &&
         parseAlong(scan) && parseCarries(scan);
}

/// sources := expression (',' expression)*
bool Parser::parseScanSources(ScanExpr *scan) {
  SMLoc start = peek().loc();
  List<Expr *> sources;
  do {
    Expr *source = parseExpression();
    if (!source)
      return false;
    sources.push_back(source);
  } while (accept(TokenKind::Comma));
  scan->sources = context.copy(sources);
  if (sources.size() == scan->elements.size())
    return true;
  error(DiagId::ScanCount, SMRange(start, lastEnd), scan->elements.size(),
        sources.size());
  return false;
}

/// along := 'along' ('axis' '=' expression | expression)
bool Parser::parseAlong(ScanExpr *scan) {
  if (!acceptWord("along"))
    return true;
  bool isAxis = atWord("axis") && at(TokenKind::Equal, 1);
  if (isAxis) {
    advance();
    advance();
  }
  Expr *&place = isAxis ? scan->alongAxis : scan->alongSize;
  place = parseExpression();
  return place != nullptr;
}

/// carries := carry (',' carry)*
/// carry   := NAME '=' expression            (`reverse` is an option)
bool Parser::parseCarries(ScanExpr *scan) {
  if (!acceptWord("with"))
    return true;
  List<ScanCarry> carries;
  do {
    std::optional<Identifier> name = expectName("the name of a carry");
    if (!name || !expect(TokenKind::Equal))
      return false;
    Expr *init = parseExpression();
    if (!init)
      return false;
    bool isOption = name->text == "reverse";
    bool twice = isOption && scan->reverse;
    for (const ScanCarry &other : carries)
      twice |= other.name.text == name->text;
    if (twice)
      error(DiagId::DuplicateOption, name->range, name->text);
    else if (isOption)
      scan->reverse = init;
    else
      carries.push_back({*name, init});
  } while (accept(TokenKind::Comma));
  scan->carries = context.copy(carries);
  return true;
}

} // namespace weft
