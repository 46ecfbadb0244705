// RUN: weft-opt --verify-differentiated %s | FileCheck %s

// CHECK: weft.phase = "differentiated"
module {
}
