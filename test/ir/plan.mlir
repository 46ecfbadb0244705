// RUN: weft-opt %s | weft-opt | FileCheck %s
// RUN: weft-opt %s --mlir-print-op-generic | weft-opt | FileCheck %s

// Every op and attribute of the plan dialect survives text.

// CHECK: plan.constant <constants, 0, 8> = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
plan.constant <constants, 0, 8> = dense<[1.0, 2.0]> : tensor<2xf32>

// CHECK-LABEL: plan.program @fit train profile {B = 4 : i64} batch 4 arena 1024
// CHECK-SAME: bound 768 workspace 512 inputs 256 results 512 events 2
plan.program @fit train profile {B = 4 : i64} batch 4 arena 1024 bound 768
    workspace 512 inputs 256 results 512 events 2 {
  // CHECK: plan.input "x" : tensor<4x2xf32> at <inputs, 0, 32> dims ["B", ""]
  plan.input "x" : tensor<4x2xf32> at <inputs, 0, 32> dims ["B", ""]
  // CHECK: plan.input "label" : tensor<4xi32> at <inputs, 256, 16> limit 10
  plan.input "label" : tensor<4xi32> at <inputs, 256, 16> limit 10
  // CHECK: plan.initial value 11 at <inputs, 0, 32>
  plan.initial value 11 at <inputs, 0, 32>
  // CHECK: plan.initial @net.w value 12 at <globals, 0, 16>
  plan.initial @net.w value 12 at <globals, 0, 16>
  // CHECK: plan.result "loss" loss value 3 : tensor<f32> at <results, 0, 4>
  plan.result "loss" loss value 3 : tensor<f32> at <results, 0, 4>
  // CHECK: plan.assign @net.w value 4 at <globals, 0, 8>
  plan.assign @net.w value 4 at <globals, 0, 8>
  // CHECK: plan.buffer "fit.0.add" <arena, 0, 32> live 0 to 2
  plan.buffer "fit.0.add" <arena, 0, 32> live 0 to 2
  // CHECK: plan.kernel "fit.0.add" @kernels::@fit.0.add
  // CHECK-SAME: (read 11 f32 <inputs, 0, 32>, write 1 f32 <arena, 0, 32>)
  // CHECK-SAME: sizes [4] partitions 2
  plan.kernel "fit.0.add" @kernels::@fit.0.add
      (read 11 f32 <inputs, 0, 32>, write 1 f32 <arena, 0, 32>)
      sizes [4] partitions 2
  // CHECK: plan.kernel {{.*}} in_place {{\[\[}}0, 1]] stream 1
  plan.kernel "fit.1.add" @kernels::@fit.1.add
      (read 1 i1 <arena, 0, 32>, write 2 ui8 <arena, 0, 32>)
      sizes [4] partitions 1 in_place [[0, 1]] stream 1
  // CHECK: plan.call "fit.2.matmul" #plan.matmul<dtype = f32, batch = 1, m = 2, n = 4, k = 2, transpose_a = false, transpose_b = true, partitions = 1>
  // CHECK-SAME: workspace <workspace, 0, 512>
  plan.call "fit.2.matmul" #plan.matmul<dtype = f32, batch = 1, m = 2, n = 4,
      k = 2, transpose_a = false, transpose_b = true, partitions = 1>
      (read 12 f32 <globals, 0, 16>, read 2 f32 <arena, 0, 32>,
       write 5 f32 <arena, 256, 32>) workspace <workspace, 0, 512>
  // CHECK: #plan.convolution<data_grad, f32, batch = 2, channels = 1 -> 6,
  // CHECK-SAME: groups = 1, in = [28, 28], out = [28, 28], kernel = [5, 5],
  // CHECK-SAME: stride = [1, 1], pad_low = [2, 2], pad_high = [2, 2],
  // CHECK-SAME: dilation = [1, 1], channels_first, partitions = 4>
  plan.call "fit.3.conv" #plan.convolution<data_grad, f32, batch = 2,
      channels = 1 -> 6, groups = 1, in = [28, 28], out = [28, 28],
      kernel = [5, 5], stride = [1, 1], pad_low = [2, 2], pad_high = [2, 2],
      dilation = [1, 1], channels_first, partitions = 4>
      (read 1 f32 <arena, 0, 8>, read 2 f32 <arena, 256, 8>,
       write 6 f32 <arena, 512, 8>)
  // CHECK: plan.copy "fit.4.copy" value 5 <arena, 256, 8> to <globals, 0, 8>
  plan.copy "fit.4.copy" value 5 <arena, 256, 8> to <globals, 0, 8>
  // CHECK: plan.fill "fit.5.fill" value 7 0 : i32 to <results, 0, 4>
  plan.fill "fit.5.fill" value 7 0 : i32 to <results, 0, 4>
  // CHECK: plan.record "fit.6.record" 1 stream 1
  plan.record "fit.6.record" 1 stream 1
  // CHECK: plan.wait "fit.7.wait" 1 stream 0
  plan.wait "fit.7.wait" 1 stream 0
  // CHECK: plan.loop "fit.8.loop" 8 carries {{\[\[}}9, 5, 10]]
  plan.loop "fit.8.loop" 8 carries [[9, 5, 10]] {
    // CHECK: plan.kernel "fit.9.mul"
    plan.kernel "fit.9.mul" @kernels::@fit.9.mul
        (read 9 f32 <globals, 0, 8>, write 10 f32 <globals, 0, 8>)
        sizes [] partitions 1 in_place [[0, 1]]
  }
}

