// RUN: weft-opt --verify-clustered %s --verify-diagnostics

weft.entry @negative_plain_op predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{stands outside a cluster in phase clustered}}
  %y = weft.neg %x : tensor<4xf32>
  weft.return
}
