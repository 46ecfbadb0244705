// RUN: weft-opt --differentiate %s --split-input-file --verify-diagnostics

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @negative_no_read train(%x: tensor<f32>) -> () {
  // expected-note @+1 {{the target is computed here}}
  %y = weft.exp %x : tensor<f32>
  // expected-error @+1 {{target does not depend on parameter @w}}
  weft.minimize %y globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.entry @negative_independent predict(%x: tensor<f32>, %z: tensor<f32>) -> () {
  // expected-note @+1 {{the target is computed here}}
  %y = weft.exp %x : tensor<f32>
  // expected-error @+1 {{target does not depend on input 1}}
  %g:2 = weft.gradient %y, [%x, %z] : tensor<f32>, [tensor<f32>, tensor<f32>]
  weft.return
}

// -----

weft.entry @negative_no_rule predict(%x: tensor<f32>) -> () {
  // expected-error @+1 {{has no gradient rule, but a gradient flows through}}
  %y = weft.cluster elementwise "a.0.exp" (%a = %x : tensor<f32>) -> (tensor<f32>) {
    %0 = weft.exp %a : tensor<f32>
    weft.yield %0 : tensor<f32>
  }
  // expected-note @+1 {{the gradient is taken here}}
  %g = weft.gradient %y, [%x] : tensor<f32>, [tensor<f32>]
  weft.return
}
