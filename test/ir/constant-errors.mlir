// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @constant_c1 predict() -> () {
  // expected-error @+1 {{keeps 'f32' in 'f64', found 'f32'}}
  %0 = weft.constant dense<1.5> : tensor<2xf32> as tensor<2xf32>
  weft.return
}

// -----

weft.entry @constant_c2 predict() -> () {
  // expected-error @+1 {{expected a value of the shape of 'tensor<2xf32>', found 'tensor<3xf64>'}}
  %0 = weft.constant dense<1.5> : tensor<3xf64> as tensor<2xf32>
  weft.return
}

// -----

weft.entry @iota_c1 predict() -> () {
  // expected-error @+1 {{axis 1 is out of range, expected [0, 1)}}
  %0 = weft.iota 1 : tensor<3xi32>
  weft.return
}
