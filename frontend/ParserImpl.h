//===- ParserImpl.h - the parser's productions ------------------*- C++ -*-===//
///
/// \file
/// Internal to the parser: one method per production of the grammar, grouped
/// by the file that holds them. A method returns null, or false, after it has
/// reported an error; the statement loop then skips to the next statement.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_PARSERIMPL_H
#define WEFT_FRONTEND_PARSERIMPL_H

#include "frontend/Lexer.h"
#include "frontend/Parser.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

namespace weft {

/// What kind of body a statement stands in.
enum class Body : uint8_t {
  File,
  Module,
  /// An `if` or `for` in a module body.
  ModuleInner,
  Optimizer,
  Function,
  Scan
};

class Parser {
public:
  Parser(unsigned buffer, ast::AstContext &astContext,
         DiagnosticEngine &engine);

  ast::FileAst *parseFile();

private:
  using Expr = ast::Expr;
  using Stmt = ast::Stmt;
  using Decl = ast::Decl;
  template <typename T>
  using List = llvm::SmallVector<T, 8>;

  // Parser.cpp: tokens.
  const Token &peek(size_t ahead = 0) const;
  bool at(TokenKind kind, size_t ahead = 0) const {
    return peek(ahead).is(kind);
  }
  bool atWord(llvm::StringRef word, size_t ahead = 0) const {
    return at(TokenKind::Identifier, ahead) && peek(ahead).text == word;
  }
  Token advance();
  bool accept(TokenKind kind);
  bool acceptWord(llvm::StringRef word);
  bool expect(TokenKind kind);
  bool expectLineEnd();
  /// `what` is said in "expected ...".
  std::optional<ast::Identifier> expectName(llvm::StringRef what);
  /// Whether a list that allows a comma at its end stops here.
  bool atListEnd() const;

  // Parser.cpp: errors and recovery.
  template <typename... Args>
  DiagnosticBuilder error(DiagId id, llvm::SMRange range, const Args &...args) {
    if (lineHasLexError(range.Start)) {
      ignored = Diagnostic();
      return DiagnosticBuilder(ignored);
    }
    return diags.report(id, range, args...);
  }
  bool lineHasLexError(llvm::SMLoc loc) const;
  void skipLine();
  void skipBlock();
  void synchronize();
  void recover(size_t before);

  // Parser.cpp: nodes.
  /// A node from `start` to the end of the last token taken.
  template <typename T>
  T *make(llvm::SMLoc start) {
    return context.create<T>(llvm::SMRange(start, lastEnd));
  }
  /// Counts children into the node's height and gives the node back, or null
  /// with an error where that is more than recursion may take.
  template <typename T>
  T *grown(T *node, std::initializer_list<const ast::Node *> children) {
    return static_cast<T *>(grow(node, children));
  }
  template <typename T, typename Child>
  T *grown(T *node, llvm::ArrayRef<Child *> children) {
    List<const ast::Node *> plain(children.begin(), children.end());
    return static_cast<T *>(grow(node, plain));
  }
  ast::Node *grow(ast::Node *node, llvm::ArrayRef<const ast::Node *> children);
  void tooDeep(llvm::SMRange where);

  /// One level of nesting while it lives.
  class Nesting {
  public:
    explicit Nesting(Parser &owner) : parser(owner) { ++parser.depth; }
    ~Nesting() { --parser.depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;
    /// Reports and returns true beyond the limit.
    bool tooDeep() const;

  private:
    Parser &parser;
  };

  // ParserDeclarations.cpp
  bool atDeclaration() const;
  Decl *parseDeclaration();
  Decl *parseImport();
  Decl *parseFromImport();
  Decl *parseDim();
  template <typename T>
  Decl *parseConstant();
  Decl *parseModule();
  template <typename T>
  Decl *parseGlobal();
  Decl *parseModel();
  Decl *parseOptimizer();
  Decl *parseState();
  Decl *parseSchedule();
  Decl *parseEntry();
  bool parsePath(List<ast::Identifier> &path);
  bool parseImportedNames(List<ast::ImportedName> &names);

