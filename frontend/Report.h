//===- Report.h - an error and the calls that led there ---------*- C++ -*-===//

#ifndef WEFT_FRONTEND_REPORT_H
#define WEFT_FRONTEND_REPORT_H

#include "frontend/Diagnostic.h"
#include "frontend/Value.h"

#include <vector>

namespace weft::sema {

using llvm::Twine;

/// A diagnostic being written; adds "in call to" notes when it ends.
class Report {
public:
  Report(DiagnosticBuilder target, std::vector<DiagNote> callNotes)
      : builder(target), calls(std::move(callNotes)) {}
  ~Report() {
    for (const DiagNote &call : calls)
      builder.note(call.range, call.text);
  }
  Report(const Report &) = delete;
  Report &operator=(const Report &) = delete;

  Report &note(SMRange range, const Twine &text) {
    builder.note(range, text);
    return *this;
  }
  Report &help(const Twine &text) {
    builder.help(text);
    return *this;
  }
  Report &didYouMean(StringRef name, ArrayRef<StringRef> candidates) {
    builder.didYouMean(name, candidates);
    return *this;
  }

private:
  DiagnosticBuilder builder;
  std::vector<DiagNote> calls;
};

} // namespace weft::sema

#endif // WEFT_FRONTEND_REPORT_H
