// RUN: weft-opt %s | weft-opt | FileCheck %s
// RUN: weft-opt --mlir-print-op-generic %s | weft-opt | FileCheck %s

module @net attributes {weft.dims = {B = 4 : i64}, weft.phase = "typed"} {
  // CHECK: weft.global @"net.fc[0].weight" parameter : tensor<3x2x!weft.float> = #weft.init<uniform, [-5.000000e-02, 5.000000e-02]>
  weft.global @"net.fc[0].weight" parameter : tensor<3x2x!weft.float> = #weft.init<uniform, [-5.0e-2, 5.0e-2]>
  // CHECK: weft.global @net.q parameter : tensor<3x2xf32> = #weft.init<orthogonal, [1.000000e+00]>
  weft.global @net.q parameter : tensor<3x2xf32> = #weft.init<orthogonal, [1.0]>
  // CHECK: weft.global @fit.m optimizer of "net.fc[0].weight" : tensor<3x2x!weft.float> = #weft.init<constant, [0.000000e+00]>
  weft.global @fit.m optimizer of "net.fc[0].weight" : tensor<3x2x!weft.float> = #weft.init<constant, [0.0]>
  // CHECK: weft.global @net.mean buffer : tensor<2xf32> = #weft.init<normal, [0.000000e+00, 1.000000e+00]>
  weft.global @net.mean buffer : tensor<2xf32> = #weft.init<normal, [0.0, 1.0]>
  // CHECK: weft.global @hyper.lr hyper : tensor<f32>
  weft.global @hyper.lr hyper : tensor<f32> = #weft.init<constant, [2.0e-3]>
  // CHECK: weft.global @state.step state : tensor<i32>
  weft.global @state.step state : tensor<i32> = #weft.init<constant, [0.0]>

  // CHECK: weft.entry @fit train(%[[X:.*]]: tensor<4x3xf32> {weft.name = "x"}) -> (tensor<!weft.float> {weft.kind = "loss", weft.name = "loss"}) {
  weft.entry @fit train(%x: tensor<4x3xf32> {weft.name = "x"}) -> (tensor<!weft.float> {weft.name = "loss", weft.kind = "loss"}) {
    // CHECK-NEXT: weft.read @"net.fc[0].weight" : tensor<3x2x!weft.float>
    %w = weft.read @"net.fc[0].weight" : tensor<3x2x!weft.float>
    %loss = weft.reduce_sum %w, [0, 1] : tensor<3x2x!weft.float> to tensor<!weft.float>
    // CHECK: weft.gradient %{{.*}}, [%{{.*}}] : tensor<!weft.float>, [tensor<3x2x!weft.float>]
    %g = weft.gradient %loss, [%w] : tensor<!weft.float>, [tensor<3x2x!weft.float>]
    %lr = weft.read @hyper.lr : tensor<f32>
    // CHECK: weft.minimize %{{.*}} clip %{{.*}} : tensor<f32> globals {{\[}}[@"net.fc[0].weight", @fit.m]] ({
    // CHECK-NEXT: ^bb0(%[[P:.*]]: tensor<3x2x!weft.float>, %[[G:.*]]: tensor<3x2x!weft.float>, %[[M:.*]]: tensor<3x2x!weft.float>):
    // CHECK-NEXT: weft.yield %[[P]], %[[G]]
    // CHECK-NEXT: }) : tensor<!weft.float>
    weft.minimize %loss clip %lr : tensor<f32> globals [[@"net.fc[0].weight", @fit.m]] ({
    ^bb0(%param: tensor<3x2x!weft.float>, %grad: tensor<3x2x!weft.float>, %m: tensor<3x2x!weft.float>):
      weft.yield %param, %grad : tensor<3x2x!weft.float>, tensor<3x2x!weft.float>
    }) : tensor<!weft.float>
    %step = weft.read @state.step : tensor<i32>
    // CHECK: weft.assign @state.step, %{{.*}} : tensor<i32>
    weft.assign @state.step, %step : tensor<i32>
    weft.return %loss : tensor<!weft.float>
  }

  // CHECK: weft.entry @two train
  weft.entry @two train() -> () {
    %w = weft.read @"net.fc[0].weight" : tensor<3x2x!weft.float>
    %q = weft.read @net.q : tensor<3x2xf32>
    // CHECK: weft.update %{{.*}}, %{{.*}} globals {{\[}}[@"net.fc[0].weight"], [@net.q]] ({
    // CHECK: }, {
    // CHECK: }) : tensor<3x2x!weft.float>, tensor<3x2xf32>
    weft.update %w, %q globals [[@"net.fc[0].weight"], [@net.q]] ({
    ^bb0(%param: tensor<3x2x!weft.float>, %grad: tensor<3x2x!weft.float>):
      weft.yield %param : tensor<3x2x!weft.float>
    }, {
    ^bb0(%param: tensor<3x2xf32>, %grad: tensor<3x2xf32>):
      weft.yield %param : tensor<3x2xf32>
    }) : tensor<3x2x!weft.float>, tensor<3x2xf32>
    weft.return
  }

  // CHECK: weft.entry @clusters predict
  weft.entry @clusters predict(%x: tensor<4xf32>) -> (tensor<4xf32>) attributes {weft.note = "kept"} {
    // CHECK-NEXT: weft.cluster elementwise "clusters.0.add" (%[[A:.*]] = %{{.*}} : tensor<4xf32>) -> (tensor<4xf32>) attributes {in_place = {{\[}}[0, 0]], partitions = 2 : i64} {
    // CHECK-NEXT: weft.add %[[A]], %[[A]]
    %r = weft.cluster elementwise "clusters.0.add" (%a = %x : tensor<4xf32>) -> (tensor<4xf32>)
        attributes {in_place = [[0, 0]], partitions = 2 : i64} {
      %0 = weft.add %a, %a : tensor<4xf32>
      weft.yield %0 : tensor<4xf32>
    }
    // CHECK: weft.cluster none "clusters.1.constant" () -> () {
    weft.cluster none "clusters.1.constant" () -> () {
      weft.yield
    }
    weft.return %r : tensor<4xf32>
  }
}
