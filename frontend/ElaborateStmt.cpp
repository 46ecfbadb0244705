//===- ElaborateStmt.cpp - statements -------------------------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

void Elaborator::run(ast::Block block) {
  for (const ast::Stmt *stmt : block) {
    if (frame->returned || diags.limitReached() || budget < 0)
      return;
    runStmt(stmt);
  }
}

void Elaborator::runStmt(const ast::Stmt *stmt) {
  switch (stmt->kind()) {
  case ast::NodeKind::Assign: {
    const auto *node = cast<ast::AssignStmt>(stmt);
    unpack(node->target, eval(node->value), node->value->range());
    return;
  }
  case ast::NodeKind::AugAssign: {
    const auto *node = cast<ast::AugAssignStmt>(stmt);
    Value left = eval(node->target);
    Value right = eval(node->value);
    Value value = evalBinaryValues(node->op, left, node->target->range(), right,
                                   node->value->range(), node->range());
    ++frame->nesting; // binding again is what += does
    assign(node->target->name, value, node->target->range(),
           node->value->range());
    --frame->nesting;
    return;
  }
  case ast::NodeKind::For:
    return runFor(cast<ast::ForStmt>(stmt));
  case ast::NodeKind::If:
    return runIf(cast<ast::IfStmt>(stmt));
  case ast::NodeKind::Return:
    return runReturn(cast<ast::ReturnStmt>(stmt));
  case ast::NodeKind::ExprStmt:
    eval(cast<ast::ExprStmt>(stmt)->value);
    return;
  case ast::NodeKind::Doc:
  case ast::NodeKind::Pass:
    return;
  case ast::NodeKind::Param:
  case ast::NodeKind::Buffer:
    if (frame->bindsMembers)
      return declareSlot(stmt);
    break;
  case ast::NodeKind::Def:
    // Methods and update are collected before the body runs.
    if (frame->bindsMembers)
      return;
    break;
  default:
    break;
  }
  report(DiagId::MisplacedSyntax, stmt->range());
}

void Elaborator::runFor(const ast::ForStmt *stmt) {
  auto values = iterate(eval(stmt->iterable), stmt->iterable->range());
  if (!values)
    return;
  ++frame->nesting;
  for (const Value &value : *values) {
    if (!spend(stmt->range()) || frame->returned)
      break;
    unpack(stmt->target, value, stmt->iterable->range());
    run(stmt->body);
  }
  --frame->nesting;
}

void Elaborator::runIf(const ast::IfStmt *stmt) {
  auto truth = asCondition(eval(stmt->condition), stmt->condition->range());
  if (!truth)
    return;
  ++frame->nesting;
  run(*truth ? stmt->thenBody : stmt->elseBody);
  --frame->nesting;
}

void Elaborator::runReturn(const ast::ReturnStmt *stmt) {
  if (frame->bindsMembers) {
    report(DiagId::MisplacedSyntax, stmt->range());
    return;
  }
  Value value = stmt->value ? eval(stmt->value) : Value();
  SMRange range = stmt->value ? stmt->value->range() : stmt->range();
  frame->result = {value, range};
  frame->returned = true;
}

void Elaborator::assign(StringRef name, Value value, SMRange range,
                        SMRange valueRange) {
  if (frame->bindsMembers) {
    Instance *self = frame->self;
    auto slot = self->slots.find(name);
    auto method = self->methods.find(name);
    auto found = self->members.find(name);
    // Loops and += may bind a value again, nothing else.
    SMRange before;
    if (slot != self->slots.end())
      before = slot->second->range;
    else if (method != self->methods.end())
      before = method->second->name.range;
    else if (found != self->members.end() && frame->nesting == 0)
      before = found->second.range;
    if (before.isValid()) {
      report(DiagId::DeclaredTwice, range, name)
          .note(before, "first declared here");
      return;
    }
    self->members[name] = {value, valueRange};
    return;
  }
  // An argument or a local hides a member of the same name.
  if (frame->self && !frame->locals.back().count(name) &&
      assignMember(name, value, range, valueRange))
    return;
  setLocal(name, value, valueRange);
}

} // namespace weft::sema
