// RUN: weft-opt --precision=level=O3 %s --verify-diagnostics

// expected-error @+1 {{precision level 'O3' is not built yet, expected O0}}
module {
}
