// RUN: weft-opt %s --check-plan

// Plans that are right in less common ways.

module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  weft.global @lr hyper : tensor<f32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<state, 0, 4>}
  plan.constant <constants, 0, 8> = dense<[1.0, 2.0]> : tensor<2xf32>

  // In place over the arena and over a global, a fill, the copy of an old
  // value, workspaces, a buffer after another in the same bytes.
  plan.program @plain train profile {} batch 1 arena 512 bound 512 workspace 256
      inputs 256 results 256 events 0 {
    plan.input "x" : tensor<64xf32> at <inputs, 0, 256>
    plan.initial value 7 at <inputs, 0, 256>
    plan.initial @w value 2 at <globals, 0, 256>
    plan.initial @lr value 8 at <state, 0, 4>
    plan.initial value 9 at <constants, 0, 8>
    plan.result "y" output value 3 : tensor<64xf32> at <results, 0, 256>
    plan.assign @w value 4 at <globals, 0, 256>
    plan.buffer "a" <arena, 0, 256> live 0 to 1
    plan.buffer "b" <arena, 0, 256> live 2 to 3
    plan.buffer "c" <arena, 256, 256> live 1 to 4
    plan.fill "f0" value 1 0 : i32 to <arena, 0, 256>
    plan.copy "c0" value 2 <globals, 0, 256> to <arena, 256, 256>
    plan.kernel "k0" @k (read 2 f32 <arena, 256, 256>, read 7 f32 <inputs, 0, 256>,
        read 9 f32 <constants, 0, 8>, write 5 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.kernel "k1" @k (read 5 f32 <arena, 0, 256>, write 6 f32 <arena, 0, 256>,
        write 3 f32 <results, 0, 256>) sizes [] partitions 1 in_place [[0, 1]]
    plan.kernel "k2" @k (read 2 f32 <arena, 256, 256>, read 2 f32 <globals, 0, 256>,
        read 8 f32 <state, 0, 4>, write 4 f32 <globals, 0, 256>)
        sizes [] partitions 1 in_place [[1, 3]]
  }

  // Another stream works beside the first and is joined.
  plan.program @streams predict profile {} batch 1 arena 1024 bound 0 workspace 0
      inputs 0 results 256 events 2 {
    plan.initial @w value 4 at <globals, 0, 256>
    plan.result "y" output value 3 : tensor<64xf32> at <results, 0, 256>
    plan.buffer "a" <arena, 0, 256> live 0 to 6
    plan.buffer "b" <arena, 256, 256> live 3 to 6
    plan.kernel "k0" @k (read 4 f32 <globals, 0, 256>, write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.record "r0" 0 stream 0
    plan.wait "w0" 0 stream 1
    plan.kernel "k1" @k (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 256, 256>) sizes [] partitions 1 stream 1
    plan.record "r1" 1 stream 1
    plan.wait "w1" 1 stream 0
    plan.kernel "k2" @k (read 1 f32 <arena, 0, 256>, read 2 f32 <arena, 256, 256>, write 3 f32 <results, 0, 256>) sizes [] partitions 1
  }

  // A loop carries a value in place: 1 goes in, 2 is it inside, 3 comes out.
  plan.program @loops predict profile {} batch 1 arena 512 bound 0 workspace 0
      inputs 0 results 256 events 0 {
    plan.result "y" output value 3 : tensor<64xf32> at <results, 0, 256>
    plan.buffer "h" <arena, 0, 256> live 0 to 2
    plan.buffer "t" <arena, 256, 256> live 1 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.loop "l" 8 carries [[2, 1, 3]] {
      plan.kernel "k1" @k (read 2 f32 <arena, 0, 256>, write 4 f32 <arena, 256, 256>) sizes [] partitions 1
      plan.kernel "k2" @k (read 4 f32 <arena, 256, 256>, write 3 f32 <arena, 0, 256>) sizes [] partitions 1
    }
    plan.copy "c" value 3 <arena, 0, 256> to <results, 0, 256>
  }
}
