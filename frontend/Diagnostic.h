//===- Diagnostic.h - errors, warnings and remarks --------------*- C++ -*-===//
///
/// \file
/// The one engine through which the compiler speaks of a model text. Each
/// diagnostic has a row in Diagnostics.def: a stable id, a message and an
/// explanation. The engine collects; a renderer prints:
///
///     lenet.weft:14:16: error: size mismatch in call to 'head' [E0312]
///        14 |         return head(x)
///           |                ^~~~~~~
///     lenet.weft:5:12: note: 84 is set here
///
/// Use:
///
///     diags.report(DiagId::UnknownName, node->range(), name)
///         .note(other->range(), "declared here")
///         .help("write 'where(c, a, b)'");
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_DIAGNOSTIC_H
#define WEFT_FRONTEND_DIAGNOSTIC_H

#include "frontend/SourceManager.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/SMLoc.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace weft {

enum class Severity : uint8_t { Error, Warning, Remark };

/// One enumerator per row of Diagnostics.def.
enum class DiagId : uint16_t {
#define WEFT_DIAG(NAME, ID, SEVERITY, SWITCH, MESSAGE, EXPLANATION) NAME,
#include "frontend/Diagnostics.def"
};

/// A row of Diagnostics.def.
struct DiagInfo {
  DiagId id;
  /// "E0312", "W0107".
  llvm::StringRef code;
  Severity severity;
  /// The name after -W of a warning; empty for errors.
  llvm::StringRef warningSwitch;
  /// The message; `{0}`, `{1}` stand for the arguments.
  llvm::StringRef message;
  /// What `--explain` prints.
  llvm::StringRef explanation;
};

/// All rows, in the order of the table.
llvm::ArrayRef<DiagInfo> allDiagnostics();

/// The row of an id.
const DiagInfo &diagnosticInfo(DiagId id);

/// The row of a code such as "E0312", in either case; null if there is none.
const DiagInfo *findDiagnostic(llvm::StringRef code);

/// Text below a diagnostic: a note about another place, or a way out.
struct DiagNote {
  enum Kind : uint8_t { Note, Help } kind = Note;
  /// Not valid: printed without a place.
  llvm::SMRange range;
  std::string text;
};

/// Text that would mend the program, for editors.
struct FixHint {
  /// What to replace; empty range to insert.
  llvm::SMRange range;
  std::string replacement;
};

struct Diagnostic {
  DiagId id = DiagId(0);
  /// After -Werror; a promoted warning keeps its code.
  Severity severity = Severity::Error;
  /// Not valid: about no place in a text.
  llvm::SMRange range;
  std::string message;
  std::vector<DiagNote> notes;
  std::vector<FixHint> fixes;
};

/// Adds notes to the diagnostic just reported. Valid until the next report.
class DiagnosticBuilder {
public:
  explicit DiagnosticBuilder(Diagnostic &diagnostic) : target(diagnostic) {}

  /// The other half of the fact: where something was declared or set.
  DiagnosticBuilder &note(llvm::SMRange range, const llvm::Twine &text);
  DiagnosticBuilder &note(const llvm::Twine &text);
  /// One way out, in words.
  DiagnosticBuilder &help(const llvm::Twine &text);
  /// One way out that an editor can apply; `text` says it in words.
  DiagnosticBuilder &fix(llvm::SMRange range, llvm::StringRef replacement,
                         const llvm::Twine &text);
  /// "did you mean 'x'?" if `candidates` hold a name close to `name`.
  DiagnosticBuilder &didYouMean(llvm::StringRef name,
                                llvm::ArrayRef<llvm::StringRef> candidates,
                                llvm::SMRange range = {});

private:
  Diagnostic &target;
};

/// What the command line says about diagnostics.
struct DiagnosticOptions {
  /// Stop after so many errors; 0 is no limit.
  unsigned errorLimit = 20;
  bool warningsAsErrors = false;
  /// Switch names of -Wno-X; "*" (from -w) silences all warnings.
  llvm::StringSet<> disabledWarnings;
  /// Switch names of -Werror=X.
  llvm::StringSet<> errorWarnings;
};

class DiagnosticEngine {
public:
  explicit DiagnosticEngine(const SourceManager &sources,
                            DiagnosticOptions options = {});

  /// Reports a row with its arguments (texts or integers) at a range. What
  /// the options silence, and errors beyond the limit, go nowhere.
  template <typename... Args>
  DiagnosticBuilder report(DiagId id, llvm::SMRange range,
                           const Args &...args) {
    return reportTexts(id, range, {argumentText(args)...});
  }
  template <typename... Args>
  DiagnosticBuilder report(DiagId id, llvm::SMLoc loc, const Args &...args) {
    return reportTexts(id, {loc, loc}, {argumentText(args)...});
  }

  /// As report, with the arguments as texts.
  DiagnosticBuilder reportTexts(DiagId id, llvm::SMRange range,
                                llvm::ArrayRef<std::string> args);

  bool hasErrors() const { return errors != 0; }
  unsigned errorCount() const { return errors; }
  unsigned warningCount() const { return warnings; }
  /// Errors beyond the limit that were not kept.
  unsigned omittedCount() const { return omitted; }
  /// The limit was reached: a stage may give up.
  bool limitReached() const {
    return settings.errorLimit && errors >= settings.errorLimit;
  }

  /// What was collected, in order of report.
  llvm::ArrayRef<Diagnostic> diagnostics() const { return collected; }
  const SourceManager &sources() const { return manager; }
  const DiagnosticOptions &options() const { return settings; }

private:
  bool isSilenced(const DiagInfo &info) const;
  Severity severityOf(const DiagInfo &info) const;
  static std::string argumentText(const llvm::Twine &text) {
    return text.str();
  }
  template <typename T>
    requires std::is_integral_v<T>
  static std::string argumentText(T value) {
    return std::to_string(value);
  }

  const SourceManager &manager;
  DiagnosticOptions settings;
  std::vector<Diagnostic> collected;
  Diagnostic discarded;
  /// Place and message of all that was kept: the same is said once, however
  /// often a def is inlined.
  std::set<std::pair<const char *, std::string>> seen;
  unsigned errors = 0;
  unsigned warnings = 0;
  unsigned omitted = 0;
};

/// The candidate closest to `name` in edit distance (a swap of neighbours
/// counts once): at most 1 for names below five letters, else at most 2. Empty
/// if none is close. The first of equals wins.
llvm::StringRef closestName(llvm::StringRef name,
                            llvm::ArrayRef<llvm::StringRef> candidates);

/// Edit distance with transpositions of neighbours, at most `limit` + 1.
unsigned editDistance(llvm::StringRef left, llvm::StringRef right,
                      unsigned limit);

/// Prints all diagnostics as text, with colour if asked for.
void renderText(llvm::raw_ostream &os, const DiagnosticEngine &engine,
                bool color);

/// Prints all diagnostics as one JSON array.
void renderJson(llvm::raw_ostream &os, const DiagnosticEngine &engine);

/// Whether to colour `os`: a terminal, NO_COLOR not set, TERM not "dumb".
bool wantsColor(const llvm::raw_ostream &os);

} // namespace weft

#endif // WEFT_FRONTEND_DIAGNOSTIC_H
