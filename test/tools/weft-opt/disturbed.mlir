// RUN: weft-opt %s --run=moves --disturbed=1 > %t.1
// RUN: FileCheck %s --input-file=%t.1
// RUN: weft-opt %s --run=moves --disturbed=2 > %t.2
// RUN: FileCheck %s --input-file=%t.2
// RUN: not diff %t.1 %t.2
// RUN: weft-opt %s --run=moves | FileCheck %s --check-prefix=STILL

// What f32 rounds moves, as inputs do; what it holds and equal values side by
// side stay.
// CHECK: third: tensor<4xf32> = [{{.*[1-9]e-0[78].*}}]
// CHECK-NEXT: half: tensor<f32> = [0]
// CHECK-NEXT: side: tensor<2xf32> = [0, 0]
// STILL: third: tensor<4xf32> = [0, 0, 0, 0]

module attributes {weft.phase = "typed"} {
  weft.entry @moves predict(%x: tensor<1x2xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "third", weft.kind = "output"},
          tensor<f32> {weft.name = "half", weft.kind = "output"},
          tensor<2xf32> {weft.name = "side", weft.kind = "output"}) {
    %ones = weft.constant dense<1.0> : tensor<4xf64> as tensor<4xf32>
    %threes = weft.constant dense<3.0> : tensor<4xf64> as tensor<4xf32>
    %third = weft.div %ones, %threes : tensor<4xf32>
    %rounded = weft.constant dense<0x3FD5555560000000> : tensor<4xf64> as tensor<4xf32>
    %0 = weft.sub %third, %rounded : tensor<4xf32>
    %one = weft.constant dense<1.0> : tensor<f64> as tensor<f32>
    %two = weft.constant dense<2.0> : tensor<f64> as tensor<f32>
    %half = weft.div %one, %two : tensor<f32>
    %exact = weft.constant dense<0.5> : tensor<f64> as tensor<f32>
    %1 = weft.sub %half, %exact : tensor<f32>
    %2 = weft.exp %x : tensor<1x2xf32>
    %3 = weft.broadcast_to %2 : tensor<1x2xf32> to tensor<2x2xf32>
    %4 = weft.reduce_max %3, [0] : tensor<2x2xf32> to tensor<2xf32>
    %5 = weft.reshape %2 : tensor<1x2xf32> to tensor<2xf32>
    %6 = weft.sub %4, %5 : tensor<2xf32>
    weft.return %0, %1, %6 : tensor<4xf32>, tensor<f32>, tensor<2xf32>
  }
}
