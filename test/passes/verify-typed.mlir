// RUN: weft-opt --verify-typed %s | FileCheck %s

// CHECK: weft.phase = "typed"
module {
}
