// RUN: weft-opt --verify-laid-out %s --verify-diagnostics

weft.entry @negative_compound predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{is left in phase laid-out}}
  %y = weft.softmax %x, 0 : tensor<4xf32>
  weft.return
}
