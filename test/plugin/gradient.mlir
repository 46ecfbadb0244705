// The gradient of an op of a plug-in, and the gradient of that.
// RUN: weft-opt %s --load-dialect-plugin=%build/test/libWeftTestPlugin.so --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @number predict(%x: tensor<f64>) -> (tensor<f64>) {
    %0 = test_plugin.softsign %x : tensor<f64>
    %1 = weft.mul %0, %x : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @empty predict(%x: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = test_plugin.softsign %x slope 0.5 : tensor<2x0x3xf64>
    weft.return %0 : tensor<2x0x3xf64>
  }
  weft.entry @twice predict(%x: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = test_plugin.softsign %x slope 3.0 : tensor<3x5xf64>
    %1 = test_plugin.softsign %0 slope 0.5 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
}
