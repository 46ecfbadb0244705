// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @gradient_softmax_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<5x7xf32>
    %1 = weft.mul %0, %0 : tensor<5x7xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<5x7xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_softmax_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<17x33xf32>
    %1 = weft.mul %0, %0 : tensor<17x33xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<17x33xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_log_softmax_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<5x7xf32>
    %1 = weft.mul %0, %0 : tensor<5x7xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<5x7xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_log_softmax_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<17x33xf32>
    %1 = weft.mul %0, %0 : tensor<17x33xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<17x33xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_reduce_max_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<5x7xf32> to tensor<5xf32>
    %1 = weft.mul %0, %0 : tensor<5xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<5xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_reduce_max_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<17x33xf32> to tensor<17xf32>
    %1 = weft.mul %0, %0 : tensor<17xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<17xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_reduce_prod_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<5x7xf32> to tensor<5xf32>
    %1 = weft.mul %0, %0 : tensor<5xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<5xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_reduce_prod_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<17x33xf32> to tensor<17xf32>
    %1 = weft.mul %0, %0 : tensor<17xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<17xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_transpose_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<5x7xf32> to tensor<7x5xf32>
    %1 = weft.mul %0, %0 : tensor<7x5xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<7x5xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_transpose_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<17x33xf32> to tensor<33x17xf32>
    %1 = weft.mul %0, %0 : tensor<33x17xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<33x17xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_slice_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [2, 3] [1, 2] : tensor<5x7xf32> to tensor<2x3xf32>
    %1 = weft.mul %0, %0 : tensor<2x3xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<2x3xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_slice_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [2, 3] [1, 2] : tensor<17x33xf32> to tensor<2x3xf32>
    %1 = weft.mul %0, %0 : tensor<2x3xf32>
    %2 = weft.reduce_sum %1, [0, 1] : tensor<2x3xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_chain_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<5x7xf32>
    %1 = weft.exp %x0 : tensor<5x7xf32>
    %2 = weft.mul %0, %1 : tensor<5x7xf32>
    %3 = weft.tanh %2 : tensor<5x7xf32>
    %4 = weft.mul %3, %3 : tensor<5x7xf32>
    %5 = weft.reduce_sum %4, [0, 1] : tensor<5x7xf32> to tensor<f32>
    %6 = weft.gradient %5, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %5, %6 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_chain_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<17x33xf32>
    %1 = weft.exp %x0 : tensor<17x33xf32>
    %2 = weft.mul %0, %1 : tensor<17x33xf32>
    %3 = weft.tanh %2 : tensor<17x33xf32>
    %4 = weft.mul %3, %3 : tensor<17x33xf32>
    %5 = weft.reduce_sum %4, [0, 1] : tensor<17x33xf32> to tensor<f32>
    %6 = weft.gradient %5, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %5, %6 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_take_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<5xi32> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<5x7xf32>, tensor<5xi32> to tensor<5xf32>
    %1 = weft.mul %0, %0 : tensor<5xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<5xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_take_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1", weft.label_limit = 33 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x33xf32>, tensor<17xi32> to tensor<17xf32>
    %1 = weft.mul %0, %0 : tensor<17xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<17xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
  weft.entry @gradient_cross_entropy_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<5xui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<5x7xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<5x7xf32>, tensor<5xui8> to tensor<5xf32>
    %1 = weft.mul %0, %0 : tensor<5xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<5xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<5x7xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<5x7xf32>
  }
  weft.entry @gradient_cross_entropy_17x33 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 33 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}, tensor<17x33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<17x33xf32>, tensor<17xui8> to tensor<17xf32>
    %1 = weft.mul %0, %0 : tensor<17xf32>
    %2 = weft.reduce_sum %1, [0] : tensor<17xf32> to tensor<f32>
    %3 = weft.gradient %2, [%x0] : tensor<f32>, [tensor<17x33xf32>]
    weft.return %2, %3 : tensor<f32>, tensor<17x33xf32>
  }
}
