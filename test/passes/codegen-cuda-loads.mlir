// All loads of a thread stand before the first use of one.
// RUN: weft-opt %s --codegen-cuda | FileCheck %s

module attributes {weft.phase = "ordered"} {
  weft.entry @e predict(%x: tensor<64x6x28x28xf32>, %c: tensor<6xf32>) -> () {
    // CHECK-LABEL: gpu.func @e$0$relu
    // CHECK-NOT: arith.addf
    // CHECK: llvm.load {{.*}} -> vector<4xf32>
    // CHECK-NOT: arith.addf
    // CHECK: llvm.load {{.*}} -> vector<4xf32>
    // CHECK: arith.addf
    // CHECK-NOT: llvm.load
    // CHECK: gpu.return
    %0 = weft.cluster elementwise "e.0.relu"
        (%a = %x : tensor<64x6x28x28xf32>, %b = %c : tensor<6xf32>)
        -> (tensor<64x6x28x28xf32>) {
      %1 = weft.reshape %b : tensor<6xf32> to tensor<1x6x1x1xf32>
      %2 = weft.broadcast_to %1
          : tensor<1x6x1x1xf32> to tensor<64x6x28x28xf32>
      %3 = weft.add %a, %2 : tensor<64x6x28x28xf32>
      %4 = weft.relu %3 : tensor<64x6x28x28xf32>
      weft.yield %4 : tensor<64x6x28x28xf32>
    }
    weft.return
  }
}
