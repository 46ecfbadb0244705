// Derivatives of the loss family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"cross_entropy.0" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xui8> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.1" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.2" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32>) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.3" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xui8> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.4" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.5" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32>) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.6" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xui8> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.7" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.8" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32>) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.9" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xui8> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.10" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.11" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32>) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.12" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xui8> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.13" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32> {weft.label_limit = 5 : i64}) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.14" predict(%x0: tensor<4x5xf64>, %x1: tensor<4xi32>) -> (tensor<4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<4x5xf64> as tensor<4x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<4x5xf64>
    %2 = weft.mul %0, %1 : tensor<4x5xf64>
    %3 = weft.add %x0, %2 : tensor<4x5xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    weft.return %4 : tensor<4xf64>
  }
  weft.entry @"cross_entropy.15" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xui8> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.16" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.17" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.18" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xui8> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.19" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.20" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.21" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xui8> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.22" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.23" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.24" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xui8> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.25" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.26" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.27" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xui8> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.28" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32> {weft.label_limit = 1 : i64}) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.29" predict(%x0: tensor<1x1xf64>, %x1: tensor<1xi32>) -> (tensor<1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1xf64> as tensor<1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    weft.return %4 : tensor<1xf64>
  }
  weft.entry @"cross_entropy.30" predict(%x0: tensor<3xf64>, %x1: tensor<ui8> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.31" predict(%x0: tensor<3xf64>, %x1: tensor<i32> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.32" predict(%x0: tensor<3xf64>, %x1: tensor<i32>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.33" predict(%x0: tensor<3xf64>, %x1: tensor<ui8> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.34" predict(%x0: tensor<3xf64>, %x1: tensor<i32> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.35" predict(%x0: tensor<3xf64>, %x1: tensor<i32>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.36" predict(%x0: tensor<3xf64>, %x1: tensor<ui8> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.37" predict(%x0: tensor<3xf64>, %x1: tensor<i32> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.38" predict(%x0: tensor<3xf64>, %x1: tensor<i32>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.39" predict(%x0: tensor<3xf64>, %x1: tensor<ui8> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.40" predict(%x0: tensor<3xf64>, %x1: tensor<i32> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.41" predict(%x0: tensor<3xf64>, %x1: tensor<i32>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.42" predict(%x0: tensor<3xf64>, %x1: tensor<ui8> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.43" predict(%x0: tensor<3xf64>, %x1: tensor<i32> {weft.label_limit = 3 : i64}) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.44" predict(%x0: tensor<3xf64>, %x1: tensor<i32>) -> (tensor<f64>) {
    %0 = weft.constant dense<0.5> : tensor<3xf64> as tensor<3xf64>
    %1 = weft.mul %x0, %x0 : tensor<3xf64>
    %2 = weft.mul %0, %1 : tensor<3xf64>
    %3 = weft.add %x0, %2 : tensor<3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    weft.return %4 : tensor<f64>
  }
  weft.entry @"cross_entropy.45" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xui8> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.46" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.47" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.48" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xui8> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.49" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.50" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.51" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xui8> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.52" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.53" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.54" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xui8> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.55" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.56" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.57" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xui8> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.58" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32> {weft.label_limit = 4 : i64}) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.59" predict(%x0: tensor<0x4xf64>, %x1: tensor<0xi32>) -> (tensor<0xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x4xf64> as tensor<0x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x4xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %4 : tensor<0xf64>
  }
  weft.entry @"cross_entropy.60" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xui8> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<2x3x3xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.61" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.62" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.63" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xui8> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<2x3x3xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.64" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.65" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.1 : f64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.66" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xui8> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<2x3x3xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.67" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.68" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 1.0 : f64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.69" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xui8> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<2x3x3xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.70" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.71" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {ignore = 2 : i64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.72" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xui8> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x3xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.73" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32> {weft.label_limit = 3 : i64}) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
  weft.entry @"cross_entropy.74" predict(%x0: tensor<2x3x3xf64>, %x1: tensor<2x3xi32>) -> (tensor<2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x3xf64> as tensor<2x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x3xf64>
    %4 = weft.cross_entropy %3, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x3xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    weft.return %4 : tensor<2x3xf64>
  }
}
