// RUN: weft-opt --verify-cast %s | FileCheck %s

// CHECK: weft.phase = "cast"
weft.entry @f32 predict(%x: tensor<f32>) -> () {
  weft.return
}
