// RUN: weft-opt %s --assign-memory --split-input-file --verify-diagnostics

module attributes {weft.phase = "ordered"} {
  weft.entry @fit predict(%x: tensor<4xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "y", weft.kind = "output"}) {
    // expected-error @+1 {{has no kernel; run the pass `codegen-cpu` before `assign-memory`}}
    %0 = weft.cluster elementwise "fit.0.neg" (%a = %x : tensor<4xf32>)
        -> (tensor<4xf32>) {
      %r = weft.neg %a : tensor<4xf32>
      weft.yield %r : tensor<4xf32>
    }
    weft.return %0 : tensor<4xf32>
  }
}

// -----

module attributes {weft.phase = "ordered"} {
  // expected-error @+1 {{result 0 has kind "colour"; output, loss, metric_sum, metric_count or rate was expected}}
  weft.entry @fit predict(%x: tensor<4xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "y", weft.kind = "colour"}) {
    weft.return %x : tensor<4xf32>
  }
}

// -----

module attributes {weft.phase = "laid-out"} {
  weft.entry @fit predict(%x: tensor<4xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "y", weft.kind = "output"}) {
    // expected-error @+1 {{cannot stand in a plan}}
    %0 = weft.neg %x : tensor<4xf32>
    weft.return %0 : tensor<4xf32>
  }
}
