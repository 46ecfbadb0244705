// RUN: weft-opt %s --order | FileCheck %s
// RUN: weft-opt %s --order=reorder=false | FileCheck %s --check-prefix=KEEP

module attributes {weft.phase = "clustered"} {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>

  // Both large values would live at once in program order; a reduction that
  // frees one runs before the other is made.
  // CHECK-LABEL: weft.entry @pressure
  // KEEP-LABEL: weft.entry @pressure
  weft.entry @pressure predict(%x: tensor<256xf32> {weft.name = "x"})
      -> (tensor<f32> {weft.name = "y", weft.kind = "output"}) {
    // CHECK: "pressure.0.neg"
    // CHECK: "pressure.2.reduce_sum"
    // CHECK: "pressure.1.exp"
    // CHECK: "pressure.3.reduce_sum"
    // KEEP: "pressure.0.neg"
    // KEEP: "pressure.1.exp"
    // KEEP: "pressure.2.reduce_sum"
    %0 = weft.cluster elementwise "pressure.0.neg" (%a = %x : tensor<256xf32>)
        -> (tensor<256xf32>) {
      %r = weft.neg %a : tensor<256xf32>
      weft.yield %r : tensor<256xf32>
    }
    %1 = weft.cluster elementwise "pressure.1.exp" (%a = %x : tensor<256xf32>)
        -> (tensor<256xf32>) {
      %r = weft.exp %a : tensor<256xf32>
      weft.yield %r : tensor<256xf32>
    }
    %2 = weft.cluster row_reduction "pressure.2.reduce_sum"
        (%a = %0 : tensor<256xf32>) -> (tensor<f32>) {
      %r = weft.reduce_sum %a, [0] : tensor<256xf32> to tensor<f32>
      weft.yield %r : tensor<f32>
    }
    %3 = weft.cluster row_reduction "pressure.3.reduce_sum"
        (%a = %1 : tensor<256xf32>, %b = %2 : tensor<f32>) -> (tensor<f32>) {
      %s = weft.reduce_sum %a, [0] : tensor<256xf32> to tensor<f32>
      %r = weft.add %s, %b : tensor<f32>
      weft.yield %r : tensor<f32>
    }
    weft.return %3 : tensor<f32>
  }

  // The step that makes the new @w goes after the last reader of the old one,
  // and takes its assign with it.
  // CHECK-LABEL: weft.entry @anti
  weft.entry @anti train(%x: tensor<64xf32> {weft.name = "x"})
      -> (tensor<64xf32> {weft.name = "y", weft.kind = "output"}) {
    %w = weft.read @w : tensor<64xf32>
    // CHECK: "anti.1.mul"
    // CHECK: "anti.0.sub"
    // CHECK: weft.assign @w
    // CHECK: weft.return
    %0 = weft.cluster elementwise "anti.0.sub" (%a = %w : tensor<64xf32>)
        -> (tensor<64xf32>) attributes {in_place = [[0, 0]]} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.assign @w, %0 : tensor<64xf32>
    %1 = weft.cluster elementwise "anti.1.mul" (%a = %w : tensor<64xf32>,
        %b = %x : tensor<64xf32>) -> (tensor<64xf32>) {
      %r = weft.mul %a, %b : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.return %1 : tensor<64xf32>
  }

  // A reader of the old @w that needs the new one cannot come first.
  // CHECK-LABEL: weft.entry @no_anti_cycle
  weft.entry @no_anti_cycle train(%x: tensor<64xf32> {weft.name = "x"})
      -> (tensor<64xf32> {weft.name = "y", weft.kind = "output"}) {
    %w = weft.read @w : tensor<64xf32>
    // CHECK: "cycle.0.neg"
    // CHECK: "cycle.1.mul"
    %0 = weft.cluster elementwise "cycle.0.neg" (%a = %w : tensor<64xf32>)
        -> (tensor<64xf32>) attributes {in_place = [[0, 0]]} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.assign @w, %0 : tensor<64xf32>
    %1 = weft.cluster elementwise "cycle.1.mul" (%a = %w : tensor<64xf32>,
        %b = %0 : tensor<64xf32>) -> (tensor<64xf32>) {
      %r = weft.mul %a, %b : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.return %1 : tensor<64xf32>
  }
}
