// RUN: weft-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error @+1 {{slice starts at -1 and holds 8 bytes; neither may be negative}}
plan.constant <constants, -1, 8> = dense<1.0> : tensor<2xf32>

// -----

// expected-error @+1 {{slice ends beyond the largest offset}}
plan.constant <constants, 9223372036854775807, 8> = dense<1.0> : tensor<2xf32>

// -----

// expected-error @+1 {{has a slice of 4 bytes for 8 bytes of 'tensor<2xf32>'}}
plan.constant <constants, 0, 4> = dense<1.0> : tensor<2xf32>

// -----

// expected-error @+1 {{has its slice in arena; constants was expected}}
plan.constant <arena, 0, 8> = dense<1.0> : tensor<2xf32>

// -----

// expected-error @+1 {{has a negative size: -1}}
plan.program @fit train profile {} batch -1 arena 0 bound 0 workspace 0
    inputs 0 results 0 events 0 {
}

// -----

// expected-error @+1 {{has an arena of 256 bytes, below its lower bound of 512}}
plan.program @fit train profile {} batch 1 arena 256 bound 512 workspace 0
    inputs 0 results 0 events 0 {
}

// -----

plan.program @fit train profile {} batch 1 arena 0 bound 0 workspace 0
    inputs 0 results 0 events 1 {
  plan.record "fit.0.record" 0 stream 0
  // expected-error @+1 {{repeats the name of an earlier step}}
  plan.wait "fit.0.record" 0 stream 0
}

// -----

plan.program @fit train profile {} batch 1 arena 0 bound 0 workspace 0
    inputs 0 results 0 events 1 {
  // expected-error @+1 {{names event 1 of 1}}
  plan.record "fit.0.record" 1 stream 0
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{is live from 3 to 2}}
  plan.buffer "b" <arena, 0, 4> live 3 to 2
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has its slice in arena; globals was expected}}
  plan.assign @w value 1 at <arena, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 256 results 0 events 0 {
  // expected-error @+1 {{has type 'tensor<?xf32>'; a tensor of static shape was expected}}
  plan.input "x" : tensor<?xf32> at <inputs, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 256 events 0 {
  // expected-error @+1 {{has its slice in inputs; results was expected}}
  plan.result "x" output value 1 : tensor<f32> at <inputs, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has 0 partitions; at least 1 was expected}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add () sizes [] partitions 0
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{expected read, write or read_write, found scribble}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add (scribble 1 f32 <arena, 0, 4>) sizes [] partitions 1
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{operand names value 0; values are numbered from 1}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add (write 0 f32 <arena, 0, 4>) sizes [] partitions 1
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{operand names value -2; values are numbered from 1}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add (read -2 f32 <arena, 0, 4>) sizes [] partitions 1
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{operand has type 'index'; an integer or float type was expected}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add (read 1 index <arena, 0, 4>) sizes [] partitions 1
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has in_place pair [1, 0]; positions of a read and a write were expected}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add
      (read 1 f32 <arena, 0, 4>, write 2 f32 <arena, 0, 4>)
      sizes [] partitions 1 in_place [[1, 0]]
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{#plan.matmul or #plan.convolution was expected}}
  plan.call "fit.0.matmul" 7 ()
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{needs 3 operands: read, read, write}}
  plan.call "fit.0.matmul" #plan.matmul<dtype = f32, batch = 1, m = 1, n = 1, k = 1, transpose_a = false, transpose_b = false, partitions = 1> ()
}

// -----

// expected-error @+1 {{matmul has a negative size}}
"test"() {a = #plan.matmul<dtype = f32, batch = 1, m = -1, n = 1, k = 1, transpose_a = false, transpose_b = false, partitions = 1>} : () -> ()

// -----

// expected-error @+1 {{matmul has 0 partitions; at least 1 was expected}}
"test"() {a = #plan.matmul<dtype = f32, batch = 1, m = 1, n = 1, k = 1, transpose_a = false, transpose_b = false, partitions = 0>} : () -> ()

// -----

// expected-error @+1 {{convolution has 1 spatial dimensions but a list of 2 entries}}
"test"() {a = #plan.convolution<forward, f32, batch = 1, channels = 1 -> 1, groups = 1, in = [4], out = [4], kernel = [1, 1], stride = [1], pad_low = [0], pad_high = [0], dilation = [1], channels_first, partitions = 1>} : () -> ()

// -----

// expected-error @+1 {{convolution has a negative size}}
"test"() {a = #plan.convolution<forward, f32, batch = 1, channels = 1 -> 1, groups = 1, in = [-4], out = [4], kernel = [1], stride = [1], pad_low = [0], pad_high = [0], dilation = [1], channels_first, partitions = 1>} : () -> ()

// -----

// expected-error @+1 {{convolution needs channels, groups, strides, dilations and partitions of at least 1}}
"test"() {a = #plan.convolution<forward, f32, batch = 1, channels = 1 -> 1, groups = 1, in = [4], out = [4], kernel = [1], stride = [0], pad_low = [0], pad_high = [0], dilation = [1], channels_first, partitions = 1>} : () -> ()

// -----

// expected-error @+1 {{2 groups do not divide 3 and 4 channels}}
"test"() {a = #plan.convolution<forward, f32, batch = 1, channels = 3 -> 4, groups = 2, in = [4], out = [4], kernel = [1], stride = [1], pad_low = [0], pad_high = [0], dilation = [1], channels_first, partitions = 1>} : () -> ()

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{copies 4 bytes to a slice of 8}}
  plan.copy "fit.0.copy" value 1 <arena, 0, 4> to <globals, 0, 8>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{names value 0; a positive number was expected}}
  plan.initial value 0 at <inputs, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has its slice in globals; constants or inputs was expected}}
  plan.initial value 1 at <globals, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has its slice in inputs; globals or state, as it names one, was expected}}
  plan.initial @w value 1 at <inputs, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{names value 0; a positive number was expected}}
  plan.copy "fit.0.copy" value 0 <arena, 0, 4> to <globals, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{an integer of 8, 16, 32 or 64 bits was expected}}
  plan.fill "fit.0.fill" value 1 1.0 : f32 to <arena, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{cannot repeat 4 bytes over a slice of 6}}
  plan.fill "fit.0.fill" value 1 0 : i32 to <arena, 0, 6>
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{runs -1 times}}
  plan.loop "fit.0.loop" -1 {
  }
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has carry [0, 1, 2]; three positive numbers [inside, initial, next] were expected}}
  plan.loop "fit.0.loop" 1 carries [[0, 1, 2]] {
  }
}

// -----

plan.program @fit train profile {} batch 1 arena 256 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has its slice in arena; workspace was expected}}
  plan.call "fit.0.matmul" #plan.matmul<dtype = f32, batch = 1, m = 1, n = 1, k = 1, transpose_a = false, transpose_b = false, partitions = 1>
      (read 1 f32 <arena, 0, 4>, read 1 f32 <arena, 0, 4>, write 2 f32 <arena, 0, 4>) workspace <arena, 0, 4>
}

// -----

plan.program @fit train profile {} batch 1 arena 512 bound 0 workspace 0
    inputs 0 results 0 events 0 {
  // expected-error @+1 {{has in_place pair [0, 1] of operands that do not share their bytes}}
  plan.kernel "fit.0.add" @kernels::@fit.0.add
      (read 1 f32 <arena, 0, 4>, write 2 f32 <arena, 256, 4>)
      sizes [] partitions 1 in_place [[0, 1]]
}
