// Derivatives of the softmax family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"softmax.0" predict(%x0: tensor<2x5xf64>) -> (tensor<2x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x5xf64> as tensor<2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x5xf64>
    %4 = weft.softmax %3, 1 : tensor<2x5xf64>
    weft.return %4 : tensor<2x5xf64>
  }
  weft.entry @"softmax.1" predict(%x0: tensor<2x5xf64>) -> (tensor<2x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x5xf64> as tensor<2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x5xf64>
    %4 = weft.softmax %3, 0 : tensor<2x5xf64>
    weft.return %4 : tensor<2x5xf64>
  }
  weft.entry @"softmax.2" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.softmax %3, 0 : tensor<7xf64>
    weft.return %4 : tensor<7xf64>
  }
  weft.entry @"softmax.3" predict(%x0: tensor<2x3x2xf64>) -> (tensor<2x3x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x2xf64>
    %4 = weft.softmax %3, 1 : tensor<2x3x2xf64>
    weft.return %4 : tensor<2x3x2xf64>
  }
  weft.entry @"softmax.4" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.softmax %3, 0 : tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"softmax.5" predict(%x0: tensor<0x3xf64>) -> (tensor<0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.softmax %3, 1 : tensor<0x3xf64>
    weft.return %4 : tensor<0x3xf64>
  }
  weft.entry @"softmax.6" predict(%x0: tensor<3x0xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.softmax %3, 1 : tensor<3x0xf64>
    weft.return %4 : tensor<3x0xf64>
  }
  weft.entry @"log_softmax.0" predict(%x0: tensor<2x5xf64>) -> (tensor<2x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x5xf64> as tensor<2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x5xf64>
    %4 = weft.log_softmax %3, 1 : tensor<2x5xf64>
    weft.return %4 : tensor<2x5xf64>
  }
  weft.entry @"log_softmax.1" predict(%x0: tensor<2x5xf64>) -> (tensor<2x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x5xf64> as tensor<2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x5xf64>
    %2 = weft.mul %0, %1 : tensor<2x5xf64>
    %3 = weft.add %x0, %2 : tensor<2x5xf64>
    %4 = weft.log_softmax %3, 0 : tensor<2x5xf64>
    weft.return %4 : tensor<2x5xf64>
  }
  weft.entry @"log_softmax.2" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.log_softmax %3, 0 : tensor<7xf64>
    weft.return %4 : tensor<7xf64>
  }
  weft.entry @"log_softmax.3" predict(%x0: tensor<2x3x2xf64>) -> (tensor<2x3x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x2xf64>
    %4 = weft.log_softmax %3, 1 : tensor<2x3x2xf64>
    weft.return %4 : tensor<2x3x2xf64>
  }
  weft.entry @"log_softmax.4" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.log_softmax %3, 0 : tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"log_softmax.5" predict(%x0: tensor<0x3xf64>) -> (tensor<0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3xf64> as tensor<0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3xf64>
    %4 = weft.log_softmax %3, 1 : tensor<0x3xf64>
    weft.return %4 : tensor<0x3xf64>
  }
  weft.entry @"log_softmax.6" predict(%x0: tensor<3x0xf64>) -> (tensor<3x0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x0xf64> as tensor<3x0xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x0xf64>
    %2 = weft.mul %0, %1 : tensor<3x0xf64>
    %3 = weft.add %x0, %2 : tensor<3x0xf64>
    %4 = weft.log_softmax %3, 1 : tensor<3x0xf64>
    weft.return %4 : tensor<3x0xf64>
  }
}
