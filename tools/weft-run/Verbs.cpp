//===- Verbs.cpp - the tables of verbs and options ------------------------===//

#include "Verbs.h"

namespace weft::run {

namespace {

constexpr Option options[] = {
    {"--config", Takes::Value, "FILE", "run configuration, YAML or JSON", true},
    {"--set", Takes::Value, "KEY=VALUE", "one key of it, over the file", true},
    {"--print-config", Takes::Nothing, "",
     "print the merged configuration and end", true},
    {"--data", Takes::Value, "DIR", "sets data.train and data.eval", true},
    {"--entry", Takes::Value, "NAME", "which entry, where there are several",
     true},
    {"--weights", Takes::Value, "W",
     "safetensors file, checkpoint or run folder; may be repeated", true},
    {"--resume", Takes::MaybeRun, "[RUN]",
     "go on in RUN, or in the newest run of the name", true},
    {"--steps", Takes::Value, "N", "end when step N is reached", true},
    {"--input", Takes::Value, "FILE|DIR|-", "samples; - reads NPY from stdin",
     true},
    {"--output", Takes::Value, "FILE",
     "predictions as .npy, .npz, .csv, .jsonl; - prints JSON lines", true},
    {"--overlay", Takes::Value, "DIR", "pictures of maps over the images",
     true},
    {"--overlay-limit", Takes::Value, "N", "most pictures (16)", true},
    {"--batch-size", Takes::Value, "N", "a compiled profile", true},
    {"--window", Takes::Value, "N", "cut one long signal", false},
    {"--stride", Takes::Value, "M", "distance of the cuts", false},
    {"--iterations", Takes::Value, "N", "timed steps (100)", true},
    {"--json", Takes::Nothing, "", "print JSON", true},
    {"--convert", Takes::Value, "OLD",
     "turn the names of other trainers into ours", false},
    {"--device", Takes::Value, "D", "auto, cpu, cuda or cuda:N", true},
    {"--threads", Takes::Value, "N", "compute threads of the CPU", true},
    {"--mode", Takes::Value, "M", "graph or stream", true},
    {"--gpu-memory-fraction", Takes::Value, "F", "share of the GPU's memory",
     false},
    {"--ranks", Takes::Value, "N", "data-parallel processes", false},
    {"--once", Takes::Nothing, "", "one reading", false},
    {"--csv", Takes::Nothing, "", "print CSV", false},
    {"--help", Takes::Nothing, "", "print this", true},
};

#define WEFT_DEVICE_OPTIONS                                                    \
  " --device --threads --mode --gpu-memory-fraction --ranks"
#define WEFT_CONFIG_OPTIONS " --config --set --print-config --data"

constexpr Verb verbs[] = {
    {"train", "PACK", "train a model, with checkpoints and evaluation",
     "--entry --weights --resume --steps --batch-size" WEFT_CONFIG_OPTIONS
         WEFT_DEVICE_OPTIONS,
     1, 1, runTrain},
    {"eval", "PACK", "metrics of an eval entry, as a table and as JSON",
     "--entry --weights --batch-size --json" WEFT_CONFIG_OPTIONS
         WEFT_DEVICE_OPTIONS,
     1, 1, runEval},
    {"predict", "PACK", "results of a predict entry for samples",
     "--entry --weights --input --output --overlay --overlay-limit "
     "--batch-size --window --stride --config --set" WEFT_DEVICE_OPTIONS,
     1, 1, runPredict},
    {"pipeline", "PACK", "train, evaluate the best, predict, report",
     WEFT_CONFIG_OPTIONS WEFT_DEVICE_OPTIONS, 1, 1, nullptr},
    {"bench", "PACK", "time of a step",
     "--entry --iterations --batch-size --json --config "
     "--set" WEFT_DEVICE_OPTIONS,
     1, 1, runBench},
    {"tune", "MODEL", "the fastest settings for this machine",
     WEFT_CONFIG_OPTIONS WEFT_DEVICE_OPTIONS, 1, 1, nullptr},
    {"doctor", "[PACK]", "whether devices work here, and why not",
     "--json" WEFT_DEVICE_OPTIONS, 0, 1, runDoctor},
    {"monitor", "[SECONDS]", "load, memory and temperature of the GPUs",
     "--once --json --csv", 0, 1, nullptr},
    {"inspect", "PACK|CHECKPOINT|DATA", "what is inside", "--json", 1, 1,
     runInspect},
    {"config", "[FILE]", "print the schema of run configurations, or check one",
     "--convert --set --print-config", 0, 1, runConfig},
};

} // namespace

std::span<const Option> optionTable() { return options; }
std::span<const Verb> verbTable() { return verbs; }

} // namespace weft::run
