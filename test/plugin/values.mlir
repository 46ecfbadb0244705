// What the op means, against numbers by hand.
// RUN: weft-opt %s --load-dialect-plugin=%build/test/libWeftTestPlugin.so --run
// RUN: weft-opt %s --load-dialect-plugin=%build/test/libWeftTestPlugin.so | weft-opt --load-dialect-plugin=%build/test/libWeftTestPlugin.so | FileCheck %s

// CHECK: test_plugin.softsign %{{[^ ]+}} : tensor<4xf32>
// CHECK: test_plugin.softsign %{{[^ ]+}} slope 2.{{0+e\+00}} : tensor<4xf32>
module {
  weft.entry @values predict() -> () {
    %x = weft.constant dense<[-3.0, -0.5, 0.0, 1.0]> : tensor<4xf64> as tensor<4xf32>
    %0 = test_plugin.softsign %x : tensor<4xf32>
    check.expect_close %0, dense<[-0.75, -0.33333333333333331, 0.0, 0.5]> : tensor<4xf64> tolerance 1.0e-7 : tensor<4xf32>
    %1 = test_plugin.softsign %x slope 2.0 : tensor<4xf32>
    check.expect_close %1, dense<[-0.42857142857142855, -0.25, 0.0, 0.33333333333333331]> : tensor<4xf64> tolerance 1.0e-7 : tensor<4xf32>
    weft.return
  }
}
