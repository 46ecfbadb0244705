// RUN: split-file %s %t
// RUN: not weftc %t/stream.mlir -o %t/out.weftpack 2>&1 | FileCheck %s --check-prefix=STREAM
// RUN: not weftc %t/slice.mlir -o %t/out.weftpack 2>&1 | FileCheck %s --check-prefix=SLICE
// RUN: not weftc %t/checker.mlir -o %t/out.weftpack 2>&1 | FileCheck %s --check-prefix=CHECKER

// No part of an artifact is left behind.
// RUN: not test -e %t/out.weftpack

// STREAM: runs on stream 1; steps of other streams than 0 are not built into the artifact yet
//--- stream.mlir
module attributes {weft.phase = "planned"} {
  plan.program @fit train profile {} batch 1 arena 256 bound 256 workspace 0
      inputs 0 results 0 events 1 {
    plan.buffer "b" <arena, 0, 4> live 0 to 0
    plan.fill "fit.0.fill" value 1 0 : i32 to <arena, 0, 4> stream 1
    plan.record "fit.1.record" 0 stream 1
    plan.wait "fit.2.wait" 0 stream 0
  }
}

// SLICE: has no slice; run `assign-memory` first
//--- slice.mlir
module attributes {weft.phase = "lowered"} {
  weft.global @w parameter : tensor<2x3xf32> = #weft.init<constant, [0.0]>
  plan.program @fit train profile {} batch 1 arena 0 bound 0 workspace 0
      inputs 0 results 0 events 0 {
  }
}

// The artifact's own checker has the last word.
// CHECKER: cannot be packed: {{.*}}input 'x' is nameless or there twice
//--- checker.mlir
module attributes {weft.phase = "planned"} {
  plan.program @fit train profile {} batch 1 arena 0 bound 0 workspace 0
      inputs 512 results 0 events 0 {
    plan.input "x" : tensor<f32> at <inputs, 0, 4>
    plan.input "x" : tensor<f32> at <inputs, 256, 4>
  }
}
