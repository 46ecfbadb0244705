// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @matmul_c1_rank predict(%a: tensor<3xf32>, %b: tensor<3x2xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected two tensors of one rank >= 2, found 'tensor<3xf32>' and 'tensor<3x2xf32>'}}
  %0 = weft.matmul %a, %b : tensor<3xf32>, tensor<3x2xf32> to tensor<2xf32>
  weft.return
}

// -----

weft.entry @matmul_c1_element predict(%a: tensor<3x3xf32>, %b: tensor<3x2x!weft.float>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected one element type, found 'f32' and '!weft.float'}}
  %0 = weft.matmul %a, %b : tensor<3x3xf32>, tensor<3x2x!weft.float> to tensor<3x2xf32>
  weft.return
}

// -----

weft.entry @matmul_c2 predict(%a: tensor<4x3x3xf32>, %b: tensor<1x3x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{batch axes differ: 'tensor<4x3x3xf32>' and 'tensor<1x3x3xf32>'}}
  %0 = weft.matmul %a, %b : tensor<4x3x3xf32>, tensor<1x3x3xf32> to tensor<4x3x3xf32>
  weft.return
}

// -----

weft.entry @matmul_c3 predict(%a: tensor<2x3xf32>, %b: tensor<4x5xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{summed sizes differ: 3 of 'tensor<2x3xf32>' and 4 of 'tensor<4x5xf32>'}}
  %0 = weft.matmul %a, %b : tensor<2x3xf32>, tensor<4x5xf32> to tensor<2x5xf32>
  weft.return
}
