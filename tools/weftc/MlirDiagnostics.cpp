//===- MlirDiagnostics.cpp - what passes say, in our form -----------------===//

#include "tools/weftc/MlirDiagnostics.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Location.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace llvm;

namespace weft {

MlirDiagnostics::MlirDiagnostics(mlir::MLIRContext &context, Session &running)
    : session(running), handler(&context, [this](mlir::Diagnostic &diagnostic) {
        handle(diagnostic);
        return mlir::success();
      }) {}

/// The place in a file inside a location: the op's own, not its callers'.
static mlir::FileLineColLoc placeOf(mlir::Location location) {
  return TypeSwitch<mlir::Location, mlir::FileLineColLoc>(location)
      .Case([](mlir::FileLineColLoc place) { return place; })
      .Case([](mlir::NameLoc name) { return placeOf(name.getChildLoc()); })
      .Case([](mlir::CallSiteLoc call) { return placeOf(call.getCallee()); })
      .Case([](mlir::FusedLoc fused) -> mlir::FileLineColLoc {
        for (mlir::Location part : fused.getLocations())
          if (mlir::FileLineColLoc place = placeOf(part))
            return place;
        return nullptr;
      })
      .Default([](mlir::Location) { return nullptr; });
}

unsigned MlirDiagnostics::bufferNamed(StringRef name) const {
  for (unsigned buffer = 1; buffer <= session.sources.size(); ++buffer)
    if (session.sources.name(buffer) == name)
      return buffer;
  return 0;
}

SMRange MlirDiagnostics::rangeOf(mlir::Location location) const {
  mlir::FileLineColLoc place = placeOf(location);
  if (!place)
    return {};
  SMLoc loc = session.sources.location(bufferNamed(place.getFilename()),
                                       place.getLine(), place.getColumn());
  return {loc, loc};
}

/// Notes for the calls that led to a place, innermost first.
void MlirDiagnostics::addCallers(DiagnosticBuilder &report,
                                 mlir::Location location) const {
  constexpr unsigned limit = 8;
  for (unsigned i = 0; i != limit; ++i) {
    auto call = dyn_cast<mlir::CallSiteLoc>(location);
    if (!call)
      return;
    mlir::Location caller = call.getCaller();
    if (SMRange range = rangeOf(caller); range.isValid())
      report.note(range, "called from here");
    location = caller;
  }
}

bool MlirDiagnostics::isWanted(const mlir::Diagnostic &diagnostic) const {
  if (diagnostic.getSeverity() != mlir::DiagnosticSeverity::Remark)
    return true;
  std::string text = diagnostic.str();
  StringRef rest = text;
  bool missed = rest.consume_front("missed ");
  StringRef pass = rest.take_until([](char c) { return c == ':'; });
  return is_contained(missed ? session.invocation.missedRemarks
                             : session.invocation.remarks,
                      pass.str());
}

void MlirDiagnostics::checkRemarks() {
  const Invocation &invocation = session.invocation;
  bool asked = !invocation.remarks.empty() || !invocation.missedRemarks.empty();
  if (asked && !remarks)
    session.diags.report(DiagId::NoRemarks, SMRange());
}

static DiagId idOf(mlir::DiagnosticSeverity severity) {
  switch (severity) {
  case mlir::DiagnosticSeverity::Error:
    return DiagId::CompilerError;
  case mlir::DiagnosticSeverity::Warning:
    return DiagId::CompilerWarning;
  default:
    return DiagId::CompilerRemark;
  }
}

void MlirDiagnostics::handle(mlir::Diagnostic &diagnostic) {
  if (!isWanted(diagnostic))
    return;
  remarks += diagnostic.getSeverity() == mlir::DiagnosticSeverity::Remark;
  mlir::Location location = diagnostic.getLocation();
  DiagnosticBuilder report = session.diags.report(
      idOf(diagnostic.getSeverity()), rangeOf(location), diagnostic.str());
  addCallers(report, location);
  for (mlir::Diagnostic &note : diagnostic.getNotes())
    report.note(rangeOf(note.getLocation()), note.str());
}

} // namespace weft
