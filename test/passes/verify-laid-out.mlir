// RUN: weft-opt --verify-laid-out %s | FileCheck %s

// CHECK: weft.phase = "laid-out"
module {
}
