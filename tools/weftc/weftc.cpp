//===- weftc.cpp - the compiler driver ------------------------------------===//

#include "tools/weftc/Driver.h"

int main(int argc, char **argv) {
  return weft::runWeftc(llvm::ArrayRef(argv + 1, argv + argc));
}
