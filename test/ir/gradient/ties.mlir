// RUN: weft-opt --run=ties %s | FileCheck %s
// RUN: weft-opt --run=folds %s | FileCheck %s --check-prefix=FOLDS
// RUN: weft-opt --run=stops %s | FileCheck %s --check-prefix=STOPS

// Where a function has a kink the slopes are PyTorch's.

// CHECK: relu: {{.*}} = [0, 0, 1]
// CHECK: abs: {{.*}} = [-1, 0, 1]
// CHECK: maximum: {{.*}} = [0, 0.5, 1]
// CHECK: minimum: {{.*}} = [1, 0.5, 0]
weft.entry @ties predict() -> (tensor<3xf64> {weft.name = "relu"},
    tensor<3xf64> {weft.name = "abs"}, tensor<3xf64> {weft.name = "maximum"},
    tensor<3xf64> {weft.name = "minimum"}) {
  %x = weft.constant dense<[-1.0, 0.0, 2.0]> : tensor<3xf64> as tensor<3xf64>
  %zero = weft.constant dense<0.0> : tensor<3xf64> as tensor<3xf64>
  %a = weft.relu %x : tensor<3xf64>
  %a1 = weft.reduce_sum %a, [0] : tensor<3xf64> to tensor<f64>
  %ga = weft.gradient %a1, [%x] : tensor<f64>, [tensor<3xf64>]
  %b = weft.abs %x : tensor<3xf64>
  %b1 = weft.reduce_sum %b, [0] : tensor<3xf64> to tensor<f64>
  %gb = weft.gradient %b1, [%x] : tensor<f64>, [tensor<3xf64>]
  %c = weft.maximum %x, %zero : tensor<3xf64>
  %c1 = weft.reduce_sum %c, [0] : tensor<3xf64> to tensor<f64>
  %gc = weft.gradient %c1, [%x] : tensor<f64>, [tensor<3xf64>]
  %d = weft.minimum %x, %zero : tensor<3xf64>
  %d1 = weft.reduce_sum %d, [0] : tensor<3xf64> to tensor<f64>
  %gd = weft.gradient %d1, [%x] : tensor<f64>, [tensor<3xf64>]
  weft.return %ga, %gb, %gc, %gd : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
}

// Equal elements share the slope of a fold; a pool takes the first of them.
// FOLDS: max: {{.*}} = [0, 0.5, 0.5, 0]
// FOLDS: min: {{.*}} = [0.5, 0, 0, 0.5]
// FOLDS: pool: {{.*}} = [0, 1, 0, 0]
// FOLDS: prod: {{.*}} = [9, 0, 0, 0]
weft.entry @folds predict() -> (tensor<1x1x4xf64> {weft.name = "max"},
    tensor<1x1x4xf64> {weft.name = "min"},
    tensor<1x1x4xf64> {weft.name = "pool"}, tensor<4xf64> {weft.name = "prod"}) {
  %x = weft.constant dense<[[[1.0, 3.0, 3.0, 1.0]]]> : tensor<1x1x4xf64> as tensor<1x1x4xf64>
  %a = weft.reduce_max %x, [0, 1, 2] : tensor<1x1x4xf64> to tensor<f64>
  %ga = weft.gradient %a, [%x] : tensor<f64>, [tensor<1x1x4xf64>]
  %b = weft.reduce_min %x, [0, 1, 2] : tensor<1x1x4xf64> to tensor<f64>
  %gb = weft.gradient %b, [%x] : tensor<f64>, [tensor<1x1x4xf64>]
  %c, %i = weft.max_pool %x size [4] stride [1] pad [0] [0]
      : tensor<1x1x4xf64> to tensor<1x1x1xf64>, tensor<1x1x1xi32>
  %c1 = weft.reduce_sum %c, [0, 1, 2] : tensor<1x1x1xf64> to tensor<f64>
  %gc = weft.gradient %c1, [%x] : tensor<f64>, [tensor<1x1x4xf64>]
  %z = weft.constant dense<[0.0, 3.0, 3.0, 1.0]> : tensor<4xf64> as tensor<4xf64>
  %d = weft.reduce_prod %z, [0] : tensor<4xf64> to tensor<f64>
  %gd = weft.gradient %d, [%z] : tensor<f64>, [tensor<4xf64>]
  weft.return %ga, %gb, %gc, %gd : tensor<1x1x4xf64>, tensor<1x1x4xf64>, tensor<1x1x4xf64>, tensor<4xf64>
}

// No gradient flows through stop_gradient, nor through integers; a power of 0
// has no slope in its exponent.
// STOPS: stop: {{.*}} = [5]
// STOPS: integer: {{.*}} = [3]
// STOPS: base: {{.*}} = [0]
// STOPS: exponent: {{.*}} = [0]
weft.entry @stops predict() -> (tensor<f64> {weft.name = "stop"},
    tensor<f64> {weft.name = "integer"}, tensor<f64> {weft.name = "base"},
    tensor<f64> {weft.name = "exponent"}) {
  %x = weft.constant dense<5.0> : tensor<f64> as tensor<f64>
  %s = weft.stop_gradient %x : tensor<f64>
  %a = weft.mul %x, %s : tensor<f64>
  %ga = weft.gradient %a, [%x] : tensor<f64>, [tensor<f64>]
  %y = weft.constant dense<3.7> : tensor<f64> as tensor<f64>
  %n = weft.cast %y : tensor<f64> to tensor<i32>
  %f = weft.cast %n : tensor<i32> to tensor<f64>
  %b = weft.mul %f, %y : tensor<f64>
  %gb = weft.gradient %b, [%y] : tensor<f64>, [tensor<f64>]
  %zero = weft.constant dense<0.0> : tensor<f64> as tensor<f64>
  %c = weft.pow %zero, %x : tensor<f64>
  %gc:2 = weft.gradient %c, [%zero, %x] : tensor<f64>, [tensor<f64>, tensor<f64>]
  weft.return %ga, %gb, %gc#0, %gc#1 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
}
