// RUN: weft-opt %s --codegen-cuda | FileCheck %s

module attributes {weft.phase = "ordered"} {
  weft.entry @e predict(%x: tensor<64x6x28x28xf32>, %c: tensor<6xf32>,
      %y: tensor<33xf32>, %z: tensor<64x10xf32>, %e: tensor<0x4xf32>,
      %w: tensor<3x20000xf32>, %k: tensor<64x400xf32>) -> () {
    // Blocks, threads and shared bytes follow from the sizes alone. The relu
    // may write over what it reads at the same index.
    // CHECK: "e.0.relu"
    // CHECK-SAME: in_place = {{\[\[}}0, 0]]
    // CHECK-SAME: kernel = @kernels::@e$0$relu
    // CHECK-SAME: launch = array<i64: [[BLOCKS:[0-9]+]], {{128|256}}, 0>
    // CHECK-SAME: partitions = [[BLOCKS]] : i64
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
    // Equal code exists once, under the first name.
    // CHECK: "e.1.exp"
    // CHECK-SAME: kernel = @kernels::@e$1$exp
    %5 = weft.cluster elementwise "e.1.exp" (%a = %y : tensor<33xf32>)
        -> (tensor<33xf32>) {
      %1 = weft.exp %a : tensor<33xf32>
      weft.yield %1 : tensor<33xf32>
    }
    // CHECK: "e.2.exp"
    // CHECK-SAME: kernel = @kernels::@e$1$exp
    %6 = weft.cluster elementwise "e.2.exp" (%a = %5 : tensor<33xf32>)
        -> (tensor<33xf32>) {
      %1 = weft.exp %a : tensor<33xf32>
      weft.yield %1 : tensor<33xf32>
    }
    // Several short rows share a warp; a long one has a block.
    // CHECK: row_reduction "e.3.reduce_max"
    // CHECK-SAME: launch = array<i64: 4, 128, 0>
    %7 = weft.cluster row_reduction "e.3.reduce_max"
        (%a = %z : tensor<64x10xf32>) -> (tensor<64xf32>) {
      %1 = weft.reduce_max %a, [1] : tensor<64x10xf32> to tensor<64xf32>
      weft.yield %1 : tensor<64xf32>
    }
    // CHECK: elementwise "e.4.neg"
    // CHECK-SAME: launch = array<i64: 1, 128, 0>
    %8 = weft.cluster elementwise "e.4.neg" (%a = %e : tensor<0x4xf32>)
        -> (tensor<0x4xf32>) {
      %1 = weft.neg %a : tensor<0x4xf32>
      weft.yield %1 : tensor<0x4xf32>
    }
    // CHECK: row_reduction "e.5.reduce_sum"
    // CHECK-SAME: launch = array<i64: 3, 1024, 128>
    %9 = weft.cluster row_reduction "e.5.reduce_sum"
        (%a = %w : tensor<3x20000xf32>) -> (tensor<3xf32>) {
      %1 = weft.reduce_sum %a, [1] : tensor<3x20000xf32> to tensor<3xf32>
      weft.yield %1 : tensor<3xf32>
    }
    // CHECK: column_reduction "e.6.reduce_sum"
    // CHECK-SAME: launch = array<i64: 13, 128, 512>
    %10 = weft.cluster column_reduction "e.6.reduce_sum"
        (%a = %k : tensor<64x400xf32>) -> (tensor<400xf32>) {
      %1 = weft.reduce_sum %a, [0] : tensor<64x400xf32> to tensor<400xf32>
      weft.yield %1 : tensor<400xf32>
    }
    weft.return
  }
}

// The kernel says what it may touch and how many threads it needs.
// CHECK-LABEL: gpu.module @e$0$relu
// CHECK: gpu.func @e$0$relu(%{{.*}}: !llvm.ptr<1> {llvm.align = 256 : i64}, {{.*}}) kernel
// CHECK-SAME: nvvm.reqntid = array<i32: {{128|256}}, 1, 1>
// CHECK-SAME: weft.operands = ["read 1204224 align 16", "read 24 align 4", "write 1204224 align 16"]
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
// CHECK: arith.addf
// CHECK: llvm.store %{{.*}} {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<1>

// 8 whole vectors and one element more.
// CHECK-LABEL: gpu.func @e$1$exp
// CHECK: scf.if
// CHECK: vector<4xf32>
// CHECK: scf.if
// CHECK: math.exp %{{.*}} : f32

// What a thread has no element for is not read.
// CHECK-LABEL: gpu.func @e$3$reduce_max
// CHECK: scf.if
// CHECK-NEXT: llvm.getelementptr
// CHECK-NEXT: llvm.load
// CHECK-NEXT: scf.yield
// CHECK: gpu.shuffle xor

// All loads come before the first fold; warps meet in shared memory.
// CHECK-LABEL: gpu.module @e$5$reduce_sum
// CHECK: llvm.mlir.global internal @e$5$reduce_sum$shared() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<128 x i8>
// CHECK: gpu.func
// CHECK-NOT: arith.addf
// CHECK-COUNT-5: llvm.load
// CHECK: arith.addf
// CHECK: gpu.shuffle xor
// CHECK: gpu.barrier
// CHECK: llvm.load %{{.*}} : !llvm.ptr<3> -> f32
