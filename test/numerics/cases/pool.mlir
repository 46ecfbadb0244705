// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @max_pool_0_f32 predict(%x0: tensor<2x3x4x6xf32> {weft.name = "x0"})
      -> (tensor<2x3x2x3xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x3x2x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf32> to tensor<2x3x2x3xf32>, tensor<2x3x2x3xi32>
    weft.return %0#0, %0#1 : tensor<2x3x2x3xf32>, tensor<2x3x2x3xi32>
  }
  weft.entry @pool_scatter_0_f32 predict(%x0: tensor<2x3x4x6xf32> {weft.name = "x0"}, %x1: tensor<2x3x2x3xf32> {weft.name = "x1"})
      -> (tensor<2x3x4x6xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf32> to tensor<2x3x2x3xf32>, tensor<2x3x2x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x2x3xf32>, tensor<2x3x2x3xi32> to tensor<2x3x4x6xf32>
    weft.return %1 : tensor<2x3x4x6xf32>
  }
  weft.entry @pool_gather_0_f32 predict(%x0: tensor<2x3x4x6xf32> {weft.name = "x0"}, %x1: tensor<2x3x4x6xf32> {weft.name = "x1"})
      -> (tensor<2x3x2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf32> to tensor<2x3x2x3xf32>, tensor<2x3x2x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf32>, tensor<2x3x2x3xi32> to tensor<2x3x2x3xf32>
    weft.return %1 : tensor<2x3x2x3xf32>
  }
  weft.entry @max_pool_0_f64 predict(%x0: tensor<2x3x4x6xf64> {weft.name = "x0"})
      -> (tensor<2x3x2x3xf64> {weft.name = "y0", weft.kind = "output"}, tensor<2x3x2x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf64> to tensor<2x3x2x3xf64>, tensor<2x3x2x3xi32>
    weft.return %0#0, %0#1 : tensor<2x3x2x3xf64>, tensor<2x3x2x3xi32>
  }
  weft.entry @pool_scatter_0_f64 predict(%x0: tensor<2x3x4x6xf64> {weft.name = "x0"}, %x1: tensor<2x3x2x3xf64> {weft.name = "x1"})
      -> (tensor<2x3x4x6xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf64> to tensor<2x3x2x3xf64>, tensor<2x3x2x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x2x3xf64>, tensor<2x3x2x3xi32> to tensor<2x3x4x6xf64>
    weft.return %1 : tensor<2x3x4x6xf64>
  }
  weft.entry @pool_gather_0_f64 predict(%x0: tensor<2x3x4x6xf64> {weft.name = "x0"}, %x1: tensor<2x3x4x6xf64> {weft.name = "x1"})
      -> (tensor<2x3x2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf64> to tensor<2x3x2x3xf64>, tensor<2x3x2x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xf64>, tensor<2x3x2x3xi32> to tensor<2x3x2x3xf64>
    weft.return %1 : tensor<2x3x2x3xf64>
  }
  weft.entry @max_pool_0_i32 predict(%x0: tensor<2x3x4x6xi32> {weft.name = "x0"})
      -> (tensor<2x3x2x3xi32> {weft.name = "y0", weft.kind = "output"}, tensor<2x3x2x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xi32> to tensor<2x3x2x3xi32>, tensor<2x3x2x3xi32>
    weft.return %0#0, %0#1 : tensor<2x3x2x3xi32>, tensor<2x3x2x3xi32>
  }
  weft.entry @pool_scatter_0_i32 predict(%x0: tensor<2x3x4x6xi32> {weft.name = "x0"}, %x1: tensor<2x3x2x3xi32> {weft.name = "x1"})
      -> (tensor<2x3x4x6xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xi32> to tensor<2x3x2x3xi32>, tensor<2x3x2x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x2x3xi32>, tensor<2x3x2x3xi32> to tensor<2x3x4x6xi32>
    weft.return %1 : tensor<2x3x4x6xi32>
  }
  weft.entry @pool_gather_0_i32 predict(%x0: tensor<2x3x4x6xi32> {weft.name = "x0"}, %x1: tensor<2x3x4x6xi32> {weft.name = "x1"})
      -> (tensor<2x3x2x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xi32> to tensor<2x3x2x3xi32>, tensor<2x3x2x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xi32>, tensor<2x3x2x3xi32> to tensor<2x3x2x3xi32>
    weft.return %1 : tensor<2x3x2x3xi32>
  }
  weft.entry @max_pool_0_ui8 predict(%x0: tensor<2x3x4x6xui8> {weft.name = "x0"})
      -> (tensor<2x3x2x3xui8> {weft.name = "y0", weft.kind = "output"}, tensor<2x3x2x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xui8> to tensor<2x3x2x3xui8>, tensor<2x3x2x3xi32>
    weft.return %0#0, %0#1 : tensor<2x3x2x3xui8>, tensor<2x3x2x3xi32>
  }
  weft.entry @pool_scatter_0_ui8 predict(%x0: tensor<2x3x4x6xui8> {weft.name = "x0"}, %x1: tensor<2x3x2x3xui8> {weft.name = "x1"})
      -> (tensor<2x3x4x6xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xui8> to tensor<2x3x2x3xui8>, tensor<2x3x2x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x2x3xui8>, tensor<2x3x2x3xi32> to tensor<2x3x4x6xui8>
    weft.return %1 : tensor<2x3x4x6xui8>
  }
  weft.entry @pool_gather_0_ui8 predict(%x0: tensor<2x3x4x6xui8> {weft.name = "x0"}, %x1: tensor<2x3x4x6xui8> {weft.name = "x1"})
      -> (tensor<2x3x2x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xui8> to tensor<2x3x2x3xui8>, tensor<2x3x2x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x4x6xui8>, tensor<2x3x2x3xi32> to tensor<2x3x2x3xui8>
    weft.return %1 : tensor<2x3x2x3xui8>
  }
  weft.entry @max_pool_1_f32 predict(%x0: tensor<1x2x5x5xf32> {weft.name = "x0"})
      -> (tensor<1x2x5x3xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x2x5x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf32> to tensor<1x2x5x3xf32>, tensor<1x2x5x3xi32>
    weft.return %0#0, %0#1 : tensor<1x2x5x3xf32>, tensor<1x2x5x3xi32>
  }
  weft.entry @pool_scatter_1_f32 predict(%x0: tensor<1x2x5x5xf32> {weft.name = "x0"}, %x1: tensor<1x2x5x3xf32> {weft.name = "x1"})
      -> (tensor<1x2x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf32> to tensor<1x2x5x3xf32>, tensor<1x2x5x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x3xf32>, tensor<1x2x5x3xi32> to tensor<1x2x5x5xf32>
    weft.return %1 : tensor<1x2x5x5xf32>
  }
  weft.entry @pool_gather_1_f32 predict(%x0: tensor<1x2x5x5xf32> {weft.name = "x0"}, %x1: tensor<1x2x5x5xf32> {weft.name = "x1"})
      -> (tensor<1x2x5x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf32> to tensor<1x2x5x3xf32>, tensor<1x2x5x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf32>, tensor<1x2x5x3xi32> to tensor<1x2x5x3xf32>
    weft.return %1 : tensor<1x2x5x3xf32>
  }
  weft.entry @max_pool_1_f64 predict(%x0: tensor<1x2x5x5xf64> {weft.name = "x0"})
      -> (tensor<1x2x5x3xf64> {weft.name = "y0", weft.kind = "output"}, tensor<1x2x5x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64> to tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
    weft.return %0#0, %0#1 : tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
  }
  weft.entry @pool_scatter_1_f64 predict(%x0: tensor<1x2x5x5xf64> {weft.name = "x0"}, %x1: tensor<1x2x5x3xf64> {weft.name = "x1"})
      -> (tensor<1x2x5x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64> to tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32> to tensor<1x2x5x5xf64>
    weft.return %1 : tensor<1x2x5x5xf64>
  }
  weft.entry @pool_gather_1_f64 predict(%x0: tensor<1x2x5x5xf64> {weft.name = "x0"}, %x1: tensor<1x2x5x5xf64> {weft.name = "x1"})
      -> (tensor<1x2x5x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64> to tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64>, tensor<1x2x5x3xi32> to tensor<1x2x5x3xf64>
    weft.return %1 : tensor<1x2x5x3xf64>
  }
  weft.entry @max_pool_1_i32 predict(%x0: tensor<1x2x5x5xi32> {weft.name = "x0"})
      -> (tensor<1x2x5x3xi32> {weft.name = "y0", weft.kind = "output"}, tensor<1x2x5x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xi32> to tensor<1x2x5x3xi32>, tensor<1x2x5x3xi32>
    weft.return %0#0, %0#1 : tensor<1x2x5x3xi32>, tensor<1x2x5x3xi32>
  }
  weft.entry @pool_scatter_1_i32 predict(%x0: tensor<1x2x5x5xi32> {weft.name = "x0"}, %x1: tensor<1x2x5x3xi32> {weft.name = "x1"})
      -> (tensor<1x2x5x5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xi32> to tensor<1x2x5x3xi32>, tensor<1x2x5x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x3xi32>, tensor<1x2x5x3xi32> to tensor<1x2x5x5xi32>
    weft.return %1 : tensor<1x2x5x5xi32>
  }
  weft.entry @pool_gather_1_i32 predict(%x0: tensor<1x2x5x5xi32> {weft.name = "x0"}, %x1: tensor<1x2x5x5xi32> {weft.name = "x1"})
      -> (tensor<1x2x5x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xi32> to tensor<1x2x5x3xi32>, tensor<1x2x5x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xi32>, tensor<1x2x5x3xi32> to tensor<1x2x5x3xi32>
    weft.return %1 : tensor<1x2x5x3xi32>
  }
  weft.entry @max_pool_1_ui8 predict(%x0: tensor<1x2x5x5xui8> {weft.name = "x0"})
      -> (tensor<1x2x5x3xui8> {weft.name = "y0", weft.kind = "output"}, tensor<1x2x5x3xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xui8> to tensor<1x2x5x3xui8>, tensor<1x2x5x3xi32>
    weft.return %0#0, %0#1 : tensor<1x2x5x3xui8>, tensor<1x2x5x3xi32>
  }
  weft.entry @pool_scatter_1_ui8 predict(%x0: tensor<1x2x5x5xui8> {weft.name = "x0"}, %x1: tensor<1x2x5x3xui8> {weft.name = "x1"})
      -> (tensor<1x2x5x5xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xui8> to tensor<1x2x5x3xui8>, tensor<1x2x5x3xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x3xui8>, tensor<1x2x5x3xi32> to tensor<1x2x5x5xui8>
    weft.return %1 : tensor<1x2x5x5xui8>
  }
  weft.entry @pool_gather_1_ui8 predict(%x0: tensor<1x2x5x5xui8> {weft.name = "x0"}, %x1: tensor<1x2x5x5xui8> {weft.name = "x1"})
      -> (tensor<1x2x5x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xui8> to tensor<1x2x5x3xui8>, tensor<1x2x5x3xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xui8>, tensor<1x2x5x3xi32> to tensor<1x2x5x3xui8>
    weft.return %1 : tensor<1x2x5x3xui8>
  }
  weft.entry @max_pool_2_f32 predict(%x0: tensor<2x1x7xf32> {weft.name = "x0"})
      -> (tensor<2x1x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x1x4xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf32> to tensor<2x1x4xf32>, tensor<2x1x4xi32>
    weft.return %0#0, %0#1 : tensor<2x1x4xf32>, tensor<2x1x4xi32>
  }
  weft.entry @pool_scatter_2_f32 predict(%x0: tensor<2x1x7xf32> {weft.name = "x0"}, %x1: tensor<2x1x4xf32> {weft.name = "x1"})
      -> (tensor<2x1x7xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf32> to tensor<2x1x4xf32>, tensor<2x1x4xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x4xf32>, tensor<2x1x4xi32> to tensor<2x1x7xf32>
    weft.return %1 : tensor<2x1x7xf32>
  }
  weft.entry @pool_gather_2_f32 predict(%x0: tensor<2x1x7xf32> {weft.name = "x0"}, %x1: tensor<2x1x7xf32> {weft.name = "x1"})
      -> (tensor<2x1x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf32> to tensor<2x1x4xf32>, tensor<2x1x4xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf32>, tensor<2x1x4xi32> to tensor<2x1x4xf32>
    weft.return %1 : tensor<2x1x4xf32>
  }
  weft.entry @max_pool_2_f64 predict(%x0: tensor<2x1x7xf64> {weft.name = "x0"})
      -> (tensor<2x1x4xf64> {weft.name = "y0", weft.kind = "output"}, tensor<2x1x4xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64> to tensor<2x1x4xf64>, tensor<2x1x4xi32>
    weft.return %0#0, %0#1 : tensor<2x1x4xf64>, tensor<2x1x4xi32>
  }
  weft.entry @pool_scatter_2_f64 predict(%x0: tensor<2x1x7xf64> {weft.name = "x0"}, %x1: tensor<2x1x4xf64> {weft.name = "x1"})
      -> (tensor<2x1x7xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64> to tensor<2x1x4xf64>, tensor<2x1x4xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x4xf64>, tensor<2x1x4xi32> to tensor<2x1x7xf64>
    weft.return %1 : tensor<2x1x7xf64>
  }
  weft.entry @pool_gather_2_f64 predict(%x0: tensor<2x1x7xf64> {weft.name = "x0"}, %x1: tensor<2x1x7xf64> {weft.name = "x1"})
      -> (tensor<2x1x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64> to tensor<2x1x4xf64>, tensor<2x1x4xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64>, tensor<2x1x4xi32> to tensor<2x1x4xf64>
    weft.return %1 : tensor<2x1x4xf64>
  }
  weft.entry @max_pool_2_i32 predict(%x0: tensor<2x1x7xi32> {weft.name = "x0"})
      -> (tensor<2x1x4xi32> {weft.name = "y0", weft.kind = "output"}, tensor<2x1x4xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xi32> to tensor<2x1x4xi32>, tensor<2x1x4xi32>
    weft.return %0#0, %0#1 : tensor<2x1x4xi32>, tensor<2x1x4xi32>
  }
  weft.entry @pool_scatter_2_i32 predict(%x0: tensor<2x1x7xi32> {weft.name = "x0"}, %x1: tensor<2x1x4xi32> {weft.name = "x1"})
      -> (tensor<2x1x7xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xi32> to tensor<2x1x4xi32>, tensor<2x1x4xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x4xi32>, tensor<2x1x4xi32> to tensor<2x1x7xi32>
    weft.return %1 : tensor<2x1x7xi32>
  }
  weft.entry @pool_gather_2_i32 predict(%x0: tensor<2x1x7xi32> {weft.name = "x0"}, %x1: tensor<2x1x7xi32> {weft.name = "x1"})
      -> (tensor<2x1x4xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xi32> to tensor<2x1x4xi32>, tensor<2x1x4xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x7xi32>, tensor<2x1x4xi32> to tensor<2x1x4xi32>
    weft.return %1 : tensor<2x1x4xi32>
  }
  weft.entry @max_pool_2_ui8 predict(%x0: tensor<2x1x7xui8> {weft.name = "x0"})
      -> (tensor<2x1x4xui8> {weft.name = "y0", weft.kind = "output"}, tensor<2x1x4xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xui8> to tensor<2x1x4xui8>, tensor<2x1x4xi32>
    weft.return %0#0, %0#1 : tensor<2x1x4xui8>, tensor<2x1x4xi32>
  }
  weft.entry @pool_scatter_2_ui8 predict(%x0: tensor<2x1x7xui8> {weft.name = "x0"}, %x1: tensor<2x1x4xui8> {weft.name = "x1"})
      -> (tensor<2x1x7xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xui8> to tensor<2x1x4xui8>, tensor<2x1x4xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x4xui8>, tensor<2x1x4xi32> to tensor<2x1x7xui8>
    weft.return %1 : tensor<2x1x7xui8>
  }
  weft.entry @pool_gather_2_ui8 predict(%x0: tensor<2x1x7xui8> {weft.name = "x0"}, %x1: tensor<2x1x7xui8> {weft.name = "x1"})
      -> (tensor<2x1x4xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xui8> to tensor<2x1x4xui8>, tensor<2x1x4xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x7xui8>, tensor<2x1x4xi32> to tensor<2x1x4xui8>
    weft.return %1 : tensor<2x1x4xui8>
  }
  weft.entry @max_pool_3_f32 predict(%x0: tensor<1x1x4x4xf32> {weft.name = "x0"})
      -> (tensor<1x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x1x2x2xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf32> to tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
    weft.return %0#0, %0#1 : tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
  }
  weft.entry @pool_scatter_3_f32 predict(%x0: tensor<1x1x4x4xf32> {weft.name = "x0"}, %x1: tensor<1x1x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x1x4x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf32> to tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32> to tensor<1x1x4x4xf32>
    weft.return %1 : tensor<1x1x4x4xf32>
  }
  weft.entry @pool_gather_3_f32 predict(%x0: tensor<1x1x4x4xf32> {weft.name = "x0"}, %x1: tensor<1x1x4x4xf32> {weft.name = "x1"})
      -> (tensor<1x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf32> to tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
    %1 = weft.pool_gather %x1, %0#1 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf32>, tensor<1x1x2x2xi32> to tensor<1x1x2x2xf32>
    weft.return %1 : tensor<1x1x2x2xf32>
  }
  weft.entry @max_pool_4_f32 predict(%x0: tensor<1x2x33xf32> {weft.name = "x0"})
      -> (tensor<1x2x32xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x2x32xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2] stride [1] pad [0] [0] : tensor<1x2x33xf32> to tensor<1x2x32xf32>, tensor<1x2x32xi32>
    weft.return %0#0, %0#1 : tensor<1x2x32xf32>, tensor<1x2x32xi32>
  }
  weft.entry @pool_scatter_4_f32 predict(%x0: tensor<1x2x33xf32> {weft.name = "x0"}, %x1: tensor<1x2x32xf32> {weft.name = "x1"})
      -> (tensor<1x2x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2] stride [1] pad [0] [0] : tensor<1x2x33xf32> to tensor<1x2x32xf32>, tensor<1x2x32xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2] stride [1] pad [0] [0] : tensor<1x2x32xf32>, tensor<1x2x32xi32> to tensor<1x2x33xf32>
    weft.return %1 : tensor<1x2x33xf32>
  }
  weft.entry @pool_gather_4_f32 predict(%x0: tensor<1x2x33xf32> {weft.name = "x0"}, %x1: tensor<1x2x33xf32> {weft.name = "x1"})
      -> (tensor<1x2x32xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2] stride [1] pad [0] [0] : tensor<1x2x33xf32> to tensor<1x2x32xf32>, tensor<1x2x32xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2] stride [1] pad [0] [0] : tensor<1x2x33xf32>, tensor<1x2x32xi32> to tensor<1x2x32xf32>
    weft.return %1 : tensor<1x2x32xf32>
  }
  weft.entry @max_pool_5_f32 predict(%x0: tensor<0x1x4x4xf32> {weft.name = "x0"})
      -> (tensor<0x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}, tensor<0x1x2x2xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf32> to tensor<0x1x2x2xf32>, tensor<0x1x2x2xi32>
    weft.return %0#0, %0#1 : tensor<0x1x2x2xf32>, tensor<0x1x2x2xi32>
  }
  weft.entry @pool_scatter_5_f32 predict(%x0: tensor<0x1x4x4xf32> {weft.name = "x0"}, %x1: tensor<0x1x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x1x4x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf32> to tensor<0x1x2x2xf32>, tensor<0x1x2x2xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x2x2xf32>, tensor<0x1x2x2xi32> to tensor<0x1x4x4xf32>
    weft.return %1 : tensor<0x1x4x4xf32>
  }
  weft.entry @pool_gather_5_f32 predict(%x0: tensor<0x1x4x4xf32> {weft.name = "x0"}, %x1: tensor<0x1x4x4xf32> {weft.name = "x1"})
      -> (tensor<0x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf32> to tensor<0x1x2x2xf32>, tensor<0x1x2x2xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf32>, tensor<0x1x2x2xi32> to tensor<0x1x2x2xf32>
    weft.return %1 : tensor<0x1x2x2xf32>
  }
  weft.entry @max_pool_6_f32 predict(%x0: tensor<1x1x5x5xf32> {weft.name = "x0"})
      -> (tensor<1x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x1x2x2xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf32> to tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
    weft.return %0#0, %0#1 : tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
  }
  weft.entry @pool_scatter_6_f32 predict(%x0: tensor<1x1x5x5xf32> {weft.name = "x0"}, %x1: tensor<1x1x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x1x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf32> to tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32> to tensor<1x1x5x5xf32>
    weft.return %1 : tensor<1x1x5x5xf32>
  }
  weft.entry @pool_gather_6_f32 predict(%x0: tensor<1x1x5x5xf32> {weft.name = "x0"}, %x1: tensor<1x1x5x5xf32> {weft.name = "x1"})
      -> (tensor<1x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf32> to tensor<1x1x2x2xf32>, tensor<1x1x2x2xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf32>, tensor<1x1x2x2xi32> to tensor<1x1x2x2xf32>
    weft.return %1 : tensor<1x1x2x2xf32>
  }
  weft.entry @max_pool_7_f32 predict(%x0: tensor<1x1x3x3x3xf32> {weft.name = "x0"})
      -> (tensor<1x1x2x2x2xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x1x2x2x2xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2, 2] stride [1, 1, 1] pad [0, 0, 0] [0, 0, 0] : tensor<1x1x3x3x3xf32> to tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xi32>
    weft.return %0#0, %0#1 : tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xi32>
  }
  weft.entry @pool_scatter_7_f32 predict(%x0: tensor<1x1x3x3x3xf32> {weft.name = "x0"}, %x1: tensor<1x1x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x1x3x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2, 2] stride [1, 1, 1] pad [0, 0, 0] [0, 0, 0] : tensor<1x1x3x3x3xf32> to tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2, 2] stride [1, 1, 1] pad [0, 0, 0] [0, 0, 0] : tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xi32> to tensor<1x1x3x3x3xf32>
    weft.return %1 : tensor<1x1x3x3x3xf32>
  }
  weft.entry @pool_gather_7_f32 predict(%x0: tensor<1x1x3x3x3xf32> {weft.name = "x0"}, %x1: tensor<1x1x3x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x1x2x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2, 2] stride [1, 1, 1] pad [0, 0, 0] [0, 0, 0] : tensor<1x1x3x3x3xf32> to tensor<1x1x2x2x2xf32>, tensor<1x1x2x2x2xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2, 2] stride [1, 1, 1] pad [0, 0, 0] [0, 0, 0] : tensor<1x1x3x3x3xf32>, tensor<1x1x2x2x2xi32> to tensor<1x1x2x2x2xf32>
    weft.return %1 : tensor<1x1x2x2x2xf32>
  }
  weft.entry @max_pool_8_f32 predict(%x0: tensor<1x1x1x1xf32> {weft.name = "x0"})
      -> (tensor<1x1x1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x1x1x1xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf32> to tensor<1x1x1x1xf32>, tensor<1x1x1x1xi32>
    weft.return %0#0, %0#1 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xi32>
  }
  weft.entry @pool_scatter_8_f32 predict(%x0: tensor<1x1x1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1x1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1x1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf32> to tensor<1x1x1x1xf32>, tensor<1x1x1x1xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf32>, tensor<1x1x1x1xi32> to tensor<1x1x1x1xf32>
    weft.return %1 : tensor<1x1x1x1xf32>
  }
  weft.entry @pool_gather_8_f32 predict(%x0: tensor<1x1x1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1x1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1x1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf32> to tensor<1x1x1x1xf32>, tensor<1x1x1x1xi32>
    %1 = weft.pool_gather %x1, %0#1 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf32>, tensor<1x1x1x1xi32> to tensor<1x1x1x1xf32>
    weft.return %1 : tensor<1x1x1x1xf32>
  }
  weft.entry @max_pool_9_f32 predict(%x0: tensor<3x6x28x28xf32> {weft.name = "x0"})
      -> (tensor<3x6x14x14xf32> {weft.name = "y0", weft.kind = "output"}, tensor<3x6x14x14xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<3x6x28x28xf32> to tensor<3x6x14x14xf32>, tensor<3x6x14x14xi32>
    weft.return %0#0, %0#1 : tensor<3x6x14x14xf32>, tensor<3x6x14x14xi32>
  }
  weft.entry @pool_scatter_9_f32 predict(%x0: tensor<3x6x28x28xf32> {weft.name = "x0"}, %x1: tensor<3x6x14x14xf32> {weft.name = "x1"})
      -> (tensor<3x6x28x28xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<3x6x28x28xf32> to tensor<3x6x14x14xf32>, tensor<3x6x14x14xi32>
    %1 = weft.pool_scatter %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<3x6x14x14xf32>, tensor<3x6x14x14xi32> to tensor<3x6x28x28xf32>
    weft.return %1 : tensor<3x6x28x28xf32>
  }
  weft.entry @pool_gather_9_f32 predict(%x0: tensor<3x6x28x28xf32> {weft.name = "x0"}, %x1: tensor<3x6x28x28xf32> {weft.name = "x1"})
      -> (tensor<3x6x14x14xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<3x6x28x28xf32> to tensor<3x6x14x14xf32>, tensor<3x6x14x14xi32>
    %1 = weft.pool_gather %x1, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<3x6x28x28xf32>, tensor<3x6x14x14xi32> to tensor<3x6x14x14xf32>
    weft.return %1 : tensor<3x6x14x14xf32>
  }
}
