#!/bin/sh
# Makes a folder that proves Weft on a machine with a GPU: it needs glibc, the driver, cuBLASLt, cuDNN and python3.
#
# usage: test/gpu/bundle.sh OUT [--build=FOLDER] [--data=FOLDER] [--cases=NAME,...] [--small]
#
# --small leaves out the images and all but two files of cases: for run.sh --emulated.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
build=$source/build data=/usr/share/datasets/fashion-mnist small='' out=''
cases='unary binary cast compare fused gather gradients loss low pool reduce shape softmax matmul epilogue conv'
for word in "$@"; do
  case $word in
  --build=*) build=${word#*=} ;;
  --data=*) data=${word#*=} ;;
  --cases=*) cases=$(echo "${word#*=}" | tr , ' ') ;;
  --small) small=yes cases='softmax loss' ;;
  -*) echo "bundle.sh: unknown option $word" >&2; exit 2 ;;
  *) out=$word ;;
  esac
done
if [ -z "$out" ]; then sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; fi
if [ -e "$out" ]; then echo "bundle.sh: $out is there already" >&2; exit 2; fi
emulated=$build/lib/libweft_emulated_driver.so
for file in bin/weftc bin/weft-opt bin/weft-run test/weft-case lib/libweft_cuda.so lib/libweft_emulated_driver.so; do
  [ -e "$build/$file" ] || { echo "bundle.sh: $build/$file is not built" >&2; exit 2; }
done
mkdir -p "$out/bin" "$out/lib/fallback" "$out/packs" "$out/cases" "$out/data" "$out/few"

# Programs. libstdc++ is carried for machines that have none; glibc is not.
for file in bin/weft-run test/weft-case; do
  strip -o "$out/bin/$(basename $file)" "$build/$file"
done
for file in libweft_cuda.so libweft_emulated_driver.so; do
  strip -o "$out/lib/$file" "$build/lib/$file"
done
ldd "$build/bin/weft-run" "$build/lib/libweft_cuda.so" | awk '/libstdc\+\+|libgcc_s/ {print $3}' | sort -u |
  while read -r library; do strip -o "$out/lib/fallback/$(basename "$library")" "$library"; done
cp "$here/run.sh" "$here/prove.py" "$here/peer.py" "$out/"

# Models. The newest target is PTX too, which is what the emulated driver executes.
compile() { # NAME MODEL BATCH PRECISION [FLAG]...
  name=$1 model=$2 batch=$3 precision=$4
  shift 4
  "$build/bin/weftc" "$source/configs/models/$model.weft" -D "B=$batch" --precision="$precision" "$@" \
    --target=cpu,cuda:sm_80,sm_90 -Wno-ptx-only -fkernel-report="$out/packs/$name.json" \
    --gpu-spec="$source/configs/gpus/h200.yaml" -o "$out/packs/$name.weftpack"
}
compile mlp mlp 64 O0
compile lenet-8 lenet 8 O0
compile mlp-8 mlp 8 O0
compile mlp-finite mlp 64 O0 -ffinite-math-only
if [ -z "$small" ]; then
  compile lenet lenet 64 O0
  for model in mlp lenet; do
    compile $model-bf16 $model 64 O2:bf16
    compile $model-f16 $model 64 O2:f16
  done
fi

# Cases: values of the interpreter, bits of the emulator.
: > "$out/cases/left-out.txt"
for name in $cases; do
  folder=$out/cases/$name
  mkdir -p "$folder/bits"
  "$build/bin/weft-opt" "$source/test/numerics/cases/$name.mlir" --run --seed=1 --case="$folder/values" > /dev/null
  "$build/bin/weftc" -x mlir "$source/test/numerics/cases/$name.mlir" --target=cuda:sm_80,sm_90 -Wno-ptx-only \
    -o "$folder/cases.weftpack"
  if ! WEFT_PLUGIN_DIR="$out/lib" WEFT_CUDA_DRIVER="$emulated" "$build/test/weft-case" "$folder/cases.weftpack" \
    "$folder/values" --all --device=cuda --save="$folder/bits" > "$folder/emulated.txt" 2>&1; then
    # Never silently: run.sh counts a file that the emulator does not get through as one that does not hold.
    echo "$name: $(tail -1 "$folder/emulated.txt")" | tee -a "$out/cases/left-out.txt" >&2
  fi
  python3 "$here/archive.py" "$folder"
done

# Images: all of them for accuracy, the first 640 for runs of few steps.
python3 "$here/slice.py" "$data" "$out/few" 640
if [ -z "$small" ]; then
  for file in train-images-idx3 train-labels-idx1 t10k-images-idx3 t10k-labels-idx1; do
    cp "$data/$file-ubyte.gz" "$out/data/"
  done
fi
commit=$(git -C "$source" rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
if [ -n "$(git -C "$source" status --porcelain --untracked-files=no 2>/dev/null)" ]; then commit=$commit-modified; fi
size=$(du -sb "$out" | cut -f1)
printf '{"commit": "%s", "bytes": %s, "cases": "%s", "small": %s}\n' "$commit" "$size" "$cases" \
  "$([ -n "$small" ] && echo true || echo false)" > "$out/manifest.json"
echo "$out: $size bytes, commit $commit"
if [ "$size" -gt 60000000 ]; then echo "bundle.sh: more than 60 MB" >&2; exit 1; fi
