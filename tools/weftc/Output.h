//===- Output.h - files that weftc writes -----------------------*- C++ -*-===//
///
/// \file
/// Results appear under their final name whole or not at all.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_OUTPUT_H
#define WEFT_TOOLS_WEFTC_OUTPUT_H

#include "tools/weftc/Driver.h"

namespace weft {

/// The file name of the input without folder and ending; "stdin" for "-".
std::string inputStem(const Invocation &invocation);

/// Where the result of this run goes; "-" is standard output, which textual
/// stages take unless -o says otherwise.
std::string resultPath(const Invocation &invocation);

/// Writes the result of this run. False after a reported error.
bool writeResult(Session &session, llvm::StringRef bytes);

/// Writes one file ("-" is standard output). False after a reported error.
bool writeFile(Session &session, llvm::StringRef path, llvm::StringRef bytes);

/// Writes the make rule of -MD. False after a reported error.
bool writeDependencies(Session &session, const Program &program);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_OUTPUT_H
