//===- MakePack.cpp - writes a hand-made pack and its data ----------------===//
///
/// \file
///     make-test-pack DIR
///
/// DIR/toy.weftpack and DIR/diverge.weftpack (TestPack.h), and DIR/data with
/// train and eval: x.npy and label.npy of 22 and 10 samples.
///
//===----------------------------------------------------------------------===//

#include "TestData.h"
#include "TestPack.h"

#include <cstdio>

int main(int argc, char **argv) {
  if (argc != 2) {
    std::fputs("usage: make-test-pack DIR\n", stderr);
    return 2;
  }
  std::string folder = argv[1];
  weft::test::writeTestData(folder + "/data");
  weft::test::writeFile(folder + "/toy.weftpack",
                        weft::test::makeTestPack({1, 4}));
  weft::test::writeFile(folder + "/diverge.weftpack",
                        weft::test::makeTestPack({4}, {.nonFinite = true}));
  return 0;
}
