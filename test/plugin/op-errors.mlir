// RUN: weft-opt %s --load-dialect-plugin=%build/test/libWeftTestPlugin.so --split-input-file --verify-diagnostics

weft.entry @slope predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{'test_plugin.softsign' op expects a finite slope above 0, got -1.000000e+00 : f64}}
  %0 = test_plugin.softsign %x slope -1.0 : tensor<4xf32>
  weft.return
}

// -----

weft.entry @whole predict(%x: tensor<4xi32>) -> () {
  // expected-error @+1 {{operand #0 must be float tensor of static shape, but got 'tensor<4xi32>'}}
  %0 = test_plugin.softsign %x : tensor<4xi32>
  weft.return
}