// CHECK-LABEL: plan.program @score eval
plan.program @score eval profile {} batch 0 arena 0 bound 0 workspace 0
    inputs 0 results 2048 events 0 {
  // CHECK: plan.result "accuracy" metric_sum
  plan.result "accuracy" metric_sum value 1 : tensor<f32> at <results, 0, 4>
  // CHECK: plan.result "accuracy" metric_count
  plan.result "accuracy" metric_count value 1 : tensor<f32> at <results, 256, 4>
  // CHECK: plan.result "lr" rate
  plan.result "lr" rate value 1 : tensor<f32> at <results, 512, 4>
}

// CHECK-LABEL: plan.program @guess predict
plan.program @guess predict profile {} batch 0 arena 0 bound 0 workspace 0
    inputs 0 results 256 events 0 {
  // CHECK: plan.result "y" output value 1 : tensor<2xbf16> at <results, 0, 4>
  plan.result "y" output value 1 : tensor<2xbf16> at <results, 0, 4>
  // CHECK: #plan.convolution<forward, {{.*}}, channels_last
  plan.call "guess.0.conv" #plan.convolution<forward, f32, batch = 1,
      channels = 1 -> 1, groups = 1, in = [4], out = [4], kernel = [1],
      stride = [1], pad_low = [0], pad_high = [0], dilation = [1],
      channels_last, partitions = 1>
      (read 3 f32 <inputs, 0, 8>, read 4 f32 <globals, 0, 8>,
       write 1 f32 <arena, 0, 8>)
  // CHECK: #plan.convolution<filter_grad
  plan.call "guess.1.conv" #plan.convolution<filter_grad, f32, batch = 1,
      channels = 1 -> 1, groups = 1, in = [4], out = [4], kernel = [1],
      stride = [1], pad_low = [0], pad_high = [0], dilation = [1],
      channels_first, partitions = 1>
      (read 3 f32 <inputs, 0, 8>, read 4 f32 <globals, 0, 8>,
       write 1 f32 <arena, 0, 8>)
  // CHECK: (read_write 2 f64 <state, 0, 8>)
  plan.kernel "guess.2.add" @kernels::@guess.2.add
      (read_write 2 f64 <state, 0, 8>) sizes [] partitions 1
}
