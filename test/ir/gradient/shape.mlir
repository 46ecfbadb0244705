// Derivatives of the shape family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"reshape.0" predict(%x0: tensor<2x6xf64>) -> (tensor<3x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x6xf64> as tensor<2x6xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x6xf64>
    %2 = weft.mul %0, %1 : tensor<2x6xf64>
    %3 = weft.add %x0, %2 : tensor<2x6xf64>
    %4 = weft.reshape %3 : tensor<2x6xf64> to tensor<3x4xf64>
    weft.return %4 : tensor<3x4xf64>
  }
  weft.entry @"reshape.1" predict(%x0: tensor<f64>) -> (tensor<1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.reshape %3 : tensor<f64> to tensor<1x1xf64>
    weft.return %4 : tensor<1x1xf64>
  }
  weft.entry @"reshape.2" predict(%x0: tensor<1xf64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.reshape %3 : tensor<1xf64> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"reshape.3" predict(%x0: tensor<0x3xf64>) -> (tensor<5x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.reshape %3 : tensor<0x3xf64> to tensor<5x0xf64>
    weft.return %4 : tensor<5x0xf64>
  }
  weft.entry @"reshape.4" predict(%x0: tensor<7xf64>) -> (tensor<7x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.reshape %3 : tensor<7xf64> to tensor<7x1xf64>
    weft.return %4 : tensor<7x1xf64>
  }
  weft.entry @"transpose.0" predict(%x0: tensor<2x3xf64>) -> (tensor<3x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.transpose %3, [1, 0] : tensor<2x3xf64> to tensor<3x2xf64>
    weft.return %4 : tensor<3x2xf64>
  }
  weft.entry @"transpose.1" predict(%x0: tensor<2x3x4xf64>) -> (tensor<4x2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.transpose %3, [2, 0, 1] : tensor<2x3x4xf64> to tensor<4x2x3xf64>
    weft.return %4 : tensor<4x2x3xf64>
  }
  weft.entry @"transpose.2" predict(%x0: tensor<2x3x4xf64>) -> (tensor<3x4x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.transpose %3, [1, 2, 0] : tensor<2x3x4xf64> to tensor<3x4x2xf64>
    weft.return %4 : tensor<3x4x2xf64>
  }
  weft.entry @"transpose.3" predict(%x0: tensor<0x3xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.transpose %3, [1, 0] : tensor<0x3xf64> to tensor<3x0xf64>
    weft.return %4 : tensor<3x0xf64>
  }
  weft.entry @"transpose.4" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.transpose %3, [] : tensor<f64> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"transpose.5" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.transpose %3, [0] : tensor<1xf64> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"transpose.6" predict(%x0: tensor<2x1x3x2xf64>) -> (tensor<2x1x2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x3x2xf64> as tensor<2x1x3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x3x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x3x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x3x2xf64>
    %4 = weft.transpose %3, [3, 1, 0, 2] : tensor<2x1x3x2xf64> to tensor<2x1x2x3xf64>
    weft.return %4 : tensor<2x1x2x3xf64>
  }
  weft.entry @"broadcast_to.0" predict(%x0: tensor<1x3xf64>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x3xf64> as tensor<1x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x3xf64>
    %4 = weft.broadcast_to %3 : tensor<1x3xf64> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"broadcast_to.1" predict(%x0: tensor<2x1xf64>) -> (tensor<2x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1xf64> as tensor<2x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1xf64>
    %2 = weft.mul %0, %1 : tensor<2x1xf64>
    %3 = weft.add %x0, %2 : tensor<2x1xf64>
    %4 = weft.broadcast_to %3 : tensor<2x1xf64> to tensor<2x5xf64>
    weft.return %4 : tensor<2x5xf64>
  }
  weft.entry @"broadcast_to.2" predict(%x0: tensor<1x1xf64>) -> (tensor<3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.broadcast_to %3 : tensor<1x1xf64> to tensor<3x3xf64>
    weft.return %4 : tensor<3x3xf64>
  }
  weft.entry @"broadcast_to.3" predict(%x0: tensor<1x3xf64>) -> (tensor<0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x3xf64> as tensor<1x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x3xf64>
    %4 = weft.broadcast_to %3 : tensor<1x3xf64> to tensor<0x3xf64>
    weft.return %4 : tensor<0x3xf64>
  }
  weft.entry @"broadcast_to.4" predict(%x0: tensor<1xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.broadcast_to %3 : tensor<1xf64> to tensor<7xf64>
    weft.return %4 : tensor<7xf64>
  }
  weft.entry @"broadcast_to.5" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.broadcast_to %3 : tensor<f64> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"broadcast_to.6" predict(%x0: tensor<3x1x2xf64>) -> (tensor<3x4x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x1x2xf64> as tensor<3x1x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x1x2xf64>
    %2 = weft.mul %0, %1 : tensor<3x1x2xf64>
    %3 = weft.add %x0, %2 : tensor<3x1x2xf64>
    %4 = weft.broadcast_to %3 : tensor<3x1x2xf64> to tensor<3x4x2xf64>
    weft.return %4 : tensor<3x4x2xf64>
  }
  weft.entry @"broadcast_to.7" predict(%x0: tensor<2x3xf64>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.broadcast_to %3 : tensor<2x3xf64> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"slice.0" predict(%x0: tensor<2x5xf64>) -> (tensor<2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x5xf64> as tensor<2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x5xf64>
    %4 = weft.slice %3 [0, 1] [2, 2] [1, 2] : tensor<2x5xf64> to tensor<2x2xf64>
    weft.return %4 : tensor<2x2xf64>
  }
  weft.entry @"slice.1" predict(%x0: tensor<7xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.slice %3 [6] [1] [3] : tensor<7xf64> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"slice.2" predict(%x0: tensor<7xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.slice %3 [0] [3] [3] : tensor<7xf64> to tensor<3xf64>
    weft.return %4 : tensor<3xf64>
  }
  weft.entry @"slice.3" predict(%x0: tensor<7xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.slice %3 [0] [3] [2] : tensor<7xf64> to tensor<3xf64>
    weft.return %4 : tensor<3xf64>
  }
  weft.entry @"slice.4" predict(%x0: tensor<4x4xf64>) -> (tensor<0x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x4xf64> as tensor<4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x4xf64>
    %2 = weft.mul %0, %1 : tensor<4x4xf64>
    %3 = weft.add %x0, %2 : tensor<4x4xf64>
    %4 = weft.slice %3 [1, 0] [0, 4] [1, 1] : tensor<4x4xf64> to tensor<0x4xf64>
    weft.return %4 : tensor<0x4xf64>
  }
  weft.entry @"slice.5" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.slice %3 [] [] [] : tensor<f64> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"slice.6" predict(%x0: tensor<8xf64>) -> (tensor<2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<8xf64> as tensor<8xf64>
    %1 = weft.mul %x0, %x0 : tensor<8xf64>
    %2 = weft.mul %0, %1 : tensor<8xf64>
    %3 = weft.add %x0, %2 : tensor<8xf64>
    %4 = weft.slice %3 [1] [2] [3] : tensor<8xf64> to tensor<2xf64>
    weft.return %4 : tensor<2xf64>
  }
  weft.entry @"slice.7" predict(%x0: tensor<3x5x2xf64>) -> (tensor<2x3x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5x2xf64> as tensor<3x5x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5x2xf64>
    %2 = weft.mul %0, %1 : tensor<3x5x2xf64>
    %3 = weft.add %x0, %2 : tensor<3x5x2xf64>
    %4 = weft.slice %3 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xf64> to tensor<2x3x1xf64>
    weft.return %4 : tensor<2x3x1xf64>
  }
  weft.entry @"slice.8" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.slice %3 [0] [0] [1] : tensor<0xf64> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"slice.9" predict(%x0: tensor<4xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4xf64> as tensor<4xf64>
    %1 = weft.mul %x0, %x0 : tensor<4xf64>
    %2 = weft.mul %0, %1 : tensor<4xf64>
    %3 = weft.add %x0, %2 : tensor<4xf64>
    %4 = weft.slice %3 [2] [0] [3] : tensor<4xf64> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"concat.0" predict(%x0: tensor<2x3xf64>, %x1: tensor<1x3xf64>) -> (tensor<3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.constant dense<0.5> : tensor<1x3xf64> as tensor<1x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x3xf64>
    %6 = weft.mul %4, %5 : tensor<1x3xf64>
    %7 = weft.add %x1, %6 : tensor<1x3xf64>
    %8 = weft.concat 0, %3, %7 : tensor<2x3xf64>, tensor<1x3xf64> to tensor<3x3xf64>
    weft.return %8 : tensor<3x3xf64>
  }
  weft.entry @"concat.1" predict(%x0: tensor<2x3xf64>, %x1: tensor<2x1xf64>, %x2: tensor<2x4xf64>) -> (tensor<2x8xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x1xf64> as tensor<2x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x1xf64>
    %6 = weft.mul %4, %5 : tensor<2x1xf64>
    %7 = weft.add %x1, %6 : tensor<2x1xf64>
    %8 = weft.constant dense<0.5> : tensor<2x4xf64> as tensor<2x4xf64>
    %9 = weft.mul %x2, %x2 : tensor<2x4xf64>
    %10 = weft.mul %8, %9 : tensor<2x4xf64>
    %11 = weft.add %x2, %10 : tensor<2x4xf64>
    %12 = weft.concat 1, %3, %7, %11 : tensor<2x3xf64>, tensor<2x1xf64>, tensor<2x4xf64> to tensor<2x8xf64>
    weft.return %12 : tensor<2x8xf64>
  }
  weft.entry @"concat.2" predict(%x0: tensor<3xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.concat 0, %3 : tensor<3xf64> to tensor<3xf64>
    weft.return %4 : tensor<3xf64>
  }
  weft.entry @"concat.3" predict(%x0: tensor<0xf64>, %x1: tensor<2xf64>) -> (tensor<2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<2xf64> as tensor<2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2xf64>
    %6 = weft.mul %4, %5 : tensor<2xf64>
    %7 = weft.add %x1, %6 : tensor<2xf64>
    %8 = weft.concat 0, %3, %7 : tensor<0xf64>, tensor<2xf64> to tensor<2xf64>
    weft.return %8 : tensor<2xf64>
  }
  weft.entry @"concat.4" predict(%x0: tensor<2x1x2xf64>, %x1: tensor<2x3x2xf64>) -> (tensor<2x4x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x2xf64> as tensor<2x1x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x2xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x3x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x3x2xf64>
    %8 = weft.concat 1, %3, %7 : tensor<2x1x2xf64>, tensor<2x3x2xf64> to tensor<2x4x2xf64>
    weft.return %8 : tensor<2x4x2xf64>
  }
  weft.entry @"concat.5" predict(%x0: tensor<3x2xf64>) -> (tensor<3x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x2xf64> as tensor<3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x2xf64>
    %2 = weft.mul %0, %1 : tensor<3x2xf64>
    %3 = weft.add %x0, %2 : tensor<3x2xf64>
    %4 = weft.concat 1, %3, %3 : tensor<3x2xf64>, tensor<3x2xf64> to tensor<3x4xf64>
    weft.return %4 : tensor<3x4xf64>
  }
  weft.entry @"pad.0" predict(%x0: tensor<3xf64>) -> (tensor<6xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.pad %3 [1] [0] [1] with 1.5 : tensor<3xf64> to tensor<6xf64>
    %5 = weft.mul %4, %4 : tensor<6xf64>
    weft.return %5 : tensor<6xf64>
  }
  weft.entry @"pad.1" predict(%x0: tensor<2x3xf64>) -> (tensor<5x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.pad %3 [0, 2] [1, 0] [2, 0] with 1.5 : tensor<2x3xf64> to tensor<5x5xf64>
    %5 = weft.mul %4, %4 : tensor<5x5xf64>
    weft.return %5 : tensor<5x5xf64>
  }
  weft.entry @"pad.2" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.pad %3 [] [] [] with 1.5 : tensor<f64> to tensor<f64>
    %5 = weft.mul %4, %4 : tensor<f64>
    weft.return %5 : tensor<f64>
  }
  weft.entry @"pad.3" predict(%x0: tensor<0xf64>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.pad %3 [1] [2] [3] with 1.5 : tensor<0xf64> to tensor<3xf64>
    %5 = weft.mul %4, %4 : tensor<3xf64>
    weft.return %5 : tensor<3xf64>
  }
  weft.entry @"pad.4" predict(%x0: tensor<1xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.pad %3 [2] [2] [5] with 1.5 : tensor<1xf64> to tensor<5xf64>
    %5 = weft.mul %4, %4 : tensor<5xf64>
    weft.return %5 : tensor<5xf64>
  }
  weft.entry @"pad.5" predict(%x0: tensor<3x1x2xf64>) -> (tensor<4x1x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x1x2xf64> as tensor<3x1x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x1x2xf64>
    %2 = weft.mul %0, %1 : tensor<3x1x2xf64>
    %3 = weft.add %x0, %2 : tensor<3x1x2xf64>
    %4 = weft.pad %3 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.5 : tensor<3x1x2xf64> to tensor<4x1x4xf64>
    %5 = weft.mul %4, %4 : tensor<4x1x4xf64>
    weft.return %5 : tensor<4x1x4xf64>
  }
  weft.entry @"pad.6" predict(%x0: tensor<5xf64>) -> (tensor<13xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.mul %0, %1 : tensor<5xf64>
    %3 = weft.add %x0, %2 : tensor<5xf64>
    %4 = weft.pad %3 [0] [0] [2] with 1.5 : tensor<5xf64> to tensor<13xf64>
    %5 = weft.mul %4, %4 : tensor<13xf64>
    weft.return %5 : tensor<13xf64>
  }
}
