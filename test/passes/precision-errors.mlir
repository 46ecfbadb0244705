// RUN: weft-opt --precision=level=O3 %s --verify-diagnostics
// RUN: weft-opt --precision=level=O4:f16 %s --verify-diagnostics
// RUN: weft-opt --precision=level=O2:f8 %s --verify-diagnostics

// expected-error-re @+1 {{unknown precision level '{{.*}}', expected O0, or O1, O2, O3 with :bf16 or :f16}}
module {
}
