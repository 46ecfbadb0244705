// RUN: weft-opt %s --codegen-cuda --split-input-file --verify-diagnostics

weft.entry @twice predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{yields one value twice, expected one buffer per value}}
  %0:2 = weft.cluster elementwise "twice.0.neg" (%a = %x : tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %1 = weft.neg %a : tensor<4xf32>
    weft.yield %1, %1 : tensor<4xf32>, tensor<4xf32>
  }
  weft.return
}

// -----

weft.entry @row_at_another_row predict(%x: tensor<4x4xf32>) -> () {
  // expected-error @+1 {{cannot become one kernel: a reduction's value is used at another index than its own}}
  %0 = weft.cluster row_reduction "row_at_another_row.0.add" (%a = %x : tensor<4x4xf32>) -> (tensor<4x4xf32>) {
    %1 = weft.reduce_sum %a, [1] : tensor<4x4xf32> to tensor<4xf32>
    %2 = weft.reshape %1 : tensor<4xf32> to tensor<1x4xf32>
    %3 = weft.broadcast_to %2 : tensor<1x4xf32> to tensor<4x4xf32>
    %4 = weft.add %a, %3 : tensor<4x4xf32>
    weft.yield %4 : tensor<4x4xf32>
  }
  weft.return
}
