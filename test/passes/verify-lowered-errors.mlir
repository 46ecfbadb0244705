// RUN: weft-opt --verify-lowered %s --verify-diagnostics

// expected-error @+1 {{expected a plan.program in phase lowered}}
module {
}
