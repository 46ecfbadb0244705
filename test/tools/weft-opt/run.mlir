// RUN: split-file %s %t
// Globals carry over from step to step; the same seed gives the same values.
// RUN: weft-opt %t/count.mlir --run=count | FileCheck %s --check-prefix=ONE
// RUN: weft-opt %t/count.mlir --run=count --steps=5 | FileCheck %s --check-prefix=FIVE
// RUN: weft-opt %t/count.mlir --run=draw --seed=3 --limit=2 > %t/a
// RUN: weft-opt %t/count.mlir --run=draw --seed=3 --limit=2 > %t/b
// RUN: diff %t/a %t/b
// RUN: FileCheck %s --check-prefix=LIMIT --input-file=%t/a
// RUN: weft-opt %t/count.mlir --run=third | FileCheck %s --check-prefix=ROUNDED
// RUN: weft-opt %t/count.mlir --run=third --exact | FileCheck %s --check-prefix=EXACT
// RUN: weft-opt %t/count.mlir --run --case=%t/cases
// RUN: ls %t/cases/count | FileCheck %s --check-prefix=CASE
// RUN: weft-opt %t/count.mlir --same-as=%t/count.mlir | FileCheck %s --check-prefix=SAME
// RUN: not weft-opt %t/count.mlir --same-as=%t/other.mlir | FileCheck %s --check-prefix=DIFFERS
// RUN: not weft-opt %t/count.mlir --run=none 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not weft-opt %t/count.mlir --run=count --steps=0 2>&1 | FileCheck %s --check-prefix=STEPS
// RUN: not weft-opt %t/missing.mlir --run=count 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not weft-opt %t/wrong.mlir --check-gradients | FileCheck %s --check-prefix=GRADIENT
// RUN: weft-opt %t/count.mlir --weft-pipeline=to-clustered | weft-opt --run=count --steps=5 | FileCheck %s --check-prefix=FIVE

// ONE: n: tensor<i32> = [0]
// ONE-NEXT: @state.step: tensor<i32> = [1]
// FIVE: n: tensor<i32> = [4]
// FIVE-NEXT: @state.step: tensor<i32> = [5]
// LIMIT: x: tensor<4xf32> = [{{[-0-9.]+}}, {{[-0-9.]+}}, ...]
// ROUNDED: d: tensor<f64> = [0]
// EXACT: d: tensor<f64> = [{{-?[0-9.]+}}e-0{{[89]}}]
// CASE: expect-global.state.step.npy
// CASE: expect.0.npy
// CASE: global.state.step.npy
// SAME: entry count: same
// SAME: entry draw: same
// SAME: entry third: same
// DIFFERS: entry count: result 0, element []: found 2, expected 3
// NONE: error: there is no entry 'none'
// NONE: note: there is 'count'
// STEPS: weft-opt: --steps and --gradient-order take numbers from 1
// MISSING: weft-opt: cannot open input file
// GRADIENT: stops: order 1, input 0, element 0 at {{.*}}: rule gives {{.*}}, differences give

//--- count.mlir
module attributes {weft.phase = "typed"} {
  weft.global @"state.step" state : tensor<i32> = #weft.init<constant, [0.0]>
  weft.entry @count train() -> (tensor<i32> {weft.name = "n", weft.kind = "output"}) {
    %n = weft.read @"state.step" : tensor<i32>
    %one = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %next = weft.add %n, %one : tensor<i32>
    weft.assign @"state.step", %next : tensor<i32>
    weft.return %n : tensor<i32>
  }
  weft.entry @draw predict(%x: tensor<4xf32> {weft.name = "x"})
      -> (tensor<4xf32> {weft.name = "x", weft.kind = "output"}) {
    weft.return %x : tensor<4xf32>
  }
  weft.entry @third predict() -> (tensor<f64> {weft.name = "d", weft.kind = "output"}) {
    %one = weft.constant dense<1.0> : tensor<f64> as tensor<f32>
    %three = weft.constant dense<3.0> : tensor<f64> as tensor<f32>
    %third = weft.div %one, %three : tensor<f32>
    %wide = weft.cast %third : tensor<f32> to tensor<f64>
    %rounded = weft.constant dense<0x3FD5555560000000> : tensor<f64> as tensor<f64>
    %d = weft.sub %wide, %rounded : tensor<f64>
    weft.return %d : tensor<f64>
  }
}

//--- other.mlir
module attributes {weft.phase = "typed"} {
  weft.global @"state.step" state : tensor<i32> = #weft.init<constant, [0.0]>
  weft.entry @count train() -> (tensor<i32> {weft.name = "n", weft.kind = "output"}) {
    %n = weft.read @"state.step" : tensor<i32>
    %one = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %next = weft.add %n, %one : tensor<i32>
    weft.assign @"state.step", %next : tensor<i32>
    weft.return %next : tensor<i32>
  }
  weft.entry @draw predict(%x: tensor<4xf32>) {
    weft.return
  }
  weft.entry @third predict() {
    weft.return
  }
}

//--- wrong.mlir
module attributes {weft.phase = "typed"} {
  weft.entry @stops predict(%x: tensor<3xf64>) -> (tensor<3xf64>) {
    %0 = weft.stop_gradient %x : tensor<3xf64>
    %1 = weft.mul %0, %x : tensor<3xf64>
    weft.return %1 : tensor<3xf64>
  }
}
