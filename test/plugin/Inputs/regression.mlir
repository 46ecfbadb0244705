// A hidden layer whose curve is the op of the plug-in, learned by descent.
module @regression attributes {weft.phase = "typed"} {
  weft.global @state.step state : tensor<i32> = #weft.init<constant, [0.0]>
  weft.global @hyper.lr hyper : tensor<f32> = #weft.init<constant, [0.2]>
  weft.global @hidden.weight parameter : tensor<4x8x!weft.float> = #weft.init<uniform, [-1.0, 1.0]>
  weft.global @hidden.bias parameter : tensor<8x!weft.float> = #weft.init<uniform, [-0.5, 0.5]>
  weft.global @last.weight parameter : tensor<8x1x!weft.float> = #weft.init<uniform, [-0.5, 0.5]>

  weft.entry @fit train(%x: tensor<16x4xf32> {weft.name = "x"}, %y: tensor<16x1xf32> {weft.name = "y"})
      -> (tensor<f32> {weft.kind = "loss", weft.name = "loss"}) {
    %input = weft.cast %x : tensor<16x4xf32> to tensor<16x4x!weft.float>
    %target = weft.cast %y : tensor<16x1xf32> to tensor<16x1x!weft.float>
    %w = weft.read @hidden.weight : tensor<4x8x!weft.float>
    %sums = weft.matmul %input, %w : tensor<16x4x!weft.float>, tensor<4x8x!weft.float> to tensor<16x8x!weft.float>
    %b = weft.read @hidden.bias : tensor<8x!weft.float>
    %row = weft.reshape %b : tensor<8x!weft.float> to tensor<1x8x!weft.float>
    %rows = weft.broadcast_to %row : tensor<1x8x!weft.float> to tensor<16x8x!weft.float>
    %moved = weft.add %sums, %rows : tensor<16x8x!weft.float>
    %hidden = test_plugin.softsign %moved slope 2.0 : tensor<16x8x!weft.float>
    %v = weft.read @last.weight : tensor<8x1x!weft.float>
    %guess = weft.matmul %hidden, %v : tensor<16x8x!weft.float>, tensor<8x1x!weft.float> to tensor<16x1x!weft.float>
    %off = weft.sub %guess, %target : tensor<16x1x!weft.float>
    %square = weft.mul %off, %off : tensor<16x1x!weft.float>
    %sum = weft.reduce_sum %square, [0, 1] : tensor<16x1x!weft.float> to tensor<!weft.float>
    %share = weft.constant dense<6.25e-2> : tensor<f64> as tensor<!weft.float>
    %mean = weft.mul %sum, %share : tensor<!weft.float>
    %loss = weft.cast %mean : tensor<!weft.float> to tensor<f32>
    %lr = weft.read @hyper.lr : tensor<f32>
    %wide = weft.cast %lr : tensor<f32> to tensor<!weft.float>
    weft.minimize %mean globals [[@hidden.weight], [@hidden.bias], [@last.weight]] ({
    ^bb0(%param: tensor<4x8x!weft.float>, %grad: tensor<4x8x!weft.float>):
      %rate = weft.reshape %wide : tensor<!weft.float> to tensor<1x1x!weft.float>
      %rates = weft.broadcast_to %rate : tensor<1x1x!weft.float> to tensor<4x8x!weft.float>
      %move = weft.mul %rates, %grad : tensor<4x8x!weft.float>
      %next = weft.sub %param, %move : tensor<4x8x!weft.float>
      weft.yield %next : tensor<4x8x!weft.float>
    }, {
    ^bb0(%param: tensor<8x!weft.float>, %grad: tensor<8x!weft.float>):
      %rate = weft.reshape %wide : tensor<!weft.float> to tensor<1x!weft.float>
      %rates = weft.broadcast_to %rate : tensor<1x!weft.float> to tensor<8x!weft.float>
      %move = weft.mul %rates, %grad : tensor<8x!weft.float>
      %next = weft.sub %param, %move : tensor<8x!weft.float>
      weft.yield %next : tensor<8x!weft.float>
    }, {
    ^bb0(%param: tensor<8x1x!weft.float>, %grad: tensor<8x1x!weft.float>):
      %rate = weft.reshape %wide : tensor<!weft.float> to tensor<1x1x!weft.float>
      %rates = weft.broadcast_to %rate : tensor<1x1x!weft.float> to tensor<8x1x!weft.float>
      %move = weft.mul %rates, %grad : tensor<8x1x!weft.float>
      %next = weft.sub %param, %move : tensor<8x1x!weft.float>
      weft.yield %next : tensor<8x1x!weft.float>
    }) : tensor<!weft.float>
    %step = weft.read @state.step : tensor<i32>
    %one = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %next_step = weft.add %step, %one : tensor<i32>
    weft.assign @state.step, %next_step : tensor<i32>
    weft.return %loss : tensor<f32>
  }
}
