// RUN: weft-opt --weft-pipeline=to-cast %s --verify-diagnostics

// expected-error @+1 {{unknown phase 'baked' in weft.phase, expected one of typed differentiated cast laid-out clustered ordered planned lowered packed}}
module attributes {weft.phase = "baked"} {
}
