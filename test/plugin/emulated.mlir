// An op that the compiler has never heard of, in kernels of the CPU and of GPUs.
// RUN: %source/test/numerics/emulate-clusters.py --build %build --plugin %build/test/libWeftTestPlugin.so %s | FileCheck %s
// CHECK: 2 entries agree, 0 do not, 0 left out

module attributes {weft.phase = "typed"} {
  weft.entry @alone predict(%x: tensor<1023xf32> {weft.name = "x"}) -> (tensor<1023xf32> {weft.name = "y", weft.kind = "output"}) {
    %0 = test_plugin.softsign %x slope 2.0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @fused predict(%x: tensor<33x128xf32> {weft.name = "x"}) -> (tensor<33xf32> {weft.name = "y", weft.kind = "output"}) {
    %0 = test_plugin.softsign %x : tensor<33x128xf32>
    %1 = weft.mul %0, %0 : tensor<33x128xf32>
    %2 = weft.reduce_sum %1, [1] : tensor<33x128xf32> to tensor<33xf32>
    weft.return %2 : tensor<33xf32>
  }
}
