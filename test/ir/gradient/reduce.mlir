// Derivatives of the reduce family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"reduce_sum.0" predict(%x0: tensor<3x5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_sum %3, [0] : tensor<3x5xf64> to tensor<5xf64>
    %5 = weft.mul %4, %4 : tensor<5xf64>
    weft.return %5 : tensor<5xf64>
  }
  weft.entry @"reduce_sum.1" predict(%x0: tensor<3x5xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_sum %3, [1] : tensor<3x5xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_sum.2" predict(%x0: tensor<3x5xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_sum %3, [0, 1] : tensor<3x5xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_sum.3" predict(%x0: tensor<2x3x4xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_sum %3, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_sum.4" predict(%x0: tensor<2x3x4xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_sum %3, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    %5 = weft.mul %4, %4 : tensor<2x4xf64>
    weft.return %5 : tensor<2x4xf64>
  }
  weft.entry @"reduce_sum.5" predict(%x0: tensor<7xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.reduce_sum %3, [0] : tensor<7xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_sum.6" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.reduce_sum %3, [] : tensor<f64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_sum.7" predict(%x0: tensor<3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.reduce_sum %3, [] : tensor<3xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_sum.8" predict(%x0: tensor<0x3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.reduce_sum %3, [0] : tensor<0x3xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_sum.9" predict(%x0: tensor<3x0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.reduce_sum %3, [0] : tensor<3x0xf64> to tensor<0xf64>
    %5 = weft.mul %4, %4 : tensor<0xf64>
    weft.return %5 : tensor<0xf64>
  }
  weft.entry @"reduce_sum.10" predict(%x0: tensor<1x1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.reduce_sum %3, [1] : tensor<1x1xf64> to tensor<1xf64>
    %5 = weft.mul %4, %4 : tensor<1xf64>
    weft.return %5 : tensor<1xf64>
  }
  weft.entry @"reduce_sum.11" predict(%x0: tensor<1xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.reduce_sum %3, [0] : tensor<1xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_prod.0" predict(%x0: tensor<3x5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_prod %3, [0] : tensor<3x5xf64> to tensor<5xf64>
    %5 = weft.mul %4, %4 : tensor<5xf64>
    weft.return %5 : tensor<5xf64>
  }
  weft.entry @"reduce_prod.1" predict(%x0: tensor<3x5xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_prod %3, [1] : tensor<3x5xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_prod.2" predict(%x0: tensor<3x5xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_prod %3, [0, 1] : tensor<3x5xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_prod.3" predict(%x0: tensor<2x3x4xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_prod %3, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_prod.4" predict(%x0: tensor<2x3x4xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_prod %3, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    %5 = weft.mul %4, %4 : tensor<2x4xf64>
    weft.return %5 : tensor<2x4xf64>
  }
  weft.entry @"reduce_prod.5" predict(%x0: tensor<7xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.reduce_prod %3, [0] : tensor<7xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_prod.6" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.reduce_prod %3, [] : tensor<f64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_prod.7" predict(%x0: tensor<3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.reduce_prod %3, [] : tensor<3xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_prod.8" predict(%x0: tensor<0x3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.reduce_prod %3, [0] : tensor<0x3xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_prod.9" predict(%x0: tensor<3x0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.reduce_prod %3, [0] : tensor<3x0xf64> to tensor<0xf64>
    %5 = weft.mul %4, %4 : tensor<0xf64>
    weft.return %5 : tensor<0xf64>
  }
  weft.entry @"reduce_prod.10" predict(%x0: tensor<1x1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.reduce_prod %3, [1] : tensor<1x1xf64> to tensor<1xf64>
    %5 = weft.mul %4, %4 : tensor<1xf64>
    weft.return %5 : tensor<1xf64>
  }
  weft.entry @"reduce_prod.11" predict(%x0: tensor<1xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.reduce_prod %3, [0] : tensor<1xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_max.0" predict(%x0: tensor<3x5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_max %3, [0] : tensor<3x5xf64> to tensor<5xf64>
    %5 = weft.mul %4, %4 : tensor<5xf64>
    weft.return %5 : tensor<5xf64>
  }
  weft.entry @"reduce_max.1" predict(%x0: tensor<3x5xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_max %3, [1] : tensor<3x5xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_max.2" predict(%x0: tensor<3x5xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_max %3, [0, 1] : tensor<3x5xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_max.3" predict(%x0: tensor<2x3x4xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_max %3, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_max.4" predict(%x0: tensor<2x3x4xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_max %3, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    %5 = weft.mul %4, %4 : tensor<2x4xf64>
    weft.return %5 : tensor<2x4xf64>
  }
  weft.entry @"reduce_max.5" predict(%x0: tensor<7xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.reduce_max %3, [0] : tensor<7xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_max.6" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.reduce_max %3, [] : tensor<f64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_max.7" predict(%x0: tensor<3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.reduce_max %3, [] : tensor<3xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_max.8" predict(%x0: tensor<3x0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.reduce_max %3, [0] : tensor<3x0xf64> to tensor<0xf64>
    %5 = weft.mul %4, %4 : tensor<0xf64>
    weft.return %5 : tensor<0xf64>
  }
  weft.entry @"reduce_max.9" predict(%x0: tensor<1x1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.reduce_max %3, [1] : tensor<1x1xf64> to tensor<1xf64>
    %5 = weft.mul %4, %4 : tensor<1xf64>
    weft.return %5 : tensor<1xf64>
  }
  weft.entry @"reduce_max.10" predict(%x0: tensor<1xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.reduce_max %3, [0] : tensor<1xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_min.0" predict(%x0: tensor<3x5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_min %3, [0] : tensor<3x5xf64> to tensor<5xf64>
    %5 = weft.mul %4, %4 : tensor<5xf64>
    weft.return %5 : tensor<5xf64>
  }
  weft.entry @"reduce_min.1" predict(%x0: tensor<3x5xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_min %3, [1] : tensor<3x5xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_min.2" predict(%x0: tensor<3x5xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.reduce_min %3, [0, 1] : tensor<3x5xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_min.3" predict(%x0: tensor<2x3x4xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_min %3, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_min.4" predict(%x0: tensor<2x3x4xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.reduce_min %3, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    %5 = weft.mul %4, %4 : tensor<2x4xf64>
    weft.return %5 : tensor<2x4xf64>
  }
  weft.entry @"reduce_min.5" predict(%x0: tensor<7xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.reduce_min %3, [0] : tensor<7xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_min.6" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.reduce_min %3, [] : tensor<f64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"reduce_min.7" predict(%x0: tensor<3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.reduce_min %3, [] : tensor<3xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"reduce_min.8" predict(%x0: tensor<3x0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.reduce_min %3, [0] : tensor<3x0xf64> to tensor<0xf64>
    %5 = weft.mul %4, %4 : tensor<0xf64>
    weft.return %5 : tensor<0xf64>
  }
  weft.entry @"reduce_min.9" predict(%x0: tensor<1x1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.reduce_min %3, [1] : tensor<1x1xf64> to tensor<1xf64>
    %5 = weft.mul %4, %4 : tensor<1xf64>
    weft.return %5 : tensor<1xf64>
  }
  weft.entry @"reduce_min.10" predict(%x0: tensor<1xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.reduce_min %3, [0] : tensor<1xf64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
}
