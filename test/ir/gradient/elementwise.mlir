// Derivatives of the elementwise family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"abs.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.abs %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"abs.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.abs %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"abs.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.abs %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"abs.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.abs %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"abs.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.abs %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"abs.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.abs %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"ceil.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.ceil %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"ceil.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.ceil %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"ceil.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.ceil %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"ceil.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.ceil %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"ceil.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.ceil %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"ceil.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.ceil %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"exp.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.exp %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"exp.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.exp %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"exp.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.exp %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"exp.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.exp %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"exp.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.exp %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"exp.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.exp %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"floor.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.floor %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"floor.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.floor %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"floor.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.floor %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"floor.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.floor %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"floor.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.floor %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"floor.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.floor %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"neg.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.neg %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"neg.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.neg %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"neg.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.neg %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"neg.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.neg %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"neg.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.neg %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"neg.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.neg %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"relu.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.relu %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"relu.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.relu %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"relu.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.relu %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"relu.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.relu %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"relu.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.relu %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"relu.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.relu %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"round.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.round %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"round.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.round %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"round.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.round %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"round.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.round %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"round.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.round %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"round.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.round %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"sigmoid.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.sigmoid %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"sigmoid.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.sigmoid %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"sigmoid.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.sigmoid %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"sigmoid.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.sigmoid %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"sigmoid.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.sigmoid %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"sigmoid.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.sigmoid %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"sign.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.sign %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"sign.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.sign %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"sign.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.sign %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"sign.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.sign %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"sign.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.sign %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"sign.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.sign %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"tanh.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.tanh %x0 : tensor<f64>
    %1 = weft.mul %0, %x0 : tensor<f64>
    weft.return %1 : tensor<f64>
  }
  weft.entry @"tanh.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.tanh %x0 : tensor<0xf64>
    %1 = weft.mul %0, %x0 : tensor<0xf64>
    weft.return %1 : tensor<0xf64>
  }
  weft.entry @"tanh.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.tanh %x0 : tensor<1xf64>
    %1 = weft.mul %0, %x0 : tensor<1xf64>
    weft.return %1 : tensor<1xf64>
  }
  weft.entry @"tanh.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.tanh %x0 : tensor<7xf64>
    %1 = weft.mul %0, %x0 : tensor<7xf64>
    weft.return %1 : tensor<7xf64>
  }
  weft.entry @"tanh.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.tanh %x0 : tensor<3x5xf64>
    %1 = weft.mul %0, %x0 : tensor<3x5xf64>
    weft.return %1 : tensor<3x5xf64>
  }
  weft.entry @"tanh.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.tanh %x0 : tensor<2x0x3xf64>
    %1 = weft.mul %0, %x0 : tensor<2x0x3xf64>
    weft.return %1 : tensor<2x0x3xf64>
  }
  weft.entry @"log.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.add %0, %1 : tensor<f64>
    %3 = weft.log %2 : tensor<f64>
    %4 = weft.mul %3, %2 : tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"log.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.add %0, %1 : tensor<0xf64>
    %3 = weft.log %2 : tensor<0xf64>
    %4 = weft.mul %3, %2 : tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"log.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.add %0, %1 : tensor<1xf64>
    %3 = weft.log %2 : tensor<1xf64>
    %4 = weft.mul %3, %2 : tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"log.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.log %2 : tensor<7xf64>
    %4 = weft.mul %3, %2 : tensor<7xf64>
    weft.return %4 : tensor<7xf64>
  }
  weft.entry @"log.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.add %0, %1 : tensor<3x5xf64>
    %3 = weft.log %2 : tensor<3x5xf64>
    %4 = weft.mul %3, %2 : tensor<3x5xf64>
    weft.return %4 : tensor<3x5xf64>
  }
  weft.entry @"log.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.add %0, %1 : tensor<2x0x3xf64>
    %3 = weft.log %2 : tensor<2x0x3xf64>
    %4 = weft.mul %3, %2 : tensor<2x0x3xf64>
    weft.return %4 : tensor<2x0x3xf64>
  }
  weft.entry @"sqrt.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.add %0, %1 : tensor<f64>
    %3 = weft.sqrt %2 : tensor<f64>
    %4 = weft.mul %3, %2 : tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"sqrt.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.add %0, %1 : tensor<0xf64>
    %3 = weft.sqrt %2 : tensor<0xf64>
    %4 = weft.mul %3, %2 : tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"sqrt.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.add %0, %1 : tensor<1xf64>
    %3 = weft.sqrt %2 : tensor<1xf64>
    %4 = weft.mul %3, %2 : tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"sqrt.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.sqrt %2 : tensor<7xf64>
    %4 = weft.mul %3, %2 : tensor<7xf64>
    weft.return %4 : tensor<7xf64>
  }
  weft.entry @"sqrt.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.add %0, %1 : tensor<3x5xf64>
    %3 = weft.sqrt %2 : tensor<3x5xf64>
    %4 = weft.mul %3, %2 : tensor<3x5xf64>
    weft.return %4 : tensor<3x5xf64>
  }
  weft.entry @"sqrt.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.add %0, %1 : tensor<2x0x3xf64>
    %3 = weft.sqrt %2 : tensor<2x0x3xf64>
    %4 = weft.mul %3, %2 : tensor<2x0x3xf64>
    weft.return %4 : tensor<2x0x3xf64>
  }
  weft.entry @"rsqrt.0" predict(%x0: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.add %0, %1 : tensor<f64>
    %3 = weft.rsqrt %2 : tensor<f64>
    %4 = weft.mul %3, %2 : tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"rsqrt.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.add %0, %1 : tensor<0xf64>
    %3 = weft.rsqrt %2 : tensor<0xf64>
    %4 = weft.mul %3, %2 : tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"rsqrt.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.add %0, %1 : tensor<1xf64>
    %3 = weft.rsqrt %2 : tensor<1xf64>
    %4 = weft.mul %3, %2 : tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"rsqrt.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.rsqrt %2 : tensor<7xf64>
    %4 = weft.mul %3, %2 : tensor<7xf64>
    weft.return %4 : tensor<7xf64>
  }
  weft.entry @"rsqrt.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.add %0, %1 : tensor<3x5xf64>
    %3 = weft.rsqrt %2 : tensor<3x5xf64>
    %4 = weft.mul %3, %2 : tensor<3x5xf64>
    weft.return %4 : tensor<3x5xf64>
  }
  weft.entry @"rsqrt.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.add %0, %1 : tensor<2x0x3xf64>
    %3 = weft.rsqrt %2 : tensor<2x0x3xf64>
    %4 = weft.mul %3, %2 : tensor<2x0x3xf64>
    weft.return %4 : tensor<2x0x3xf64>
  }
  weft.entry @"add.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.mul %4, %5 : tensor<f64>
    %7 = weft.add %x1, %6 : tensor<f64>
    %8 = weft.add %3, %7 : tensor<f64>
    %9 = weft.mul %8, %3 : tensor<f64>
    weft.return %9 : tensor<f64>
  }
  weft.entry @"add.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.mul %4, %5 : tensor<0xf64>
    %7 = weft.add %x1, %6 : tensor<0xf64>
    %8 = weft.add %3, %7 : tensor<0xf64>
    %9 = weft.mul %8, %3 : tensor<0xf64>
    weft.return %9 : tensor<0xf64>
  }
  weft.entry @"add.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.mul %4, %5 : tensor<1xf64>
    %7 = weft.add %x1, %6 : tensor<1xf64>
    %8 = weft.add %3, %7 : tensor<1xf64>
    %9 = weft.mul %8, %3 : tensor<1xf64>
    weft.return %9 : tensor<1xf64>
  }
  weft.entry @"add.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.mul %4, %5 : tensor<7xf64>
    %7 = weft.add %x1, %6 : tensor<7xf64>
    %8 = weft.add %3, %7 : tensor<7xf64>
    %9 = weft.mul %8, %3 : tensor<7xf64>
    weft.return %9 : tensor<7xf64>
  }
  weft.entry @"add.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.mul %4, %5 : tensor<3x5xf64>
    %7 = weft.add %x1, %6 : tensor<3x5xf64>
    %8 = weft.add %3, %7 : tensor<3x5xf64>
    %9 = weft.mul %8, %3 : tensor<3x5xf64>
    weft.return %9 : tensor<3x5xf64>
  }
  weft.entry @"add.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x0x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x0x3xf64>
    %8 = weft.add %3, %7 : tensor<2x0x3xf64>
    %9 = weft.mul %8, %3 : tensor<2x0x3xf64>
    weft.return %9 : tensor<2x0x3xf64>
  }
  weft.entry @"sub.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.mul %4, %5 : tensor<f64>
    %7 = weft.add %x1, %6 : tensor<f64>
    %8 = weft.sub %3, %7 : tensor<f64>
    %9 = weft.mul %8, %3 : tensor<f64>
    weft.return %9 : tensor<f64>
  }
  weft.entry @"sub.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.mul %4, %5 : tensor<0xf64>
    %7 = weft.add %x1, %6 : tensor<0xf64>
    %8 = weft.sub %3, %7 : tensor<0xf64>
    %9 = weft.mul %8, %3 : tensor<0xf64>
    weft.return %9 : tensor<0xf64>
  }
  weft.entry @"sub.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.mul %4, %5 : tensor<1xf64>
    %7 = weft.add %x1, %6 : tensor<1xf64>
    %8 = weft.sub %3, %7 : tensor<1xf64>
    %9 = weft.mul %8, %3 : tensor<1xf64>
    weft.return %9 : tensor<1xf64>
  }
  weft.entry @"sub.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.mul %4, %5 : tensor<7xf64>
    %7 = weft.add %x1, %6 : tensor<7xf64>
    %8 = weft.sub %3, %7 : tensor<7xf64>
    %9 = weft.mul %8, %3 : tensor<7xf64>
    weft.return %9 : tensor<7xf64>
  }
  weft.entry @"sub.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.mul %4, %5 : tensor<3x5xf64>
    %7 = weft.add %x1, %6 : tensor<3x5xf64>
    %8 = weft.sub %3, %7 : tensor<3x5xf64>
    %9 = weft.mul %8, %3 : tensor<3x5xf64>
    weft.return %9 : tensor<3x5xf64>
  }
  weft.entry @"sub.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x0x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x0x3xf64>
    %8 = weft.sub %3, %7 : tensor<2x0x3xf64>
    %9 = weft.mul %8, %3 : tensor<2x0x3xf64>
    weft.return %9 : tensor<2x0x3xf64>
  }
  weft.entry @"mul.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.mul %4, %5 : tensor<f64>
    %7 = weft.add %x1, %6 : tensor<f64>
    %8 = weft.mul %3, %7 : tensor<f64>
    %9 = weft.mul %8, %3 : tensor<f64>
    weft.return %9 : tensor<f64>
  }
  weft.entry @"mul.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.mul %4, %5 : tensor<0xf64>
    %7 = weft.add %x1, %6 : tensor<0xf64>
    %8 = weft.mul %3, %7 : tensor<0xf64>
    %9 = weft.mul %8, %3 : tensor<0xf64>
    weft.return %9 : tensor<0xf64>
  }
  weft.entry @"mul.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.mul %4, %5 : tensor<1xf64>
    %7 = weft.add %x1, %6 : tensor<1xf64>
    %8 = weft.mul %3, %7 : tensor<1xf64>
    %9 = weft.mul %8, %3 : tensor<1xf64>
    weft.return %9 : tensor<1xf64>
  }
  weft.entry @"mul.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.mul %4, %5 : tensor<7xf64>
    %7 = weft.add %x1, %6 : tensor<7xf64>
    %8 = weft.mul %3, %7 : tensor<7xf64>
    %9 = weft.mul %8, %3 : tensor<7xf64>
    weft.return %9 : tensor<7xf64>
  }
  weft.entry @"mul.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.mul %4, %5 : tensor<3x5xf64>
    %7 = weft.add %x1, %6 : tensor<3x5xf64>
    %8 = weft.mul %3, %7 : tensor<3x5xf64>
    %9 = weft.mul %8, %3 : tensor<3x5xf64>
    weft.return %9 : tensor<3x5xf64>
  }
  weft.entry @"mul.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x0x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x0x3xf64>
    %8 = weft.mul %3, %7 : tensor<2x0x3xf64>
    %9 = weft.mul %8, %3 : tensor<2x0x3xf64>
    weft.return %9 : tensor<2x0x3xf64>
  }
  weft.entry @"div.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.add %4, %5 : tensor<f64>
    %7 = weft.div %3, %6 : tensor<f64>
    %8 = weft.mul %7, %3 : tensor<f64>
    weft.return %8 : tensor<f64>
  }
  weft.entry @"div.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.add %4, %5 : tensor<0xf64>
    %7 = weft.div %3, %6 : tensor<0xf64>
    %8 = weft.mul %7, %3 : tensor<0xf64>
    weft.return %8 : tensor<0xf64>
  }
  weft.entry @"div.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.add %4, %5 : tensor<1xf64>
    %7 = weft.div %3, %6 : tensor<1xf64>
    %8 = weft.mul %7, %3 : tensor<1xf64>
    weft.return %8 : tensor<1xf64>
  }
  weft.entry @"div.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.add %4, %5 : tensor<7xf64>
    %7 = weft.div %3, %6 : tensor<7xf64>
    %8 = weft.mul %7, %3 : tensor<7xf64>
    weft.return %8 : tensor<7xf64>
  }
  weft.entry @"div.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.add %4, %5 : tensor<3x5xf64>
    %7 = weft.div %3, %6 : tensor<3x5xf64>
    %8 = weft.mul %7, %3 : tensor<3x5xf64>
    weft.return %8 : tensor<3x5xf64>
  }
  weft.entry @"div.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.add %4, %5 : tensor<2x0x3xf64>
    %7 = weft.div %3, %6 : tensor<2x0x3xf64>
    %8 = weft.mul %7, %3 : tensor<2x0x3xf64>
    weft.return %8 : tensor<2x0x3xf64>
  }
  weft.entry @"floordiv.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.add %4, %5 : tensor<f64>
    %7 = weft.floordiv %3, %6 : tensor<f64>
    %8 = weft.mul %7, %3 : tensor<f64>
    weft.return %8 : tensor<f64>
  }
  weft.entry @"floordiv.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.add %4, %5 : tensor<0xf64>
    %7 = weft.floordiv %3, %6 : tensor<0xf64>
    %8 = weft.mul %7, %3 : tensor<0xf64>
    weft.return %8 : tensor<0xf64>
  }
  weft.entry @"floordiv.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.add %4, %5 : tensor<1xf64>
    %7 = weft.floordiv %3, %6 : tensor<1xf64>
    %8 = weft.mul %7, %3 : tensor<1xf64>
    weft.return %8 : tensor<1xf64>
  }
  weft.entry @"floordiv.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.add %4, %5 : tensor<7xf64>
    %7 = weft.floordiv %3, %6 : tensor<7xf64>
    %8 = weft.mul %7, %3 : tensor<7xf64>
    weft.return %8 : tensor<7xf64>
  }
  weft.entry @"floordiv.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.add %4, %5 : tensor<3x5xf64>
    %7 = weft.floordiv %3, %6 : tensor<3x5xf64>
    %8 = weft.mul %7, %3 : tensor<3x5xf64>
    weft.return %8 : tensor<3x5xf64>
  }
  weft.entry @"floordiv.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.add %4, %5 : tensor<2x0x3xf64>
    %7 = weft.floordiv %3, %6 : tensor<2x0x3xf64>
    %8 = weft.mul %7, %3 : tensor<2x0x3xf64>
    weft.return %8 : tensor<2x0x3xf64>
  }
  weft.entry @"mod.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.add %4, %5 : tensor<f64>
    %7 = weft.mod %3, %6 : tensor<f64>
    %8 = weft.mul %7, %3 : tensor<f64>
    weft.return %8 : tensor<f64>
  }
  weft.entry @"mod.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.add %4, %5 : tensor<0xf64>
    %7 = weft.mod %3, %6 : tensor<0xf64>
    %8 = weft.mul %7, %3 : tensor<0xf64>
    weft.return %8 : tensor<0xf64>
  }
  weft.entry @"mod.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.add %4, %5 : tensor<1xf64>
    %7 = weft.mod %3, %6 : tensor<1xf64>
    %8 = weft.mul %7, %3 : tensor<1xf64>
    weft.return %8 : tensor<1xf64>
  }
  weft.entry @"mod.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.add %4, %5 : tensor<7xf64>
    %7 = weft.mod %3, %6 : tensor<7xf64>
    %8 = weft.mul %7, %3 : tensor<7xf64>
    weft.return %8 : tensor<7xf64>
  }
  weft.entry @"mod.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.add %4, %5 : tensor<3x5xf64>
    %7 = weft.mod %3, %6 : tensor<3x5xf64>
    %8 = weft.mul %7, %3 : tensor<3x5xf64>
    weft.return %8 : tensor<3x5xf64>
  }
  weft.entry @"mod.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.add %4, %5 : tensor<2x0x3xf64>
    %7 = weft.mod %3, %6 : tensor<2x0x3xf64>
    %8 = weft.mul %7, %3 : tensor<2x0x3xf64>
    weft.return %8 : tensor<2x0x3xf64>
  }
  weft.entry @"pow.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.add %0, %1 : tensor<f64>
    %3 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %4 = weft.mul %x1, %x1 : tensor<f64>
    %5 = weft.mul %3, %4 : tensor<f64>
    %6 = weft.add %x1, %5 : tensor<f64>
    %7 = weft.pow %2, %6 : tensor<f64>
    %8 = weft.mul %7, %2 : tensor<f64>
    weft.return %8 : tensor<f64>
  }
  weft.entry @"pow.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.add %0, %1 : tensor<0xf64>
    %3 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %4 = weft.mul %x1, %x1 : tensor<0xf64>
    %5 = weft.mul %3, %4 : tensor<0xf64>
    %6 = weft.add %x1, %5 : tensor<0xf64>
    %7 = weft.pow %2, %6 : tensor<0xf64>
    %8 = weft.mul %7, %2 : tensor<0xf64>
    weft.return %8 : tensor<0xf64>
  }
  weft.entry @"pow.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.add %0, %1 : tensor<1xf64>
    %3 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %4 = weft.mul %x1, %x1 : tensor<1xf64>
    %5 = weft.mul %3, %4 : tensor<1xf64>
    %6 = weft.add %x1, %5 : tensor<1xf64>
    %7 = weft.pow %2, %6 : tensor<1xf64>
    %8 = weft.mul %7, %2 : tensor<1xf64>
    weft.return %8 : tensor<1xf64>
  }
  weft.entry @"pow.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %4 = weft.mul %x1, %x1 : tensor<7xf64>
    %5 = weft.mul %3, %4 : tensor<7xf64>
    %6 = weft.add %x1, %5 : tensor<7xf64>
    %7 = weft.pow %2, %6 : tensor<7xf64>
    %8 = weft.mul %7, %2 : tensor<7xf64>
    weft.return %8 : tensor<7xf64>
  }
  weft.entry @"pow.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.add %0, %1 : tensor<3x5xf64>
    %3 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %4 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %5 = weft.mul %3, %4 : tensor<3x5xf64>
    %6 = weft.add %x1, %5 : tensor<3x5xf64>
    %7 = weft.pow %2, %6 : tensor<3x5xf64>
    %8 = weft.mul %7, %2 : tensor<3x5xf64>
    weft.return %8 : tensor<3x5xf64>
  }
  weft.entry @"pow.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.add %0, %1 : tensor<2x0x3xf64>
    %3 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %4 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %5 = weft.mul %3, %4 : tensor<2x0x3xf64>
    %6 = weft.add %x1, %5 : tensor<2x0x3xf64>
    %7 = weft.pow %2, %6 : tensor<2x0x3xf64>
    %8 = weft.mul %7, %2 : tensor<2x0x3xf64>
    weft.return %8 : tensor<2x0x3xf64>
  }
  weft.entry @"minimum.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.mul %4, %5 : tensor<f64>
    %7 = weft.add %x1, %6 : tensor<f64>
    %8 = weft.minimum %3, %7 : tensor<f64>
    %9 = weft.mul %8, %3 : tensor<f64>
    weft.return %9 : tensor<f64>
  }
  weft.entry @"minimum.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.mul %4, %5 : tensor<0xf64>
    %7 = weft.add %x1, %6 : tensor<0xf64>
    %8 = weft.minimum %3, %7 : tensor<0xf64>
    %9 = weft.mul %8, %3 : tensor<0xf64>
    weft.return %9 : tensor<0xf64>
  }
  weft.entry @"minimum.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.mul %4, %5 : tensor<1xf64>
    %7 = weft.add %x1, %6 : tensor<1xf64>
    %8 = weft.minimum %3, %7 : tensor<1xf64>
    %9 = weft.mul %8, %3 : tensor<1xf64>
    weft.return %9 : tensor<1xf64>
  }
  weft.entry @"minimum.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.mul %4, %5 : tensor<7xf64>
    %7 = weft.add %x1, %6 : tensor<7xf64>
    %8 = weft.minimum %3, %7 : tensor<7xf64>
    %9 = weft.mul %8, %3 : tensor<7xf64>
    weft.return %9 : tensor<7xf64>
  }
  weft.entry @"minimum.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.mul %4, %5 : tensor<3x5xf64>
    %7 = weft.add %x1, %6 : tensor<3x5xf64>
    %8 = weft.minimum %3, %7 : tensor<3x5xf64>
    %9 = weft.mul %8, %3 : tensor<3x5xf64>
    weft.return %9 : tensor<3x5xf64>
  }
  weft.entry @"minimum.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x0x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x0x3xf64>
    %8 = weft.minimum %3, %7 : tensor<2x0x3xf64>
    %9 = weft.mul %8, %3 : tensor<2x0x3xf64>
    weft.return %9 : tensor<2x0x3xf64>
  }
  weft.entry @"maximum.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.mul %4, %5 : tensor<f64>
    %7 = weft.add %x1, %6 : tensor<f64>
    %8 = weft.maximum %3, %7 : tensor<f64>
    %9 = weft.mul %8, %3 : tensor<f64>
    weft.return %9 : tensor<f64>
  }
  weft.entry @"maximum.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.mul %4, %5 : tensor<0xf64>
    %7 = weft.add %x1, %6 : tensor<0xf64>
    %8 = weft.maximum %3, %7 : tensor<0xf64>
    %9 = weft.mul %8, %3 : tensor<0xf64>
    weft.return %9 : tensor<0xf64>
  }
  weft.entry @"maximum.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.mul %4, %5 : tensor<1xf64>
    %7 = weft.add %x1, %6 : tensor<1xf64>
    %8 = weft.maximum %3, %7 : tensor<1xf64>
    %9 = weft.mul %8, %3 : tensor<1xf64>
    weft.return %9 : tensor<1xf64>
  }
  weft.entry @"maximum.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.mul %4, %5 : tensor<7xf64>
    %7 = weft.add %x1, %6 : tensor<7xf64>
    %8 = weft.maximum %3, %7 : tensor<7xf64>
    %9 = weft.mul %8, %3 : tensor<7xf64>
    weft.return %9 : tensor<7xf64>
  }
  weft.entry @"maximum.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.mul %4, %5 : tensor<3x5xf64>
    %7 = weft.add %x1, %6 : tensor<3x5xf64>
    %8 = weft.maximum %3, %7 : tensor<3x5xf64>
    %9 = weft.mul %8, %3 : tensor<3x5xf64>
    weft.return %9 : tensor<3x5xf64>
  }
  weft.entry @"maximum.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x0x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x0x3xf64>
    %8 = weft.maximum %3, %7 : tensor<2x0x3xf64>
    %9 = weft.mul %8, %3 : tensor<2x0x3xf64>
    weft.return %9 : tensor<2x0x3xf64>
  }
  weft.entry @"add.6" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.add %2, %2 : tensor<7xf64>
    weft.return %3 : tensor<7xf64>
  }
  weft.entry @"mul.6" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.mul %2, %2 : tensor<7xf64>
    weft.return %3 : tensor<7xf64>
  }
  weft.entry @"div.6" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.div %2, %2 : tensor<7xf64>
    weft.return %3 : tensor<7xf64>
  }
  weft.entry @"pow.6" predict(%x0: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.add %0, %1 : tensor<7xf64>
    %3 = weft.pow %2, %2 : tensor<7xf64>
    weft.return %3 : tensor<7xf64>
  }
  weft.entry @"pow.7" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<0.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.pow %2, %3 : tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"pow.8" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<1.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.pow %2, %3 : tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"pow.9" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<2.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.pow %2, %3 : tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"pow.10" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<3.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.pow %2, %3 : tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"pow.11" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<-1.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.pow %2, %3 : tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"pow.12" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<2.5> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.pow %2, %3 : tensor<5xf64>
    weft.return %4 : tensor<5xf64>
  }
  weft.entry @"pow.13" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<1.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.mul %3, %2 : tensor<5xf64>
    %5 = weft.constant dense<3.0> : tensor<5xf64> as tensor<5xf64>
    %6 = weft.pow %4, %5 : tensor<5xf64>
    weft.return %6 : tensor<5xf64>
  }
  weft.entry @"pow.14" predict(%x0: tensor<5xf64>) -> (tensor<5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<5xf64> as tensor<5xf64>
    %1 = weft.mul %x0, %x0 : tensor<5xf64>
    %2 = weft.add %0, %1 : tensor<5xf64>
    %3 = weft.constant dense<-1.0> : tensor<5xf64> as tensor<5xf64>
    %4 = weft.mul %3, %2 : tensor<5xf64>
    %5 = weft.constant dense<3.0> : tensor<5xf64> as tensor<5xf64>
    %6 = weft.pow %4, %5 : tensor<5xf64>
    weft.return %6 : tensor<5xf64>
  }
  weft.entry @"select.0" predict(%x0: tensor<f64>, %x1: tensor<f64>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %5 = weft.mul %x1, %x1 : tensor<f64>
    %6 = weft.mul %4, %5 : tensor<f64>
    %7 = weft.add %x1, %6 : tensor<f64>
    %8 = weft.compare lt %3, %7 : tensor<f64>
    %9 = weft.mul %3, %7 : tensor<f64>
    %10 = weft.select %8, %9, %3 : tensor<f64>
    weft.return %10 : tensor<f64>
  }
  weft.entry @"select.1" predict(%x0: tensor<0xf64>, %x1: tensor<0xf64>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %5 = weft.mul %x1, %x1 : tensor<0xf64>
    %6 = weft.mul %4, %5 : tensor<0xf64>
    %7 = weft.add %x1, %6 : tensor<0xf64>
    %8 = weft.compare lt %3, %7 : tensor<0xf64>
    %9 = weft.mul %3, %7 : tensor<0xf64>
    %10 = weft.select %8, %9, %3 : tensor<0xf64>
    weft.return %10 : tensor<0xf64>
  }
  weft.entry @"select.2" predict(%x0: tensor<1xf64>, %x1: tensor<1xf64>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1xf64>
    %6 = weft.mul %4, %5 : tensor<1xf64>
    %7 = weft.add %x1, %6 : tensor<1xf64>
    %8 = weft.compare lt %3, %7 : tensor<1xf64>
    %9 = weft.mul %3, %7 : tensor<1xf64>
    %10 = weft.select %8, %9, %3 : tensor<1xf64>
    weft.return %10 : tensor<1xf64>
  }
  weft.entry @"select.3" predict(%x0: tensor<7xf64>, %x1: tensor<7xf64>) -> (tensor<7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %5 = weft.mul %x1, %x1 : tensor<7xf64>
    %6 = weft.mul %4, %5 : tensor<7xf64>
    %7 = weft.add %x1, %6 : tensor<7xf64>
    %8 = weft.compare lt %3, %7 : tensor<7xf64>
    %9 = weft.mul %3, %7 : tensor<7xf64>
    %10 = weft.select %8, %9, %3 : tensor<7xf64>
    weft.return %10 : tensor<7xf64>
  }
  weft.entry @"select.4" predict(%x0: tensor<3x5xf64>, %x1: tensor<3x5xf64>) -> (tensor<3x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x5xf64>
    %6 = weft.mul %4, %5 : tensor<3x5xf64>
    %7 = weft.add %x1, %6 : tensor<3x5xf64>
    %8 = weft.compare lt %3, %7 : tensor<3x5xf64>
    %9 = weft.mul %3, %7 : tensor<3x5xf64>
    %10 = weft.select %8, %9, %3 : tensor<3x5xf64>
    weft.return %10 : tensor<3x5xf64>
  }
  weft.entry @"select.5" predict(%x0: tensor<2x0x3xf64>, %x1: tensor<2x0x3xf64>) -> (tensor<2x0x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x0x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x0x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x0x3xf64>
    %8 = weft.compare lt %3, %7 : tensor<2x0x3xf64>
    %9 = weft.mul %3, %7 : tensor<2x0x3xf64>
    %10 = weft.select %8, %9, %3 : tensor<2x0x3xf64>
    weft.return %10 : tensor<2x0x3xf64>
  }
  weft.entry @"cast.0" predict(%x0: tensor<f64>) -> (tensor<f32>) {
    %0 = weft.constant dense<0.5> : tensor<f64> as tensor<f64>
    %1 = weft.mul %x0, %x0 : tensor<f64>
    %2 = weft.mul %0, %1 : tensor<f64>
    %3 = weft.add %x0, %2 : tensor<f64>
    %4 = weft.cast %3 : tensor<f64> to tensor<f32>
    %5 = weft.mul %4, %4 : tensor<f32>
    weft.return %5 : tensor<f32>
  }
  weft.entry @"cast.1" predict(%x0: tensor<0xf64>) -> (tensor<0xf32>) {
    %0 = weft.constant dense<0.5> : tensor<0xf64> as tensor<0xf64>
    %1 = weft.mul %x0, %x0 : tensor<0xf64>
    %2 = weft.mul %0, %1 : tensor<0xf64>
    %3 = weft.add %x0, %2 : tensor<0xf64>
    %4 = weft.cast %3 : tensor<0xf64> to tensor<0xf32>
    %5 = weft.mul %4, %4 : tensor<0xf32>
    weft.return %5 : tensor<0xf32>
  }
  weft.entry @"cast.2" predict(%x0: tensor<1xf64>) -> (tensor<1xf32>) {
    %0 = weft.constant dense<0.5> : tensor<1xf64> as tensor<1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1xf64>
    %2 = weft.mul %0, %1 : tensor<1xf64>
    %3 = weft.add %x0, %2 : tensor<1xf64>
    %4 = weft.cast %3 : tensor<1xf64> to tensor<1xf32>
    %5 = weft.mul %4, %4 : tensor<1xf32>
    weft.return %5 : tensor<1xf32>
  }
  weft.entry @"cast.3" predict(%x0: tensor<7xf64>) -> (tensor<7xf32>) {
    %0 = weft.constant dense<0.5> : tensor<7xf64> as tensor<7xf64>
    %1 = weft.mul %x0, %x0 : tensor<7xf64>
    %2 = weft.mul %0, %1 : tensor<7xf64>
    %3 = weft.add %x0, %2 : tensor<7xf64>
    %4 = weft.cast %3 : tensor<7xf64> to tensor<7xf32>
    %5 = weft.mul %4, %4 : tensor<7xf32>
    weft.return %5 : tensor<7xf32>
  }
  weft.entry @"cast.4" predict(%x0: tensor<3x5xf64>) -> (tensor<3x5xf32>) {
    %0 = weft.constant dense<0.5> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<3x5xf64>
    %2 = weft.mul %0, %1 : tensor<3x5xf64>
    %3 = weft.add %x0, %2 : tensor<3x5xf64>
    %4 = weft.cast %3 : tensor<3x5xf64> to tensor<3x5xf32>
    %5 = weft.mul %4, %4 : tensor<3x5xf32>
    weft.return %5 : tensor<3x5xf32>
  }
  weft.entry @"cast.5" predict(%x0: tensor<2x0x3xf64>) -> (tensor<2x0x3xf32>) {
    %0 = weft.constant dense<0.5> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x0x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x0x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x0x3xf64>
    %4 = weft.cast %3 : tensor<2x0x3xf64> to tensor<2x0x3xf32>
    %5 = weft.mul %4, %4 : tensor<2x0x3xf32>
    weft.return %5 : tensor<2x0x3xf32>
  }
}
