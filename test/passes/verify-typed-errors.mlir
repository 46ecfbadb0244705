// RUN: weft-opt --verify-typed %s --verify-diagnostics

weft.entry @negative_cluster predict() -> () {
  // expected-error @+1 {{is not expected yet in phase typed}}
  weft.cluster none "a.0.b" () -> () {
    weft.yield
  }
  weft.return
}
