// RUN: weft-opt --verify-planned %s --split-input-file --verify-diagnostics

// expected-error @+1 {{expected a plan.program in phase planned}}
module {
}
