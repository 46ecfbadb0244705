// RUN: weft-opt --verify-typed --verify-differentiated --verify-cast --verify-laid-out %s | FileCheck %s

// A verifier sets the phase it has proved; the files verify-PHASE.mlir hold what each refuses.
// CHECK: weft.phase = "laid-out"
// CHECK: weft.add
module {
  weft.entry @twice predict(%x: tensor<4xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "y", weft.kind = "output"}) {
    %y = weft.add %x, %x : tensor<4xf32>
    weft.return %y : tensor<4xf32>
  }
}
