// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @pools
weft.entry @pools predict(%x: tensor<1x6x28x27xf32>, %e: tensor<1x1x0xf32>) -> () {
  // CHECK-NEXT: weft.max_pool %{{.*}} size [2, 3] stride [2, 1] pad [0, 1] [1, 0] : tensor<1x6x28x27xf32> to tensor<1x6x14x26xf32>, tensor<1x6x14x26xi32>
  %y, %i = weft.max_pool %x size [2, 3] stride [2, 1] pad [0, 1] [1, 0]
      : tensor<1x6x28x27xf32> to tensor<1x6x14x26xf32>, tensor<1x6x14x26xi32>
  // CHECK-NEXT: weft.pool_scatter %{{.*}}, %{{.*}} size [2, 3] stride [2, 1] pad [0, 1] [1, 0] : {{.*}} to tensor<1x6x28x27xf32>
  %s = weft.pool_scatter %y, %i size [2, 3] stride [2, 1] pad [0, 1] [1, 0]
      : tensor<1x6x14x26xf32>, tensor<1x6x14x26xi32> to tensor<1x6x28x27xf32>
  // CHECK-NEXT: weft.pool_gather %{{.*}}, %{{.*}} size [2, 3] stride [2, 1] pad [0, 1] [1, 0] : {{.*}} to tensor<1x6x14x26xf32>
  %g = weft.pool_gather %s, %i size [2, 3] stride [2, 1] pad [0, 1] [1, 0]
      : tensor<1x6x28x27xf32>, tensor<1x6x14x26xi32> to tensor<1x6x14x26xf32>
  // An empty axis has no windows.
  // CHECK-NEXT: weft.max_pool {{.*}} : tensor<1x1x0xf32> to tensor<1x1x0xf32>, tensor<1x1x0xi32>
  %z, %j = weft.max_pool %e size [2] stride [2] pad [0] [0] : tensor<1x1x0xf32> to tensor<1x1x0xf32>, tensor<1x1x0xi32>
  weft.return
}
