// RUN: weft-opt %s --check-plan --split-input-file --verify-diagnostics

// An offset that is off by 64 bytes.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{touches byte 64, no multiple of 256}}
    plan.kernel "k1" @k (read 1 f32 <arena, 64, 256>) sizes [] partitions 1
  }
}

// -----

// An offset that is off by a whole buffer.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{expects value 1 in <arena, 256, 256>, but from byte 256 there is nothing}}
    plan.kernel "k1" @k (read 1 f32 <arena, 256, 256>) sizes [] partitions 1
  }
}

// -----

// A lifetime that the list shortened.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 256> live 0 to 1
    plan.buffer "b" <arena, 256, 256> live 1 to 2
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.kernel "k1" @k (write 2 f32 <arena, 256, 256>) sizes [] partitions 1
    // expected-error @+1 {{touches <arena, 0, 256>, where no buffer is listed as live in step 2}}
    plan.kernel "k2" @k (read 1 f32 <arena, 0, 256>, read 2 f32 <arena, 256, 256>) sizes [] partitions 1
  }
}

// -----

// A lifetime that was too short when the plan was made: text and list agree,
// the value is gone.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 256> live 0 to 0
    plan.buffer "b" <arena, 0, 256> live 1 to 2
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-note @+1 {{written here}}
    plan.kernel "k1" @k (write 2 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{expects value 1 in <arena, 0, 256>, but from byte 0 there is value 2}}
    plan.kernel "k2" @k (read 1 f32 <arena, 0, 256>, read 2 f32 <arena, 0, 256>) sizes [] partitions 1
  }
}

// -----

// A dropped copy: the global keeps its old value.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{expects value 1 in <globals, 0, 256>, but from byte 0 there is what was there before the step}}
    plan.assign @w value 1 at <globals, 0, 256>
    plan.buffer "a" <arena, 0, 256> live 0 to 0
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
  }
}

// -----

// A dropped copy: nothing is in the results.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{expects value 1 in <results, 0, 256>, but from byte 0 there is nothing}}
    plan.result "y" output value 1 : tensor<64xf32> at <results, 0, 256>
    plan.buffer "a" <arena, 0, 256> live 0 to 0
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
  }
}

// -----

// A global that changes without saying so.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  // expected-error @+1 {{expects what was there before the step in <globals, 0, 256>, but from byte 0 there is value 1}}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-note @+1 {{written here}}
    plan.kernel "k0" @k (write 1 f32 <globals, 0, 256>) sizes [] partitions 1
  }
}

// -----

// The old value of a global, read after it was overwritten.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.initial @w value 3 at <globals, 0, 256>
    plan.assign @w value 1 at <globals, 0, 256>
    plan.buffer "a" <arena, 0, 256> live 1 to 1
    // expected-note @+1 {{written here}}
    plan.kernel "k0" @k (write 1 f32 <globals, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{expects value 3 in <globals, 0, 256>, but from byte 0 there is value 1}}
    plan.kernel "k1" @k (read 3 f32 <globals, 0, 256>, write 2 f32 <arena, 0, 256>) sizes [] partitions 1
  }
}

// -----

// Half of a value was overwritten.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 2
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 512>) sizes [] partitions 1
    // expected-note @+1 {{written here}}
    plan.kernel "k1" @k (write 2 f32 <arena, 256, 256>) sizes [] partitions 1
    // expected-error @+1 {{expects value 1 in <arena, 0, 512>, but from byte 256 there is value 2}}
    plan.kernel "k2" @k (read 1 f32 <arena, 0, 512>) sizes [] partitions 1
  }
}

// -----

// A read of fewer bytes than the value has.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 512>) sizes [] partitions 1
    // expected-error @+1 {{reads 256 bytes of value 1, which has 512}}
    plan.kernel "k1" @k (read 1 f32 <arena, 0, 256>) sizes [] partitions 1
  }
}

// -----

// A number for bytes that are no input.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.input "x" : tensor<64xf32> at <inputs, 0, 256>
    // expected-error @+1 {{has a slice that no input, constant or global has exactly}}
    plan.initial value 1 at <inputs, 0, 128>
  }
}

