// RUN: weft-opt %s --cluster | FileCheck %s
// RUN: weft-opt %s --cluster=fuse=false | FileCheck %s --check-prefix=SINGLE
// RUN: weft-opt %s --cluster=disable=row_reduction | FileCheck %s --check-prefix=ROWS
// RUN: weft-opt %s --cluster --remark-format=emitRemark --remarks-filter-missed=cluster 2>&1 >/dev/null | FileCheck %s --check-prefix=WHY

module attributes {weft.phase = "laid-out"} {
  weft.global @w parameter : tensor<400xf32> = #weft.init<constant, [0.0]>
  weft.global @b parameter : tensor<10xf32> = #weft.init<constant, [0.0]>

  // A chain is one kernel; views and numbers are taken in.
  // CHECK-LABEL: weft.entry @chain
  // CHECK: weft.cluster elementwise "chain.0.relu"
  // CHECK-NOT: weft.cluster
  // CHECK: weft.return
  // Every op has its own kernel, but for constants and views.
  // SINGLE-LABEL: weft.entry @chain
  // SINGLE: "chain.0.broadcast_to"
  // SINGLE: "chain.1.add"
  // SINGLE: "chain.2.relu"
  // SINGLE: weft.return
  weft.entry @chain predict(%x: tensor<8x400xf32>, %c: tensor<400xf32>)
      -> (tensor<8x400xf32>) {
    %0 = weft.reshape %c : tensor<400xf32> to tensor<1x400xf32>
    %1 = weft.broadcast_to %0 : tensor<1x400xf32> to tensor<8x400xf32>
    %2 = weft.add %x, %1 : tensor<8x400xf32>
    %3 = weft.relu %2 : tensor<8x400xf32>
    weft.return %3 : tensor<8x400xf32>
  }

  // Softmax: two reductions of the same rows and what is made of them.
  // CHECK-LABEL: weft.entry @softmax
  // CHECK: weft.cluster {{row|column}}_reduction "softmax.0.reduce_sum"
  // CHECK-NOT: weft.cluster
  // CHECK: weft.return
  // ROWS-LABEL: weft.entry @softmax
  // ROWS: weft.cluster {{row|column}}_reduction "softmax.{{[0-9]+}}.reduce_max"
  weft.entry @softmax predict(%x: tensor<64x400xf32>) -> (tensor<64x400xf32>) {
    %0 = weft.reduce_max %x, [1] : tensor<64x400xf32> to tensor<64xf32>
    %1 = weft.reshape %0 : tensor<64xf32> to tensor<64x1xf32>
    %2 = weft.broadcast_to %1 : tensor<64x1xf32> to tensor<64x400xf32>
    %3 = weft.sub %x, %2 : tensor<64x400xf32>
    %4 = weft.exp %3 : tensor<64x400xf32>
    %5 = weft.reduce_sum %4, [1] : tensor<64x400xf32> to tensor<64xf32>
    %6 = weft.reshape %5 : tensor<64xf32> to tensor<64x1xf32>
    %7 = weft.broadcast_to %6 : tensor<64x1xf32> to tensor<64x400xf32>
    %8 = weft.div %4, %7 : tensor<64x400xf32>
    weft.return %8 : tensor<64x400xf32>
  }

  // A sum along rows cannot feed a sum along columns within one kernel.
  // CHECK-LABEL: weft.entry @both_axes
  // CHECK-COUNT-2: weft.cluster
  // CHECK: weft.return
  // WHY: not joined with weft.reduce_sum: reductions run over different spaces
  weft.entry @both_axes predict(%x: tensor<64x400xf32>) -> (tensor<400xf32>) {
    %0 = weft.reduce_sum %x, [1] : tensor<64x400xf32> to tensor<64xf32>
    %1 = weft.reshape %0 : tensor<64xf32> to tensor<64x1xf32>
    %2 = weft.broadcast_to %1 : tensor<64x1xf32> to tensor<64x400xf32>
    %3 = weft.div %x, %2 : tensor<64x400xf32>
    %4 = weft.reduce_sum %3, [0] : tensor<64x400xf32> to tensor<400xf32>
    weft.return %4 : tensor<400xf32>
  }

  // A window takes in what its elements are made of.
  // CHECK-LABEL: weft.entry @window
  // CHECK: weft.cluster window "window.0.max_pool"
  // CHECK-NOT: weft.cluster
  // CHECK: weft.return
  weft.entry @window predict(%x: tensor<4x6x28x28xf32>)
      -> (tensor<4x6x14x14xf32>) {
    %0 = weft.relu %x : tensor<4x6x28x28xf32>
    %1, %2 = weft.max_pool %0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0]
        : tensor<4x6x28x28xf32>
        to tensor<4x6x14x14xf32>, tensor<4x6x14x14xi32>
    weft.return %1 : tensor<4x6x14x14xf32>
  }

  // The gradient behind a relu is stored and summed in one walk.
  // CHECK-LABEL: weft.entry @backward
  // CHECK: weft.cluster {{row|column}}_reduction "backward.0.reduce_sum"
  // CHECK: weft.yield %{{.*}}, %{{.*}} : tensor<64x400xf32>, tensor<400xf32>
  // CHECK: weft.matmul
  weft.entry @backward predict(%x: tensor<64x400xf32>, %dy: tensor<64x400xf32>,
      %a: tensor<400x10xf32>) -> (tensor<64x10xf32>, tensor<400xf32>) {
    %zero = weft.constant dense<0.0> : tensor<64x400xf64> as tensor<64x400xf32>
    %0 = weft.compare gt %x, %zero : tensor<64x400xf32>
    %1 = weft.select %0, %dy, %zero : tensor<64x400xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<64x400xf32> to tensor<400xf32>
    %3 = weft.matmul %1, %a : tensor<64x400xf32>, tensor<400x10xf32>
        to tensor<64x10xf32>
    weft.return %3, %2 : tensor<64x10xf32>, tensor<400xf32>
  }

  // Updates of all parameters are one kernel.
  // CHECK-LABEL: weft.entry @updates
  // CHECK: weft.cluster horizontal "updates.0.sub"
  // CHECK-NOT: weft.cluster
  // CHECK: weft.assign @b
  weft.entry @updates train(%g: tensor<400xf32>, %h: tensor<10xf32>) -> () {
    %w = weft.read @w : tensor<400xf32>
    %b = weft.read @b : tensor<10xf32>
    %0 = weft.sub %w, %g : tensor<400xf32>
    %1 = weft.sub %b, %h : tensor<10xf32>
    weft.assign @w, %0 : tensor<400xf32>
    weft.assign @b, %1 : tensor<10xf32>
    weft.return
  }
}
