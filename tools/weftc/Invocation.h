//===- Invocation.h - what one run of weftc is asked for --------*- C++ -*-===//
///
/// \file
/// The command line as data. Mistakes in it are reported like mistakes in a
/// text: the line itself is a buffer, so that a caret points at the word.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_INVOCATION_H
#define WEFT_TOOLS_WEFTC_INVOCATION_H

#include "frontend/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>
#include <string>
#include <vector>

namespace weft {

/// Where a run ends. From `Typed` on the names are those of the phases.
enum class Stage : uint8_t {
  Tokens,
  Ast,
  CheckedAst,
  Typed,
  Differentiated,
  Cast,
  LaidOut,
  Clustered,
  Ordered,
  Planned,
  Lowered,
  Packed
};

/// The names that --emit= takes, in order of Stage.
llvm::ArrayRef<llvm::StringRef> stageNames();
inline llvm::StringRef stageName(Stage stage) {
  return stageNames()[size_t(stage)];
}

/// What is asked for instead of compiling.
enum class Question : uint8_t {
  None,
  Help,
  Version,
  Explain,
  PrintTargets,
  PrintPhases
};

/// `-D NAME=V1,V2`.
struct Binding {
  std::string name;
  std::vector<std::string> values;
  /// Its place in the command line.
  llvm::SMRange range;
};

/// The code of the kernels as text.
enum class CodeForm : uint8_t { LLVM, Assembly, Ptx };

enum class InputLanguage : uint8_t { Weft, Mlir };

struct Invocation {
  Question question = Question::None;
  /// The id of --explain.
  std::string explainId;

  std::string input;
  InputLanguage language = InputLanguage::Weft;
  /// Empty: the default of the stage.
  std::string output;
  Stage stage = Stage::Packed;
  /// --emit=llvm, --emit=asm and --emit=ptx: the stage is Lowered.
  std::optional<CodeForm> code;
  /// -c: the stage is Lowered, and its objects are written.
  bool objects = false;
  bool syntaxOnly = false;
  bool printImports = false;

  std::vector<Binding> bindings;
  std::vector<std::string> includeDirs;
  /// What --target= says; without it the CPU alone.
  bool cpu = true;
  bool nativeCpu = false;
  /// `sm_90`, newest first, each once.
  std::vector<std::string> cudaArchs;
  std::string precision = "O0";
  int optLevel = 2;
  std::vector<std::string> disabledPasses;
  std::vector<std::string> disabledClusters;
  bool finiteMath = false;
  int64_t passLimit = -1;

  /// A shared library with passes or dialects.
  struct Plugin {
    std::string file;
    llvm::SMRange range;
  };
  std::vector<Plugin> plugins;
  /// A pass pipeline to run after a stage from Typed to Lowered.
  struct PassAt {
    Stage stage;
    std::string pipeline;
    llvm::SMRange range;
  };
  std::vector<PassAt> passesAt;

  bool memoryReport = false;
  /// Empty: standard error.
  std::string memoryReportFile;
  bool kernelReport = false;
  /// Empty: standard error.
  std::string kernelReportFile;
  /// The file of --gpu-spec=, or empty.
  std::string gpuSpec;
  /// Names after -R and after -Rmissed=.
  std::vector<std::string> remarks;
  std::vector<std::string> missedRemarks;
  bool timeReport = false;
  bool verbose = false;
  bool dryRun = false;
  /// Set where temporaries are kept; empty is beside the output.
  std::optional<std::string> saveTemps;
  bool writeDeps = false;
  std::string depsFile;

  bool jsonDiagnostics = false;
  /// The pass after which to leave an invalid module on purpose.
  std::string debugInvalid;
  /// The stage after which to fail on purpose.
  std::string debugCrash;

  /// The words after the program's name, response files expanded.
  std::vector<std::string> arguments;
};

/// Reads a command line (without the program's name). Adds the line itself to
/// `sources` as the buffer "<command line>". After errors, diags.hasErrors(),
/// the result must not be run, but still says how to print diagnostics.
Invocation parseCommandLine(llvm::ArrayRef<const char *> arguments,
                            SourceManager &sources, DiagnosticEngine &diags);

/// What -W, -w and -ferror-limit= say; needed before anything is reported.
DiagnosticOptions diagnosticOptions(llvm::ArrayRef<const char *> arguments);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_INVOCATION_H
