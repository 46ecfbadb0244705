// RUN: weft-opt --weft-pipeline=to-cast %s | FileCheck %s
// RUN: weft-opt --weft-pipeline=to-cast %s | weft-opt --weft-pipeline=to-laid-out | FileCheck %s --check-prefix=ON
// RUN: weft-opt --weft-pipeline="to-cast opt-level=0" %s | FileCheck %s --check-prefix=PLAIN
// RUN: weft-opt --weft-pipeline="to-cast disable=simplify" %s | FileCheck %s --check-prefix=PLAIN
// RUN: not weft-opt --weft-pipeline="to-cast disable=precision" %s 2>&1 | FileCheck %s --check-prefix=BROKEN

// A module goes on from its own phase.
// CHECK: weft.phase = "cast"
// ON: weft.phase = "laid-out"
// BROKEN: error: 'weft.entry' op still has !weft.float in phase cast
module {
  // CHECK: weft.entry @dead
  // CHECK-NEXT: weft.return
  // PLAIN: weft.entry @dead
  // PLAIN-NEXT: weft.neg %{{.*}} : tensor<f32>
  weft.entry @dead predict(%x: tensor<!weft.float>) -> () {
    %y = weft.neg %x : tensor<!weft.float>
    weft.return
  }
}
