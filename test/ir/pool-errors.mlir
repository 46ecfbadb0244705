// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @max_pool_c1 predict(%x: tensor<3x4xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected images of rank >= 3, found rank 2}}
  %y, %i = weft.max_pool %x size [2] stride [2] pad [0] [0] : tensor<3x4xf32> to tensor<3x2xf32>, tensor<3x2xi32>
  weft.return
}

// -----

weft.entry @max_pool_c2 predict(%x: tensor<1x1x4xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected padding below the window size 2, found 2}}
  %y, %i = weft.max_pool %x size [2] stride [2] pad [2] [0] : tensor<1x1x4xf32> to tensor<1x1x3xf32>, tensor<1x1x3xi32>
  weft.return
}

// -----

weft.entry @max_pool_c3 predict(%x: tensor<1x1x4xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{window of 5 does not fit in the padded size 4 of axis 2}}
  %y, %i = weft.max_pool %x size [5] stride [1] pad [0] [0] : tensor<1x1x4xf32> to tensor<1x1x0xf32>, tensor<1x1x0xi32>
  weft.return
}

// -----

weft.entry @max_pool_c3_empty predict(%x: tensor<1x1x0xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{axis 2 is empty and cannot be padded}}
  %y, %i = weft.max_pool %x size [2] stride [1] pad [1] [1] : tensor<1x1x0xf32> to tensor<1x1x1xf32>, tensor<1x1x1xi32>
  weft.return
}

// -----

weft.entry @max_pool_c4 predict(%x: tensor<1x1x65536x32768xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected a plane of fewer than 2^31 elements}}
  %y, %i = weft.max_pool %x size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x65536x32768xf32> to tensor<1x1x65536x32768xf32>, tensor<1x1x65536x32768xi32>
  weft.return
}

// -----

weft.entry @pool_scatter_c1 predict(%g: tensor<1x1x3xf32>, %i: tensor<1x1x2xi32>) -> () {
  // expected-error @+1 {{expected windows of shape 1x1x2, found 'tensor<1x1x3xf32>'}}
  %y = weft.pool_scatter %g, %i size [2] stride [2] pad [0] [0] : tensor<1x1x3xf32>, tensor<1x1x2xi32> to tensor<1x1x4xf32>
  weft.return
}

// -----

weft.entry @pool_gather_c1 predict(%x: tensor<1x1x4xf32>, %i: tensor<1x1x3xi32>) -> () {
  // expected-error @+1 {{expected windows of shape 1x1x2, found 'tensor<1x1x3xi32>'}}
  %y = weft.pool_gather %x, %i size [2] stride [2] pad [0] [0] : tensor<1x1x4xf32>, tensor<1x1x3xi32> to tensor<1x1x2xf32>
  weft.return
}
