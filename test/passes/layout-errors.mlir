// RUN: weft-opt --layout %s --verify-diagnostics

weft.entry @negative_encoding predict(%x: tensor<2x3xf32, "blocked">) -> () {
  // expected-error @+1 {{found layout "blocked", expected a row-major tensor}}
  %0 = weft.neg %x : tensor<2x3xf32, "blocked">
  weft.return
}
