// One object per variant, with the kernel's name and nothing undefined.
// RUN: weft-opt %s --codegen-cpu --lower-kernels=variants=x86-64-v3,x86-64-v4 --mlir-elide-elementsattrs-if-larger=8 --mlir-elide-resource-strings-if-larger=8 | FileCheck %s
// RUN: not weft-opt %s --codegen-cpu --lower-kernels=variants=abacus 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// UNKNOWN: unknown instruction set 'abacus', expected a name such as x86-64-v3 or native

// CHECK: weft.objects = {{{.*}}x86-64-v3{{.*}}x86-64-v4
module attributes {weft.phase = "ordered"} {
  weft.entry @e predict(%x: tensor<33xf32>) -> () {
    %0 = weft.cluster elementwise "e.0.pow" (%a = %x : tensor<33xf32>)
        -> (tensor<33xf32>) {
      %1 = weft.pow %a, %a : tensor<33xf32>
      %2 = weft.tanh %1 : tensor<33xf32>
      weft.yield %2 : tensor<33xf32>
    }
    weft.return
  }
}

// CHECK: llvm.func @e.0.pow
// CHECK-NOT: math.
// CHECK-NOT: llvm.call @
// CHECK-NOT: llvm.intr.exp
// CHECK: llvm.return
