// A bias that is not a number goes through a product's ReLU, on every device.
// DEFINE: %{emulated} = env WEFT_PLUGIN_DIR=%build/lib WEFT_CUDA_DRIVER=%build/lib/libweft_emulated_driver.so WEFT_EMULATOR_CUDNN=plain
// RUN: rm -rf %t && mkdir %t
// RUN: weft-opt %s --run=e --seed=3 --case=%t/case
// RUN: weftc %s --target=cpu,cuda:sm_90 -Wno-ptx-only -o %t/exact.weftpack
// RUN: weft-case %t/exact.weftpack %t/case
// RUN: %{emulated} weft-case %t/exact.weftpack %t/case --device=cuda

// The ReLU of the GPU's library makes 0 of it, so it is asked for by name.
// RUN: weftc %s --target=cpu,cuda:sm_90 -Wno-ptx-only -ffinite-math-only -o %t/finite.weftpack
// RUN: not %{emulated} weft-case %t/finite.weftpack %t/case --device=cuda 2>&1 | FileCheck %s
// CHECK: y{{.*}}nan

module attributes {weft.phase = "typed"} {
  weft.entry @e predict(%x: tensor<4x8xf32> {weft.name = "x"},
      %w: tensor<8x16xf32> {weft.name = "w"}, %b: tensor<16xf32> {weft.name = "b"})
      -> (tensor<4x16xf32> {weft.name = "y", weft.kind = "output"}) {
    %root = weft.sqrt %b : tensor<16xf32>
    %row = weft.reshape %root : tensor<16xf32> to tensor<1x16xf32>
    %bias = weft.broadcast_to %row : tensor<1x16xf32> to tensor<4x16xf32>
    %p = weft.matmul %x, %w : tensor<4x8xf32>, tensor<8x16xf32> to tensor<4x16xf32>
    %z = weft.add %p, %bias : tensor<4x16xf32>
    %y = weft.relu %z : tensor<4x16xf32>
    weft.return %y : tensor<4x16xf32>
  }
}