// -----

// Part of an input.
module {
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.input "x" : tensor<64xf32> at <inputs, 0, 256>
    plan.initial value 1 at <inputs, 0, 256>
    // expected-error @+1 {{reads 128 bytes of value 1, which has 256}}
    plan.kernel "k0" @k (read 1 f32 <inputs, 0, 128>) sizes [] partitions 1
  }
}

// -----

// The old value of one global, read from another of its size.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  weft.global @v parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 256, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.initial @w value 1 at <globals, 0, 256>
    // expected-note @+1 {{numbered here}}
    plan.initial @v value 2 at <globals, 256, 256>
    // expected-error @+1 {{expects value 1 in <globals, 256, 256>, but from byte 256 there is value 2}}
    plan.kernel "k0" @k (read 1 f32 <globals, 256, 256>) sizes [] partitions 1
  }
}

// -----

// The same where the other one has no number.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  weft.global @v parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 256, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.initial @w value 1 at <globals, 0, 256>
    // expected-error @+1 {{expects value 1 in <globals, 256, 256>, but from byte 256 there is what was there before the step}}
    plan.kernel "k0" @k (read 1 f32 <globals, 256, 256>) sizes [] partitions 1
  }
}

// -----

// The number of one global for the bytes of another.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  weft.global @v parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 256, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{has another slice than its global}}
    plan.initial @w value 1 at <globals, 256, 256>
  }
}

// -----

// Two numbers for the same bytes, and one number for two constants.
module {
  plan.constant <constants, 0, 8> = dense<[1.0, 2.0]> : tensor<2xf32>
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.initial value 1 at <constants, 0, 8>
    // expected-error @+1 {{numbers bytes a second time; they are value 1}}
    plan.initial value 2 at <constants, 0, 8>
  }
}

// -----

module {
  plan.constant <constants, 0, 8> = dense<[1.0, 2.0]> : tensor<2xf32>
  plan.constant <constants, 256, 8> = dense<[3.0, 4.0]> : tensor<2xf32>
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-note @+1 {{first made here}}
    plan.initial value 1 at <constants, 0, 8>
    // expected-error @+1 {{makes value 1 a second time}}
    plan.initial value 1 at <constants, 256, 8>
  }
}

// -----

// Two buffers share bytes while both live.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{shares bytes with "b" while both live}}
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    // expected-note @+1 {{the other buffer}}
    plan.buffer "b" <arena, 256, 256> live 1 to 2
  }
}

// -----

// A buffer beyond the arena.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{ends at byte 768 of an arena of 512}}
    plan.buffer "a" <arena, 512, 256> live 0 to 1
  }
}

// -----

// A buffer that starts anywhere.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{starts at byte 64, no multiple of 256}}
    plan.buffer "a" <arena, 64, 256> live 0 to 1
  }
}

// -----

// A step beyond its region.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{touches <results, 256, 256> in a region of 256 bytes}}
    plan.kernel "k0" @k (write 1 f32 <results, 256, 256>) sizes [] partitions 1
  }
}

// -----

// A step that writes an input.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{writes to inputs, which steps may only read}}
    plan.kernel "k0" @k (write 1 f32 <inputs, 0, 256>) sizes [] partitions 1
  }
}

// -----

// In place without leave.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 256> live 0 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{writes operand 1 over operand 0 without an in_place pair that allows it}}
    plan.kernel "k1" @k (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 0, 256>) sizes [] partitions 1
  }
}

// -----

// A write into the middle of what the step reads.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 512>) sizes [] partitions 1
    // expected-error @+1 {{writes operand 1 over operand 0 without an in_place pair that allows it}}
    plan.kernel "k1" @k (read 1 f32 <arena, 0, 512>, write 2 f32 <arena, 256, 256>) sizes [] partitions 1
  }
}

// -----

// One number, two values.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    // expected-note @+1 {{first made here}}
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{makes value 1 a second time}}
    plan.kernel "k1" @k (write 1 f32 <arena, 256, 256>) sizes [] partitions 1
  }
}

