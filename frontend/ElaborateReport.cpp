//===- ElaborateReport.cpp - errors with the calls that led there ---------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

bool Elaborator::isLibrary(SMRange range) const {
  const SourceManager &sources = diags.sources();
  unsigned buffer = range.isValid() ? sources.bufferOf(range.Start) : 0;
  return buffer && sources.name(buffer).starts_with("<std>");
}

Report Elaborator::reportTexts(DiagId id, SMRange range,
                               std::vector<std::string> args) {
  if (diagnosticInfo(id).severity == Severity::Error)
    ++failures;
  std::vector<DiagNote> calls;
  SMRange place = range;
  bool library = isLibrary(range);
  if (library)
    calls.push_back({DiagNote::Note, range, "found here"});
  auto addCall = [&](const checked::CallSite &site) {
    if (isLibrary(site.range))
      return;
    if (library)
      place = site.range;
    else
      calls.push_back(
          {DiagNote::Note, site.range, "in call to '" + site.callee + "'"});
    library = false;
  };
  if (builder) {
    const auto &sites = builder->entry.calls;
    for (uint32_t site = builder->callSite; site; site = sites[site].parent)
      addCall(sites[site]);
  } else {
    for (const checked::CallSite &site : reverse(declaring))
      addCall(site);
  }
  if (library)
    calls.erase(calls.begin());
  // Of a long chain the ends tell enough.
  constexpr size_t shown = 6;
  if (calls.size() > shown + 1) {
    std::string left =
        std::to_string(calls.size() - shown - 1) + " calls between";
    calls.erase(calls.begin() + shown, calls.end() - 1);
    calls.insert(calls.begin() + shown, {DiagNote::Note, SMRange(), left});
  }
  auto key = std::make_tuple(unsigned(id), range.Start.getPointer(),
                             place.Start.getPointer());
  bool silent = options.silentWarnings &&
                diagnosticInfo(id).severity == Severity::Warning;
  if (!reported.insert(key).second || silent)
    return Report(DiagnosticBuilder(discarded), {});
  return Report(diags.reportTexts(id, place, args), std::move(calls));
}

std::string Elaborator::describe(const Value &value) const {
  return sema::describe(value, builder ? ArrayRef(builder->entry.types)
                                       : ArrayRef<TensorType>());
}

} // namespace weft::sema
