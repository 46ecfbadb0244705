// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @softmax_by_hand_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<64x10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<64x10xf32> to tensor<64xf32>
    %1 = weft.reshape %0 : tensor<64xf32> to tensor<64x1xf32>
    %2 = weft.broadcast_to %1 : tensor<64x1xf32> to tensor<64x10xf32>
    %3 = weft.sub %x0, %2 : tensor<64x10xf32>
    %4 = weft.exp %3 : tensor<64x10xf32>
    %5 = weft.reduce_sum %4, [1] : tensor<64x10xf32> to tensor<64xf32>
    %6 = weft.reshape %5 : tensor<64xf32> to tensor<64x1xf32>
    %7 = weft.broadcast_to %6 : tensor<64x1xf32> to tensor<64x10xf32>
    %8 = weft.div %4, %7 : tensor<64x10xf32>
    weft.return %8 : tensor<64x10xf32>
  }
  weft.entry @layer_norm_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64x10xf32> {weft.name = "x1"})
      -> (tensor<64x10xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64xf32> {weft.name = "y1", weft.kind = "output"}, tensor<64xf32> {weft.name = "y2", weft.kind = "output"}) {
    %0 = weft.constant dense<0.1> : tensor<64xf64> as tensor<64xf32>
    %1 = weft.reduce_sum %x0, [1] : tensor<64x10xf32> to tensor<64xf32>
    %2 = weft.mul %1, %0 : tensor<64xf32>
    %3 = weft.reshape %2 : tensor<64xf32> to tensor<64x1xf32>
    %4 = weft.broadcast_to %3 : tensor<64x1xf32> to tensor<64x10xf32>
    %5 = weft.sub %x0, %4 : tensor<64x10xf32>
    %6 = weft.mul %5, %5 : tensor<64x10xf32>
    %7 = weft.reduce_sum %6, [1] : tensor<64x10xf32> to tensor<64xf32>
    %8 = weft.mul %7, %0 : tensor<64xf32>
    %9 = weft.constant dense<1.0e-5> : tensor<64xf64> as tensor<64xf32>
    %10 = weft.add %8, %9 : tensor<64xf32>
    %11 = weft.rsqrt %10 : tensor<64xf32>
    %12 = weft.reshape %11 : tensor<64xf32> to tensor<64x1xf32>
    %13 = weft.broadcast_to %12 : tensor<64x1xf32> to tensor<64x10xf32>
    %14 = weft.mul %5, %13 : tensor<64x10xf32>
    %15 = weft.mul %14, %x1 : tensor<64x10xf32>
    weft.return %15, %2, %8 : tensor<64x10xf32>, tensor<64xf32>, tensor<64xf32>
  }
  weft.entry @relu_backward_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64x10xf32> {weft.name = "x1"})
      -> (tensor<64x10xf32> {weft.name = "y0", weft.kind = "output"}, tensor<10xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.constant dense<0.0> : tensor<64x10xf64> as tensor<64x10xf32>
    %1 = weft.compare gt %x1, %0 : tensor<64x10xf32>
    %2 = weft.select %1, %x0, %0 : tensor<64x10xf32>
    %3 = weft.reduce_sum %2, [0] : tensor<64x10xf32> to tensor<10xf32>
    weft.return %2, %3 : tensor<64x10xf32>, tensor<10xf32>
  }
  weft.entry @softmax_by_hand_33x17_0_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"})
      -> (tensor<33x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<33x17xf32> to tensor<17xf32>
    %1 = weft.reshape %0 : tensor<17xf32> to tensor<1x17xf32>
    %2 = weft.broadcast_to %1 : tensor<1x17xf32> to tensor<33x17xf32>
    %3 = weft.sub %x0, %2 : tensor<33x17xf32>
    %4 = weft.exp %3 : tensor<33x17xf32>
    %5 = weft.reduce_sum %4, [0] : tensor<33x17xf32> to tensor<17xf32>
    %6 = weft.reshape %5 : tensor<17xf32> to tensor<1x17xf32>
    %7 = weft.broadcast_to %6 : tensor<1x17xf32> to tensor<33x17xf32>
    %8 = weft.div %4, %7 : tensor<33x17xf32>
    weft.return %8 : tensor<33x17xf32>
  }
  weft.entry @layer_norm_33x17_0_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<33x17xf32> {weft.name = "x1"})
      -> (tensor<33x17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<17xf32> {weft.name = "y1", weft.kind = "output"}, tensor<17xf32> {weft.name = "y2", weft.kind = "output"}) {
    %0 = weft.constant dense<0.030303030303030304> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.reduce_sum %x0, [0] : tensor<33x17xf32> to tensor<17xf32>
    %2 = weft.mul %1, %0 : tensor<17xf32>
    %3 = weft.reshape %2 : tensor<17xf32> to tensor<1x17xf32>
    %4 = weft.broadcast_to %3 : tensor<1x17xf32> to tensor<33x17xf32>
    %5 = weft.sub %x0, %4 : tensor<33x17xf32>
    %6 = weft.mul %5, %5 : tensor<33x17xf32>
    %7 = weft.reduce_sum %6, [0] : tensor<33x17xf32> to tensor<17xf32>
    %8 = weft.mul %7, %0 : tensor<17xf32>
    %9 = weft.constant dense<1.0e-5> : tensor<17xf64> as tensor<17xf32>
    %10 = weft.add %8, %9 : tensor<17xf32>
    %11 = weft.rsqrt %10 : tensor<17xf32>
    %12 = weft.reshape %11 : tensor<17xf32> to tensor<1x17xf32>
    %13 = weft.broadcast_to %12 : tensor<1x17xf32> to tensor<33x17xf32>
    %14 = weft.mul %5, %13 : tensor<33x17xf32>
    %15 = weft.mul %14, %x1 : tensor<33x17xf32>
    weft.return %15, %2, %8 : tensor<33x17xf32>, tensor<17xf32>, tensor<17xf32>
  }
  weft.entry @relu_backward_33x17_0_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<33x17xf32> {weft.name = "x1"})
      -> (tensor<33x17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<17xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.constant dense<0.0> : tensor<33x17xf64> as tensor<33x17xf32>
    %1 = weft.compare gt %x1, %0 : tensor<33x17xf32>
    %2 = weft.select %1, %x0, %0 : tensor<33x17xf32>
    %3 = weft.reduce_sum %2, [0] : tensor<33x17xf32> to tensor<17xf32>
    weft.return %2, %3 : tensor<33x17xf32>, tensor<17xf32>
  }
  weft.entry @softmax_by_hand_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x3x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    %1 = weft.reshape %0 : tensor<2x17xf64> to tensor<2x1x17xf64>
    %2 = weft.broadcast_to %1 : tensor<2x1x17xf64> to tensor<2x3x17xf64>
    %3 = weft.sub %x0, %2 : tensor<2x3x17xf64>
    %4 = weft.exp %3 : tensor<2x3x17xf64>
    %5 = weft.reduce_sum %4, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    %6 = weft.reshape %5 : tensor<2x17xf64> to tensor<2x1x17xf64>
    %7 = weft.broadcast_to %6 : tensor<2x1x17xf64> to tensor<2x3x17xf64>
    %8 = weft.div %4, %7 : tensor<2x3x17xf64>
    weft.return %8 : tensor<2x3x17xf64>
  }
  weft.entry @layer_norm_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"}, %x1: tensor<2x3x17xf64> {weft.name = "x1"})
      -> (tensor<2x3x17xf64> {weft.name = "y0", weft.kind = "output"}, tensor<2x17xf64> {weft.name = "y1", weft.kind = "output"}, tensor<2x17xf64> {weft.name = "y2", weft.kind = "output"}) {
    %0 = weft.constant dense<0.3333333333333333> : tensor<2x17xf64> as tensor<2x17xf64>
    %1 = weft.reduce_sum %x0, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    %2 = weft.mul %1, %0 : tensor<2x17xf64>
    %3 = weft.reshape %2 : tensor<2x17xf64> to tensor<2x1x17xf64>
    %4 = weft.broadcast_to %3 : tensor<2x1x17xf64> to tensor<2x3x17xf64>
    %5 = weft.sub %x0, %4 : tensor<2x3x17xf64>
    %6 = weft.mul %5, %5 : tensor<2x3x17xf64>
    %7 = weft.reduce_sum %6, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    %8 = weft.mul %7, %0 : tensor<2x17xf64>
    %9 = weft.constant dense<1.0e-5> : tensor<2x17xf64> as tensor<2x17xf64>
    %10 = weft.add %8, %9 : tensor<2x17xf64>
    %11 = weft.rsqrt %10 : tensor<2x17xf64>
    %12 = weft.reshape %11 : tensor<2x17xf64> to tensor<2x1x17xf64>
    %13 = weft.broadcast_to %12 : tensor<2x1x17xf64> to tensor<2x3x17xf64>
    %14 = weft.mul %5, %13 : tensor<2x3x17xf64>
    %15 = weft.mul %14, %x1 : tensor<2x3x17xf64>
    weft.return %15, %2, %8 : tensor<2x3x17xf64>, tensor<2x17xf64>, tensor<2x17xf64>
  }
  weft.entry @relu_backward_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"}, %x1: tensor<2x3x17xf64> {weft.name = "x1"})
      -> (tensor<2x3x17xf64> {weft.name = "y0", weft.kind = "output"}, tensor<3x17xf64> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.constant dense<0.0> : tensor<2x3x17xf64> as tensor<2x3x17xf64>
    %1 = weft.compare gt %x1, %0 : tensor<2x3x17xf64>
    %2 = weft.select %1, %x0, %0 : tensor<2x3x17xf64>
    %3 = weft.reduce_sum %2, [0] : tensor<2x3x17xf64> to tensor<3x17xf64>
    weft.return %2, %3 : tensor<2x3x17xf64>, tensor<3x17xf64>
  }
  weft.entry @softmax_by_hand_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<1x1xf32> to tensor<1xf32>
    %1 = weft.reshape %0 : tensor<1xf32> to tensor<1x1xf32>
    %2 = weft.broadcast_to %1 : tensor<1x1xf32> to tensor<1x1xf32>
    %3 = weft.sub %x0, %2 : tensor<1x1xf32>
    %4 = weft.exp %3 : tensor<1x1xf32>
    %5 = weft.reduce_sum %4, [1] : tensor<1x1xf32> to tensor<1xf32>
    %6 = weft.reshape %5 : tensor<1xf32> to tensor<1x1xf32>
    %7 = weft.broadcast_to %6 : tensor<1x1xf32> to tensor<1x1xf32>
    %8 = weft.div %4, %7 : tensor<1x1xf32>
    weft.return %8 : tensor<1x1xf32>
  }
  weft.entry @layer_norm_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}, tensor<1xf32> {weft.name = "y2", weft.kind = "output"}) {
    %0 = weft.constant dense<1.0> : tensor<1xf64> as tensor<1xf32>
    %1 = weft.reduce_sum %x0, [1] : tensor<1x1xf32> to tensor<1xf32>
    %2 = weft.mul %1, %0 : tensor<1xf32>
    %3 = weft.reshape %2 : tensor<1xf32> to tensor<1x1xf32>
    %4 = weft.broadcast_to %3 : tensor<1x1xf32> to tensor<1x1xf32>
    %5 = weft.sub %x0, %4 : tensor<1x1xf32>
    %6 = weft.mul %5, %5 : tensor<1x1xf32>
    %7 = weft.reduce_sum %6, [1] : tensor<1x1xf32> to tensor<1xf32>
    %8 = weft.mul %7, %0 : tensor<1xf32>
    %9 = weft.constant dense<1.0e-5> : tensor<1xf64> as tensor<1xf32>
    %10 = weft.add %8, %9 : tensor<1xf32>
    %11 = weft.rsqrt %10 : tensor<1xf32>
    %12 = weft.reshape %11 : tensor<1xf32> to tensor<1x1xf32>
    %13 = weft.broadcast_to %12 : tensor<1x1xf32> to tensor<1x1xf32>
    %14 = weft.mul %5, %13 : tensor<1x1xf32>
    %15 = weft.mul %14, %x1 : tensor<1x1xf32>
    weft.return %15, %2, %8 : tensor<1x1xf32>, tensor<1xf32>, tensor<1xf32>
  }
  weft.entry @relu_backward_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.constant dense<0.0> : tensor<1x1xf64> as tensor<1x1xf32>
    %1 = weft.compare gt %x1, %0 : tensor<1x1xf32>
    %2 = weft.select %1, %x0, %0 : tensor<1x1xf32>
    %3 = weft.reduce_sum %2, [0] : tensor<1x1xf32> to tensor<1xf32>
    weft.return %2, %3 : tensor<1x1xf32>, tensor<1xf32>
  }
  weft.entry @softmax_by_hand_0x5_1_f32 predict(%x0: tensor<0x5xf32> {weft.name = "x0"})
      -> (tensor<0x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<0x5xf32> to tensor<0xf32>
    %1 = weft.reshape %0 : tensor<0xf32> to tensor<0x1xf32>
    %2 = weft.broadcast_to %1 : tensor<0x1xf32> to tensor<0x5xf32>
    %3 = weft.sub %x0, %2 : tensor<0x5xf32>
    %4 = weft.exp %3 : tensor<0x5xf32>
    %5 = weft.reduce_sum %4, [1] : tensor<0x5xf32> to tensor<0xf32>
    %6 = weft.reshape %5 : tensor<0xf32> to tensor<0x1xf32>
    %7 = weft.broadcast_to %6 : tensor<0x1xf32> to tensor<0x5xf32>
    %8 = weft.div %4, %7 : tensor<0x5xf32>
    weft.return %8 : tensor<0x5xf32>
  }
  weft.entry @layer_norm_0x5_1_f32 predict(%x0: tensor<0x5xf32> {weft.name = "x0"}, %x1: tensor<0x5xf32> {weft.name = "x1"})
      -> (tensor<0x5xf32> {weft.name = "y0", weft.kind = "output"}, tensor<0xf32> {weft.name = "y1", weft.kind = "output"}, tensor<0xf32> {weft.name = "y2", weft.kind = "output"}) {
    %0 = weft.constant dense<0.2> : tensor<0xf64> as tensor<0xf32>
    %1 = weft.reduce_sum %x0, [1] : tensor<0x5xf32> to tensor<0xf32>
    %2 = weft.mul %1, %0 : tensor<0xf32>
    %3 = weft.reshape %2 : tensor<0xf32> to tensor<0x1xf32>
    %4 = weft.broadcast_to %3 : tensor<0x1xf32> to tensor<0x5xf32>
    %5 = weft.sub %x0, %4 : tensor<0x5xf32>
    %6 = weft.mul %5, %5 : tensor<0x5xf32>
    %7 = weft.reduce_sum %6, [1] : tensor<0x5xf32> to tensor<0xf32>
    %8 = weft.mul %7, %0 : tensor<0xf32>
    %9 = weft.constant dense<1.0e-5> : tensor<0xf64> as tensor<0xf32>
    %10 = weft.add %8, %9 : tensor<0xf32>
    %11 = weft.rsqrt %10 : tensor<0xf32>
    %12 = weft.reshape %11 : tensor<0xf32> to tensor<0x1xf32>
    %13 = weft.broadcast_to %12 : tensor<0x1xf32> to tensor<0x5xf32>
    %14 = weft.mul %5, %13 : tensor<0x5xf32>
    %15 = weft.mul %14, %x1 : tensor<0x5xf32>
    weft.return %15, %2, %8 : tensor<0x5xf32>, tensor<0xf32>, tensor<0xf32>
  }
  weft.entry @relu_backward_0x5_1_f32 predict(%x0: tensor<0x5xf32> {weft.name = "x0"}, %x1: tensor<0x5xf32> {weft.name = "x1"})
      -> (tensor<0x5xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.constant dense<0.0> : tensor<0x5xf64> as tensor<0x5xf32>
    %1 = weft.compare gt %x1, %0 : tensor<0x5xf32>
    %2 = weft.select %1, %x0, %0 : tensor<0x5xf32>
    %3 = weft.reduce_sum %2, [0] : tensor<0x5xf32> to tensor<5xf32>
    weft.return %2, %3 : tensor<0x5xf32>, tensor<5xf32>
  }
  weft.entry @batch_norm predict(%x0: tensor<8x3x5x5xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"}, %x2: tensor<3xf32> {weft.name = "x2"})
      -> (tensor<8x3x5x5xf32> {weft.name = "y0", weft.kind = "output"}, tensor<3xf32> {weft.name = "y1", weft.kind = "output"}, tensor<3xf32> {weft.name = "y2", weft.kind = "output"}) {
    %0 = weft.constant dense<0.005> : tensor<3xf64> as tensor<3xf32>
    %1 = weft.reduce_sum %x0, [0, 2, 3] : tensor<8x3x5x5xf32> to tensor<3xf32>
    %2 = weft.mul %1, %0 : tensor<3xf32>
    %3 = weft.reshape %2 : tensor<3xf32> to tensor<1x3x1x1xf32>
    %4 = weft.broadcast_to %3 : tensor<1x3x1x1xf32> to tensor<8x3x5x5xf32>
    %5 = weft.sub %x0, %4 : tensor<8x3x5x5xf32>
    %6 = weft.mul %5, %5 : tensor<8x3x5x5xf32>
    %7 = weft.reduce_sum %6, [0, 2, 3] : tensor<8x3x5x5xf32> to tensor<3xf32>
    %8 = weft.mul %7, %0 : tensor<3xf32>
    %9 = weft.constant dense<1.0e-5> : tensor<3xf64> as tensor<3xf32>
    %10 = weft.add %8, %9 : tensor<3xf32>
    %11 = weft.rsqrt %10 : tensor<3xf32>
    %12 = weft.mul %x1, %11 : tensor<3xf32>
    %13 = weft.reshape %12 : tensor<3xf32> to tensor<1x3x1x1xf32>
    %14 = weft.broadcast_to %13 : tensor<1x3x1x1xf32> to tensor<8x3x5x5xf32>
    %15 = weft.mul %5, %14 : tensor<8x3x5x5xf32>
    %16 = weft.reshape %x2 : tensor<3xf32> to tensor<1x3x1x1xf32>
    %17 = weft.broadcast_to %16 : tensor<1x3x1x1xf32> to tensor<8x3x5x5xf32>
    %18 = weft.add %15, %17 : tensor<8x3x5x5xf32>
    weft.return %18, %2, %8 : tensor<8x3x5x5xf32>, tensor<3xf32>, tensor<3xf32>
  }
  weft.entry @transpose_in_chain_5x33 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<33x5xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<5x33xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<5x33xf32> to tensor<33x5xf32>
    %2 = weft.add %1, %x1 : tensor<33x5xf32>
    %3 = weft.mul %2, %1 : tensor<33x5xf32>
    %4 = weft.transpose %3, [1, 0] : tensor<33x5xf32> to tensor<5x33xf32>
    %5 = weft.sub %4, %x0 : tensor<5x33xf32>
    %6 = weft.reduce_sum %3, [0] : tensor<33x5xf32> to tensor<5xf32>
    weft.return %5, %6 : tensor<5x33xf32>, tensor<5xf32>
  }
  weft.entry @transpose_then_reduce_5x33 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<5x33xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<5x33xf32> to tensor<33x5xf32>
    %2 = weft.reduce_max %1, [1] : tensor<33x5xf32> to tensor<33xf32>
    %3 = weft.reduce_sum %1, [0] : tensor<33x5xf32> to tensor<5xf32>
    weft.return %2, %3 : tensor<33xf32>, tensor<5xf32>
  }
  weft.entry @transpose_in_chain_33x17 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x33xf32> {weft.name = "x1"})
      -> (tensor<33x17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<33x17xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<33x17xf32> to tensor<17x33xf32>
    %2 = weft.add %1, %x1 : tensor<17x33xf32>
    %3 = weft.mul %2, %1 : tensor<17x33xf32>
    %4 = weft.transpose %3, [1, 0] : tensor<17x33xf32> to tensor<33x17xf32>
    %5 = weft.sub %4, %x0 : tensor<33x17xf32>
    %6 = weft.reduce_sum %3, [0] : tensor<17x33xf32> to tensor<33xf32>
    weft.return %5, %6 : tensor<33x17xf32>, tensor<33xf32>
  }
  weft.entry @transpose_then_reduce_33x17 predict(%x0: tensor<33x17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<33x17xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<33x17xf32> to tensor<17x33xf32>
    %2 = weft.reduce_max %1, [1] : tensor<17x33xf32> to tensor<17xf32>
    %3 = weft.reduce_sum %1, [0] : tensor<17x33xf32> to tensor<33xf32>
    weft.return %2, %3 : tensor<17xf32>, tensor<33xf32>
  }
  weft.entry @transpose_in_chain_1x17 predict(%x0: tensor<1x17xf32> {weft.name = "x0"}, %x1: tensor<17x1xf32> {weft.name = "x1"})
      -> (tensor<1x17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<1x17xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<1x17xf32> to tensor<17x1xf32>
    %2 = weft.add %1, %x1 : tensor<17x1xf32>
    %3 = weft.mul %2, %1 : tensor<17x1xf32>
    %4 = weft.transpose %3, [1, 0] : tensor<17x1xf32> to tensor<1x17xf32>
    %5 = weft.sub %4, %x0 : tensor<1x17xf32>
    %6 = weft.reduce_sum %3, [0] : tensor<17x1xf32> to tensor<1xf32>
    weft.return %5, %6 : tensor<1x17xf32>, tensor<1xf32>
  }
  weft.entry @transpose_then_reduce_1x17 predict(%x0: tensor<1x17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<1x17xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<1x17xf32> to tensor<17x1xf32>
    %2 = weft.reduce_max %1, [1] : tensor<17x1xf32> to tensor<17xf32>
    %3 = weft.reduce_sum %1, [0] : tensor<17x1xf32> to tensor<1xf32>
    weft.return %2, %3 : tensor<17xf32>, tensor<1xf32>
  }
  weft.entry @transpose_in_chain_0x3 predict(%x0: tensor<0x3xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<0x3xf32> {weft.name = "y0", weft.kind = "output"}, tensor<0xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<0x3xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<0x3xf32> to tensor<3x0xf32>
    %2 = weft.add %1, %x1 : tensor<3x0xf32>
    %3 = weft.mul %2, %1 : tensor<3x0xf32>
    %4 = weft.transpose %3, [1, 0] : tensor<3x0xf32> to tensor<0x3xf32>
    %5 = weft.sub %4, %x0 : tensor<0x3xf32>
    %6 = weft.reduce_sum %3, [0] : tensor<3x0xf32> to tensor<0xf32>
    weft.return %5, %6 : tensor<0x3xf32>, tensor<0xf32>
  }
  weft.entry @transpose_then_reduce_0x3 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}, tensor<0xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<0x3xf32>
    %1 = weft.transpose %0, [1, 0] : tensor<0x3xf32> to tensor<3x0xf32>
    %2 = weft.reduce_max %1, [1] : tensor<3x0xf32> to tensor<3xf32>
    %3 = weft.reduce_sum %1, [0] : tensor<3x0xf32> to tensor<0xf32>
    weft.return %2, %3 : tensor<3xf32>, tensor<0xf32>
  }
  weft.entry @slice_concat_pad_chain predict(%x0: tensor<7x33xf32> {weft.name = "x0"})
      -> (tensor<7x33xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<7x33xf32>
    %1 = weft.slice %0 [1, 0] [6, 16] [1, 2] : tensor<7x33xf32> to tensor<6x16xf32>
    %2 = weft.neg %x0 : tensor<7x33xf32>
    %3 = weft.slice %2 [0, 17] [6, 16] [1, 1] : tensor<7x33xf32> to tensor<6x16xf32>
    %4 = weft.concat 1, %1, %3 : tensor<6x16xf32>, tensor<6x16xf32> to tensor<6x32xf32>
    %5 = weft.mul %4, %4 : tensor<6x32xf32>
    %6 = weft.pad %5 [1, 0] [0, 1] [0, 0] with -2.0 : tensor<6x32xf32> to tensor<7x33xf32>
    %7 = weft.add %6, %x0 : tensor<7x33xf32>
    %8 = weft.reduce_sum %6, [0] : tensor<7x33xf32> to tensor<33xf32>
    weft.return %7, %8 : tensor<7x33xf32>, tensor<33xf32>
  }
  weft.entry @slice_beside_alignment predict(%x0: tensor<4x36xf32> {weft.name = "x0"}, %x1: tensor<4x32xf32> {weft.name = "x1"})
      -> (tensor<4x32xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [0, 1] [4, 32] [1, 1] : tensor<4x36xf32> to tensor<4x32xf32>
    %1 = weft.add %x1, %0 : tensor<4x32xf32>
    weft.return %1 : tensor<4x32xf32>
  }
  weft.entry @pad_interior_chain predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<8x15xf32> {weft.name = "y0", weft.kind = "output"}, tensor<3x5xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<3x5xf32>
    %1 = weft.pad %0 [1, 2] [2, 0] [1, 2] with 0.0 : tensor<3x5xf32> to tensor<8x15xf32>
    %2 = weft.tanh %1 : tensor<8x15xf32>
    %3 = weft.mul %1, %1 : tensor<8x15xf32>
    %4 = weft.slice %3 [1, 2] [3, 5] [2, 3] : tensor<8x15xf32> to tensor<3x5xf32>
    weft.return %2, %4 : tensor<8x15xf32>, tensor<3x5xf32>
  }
  weft.entry @values_used_twice predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33xf32> {weft.name = "y1", weft.kind = "output"}, tensor<33xf32> {weft.name = "y2", weft.kind = "output"}, tensor<33xf32> {weft.name = "y3", weft.kind = "output"}, tensor<33xf32> {weft.name = "y4", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<33xf32>
    %1 = weft.mul %0, %x0 : tensor<33xf32>
    %2 = weft.sub %1, %0 : tensor<33xf32>
    %3 = weft.maximum %2, %1 : tensor<33xf32>
    weft.return %2, %1, %0, %3, %x0 : tensor<33xf32>, tensor<33xf32>, tensor<33xf32>, tensor<33xf32>, tensor<33xf32>
  }
  weft.entry @same_result_twice predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}, tensor<17xf32> {weft.name = "y1", weft.kind = "output"}, tensor<17xf32> {weft.name = "y2", weft.kind = "output"}, tensor<1x17xf32> {weft.name = "y3", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<17xf32>
    %1 = weft.reshape %0 : tensor<17xf32> to tensor<1x17xf32>
    weft.return %0, %0, %x0, %1 : tensor<17xf32>, tensor<17xf32>, tensor<17xf32>, tensor<1x17xf32>
  }
  weft.entry @loss_and_accuracy predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64xui8> {weft.name = "x1", weft.label_limit = 10 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<f32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 : tensor<64x10xf32>, tensor<64xui8> to tensor<64xf32>
    %1 = weft.reduce_sum %0, [0] : tensor<64xf32> to tensor<f32>
    %2 = weft.argmax %x0, 1 : tensor<64x10xf32> to tensor<64xi32>
    %3 = weft.cast %x1 : tensor<64xui8> to tensor<64xi32>
    %4 = weft.compare eq %2, %3 : tensor<64xi32>
    %5 = weft.cast %4 : tensor<64xi1> to tensor<64xf32>
    %6 = weft.reduce_sum %5, [0] : tensor<64xf32> to tensor<f32>
    %7 = weft.constant dense<0.015625> : tensor<f64> as tensor<f32>
    %8 = weft.mul %1, %7 : tensor<f32>
    weft.return %8, %6 : tensor<f32>, tensor<f32>
  }
  weft.entry @matmul_bias_relu predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<33x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<17x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<17x33xf32>, tensor<33x16xf32> to tensor<17x16xf32>
    %1 = weft.reshape %x2 : tensor<16xf32> to tensor<1x16xf32>
    %2 = weft.broadcast_to %1 : tensor<1x16xf32> to tensor<17x16xf32>
    %3 = weft.add %0, %2 : tensor<17x16xf32>
    %4 = weft.relu %3 : tensor<17x16xf32>
    weft.return %4 : tensor<17x16xf32>
  }
  weft.entry @pixels predict(%x0: tensor<4x28x28xui8> {weft.name = "x0"})
      -> (tensor<4x1x28x28xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<4x28x28xui8> to tensor<4x28x28xf32>
    %1 = weft.constant dense<72.9> : tensor<4x28x28xf64> as tensor<4x28x28xf32>
    %2 = weft.sub %0, %1 : tensor<4x28x28xf32>
    %3 = weft.constant dense<0.0111> : tensor<4x28x28xf64> as tensor<4x28x28xf32>
    %4 = weft.mul %2, %3 : tensor<4x28x28xf32>
    %5 = weft.reshape %4 : tensor<4x28x28xf32> to tensor<4x1x28x28xf32>
    weft.return %5 : tensor<4x1x28x28xf32>
  }
}
