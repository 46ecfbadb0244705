//===- Questions.h - what weftc says about itself ---------------*- C++ -*-===//
///
/// \file
/// --help, --version, --explain, -print-targets, -print-phases, -v and -###.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_QUESTIONS_H
#define WEFT_TOOLS_WEFTC_QUESTIONS_H

#include "tools/weftc/Driver.h"

namespace weft {

/// Answers the question of the invocation on standard output.
ExitCode answer(Session &session);

/// Says on standard error what this run does, one line a step.
void describeRun(const Session &session);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_QUESTIONS_H
