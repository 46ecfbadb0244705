//===- Plugins.h - passes and dialects of users -----------------*- C++ -*-===//
///
/// \file
/// -fpass-plugin= and -fpass-at=. A plug-in is a shared library that links
/// libWeftCompiler.so and has one or both entry points of MLIR's plug-ins,
/// `mlirGetDialectPluginInfo` and `mlirGetPassPluginInfo`.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_PLUGINS_H
#define WEFT_TOOLS_WEFTC_PLUGINS_H

#include "tools/weftc/Backend.h"

#include "mlir/IR/MLIRContext.h"

namespace weft {

/// Loads the plug-ins of the invocation: their dialects into `context`, their
/// passes into the registry of passes, and reads the pipelines of -fpass-at=.
/// False after an error was reported.
bool loadPlugins(Session &session, mlir::MLIRContext &context);

/// Reports every -fpass-at= whose phase a module that goes from `from` to `to`
/// does not reach; false if there is one.
bool checkPassesAt(Session &session, Phase from, Phase to);

/// Whether -fpass-at= names `phase`.
bool hasPassesAt(const Invocation &invocation, Phase phase);

/// Runs what -fpass-at= puts after `phase`, in the order of the command line.
/// False after an error was reported: it is the plug-in's or the user's.
bool runPassesAt(Session &session, mlir::ModuleOp module, Phase phase);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_PLUGINS_H