  // ParserBodies.cpp
  Decl *parseDecorated();
  Decl *parseDef(llvm::ArrayRef<ast::Decorator> decorators, llvm::SMLoc start);
  bool parseParameters(llvm::ArrayRef<ast::Parameter> &parameters);
  bool parseParameter(List<ast::Parameter> &parameters);
  bool parseResults(ast::Results &results);
  bool parseResult(List<ast::Result> &items);
  ast::TypeNode *parseType();
  /// `headerOk` is false where the line was given up: what is left of it is
  /// skipped and the block still read.
  ast::Block parseSuite(Body body, llvm::StringRef owner, bool headerOk = true);
  void parseLines(Body body, List<Stmt *> &lines);

  // ParserStatements.cpp
  Stmt *parseStatement(Body body);
  Stmt *parseAnyStatement(Body body);
  Stmt *parseIf(Body body);
  Stmt *parseElif(Body body);
  Stmt *parseFor(Body body);
  Stmt *parseReturn(Body body);
  Stmt *parseYield(Body body);
  Stmt *parseSimple();
  Stmt *parseAssignment(Expr *left, llvm::SMLoc start);
  Stmt *parseAugmented(Expr *left, ast::BinaryOp op, llvm::SMLoc start);
  bool checkTarget(const Expr *target);
  Expr *parseTargets();
  Expr *parseTarget();

  // ParserPlaces.cpp
  bool checkPlace(const Stmt *stmt, Body body);

  // ParserScan.cpp
  bool atScan() const;
  Expr *parseScan();
  bool parseScanHeader(ast::ScanExpr *scan);
  bool parseScanSources(ast::ScanExpr *scan);
  bool parseAlong(ast::ScanExpr *scan);
  bool parseCarries(ast::ScanExpr *scan);

  // ParserExpressions.cpp
  Expr *parseExpressionList();
  Expr *parseExpression();
  Expr *parseOr();
  Expr *parseAnd();
  Expr *parseNot();
  Expr *parseComparison();
  Expr *parseSum();
  Expr *parseTerm();
  Expr *parseFactor();
  Expr *parsePower();
  Expr *makeLogical(ast::LogicalOp op, Expr *left, Expr *right, Token sign);
  Expr *makeBinary(ast::BinaryOp op, Expr *left, Expr *right, Token sign);
  bool refuseForeignOperator();
  bool refuseTest();

  // ParserAtoms.cpp
  Expr *parsePostfix();
  Expr *parseAtom();
  Expr *parseName();
  Expr *parseNumber();
  Expr *parseParenthesized();
  Expr *parseList();
  Expr *parseDict();
  Expr *parseComprehension(Expr *element, llvm::SMLoc start);
  bool parseClause(List<ast::ComprehensionClause> &clauses,
                   List<const ast::Node *> &children);
  Expr *parseAttribute(Expr *base, llvm::SMLoc start);
  Expr *parseCall(Expr *callee, llvm::SMLoc start);
  bool parseArguments(llvm::ArrayRef<ast::Argument> &arguments,
                      ast::Node *owner);
  bool parseArgument(List<ast::Argument> &arguments);
  Expr *parseSubscript(Expr *base, llvm::SMLoc start);
  Expr *parseIndex();

  // PythonHabits.cpp
  bool refuseHabit();
  bool lineEndsWithColon() const;
  void reportSelf(DiagId id, llvm::SMRange range, llvm::StringRef name);

  std::vector<Token> tokens;
  ast::AstContext &context;
  DiagnosticEngine &diags;
  unsigned buffer;
  size_t position = 0;
  /// The end of the last token taken.
  llvm::SMLoc lastEnd;
  unsigned depth = 0;
  /// Lines that the lexer complained about: one error is enough there.
  llvm::DenseSet<unsigned> lexErrorLines;
  /// Receives what is not reported.
  Diagnostic ignored;
  /// Inside a module body, where `self` is a habit rather than a name.
  bool inModule = false;
  bool selfReported = false;
};

} // namespace weft

#endif // WEFT_FRONTEND_PARSERIMPL_H
