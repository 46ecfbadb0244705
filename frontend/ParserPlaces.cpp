//===- ParserPlaces.cpp - which statement may stand where -----------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

using namespace ast;

/// What a statement is called in "... cannot stand here".
static StringRef describeStmt(const Stmt *stmt) {
  switch (stmt->kind()) {
  case NodeKind::Assign:
    return isa<ScanExpr>(cast<AssignStmt>(stmt)->value) ? "a scan"
                                                        : "an assignment";
  case NodeKind::AugAssign:
    return "an assignment";
  case NodeKind::For:
    return "a loop";
  case NodeKind::If:
    return "an 'if'";
  case NodeKind::Return:
    return "'return'";
  case NodeKind::Yield:
    return "'yield'";
  case NodeKind::Pass:
    return "'pass'";
  case NodeKind::ExprStmt:
    return isa<CallExpr>(cast<ExprStmt>(stmt)->value) ? "a call"
                                                      : "an expression";
  default:
    return "this statement";
  }
}

static StringRef declarationWord(const Decl *decl) {
  switch (decl->kind()) {
  case NodeKind::Import:
    return "import";
  case NodeKind::FromImport:
    return "from";
  case NodeKind::Dim:
    return "dim";
  case NodeKind::Const:
    return "const";
  case NodeKind::Hyper:
    return "hyper";
  case NodeKind::Module:
    return "module";
  case NodeKind::Param:
    return "param";
  case NodeKind::Buffer:
    return "buffer";
  case NodeKind::Model:
    return "model";
  case NodeKind::Optimizer:
    return "optimizer";
  case NodeKind::State:
    return "state";
  case NodeKind::Schedule:
    return "schedule";
  case NodeKind::Entry:
    return spelling(cast<EntryDecl>(decl)->entry);
  default:
    return "def";
  }
}

/// Whether a declaration may stand in a body.
static bool mayDeclare(const Decl *decl, Body body) {
  switch (decl->kind()) {
  case NodeKind::Def:
    return body == Body::File || body == Body::Module ||
           body == Body::Optimizer;
  case NodeKind::Param:
  case NodeKind::Buffer:
    return body == Body::Module || body == Body::ModuleInner;
  case NodeKind::State:
    return body == Body::Optimizer;
  default:
    return body == Body::File;
  }
}

/// Whether a statement that declares nothing may stand in a body.
static bool mayStand(const Stmt *stmt, Body body) {
  if (isa<DocStmt>(stmt) || body == Body::Function || body == Body::Scan)
    return true;
  if (body == Body::File)
    return false;
  if (auto *assign = dyn_cast<AssignStmt>(stmt))
    return !isa<ScanExpr>(assign->value);
  if (isa<PassStmt>(stmt))
    return true;
  return body != Body::Optimizer && isa<AugAssignStmt, IfStmt, ForStmt>(stmt);
}

bool Parser::checkPlace(const Stmt *stmt, Body body) {
  if (auto *decl = dyn_cast<Decl>(stmt)) {
    if (mayDeclare(decl, body))
      return true;
    SMRange range = decl->name ? decl->name.range : decl->range();
    bool inFunction = body == Body::Function || body == Body::Scan;
    if (isa<DefDecl>(decl) && inFunction)
      error(DiagId::NestedDef, range).help("move it out of this def");
    else
      error(DiagId::DeclarationInside, range, declarationWord(decl));
    return false;
  }
  if (mayStand(stmt, body))
    return true;
  StringRef what = describeStmt(stmt);
  if (body == Body::Optimizer) {
    error(DiagId::StatementInOptimizer, stmt->range(), what);
  } else if (body != Body::File) {
    error(DiagId::StatementInModule, stmt->range(), what)
        .help("move it into a def of the module");
  } else {
    DiagnosticBuilder report =
        error(DiagId::StatementAtTopLevel, stmt->range(), what);
    auto *assign = dyn_cast<AssignStmt>(stmt);
    if (assign && isa<NameExpr>(assign->target)) {
      StringRef name = cast<NameExpr>(assign->target)->name;
      report.help("write 'const " + name +
                  " = ...' for a fixed value, 'model " + name +
                  " = ...' for a model");
    } else {
      report.help("move it into a def or an entry");
    }
  }
  return false;
}

} // namespace weft
