//===- TestPlugin.td - an op from outside ------------------*- tablegen -*-===//
//
// What a user writes to add an op: its definition, and which of the compiler's
// questions it answers. No pass knows of it.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_PLUGIN_TESTPLUGIN_TD
#define WEFT_TEST_PLUGIN_TESTPLUGIN_TD

include "ir/OpBase.td"

def TestPlugin_Dialect : Dialect {
  let name = "test_plugin";
  let cppNamespace = "::test_plugin";
  let summary = "An op that the compiler was not built with";
  // Gradients are written with the ops of weft.
  let dependentDialects = ["::weft::WeftDialect"];
}

def TestPlugin_SoftsignOp : Op<TestPlugin_Dialect, "softsign", [
    Pure, SameOperandsAndResultType, WeftElement, WeftDifferentiable,
    DeclareOpInterfaceMethods<WeftInterpretableOp>,
    DeclareOpInterfaceMethods<WeftPrecisionOp, ["getPrecisionPolicy"]>,
    DeclareOpInterfaceMethods<WeftClusterableOp, ["getClusterCategory"]>]> {
  let summary = "computes x / (1 + slope |x|) of each element";
  let description = [{
    (C1) `result` has the type of `input`.
    (C2) `slope` is finite and > 0.

    ```mlir
    %r = test_plugin.softsign %x slope 2.0 : tensor<4xf32>
    ```
  }];
  let arguments = (ins WeftFloatTensor:$input,
                       DefaultValuedAttr<F64Attr, "1.0">:$slope);
  let results = (outs WeftFloatTensor:$result);
  let assemblyFormat = "$input (`slope` $slope^)? attr-dict `:` type($input)";
  let hasVerifier = 1;
}

#endif // WEFT_TEST_PLUGIN_TESTPLUGIN_TD
