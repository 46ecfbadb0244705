// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @softmax_c1 predict(%x: tensor<2x10xf32>) -> () {
  // expected-error @+1 {{axis -1 is out of range, expected [0, 2)}}
  %0 = weft.softmax %x, -1 : tensor<2x10xf32>
  weft.return
}

// -----

weft.entry @log_softmax_c1 predict(%x: tensor<f32>) -> () {
  // expected-error @+1 {{axis 0 is out of range, expected [0, 0)}}
  %0 = weft.log_softmax %x, 0 : tensor<f32>
  weft.return
}
