// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @reduce_c1_range predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{axis 2 is out of range, expected [0, 2)}}
  %0 = weft.reduce_sum %x, [2] : tensor<2x3xf32> to tensor<2xf32>
  weft.return
}

// -----

weft.entry @reduce_c1_order predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected ascending axes, found [1, 0]}}
  %0 = weft.reduce_max %x, [1, 0] : tensor<2x3xf32> to tensor<f32>
  weft.return
}

// -----

weft.entry @reduce_c2 predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{inferred type(s) 'tensor<2xf32>' are incompatible with return type(s) of operation 'tensor<3xf32>'}}
  %0 = weft.reduce_min %x, [1] : tensor<2x3xf32> to tensor<3xf32>
  weft.return
}

// -----

weft.entry @argmax_c2 predict(%x: tensor<2x0xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{axis 1 has size 0, expected [1, 2147483647]}}
  %0 = weft.argmax %x, 1 : tensor<2x0xf32> to tensor<2xi32>
  weft.return
}

// -----

weft.entry @sum_of_bools predict(%x: tensor<2xi1>) -> () {
  // expected-error @+1 {{operand #0 must be float or integer tensor of static shape, but got 'tensor<2xi1>'}}
  %0 = weft.reduce_sum %x, [0] : tensor<2xi1> to tensor<i1>
  weft.return
}
