//===- Questions.cpp - what weftc says about itself -----------------------===//

#include "tools/weftc/Questions.h"

#include "passes/CudaArch.h"
#include "tools/weftc/Options.h"
#include "tools/weftc/Output.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace weft {

static void printVersion(raw_ostream &os) {
  os << "weftc " << WEFT_VERSION << " (LLVM " << LLVM_VERSION_STRING << ")\n";
}

static void printTargets(raw_ostream &os) {
  os << "cpu         x86-64 in two variants: v4 and v3 (default)\n"
        "cpu:native  the processor of this machine\n"
        "cuda:sm_NN  NVIDIA GPUs:";
  for (const CudaArch &arch : cudaArchs())
    os << ' ' << arch.name;
  os << '\n';
}

static std::string targetText(const Invocation &invocation) {
  std::vector<std::string> parts;
  if (invocation.cpu)
    parts.push_back(invocation.nativeCpu ? "cpu:native" : "cpu");
  for (const std::string &arch : invocation.cudaArchs)
    parts.push_back("cuda:" + arch);
  return join(parts, ",");
}

static StringRef phaseText(Stage stage) {
  switch (stage) {
  case Stage::Tokens:
    return "the words of the text";
  case Stage::Ast:
    return "the syntax tree";
  case Stage::CheckedAst:
    return "calls inlined, sizes bound, types known";
  case Stage::Typed:
    return "the weft dialect, one op per mathematical operation";
  case Stage::Differentiated:
    return "gradients written out";
  case Stage::Cast:
    return "element types chosen, updates written out";
  case Stage::LaidOut:
    return "physical layouts chosen";
  case Stage::Clustered:
    return "ops fused into clusters, one kernel each";
  case Stage::Ordered:
    return "an order of execution";
  case Stage::Planned:
    return "the plan dialect: steps over ranges of one arena";
  case Stage::Lowered:
    return "machine code of the kernels";
  case Stage::Packed:
    return "the artifact";
  }
  return "";
}

static void printPhases(raw_ostream &os) {
  for (size_t i = 0; i != stageNames().size(); ++i)
    os << formatv("{0,-16}{1}\n", stageNames()[i], phaseText(Stage(i)));
}

/// Prints text in lines of at most 78 columns.
static void printWrapped(raw_ostream &os, StringRef text) {
  size_t column = 0;
  while (!text.empty()) {
    auto [word, rest] = text.split(' ');
    if (column && column + 1 + word.size() > 78) {
      os << '\n';
      column = 0;
    } else if (column) {
      os << ' ';
      ++column;
    }
    os << word;
    column += word.size();
    text = rest;
  }
  os << '\n';
}

static ExitCode explain(Session &session) {
  StringRef id = session.invocation.explainId;
  if (const DiagInfo *info = findDiagnostic(id)) {
    outs() << info->code << ": " << info->message << "\n";
    if (!info->warningSwitch.empty())
      outs() << "switch: -Wno-" << info->warningSwitch << "\n";
    outs() << "\n";
    printWrapped(outs(), info->explanation);
    return Done;
  }
  SmallVector<StringRef> codes;
  for (const DiagInfo &info : allDiagnostics())
    codes.push_back(info.code);
  session.diags.report(DiagId::UnknownDiagnostic, SMRange(), id)
      .didYouMean(id.upper(), codes);
  return UserError;
}

ExitCode answer(Session &session) {
  switch (session.invocation.question) {
  case Question::Explain:
    return explain(session);
  case Question::Version:
    printVersion(outs());
    break;
  case Question::PrintTargets:
    printTargets(outs());
    break;
  case Question::PrintPhases:
    printPhases(outs());
    break;
  default:
    options::table().printHelp(
        outs(), "weftc [options] FILE.weft",
        "the Weft compiler: a model text becomes one file that trains itself");
    outs() << "\nEXIT CODES: 0 done, 1 an error of the text or the command "
              "line, 70 an internal error\n";
  }
  return Done;
}

void describeRun(const Session &session) {
  const Invocation &invocation = session.invocation;
  raw_ostream &os = errs();
  printVersion(os);
  os << "  input: " << invocation.input << '\n';
  bool packs = invocation.stage == Stage::Packed;
  if (packs)
    os << "  target: " << targetText(invocation) << '\n';
  os << "  level: -O" << invocation.optLevel
     << ", precision: " << invocation.precision << '\n';
  for (const Binding &binding : invocation.bindings)
    os << "  binding: " << binding.name << '=' << join(binding.values, ",")
       << '\n';
  os << "  stages:";
  bool fromModule = invocation.language == InputLanguage::Mlir;
  size_t first = fromModule ? size_t(Stage::Typed) : 0;
  size_t last = size_t(invocation.syntaxOnly     ? Stage::CheckedAst
                       : invocation.printImports ? Stage::Ast
                                                 : invocation.stage);
  for (size_t i = first; i <= last; ++i)
    os << ' ' << stageNames()[i];
  os << "\n  output: "
     << (invocation.syntaxOnly ? "none" : resultPath(invocation)) << '\n';
}

} // namespace weft
