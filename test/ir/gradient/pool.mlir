// Derivatives of the pool family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"max_pool.0" predict(%x0: tensor<1x2x4x6xf64>) -> (tensor<1x2x2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x4x6xf64> as tensor<1x2x4x6xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x4x6xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x4x6xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x4x6xf64>
    %4:2 = weft.max_pool %3 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<1x2x4x6xf64> to tensor<1x2x2x3xf64>, tensor<1x2x2x3xi32>
    weft.return %4#0 : tensor<1x2x2x3xf64>
  }
  weft.entry @"pool_scatter.0" predict(%x0: tensor<1x2x4x6xf64>, %x1: tensor<1x2x2x3xf64>) -> (tensor<1x2x4x6xf64>) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<1x2x4x6xf64> to tensor<1x2x2x3xf64>, tensor<1x2x2x3xi32>
    %1 = weft.constant dense<0.5> : tensor<1x2x2x3xf64> as tensor<1x2x2x3xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x2x2x3xf64>
    %3 = weft.mul %1, %2 : tensor<1x2x2x3xf64>
    %4 = weft.add %x1, %3 : tensor<1x2x2x3xf64>
    %5 = weft.pool_scatter %4, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<1x2x2x3xf64>, tensor<1x2x2x3xi32> to tensor<1x2x4x6xf64>
    weft.return %5 : tensor<1x2x4x6xf64>
  }
  weft.entry @"pool_gather.0" predict(%x0: tensor<1x2x4x6xf64>, %x1: tensor<1x2x4x6xf64>) -> (tensor<1x2x2x3xf64>) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<1x2x4x6xf64> to tensor<1x2x2x3xf64>, tensor<1x2x2x3xi32>
    %1 = weft.constant dense<0.5> : tensor<1x2x4x6xf64> as tensor<1x2x4x6xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x2x4x6xf64>
    %3 = weft.mul %1, %2 : tensor<1x2x4x6xf64>
    %4 = weft.add %x1, %3 : tensor<1x2x4x6xf64>
    %5 = weft.pool_gather %4, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<1x2x4x6xf64>, tensor<1x2x2x3xi32> to tensor<1x2x2x3xf64>
    weft.return %5 : tensor<1x2x2x3xf64>
  }
  weft.entry @"max_pool.1" predict(%x0: tensor<1x2x5x5xf64>) -> (tensor<1x2x5x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x5x5xf64> as tensor<1x2x5x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x5x5xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x5x5xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x5x5xf64>
    %4:2 = weft.max_pool %3 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64> to tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
    weft.return %4#0 : tensor<1x2x5x3xf64>
  }
  weft.entry @"pool_scatter.1" predict(%x0: tensor<1x2x5x5xf64>, %x1: tensor<1x2x5x3xf64>) -> (tensor<1x2x5x5xf64>) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64> to tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
    %1 = weft.constant dense<0.5> : tensor<1x2x5x3xf64> as tensor<1x2x5x3xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x2x5x3xf64>
    %3 = weft.mul %1, %2 : tensor<1x2x5x3xf64>
    %4 = weft.add %x1, %3 : tensor<1x2x5x3xf64>
    %5 = weft.pool_scatter %4, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32> to tensor<1x2x5x5xf64>
    weft.return %5 : tensor<1x2x5x5xf64>
  }
  weft.entry @"pool_gather.1" predict(%x0: tensor<1x2x5x5xf64>, %x1: tensor<1x2x5x5xf64>) -> (tensor<1x2x5x3xf64>) {
    %0:2 = weft.max_pool %x0 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64> to tensor<1x2x5x3xf64>, tensor<1x2x5x3xi32>
    %1 = weft.constant dense<0.5> : tensor<1x2x5x5xf64> as tensor<1x2x5x5xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x2x5x5xf64>
    %3 = weft.mul %1, %2 : tensor<1x2x5x5xf64>
    %4 = weft.add %x1, %3 : tensor<1x2x5x5xf64>
    %5 = weft.pool_gather %4, %0#1 size [3, 2] stride [1, 2] pad [1, 0] [1, 1] : tensor<1x2x5x5xf64>, tensor<1x2x5x3xi32> to tensor<1x2x5x3xf64>
    weft.return %5 : tensor<1x2x5x3xf64>
  }
  weft.entry @"max_pool.2" predict(%x0: tensor<2x1x7xf64>) -> (tensor<2x1x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x7xf64> as tensor<2x1x7xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x7xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x7xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x7xf64>
    %4:2 = weft.max_pool %3 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64> to tensor<2x1x4xf64>, tensor<2x1x4xi32>
    weft.return %4#0 : tensor<2x1x4xf64>
  }
  weft.entry @"pool_scatter.2" predict(%x0: tensor<2x1x7xf64>, %x1: tensor<2x1x4xf64>) -> (tensor<2x1x7xf64>) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64> to tensor<2x1x4xf64>, tensor<2x1x4xi32>
    %1 = weft.constant dense<0.5> : tensor<2x1x4xf64> as tensor<2x1x4xf64>
    %2 = weft.mul %x1, %x1 : tensor<2x1x4xf64>
    %3 = weft.mul %1, %2 : tensor<2x1x4xf64>
    %4 = weft.add %x1, %3 : tensor<2x1x4xf64>
    %5 = weft.pool_scatter %4, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x4xf64>, tensor<2x1x4xi32> to tensor<2x1x7xf64>
    weft.return %5 : tensor<2x1x7xf64>
  }
  weft.entry @"pool_gather.2" predict(%x0: tensor<2x1x7xf64>, %x1: tensor<2x1x7xf64>) -> (tensor<2x1x4xf64>) {
    %0:2 = weft.max_pool %x0 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64> to tensor<2x1x4xf64>, tensor<2x1x4xi32>
    %1 = weft.constant dense<0.5> : tensor<2x1x7xf64> as tensor<2x1x7xf64>
    %2 = weft.mul %x1, %x1 : tensor<2x1x7xf64>
    %3 = weft.mul %1, %2 : tensor<2x1x7xf64>
    %4 = weft.add %x1, %3 : tensor<2x1x7xf64>
    %5 = weft.pool_gather %4, %0#1 size [3] stride [2] pad [1] [1] : tensor<2x1x7xf64>, tensor<2x1x4xi32> to tensor<2x1x4xf64>
    weft.return %5 : tensor<2x1x4xf64>
  }
  weft.entry @"max_pool.3" predict(%x0: tensor<1x1x4x4xf64>) -> (tensor<1x1x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x4x4xf64> as tensor<1x1x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x4x4xf64>
    %4:2 = weft.max_pool %3 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf64> to tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32>
    weft.return %4#0 : tensor<1x1x2x2xf64>
  }
  weft.entry @"pool_scatter.3" predict(%x0: tensor<1x1x4x4xf64>, %x1: tensor<1x1x2x2xf64>) -> (tensor<1x1x4x4xf64>) {
    %0:2 = weft.max_pool %x0 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf64> to tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32>
    %1 = weft.constant dense<0.5> : tensor<1x1x2x2xf64> as tensor<1x1x2x2xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x1x2x2xf64>
    %3 = weft.mul %1, %2 : tensor<1x1x2x2xf64>
    %4 = weft.add %x1, %3 : tensor<1x1x2x2xf64>
    %5 = weft.pool_scatter %4, %0#1 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32> to tensor<1x1x4x4xf64>
    weft.return %5 : tensor<1x1x4x4xf64>
  }
  weft.entry @"pool_gather.3" predict(%x0: tensor<1x1x4x4xf64>, %x1: tensor<1x1x4x4xf64>) -> (tensor<1x1x2x2xf64>) {
    %0:2 = weft.max_pool %x0 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf64> to tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32>
    %1 = weft.constant dense<0.5> : tensor<1x1x4x4xf64> as tensor<1x1x4x4xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x1x4x4xf64>
    %3 = weft.mul %1, %2 : tensor<1x1x4x4xf64>
    %4 = weft.add %x1, %3 : tensor<1x1x4x4xf64>
    %5 = weft.pool_gather %4, %0#1 size [3, 3] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x4x4xf64>, tensor<1x1x2x2xi32> to tensor<1x1x2x2xf64>
    weft.return %5 : tensor<1x1x2x2xf64>
  }
  weft.entry @"max_pool.4" predict(%x0: tensor<1x2x5xf64>) -> (tensor<1x2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x5xf64> as tensor<1x2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x5xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x5xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x5xf64>
    %4:2 = weft.max_pool %3 size [2] stride [1] pad [0] [0] : tensor<1x2x5xf64> to tensor<1x2x4xf64>, tensor<1x2x4xi32>
    weft.return %4#0 : tensor<1x2x4xf64>
  }
  weft.entry @"pool_scatter.4" predict(%x0: tensor<1x2x5xf64>, %x1: tensor<1x2x4xf64>) -> (tensor<1x2x5xf64>) {
    %0:2 = weft.max_pool %x0 size [2] stride [1] pad [0] [0] : tensor<1x2x5xf64> to tensor<1x2x4xf64>, tensor<1x2x4xi32>
    %1 = weft.constant dense<0.5> : tensor<1x2x4xf64> as tensor<1x2x4xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x2x4xf64>
    %3 = weft.mul %1, %2 : tensor<1x2x4xf64>
    %4 = weft.add %x1, %3 : tensor<1x2x4xf64>
    %5 = weft.pool_scatter %4, %0#1 size [2] stride [1] pad [0] [0] : tensor<1x2x4xf64>, tensor<1x2x4xi32> to tensor<1x2x5xf64>
    weft.return %5 : tensor<1x2x5xf64>
  }
  weft.entry @"pool_gather.4" predict(%x0: tensor<1x2x5xf64>, %x1: tensor<1x2x5xf64>) -> (tensor<1x2x4xf64>) {
    %0:2 = weft.max_pool %x0 size [2] stride [1] pad [0] [0] : tensor<1x2x5xf64> to tensor<1x2x4xf64>, tensor<1x2x4xi32>
    %1 = weft.constant dense<0.5> : tensor<1x2x5xf64> as tensor<1x2x5xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x2x5xf64>
    %3 = weft.mul %1, %2 : tensor<1x2x5xf64>
    %4 = weft.add %x1, %3 : tensor<1x2x5xf64>
    %5 = weft.pool_gather %4, %0#1 size [2] stride [1] pad [0] [0] : tensor<1x2x5xf64>, tensor<1x2x4xi32> to tensor<1x2x4xf64>
    weft.return %5 : tensor<1x2x4xf64>
  }
  weft.entry @"max_pool.5" predict(%x0: tensor<0x1x4x4xf64>) -> (tensor<0x1x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x1x4x4xf64> as tensor<0x1x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x1x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x1x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x1x4x4xf64>
    %4:2 = weft.max_pool %3 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf64> to tensor<0x1x2x2xf64>, tensor<0x1x2x2xi32>
    weft.return %4#0 : tensor<0x1x2x2xf64>
  }
  weft.entry @"pool_scatter.5" predict(%x0: tensor<0x1x4x4xf64>, %x1: tensor<0x1x2x2xf64>) -> (tensor<0x1x4x4xf64>) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf64> to tensor<0x1x2x2xf64>, tensor<0x1x2x2xi32>
    %1 = weft.constant dense<0.5> : tensor<0x1x2x2xf64> as tensor<0x1x2x2xf64>
    %2 = weft.mul %x1, %x1 : tensor<0x1x2x2xf64>
    %3 = weft.mul %1, %2 : tensor<0x1x2x2xf64>
    %4 = weft.add %x1, %3 : tensor<0x1x2x2xf64>
    %5 = weft.pool_scatter %4, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x2x2xf64>, tensor<0x1x2x2xi32> to tensor<0x1x4x4xf64>
    weft.return %5 : tensor<0x1x4x4xf64>
  }
  weft.entry @"pool_gather.5" predict(%x0: tensor<0x1x4x4xf64>, %x1: tensor<0x1x4x4xf64>) -> (tensor<0x1x2x2xf64>) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf64> to tensor<0x1x2x2xf64>, tensor<0x1x2x2xi32>
    %1 = weft.constant dense<0.5> : tensor<0x1x4x4xf64> as tensor<0x1x4x4xf64>
    %2 = weft.mul %x1, %x1 : tensor<0x1x4x4xf64>
    %3 = weft.mul %1, %2 : tensor<0x1x4x4xf64>
    %4 = weft.add %x1, %3 : tensor<0x1x4x4xf64>
    %5 = weft.pool_gather %4, %0#1 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<0x1x4x4xf64>, tensor<0x1x2x2xi32> to tensor<0x1x2x2xf64>
    weft.return %5 : tensor<0x1x2x2xf64>
  }
  weft.entry @"max_pool.6" predict(%x0: tensor<1x1x5x5xf64>) -> (tensor<1x1x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x5x5xf64> as tensor<1x1x5x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x5x5xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x5x5xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x5x5xf64>
    %4:2 = weft.max_pool %3 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf64> to tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32>
    weft.return %4#0 : tensor<1x1x2x2xf64>
  }
  weft.entry @"pool_scatter.6" predict(%x0: tensor<1x1x5x5xf64>, %x1: tensor<1x1x2x2xf64>) -> (tensor<1x1x5x5xf64>) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf64> to tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32>
    %1 = weft.constant dense<0.5> : tensor<1x1x2x2xf64> as tensor<1x1x2x2xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x1x2x2xf64>
    %3 = weft.mul %1, %2 : tensor<1x1x2x2xf64>
    %4 = weft.add %x1, %3 : tensor<1x1x2x2xf64>
    %5 = weft.pool_scatter %4, %0#1 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32> to tensor<1x1x5x5xf64>
    weft.return %5 : tensor<1x1x5x5xf64>
  }
  weft.entry @"pool_gather.6" predict(%x0: tensor<1x1x5x5xf64>, %x1: tensor<1x1x5x5xf64>) -> (tensor<1x1x2x2xf64>) {
    %0:2 = weft.max_pool %x0 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf64> to tensor<1x1x2x2xf64>, tensor<1x1x2x2xi32>
    %1 = weft.constant dense<0.5> : tensor<1x1x5x5xf64> as tensor<1x1x5x5xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x1x5x5xf64>
    %3 = weft.mul %1, %2 : tensor<1x1x5x5xf64>
    %4 = weft.add %x1, %3 : tensor<1x1x5x5xf64>
    %5 = weft.pool_gather %4, %0#1 size [2, 2] stride [3, 3] pad [0, 0] [0, 0] : tensor<1x1x5x5xf64>, tensor<1x1x2x2xi32> to tensor<1x1x2x2xf64>
    weft.return %5 : tensor<1x1x2x2xf64>
  }
  weft.entry @"max_pool.7" predict(%x0: tensor<1x1x1x1xf64>) -> (tensor<1x1x1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x1x1xf64>
    %4:2 = weft.max_pool %3 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf64> to tensor<1x1x1x1xf64>, tensor<1x1x1x1xi32>
    weft.return %4#0 : tensor<1x1x1x1xf64>
  }
  weft.entry @"pool_scatter.7" predict(%x0: tensor<1x1x1x1xf64>, %x1: tensor<1x1x1x1xf64>) -> (tensor<1x1x1x1xf64>) {
    %0:2 = weft.max_pool %x0 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf64> to tensor<1x1x1x1xf64>, tensor<1x1x1x1xi32>
    %1 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x1x1x1xf64>
    %3 = weft.mul %1, %2 : tensor<1x1x1x1xf64>
    %4 = weft.add %x1, %3 : tensor<1x1x1x1xf64>
    %5 = weft.pool_scatter %4, %0#1 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf64>, tensor<1x1x1x1xi32> to tensor<1x1x1x1xf64>
    weft.return %5 : tensor<1x1x1x1xf64>
  }
  weft.entry @"pool_gather.7" predict(%x0: tensor<1x1x1x1xf64>, %x1: tensor<1x1x1x1xf64>) -> (tensor<1x1x1x1xf64>) {
    %0:2 = weft.max_pool %x0 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf64> to tensor<1x1x1x1xf64>, tensor<1x1x1x1xi32>
    %1 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %2 = weft.mul %x1, %x1 : tensor<1x1x1x1xf64>
    %3 = weft.mul %1, %2 : tensor<1x1x1x1xf64>
    %4 = weft.add %x1, %3 : tensor<1x1x1x1xf64>
    %5 = weft.pool_gather %4, %0#1 size [1, 1] stride [1, 1] pad [0, 0] [0, 0] : tensor<1x1x1x1xf64>, tensor<1x1x1x1xi32> to tensor<1x1x1x1xf64>
    weft.return %5 : tensor<1x1x1x1xf64>
  }
}
