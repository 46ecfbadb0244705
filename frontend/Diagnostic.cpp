//===- Diagnostic.cpp - errors, warnings and remarks ----------------------===//

#include "frontend/Diagnostic.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

using namespace llvm;

namespace weft {

static constexpr DiagInfo table[] = {
#define WEFT_DIAG(NAME, ID, SEVERITY, SWITCH, MESSAGE, EXPLANATION)            \
  {DiagId::NAME, #ID, Severity::SEVERITY, SWITCH, MESSAGE, EXPLANATION},
#include "frontend/Diagnostics.def"
};

ArrayRef<DiagInfo> allDiagnostics() { return table; }

const DiagInfo &diagnosticInfo(DiagId id) { return table[size_t(id)]; }

const DiagInfo *findDiagnostic(StringRef code) {
  for (const DiagInfo &info : table)
    if (info.code.equals_insensitive(code))
      return &info;
  return nullptr;
}

DiagnosticBuilder &DiagnosticBuilder::note(SMRange range, const Twine &text) {
  target.notes.push_back({DiagNote::Note, range, text.str()});
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::note(const Twine &text) {
  return note(SMRange(), text);
}

DiagnosticBuilder &DiagnosticBuilder::help(const Twine &text) {
  target.notes.push_back({DiagNote::Help, SMRange(), text.str()});
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::fix(SMRange range, StringRef replacement,
                                          const Twine &text) {
  target.notes.push_back({DiagNote::Help, range, text.str()});
  target.fixes.push_back({range, replacement.str()});
  return *this;
}

DiagnosticBuilder &DiagnosticBuilder::didYouMean(StringRef name,
                                                 ArrayRef<StringRef> candidates,
                                                 SMRange range) {
  StringRef close = closestName(name, candidates);
  if (close.empty())
    return *this;
  std::string text = ("did you mean '" + close + "'?").str();
  return range.isValid() ? fix(range, close, text) : help(text);
}

DiagnosticEngine::DiagnosticEngine(const SourceManager &sources,
                                   DiagnosticOptions options)
    : manager(sources), settings(std::move(options)) {}

/// An argument as a message shows it: a name of a million letters is cut.
static std::string shortened(StringRef text) {
  constexpr size_t limit = 200;
  if (text.size() <= limit)
    return text.str();
  size_t end = limit;
  while (end && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    --end;
  return (text.take_front(end) + "...").str();
}

/// Puts the arguments where the message has `{0}`, `{1}`.
static std::string format(StringRef message, ArrayRef<std::string> args) {
  std::string text;
  while (!message.empty()) {
    size_t open = message.find('{');
    text += message.take_front(open);
    message = message.substr(open);
    if (message.size() >= 3 && isDigit(message[1]) && message[2] == '}') {
      size_t index = size_t(message[1] - '0');
      text += index < args.size() ? shortened(args[index]) : std::string("?");
      message = message.drop_front(3);
    } else if (!message.empty()) {
      text += message.front();
      message = message.drop_front();
    }
  }
  return text;
}

bool DiagnosticEngine::isSilenced(const DiagInfo &info) const {
  return info.severity == Severity::Warning &&
         (settings.disabledWarnings.contains(info.warningSwitch) ||
          settings.disabledWarnings.contains("*"));
}

Severity DiagnosticEngine::severityOf(const DiagInfo &info) const {
  if (info.severity == Severity::Warning &&
      (settings.warningsAsErrors ||
       settings.errorWarnings.contains(info.warningSwitch)))
    return Severity::Error;
  return info.severity;
}

DiagnosticBuilder DiagnosticEngine::reportTexts(DiagId id, SMRange range,
                                                ArrayRef<std::string> args) {
  discarded = Diagnostic();
  const DiagInfo &info = diagnosticInfo(id);
  if (isSilenced(info))
    return DiagnosticBuilder(discarded);
  Severity severity = severityOf(info);
  Diagnostic entry{id, severity, range, format(info.message, args), {}, {}};
  if (!seen.insert({range.Start.getPointer(), entry.message}).second)
    return DiagnosticBuilder(discarded);
  if (severity == Severity::Error) {
    if (limitReached()) {
      ++omitted;
      return DiagnosticBuilder(discarded);
    }
    ++errors;
  } else if (severity == Severity::Warning) {
    ++warnings;
  }
  collected.push_back(std::move(entry));
  return DiagnosticBuilder(collected.back());
}

unsigned editDistance(StringRef left, StringRef right, unsigned limit) {
  size_t gap = left.size() > right.size() ? left.size() - right.size()
                                          : right.size() - left.size();
  if (gap > limit)
    return limit + 1;
  // Three rows of the optimal string alignment table: i - 2, i - 1 and i.
  size_t width = right.size() + 1;
  SmallVector<unsigned, 96> rows(3 * width);
  unsigned *before = rows.data(), *last = before + width, *row = last + width;
  for (size_t j = 0; j != width; ++j)
    last[j] = unsigned(j);
  for (size_t i = 1; i <= left.size(); ++i) {
    row[0] = unsigned(i);
    unsigned best = row[0];
    for (size_t j = 1; j != width; ++j) {
      bool same = left[i - 1] == right[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + !same});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] &&
          left[i - 2] == right[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
      best = std::min(best, row[j]);
    }
    if (best > limit)
      return limit + 1;
    std::swap(before, last);
    std::swap(last, row);
  }
  return std::min(last[right.size()], limit + 1);
}

StringRef closestName(StringRef name, ArrayRef<StringRef> candidates) {
  unsigned limit = name.size() >= 5 ? 2 : 1;
  unsigned best = limit + 1;
  StringRef close;
  for (StringRef candidate : candidates) {
    // A name of one letter is close to every other one.
    if (candidate == name || std::max(candidate.size(), name.size()) < 2)
      continue;
    unsigned distance = editDistance(name, candidate, limit);
    if (distance < best) {
      best = distance;
      close = candidate;
    }
  }
  return close;
}

} // namespace weft
