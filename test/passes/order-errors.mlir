// RUN: weft-opt %s --order --split-input-file --verify-diagnostics

module attributes {weft.phase = "laid-out"} {
  weft.entry @fit predict(%x: tensor<4xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "y", weft.kind = "output"}) {
    // expected-error @+1 {{cannot stand in a plan; a cluster, a library op, a view, a constant, a read or an assign was expected; run the pass `cluster` first}}
    %0 = weft.neg %x : tensor<4xf32>
    weft.return %0 : tensor<4xf32>
  }
}
