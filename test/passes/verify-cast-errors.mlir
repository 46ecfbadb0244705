// RUN: weft-opt --verify-cast %s --split-input-file --verify-diagnostics

// expected-error @+1 {{still has !weft.float in phase cast}}
weft.global @negative_global parameter : tensor<2x!weft.float> = #weft.init<constant, [1.0]>

// -----

// expected-error @+1 {{still has !weft.float in phase cast}}
weft.entry @negative_signature predict(%x: tensor<!weft.float>) -> () {
  weft.return
}

// -----

weft.entry @negative_value predict() -> () {
  // expected-error @+1 {{still has !weft.float in phase cast}}
  %c = weft.constant dense<1.0> : tensor<f64> as tensor<!weft.float>
  weft.return
}
