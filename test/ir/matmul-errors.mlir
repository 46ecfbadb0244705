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

// -----

weft.entry @epilogue_c1_empty predict(%a: tensor<0x3xf32>, %b: tensor<3x4xf32>) -> () {
  // expected-error @+1 {{expected two matrices that are not empty, found 'tensor<0x3xf32>' and 'tensor<3x4xf32>'}}
  %0 = weft.matmul_epilogue relu %a, %b : (tensor<0x3xf32>, tensor<3x4xf32>) -> tensor<0x4xf32>
  weft.return
}

// -----

weft.entry @epilogue_c1_wide predict(%a: tensor<2x3xf64>, %b: tensor<3x4xf64>) -> () {
  // expected-error @+1 {{expected one element type of at most 32 bits}}
  %0 = weft.matmul_epilogue relu %a, %b : (tensor<2x3xf64>, tensor<3x4xf64>) -> tensor<2x4xf64>
  weft.return
}

// -----

weft.entry @epilogue_c1_sizes predict(%a: tensor<2x3xf32>, %b: tensor<4x3xf32>) -> () {
  // expected-error @+1 {{summed sizes differ: 'tensor<2x3xf32>' and 'tensor<4x3xf32>'}}
  %0 = weft.matmul_epilogue relu %a, %b : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
  weft.return
}

// -----

weft.entry @epilogue_c2 predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> () {
  // expected-error @+1 {{result type 'tensor<4x2xf32>' is not 'tensor<2x4xf32>'}}
  %0 = weft.matmul_epilogue relu %a, %b : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<4x2xf32>
  weft.return
}

// -----

weft.entry @epilogue_c3_bias predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<4x1xf32>) -> () {
  // expected-error @+1 {{with 'bias' needs an input of type 'tensor<4xf32>'}}
  %0 = weft.matmul_epilogue bias %a, %b, %c : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
  weft.return
}

// -----

weft.entry @epilogue_c3_mask predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x15xui8>) -> () {
  // expected-error @+1 {{with 'relu_grad' needs an input of type 'tensor<2x16xui8>'}}
  %0 = weft.matmul_epilogue relu_grad %a, %b, %c : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<2x15xui8>) -> tensor<2x4xf32>
  weft.return
}

// -----

weft.entry @epilogue_c3_sums predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> () {
  // expected-error @+1 {{with 'bias_grad' needs an output of type 'tensor<4xf32>'}}
  %0:2 = weft.matmul_epilogue bias_grad %a, %b : (tensor<2x3xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<3xf32>)
  weft.return
}

// -----

weft.entry @epilogue_c4_input predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<4xf32>) -> () {
  // expected-error @+1 {{with 'relu' has no input}}
  %0 = weft.matmul_epilogue relu %a, %b, %c : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  weft.return
}

// -----

weft.entry @epilogue_c4_output predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> () {
  // expected-error @+1 {{with 'relu_mask' needs an output of type 'tensor<2x16xui8>'}}
  %0 = weft.matmul_epilogue relu_mask %a, %b : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  weft.return
}
