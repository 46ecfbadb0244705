// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @reshape_c1 predict(%x: tensor<2x6xf32>) -> () {
  // expected-error @+1 {{expected as many elements as 'tensor<5xf32>' has, 5, found 12}}
  %0 = weft.reshape %x : tensor<2x6xf32> to tensor<5xf32>
  weft.return
}

// -----

weft.entry @reshape_c2 predict(%x: tensor<2x6xf32>) -> () {
  // expected-error @+1 {{expected one element type, found 'f32' and 'f64'}}
  %0 = weft.reshape %x : tensor<2x6xf32> to tensor<12xf64>
  weft.return
}

// -----

weft.entry @transpose_c1 predict(%x: tensor<2x6xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{permutation [0, 0] is not a permutation of [0, 2)}}
  %0 = weft.transpose %x, [0, 0] : tensor<2x6xf32> to tensor<6x2xf32>
  weft.return
}

// -----

weft.entry @transpose_c2 predict(%x: tensor<2x6xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{inferred type(s) 'tensor<6x2xf32>' are incompatible with return type(s) of operation 'tensor<2x6xf32>'}}
  %0 = weft.transpose %x, [1, 0] : tensor<2x6xf32> to tensor<2x6xf32>
  weft.return
}

// -----

weft.entry @broadcast_c2 predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+1 {{cannot broadcast 'tensor<2x3xf32>' to 'tensor<4x3xf32>', expected one rank and every size equal or 1}}
  %0 = weft.broadcast_to %x : tensor<2x3xf32> to tensor<4x3xf32>
  weft.return
}

// -----

weft.entry @slice_c1 predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected 2 numbers in offsets, found 1}}
  %0 = weft.slice %x [0] [1, 1] [1, 1] : tensor<2x3xf32> to tensor<1x1xf32>
  weft.return
}

// -----

weft.entry @slice_c2 predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected numbers >= 1 in strides, found 0}}
  %0 = weft.slice %x [0, 0] [1, 1] [1, 0] : tensor<2x3xf32> to tensor<1x1xf32>
  weft.return
}

// -----

weft.entry @slice_c3 predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{slice passes the end of axis 1 of size 3: offset 1, size 2, stride 2}}
  %0 = weft.slice %x [0, 1] [1, 2] [1, 2] : tensor<2x3xf32> to tensor<1x2xf32>
  weft.return
}

// -----

weft.entry @slice_overflow predict(%x: tensor<3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{slice passes the end of axis 0 of size 3}}
  %0 = weft.slice %x [9223372036854775807] [2] [9223372036854775807] : tensor<3xf32> to tensor<2xf32>
  weft.return
}

// -----

weft.entry @concat_c2 predict(%x: tensor<2x3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{axis 2 is out of range, expected [0, 2)}}
  %0 = weft.concat 2, %x : tensor<2x3xf32> to tensor<2x3xf32>
  weft.return
}

// -----

weft.entry @concat_c3 predict(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{cannot join 'tensor<2x4xf32>' to 'tensor<2x3xf32>' along axis 0: the other sizes must agree}}
  %0 = weft.concat 0, %x, %y : tensor<2x3xf32>, tensor<2x4xf32> to tensor<4x3xf32>
  weft.return
}

// -----

weft.entry @pad_c1 predict(%x: tensor<3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{expected numbers >= 0 in low, found -1}}
  %0 = weft.pad %x [-1] [0] [0] with 0.0 : tensor<3xf32> to tensor<2xf32>
  weft.return
}

// -----

weft.entry @pad_overflow predict(%x: tensor<3xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{padded size of axis 0 overflows}}
  %0 = weft.pad %x [9223372036854775807] [1] [0] with 0.0 : tensor<3xf32> to tensor<3xf32>
  weft.return
}
