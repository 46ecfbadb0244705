// RUN: weft-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{initialiser uniform takes 2 numbers, found 1}}
weft.global @w parameter : tensor<4xf32> = #weft.init<uniform, [1.0]>

// -----

// expected-error @+1 {{initialiser constant takes finite numbers, found INF}}
weft.global @w parameter : tensor<4xf32> = #weft.init<constant, [0x7FF0000000000000]>

// -----

// expected-error @+1 {{expected a constant initialiser for 'tensor<4xi32>', found normal}}
weft.global @global_c1 state : tensor<4xi32> = #weft.init<normal, [0.0, 1.0]>

// -----

// expected-error @+1 {{orthogonal initialiser needs rank >= 2, found 'tensor<4xf32>'}}
weft.global @global_c2 parameter : tensor<4xf32> = #weft.init<orthogonal, [1.0]>

// -----

// expected-error @+1 {{only optimizer state has an owner, found one on a buffer}}
weft.global @global_c3 buffer of "w" : tensor<4xf32> = #weft.init<constant, [1.0]>

// -----

weft.entry @read_unknown predict() -> () {
  // expected-error @+1 {{names @w, which is not a weft.global}}
  %w = weft.read @w : tensor<4xf32>
  weft.return
}

// -----

// expected-note @+1 {{declared here}}
weft.global @w parameter : tensor<4xf32> = #weft.init<constant, [1.0]>
weft.entry @read_c1 predict() -> () {
  // expected-error @+1 {{expected the type of @w, 'tensor<4xf32>', found 'tensor<3xf32>'}}
  %w = weft.read @w : tensor<3xf32>
  weft.return
}

// -----

weft.global @s state : tensor<i32> = #weft.init<constant, [1.0]>
weft.entry @assign_c2 train() -> () {
  %s = weft.read @s : tensor<i32>
  // expected-note @+1 {{first here}}
  weft.assign @s, %s : tensor<i32>
  // expected-error @+1 {{assigns @s twice}}
  weft.assign @s, %s : tensor<i32>
  weft.return
}

// -----

weft.global @h hyper : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @assign_c3 train() -> () {
  %h = weft.read @h : tensor<f32>
  // expected-error @+1 {{assigns the hyper @h}}
  weft.assign @h, %h : tensor<f32>
  weft.return
}

// -----

// expected-error @+1 {{expected a body that ends in weft.return}}
weft.entry @entry_c1 predict(%x: tensor<4xf32>) -> () {
  %0 = weft.neg %x : tensor<4xf32>
}

// -----

// expected-error @+1 {{expected train, eval or predict, found 'test'}}
weft.entry @entry_kind test() -> () {
  weft.return
}

// -----

weft.entry @return_c1 predict(%x: tensor<4xf32>) -> (tensor<3xf32>) {
  // expected-error @+1 {{expected 'tensor<3xf32>' as value 0, found 'tensor<4xf32>'}}
  weft.return %x : tensor<4xf32>
}

// -----

weft.entry @return_count predict(%x: tensor<4xf32>) -> (tensor<4xf32>) {
  // expected-error @+1 {{expected 1 values, found 0}}
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @entry_c3 eval(%x: tensor<f32>) -> () {
  // expected-error @+1 {{stands in a eval entry, expected train}}
  weft.minimize %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.entry @gradient_c1 predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{expected a target of rank 0, found 'tensor<4xf32>'}}
  %g = weft.gradient %x, [%x] : tensor<4xf32>, [tensor<4xf32>]
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @minimize_c2_count train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected one region per list of globals, found 1 regions and 0 lists}}
  weft.minimize %x globals [] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w buffer : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @minimize_c2_kind train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected @w to be of kind parameter, found buffer}}
  weft.minimize %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @minimize_c3 train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected arguments of region 0 ('tensor<f32>', 'tensor<f32>'), found ('tensor<f32>')}}
  weft.minimize %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @minimize_c4 train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected yielded values of region 0 ('tensor<f32>'), found ()}}
  weft.minimize %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @minimize_c5 train(%x: tensor<f32>) -> () {
  // expected-note @+1 {{first here}}
  weft.minimize %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  // expected-error @+1 {{updates @w twice}}
  weft.minimize %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @update_c1 train(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{expected gradients ('tensor<f32>'), found ('tensor<4xf32>')}}
  weft.update %x globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<4xf32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @minimize_c6_missing train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected a state of type 'tensor<f32>' as scale, found @nothing}}
  weft.minimize %x scale @nothing globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @update_c2_kind train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected a state of type 'tensor<f32>' as scale, found @w}}
  weft.update %x scale @w globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.global @s state : tensor<i32> = #weft.init<constant, [1.0]>
weft.entry @update_c2_type train(%x: tensor<f32>) -> () {
  // expected-error @+1 {{expected a state of type 'tensor<f32>' as scale, found @s}}
  weft.update %x scale @s globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @update_c3 train(%x: tensor<f32>, %c: tensor<2xi1>) -> () {
  // expected-error @+1 {{expected when of rank 0, found 'tensor<2xi1>'}}
  weft.update %x when %c : tensor<2xi1> globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    weft.yield %p : tensor<f32>
  }) : tensor<f32>
  weft.return
}

// -----

weft.entry @cluster_c1 predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{expected to yield one value of the same type per result}}
  %r = weft.cluster elementwise "a.0.neg" (%a = %x : tensor<4xf32>) -> (tensor<4xf32>) {
    weft.yield
  }
  weft.return
}

// -----

weft.entry @cluster_c2 predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{expected [operand, result] in in_place, found [0, 1]}}
  %r = weft.cluster elementwise "a.0.neg" (%a = %x : tensor<4xf32>) -> (tensor<4xf32>) attributes {in_place = [[0, 1]]} {
    weft.yield %a : tensor<4xf32>
  }
  weft.return
}

// -----

weft.entry @cluster_c3 predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{expected at least one partition, found 0}}
  %r = weft.cluster elementwise "a.0.neg" (%a = %x : tensor<4xf32>) -> (tensor<4xf32>) attributes {partitions = 0 : i64} {
    weft.yield %a : tensor<4xf32>
  }
  weft.return
}

// -----

weft.entry @cluster_category predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{unknown cluster category 'rowwise'}}
  %r = weft.cluster rowwise "a.0.neg" (%a = %x : tensor<4xf32>) -> (tensor<4xf32>) {
    weft.yield %a : tensor<4xf32>
  }
  weft.return
}
