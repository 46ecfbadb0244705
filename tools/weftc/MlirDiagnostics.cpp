//===- MlirDiagnostics.cpp - what passes say, in our form -----------------===//

#include "tools/weftc/MlirDiagnostics.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Location.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/Regex.h"

using namespace llvm;

namespace weft {

namespace {

/// Hands each remark of the engine on.
class RemarkListener : public mlir::remark::detail::MLIRRemarkStreamerBase {
public:
  using Handler = std::function<void(const mlir::remark::detail::Remark &)>;

  explicit RemarkListener(Handler handler) : handler(std::move(handler)) {}

  void streamOptimizationRemark(
      const mlir::remark::detail::Remark &remark) override {
    handler(remark);
  }

private:
  Handler handler;
};

} // namespace

MlirDiagnostics::MlirDiagnostics(mlir::MLIRContext &context, Session &running)
    : context(context), session(running),
      handler(&context, [this](mlir::Diagnostic &diagnostic) {
        handle(diagnostic);
        return mlir::success();
      }) {
  const Invocation &invocation = session.invocation;
  if (!invocation.remarks.empty() || !invocation.missedRemarks.empty())
    listenToRemarks();
}

// The engine lives as long as the context, which outlives this object.
MlirDiagnostics::~MlirDiagnostics() { context.setRemarkEngine(nullptr); }

/// A pattern for exactly these categories; none lets nothing through.
static std::optional<std::string> patternOf(ArrayRef<std::string> names) {
  if (names.empty())
    return std::nullopt;
  auto escaped =
      map_range(names, [](const std::string &s) { return Regex::escape(s); });
  return "^(" + join(escaped, "|") + ")$";
}

void MlirDiagnostics::listenToRemarks() {
  mlir::remark::RemarkCategories categories;
  categories.passed = patternOf(session.invocation.remarks);
  categories.analysis = categories.passed;
  categories.missed = patternOf(session.invocation.missedRemarks);
  categories.failed = categories.missed;
  auto listener = std::make_unique<RemarkListener>(
      [this](const mlir::remark::detail::Remark &remark) { handle(remark); });
  [[maybe_unused]] auto result = mlir::remark::enableOptimizationRemarks(
      context, std::move(listener),
      std::make_unique<mlir::remark::RemarkEmittingPolicyAll>(), categories);
  assert(mlir::succeeded(result) && "a context has one remark engine");
}

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

bool MlirDiagnostics::isWanted(const mlir::Diagnostic &diagnostic) {
  if (diagnostic.getSeverity() != mlir::DiagnosticSeverity::Remark)
    return true;
  std::string text = diagnostic.str();
  StringRef rest = text;
  bool missed = rest.consume_front("missed ");
  StringRef pass = rest.take_until([](char c) { return c == ':'; });
  bool wanted = is_contained(missed ? session.invocation.missedRemarks
                                    : session.invocation.remarks,
                             pass.str());
  if (wanted)
    seen.insert(pass.str());
  return wanted;
}

void MlirDiagnostics::checkRemarks() {
  // A known category may have nothing to say; that is an answer too.
  static constexpr StringRef known[] = {"cluster", "memory"};
  auto isUnknown = [&](StringRef name) {
    return !is_contained(known, name) && !seen.count(name);
  };
  if (any_of(session.invocation.remarks, isUnknown) ||
      any_of(session.invocation.missedRemarks, isUnknown))
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
  mlir::Location location = diagnostic.getLocation();
  DiagnosticBuilder report = session.diags.report(
      idOf(diagnostic.getSeverity()), rangeOf(location), diagnostic.str());
  addCallers(report, location);
  for (mlir::Diagnostic &note : diagnostic.getNotes())
    report.note(rangeOf(note.getLocation()), note.str());
}

void MlirDiagnostics::handle(const mlir::remark::detail::Remark &remark) {
  remarks::Type type = remark.getRemarkType();
  bool missed = type == remarks::Type::Missed || type == remarks::Type::Failure;
  std::string category = remark.getCategoryName().str();
  std::string text = (missed ? "missed " : "") + category + ": ";
  for (const auto &[index, arg] : enumerate(remark.getArgs())) {
    text += index ? " " : "";
    text += (arg.key == "Remark" ? "" : arg.key + "=") + arg.val;
  }
  seen.insert(category);
  mlir::Location location = remark.getLocation();
  DiagnosticBuilder report =
      session.diags.report(DiagId::CompilerRemark, rangeOf(location), text);
  addCallers(report, location);
}

} // namespace weft
