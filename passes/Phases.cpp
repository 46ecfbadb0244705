//===- Phases.cpp - the phases of a module --------------------------------===//

#include "passes/Phases.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace weft;

/// Indexed by phase.
static constexpr llvm::StringLiteral names[] = {
    "typed",   "differentiated", "cast",    "laid-out", "clustered",
    "ordered", "planned",        "lowered", "packed"};

static constexpr Phase order[] = {
    Phase::Typed,   Phase::Differentiated, Phase::Cast,
    Phase::LaidOut, Phase::Clustered,      Phase::Ordered,
    Phase::Planned, Phase::Lowered,        Phase::Packed};

llvm::ArrayRef<Phase> weft::allPhases() { return order; }

llvm::StringRef weft::stringifyPhase(Phase phase) {
  return names[size_t(phase)];
}

std::optional<Phase> weft::parsePhase(llvm::StringRef name) {
  for (Phase phase : order)
    if (stringifyPhase(phase) == name)
      return phase;
  return std::nullopt;
}

FailureOr<Phase> weft::getPhase(ModuleOp module) {
  auto name = module->getAttrOfType<StringAttr>(phaseAttrName);
  if (!name)
    return Phase::Typed;
  if (std::optional<Phase> phase = parsePhase(name.getValue()))
    return *phase;
  InFlightDiagnostic diagnostic = module.emitError("unknown phase '")
                                  << name.getValue() << "' in " << phaseAttrName
                                  << ", expected one of";
  for (Phase phase : order)
    diagnostic << ' ' << stringifyPhase(phase);
  return diagnostic;
}

void weft::setPhase(ModuleOp module, Phase phase) {
  module->setAttr(phaseAttrName,
                  StringAttr::get(module.getContext(), stringifyPhase(phase)));
}
