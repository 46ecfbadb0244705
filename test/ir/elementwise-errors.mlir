// RUN: weft-opt %s --split-input-file --verify-diagnostics

weft.entry @exp_of_integers predict(%x: tensor<4xi32>) -> () {
  // expected-error @+1 {{operand #0 must be float tensor of static shape, but got 'tensor<4xi32>'}}
  %0 = weft.exp %x : tensor<4xi32>
  weft.return
}

// -----

weft.entry @not_of_numbers predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{operand #0 must be i1 tensor of static shape, but got 'tensor<4xf32>'}}
  %0 = weft.not %x : tensor<4xf32>
  weft.return
}

// -----

weft.entry @dynamic predict(%x: tensor<?xf32>) -> () {
  // expected-error @+1 {{operand #0 must be float or integer tensor of static shape, but got 'tensor<?xf32>'}}
  %0 = weft.neg %x : tensor<?xf32>
  weft.return
}

// -----

weft.entry @unknown_element predict(%x: tensor<4xui32>) -> () {
  // expected-error @+1 {{operand #0 must be float or integer tensor of static shape, but got 'tensor<4xui32>'}}
  %0 = weft.neg %x : tensor<4xui32>
  weft.return
}

// -----

weft.entry @too_large predict(%x: tensor<4294967296x4294967296xf32>) -> () {
  // expected-error @+1 {{operand #0 must be float or integer tensor of static shape}}
  %0 = weft.neg %x : tensor<4294967296x4294967296xf32>
  weft.return
}

// -----

weft.entry @add_c1 predict(%x: tensor<4xf32>, %y: tensor<1xf32>) -> () {
  // expected-error @+1 {{requires the same type for all operands and results}}
  %0 = "weft.add"(%x, %y) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xf32>
  weft.return
}

// -----

weft.entry @compare_c2 predict(%x: tensor<4xf32>) -> () {
  // expected-error @+2 {{failed to infer returned types}}
  // expected-error @+1 {{inferred type(s) 'tensor<4xi1>' are incompatible with return type(s) of operation 'tensor<3xi1>'}}
  %0 = "weft.compare"(%x, %x) {direction = 0 : i32} : (tensor<4xf32>, tensor<4xf32>) -> tensor<3xi1>
  weft.return
}

// -----

weft.entry @select_c2 predict(%c: tensor<3xi1>, %x: tensor<4xf32>) -> () {
  // expected-error @+1 {{expected a condition of the shape of the values 'tensor<4xf32>', found 'tensor<3xi1>'}}
  %0 = "weft.select"(%c, %x, %x) : (tensor<3xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  weft.return
}

// -----

weft.entry @cast_c1 predict(%x: tensor<4xf32>) -> () {
  // expected-error @+1 {{requires the same shape for all operands and results}}
  %0 = weft.cast %x : tensor<4xf32> to tensor<3xi32>
  weft.return
}