// -----

// Another stream reads without waiting.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 1 {
    plan.buffer "a" <arena, 0, 512> live 0 to 2
    // expected-note @+1 {{written here}}
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{reads value 1 on stream 1 without waiting for stream 0}}
    plan.kernel "k1" @k (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 256, 256>) sizes [] partitions 1 stream 1
  }
}

// -----

// A buffer goes on to another value while a second stream still reads it: the
// joining event comes too late.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 2 {
    plan.buffer "a" <arena, 0, 512> live 0 to 5
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.record "r0" 0 stream 0
    plan.wait "w0" 0 stream 1
    // expected-note @+1 {{read here}}
    plan.kernel "k1" @k (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 256, 256>) sizes [] partitions 1 stream 1
    // expected-error @+1 {{overwrites <arena, 0, 256> on stream 0 without waiting for stream 1}}
    plan.kernel "k2" @k (write 3 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.record "r1" 1 stream 1
    plan.wait "w1" 1 stream 0
  }
}

// -----

// An event was dropped: nothing records it.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 1 {
    // expected-error @+1 {{waits for event 0, which no step before it records}}
    plan.wait "w0" 0 stream 0
  }
}

// -----

// The step ends while a second stream still runs.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  // expected-error @+1 {{ends before stream 1 is waited for on stream 0}}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 256> live 0 to 0
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1 stream 1
  }
}

// -----

// The second iteration reads what the first one left.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    plan.loop "l" 4 {
      // expected-error @+1 {{expects value 1 in <arena, 0, 256>, but from byte 0 there is value 2}}
      plan.kernel "k1" @k (read 1 f32 <arena, 0, 256>, write 3 f32 <arena, 256, 256>) sizes [] partitions 1
      // expected-note @+1 {{written here}}
      plan.kernel "k2" @k (read 3 f32 <arena, 256, 256>, write 2 f32 <arena, 0, 256>) sizes [] partitions 1
    }
  }
}

// -----

// A carry of a value that nothing makes.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 1
    // expected-error @+1 {{carries value 7, which no step makes}}
    plan.loop "l" 4 carries [[8, 7, 9]] {
    }
  }
}

// -----

// A carry that changes its size.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    plan.buffer "a" <arena, 0, 512> live 0 to 2
    plan.kernel "k0" @k (write 1 f32 <arena, 0, 256>) sizes [] partitions 1
    // expected-error @+1 {{carries values of different size in [2, 1, 3]}}
    plan.loop "l" 4 carries [[2, 1, 3]] {
      plan.kernel "k1" @k (write 3 f32 <arena, 0, 512>) sizes [] partitions 1
    }
  }
}

// -----

// Globals that share bytes.
module {
  // expected-note @+1 {{this one}}
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]> {plan.slice = #plan.slice<globals, 0, 512>}
  // expected-error @+1 {{shares bytes with another}}
  weft.global @v parameter : tensor<64xf32> = #weft.init<constant, [0.0]> {plan.slice = #plan.slice<globals, 256, 256>}
}

// -----

// A global that starts anywhere.
module {
  // expected-error @+1 {{starts at byte 8, no multiple of 256}}
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]> {plan.slice = #plan.slice<globals, 8, 256>}
}

// -----

// A global without a slice.
module {
  // expected-error @+1 {{has no slice; run `assign-memory` first}}
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
}

// -----

// An assign of a global that is not there.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{names no global of this module}}
    plan.assign @u value 1 at <globals, 0, 256>
  }
}

// -----

// An assign to other bytes than the global's.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{has another slice than its global}}
    plan.assign @w value 1 at <globals, 0, 128>
  }
}

// -----

// An input beyond its slot.
module {
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 0, 256>}
  plan.program @fit train profile {} batch 1 arena 512 bound 0
      workspace 0 inputs 256 results 256 events 0 {
    // expected-error @+1 {{ends at byte 512 of a slot of 256}}
    plan.input "x" : tensor<64xf32> at <inputs, 256, 256>
  }
}
