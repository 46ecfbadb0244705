// Golden values of the gather family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"take.0" predict() {
    %x0 = weft.constant dense<[[0.26970747113227844, 1.3053719997406006, 0.44142279028892517, -0.24251188337802887, 0.25647255778312683], [-0.08352223038673401, -0.816781222820282, 1.1426711082458496, 0.8021246790885925, -0.4234023988246918], [0.8094238638877869, -1.0165871381759644, -0.6601426601409912, 1.3540186882019043, -0.47083690762519836], [-1.324984073638916, 0.05027357116341591, -1.0562009811401367, 1.704716682434082, 1.1567959785461426]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[2, 0, 4, 0]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.take %x0, %x1, 1 : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[0.44142279028892517, -0.08352223038673401, -0.47083690762519836, -1.324984073638916]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"take.1" predict() {
    %x0 = weft.constant dense<[[0.26970747113227844, 1.3053719997406006, 0.44142279028892517, -0.24251188337802887, 0.25647255778312683], [-0.08352223038673401, -0.816781222820282, 1.1426711082458496, 0.8021246790885925, -0.4234023988246918], [0.8094238638877869, -1.0165871381759644, -0.6601426601409912, 1.3540186882019043, -0.47083690762519836], [-1.324984073638916, 0.05027357116341591, -1.0562009811401367, 1.704716682434082, 1.1567959785461426]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[2, 0, 4, 0]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.take %x0, %x1, 1 : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    check.expect_close %y0, dense<[0.44142279028892517, -0.08352223038673401, -0.47083690762519836, -1.324984073638916]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"take.2" predict() {
    %x0 = weft.constant dense<[[0.26970747113227844, 1.3053719997406006, 0.44142279028892517, -0.24251188337802887, 0.25647255778312683], [-0.08352223038673401, -0.816781222820282, 1.1426711082458496, 0.8021246790885925, -0.4234023988246918], [0.8094238638877869, -1.0165871381759644, -0.6601426601409912, 1.3540186882019043, -0.47083690762519836], [-1.324984073638916, 0.05027357116341591, -1.0562009811401367, 1.704716682434082, 1.1567959785461426]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[2, 0, 4, 0]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.take %x0, %x1, 1 : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[0.44142279028892517, -0.08352223038673401, -0.47083690762519836, -1.324984073638916]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"take.3" predict() {
    %x0 = weft.constant dense<[[-0.8460936546325684, 0.9161491394042969, -0.07058130949735641, -0.3957216143608093, -0.1537577509880066], [1.0797377824783325, 0.24192208051681519, -0.7422906160354614, -0.33086779713630676, 2.4105794429779053], [1.448757290840149, 0.8679215312004089, 0.7300012111663818, -0.5557698607444763, 0.2871965765953064], [-0.7278704643249512, -1.3847894668579102, 0.12280921638011932, 0.265970915555954, -1.0859886407852173]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[2, 3, 2, 3, 0]> : tensor<5xi64> as tensor<5xi32>
    %y0 = weft.take %x0, %x1, 0 : tensor<4x5xf64>, tensor<5xi32> to tensor<5xf64>
    check.expect_close %y0, dense<[1.448757290840149, -1.3847894668579102, 0.7300012111663818, 0.265970915555954, -0.1537577509880066]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"take.4" predict() {
    %x0 = weft.constant dense<[[-0.8460936546325684, 0.9161491394042969, -0.07058130949735641, -0.3957216143608093, -0.1537577509880066], [1.0797377824783325, 0.24192208051681519, -0.7422906160354614, -0.33086779713630676, 2.4105794429779053], [1.448757290840149, 0.8679215312004089, 0.7300012111663818, -0.5557698607444763, 0.2871965765953064], [-0.7278704643249512, -1.3847894668579102, 0.12280921638011932, 0.265970915555954, -1.0859886407852173]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[2, 3, 2, 3, 0]> : tensor<5xi64> as tensor<5xui8>
    %y0 = weft.take %x0, %x1, 0 : tensor<4x5xf64>, tensor<5xui8> to tensor<5xf64>
    check.expect_close %y0, dense<[1.448757290840149, -1.3847894668579102, 0.7300012111663818, 0.265970915555954, -0.1537577509880066]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"take.5" predict() {
    %x0 = weft.constant dense<[[-0.8460936546325684, 0.9161491394042969, -0.07058130949735641, -0.3957216143608093, -0.1537577509880066], [1.0797377824783325, 0.24192208051681519, -0.7422906160354614, -0.33086779713630676, 2.4105794429779053], [1.448757290840149, 0.8679215312004089, 0.7300012111663818, -0.5557698607444763, 0.2871965765953064], [-0.7278704643249512, -1.3847894668579102, 0.12280921638011932, 0.265970915555954, -1.0859886407852173]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[2, 3, 2, 3, 0]> : tensor<5xi64> as tensor<5xi64>
    %y0 = weft.take %x0, %x1, 0 : tensor<4x5xf64>, tensor<5xi64> to tensor<5xf64>
    check.expect_close %y0, dense<[1.448757290840149, -1.3847894668579102, 0.7300012111663818, 0.265970915555954, -0.1537577509880066]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"take.6" predict() {
    %x0 = weft.constant dense<[0.19069203734397888, 0.6470246911048889, -0.09373362362384796, 0.7529506087303162, -1.4442410469055176, 1.3508880138397217, 0.7089149355888367]> : tensor<7xf64> as tensor<7xf64>
    %x1 = weft.constant dense<3> : tensor<i64> as tensor<i32>
    %y0 = weft.take %x0, %x1, 0 : tensor<7xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<0.7529506087303162> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"take.7" predict() {
    %x0 = weft.constant dense<[0.19069203734397888, 0.6470246911048889, -0.09373362362384796, 0.7529506087303162, -1.4442410469055176, 1.3508880138397217, 0.7089149355888367]> : tensor<7xf64> as tensor<7xf64>
    %x1 = weft.constant dense<3> : tensor<i64> as tensor<ui8>
    %y0 = weft.take %x0, %x1, 0 : tensor<7xf64>, tensor<ui8> to tensor<f64>
    check.expect_close %y0, dense<0.7529506087303162> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"take.8" predict() {
    %x0 = weft.constant dense<[0.19069203734397888, 0.6470246911048889, -0.09373362362384796, 0.7529506087303162, -1.4442410469055176, 1.3508880138397217, 0.7089149355888367]> : tensor<7xf64> as tensor<7xf64>
    %x1 = weft.constant dense<3> : tensor<i64> as tensor<i64>
    %y0 = weft.take %x0, %x1, 0 : tensor<7xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<0.7529506087303162> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"take.9" predict() {
    %x0 = weft.constant dense<[[[0.2865114212036133, 1.741970419883728, -0.41323503851890564, 0.6019464135169983], [-1.6422388553619385, -1.5891746282577515, 0.4598602056503296, -0.15162773430347443], [-0.24609513580799103, -0.6432419419288635, 0.1535947471857071, -0.19779789447784424]], [[0.17015796899795532, 0.6544145941734314, -1.7462116479873657, 1.7682467699050903], [-0.3079032897949219, 0.20880243182182312, 0.383963018655777, -0.541292667388916], [0.21130111813545227, -2.187023639678955, 0.5108382701873779, 1.1201704740524292]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %x1 = weft.constant dense<[[2, 2, 2, 1], [0, 2, 0, 2]]> : tensor<2x4xi64> as tensor<2x4xi32>
    %y0 = weft.take %x0, %x1, 1 : tensor<2x3x4xf64>, tensor<2x4xi32> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[-0.24609513580799103, -0.6432419419288635, 0.1535947471857071, -0.15162773430347443], [0.17015796899795532, -2.187023639678955, -1.7462116479873657, 1.1201704740524292]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"take.10" predict() {
    %x0 = weft.constant dense<[[[0.2865114212036133, 1.741970419883728, -0.41323503851890564, 0.6019464135169983], [-1.6422388553619385, -1.5891746282577515, 0.4598602056503296, -0.15162773430347443], [-0.24609513580799103, -0.6432419419288635, 0.1535947471857071, -0.19779789447784424]], [[0.17015796899795532, 0.6544145941734314, -1.7462116479873657, 1.7682467699050903], [-0.3079032897949219, 0.20880243182182312, 0.383963018655777, -0.541292667388916], [0.21130111813545227, -2.187023639678955, 0.5108382701873779, 1.1201704740524292]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %x1 = weft.constant dense<[[2, 2, 2, 1], [0, 2, 0, 2]]> : tensor<2x4xi64> as tensor<2x4xui8>
    %y0 = weft.take %x0, %x1, 1 : tensor<2x3x4xf64>, tensor<2x4xui8> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[-0.24609513580799103, -0.6432419419288635, 0.1535947471857071, -0.15162773430347443], [0.17015796899795532, -2.187023639678955, -1.7462116479873657, 1.1201704740524292]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"take.11" predict() {
    %x0 = weft.constant dense<[[[0.2865114212036133, 1.741970419883728, -0.41323503851890564, 0.6019464135169983], [-1.6422388553619385, -1.5891746282577515, 0.4598602056503296, -0.15162773430347443], [-0.24609513580799103, -0.6432419419288635, 0.1535947471857071, -0.19779789447784424]], [[0.17015796899795532, 0.6544145941734314, -1.7462116479873657, 1.7682467699050903], [-0.3079032897949219, 0.20880243182182312, 0.383963018655777, -0.541292667388916], [0.21130111813545227, -2.187023639678955, 0.5108382701873779, 1.1201704740524292]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %x1 = weft.constant dense<[[2, 2, 2, 1], [0, 2, 0, 2]]> : tensor<2x4xi64> as tensor<2x4xi64>
    %y0 = weft.take %x0, %x1, 1 : tensor<2x3x4xf64>, tensor<2x4xi64> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[-0.24609513580799103, -0.6432419419288635, 0.1535947471857071, -0.15162773430347443], [0.17015796899795532, -2.187023639678955, -1.7462116479873657, 1.1201704740524292]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"take.12" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.take %x0, %x1, 1 : tensor<0x3xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"take.13" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.take %x0, %x1, 1 : tensor<0x3xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"take.14" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.take %x0, %x1, 1 : tensor<0x3xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"take.15" predict() {
    %x0 = weft.constant dense<[[0.4385550916194916], [-1.3401424884796143], [0.23771101236343384]]> : tensor<3x1xf64> as tensor<3x1xf64>
    %x1 = weft.constant dense<[0, 0, 0]> : tensor<3xi64> as tensor<3xi32>
    %y0 = weft.take %x0, %x1, 1 : tensor<3x1xf64>, tensor<3xi32> to tensor<3xf64>
    check.expect_close %y0, dense<[0.4385550916194916, -1.3401424884796143, 0.23771101236343384]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"take.16" predict() {
    %x0 = weft.constant dense<[[0.4385550916194916], [-1.3401424884796143], [0.23771101236343384]]> : tensor<3x1xf64> as tensor<3x1xf64>
    %x1 = weft.constant dense<[0, 0, 0]> : tensor<3xi64> as tensor<3xui8>
    %y0 = weft.take %x0, %x1, 1 : tensor<3x1xf64>, tensor<3xui8> to tensor<3xf64>
    check.expect_close %y0, dense<[0.4385550916194916, -1.3401424884796143, 0.23771101236343384]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"take.17" predict() {
    %x0 = weft.constant dense<[[0.4385550916194916], [-1.3401424884796143], [0.23771101236343384]]> : tensor<3x1xf64> as tensor<3x1xf64>
    %x1 = weft.constant dense<[0, 0, 0]> : tensor<3xi64> as tensor<3xi64>
    %y0 = weft.take %x0, %x1, 1 : tensor<3x1xf64>, tensor<3xi64> to tensor<3xf64>
    check.expect_close %y0, dense<[0.4385550916194916, -1.3401424884796143, 0.23771101236343384]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"take.18" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.take %x0, %x1, 0 : tensor<3x0xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"take.19" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.take %x0, %x1, 0 : tensor<3x0xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"take.20" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.take %x0, %x1, 0 : tensor<3x0xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"take.21" predict() {
    %x0 = weft.constant dense<[[-0.05125972628593445, 1.9477659463882446, -0.8557898998260498], [-0.19852322340011597, 0.003056085668504238, 0.23085863888263702], [1.684799075126648, -0.08009898662567139, -1.5460153818130493], [1.540865421295166, 0.4208715856075287, -1.444165825843811]]> : tensor<4x3xf64> as tensor<4x3xf64>
    %x1 = weft.constant dense<[-1, 3, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.take %x0, %x1, 1 : tensor<4x3xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[0.0, 0.0, -1.5460153818130493, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"take.22" predict() {
    %x0 = weft.constant dense<[[1, 2], [3, 4]]> : tensor<2x2xi64> as tensor<2x2xui8>
    %x1 = weft.constant dense<[1, 0]> : tensor<2xi64> as tensor<2xi64>
    %y0 = weft.take %x0, %x1, 1 : tensor<2x2xui8>, tensor<2xi64> to tensor<2xui8>
    check.expect_eq %y0, dense<[2, 3]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
  weft.entry @"take.23" predict() {
    %x0 = weft.constant dense<[[0, 1], [1, 0]]> : tensor<2x2xi64> as tensor<2x2xi1>
    %x1 = weft.constant dense<[1, 0]> : tensor<2xi64> as tensor<2xi32>
    %y0 = weft.take %x0, %x1, 1 : tensor<2x2xi1>, tensor<2xi32> to tensor<2xi1>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xi1>
    weft.return
  }
}
