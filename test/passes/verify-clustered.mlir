// RUN: weft-opt --verify-clustered %s | FileCheck %s
// RUN: weft-opt --verify-ordered %s | FileCheck %s --check-prefix=ORDERED

// What may stand in an entry: reads, assigns, constants, views, library ops,
// clusters.
// CHECK: weft.phase = "clustered"
// ORDERED: weft.phase = "ordered"
module {
  weft.global @w parameter : tensor<2x2xf32> = #weft.init<constant, [1.0]>
  weft.entry @all train(%x: tensor<4xf32>) -> () {
    %w = weft.read @w : tensor<2x2xf32>
    %c = weft.constant dense<1.0> : tensor<2x2xf64> as tensor<2x2xf32>
    %v = weft.reshape %x : tensor<4xf32> to tensor<2x2xf32>
    %m = weft.matmul %v, %w : tensor<2x2xf32>, tensor<2x2xf32> to tensor<2x2xf32>
    %r = weft.cluster elementwise "all.0.add" (%a = %m : tensor<2x2xf32>, %b = %c : tensor<2x2xf32>) -> (tensor<2x2xf32>) {
      %0 = weft.add %a, %b : tensor<2x2xf32>
      weft.yield %0 : tensor<2x2xf32>
    }
    weft.assign @w, %r : tensor<2x2xf32>
    weft.return
  }
}
