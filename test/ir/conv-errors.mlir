// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @conv_c1 predict(%x: tensor<1x4xf32>, %w: tensor<1x4xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected images and filters of one rank >= 3, found 'tensor<1x4xf32>' and 'tensor<1x4xf32>'}}
  %y = weft.conv %x, %w stride [] pad [] [] dilation [] groups 1 : tensor<1x4xf32>, tensor<1x4xf32> to tensor<1x1xf32>
  weft.return
}

// -----

weft.entry @conv_c2 predict(%x: tensor<1x1x4xf32>, %w: tensor<1x1x2xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected numbers >= 1 in dilation, found 0}}
  %y = weft.conv %x, %w stride [1] pad [0] [0] dilation [0] groups 1 : tensor<1x1x4xf32>, tensor<1x1x2xf32> to tensor<1x1x3xf32>
  weft.return
}

// -----

weft.entry @conv_c3 predict(%x: tensor<1x3x4xf32>, %w: tensor<2x1x2xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{groups 2 does not divide 3 channels and 2 filters}}
  %y = weft.conv %x, %w stride [1] pad [0] [0] dilation [1] groups 2 : tensor<1x3x4xf32>, tensor<2x1x2xf32> to tensor<1x2x3xf32>
  weft.return
}

// -----

weft.entry @conv_c4 predict(%x: tensor<1x3x4xf32>, %w: tensor<2x1x2xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected filters of 3 channels, found 1}}
  %y = weft.conv %x, %w stride [1] pad [0] [0] dilation [1] groups 1 : tensor<1x3x4xf32>, tensor<2x1x2xf32> to tensor<1x2x3xf32>
  weft.return
}

// -----

weft.entry @conv_c5 predict(%x: tensor<1x1x4xf32>, %w: tensor<1x1x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{window of 7 does not fit in the padded size 6 of axis 2}}
  %y = weft.conv %x, %w stride [1] pad [1] [1] dilation [3] groups 1 : tensor<1x1x4xf32>, tensor<1x1x3xf32> to tensor<1x1x0xf32>
  weft.return
}

// -----

weft.entry @conv_data_grad_c1 predict(%g: tensor<1x1x4xf32>, %w: tensor<1x1x3xf32>) -> () {
  // expected-error @+1 {{expected a gradient of type 'tensor<1x1x3xf32>', found 'tensor<1x1x4xf32>'}}
  %y = weft.conv_data_grad %g, %w stride [1] pad [0] [0] dilation [1] groups 1 : tensor<1x1x4xf32>, tensor<1x1x3xf32> to tensor<1x1x5xf32>
  weft.return
}

// -----

weft.entry @conv_filter_grad_c1 predict(%x: tensor<1x1x4xf32>, %g: tensor<1x1x3xf32>) -> () {
  // expected-error @+1 {{expected a gradient of type 'tensor<1x1x1xf32>', found 'tensor<1x1x3xf32>'}}
  %y = weft.conv_filter_grad %x, %g stride [1] pad [0] [0] dilation [1] groups 1 : tensor<1x1x4xf32>, tensor<1x1x3xf32> to tensor<1x1x4xf32>
  weft.return
}
