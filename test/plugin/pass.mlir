// A user's pass, alone and between the phases of a whole compilation.
// RUN: weft-opt %s --load-pass-plugin=%build/test/libWeftTestPlugin.so --pass-pipeline="builtin.module(test-plugin-smooth{slope=2.5})" | FileCheck %s
// RUN: weftc %s -fpass-plugin=%build/test/libWeftTestPlugin.so "-fpass-at=typed:test-plugin-smooth{slope=2.5}" --emit=typed -o - | FileCheck %s

// Passes of the compiler can stand there too, several in the order given.
// RUN: weftc %s -fpass-plugin=%build/test/libWeftTestPlugin.so -fpass-at=cast:canonicalize,test-plugin-smooth -fpass-at=cast:cse --emit=cast -o - | FileCheck %s --check-prefix=CAST

// What follows has the op too; temporaries show the module behind the pass.
// RUN: rm -rf %t && mkdir -p %t
// RUN: weftc %s -fpass-plugin=%build/test/libWeftTestPlugin.so -fpass-at=laid-out:test-plugin-smooth -save-temps=%t -o %t/a.weftpack
// RUN: FileCheck %s --check-prefix=BEFORE --input-file=%t/pass.cast.mlir
// RUN: FileCheck %s --check-prefix=CAST --input-file=%t/pass.laid-out.mlir
// RUN: FileCheck %s --check-prefix=CAST --input-file=%t/pass.clustered.mlir

// What a pass warns of is a diagnostic like any other.
// RUN: weftc %s -fpass-plugin=%build/test/libWeftTestPlugin.so "-fpass-at=typed:test-plugin-smooth{slope=2000}" --emit=typed -o %t/b.mlir 2>&1 | FileCheck %s --check-prefix=WARNING
// RUN: not weftc %s -Werror -fpass-plugin=%build/test/libWeftTestPlugin.so "-fpass-at=typed:test-plugin-smooth{slope=2000}" --emit=typed -o %t/b.mlir
// WARNING: warning: a softsign of slope 2{{.*}} [W0903]

// CHECK: test_plugin.softsign %{{[^ ]+}} slope 2.5{{0+e\+00}} : tensor<4x!weft.float>
// CAST: test_plugin.softsign %{{[^ ]+}} : tensor<4xf32>
// BEFORE: weft.tanh
module attributes {weft.phase = "typed"} {
  weft.entry @e predict(%x: tensor<4x!weft.float>)
      -> (tensor<4x!weft.float> {weft.name = "y", weft.kind = "output"}) {
    %0 = weft.tanh %x : tensor<4x!weft.float>
    weft.return %0 : tensor<4x!weft.float>
  }
}
