// RUN: weft-opt --layout %s | FileCheck %s

// Everything is row-major and stays so.
// CHECK-LABEL: weft.entry @same
// CHECK-NEXT: weft.neg %{{.*}} : tensor<2x3xf32>
weft.entry @same predict(%x: tensor<2x3xf32>) -> () {
  %0 = weft.neg %x : tensor<2x3xf32>
  weft.return
}
