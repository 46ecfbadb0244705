//===- DiagnosticRender.cpp - diagnostics as text and JSON ----------------===//

#include "frontend/Diagnostic.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <cstdlib>

using namespace llvm;

namespace weft {

namespace {

/// Lines longer than this are cut around the caret.
constexpr size_t maxShownColumns = 160;

class TextRenderer {
public:
  TextRenderer(raw_ostream &stream, const DiagnosticEngine &from, bool colored)
      : os(stream), engine(from), color(colored) {}

  void render() {
    for (const Diagnostic &entry : engine.diagnostics())
      render(entry);
    if (unsigned more = engine.omittedCount())
      os << "weftc: error: " << more << " more error" << (more == 1 ? "" : "s")
         << " not shown; -ferror-limit=0 shows all\n";
  }

private:
  void render(const Diagnostic &entry);
  void place(SMLoc loc);
  void label(StringRef text, raw_ostream::Colors hue);
  void tags(const Diagnostic &entry);
  void sourceLine(SMRange range);
  void reset() {
    if (color)
      os.resetColor();
  }

  raw_ostream &os;
  const DiagnosticEngine &engine;
  bool color;
};

} // namespace

static StringRef severityName(Severity severity) {
  switch (severity) {
  case Severity::Error:
    return "error";
  case Severity::Warning:
    return "warning";
  case Severity::Remark:
    return "remark";
  }
  return "error";
}

static raw_ostream::Colors severityColor(Severity severity) {
  switch (severity) {
  case Severity::Error:
    return raw_ostream::RED;
  case Severity::Warning:
    return raw_ostream::MAGENTA;
  case Severity::Remark:
    return raw_ostream::BLUE;
  }
  return raw_ostream::RED;
}

void TextRenderer::place(SMLoc loc) {
  if (color)
    os.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  SourcePosition at = engine.sources().position(loc);
  if (at.isValid())
    os << at.file << ':' << at.line << ':' << at.column << ": ";
  else
    os << "weftc: ";
}

void TextRenderer::label(StringRef text, raw_ostream::Colors hue) {
  if (color)
    os.changeColor(hue, /*Bold=*/true);
  os << text << ": ";
  reset();
}

/// The id, and for a warning the switch that governs it.
void TextRenderer::tags(const Diagnostic &entry) {
  const DiagInfo &info = diagnosticInfo(entry.id);
  os << " [" << info.code << ']';
  if (info.warningSwitch.empty())
    return;
  bool promoted = entry.severity == Severity::Error;
  os << (promoted ? " [-Werror,-W" : " [-W") << info.warningSwitch << ']';
}

/// The text between two columns with control characters made visible as blanks.
static std::string printable(StringRef text) {
  std::string shown = text.str();
  for (char &c : shown)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      c = ' ';
  return shown;
}

/// Columns that a terminal takes; bytes that are not UTF-8 count one each.
static size_t displayWidth(StringRef text) {
  int width = sys::unicode::columnWidthUTF8(text);
  return width < 0 ? text.size() : size_t(width);
}

void TextRenderer::sourceLine(SMRange range) {
  SourcePosition at = engine.sources().position(range.Start);
  if (!at.isValid())
    return;
  StringRef line = engine.sources().lineText(range.Start);
  size_t begin = std::min<size_t>(at.column - 1, line.size());
  size_t length = size_t(range.End.getPointer() - range.Start.getPointer());
  size_t end = std::min(begin + std::max<size_t>(length, 1), line.size());
  size_t cut = begin > maxShownColumns / 2 && line.size() > maxShownColumns
                   ? begin - maxShownColumns / 2
                   : 0;
  size_t shownEnd = std::min(line.size(), cut + maxShownColumns);
  end = std::max(begin, std::min(end, shownEnd));
  os << format("%5u | ", at.line) << printable(line.slice(cut, shownEnd))
     << '\n';
  os << "      | ";
  os.indent(unsigned(displayWidth(printable(line.slice(cut, begin)))));
  if (color)
    os.changeColor(raw_ostream::GREEN, /*Bold=*/true);
  size_t width = displayWidth(printable(line.slice(begin, end)));
  os << '^' << std::string(width > 1 ? width - 1 : 0, '~');
  reset();
  os << '\n';
}

void TextRenderer::render(const Diagnostic &entry) {
  place(entry.range.Start);
  label(severityName(entry.severity), severityColor(entry.severity));
  if (color)
    os.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  os << entry.message;
  reset();
  tags(entry);
  os << '\n';
  sourceLine(entry.range);
  for (const DiagNote &note : entry.notes) {
    // A note without a place of its own speaks of the diagnostic's.
    place(note.range.isValid() ? note.range.Start : entry.range.Start);
    label(note.kind == DiagNote::Help ? "help" : "note", raw_ostream::CYAN);
    os << note.text << '\n';
  }
}

void renderText(raw_ostream &os, const DiagnosticEngine &engine, bool color) {
  if (color)
    os.enable_colors(true);
  TextRenderer(os, engine, color).render();
}

static void jsonRange(json::OStream &out, const SourceManager &sources,
                      SMRange range) {
  SourcePosition begin = sources.position(range.Start);
  SourcePosition end = sources.position(range.End);
  if (!begin.isValid())
    return;
  // A file name may hold any bytes; JSON holds UTF-8.
  out.attribute("file", json::fixUTF8(begin.file));
  out.attribute("line", begin.line);
  out.attribute("column", begin.column);
  if (end.isValid()) {
    out.attribute("endLine", end.line);
    out.attribute("endColumn", end.column);
  }
}

static void jsonDiagnostic(json::OStream &out, const SourceManager &sources,
                           const Diagnostic &entry) {
  const DiagInfo &info = diagnosticInfo(entry.id);
  out.attribute("severity", severityName(entry.severity));
  out.attribute("id", info.code);
  if (!info.warningSwitch.empty())
    out.attribute("option", ("-W" + info.warningSwitch).str());
  out.attribute("message", json::fixUTF8(entry.message));
  jsonRange(out, sources, entry.range);
  out.attributeArray("notes", [&] {
    for (const DiagNote &note : entry.notes)
      out.object([&] {
        out.attribute("kind", note.kind == DiagNote::Help ? "help" : "note");
        out.attribute("message", json::fixUTF8(note.text));
        jsonRange(out, sources, note.range);
      });
  });
  out.attributeArray("fixes", [&] {
    for (const FixHint &fix : entry.fixes)
      out.object([&] {
        out.attribute("replacement", json::fixUTF8(fix.replacement));
        jsonRange(out, sources, fix.range);
      });
  });
}

void renderJson(raw_ostream &os, const DiagnosticEngine &engine) {
  json::OStream out(os, /*IndentSize=*/2);
  out.array([&] {
    for (const Diagnostic &entry : engine.diagnostics())
      out.object([&] { jsonDiagnostic(out, engine.sources(), entry); });
  });
  os << '\n';
}

bool wantsColor(const raw_ostream &os) {
  const char *noColor = std::getenv("NO_COLOR");
  const char *term = std::getenv("TERM");
  return os.is_displayed() && !(noColor && *noColor) &&
         !(term && StringRef(term) == "dumb");
}

} // namespace weft
