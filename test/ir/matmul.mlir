// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @products
weft.entry @products predict(%a: tensor<2x3xf32>, %b: tensor<4x3xf32>, %c: tensor<5x0x3xf32>, %d: tensor<5x0x2xf32>) -> () {
  // CHECK-NEXT: weft.matmul %{{.*}}, %{{.*}} transpose_b : tensor<2x3xf32>, tensor<4x3xf32> to tensor<2x4xf32>
  %0 = weft.matmul %a, %b transpose_b : tensor<2x3xf32>, tensor<4x3xf32> to tensor<2x4xf32>
  // CHECK: weft.matmul %{{.*}}, %{{.*}} : tensor<4x3xf32>, tensor<3x2xf32> to tensor<4x2xf32>
  %t = weft.transpose %a, [1, 0] : tensor<2x3xf32> to tensor<3x2xf32>
  %1 = weft.matmul %b, %t : tensor<4x3xf32>, tensor<3x2xf32> to tensor<4x2xf32>
  // A sum over nothing is 0.
  // CHECK-NEXT: weft.matmul %{{.*}}, %{{.*}} transpose_a : tensor<5x0x3xf32>, tensor<5x0x2xf32> to tensor<5x3x2xf32>
  %2 = weft.matmul %c, %d transpose_a : tensor<5x0x3xf32>, tensor<5x0x2xf32> to tensor<5x3x2xf32>
  weft.return
}

// CHECK-LABEL: weft.entry @epilogues
weft.entry @epilogues predict(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %row: tensor<1x4xf32>, %m: tensor<2x16xui8>) -> () {
  // CHECK-NEXT: weft.matmul_epilogue relu %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  %0 = weft.matmul_epilogue relu %a, %b : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  // CHECK-NEXT: %{{.*}}, %{{.*}} = weft.matmul_epilogue bias_relu_mask %{{.*}}, %{{.*}}, %{{.*}} : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<1x4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
  %1:2 = weft.matmul_epilogue bias_relu_mask %a, %b, %row : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<1x4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
  // CHECK-NEXT: weft.matmul_epilogue relu_grad %{{.*}}, %{{.*}}, %{{.*}} transpose_b :
  %2 = weft.matmul_epilogue relu_grad %0, %1#0, %m transpose_b : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x16xui8>) -> tensor<2x2xf32>
  // CHECK-NEXT: weft.matmul_epilogue bias_grad %{{.*}}, %{{.*}} transpose_a :
  %3:2 = weft.matmul_epilogue bias_grad %a, %0 transpose_a : (tensor<2x3xf32>, tensor<2x4xf32>) -> (tensor<3x4xf32>, tensor<4xf32>)
  weft.return
}
