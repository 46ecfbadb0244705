// RUN: weft-opt --simplify %s | FileCheck %s

// CHECK-LABEL: weft.entry @algebra
weft.entry @algebra predict(%x: tensor<4xf32>, %n: tensor<4xi32>, %b: tensor<4xi1>)
    -> (tensor<4xf32>, tensor<4xi32>, tensor<4xi1>) {
  // CHECK-NEXT: %[[ZERO:.*]] = weft.constant dense<0> : tensor<4xi64> as tensor<4xi32>
  // CHECK-NEXT: weft.return %arg0, %[[ZERO]], %arg2
  %zero = weft.constant dense<0.0> : tensor<4xf64> as tensor<4xf32>
  %one = weft.constant dense<1.0> : tensor<4xf64> as tensor<4xf32>
  %0 = weft.add %zero, %x : tensor<4xf32>
  %1 = weft.mul %0, %one : tensor<4xf32>
  %2 = weft.div %1, %one : tensor<4xf32>
  %3 = weft.sub %2, %zero : tensor<4xf32>
  %4 = weft.neg %3 : tensor<4xf32>
  %5 = weft.neg %4 : tensor<4xf32>
  %6 = weft.pow %5, %one : tensor<4xf32>
  %7 = weft.cast %6 : tensor<4xf32> to tensor<4xf32>
  %izero = weft.constant dense<0> : tensor<4xi64> as tensor<4xi32>
  %8 = weft.mul %n, %izero : tensor<4xi32>
  %9 = weft.not %b : tensor<4xi1>
  %10 = weft.not %9 : tensor<4xi1>
  %11 = weft.and %10, %b : tensor<4xi1>
  weft.return %7, %8, %11 : tensor<4xf32>, tensor<4xi32>, tensor<4xi1>
}

// A float times 0 may be nan, so it stays.
// CHECK-LABEL: weft.entry @no_float_zero
weft.entry @no_float_zero predict(%x: tensor<4xf32>) -> (tensor<4xf32>) {
  // CHECK: weft.mul
  %zero = weft.constant dense<0.0> : tensor<4xf64> as tensor<4xf32>
  %0 = weft.mul %x, %zero : tensor<4xf32>
  weft.return %0 : tensor<4xf32>
}

// CHECK-LABEL: weft.entry @square
weft.entry @square predict(%x: tensor<4xf32>) -> (tensor<4xf32>) {
  // CHECK-NEXT: weft.mul %arg0, %arg0
  %two = weft.constant dense<2.0> : tensor<4xf64> as tensor<4xf32>
  %0 = weft.pow %x, %two : tensor<4xf32>
  weft.return %0 : tensor<4xf32>
}

// CHECK-LABEL: weft.entry @views
weft.entry @views predict(%x: tensor<2x3xf32>) -> (tensor<3x2xf32>, tensor<2x3xf32>, tensor<2x3xf32>) {
  // CHECK-NEXT: %[[R:.*]] = weft.reshape %arg0 : tensor<2x3xf32> to tensor<3x2xf32>
  // CHECK-NEXT: weft.return %[[R]], %arg0, %arg0
  %0 = weft.reshape %x : tensor<2x3xf32> to tensor<6xf32>
  %1 = weft.reshape %0 : tensor<6xf32> to tensor<3x2xf32>
  %2 = weft.transpose %x, [1, 0] : tensor<2x3xf32> to tensor<3x2xf32>
  %3 = weft.transpose %2, [1, 0] : tensor<3x2xf32> to tensor<2x3xf32>
  %4 = weft.slice %x [0, 0] [2, 3] [1, 1] : tensor<2x3xf32> to tensor<2x3xf32>
  %5 = weft.pad %4 [0, 0] [0, 0] [0, 0] with 1.0 : tensor<2x3xf32> to tensor<2x3xf32>
  %6 = weft.concat 0, %5 : tensor<2x3xf32> to tensor<2x3xf32>
  %7 = weft.broadcast_to %6 : tensor<2x3xf32> to tensor<2x3xf32>
  %8 = weft.reduce_sum %7, [] : tensor<2x3xf32> to tensor<2x3xf32>
  weft.return %1, %3, %8 : tensor<3x2xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}

