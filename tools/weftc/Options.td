//===- Options.td - the command line of weftc -----------------------------===//
//
// One record per switch; --help prints this table in this order of groups. A
// switch in the group of things to come is part of the design and refused with
// one sentence.
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

def LaterGroup : OptionGroup<"<later>">,
                 HelpText<"TO COME (refused for now: not built yet)">;

class F<string name> : Flag<["-"], name>;
class J<string name> : Joined<["-"], name>;
class FF<string name> : Flag<["--"], name>;
class JJ<string name> : Joined<["--"], name>;

// Results.
def output : JoinedOrSeparate<["-"], "o">, MetaVarName<"FILE">,
  HelpText<"write to FILE; '-' is standard output (default: STEM.weftpack)">;
def syntax_only : F<"fsyntax-only">, HelpText<"check the text and stop">;
def print_imports : F<"E">,
  HelpText<"print the text with all imported files and stop">;
def textual_ir : F<"S">,
  HelpText<"print the module before packing, as --emit=lowered">;
def objects : F<"c">,
  HelpText<"write the kernels as STEM.VARIANT.so without packing">;
def emit : JJ<"emit=">, MetaVarName<"PHASE">,
  HelpText<"stop after PHASE and print it: tokens ast checked-ast typed "
           "differentiated cast laid-out clustered ordered planned lowered "
           "llvm asm ptx packed">;
def language : JoinedOrSeparate<["-"], "x">, MetaVarName<"LANGUAGE">,
  HelpText<"the input is weft or mlir (default: by its ending)">;

// What to compile.
def define : JoinedOrSeparate<["-"], "D">, MetaVarName<"NAME=VALUE">,
  HelpText<"bind a dim, const or hyper; a dim with several values, B=1,64, "
           "makes one profile for each">;
def include_dir : JoinedOrSeparate<["-"], "I">, MetaVarName<"DIR">,
  HelpText<"look for imports in DIR too">;
def target : JJ<"target=">, MetaVarName<"LIST">,
  HelpText<"cpu (two variants, default), cpu:native, cuda:sm_NN; several, "
           "cpu,cuda:sm_90,sm_80, make one file for all">;
def precision : JJ<"precision=">, MetaVarName<"LEVEL">,
  HelpText<"O0: float is f32 everywhere (default)">;

// How to compile.
def opt_level : J<"O">, MetaVarName<"LEVEL">,
  HelpText<"0: op by op, no reuse; 1: simplify; 2: cluster and memory "
           "(default); 3 and fast are taken as 2 for now">;
def finite_math : F<"ffinite-math-only">,
  HelpText<"no value is NaN or infinite: products take in ReLUs too, of which "
           "a GPU's library keeps no NaN">;
def no_cluster : J<"fno-cluster=">, MetaVarName<"CATEGORY">,
  HelpText<"leave ops of a cluster category alone">;
def no_pass : J<"fno-">, MetaVarName<"PASS">, HelpText<"leave a pass out">;
def pass_limit : J<"fpass-limit=">, MetaVarName<"N">,
  HelpText<"stop rewriting after N rewrites, to find the one at fault">;
def pass_plugin : J<"fpass-plugin=">, MetaVarName<"FILE">,
  HelpText<"load a user's passes and dialects from a shared library">;
def pass_at : J<"fpass-at=">, MetaVarName<"PHASE:PASS{OPTIONS}">,
  HelpText<"run a pass after PHASE (typed to lowered)">;

// Reports.
def kernel_report : F<"fkernel-report">,
  HelpText<"launch, registers, bytes, flops of each step on a GPU">;
def kernel_report_file : J<"fkernel-report=">, MetaVarName<"FILE">,
  HelpText<"the same to FILE (.json: as JSON)">;
def gpu_spec : JJ<"gpu-spec=">, MetaVarName<"FILE">,
  HelpText<"predict times for the GPU that FILE describes">;
def memory_report : F<"fmemory-report">,
  HelpText<"print the memory plan to standard error">;
def memory_report_file : J<"fmemory-report=">, MetaVarName<"FILE">,
  HelpText<"write the memory plan: text, or JSON to FILE.json">;
def remarks : J<"R">, MetaVarName<"PASS">,
  HelpText<"say what a pass did to which line (-Rcluster) or why it did not "
           "(-Rmissed=cluster)">;
def time_report : F<"ftime-report">,
  HelpText<"print the time of each stage and pass to standard error">;
def verbose : F<"v">, HelpText<"say what is done">;
def dry_run : F<"###">, HelpText<"say what would be done and stop">;
def save_temps : F<"save-temps">,
  HelpText<"keep the module after each phase beside the output">;
def save_temps_dir : J<"save-temps=">, MetaVarName<"DIR">,
  HelpText<"keep the module after each phase in DIR">;
def deps : F<"MD">, HelpText<"write the imported files as a make rule">;
def deps_file : JoinedOrSeparate<["-"], "MF">, MetaVarName<"FILE">,
  HelpText<"where -MD writes (default: the output with .d)">;

// Diagnostics.
def no_warnings : F<"w">, HelpText<"no warnings">;
def warning : J<"W">, MetaVarName<"SWITCH">,
  HelpText<"all, extra, error, error=X, no-X: every warning prints its X">;
def error_limit : J<"ferror-limit=">, MetaVarName<"N">,
  HelpText<"stop after N errors (default 20, 0: no limit)">;
def diagnostics_format : J<"fdiagnostics-format=">, MetaVarName<"FORMAT">,
  HelpText<"text (default) or json">;

// Information.
def help : FF<"help">, HelpText<"print this list">;
def help_short : F<"h">, Alias<help>;
def version : FF<"version">, HelpText<"print the version">;
def explain : Separate<["--"], "explain">, MetaVarName<"ID">,
  HelpText<"explain an error or warning, e.g. E0312">;
def explain_joined : JJ<"explain=">, Alias<explain>;
def print_targets : F<"print-targets">, HelpText<"list the targets">;
def print_phases : F<"print-phases">, HelpText<"list the phases">;

// To come.
class Later { OptionGroup Group = LaterGroup; }
def memory_budget : J<"fmemory-budget=">, Later, MetaVarName<"SIZE">,
  HelpText<"recompute to fit into SIZE">;
def format : FF<"format">, Later, HelpText<"format the source">;
def accumulate : JJ<"accumulate=">, Later, MetaVarName<"N">,
  HelpText<"steps per update">;
def time_trace : J<"ftime-trace=">, Later, MetaVarName<"FILE">,
  HelpText<"a trace of the compiler's own time">;

def debug_invalid : J<"fdebug-invalid=">, Flags<[HelpHidden]>,
  MetaVarName<"PASS">, HelpText<"leave an invalid module after PASS">;
def debug_crash : J<"fdebug-crash=">, Flags<[HelpHidden]>,
  HelpText<"fail on purpose after PHASE, to test the reproducer">;
