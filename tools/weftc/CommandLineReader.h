//===- CommandLineReader.h - reads the words of a command line --*- C++ -*-===//
///
/// \file
/// Internal to the invocation: the words, their places, and one method for
/// each subject of switches, in the order in which they are read.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_COMMANDLINEREADER_H
#define WEFT_TOOLS_WEFTC_COMMANDLINEREADER_H

#include "tools/weftc/Invocation.h"
#include "tools/weftc/Options.h"

#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"

namespace weft {

class CommandLineReader {
public:
  CommandLineReader(llvm::ArrayRef<const char *> words, SourceManager &sources,
                    DiagnosticEngine &engine);

  Invocation read();

private:
  void readInputs();
  void readQuestions();
  void readStage();
  void readBindings();
  void readTargets();
  void addArch(const llvm::opt::Arg &arg, llvm::SMRange range,
               llvm::StringRef name);
  void readPrecision();
  void readLevel();
  void readPasses();
  void readPlugins();
  void readReports();
  void readDiagnostics();
  void refuseLater();
  void refuseUnknown();

  /// The place of an argument's word, or of the value inside it.
  llvm::SMRange wordRange(const llvm::opt::Arg &arg) const;
  llvm::SMRange valueRange(const llvm::opt::Arg &arg) const;
  void badValue(const llvm::opt::Arg &arg, llvm::SMRange range,
                llvm::StringRef value,
                llvm::ArrayRef<llvm::StringRef> expected);
  template <typename Number>
  void readNumber(options::Id id, Number &value);
  void notBuilt(llvm::SMRange range, const llvm::Twine &what) {
    diags.report(DiagId::NotBuiltYet, range, what);
  }

  DiagnosticEngine &diags;
  std::vector<const char *> arguments;
  /// Where each word starts in the command line's buffer.
  std::vector<const char *> places;
  llvm::opt::InputArgList args;
  Invocation result;
};

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_COMMANDLINEREADER_H
