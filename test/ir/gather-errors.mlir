// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @take_c1 predict(%x: tensor<8x10xf32>, %i: tensor<8xi32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{axis 2 is out of range, expected [0, 2)}}
  %0 = weft.take %x, %i, 2 : tensor<8x10xf32>, tensor<8xi32> to tensor<8xf32>
  weft.return
}

// -----

weft.entry @take_c2 predict(%x: tensor<8x10xf32>, %i: tensor<8xi32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected an index of shape 10, found 'tensor<8xi32>'}}
  %0 = weft.take %x, %i, 0 : tensor<8x10xf32>, tensor<8xi32> to tensor<8xf32>
  weft.return
}
