//===- AstPrinter.cpp - the syntax tree as text ---------------------------===//
///
/// \file
/// Statements and declarations take a line each, with their blocks below.
/// Expressions print in the language's own notation with the kind of their
/// outermost node, which shows precedence without a line per operand.
///
//===----------------------------------------------------------------------===//

#include "frontend/AstPrinter.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace weft {

using namespace ast;

namespace {

class AstPrinter {
public:
  explicit AstPrinter(raw_ostream &stream) : os(stream) {}

  void printBlock(Block block);

private:
  void print(const Stmt &stmt);
  void printDecl(const Decl &decl);
  void printScan(const ScanExpr &scan);
  void printIf(const IfStmt &stmt);
  void printDef(const DefDecl &decl);
  void printParameters(ArrayRef<Parameter> parameters);
  void printResults(const Results &results);
  void printPath(ArrayRef<Identifier> path);
  void printArguments(ArrayRef<Argument> arguments);
  /// `label: Kind text`; nothing for null.
  void printChild(StringRef label, const Expr *expr);
  void printChild(StringRef label, const TypeNode *type);
  raw_ostream &line(StringRef text) { return os.indent(2 * depth) << text; }

  raw_ostream &os;
  unsigned depth = 0;
};

} // namespace

void AstPrinter::printBlock(Block block) {
  ++depth;
  for (const Stmt *stmt : block)
    print(*stmt);
  --depth;
}

void AstPrinter::printChild(StringRef label, const Expr *expr) {
  if (!expr)
    return;
  ++depth;
  line(label) << ": ";
  if (auto *scan = dyn_cast<ScanExpr>(expr)) {
    printScan(*scan);
  } else {
    os << nodeKindName(expr->kind()) << ' ' << toSource(*expr) << '\n';
  }
  --depth;
}

void AstPrinter::printChild(StringRef label, const TypeNode *type) {
  if (!type)
    return;
  ++depth;
  line(label) << ": " << (type->isTensor ? "tensor " : "value ")
              << toSource(*type) << '\n';
  --depth;
}

void AstPrinter::printScan(const ScanExpr &scan) {
  os << "Scan";
  for (const Identifier &element : scan.elements)
    os << ' ' << element.text;
  os << '\n';
  for (const Expr *source : scan.sources)
    printChild("in", source);
  printChild("along", scan.alongSize);
  printChild("along axis", scan.alongAxis);
  for (const ScanCarry &carry : scan.carries)
    printChild(("carry " + carry.name.text).str(), carry.init);
  printChild("reverse", scan.reverse);
  ++depth;
  line("body:\n");
  printBlock(scan.body);
  --depth;
}

void AstPrinter::printIf(const IfStmt &stmt) {
  line("If\n");
  printChild("condition", stmt.condition);
  ++depth;
  line("then:\n");
  printBlock(stmt.thenBody);
  if (!stmt.elseBody.empty()) {
    line("else:\n");
    printBlock(stmt.elseBody);
  }
  --depth;
}

void AstPrinter::print(const Stmt &stmt) {
  if (auto *decl = dyn_cast<Decl>(&stmt))
    return printDecl(*decl);
  if (auto *conditional = dyn_cast<IfStmt>(&stmt))
    return printIf(*conditional);
  line(nodeKindName(stmt.kind()));
  switch (stmt.kind()) {
  case NodeKind::Assign:
    os << '\n';
    printChild("target", cast<AssignStmt>(stmt).target);
    return printChild("value", cast<AssignStmt>(stmt).value);
  case NodeKind::AugAssign:
    os << ' ' << spelling(cast<AugAssignStmt>(stmt).op) << "=\n";
    printChild("target", cast<AugAssignStmt>(stmt).target);
    return printChild("value", cast<AugAssignStmt>(stmt).value);
  case NodeKind::For:
    os << '\n';
    printChild("target", cast<ForStmt>(stmt).target);
    printChild("in", cast<ForStmt>(stmt).iterable);
    return printBlock(cast<ForStmt>(stmt).body);
  case NodeKind::Return:
    os << '\n';
    return printChild("value", cast<ReturnStmt>(stmt).value);
  case NodeKind::Yield:
    os << '\n';
    return printChild("value", cast<YieldStmt>(stmt).value);
  case NodeKind::ExprStmt:
    os << '\n';
    return printChild("value", cast<ExprStmt>(stmt).value);
  case NodeKind::Doc:
    os << " \"";
    printEscapedString(cast<DocStmt>(stmt).text, os);
    os << "\"\n";
    return;
  default:
    os << '\n';
  }
}

