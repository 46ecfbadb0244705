// PTX of the lowest version that serves the architecture, and what each kernel
// may touch; the same bytes for every run.
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_75 | %source/test/scripts/check-ptx.py --objects - --print compute_75 | FileCheck %s --check-prefixes=PTX,OLD
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_90 | %source/test/scripts/check-ptx.py --objects - --print compute_90 | FileCheck %s --check-prefixes=PTX,NEW
// The text is that of the oldest architecture but for its header.
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_75 | %source/test/scripts/check-ptx.py --objects - --print compute_75 | grep -v '^.version\|^.target' > %t.75
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_120 | %source/test/scripts/check-ptx.py --objects - --print compute_120 | grep -v '^.version\|^.target' > %t.120
// RUN: diff %t.75 %t.120
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_80,compute_90,compute_75 -o %t.1
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_80,compute_90,compute_75 -o %t.2
// RUN: cmp %t.1 %t.2
// RUN: weft-opt %s --codegen-cuda --lower-kernels=variants=compute_90 --mlir-elide-elementsattrs-if-larger=8 | FileCheck %s
// RUN: not weft-opt %s --codegen-cuda --lower-kernels=variants=sm_70 2>&1 | FileCheck %s --check-prefix=TOO-OLD
// RUN: not weft-opt %s --codegen-cuda --lower-kernels=variants=sm_91 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not weft-opt %s --codegen-cuda --lower-kernels=variants=compute_90,sm_xy 2>&1 | FileCheck %s --check-prefix=NO-NUMBER
// RUN: env WEFT_PTXAS=%t.missing not weft-opt %s --codegen-cuda --lower-kernels=variants=sm_90 2>&1 | FileCheck %s --check-prefix=MISSING
// A toolkit that is older than the PTX, and one that refuses the text.
// RUN: echo '#!/bin/sh' > %t.old && echo 'echo "Cuda compilation tools, release 11.0, V11.0.221"' >> %t.old && chmod +x %t.old
// RUN: env WEFT_PTXAS=%t.old not weft-opt %s --codegen-cuda --lower-kernels=variants=sm_90 2>&1 | FileCheck %s --check-prefix=OLD-TOOLKIT
// RUN: echo '#!/bin/sh' > %t.bad && echo 'echo "release 13.0"; test "$1" = --version || { echo "ptxas error : bad day"; exit 255; }' >> %t.bad && chmod +x %t.bad
// RUN: env WEFT_PTXAS=%t.bad not weft-opt %s --codegen-cuda --lower-kernels=variants=sm_90 2>&1 | FileCheck %s --check-prefix=REFUSED

// OLD-TOOLKIT: error: {{.*}}.old reads PTX up to 7.0, but sm_90 needs PTX 7.8
// REFUSED: error: ptxas refuses the kernels: release 13.0
// REFUSED-NEXT: ptxas error : bad day
// TOO-OLD: error: GPU architecture 'sm_70' is too old, expected one of sm_75, sm_80, sm_86, sm_87, sm_89, sm_90, sm_100, sm_103, sm_120
// UNKNOWN: error: unknown GPU architecture 'sm_91', expected one of sm_75, {{.*}}, sm_120; did you mean 'sm_90'?
// NO-NUMBER: error: unknown GPU architecture 'sm_xy', expected one of sm_75,
// MISSING: error: WEFT_PTXAS names '{{.*}}.missing', which cannot be run

// CHECK: weft.objects = {{{.*}}compute_90 = dense
module attributes {weft.phase = "ordered"} {
  weft.entry @e predict(%x: tensor<33xf32>) -> () {
    %0 = weft.cluster elementwise "e.0.pow" (%a = %x : tensor<33xf32>)
        -> (tensor<33xf32>) {
      %1 = weft.pow %a, %a : tensor<33xf32>
      %2 = weft.tanh %1 : tensor<33xf32>
      %3 = weft.sqrt %2 : tensor<33xf32>
      weft.yield %3 : tensor<33xf32>
    }
    weft.return
  }
}

// CHECK: llvm.func @e$0$pow
// CHECK-NOT: math.
// CHECK-NOT: llvm.call
// CHECK: llvm.return

// OLD: .version 6.3
// OLD-NEXT: .target sm_75
// NEW: .version 7.8
// NEW-NEXT: .target sm_90
// PTX: // weft.grid e$0$pow 1
// PTX-NEXT: // weft.operand e$0$pow 0 read 132 align 16
// PTX-NEXT: // weft.operand e$0$pow 1 write 132 align 16
// PTX: .visible .entry e$0$pow(
// PTX: .reqntid 128
// PTX: ld.global.v4.b32
// PTX: fma.rn.f64
// PTX: sqrt.rn.f32
// PTX: st.global.v4.b32
