//===- EntryPoints.cpp - how the plug-in is found -------------------------===//
//
/// \file
/// The two functions that a tool looks up: the same for mlir-opt, weft-opt and
/// weftc. A plug-in needs only the one for what it brings.
//
//===----------------------------------------------------------------------===//

#include "test/plugin/TestPlugin.h"

#include "mlir/Tools/Plugins/DialectPlugin.h"

extern "C" mlir::DialectPluginLibraryInfo mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "test_plugin", "1",
          [](mlir::DialectRegistry *registry) {
            registry->insert<test_plugin::TestPluginDialect>();
          }};
}

extern "C" mlir::PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "test_plugin", "1",
          test_plugin::registerSmoothPass};
}
