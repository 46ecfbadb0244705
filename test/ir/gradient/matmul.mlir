// Derivatives of the matmul family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"matmul.0" predict(%x0: tensor<2x3xf64>, %x1: tensor<3x4xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.constant dense<0.5> : tensor<3x4xf64> as tensor<3x4xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x4xf64>
    %6 = weft.mul %4, %5 : tensor<3x4xf64>
    %7 = weft.add %x1, %6 : tensor<3x4xf64>
    %8 = weft.matmul %3, %7 : tensor<2x3xf64>, tensor<3x4xf64> to tensor<2x4xf64>
    weft.return %8 : tensor<2x4xf64>
  }
  weft.entry @"matmul.1" predict(%x0: tensor<2x3xf64>, %x1: tensor<4x3xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3xf64>
    %4 = weft.constant dense<0.5> : tensor<4x3xf64> as tensor<4x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<4x3xf64>
    %6 = weft.mul %4, %5 : tensor<4x3xf64>
    %7 = weft.add %x1, %6 : tensor<4x3xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<2x3xf64>, tensor<4x3xf64> to tensor<2x4xf64>
    weft.return %8 : tensor<2x4xf64>
  }
  weft.entry @"matmul.2" predict(%x0: tensor<3x2xf64>, %x1: tensor<3x4xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x2xf64> as tensor<3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x2xf64>
    %2 = weft.mul %0, %1 : tensor<3x2xf64>
    %3 = weft.add %x0, %2 : tensor<3x2xf64>
    %4 = weft.constant dense<0.5> : tensor<3x4xf64> as tensor<3x4xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x4xf64>
    %6 = weft.mul %4, %5 : tensor<3x4xf64>
    %7 = weft.add %x1, %6 : tensor<3x4xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<3x2xf64>, tensor<3x4xf64> to tensor<2x4xf64>
    weft.return %8 : tensor<2x4xf64>
  }
  weft.entry @"matmul.3" predict(%x0: tensor<3x2xf64>, %x1: tensor<4x3xf64>) -> (tensor<2x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x2xf64> as tensor<3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x2xf64>
    %2 = weft.mul %0, %1 : tensor<3x2xf64>
    %3 = weft.add %x0, %2 : tensor<3x2xf64>
    %4 = weft.constant dense<0.5> : tensor<4x3xf64> as tensor<4x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<4x3xf64>
    %6 = weft.mul %4, %5 : tensor<4x3xf64>
    %7 = weft.add %x1, %6 : tensor<4x3xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<3x2xf64>, tensor<4x3xf64> to tensor<2x4xf64>
    weft.return %8 : tensor<2x4xf64>
  }
  weft.entry @"matmul.4" predict(%x0: tensor<1x1xf64>, %x1: tensor<1x1xf64>) -> (tensor<1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1xf64>
    %8 = weft.matmul %3, %7 : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %8 : tensor<1x1xf64>
  }
  weft.entry @"matmul.5" predict(%x0: tensor<1x1xf64>, %x1: tensor<1x1xf64>) -> (tensor<1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %8 : tensor<1x1xf64>
  }
  weft.entry @"matmul.6" predict(%x0: tensor<1x1xf64>, %x1: tensor<1x1xf64>) -> (tensor<1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %8 : tensor<1x1xf64>
  }
  weft.entry @"matmul.7" predict(%x0: tensor<1x1xf64>, %x1: tensor<1x1xf64>) -> (tensor<1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %8 : tensor<1x1xf64>
  }
  weft.entry @"matmul.8" predict(%x0: tensor<0x3xf64>, %x1: tensor<3x2xf64>) -> (tensor<0x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<3x2xf64> as tensor<3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x2xf64>
    %6 = weft.mul %4, %5 : tensor<3x2xf64>
    %7 = weft.add %x1, %6 : tensor<3x2xf64>
    %8 = weft.matmul %3, %7 : tensor<0x3xf64>, tensor<3x2xf64> to tensor<0x2xf64>
    weft.return %8 : tensor<0x2xf64>
  }
  weft.entry @"matmul.9" predict(%x0: tensor<0x3xf64>, %x1: tensor<2x3xf64>) -> (tensor<0x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x3xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<0x3xf64>, tensor<2x3xf64> to tensor<0x2xf64>
    weft.return %8 : tensor<0x2xf64>
  }
  weft.entry @"matmul.10" predict(%x0: tensor<3x0xf64>, %x1: tensor<3x2xf64>) -> (tensor<0x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.constant dense<0.5> : tensor<3x2xf64> as tensor<3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x2xf64>
    %6 = weft.mul %4, %5 : tensor<3x2xf64>
    %7 = weft.add %x1, %6 : tensor<3x2xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<3x0xf64>, tensor<3x2xf64> to tensor<0x2xf64>
    weft.return %8 : tensor<0x2xf64>
  }
  weft.entry @"matmul.11" predict(%x0: tensor<3x0xf64>, %x1: tensor<2x3xf64>) -> (tensor<0x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3xf64> as tensor<2x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x3xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<3x0xf64>, tensor<2x3xf64> to tensor<0x2xf64>
    weft.return %8 : tensor<0x2xf64>
  }
  weft.entry @"matmul.12" predict(%x0: tensor<2x0xf64>, %x1: tensor<0x3xf64>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0xf64> as tensor<2x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0xf64>
    %2 = weft.mul %0, %1 : tensor<2x0xf64>
    %3 = weft.add %x0, %2 : tensor<2x0xf64>
    %4 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<0x3xf64>
    %6 = weft.mul %4, %5 : tensor<0x3xf64>
    %7 = weft.add %x1, %6 : tensor<0x3xf64>
    %8 = weft.matmul %3, %7 : tensor<2x0xf64>, tensor<0x3xf64> to tensor<2x3xf64>
    weft.return %8 : tensor<2x3xf64>
  }
  weft.entry @"matmul.13" predict(%x0: tensor<2x0xf64>, %x1: tensor<3x0xf64>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0xf64> as tensor<2x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0xf64>
    %2 = weft.mul %0, %1 : tensor<2x0xf64>
    %3 = weft.add %x0, %2 : tensor<2x0xf64>
    %4 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x0xf64>
    %6 = weft.mul %4, %5 : tensor<3x0xf64>
    %7 = weft.add %x1, %6 : tensor<3x0xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<2x0xf64>, tensor<3x0xf64> to tensor<2x3xf64>
    weft.return %8 : tensor<2x3xf64>
  }
  weft.entry @"matmul.14" predict(%x0: tensor<0x2xf64>, %x1: tensor<0x3xf64>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x2xf64> as tensor<0x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x2xf64>
    %2 = weft.mul %0, %1 : tensor<0x2xf64>
    %3 = weft.add %x0, %2 : tensor<0x2xf64>
    %4 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<0x3xf64>
    %6 = weft.mul %4, %5 : tensor<0x3xf64>
    %7 = weft.add %x1, %6 : tensor<0x3xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<0x2xf64>, tensor<0x3xf64> to tensor<2x3xf64>
    weft.return %8 : tensor<2x3xf64>
  }
  weft.entry @"matmul.15" predict(%x0: tensor<0x2xf64>, %x1: tensor<3x0xf64>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x2xf64> as tensor<0x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x2xf64>
    %2 = weft.mul %0, %1 : tensor<0x2xf64>
    %3 = weft.add %x0, %2 : tensor<0x2xf64>
    %4 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x0xf64>
    %6 = weft.mul %4, %5 : tensor<3x0xf64>
    %7 = weft.add %x1, %6 : tensor<3x0xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<0x2xf64>, tensor<3x0xf64> to tensor<2x3xf64>
    weft.return %8 : tensor<2x3xf64>
  }
  weft.entry @"matmul.16" predict(%x0: tensor<3x5xf64>, %x1: tensor<5x0xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<5x0xf64> as tensor<5x0xf64>
    %5 = weft.mul %x1, %x1 : tensor<5x0xf64>
    %6 = weft.mul %4, %5 : tensor<5x0xf64>
    %7 = weft.add %x1, %6 : tensor<5x0xf64>
    %8 = weft.matmul %3, %7 : tensor<3x5xf64>, tensor<5x0xf64> to tensor<3x0xf64>
    weft.return %8 : tensor<3x0xf64>
  }
  weft.entry @"matmul.17" predict(%x0: tensor<3x5xf64>, %x1: tensor<0x5xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<0x5xf64> as tensor<0x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<0x5xf64>
    %6 = weft.mul %4, %5 : tensor<0x5xf64>
    %7 = weft.add %x1, %6 : tensor<0x5xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<3x5xf64>, tensor<0x5xf64> to tensor<3x0xf64>
    weft.return %8 : tensor<3x0xf64>
  }
  weft.entry @"matmul.18" predict(%x0: tensor<5x3xf64>, %x1: tensor<5x0xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5x3xf64> as tensor<5x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<5x3xf64>
    %2 = weft.mul %0, %1 : tensor<5x3xf64>
    %3 = weft.add %x0, %2 : tensor<5x3xf64>
    %4 = weft.constant dense<0.5> : tensor<5x0xf64> as tensor<5x0xf64>
    %5 = weft.mul %x1, %x1 : tensor<5x0xf64>
    %6 = weft.mul %4, %5 : tensor<5x0xf64>
    %7 = weft.add %x1, %6 : tensor<5x0xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<5x3xf64>, tensor<5x0xf64> to tensor<3x0xf64>
    weft.return %8 : tensor<3x0xf64>
  }
  weft.entry @"matmul.19" predict(%x0: tensor<5x3xf64>, %x1: tensor<0x5xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5x3xf64> as tensor<5x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<5x3xf64>
    %2 = weft.mul %0, %1 : tensor<5x3xf64>
    %3 = weft.add %x0, %2 : tensor<5x3xf64>
    %4 = weft.constant dense<0.5> : tensor<0x5xf64> as tensor<0x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<0x5xf64>
    %6 = weft.mul %4, %5 : tensor<0x5xf64>
    %7 = weft.add %x1, %6 : tensor<0x5xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<5x3xf64>, tensor<0x5xf64> to tensor<3x0xf64>
    weft.return %8 : tensor<3x0xf64>
  }
  weft.entry @"matmul.20" predict(%x0: tensor<2x3x2xf64>, %x1: tensor<2x2x3xf64>) -> (tensor<2x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x2xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x3xf64> as tensor<2x2x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x3xf64>
    %8 = weft.matmul %3, %7 : tensor<2x3x2xf64>, tensor<2x2x3xf64> to tensor<2x3x3xf64>
    weft.return %8 : tensor<2x3x3xf64>
  }
  weft.entry @"matmul.21" predict(%x0: tensor<2x3x2xf64>, %x1: tensor<2x3x2xf64>) -> (tensor<2x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x2xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x3x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x3x2xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<2x3x2xf64>, tensor<2x3x2xf64> to tensor<2x3x3xf64>
    weft.return %8 : tensor<2x3x3xf64>
  }
  weft.entry @"matmul.22" predict(%x0: tensor<2x2x3xf64>, %x1: tensor<2x2x3xf64>) -> (tensor<2x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x2x3xf64> as tensor<2x2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x2x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x3xf64> as tensor<2x2x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x3xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<2x2x3xf64>, tensor<2x2x3xf64> to tensor<2x3x3xf64>
    weft.return %8 : tensor<2x3x3xf64>
  }
  weft.entry @"matmul.23" predict(%x0: tensor<2x2x3xf64>, %x1: tensor<2x3x2xf64>) -> (tensor<2x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x2x3xf64> as tensor<2x2x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x2x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x2x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x2x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x3x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x3x2xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<2x2x3xf64>, tensor<2x3x2xf64> to tensor<2x3x3xf64>
    weft.return %8 : tensor<2x3x3xf64>
  }
  weft.entry @"matmul.24" predict(%x0: tensor<2x1x1x5xf64>, %x1: tensor<2x1x5x3xf64>) -> (tensor<2x1x1x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x1x5xf64> as tensor<2x1x1x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x1x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x1x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x1x5xf64>
    %4 = weft.constant dense<0.5> : tensor<2x1x5x3xf64> as tensor<2x1x5x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x1x5x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x1x5x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x1x5x3xf64>
    %8 = weft.matmul %3, %7 : tensor<2x1x1x5xf64>, tensor<2x1x5x3xf64> to tensor<2x1x1x3xf64>
    weft.return %8 : tensor<2x1x1x3xf64>
  }
  weft.entry @"matmul.25" predict(%x0: tensor<2x1x1x5xf64>, %x1: tensor<2x1x3x5xf64>) -> (tensor<2x1x1x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x1x5xf64> as tensor<2x1x1x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x1x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x1x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x1x5xf64>
    %4 = weft.constant dense<0.5> : tensor<2x1x3x5xf64> as tensor<2x1x3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x1x3x5xf64>
    %6 = weft.mul %4, %5 : tensor<2x1x3x5xf64>
    %7 = weft.add %x1, %6 : tensor<2x1x3x5xf64>
    %8 = weft.matmul %3, %7 transpose_b : tensor<2x1x1x5xf64>, tensor<2x1x3x5xf64> to tensor<2x1x1x3xf64>
    weft.return %8 : tensor<2x1x1x3xf64>
  }
  weft.entry @"matmul.26" predict(%x0: tensor<2x1x5x1xf64>, %x1: tensor<2x1x5x3xf64>) -> (tensor<2x1x1x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x5x1xf64> as tensor<2x1x5x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x5x1xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x5x1xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x5x1xf64>
    %4 = weft.constant dense<0.5> : tensor<2x1x5x3xf64> as tensor<2x1x5x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x1x5x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x1x5x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x1x5x3xf64>
    %8 = weft.matmul %3, %7 transpose_a : tensor<2x1x5x1xf64>, tensor<2x1x5x3xf64> to tensor<2x1x1x3xf64>
    weft.return %8 : tensor<2x1x1x3xf64>
  }
  weft.entry @"matmul.27" predict(%x0: tensor<2x1x5x1xf64>, %x1: tensor<2x1x3x5xf64>) -> (tensor<2x1x1x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x1x5x1xf64> as tensor<2x1x5x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x1x5x1xf64>
    %2 = weft.mul %0, %1 : tensor<2x1x5x1xf64>
    %3 = weft.add %x0, %2 : tensor<2x1x5x1xf64>
    %4 = weft.constant dense<0.5> : tensor<2x1x3x5xf64> as tensor<2x1x3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x1x3x5xf64>
    %6 = weft.mul %4, %5 : tensor<2x1x3x5xf64>
    %7 = weft.add %x1, %6 : tensor<2x1x3x5xf64>
    %8 = weft.matmul %3, %7 transpose_a transpose_b : tensor<2x1x5x1xf64>, tensor<2x1x3x5xf64> to tensor<2x1x1x3xf64>
    weft.return %8 : tensor<2x1x1x3xf64>
  }
  weft.entry @"matmul.28" predict(%x0: tensor<3x3xf64>) -> (tensor<3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x3xf64> as tensor<3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x3xf64>
    %2 = weft.mul %0, %1 : tensor<3x3xf64>
    %3 = weft.add %x0, %2 : tensor<3x3xf64>
    %4 = weft.matmul %3, %3 transpose_b : tensor<3x3xf64>, tensor<3x3xf64> to tensor<3x3xf64>
    weft.return %4 : tensor<3x3xf64>
  }
}