// Folding rounds to the declared type after each op: 16777217 is no f32, and
// integers wrap.
// CHECK-LABEL: weft.entry @rounding
weft.entry @rounding predict() -> (tensor<f32>, tensor<f64>, tensor<i8>, tensor<ui8>, tensor<i8>) {
  // CHECK-DAG: %[[F:.*]] = weft.constant dense<0x4170000000000000> : tensor<f64> as tensor<f32>
  // CHECK-DAG: %[[D:.*]] = weft.constant dense<0x4170000010000000> : tensor<f64> as tensor<f64>
  // CHECK-DAG: %[[I:.*]] = weft.constant dense<-128> : tensor<i64> as tensor<i8>
  // CHECK-DAG: %[[U:.*]] = weft.constant dense<0> : tensor<i64> as tensor<ui8>
  // CHECK-DAG: %[[S:.*]] = weft.constant dense<127> : tensor<i64> as tensor<i8>
  // CHECK: weft.return
  %a = weft.constant dense<16777216.0> : tensor<f64> as tensor<f32>
  %b = weft.constant dense<1.0> : tensor<f64> as tensor<f32>
  %0 = weft.add %a, %b : tensor<f32>
  %c = weft.constant dense<16777216.0> : tensor<f64> as tensor<f64>
  %d = weft.constant dense<1.0> : tensor<f64> as tensor<f64>
  %1 = weft.add %c, %d : tensor<f64>
  %e = weft.constant dense<127> : tensor<i64> as tensor<i8>
  %f = weft.constant dense<1> : tensor<i64> as tensor<i8>
  %2 = weft.add %e, %f : tensor<i8>
  %g = weft.constant dense<255> : tensor<i64> as tensor<ui8>
  %h = weft.constant dense<1> : tensor<i64> as tensor<ui8>
  %3 = weft.add %g, %h : tensor<ui8>
  %4 = weft.cast %a : tensor<f32> to tensor<i8>
  weft.return %0, %1, %2, %3, %4 : tensor<f32>, tensor<f64>, tensor<i8>, tensor<ui8>, tensor<i8>
}

// CHECK-LABEL: weft.entry @moves
weft.entry @moves predict() -> (tensor<3x2xf32>, tensor<2xi32>, tensor<5x7xf32>) {
  // CHECK-DAG: weft.constant dense<{{\[\[}}1.000000e+00, 4.000000e+00], [2.000000e+00, 5.000000e+00], [3.000000e+00, 6.000000e+00]]> : tensor<3x2xf64> as tensor<3x2xf32>
  // CHECK-DAG: weft.constant dense<[3, 9]> : tensor<2xi64> as tensor<2xi32>
  // CHECK-DAG: weft.constant dense<2.500000e-01> : tensor<5x7xf64> as tensor<5x7xf32>
  // CHECK: weft.return
  %a = weft.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf64> as tensor<2x3xf32>
  %0 = weft.transpose %a, [1, 0] : tensor<2x3xf32> to tensor<3x2xf32>
  %b = weft.constant dense<[1, 3, 6, 9]> : tensor<4xi64> as tensor<4xi32>
  %1 = weft.slice %b [1] [2] [2] : tensor<4xi32> to tensor<2xi32>
  %c = weft.constant dense<0.25> : tensor<f64> as tensor<f32>
  %2 = weft.reshape %c : tensor<f32> to tensor<1x1xf32>
  %3 = weft.broadcast_to %2 : tensor<1x1xf32> to tensor<5x7xf32>
  weft.return %0, %1, %3 : tensor<3x2xf32>, tensor<2xi32>, tensor<5x7xf32>
}

// Equal ops become one, dead ones go; exp stays unfolded: its bits belong to
// the generated code.
// CHECK-LABEL: weft.entry @equal_and_dead
weft.entry @equal_and_dead predict(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // CHECK-NEXT: weft.constant
  // CHECK-NEXT: weft.exp
  // CHECK-NEXT: %[[T:.*]] = weft.tanh %arg0
  // CHECK-NEXT: %[[A:.*]] = weft.add %[[T]], %[[T]]
  // CHECK-NEXT: weft.return %[[A]]
  %c = weft.constant dense<1.0> : tensor<4xf64> as tensor<4xf32>
  %e = weft.exp %c : tensor<4xf32>
  %0 = weft.tanh %x : tensor<4xf32>
  %1 = weft.tanh %x : tensor<4xf32>
  %2 = weft.sqrt %1 : tensor<4xf32>
  %3 = weft.add %0, %1 : tensor<4xf32>
  weft.return %3, %e : tensor<4xf32>, tensor<4xf32>
}

// Empty constants fold to nothing and break nothing.
// CHECK-LABEL: weft.entry @empty
weft.entry @empty predict() -> (tensor<0x2xf32>) {
  // CHECK: weft.return
  %c = weft.constant dense<> : tensor<0x2xf64> as tensor<0x2xf32>
  %0 = weft.neg %c : tensor<0x2xf32>
  %1 = weft.add %0, %c : tensor<0x2xf32>
  weft.return %1 : tensor<0x2xf32>
}

// Of two equal values a gradient is taken of one; the entry waits.
// CHECK-LABEL: weft.entry @gradient
weft.entry @gradient predict(%x: tensor<4xf32>) -> (tensor<4xf32>) {
  // CHECK: %[[A:.*]] = weft.neg
  // CHECK-NEXT: %[[B:.*]] = weft.neg
  // CHECK-NEXT: weft.mul %[[A]], %[[B]]
  // CHECK: weft.gradient {{%.*}}, [%[[A]]]
  %a = weft.neg %x : tensor<4xf32>
  %b = weft.neg %x : tensor<4xf32>
  %0 = weft.mul %a, %b : tensor<4xf32>
  %1 = weft.reduce_sum %0, [0] : tensor<4xf32> to tensor<f32>
  %g = weft.gradient %1, [%a] : tensor<f32>, [tensor<4xf32>]
  weft.return %g : tensor<4xf32>
}
