# Sourced by ./quickstart and ./check: installs what is missing, configures and builds.
# Everything it says goes to stderr.

weft_packages=(clang-22 lld-22 liblld-22-dev llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools
  libclang-rt-22-dev clang-format-22 g++ ninja-build cmake ccache libprotobuf-dev protobuf-compiler libdnnl-dev
  libgtest-dev libpng-dev libjpeg62-turbo-dev zlib1g-dev libzstd-dev git python3 dataset-fashion-mnist)

weft_install() {
  local missing=()
  local package
  for package in "${weft_packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    echo "${#missing[@]} packages are missing; run this as root, then start again:" >&2
    echo "apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 2
  fi
  echo "installing ${#missing[@]} packages" >&2
  {
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  } >&2 || { echo "the packages could not be installed; see the lines above" >&2; exit 1; }
}

# weft_configure FOLDER [cmake arguments...]
weft_configure() {
  local folder=$1
  shift
  [ -f "$folder/build.ninja" ] && return 0
  cmake -G Ninja -S . -B "$folder" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 "$@" >&2
}

# weft_build FOLDER [targets...]
weft_build() {
  local folder=$1
  shift
  ninja -C "$folder" "$@" >&2
}
