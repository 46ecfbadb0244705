// All loads of a thread stand before the first use of one.
// RUN: weft-opt %s --codegen-cuda | FileCheck %s

module attributes {weft.phase = "ordered"} {
  weft.entry @e predict(%x: tensor<1024x400xf32>, %c: tensor<400xf32>,
      %h: tensor<65536xbf16>, %t: tensor<64x96xf32>,
      %z: tensor<1024x256xf32>, %p: tensor<256xf32>, %q: tensor<1024xf32>,
      %l: tensor<2x5003xf32>) -> () {
    // Four rows a thread, and their bias once.
    // CHECK-LABEL: gpu.func @e$0$relu
    // CHECK-NOT: arith.addf
    // CHECK-COUNT-5: llvm.load {{.*}} -> vector<4xf32>
    // CHECK-NOT: llvm.load
    // CHECK-COUNT-4: arith.addf
    // CHECK: gpu.return
    %0 = weft.cluster elementwise "e.0.relu"
        (%a = %x : tensor<1024x400xf32>, %b = %c : tensor<400xf32>)
        -> (tensor<1024x400xf32>) {
      %1 = weft.reshape %b : tensor<400xf32> to tensor<1x400xf32>
      %2 = weft.broadcast_to %1 : tensor<1x400xf32> to tensor<1024x400xf32>
      %3 = weft.add %a, %2 : tensor<1024x400xf32>
      %4 = weft.relu %3 : tensor<1024x400xf32>
      weft.yield %4 : tensor<1024x400xf32>
    }
    // 16 bytes of bf16 are 32 of f32, which neighbours store side by side.
    // CHECK-LABEL: gpu.func @e$1$cast
    // CHECK: llvm.load {{.*}} -> vector<8xi16>
    // CHECK-COUNT-4: gpu.shuffle xor {{.*}} {weft.loose_shuffle}
    // CHECK-COUNT-2: llvm.store {{.*}} {alignment = 16 : i64} : vector<4xf32>
    %5 = weft.cluster elementwise "e.1.cast" (%a = %h : tensor<65536xbf16>)
        -> (tensor<65536xf32>) {
      %1 = weft.cast %a : tensor<65536xbf16> to tensor<65536xf32>
      weft.yield %1 : tensor<65536xf32>
    }
    // A square of 32 x 32 elements turns round in shared memory.
    // CHECK-LABEL: gpu.module @e$2$transpose
    // CHECK: !llvm.array<4224 x i8>
    // CHECK: llvm.load {{.*}} -> vector<4xf32>
    // CHECK: gpu.barrier
    // CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> f32
    // CHECK: llvm.store {{.*}} : vector<4xf32>
    %6 = weft.cluster gather "e.2.transpose" (%a = %t : tensor<64x96xf32>)
        -> (tensor<96x64xf32>) {
      %1 = weft.transpose %a, [1, 0] : tensor<64x96xf32> to tensor<96x64xf32>
      weft.yield %1 : tensor<96x64xf32>
    }
    // The warps of a block read 64 numbers of a row and 64 of a column once.
    // CHECK-LABEL: gpu.module @e$3$add
    // CHECK: !llvm.array<512 x i8>
    // CHECK-COUNT-2: llvm.load {{.*}} -> vector<4xf32>
    // CHECK-COUNT-2: llvm.store {{.*}} : vector<4xi32>, !llvm.ptr<3>
    // CHECK: gpu.barrier
    // CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> vector<4xf32>
    // CHECK: llvm.load {{.*}} : !llvm.ptr<3> -> f32
    // CHECK: gpu.return
    %7 = weft.cluster elementwise "e.3.add" (%a = %z : tensor<1024x256xf32>,
        %b = %p : tensor<256xf32>, %d = %q : tensor<1024xf32>)
        -> (tensor<1024x256xf32>) {
      %1 = weft.reshape %b : tensor<256xf32> to tensor<1x256xf32>
      %2 = weft.broadcast_to %1 : tensor<1x256xf32> to tensor<1024x256xf32>
      %8 = weft.reshape %d : tensor<1024xf32> to tensor<1024x1xf32>
      %9 = weft.broadcast_to %8 : tensor<1024x1xf32> to tensor<1024x256xf32>
      %3 = weft.add %a, %2 : tensor<1024x256xf32>
      %4 = weft.add %3, %9 : tensor<1024x256xf32>
      weft.yield %4 : tensor<1024x256xf32>
    }
    // More than a softmax: half as many threads have twice the registers.
    // CHECK-LABEL: gpu.func @e$4$reduce_sum
    // CHECK-SAME: nvvm.reqntid = array<i32: 512, 1, 1>
    %10 = weft.cluster row_reduction "e.4.reduce_sum"
        (%a = %l : tensor<2x5003xf32>) -> (tensor<2xf32>) {
      %1 = weft.reduce_max %a, [1] : tensor<2x5003xf32> to tensor<2xf32>
      %2 = weft.reshape %1 : tensor<2xf32> to tensor<2x1xf32>
      %3 = weft.broadcast_to %2 : tensor<2x1xf32> to tensor<2x5003xf32>
      %4 = weft.sub %a, %3 : tensor<2x5003xf32>
      %8 = weft.exp %4 : tensor<2x5003xf32>
      %9 = weft.reduce_sum %8, [1] : tensor<2x5003xf32> to tensor<2xf32>
      %11 = weft.reshape %9 : tensor<2xf32> to tensor<2x1xf32>
      %12 = weft.broadcast_to %11 : tensor<2x1xf32> to tensor<2x5003xf32>
      %13 = weft.div %8, %12 : tensor<2x5003xf32>
      %14 = weft.mul %13, %a : tensor<2x5003xf32>
      %15 = weft.reduce_sum %14, [1] : tensor<2x5003xf32> to tensor<2xf32>
      weft.yield %15 : tensor<2xf32>
    }
    weft.return
  }
}
