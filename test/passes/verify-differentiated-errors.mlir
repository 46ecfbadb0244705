// RUN: weft-opt --verify-differentiated %s --verify-diagnostics

weft.entry @negative_gradient predict(%x: tensor<f32>) -> () {
  // expected-error @+1 {{is left in phase differentiated}}
  %g = weft.gradient %x, [%x] : tensor<f32>, [tensor<f32>]
  weft.return
}
