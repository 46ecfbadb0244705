//===- CommandLineReader.cpp - words of a command line and their places ---===//

#include "tools/weftc/CommandLineReader.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace llvm::opt;

namespace weft {

using namespace options;

CommandLineReader::CommandLineReader(ArrayRef<const char *> words,
                                     SourceManager &sources,
                                     DiagnosticEngine &engine)
    : diags(engine), arguments(words) {
  std::string line = "weftc";
  std::vector<size_t> offsets;
  for (StringRef word : words) {
    line += ' ';
    offsets.push_back(line.size());
    line += word;
  }
  StringRef text = sources.text(sources.addText(line, "<command line>"));
  for (size_t offset : offsets)
    places.push_back(text.data() + offset);
  for (StringRef word : words)
    result.arguments.push_back(word.str());
}

SMRange CommandLineReader::wordRange(const Arg &arg) const {
  unsigned index = arg.getIndex();
  if (index >= places.size())
    return {};
  const char *begin = places[index];
  return {SMLoc::getFromPointer(begin),
          SMLoc::getFromPointer(begin + StringRef(arguments[index]).size())};
}

SMRange CommandLineReader::valueRange(const Arg &arg) const {
  StringRef value = arg.getNumValues() ? arg.getValue() : "";
  for (unsigned index = arg.getIndex();
       index < places.size() && index < arg.getIndex() + 2; ++index) {
    StringRef word = arguments[index];
    if (value.empty() || !word.ends_with(value))
      continue;
    const char *begin = places[index] + (word.size() - value.size());
    return {SMLoc::getFromPointer(begin),
            SMLoc::getFromPointer(begin + value.size())};
  }
  return wordRange(arg);
}

void CommandLineReader::badValue(const Arg &arg, SMRange range, StringRef value,
                                 ArrayRef<StringRef> expected) {
  diags
      .report(DiagId::BadOptionValue, range, value,
              StringRef(arg.getSpelling()).rtrim('='), join(expected, " "))
      .didYouMean(value, expected, range);
}

Invocation CommandLineReader::read() {
  unsigned missingIndex = 0, missingCount = 0;
  args = table().ParseArgs(arguments, missingIndex, missingCount);
  if (missingCount) {
    const char *begin = places[missingIndex];
    StringRef word = arguments[missingIndex];
    diags.report(DiagId::MissingOptionValue,
                 SMRange(SMLoc::getFromPointer(begin),
                         SMLoc::getFromPointer(begin + word.size())),
                 word);
  }
  refuseUnknown();
  refuseLater();
  readDiagnostics();
  readQuestions();
  readStage();
  readBindings();
  readTargets();
  readPrecision();
  readLevel();
  readPasses();
  readPlugins();
  readReports();
  readInputs();
  return std::move(result);
}

void CommandLineReader::refuseUnknown() {
  for (const Arg *arg : args.filtered(OPT_UNKNOWN)) {
    StringRef word = arg->getSpelling();
    DiagnosticBuilder report =
        diags.report(DiagId::UnknownOption, wordRange(*arg), word);
    std::string nearest;
    if (table().findNearest(word, nearest, Visibility(), 2, 2) <= 2)
      report.help("did you mean '" + nearest + "'?");
  }
}

void CommandLineReader::refuseLater() {
  for (const Arg *arg : args.filtered(OPT_LaterGroup))
    notBuilt(wordRange(*arg), "'" + arg->getSpelling() + "'");
}

Invocation parseCommandLine(ArrayRef<const char *> arguments,
                            SourceManager &sources, DiagnosticEngine &diags) {
  return CommandLineReader(arguments, sources, diags).read();
}

} // namespace weft