void AstPrinter::printPath(ArrayRef<Identifier> path) {
  interleave(path, os, [&](const Identifier &part) { os << part.text; }, ".");
}

void AstPrinter::printArguments(ArrayRef<Argument> arguments) {
  for (const Argument &argument : arguments)
    printChild(argument.name ? argument.name.text : "argument", argument.value);
}

void AstPrinter::printParameters(ArrayRef<Parameter> parameters) {
  ++depth;
  for (const Parameter &parameter : parameters) {
    line("parameter ") << parameter.name.text;
    if (parameter.type)
      os << ": " << toSource(*parameter.type);
    if (parameter.defaultValue)
      os << " = " << toSource(*parameter.defaultValue);
    os << '\n';
  }
  --depth;
}

void AstPrinter::printResults(const Results &results) {
  if (results.empty())
    return;
  ++depth;
  line(results.isTuple ? "results (" : "result ");
  interleave(
      results.items, os,
      [&](const Result &result) {
        if (result.name)
          os << result.name.text << ": ";
        os << toSource(*result.type);
      },
      ", ");
  os << (results.isTuple ? ")\n" : "\n");
  --depth;
}

void AstPrinter::printDef(const DefDecl &decl) {
  os << ' ' << decl.name.text << '\n';
  ++depth;
  for (const Decorator &decorator : decl.decorators) {
    line("decorator ") << decorator.name.text << '\n';
    printArguments(decorator.arguments);
  }
  --depth;
  printParameters(decl.parameters);
  printResults(decl.results);
  printBlock(decl.body);
}

void AstPrinter::printDecl(const Decl &decl) {
  line(nodeKindName(decl.kind()));
  auto withBody = [&](ArrayRef<Parameter> parameters, const Results &results,
                      Block body) {
    os << ' ' << decl.name.text << '\n';
    printParameters(parameters);
    printResults(results);
    printBlock(body);
  };
  auto withValue = [&](const TypeNode *type, const Expr *value) {
    os << ' ' << decl.name.text << '\n';
    printChild("type", type);
    printChild("value", value);
  };
  switch (decl.kind()) {
  case NodeKind::Import:
    os << ' ';
    printPath(cast<ImportDecl>(decl).path);
    os << " as " << decl.name.text << '\n';
    return;
  case NodeKind::FromImport:
    os << ' ';
    printPath(cast<FromImportDecl>(decl).path);
    os << '\n';
    ++depth;
    for (const ImportedName &name : cast<FromImportDecl>(decl).names) {
      line("name ") << name.name.text;
      os << (name.alias ? " as " : "") << name.alias.text << '\n';
    }
    --depth;
    return;
  case NodeKind::Dim:
    os << ' ' << decl.name.text << '\n';
    return printArguments(cast<DimDecl>(decl).arguments);
  case NodeKind::Const:
    return withValue(cast<ConstDecl>(decl).type, cast<ConstDecl>(decl).value);
  case NodeKind::Hyper:
    return withValue(cast<HyperDecl>(decl).type, cast<HyperDecl>(decl).value);
  case NodeKind::Param:
    return withValue(cast<ParamDecl>(decl).type, cast<ParamDecl>(decl).init);
  case NodeKind::Buffer:
    return withValue(cast<BufferDecl>(decl).type, cast<BufferDecl>(decl).init);
  case NodeKind::State:
    return withValue(cast<StateDecl>(decl).type, cast<StateDecl>(decl).init);
  case NodeKind::Model:
    return withValue(nullptr, cast<ModelDecl>(decl).value);
  case NodeKind::Def:
    return printDef(cast<DefDecl>(decl));
  case NodeKind::Module: {
    auto &module = cast<ModuleDecl>(decl);
    return withBody(module.parameters, {}, module.body);
  }
  case NodeKind::Optimizer: {
    auto &optimizer = cast<OptimizerDecl>(decl);
    return withBody(optimizer.parameters, {}, optimizer.body);
  }
  case NodeKind::Schedule: {
    auto &schedule = cast<ScheduleDecl>(decl);
    return withBody(schedule.parameters, schedule.results, schedule.body);
  }
  default: {
    auto &entry = cast<EntryDecl>(decl);
    os << ' ' << spelling(entry.entry);
    return withBody(entry.parameters, entry.results, entry.body);
  }
  }
}

void printAst(raw_ostream &os, const FileAst &file) {
  os << "File\n";
  AstPrinter(os).printBlock(file.declarations);
}

} // namespace weft
