//===- Options.h - the option table of weftc --------------------*- C++ -*-===//
///
/// \file
/// The switches of Options.td as LLVM's OptTable.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_OPTIONS_H
#define WEFT_TOOLS_WEFTC_OPTIONS_H

#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"

namespace weft::options {

/// One enumerator per record of Options.td: OPT_output, OPT_emit, ...
enum Id {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "tools/weftc/Options.inc"
#undef OPTION
};

/// The table; made once, lives as long as the process.
const llvm::opt::OptTable &table();

} // namespace weft::options

#endif // WEFT_TOOLS_WEFTC_OPTIONS_H
