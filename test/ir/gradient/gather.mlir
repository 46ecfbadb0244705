// Derivatives of the gather family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"take.0" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xui8> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.take %3, %x1, 1 : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"take.1" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32>) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.take %3, %x1, 1 : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"take.2" predict(%x0: tensor<4x5xf64>, %x1: tensor<5xui8> {weft.label_limit = 4 : i64}) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.take %3, %x1, 0 : tensor<4x5xf64>, tensor<5xui8> to tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"take.3" predict(%x0: tensor<4x5xf64>, %x1: tensor<5xi32>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.take %3, %x1, 0 : tensor<4x5xf64>, tensor<5xi32> to tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"take.4" predict(%x0: tensor<7xf64>, %x1: tensor<ui8> {weft.label_limit = 7 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.take %3, %x1, 0 : tensor<7xf64>, tensor<ui8> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"take.5" predict(%x0: tensor<7xf64>, %x1: tensor<i32>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.take %3, %x1, 0 : tensor<7xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"take.6" predict(%x0: tensor<2x3x4xf64>, %x1: tensor<2x4xui8> {weft.label_limit = 3 : i64}) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.take %3, %x1, 1 : tensor<2x3x4xf64>, tensor<2x4xui8> to tensor<2x4xf64>
    weft.return %4 : tensor<2x4xf64>
  }
  weft.entry @"take.7" predict(%x0: tensor<2x3x4xf64>, %x1: tensor<2x4xi32>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4xf64>
    %4 = weft.take %3, %x1, 1 : tensor<2x3x4xf64>, tensor<2x4xi32> to tensor<2x4xf64>
    weft.return %4 : tensor<2x4xf64>
  }
  weft.entry @"take.8" predict(%x0: tensor<0x3xf64>, %x1: tensor<0xui8> {weft.label_limit = 3 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.take %3, %x1, 1 : tensor<0x3xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"take.9" predict(%x0: tensor<0x3xf64>, %x1: tensor<0xi32>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.take %3, %x1, 1 : tensor<0x3xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"take.10" predict(%x0: tensor<3x1xf64>, %x1: tensor<3xui8> {weft.label_limit = 1 : i64}) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x1xf64> as tensor<3x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x1xf64>
    %2 = weft.mul %0, %1 : tensor<3x1xf64>
    %3 = weft.add %x0, %2 : tensor<3x1xf64>
    %4 = weft.take %3, %x1, 1 : tensor<3x1xf64>, tensor<3xui8> to tensor<3xf64>
    weft.return %4 : tensor<3xf64>
  }
  weft.entry @"take.11" predict(%x0: tensor<3x1xf64>, %x1: tensor<3xi32>) -> (tensor<3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x1xf64> as tensor<3x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x1xf64>
    %2 = weft.mul %0, %1 : tensor<3x1xf64>
    %3 = weft.add %x0, %2 : tensor<3x1xf64>
    %4 = weft.take %3, %x1, 1 : tensor<3x1xf64>, tensor<3xi32> to tensor<3xf64>
    weft.return %4 : tensor<3xf64>
  }
}
