//===- NewerVersion.cpp - a plug-in that asks for too much ----------------===//

#include "mlir/Tools/Plugins/PassPlugin.h"

extern "C" mlir::PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION + 41, "newer", "1", [] {}};
}
