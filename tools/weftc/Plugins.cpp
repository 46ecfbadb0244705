//===- Plugins.cpp - passes and dialects of users -------------------------===//

#include "tools/weftc/Plugins.h"

#include "passes/Passes.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;

namespace weft {

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

static bool refuse(Session &session, const Invocation::Plugin &plugin,
                   const Twine &why, const Twine &help) {
  session.diags
      .report(DiagId::CannotCompile, plugin.range,
              "cannot load plug-in '" + plugin.file + "': " + why)
      .help(help.str());
  return false;
}

/// Calls the entry point `name` if the library has it. Versions must be equal:
/// the tables that cross here have no other sign of their layout.
template <typename Info>
static std::optional<Info> ask(sys::DynamicLibrary &library, const char *name) {
  void *address = library.getAddressOfSymbol(name);
  if (!address)
    return std::nullopt;
  return reinterpret_cast<Info (*)()>(address)();
}

static bool checkVersion(Session &session, const Invocation::Plugin &plugin,
                         uint32_t version) {
  if (version == MLIR_PLUGIN_API_VERSION)
    return true;
  return refuse(session, plugin,
                "it has interface version " + Twine(version) + ", expected " +
                    Twine(MLIR_PLUGIN_API_VERSION),
                "build it against the MLIR of this compiler");
}

static bool loadPlugin(Session &session, const Invocation::Plugin &plugin,
                       mlir::DialectRegistry &registry) {
  // A name without a folder would be looked for in the system's folders.
  SmallString<128> path(plugin.file);
  if (std::error_code error = sys::fs::make_absolute(path))
    return refuse(session, plugin, error.message(), "name a shared library");
  if (!sys::fs::exists(path))
    return refuse(session, plugin, "no such file", "name a shared library");
  std::string error;
  auto library = sys::DynamicLibrary::getPermanentLibrary(path.c_str(), &error);
  if (!library.isValid())
    return refuse(session, plugin, error,
                  "a plug-in is a shared library that links "
                  "libWeftCompiler.so of this compiler");
  auto dialects =
      ask<mlir::DialectPluginLibraryInfo>(library, "mlirGetDialectPluginInfo");
  auto passes =
      ask<mlir::PassPluginLibraryInfo>(library, "mlirGetPassPluginInfo");
  if (!dialects && !passes)
    return refuse(session, plugin, "it has no entry point",
                  "a plug-in defines mlirGetPassPluginInfo or "
                  "mlirGetDialectPluginInfo as extern \"C\"");
  if ((dialects && !checkVersion(session, plugin, dialects->apiVersion)) ||
      (passes && !checkVersion(session, plugin, passes->apiVersion)))
    return false;
  if (dialects)
    dialects->registerDialectRegistryCallbacks(&registry);
  if (passes)
    passes->registerPassRegistryCallbacks();
  return true;
}

//===----------------------------------------------------------------------===//
// Passes after a phase
//===----------------------------------------------------------------------===//

/// Adds the passes of `pass`. The parser says several lines; the first has the
/// reason behind its last colon.
static bool addPasses(Session &session, const Invocation::PassAt &pass,
                      mlir::OpPassManager &manager) {
  std::string said;
  raw_string_ostream os(said);
  if (succeeded(mlir::parsePassPipeline(pass.pipeline, manager, os)))
    return true;
  StringRef reason = StringRef(said).split('\n').first;
  if (size_t at = reason.rfind("error: "); at != StringRef::npos)
    reason = reason.substr(at + strlen("error: "));
  reason.consume_front("<Pass-Options-Parser>: ");
  session.diags
      .report(DiagId::CannotCompile, pass.range, "-fpass-at: " + reason)
      .help("a pass is written PASS{option=value}; -fpass-plugin=FILE loads "
            "it");
  return false;
}

static mlir::OpPassManager emptyManager() {
  return mlir::OpPassManager(mlir::ModuleOp::getOperationName(),
                             mlir::OpPassManager::Nesting::Implicit);
}

bool loadPlugins(Session &session, mlir::MLIRContext &context) {
  const Invocation &invocation = session.invocation;
  mlir::DialectRegistry registry;
  for (const Invocation::Plugin &plugin : invocation.plugins)
    if (!loadPlugin(session, plugin, registry))
      return false;
  context.appendDialectRegistry(registry);
  context.loadAllAvailableDialects();
  if (invocation.passesAt.empty())
    return true;
  registerWeftPasses();
  mlir::registerTransformsPasses();
  mlir::OpPassManager manager = emptyManager();
  return all_of(invocation.passesAt, [&](const Invocation::PassAt &pass) {
    return addPasses(session, pass, manager);
  });
}

bool checkPassesAt(Session &session, Phase from, Phase to) {
  for (const Invocation::PassAt &pass : session.invocation.passesAt) {
    Phase phase = phaseOf(pass.stage);
    if (phase >= from && phase <= to)
      continue;
    session.diags.report(
        DiagId::CannotCompile, pass.range,
        "-fpass-at: nothing is in phase " + stringifyPhase(phase) +
            " here: this run goes from " + stringifyPhase(from) + " to " +
            stringifyPhase(to));
    return false;
  }
  return true;
}

bool hasPassesAt(const Invocation &invocation, Phase phase) {
  return any_of(invocation.passesAt, [&](const Invocation::PassAt &pass) {
    return phaseOf(pass.stage) == phase;
  });
}

bool runPassesAt(Session &session, mlir::ModuleOp module, Phase phase) {
  for (const Invocation::PassAt &pass : session.invocation.passesAt) {
    if (phaseOf(pass.stage) != phase)
      continue;
    mlir::PassManager manager(module.getContext(),
                              mlir::ModuleOp::getOperationName(),
                              mlir::PassManager::Nesting::Implicit);
    if (!addPasses(session, pass, manager))
      return false;
    if (succeeded(manager.run(module)))
      continue;
    if (!session.diags.hasErrors())
      session.diags.report(DiagId::CannotCompile, pass.range,
                           "-fpass-at: '" + pass.pipeline +
                               "' failed without saying why");
    return false;
  }
  return true;
}

} // namespace weft
