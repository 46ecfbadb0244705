// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @cross_entropy_c1_classes predict(%x: tensor<8x0xf32>, %t: tensor<8xi32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected logits [..., C] with C >= 1, found 'tensor<8x0xf32>'}}
  %0 = weft.cross_entropy %x, %t : tensor<8x0xf32>, tensor<8xi32> to tensor<8xf32>
  weft.return
}

// -----

weft.entry @cross_entropy_c1_label predict(%x: tensor<8x3xf32>, %t: tensor<8x3xi32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected labels of shape 8, found 'tensor<8x3xi32>'}}
  %0 = weft.cross_entropy %x, %t : tensor<8x3xf32>, tensor<8x3xi32> to tensor<8xf32>
  weft.return
}

// -----

weft.entry @cross_entropy_c2 predict(%x: tensor<8x3xf32>, %t: tensor<8xi32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected smoothing in [0, 1], found 1.5}}
  %0 = weft.cross_entropy %x, %t {smoothing = 1.5 : f64} : tensor<8x3xf32>, tensor<8xi32> to tensor<8xf32>
  weft.return
}
