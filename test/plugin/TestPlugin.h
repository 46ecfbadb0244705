//===- TestPlugin.h - an op and a pass from outside -------------*- C++ -*-===//
//
/// \file
/// The C++ side of TestPlugin.td, and the registration of the pass.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_PLUGIN_TESTPLUGIN_H
#define WEFT_TEST_PLUGIN_TESTPLUGIN_H

#include "ir/Interfaces.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "test/plugin/TestPluginDialect.h.inc"

#define GET_OP_CLASSES
#include "test/plugin/TestPluginOps.h.inc"

namespace test_plugin {

/// Makes `test-plugin-smooth` known to pass pipelines.
void registerSmoothPass();

} // namespace test_plugin

#endif // WEFT_TEST_PLUGIN_TESTPLUGIN_H
