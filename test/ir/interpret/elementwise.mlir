// Golden values of the elementwise family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"neg.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.neg %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -0.0, 0.0, -1.0, 1.0, -0.5, 0.5, -1.5, -2.5, 2.5, -3.7, 3.7, -1.0e-30, 1.0e-30, -1.0e+30, -20.0, 20.0, -100.0, -0.49999997, -710.0, -88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"neg.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.neg %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -0.0, 0.0, -1.0, 1.0, -0.5, 0.5, -1.5, -2.5, 2.5, -3.700000047683716, 3.700000047683716, -1.0000000031710769e-30, 1.0000000031710769e-30, -1.0000000150474662e+30, -20.0, 20.0, -100.0, -0.4999999701976776, -710.0, -88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"neg.2" predict() {
    %x0 = weft.constant dense<1.6905256509780884> : tensor<f64> as tensor<f64>
    %y0 = weft.neg %x0 : tensor<f64>
    check.expect_close %y0, dense<-1.6905256509780884> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"neg.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.neg %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"neg.4" predict() {
    %x0 = weft.constant dense<[-0.46593737602233887]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.neg %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.46593737602233887]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"neg.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.neg %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"neg.6" predict() {
    %x0 = weft.constant dense<[0.032820165157318115, 0.4075162708759308, -0.7889230251312256, 0.002065572887659073, -0.0008903858833946288, -1.7547242641448975, 1.017657995223999]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.neg %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[-0.032820165157318115, -0.4075162708759308, 0.7889230251312256, -0.002065572887659073, 0.0008903858833946288, 1.7547242641448975, -1.017657995223999]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"neg.7" predict() {
    %x0 = weft.constant dense<[[0.6004984974861145, -0.6254289746284485, -0.1715482622385025, 0.5052993893623352, -0.2613564133644104], [-0.24274908006191254, -1.4532414674758911, 0.5545803308486938, 0.12388090789318085, 0.27445992827415466], [-1.526524543762207, 1.6506997346878052, 0.15433552861213684, -0.3871399462223053, 2.0290722846984863]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.neg %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[-0.6004984974861145, 0.6254289746284485, 0.1715482622385025, -0.5052993893623352, 0.2613564133644104], [0.24274908006191254, 1.4532414674758911, -0.5545803308486938, -0.12388090789318085, -0.27445992827415466], [1.526524543762207, -1.6506997346878052, -0.15433552861213684, 0.3871399462223053, -2.0290722846984863]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"neg.8" predict() {
    %x0 = weft.constant dense<[[[-0.04538603127002716]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.neg %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.04538603127002716]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"abs.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.abs %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0.0, 0.0, 1.0, 1.0, 0.5, 0.5, 1.5, 2.5, 2.5, 3.7, 3.7, 1.0e-30, 1.0e-30, 1.0e+30, 20.0, 20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"abs.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.abs %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0.0, 0.0, 1.0, 1.0, 0.5, 0.5, 1.5, 2.5, 2.5, 3.700000047683716, 3.700000047683716, 1.0000000031710769e-30, 1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, 20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"abs.2" predict() {
    %x0 = weft.constant dense<-1.4506787061691284> : tensor<f64> as tensor<f64>
    %y0 = weft.abs %x0 : tensor<f64>
    check.expect_close %y0, dense<1.4506787061691284> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"abs.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.abs %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"abs.4" predict() {
    %x0 = weft.constant dense<[-0.4052278697490692]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.abs %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.4052278697490692]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"abs.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.abs %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"abs.6" predict() {
    %x0 = weft.constant dense<[-2.2883150577545166, 1.0493965148925781, -0.416474312543869, -0.7425535321235657, 1.0724701881408691, -1.6510756015777588, 0.5354293584823608]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.abs %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[2.2883150577545166, 1.0493965148925781, 0.416474312543869, 0.7425535321235657, 1.0724701881408691, 1.6510756015777588, 0.5354293584823608]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"abs.7" predict() {
    %x0 = weft.constant dense<[[-2.0644147396087646, -0.6621593236923218, -1.2042198181152344, 1.4619755744934082, 1.7661608457565308], [-0.3294137418270111, 0.8407332301139832, -0.1799864023923874, 0.568061888217926, -0.7528371810913086], [-1.7083392143249512, -1.8030986785888672, 0.3831218481063843, 2.2475950717926025, 0.2694116234779358]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.abs %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[2.0644147396087646, 0.6621593236923218, 1.2042198181152344, 1.4619755744934082, 1.7661608457565308], [0.3294137418270111, 0.8407332301139832, 0.1799864023923874, 0.568061888217926, 0.7528371810913086], [1.7083392143249512, 1.8030986785888672, 0.3831218481063843, 2.2475950717926025, 0.2694116234779358]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"abs.8" predict() {
    %x0 = weft.constant dense<[[[-0.5246046185493469]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.abs %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.5246046185493469]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"sign.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.sign %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 1.0, -1.0, 0.0, 0.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"sign.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.sign %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 1.0, -1.0, 0.0, 0.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"sign.2" predict() {
    %x0 = weft.constant dense<1.912018895149231> : tensor<f64> as tensor<f64>
    %y0 = weft.sign %x0 : tensor<f64>
    check.expect_close %y0, dense<1.0> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"sign.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.sign %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"sign.4" predict() {
    %x0 = weft.constant dense<[0.23730184137821198]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.sign %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[1.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"sign.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.sign %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"sign.6" predict() {
    %x0 = weft.constant dense<[0.10143398493528366, 0.2525777220726013, -0.13237719237804413, -0.3094763457775116, -1.4349634647369385, 0.5016241073608398, -0.09477545320987701]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.sign %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[1.0, 1.0, -1.0, -1.0, -1.0, 1.0, -1.0]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"sign.7" predict() {
    %x0 = weft.constant dense<[[1.1930859088897705, -0.368818461894989, -1.906369924545288, -0.09961063414812088, 1.6995372772216797], [-0.3834231197834015, -0.8898568749427795, -1.1935919523239136, -1.0500167608261108, -0.300193727016449], [-1.17998206615448, 1.4976390600204468, -0.28263524174690247, 0.1086483746767044, 1.438239574432373]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.sign %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[1.0, -1.0, -1.0, -1.0, 1.0], [-1.0, -1.0, -1.0, -1.0, -1.0], [-1.0, 1.0, -1.0, 1.0, 1.0]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"sign.8" predict() {
    %x0 = weft.constant dense<[[[1.5033185482025146]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.sign %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[1.0]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"floor.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.floor %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.0, -1.0, 1.0, 2.0, -3.0, 3.0, -4.0, 0.0, -1.0, 1.0e+30, 20.0, -20.0, 100.0, 0.0, 710.0, 88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"floor.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.floor %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.0, -1.0, 1.0, 2.0, -3.0, 3.0, -4.0, 0.0, -1.0, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.0, 710.0, 88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"floor.2" predict() {
    %x0 = weft.constant dense<-0.2127329707145691> : tensor<f64> as tensor<f64>
    %y0 = weft.floor %x0 : tensor<f64>
    check.expect_close %y0, dense<-1.0> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"floor.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.floor %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"floor.4" predict() {
    %x0 = weft.constant dense<[0.33197420835494995]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.floor %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"floor.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.floor %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"floor.6" predict() {
    %x0 = weft.constant dense<[0.7350265979766846, -0.19285546243190765, -1.7780128717422485, 0.6547057032585144, 0.8943523168563843, 0.4155026078224182, -0.9235446453094482]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.floor %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[0.0, -1.0, -2.0, 0.0, 0.0, 0.0, -1.0]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"floor.7" predict() {
    %x0 = weft.constant dense<[[-0.19602730870246887, -0.5907698273658752, -0.2997112274169922, 1.2968852519989014, 1.5295796394348145], [0.669418215751648, 0.5487450957298279, 0.6766290068626404, -0.012242186814546585, -0.07566346228122711], [-0.6736451983451843, -0.05586744844913483, 2.2599470615386963, 0.8690393567085266, -0.3421170115470886]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.floor %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[-1.0, -1.0, -1.0, 1.0, 1.0], [0.0, 0.0, 0.0, -1.0, -1.0], [-1.0, -1.0, 2.0, 0.0, -1.0]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"floor.8" predict() {
    %x0 = weft.constant dense<[[[-0.47192665934562683]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.floor %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-1.0]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"ceil.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.ceil %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 1.0, -0.0, 2.0, 3.0, -2.0, 4.0, -3.0, 1.0, -0.0, 1.0e+30, 20.0, -20.0, 100.0, 1.0, 710.0, 88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"ceil.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.ceil %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 1.0, -0.0, 2.0, 3.0, -2.0, 4.0, -3.0, 1.0, -0.0, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 1.0, 710.0, 88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"ceil.2" predict() {
    %x0 = weft.constant dense<-0.8644899725914001> : tensor<f64> as tensor<f64>
    %y0 = weft.ceil %x0 : tensor<f64>
    check.expect_close %y0, dense<-0.0> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"ceil.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.ceil %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"ceil.4" predict() {
    %x0 = weft.constant dense<[0.3743703365325928]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.ceil %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[1.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"ceil.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.ceil %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"ceil.6" predict() {
    %x0 = weft.constant dense<[0.39154568314552307, -1.4431216716766357, 0.4863351881504059, -0.5694722533226013, 1.426721215248108, 0.15684399008750916, 1.7177300453186035]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.ceil %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[1.0, -1.0, 1.0, -0.0, 2.0, 1.0, 2.0]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"ceil.7" predict() {
    %x0 = weft.constant dense<[[-0.4581267833709717, -0.28798386454582214, 0.2998083531856537, 1.055948257446289, 0.5658825039863586], [-1.233523964881897, 0.18290069699287415, 0.022244738414883614, -0.42906859517097473, -0.648105263710022], [1.74757719039917, -0.3903864920139313, -0.8459226489067078, 0.6371128559112549, 0.1306229829788208]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.ceil %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[-0.0, -0.0, 1.0, 2.0, 1.0], [-1.0, 1.0, 1.0, -0.0, -0.0], [2.0, -0.0, -0.0, 1.0, 1.0]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"ceil.8" predict() {
    %x0 = weft.constant dense<[[[-0.07581386715173721]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.ceil %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-0.0]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"round.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.round %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.0, -0.0, 2.0, 2.0, -2.0, 4.0, -4.0, 0.0, -0.0, 1.0e+30, 20.0, -20.0, 100.0, 0.0, 710.0, 88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"round.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.round %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.0, -0.0, 2.0, 2.0, -2.0, 4.0, -4.0, 0.0, -0.0, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.0, 710.0, 88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"round.2" predict() {
    %x0 = weft.constant dense<0.7813017964363098> : tensor<f64> as tensor<f64>
    %y0 = weft.round %x0 : tensor<f64>
    check.expect_close %y0, dense<1.0> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"round.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.round %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"round.4" predict() {
    %x0 = weft.constant dense<[0.4886254072189331]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.round %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"round.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.round %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"round.6" predict() {
    %x0 = weft.constant dense<[0.36219000816345215, 0.964200496673584, 0.2836364209651947, -0.6169219613075256, -0.3622822165489197, -0.5209723114967346, 0.20972205698490143]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.round %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[0.0, 1.0, 0.0, -1.0, -0.0, -1.0, 0.0]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"round.7" predict() {
    %x0 = weft.constant dense<[[-1.0779849290847778, -1.8324259519577026, 0.08815492689609528, -1.3365205526351929, -1.951978087425232], [0.3733307719230652, -0.711053192615509, 0.4961254298686981, -0.5308537483215332, -1.1219624280929565], [-1.243517518043518, -0.5149272084236145, -0.2733828127384186, -0.8234601020812988, -0.28110790252685547]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.round %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[-1.0, -2.0, 0.0, -1.0, -2.0], [0.0, -1.0, 0.0, -1.0, -1.0], [-1.0, -1.0, -0.0, -1.0, -0.0]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"round.8" predict() {
    %x0 = weft.constant dense<[[[-1.536102294921875]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.round %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-2.0]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"exp.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.exp %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, 1.0, 2.718281828459045, 0.36787944117144233, 1.6487212707001282, 0.6065306597126334, 4.4816890703380645, 12.182493960703473, 0.0820849986238988, 40.4473043600674, 0.024723526470339388, 1.0, 1.0, 0x7FF0000000000000, 485165195.4097903, 2.061153622438558e-09, 2.6881171418161356e+43, 1.6487212212384907, 0x7FF0000000000000, 1.6516362549940018e+38]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"exp.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.exp %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, 1.0, 2.7182817459106445, 0.3678794503211975, 1.6487212181091309, 0.6065306663513184, 4.481688976287842, 12.182494163513184, 0.08208499848842621, 40.44730758666992, 0.02472352609038353, 1.0, 1.0, 0x7FF0000000000000, 485165184.0, 2.06115369216775e-09, 0x7FF0000000000000, 1.6487212181091309, 0x7FF0000000000000, 1.6516362661361307e+38]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"exp.2" predict() {
    %x0 = weft.constant dense<0.0144889447838068> : tensor<f64> as tensor<f64>
    %y0 = weft.exp %x0 : tensor<f64>
    check.expect_close %y0, dense<1.0145944183287545> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"exp.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.exp %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"exp.4" predict() {
    %x0 = weft.constant dense<[-1.7936487197875977]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.exp %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.1663520888251588]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"exp.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.exp %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"exp.6" predict() {
    %x0 = weft.constant dense<[-0.19385631382465363, 0.6972941160202026, 1.091938853263855, 1.7143802642822266, -1.5562876462936401, 0.7587252259254456, 1.206282138824463]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.exp %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[0.8237762610255462, 2.0083110917906097, 2.9800463475451098, 5.5532329089366685, 0.2109176204195152, 2.1355521380704174, 3.3410400102174966]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"exp.7" predict() {
    %x0 = weft.constant dense<[[0.9805569648742676, -0.9293237924575806, 0.41179683804512024, 1.860055685043335, -1.4972736835479736], [0.4763377010822296, 1.1122905015945435, -0.6965910196304321, 0.5829703211784363, -1.0708924531936646], [-0.8122085928916931, -0.8170802593231201, 0.19230769574642181, -0.09098126739263535, 0.9541152119636536]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.exp %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[2.665940663812245, 0.39482060079293213, 1.5095277265700475, 6.424094487449247, 0.22373931357017388], [1.6101666791855709, 3.041316562982513, 0.498281042070902, 1.7913514252702099, 0.34270253492971586], [0.44387664004444966, 0.4417194798662102, 1.212043400193385, 0.9130348142617558, 2.596372327161881]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"exp.8" predict() {
    %x0 = weft.constant dense<[[[-0.9402791261672974]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.exp %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.3905188161237662]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"log.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.log %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0x7FF8000000000000, -0.6931471805599453, 0x7FF8000000000000, 0.4054651081081644, 0.9162907318741551, 0x7FF8000000000000, 1.308332819650179, 0x7FF8000000000000, -69.07755278982137, 0x7FF8000000000000, 69.07755278982137, 2.995732273553991, 0x7FF8000000000000, 4.605170185988092, -0.693147240559947, 6.565264970035361, 4.477336814478207]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"log.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.log %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0x7FF8000000000000, -0.6931471824645996, 0x7FF8000000000000, 0.40546509623527527, 0.9162907600402832, 0x7FF8000000000000, 1.3083328008651733, 0x7FF8000000000000, -69.07755279541016, 0x7FF8000000000000, 69.07755279541016, 2.995732307434082, 0x7FF8000000000000, 4.605170249938965, -0.6931472420692444, 6.56526517868042, 4.477336883544922]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"log.2" predict() {
    %x0 = weft.constant dense<0.13127565383911133> : tensor<f64> as tensor<f64>
    %y0 = weft.log %x0 : tensor<f64>
    check.expect_close %y0, dense<-2.030455938787995> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"log.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.log %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"log.4" predict() {
    %x0 = weft.constant dense<[0.9610764384269714]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.log %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[-0.03970133266828887]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"log.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.log %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"log.6" predict() {
    %x0 = weft.constant dense<[0.5607771873474121, 1.3246413469314575, 0.6652036905288696, 0.47841787338256836, 0.38538652658462524, 0.3006804287433624, 1.2193188667297363]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.log %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[-0.578431622856257, 0.2811417412361555, -0.4076619836798525, -0.7372707162940947, -0.9535084831754377, -1.2017072767614123, 0.19829239687512729]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"log.7" predict() {
    %x0 = weft.constant dense<[[0.1165599375963211, 1.8538058996200562, 1.3698596954345703, 0.7311543822288513, 0.2583163380622864], [1.1379790306091309, 0.27343881130218506, 0.7490657567977905, 1.082406759262085, 0.8073976635932922], [2.052635431289673, 2.063795566558838, 1.910748839378357, 0.6364128589630127, 0.9388517737388611]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.log %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[-2.1493496524734956, 0.6172407689014274, 0.3147083225040027, -0.31313064833097987, -1.3535703286070229], [0.1292539090046066, -1.2966774068222828, -0.2889285065310415, 0.07918704255383911, -0.21393896430876136], [0.7191245437435931, 0.7245467955039522, 0.6474952277238759, -0.45190777693537876, -0.06309766767752836]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"log.8" predict() {
    %x0 = weft.constant dense<[[[0.14706586301326752]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.log %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-1.9168747448375014]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"sqrt.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.sqrt %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.0, 0x7FF8000000000000, 0.7071067811865476, 0x7FF8000000000000, 1.224744871391589, 1.5811388300841898, 0x7FF8000000000000, 1.9235384061671346, 0x7FF8000000000000, 1.0e-15, 0x7FF8000000000000, 1000000000000000.0, 4.47213595499958, 0x7FF8000000000000, 10.0, 0.7071067599733438, 26.645825188948457, 9.38083151964686]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"sqrt.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.sqrt %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.0, 0x7FF8000000000000, 0.7071067690849304, 0x7FF8000000000000, 1.2247449159622192, 1.5811388492584229, 0x7FF8000000000000, 1.9235384464263916, 0x7FF8000000000000, 1.0000000036274937e-15, 0x7FF8000000000000, 999999986991104.0, 4.4721360206604, 0x7FF8000000000000, 10.0, 0.7071067690849304, 26.645824432373047, 9.380831718444824]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"sqrt.2" predict() {
    %x0 = weft.constant dense<1.683396816253662> : tensor<f64> as tensor<f64>
    %y0 = weft.sqrt %x0 : tensor<f64>
    check.expect_close %y0, dense<1.297457828314147> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"sqrt.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.sqrt %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"sqrt.4" predict() {
    %x0 = weft.constant dense<[1.015014886856079]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.sqrt %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[1.0074794721760236]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"sqrt.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.sqrt %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"sqrt.6" predict() {
    %x0 = weft.constant dense<[1.441543698310852, 1.3436285257339478, 0.36166831851005554, 0.7885046005249023, 0.3001139163970947, 0.8107683062553406, 0.44364383816719055]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.sqrt %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[1.200643035340168, 1.1591499151248503, 0.6013886584481416, 0.8879778153337516, 0.5478265386024072, 0.900426735640019, 0.6660659413055066]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"sqrt.7" predict() {
    %x0 = weft.constant dense<[[0.17218329012393951, 1.1371368169784546, 0.3168654441833496, 0.5931281447410583, 0.29982805252075195], [0.4754595458507538, 0.5732742547988892, 0.5923916101455688, 0.039168648421764374, 0.19488149881362915], [0.5923852324485779, 0.1782902479171753, 1.7403463125228882, 0.2194945067167282, 0.22725264728069305]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.sqrt %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[0.4149497440943174, 1.066366173965798, 0.5629080246215625, 0.770148131687053, 0.5475655691519984], [0.6895357466083639, 0.757148766623105, 0.7696698059204147, 0.19791070820388768, 0.4414538467536886], [0.769665662770906, 0.42224429885692394, 1.3192218587193316, 0.46850240844282565, 0.4767102340842842]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"sqrt.8" predict() {
    %x0 = weft.constant dense<[[[1.0401310920715332]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.sqrt %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[1.0198681738693158]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"rsqrt.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.rsqrt %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 1.0, 0x7FF8000000000000, 1.414213562373095, 0x7FF8000000000000, 0.8164965809277261, 0.6324555320336759, 0x7FF8000000000000, 0.5198752449100363, 0x7FF8000000000000, 999999999999999.9, 0x7FF8000000000000, 1.0e-15, 0.22360679774997896, 0x7FF8000000000000, 0.1, 1.4142136047995038, 0.037529331252040075, 0.10660035817780521]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"rsqrt.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.rsqrt %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 1.0, 0x7FF8000000000000, 1.4142135381698608, 0x7FF8000000000000, 0.8164966106414795, 0.6324555277824402, 0x7FF8000000000000, 0.5198752284049988, 0x7FF8000000000000, 999999986991104.0, 0x7FF8000000000000, 1.0000000036274937e-15, 0.22360679507255554, 0x7FF8000000000000, 0.10000000149011612, 1.4142136573791504, 0.03752933070063591, 0.10660035908222198]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"rsqrt.2" predict() {
    %x0 = weft.constant dense<0.022777967154979706> : tensor<f64> as tensor<f64>
    %y0 = weft.rsqrt %x0 : tensor<f64>
    check.expect_close %y0, dense<6.625864020430246> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"rsqrt.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.rsqrt %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"rsqrt.4" predict() {
    %x0 = weft.constant dense<[0.682828962802887]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.rsqrt %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[1.2101634530281276]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"rsqrt.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.rsqrt %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"rsqrt.6" predict() {
    %x0 = weft.constant dense<[0.7402956485748291, 0.049672264605760574, 0.7185567617416382, 0.12690915167331696, 0.5191373229026794, 0.9730931520462036, 0.09701956808567047]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.rsqrt %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[1.1622442377499773, 4.486865176392301, 1.1796942422025904, 2.8070718529584116, 1.3879022294691161, 1.013731150274569, 3.2104826817720777]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"rsqrt.7" predict() {
    %x0 = weft.constant dense<[[0.3965645134449005, 1.1713933944702148, 1.1453158855438232, 0.34720417857170105, 0.5254297256469727], [0.28430894017219543, 0.1327875405550003, 1.8998613357543945, 1.2753617763519287, 0.019361328333616257], [0.7363779544830322, 1.1729165315628052, 1.2882035970687866, 0.5882627964019775, 0.10766707360744476]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.rsqrt %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[1.5879728598760616, 0.9239503081670286, 0.9344097422396096, 1.697100370936422, 1.3795666292567883], [1.8754467679497449, 2.7442352363763183, 0.7255027246162119, 0.8854892673614339, 7.186748136865187], [1.1653318351229047, 0.923350197194804, 0.8810645878798715, 1.3038100023063885, 3.047604073981966]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"rsqrt.8" predict() {
    %x0 = weft.constant dense<[[[1.4014246463775635]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.rsqrt %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.8447245662306362]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"tanh.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.tanh %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 1.0, -1.0, 0.0, -0.0, 0.7615941559557649, -0.7615941559557649, 0.46211715726000974, -0.46211715726000974, 0.9051482536448665, 0.9866142981514303, -0.9866142981514303, 0.9987782412811311, -0.9987782412811311, 1.0e-30, -1.0e-30, 1.0, 1.0, -1.0, 1.0, 0.4621171336665774, 1.0, 1.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"tanh.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.tanh %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 1.0, -1.0, 0.0, -0.0, 0.7615941762924194, -0.7615941762924194, 0.46211716532707214, -0.46211716532707214, 0.9051482677459717, 0.9866142868995667, -0.9866142868995667, 0.998778223991394, -0.998778223991394, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0, 1.0, -1.0, 1.0, 0.46211713552474976, 1.0, 1.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"tanh.2" predict() {
    %x0 = weft.constant dense<-0.16694973409175873> : tensor<f64> as tensor<f64>
    %y0 = weft.tanh %x0 : tensor<f64>
    check.expect_close %y0, dense<-0.16541574783908067> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"tanh.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.tanh %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"tanh.4" predict() {
    %x0 = weft.constant dense<[-0.2298039346933365]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.tanh %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[-0.2258422954734217]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"tanh.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.tanh %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"tanh.6" predict() {
    %x0 = weft.constant dense<[-0.18536053597927094, 0.43850475549697876, 0.0603458471596241, 0.9757826328277588, -0.46815818548202515, -0.9960159063339233, -0.019106391817331314]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.tanh %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[-0.18326640668424973, 0.41240427047576794, 0.06027270146516436, 0.7512344356374406, -0.4367099626877831, -0.7599158553166926, -0.019104067200529214]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"tanh.7" predict() {
    %x0 = weft.constant dense<[[0.6283680200576782, 1.2446417808532715, 0.8139214515686035, -1.7654407024383545, 0.37705835700035095], [1.460371732711792, 0.06257636845111847, -0.5160424709320068, 0.30916085839271545, -0.5032419562339783], [0.639113187789917, -0.01299447100609541, 1.3930001258850098, 0.4995027482509613, -0.7238847017288208]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.tanh %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[0.5569274471623755, 0.8467742695718432, 0.6717478476207699, -0.943107563701554, 0.3601500962188293], [0.8977247719368275, 0.062494817296750015, -0.47463981118552256, 0.2996735061880597, -0.46466296343741287], [0.564295430132143, -0.012993739656161867, 0.8838291979076883, 0.46172600489916404, -0.6193098112200305]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"tanh.8" predict() {
    %x0 = weft.constant dense<[[[0.6046313047409058]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.tanh %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.5403369005719063]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"sigmoid.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.sigmoid %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 1.0, 0.0, 0.5, 0.5, 0.7310585786300049, 0.2689414213699951, 0.6224593312018546, 0.3775406687981454, 0.8175744761936437, 0.9241418199787566, 0.07585818002124355, 0.9758729785823308, 0.024127021417669196, 0.5, 0.5, 1.0, 0.9999999979388463, 2.0611536181902037e-09, 1.0, 0.6224593241517432, 1.0, 1.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"sigmoid.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.sigmoid %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 1.0, 0.0, 0.5, 0.5, 0.7310585975646973, 0.2689414322376251, 0.622459352016449, 0.3775406777858734, 0.8175745010375977, 0.9241418242454529, 0.07585818320512772, 0.9758729934692383, 0.024127019569277763, 0.5, 0.5, 1.0, 1.0, 2.06115369216775e-09, 1.0, 0.622459352016449, 1.0, 1.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"sigmoid.2" predict() {
    %x0 = weft.constant dense<0.9360116720199585> : tensor<f64> as tensor<f64>
    %y0 = weft.sigmoid %x0 : tensor<f64>
    check.expect_close %y0, dense<0.7182933302163786> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"sigmoid.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.sigmoid %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"sigmoid.4" predict() {
    %x0 = weft.constant dense<[-0.5684558749198914]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.sigmoid %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.36159319994380973]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"sigmoid.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.sigmoid %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"sigmoid.6" predict() {
    %x0 = weft.constant dense<[-0.425794392824173, -2.305183172225952, 0.9034059643745422, -0.5877543687820435, -2.122349500656128, -1.7687716484069824, -0.22295016050338745]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.sigmoid %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[0.39513103760627094, 0.09069460170782341, 0.7116489261482726, 0.3571502721025947, 0.10694347043859852, 0.14569515296572105, 0.44449219577481974]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"sigmoid.7" predict() {
    %x0 = weft.constant dense<[[0.7606599926948547, -0.08906462043523788, 0.4717777669429779, -1.1014996767044067, -1.3413655757904053], [0.8857207894325256, 0.49214446544647217, -0.030508849769830704, 1.282092571258545, -0.9511904716491699], [-0.420266330242157, 1.0263713598251343, 1.8377944231033325, 0.00842559989541769, 1.6795194149017334]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.sigmoid %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[0.6814970081923177, 0.47774855209335726, 0.6158044435800912, 0.24945900563421536, 0.20728557981604223], [0.7080063049959965, 0.6206114833237233, 0.49237337911351564, 0.7828057678096527, 0.27864547154460717], [0.3964530214042911, 0.7362118037251281, 0.8626876488615997, 0.502106387512703, 0.8428408832386587]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"sigmoid.8" predict() {
    %x0 = weft.constant dense<[[[-0.6025106310844421]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.sigmoid %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.3537695112224725]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"relu.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.relu %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0.0, 0.0, 0.0, 1.0, 0.0, 0.5, 0.0, 1.5, 2.5, 0.0, 3.7, 0.0, 1.0e-30, 0.0, 1.0e+30, 20.0, 0.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"relu.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.relu %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0.0, 0.0, 0.0, 1.0, 0.0, 0.5, 0.0, 1.5, 2.5, 0.0, 3.700000047683716, 0.0, 1.0000000031710769e-30, 0.0, 1.0000000150474662e+30, 20.0, 0.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"relu.2" predict() {
    %x0 = weft.constant dense<0.32974985241889954> : tensor<f64> as tensor<f64>
    %y0 = weft.relu %x0 : tensor<f64>
    check.expect_close %y0, dense<0.32974985241889954> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"relu.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.relu %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"relu.4" predict() {
    %x0 = weft.constant dense<[-0.17382358014583588]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.relu %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"relu.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.relu %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"relu.6" predict() {
    %x0 = weft.constant dense<[-1.5882484912872314, 0.2579728364944458, 0.9327496886253357, -0.14826703071594238, -0.07045512646436691, 1.3929272890090942, -1.2497135400772095]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.relu %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[0.0, 0.2579728364944458, 0.9327496886253357, 0.0, 0.0, 1.3929272890090942, 0.0]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"relu.7" predict() {
    %x0 = weft.constant dense<[[-1.4975882768630981, -0.6540391445159912, -1.1966227293014526, 1.3462892770767212, 0.30968910455703735], [-0.8640931248664856, -0.6144791841506958, 2.861067295074463, -0.6100900173187256, -0.7620246410369873], [0.30430716276168823, 0.6382524371147156, 0.22168183326721191, -0.9086258411407471, -1.1591870784759521]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.relu %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[0.0, 0.0, 0.0, 1.3462892770767212, 0.30968910455703735], [0.0, 0.0, 2.861067295074463, 0.0, 0.0], [0.30430716276168823, 0.6382524371147156, 0.22168183326721191, 0.0, 0.0]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"relu.8" predict() {
    %x0 = weft.constant dense<[[[0.5961405634880066]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.relu %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[0.5961405634880066]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"stop_gradient.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf64>
    %y0 = weft.stop_gradient %x0 : tensor<23xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1.0e-30, -1.0e-30, 1.0e+30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0]> : tensor<23xf64> tolerance 1.0e-12 : tensor<23xf64>
    weft.return
  }
  weft.entry @"stop_gradient.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> as tensor<23xf32>
    %y0 = weft.stop_gradient %x0 : tensor<23xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.700000047683716, -3.700000047683716, 1.0000000031710769e-30, -1.0000000031710769e-30, 1.0000000150474662e+30, 20.0, -20.0, 100.0, 0.4999999701976776, 710.0, 88.0]> : tensor<23xf64> tolerance 2.0e-07 : tensor<23xf32>
    weft.return
  }
  weft.entry @"stop_gradient.2" predict() {
    %x0 = weft.constant dense<-0.05419018492102623> : tensor<f64> as tensor<f64>
    %y0 = weft.stop_gradient %x0 : tensor<f64>
    check.expect_close %y0, dense<-0.05419018492102623> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"stop_gradient.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.stop_gradient %x0 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"stop_gradient.4" predict() {
    %x0 = weft.constant dense<[-1.6414330005645752]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.stop_gradient %x0 : tensor<1xf64>
    check.expect_close %y0, dense<[-1.6414330005645752]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"stop_gradient.5" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.stop_gradient %x0 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"stop_gradient.6" predict() {
    %x0 = weft.constant dense<[1.1710009574890137, 0.7753289937973022, -0.2409542202949524, -0.26026391983032227, 0.23145978152751923, -0.6870092153549194, -1.348312497138977]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.stop_gradient %x0 : tensor<7xf64>
    check.expect_close %y0, dense<[1.1710009574890137, 0.7753289937973022, -0.2409542202949524, -0.26026391983032227, 0.23145978152751923, -0.6870092153549194, -1.348312497138977]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"stop_gradient.7" predict() {
    %x0 = weft.constant dense<[[0.3225177526473999, -1.4390865564346313, 0.39072680473327637, -1.4412075281143188, -0.09920922666788101], [-0.13564454019069672, 1.7826292514801025, -1.0643832683563232, -1.4149458408355713, -0.6461772918701172], [-1.1237324476242065, -0.5897624492645264, 0.42080098390579224, 0.771977424621582, 1.659561276435852]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.stop_gradient %x0 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[0.3225177526473999, -1.4390865564346313, 0.39072680473327637, -1.4412075281143188, -0.09920922666788101], [-0.13564454019069672, 1.7826292514801025, -1.0643832683563232, -1.4149458408355713, -0.6461772918701172], [-1.1237324476242065, -0.5897624492645264, 0.42080098390579224, 0.771977424621582, 1.659561276435852]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"stop_gradient.8" predict() {
    %x0 = weft.constant dense<[[[-0.7366741895675659]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.stop_gradient %x0 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-0.7366741895675659]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"neg.9" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 9223372036854775807, -9223372036854775808, 9223372036854775806, -9223372036854775807]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.neg %x0 : tensor<7xi64>
    check.expect_eq %y0, dense<[0, -1, -2, -9223372036854775807, -9223372036854775808, -9223372036854775806, 9223372036854775807]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"neg.10" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 2147483647, -2147483648, 2147483646, -2147483647]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.neg %x0 : tensor<7xi32>
    check.expect_eq %y0, dense<[0, -1, -2, -2147483647, -2147483648, -2147483646, 2147483647]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"neg.11" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 32767, -32768, 32766, -32767]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.neg %x0 : tensor<7xi16>
    check.expect_eq %y0, dense<[0, -1, -2, -32767, -32768, -32766, 32767]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"neg.12" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 127, -128, 126, -127]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.neg %x0 : tensor<7xi8>
    check.expect_eq %y0, dense<[0, -1, -2, -127, -128, -126, 127]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"neg.13" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 255, 0, 254, 1]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.neg %x0 : tensor<7xui8>
    check.expect_eq %y0, dense<[0, 255, 254, 1, 0, 2, 255]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"abs.9" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 9223372036854775807, -9223372036854775808, 9223372036854775806, -9223372036854775807]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.abs %x0 : tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 9223372036854775807, -9223372036854775808, 9223372036854775806, 9223372036854775807]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"abs.10" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 2147483647, -2147483648, 2147483646, -2147483647]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.abs %x0 : tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 2147483647, -2147483648, 2147483646, 2147483647]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"abs.11" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 32767, -32768, 32766, -32767]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.abs %x0 : tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 32767, -32768, 32766, 32767]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"abs.12" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 127, -128, 126, -127]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.abs %x0 : tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 127, -128, 126, 127]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"abs.13" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 255, 0, 254, 1]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.abs %x0 : tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 255, 0, 254, 1]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"sign.9" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 9223372036854775807, -9223372036854775808, 9223372036854775806, -9223372036854775807]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.sign %x0 : tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 1, 1, -1, 1, -1]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"sign.10" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 2147483647, -2147483648, 2147483646, -2147483647]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.sign %x0 : tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 1, 1, -1, 1, -1]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"sign.11" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 32767, -32768, 32766, -32767]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.sign %x0 : tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 1, 1, -1, 1, -1]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"sign.12" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 127, -128, 126, -127]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.sign %x0 : tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 1, 1, -1, 1, -1]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"sign.13" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 255, 0, 254, 1]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.sign %x0 : tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 0, 1, 1]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"relu.9" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 9223372036854775807, -9223372036854775808, 9223372036854775806, -9223372036854775807]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.relu %x0 : tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 9223372036854775807, 0, 9223372036854775806, 0]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"relu.10" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 2147483647, -2147483648, 2147483646, -2147483647]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.relu %x0 : tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 2147483647, 0, 2147483646, 0]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"relu.11" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 32767, -32768, 32766, -32767]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.relu %x0 : tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 32767, 0, 32766, 0]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"relu.12" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 127, -128, 126, -127]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.relu %x0 : tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 127, 0, 126, 0]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"relu.13" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 255, 0, 254, 1]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.relu %x0 : tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 255, 0, 254, 1]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"not.0" predict() {
    %x0 = weft.constant dense<[0, 1, 1]> : tensor<3xi64> as tensor<3xi1>
    %y0 = weft.not %x0 : tensor<3xi1>
    check.expect_eq %y0, dense<[1, 0, 0]> : tensor<3xi64> : tensor<3xi1>
    weft.return
  }
  weft.entry @"not.1" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi1>
    %y0 = weft.not %x0 : tensor<2x0xi1>
    check.expect_eq %y0, dense<> : tensor<2x0xi64> : tensor<2x0xi1>
    weft.return
  }
  weft.entry @"stop_gradient.9" predict() {
    %x0 = weft.constant dense<[1, -2]> : tensor<2xi64> as tensor<2xi32>
    %y0 = weft.stop_gradient %x0 : tensor<2xi32>
    check.expect_eq %y0, dense<[1, -2]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"add.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.add %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 1.0, 2.0, 0.0, 3.0, -1.5, 4.0, 1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, -1.0, 0.0, -2.0, 1.0, -3.5, 2.0, -0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 2.0, 3.0, 1.0, 4.0, -0.5, 5.0, 2.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, -2.5, -1.5, -3.5, -0.5, -5.0, 0.5, -2.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 3.0, 4.0, 2.0, 5.0, 0.5, 6.0, 3.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.5, 1.5, -0.5, 2.5, -2.0, 3.5, 1.0]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"add.1" predict() {
    %x0 = weft.constant dense<2.7385387420654297> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<1.9821853637695312> : tensor<f64> as tensor<f32>
    %y0 = weft.add %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<4.720724105834961> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"add.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.add %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"add.3" predict() {
    %x0 = weft.constant dense<[0.30352678894996643]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-2.2914199829101562]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.add %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[-1.9878932237625122]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"add.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.add %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"add.5" predict() {
    %x0 = weft.constant dense<[0.18311230838298798, 0.17250768840312958, 2.3992488384246826, 0.17383185029029846, 0.30015426874160767, 0.8857113122940063, 0.7266291975975037]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[1.0053483247756958, -0.4861772358417511, 0.22947975993156433, -0.6547918915748596, -0.7866055369377136, 0.07949671894311905, 0.523421585559845]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.add %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[1.1884605884552002, -0.3136695623397827, 2.6287286281585693, -0.48096004128456116, -0.48645126819610596, 0.9652080535888672, 1.2500507831573486]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"add.6" predict() {
    %x0 = weft.constant dense<[[0.6632928848266602, 2.3136696815490723, 0.6857848763465881, 1.696557879447937, 0.22199861705303192], [1.8790262937545776, 0.11682954430580139, 1.2897499799728394, 1.5611790418624878, 1.2704615592956543], [0.11694849282503128, 0.6397385001182556, 1.0263017416000366, 0.1490022987127304, 0.408604234457016]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[-0.9473477005958557, -3.0825047492980957, -1.5180004835128784, -0.06959350407123566, -0.17526201903820038], [0.4035598635673523, -0.12668684124946594, 0.15935751795768738, 0.7877987623214722, -0.8850449323654175], [-0.28715789318084717, -1.607212781906128, 0.9728927612304688, 0.03841792047023773, 0.4898221492767334]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.add %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[-0.28405481576919556, -0.7688350677490234, -0.8322156071662903, 1.6269643306732178, 0.04673659801483154], [2.282586097717285, -0.00985729694366455, 1.4491075277328491, 2.34897780418396, 0.3854166269302368], [-0.17020940780639648, -0.9674742817878723, 1.9991945028305054, 0.18742021918296814, 0.8984264135360718]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"add.7" predict() {
    %x0 = weft.constant dense<[[[1.642483115196228]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[1.0795458555221558]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.add %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[2.722028970718384]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"sub.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.sub %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0.0, -1.0, 1.0, -2.0, 2.5, -3.0, -0.5, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 1.0, 0.0, 2.0, -1.0, 3.5, -2.0, 0.5, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -1.0, -2.0, 0.0, -3.0, 1.5, -4.0, -1.5, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 2.0, 1.0, 3.0, 0.0, 4.5, -1.0, 1.5, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -2.5, -3.5, -1.5, -4.5, 0.0, -5.5, -3.0, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 3.0, 2.0, 4.0, 1.0, 5.5, 0.0, 2.5, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0.5, -0.5, 1.5, -1.5, 3.0, -2.5, 0.0]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"sub.1" predict() {
    %x0 = weft.constant dense<0.16000144183635712> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<0.7876853346824646> : tensor<f64> as tensor<f32>
    %y0 = weft.sub %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<-0.6276838779449463> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"sub.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.sub %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"sub.3" predict() {
    %x0 = weft.constant dense<[1.5317041873931885]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[0.43390944600105286]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.sub %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[1.097794771194458]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"sub.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.sub %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"sub.5" predict() {
    %x0 = weft.constant dense<[0.23891006410121918, 1.7182689905166626, 1.4373199939727783, 0.8040772080421448, 0.7832287549972534, 0.5199349522590637, 1.0935429334640503]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[1.3122618198394775, -0.830049455165863, -1.5303987264633179, -0.13141004741191864, 0.8489166498184204, -0.3713121712207794, -0.6135236024856567]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.sub %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[-1.0733517408370972, 2.548318386077881, 2.9677186012268066, 0.9354872703552246, -0.06568789482116699, 0.8912471532821655, 1.707066535949707]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"sub.6" predict() {
    %x0 = weft.constant dense<[[0.5882822871208191, 2.8615174293518066, 0.7647156119346619, 1.4837963581085205, 0.3948136866092682], [0.8362492918968201, 1.2151676416397095, 0.45383116602897644, 1.568408489227295, 0.11312374472618103], [0.7823723554611206, 0.47741901874542236, 0.817138135433197, 1.0122629404067993, 0.20885367691516876]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[0.5245118141174316, 0.47978535294532776, -0.8061509728431702, 0.569973349571228, 0.34910848736763], [0.3136485815048218, -0.3986932933330536, -0.4268440902233124, 0.7855519652366638, 2.181959629058838], [-0.8301271796226501, 0.5344482064247131, -0.3662525415420532, 0.7848566174507141, 0.4383133053779602]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.sub %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[0.06377047300338745, 2.3817319869995117, 1.570866584777832, 0.9138230085372925, 0.045705199241638184], [0.5226007103919983, 1.6138609647750854, 0.8806752562522888, 0.7828565239906311, -2.068835973739624], [1.612499475479126, -0.05702918767929077, 1.1833906173706055, 0.2274063229560852, -0.22945962846279144]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"sub.7" predict() {
    %x0 = weft.constant dense<[[[1.1601256132125854]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[-2.7947847843170166]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.sub %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[3.9549102783203125]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"mul.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.mul %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0.0, 0.0, -0.0, 0.0, -0.0, 0.0, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -0.0, -1.0, 1.0, -2.0, 2.5, -3.0, -0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 2.0, -2.0, 4.0, -5.0, 6.0, 1.0, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -0.0, -2.5, 2.5, -5.0, 6.25, -7.5, -1.25, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 3.0, -3.0, 6.0, -7.5, 9.0, 1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 0.5, -0.5, 1.0, -1.25, 1.5, 0.25]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"mul.1" predict() {
    %x0 = weft.constant dense<0.701082706451416> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<-0.9881852269172668> : tensor<f64> as tensor<f32>
    %y0 = weft.mul %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<-0.6927995681762695> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"mul.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.mul %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"mul.3" predict() {
    %x0 = weft.constant dense<[0.20798766613006592]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-0.723865807056427]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.mul %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[-0.15055516362190247]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"mul.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.mul %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"mul.5" predict() {
    %x0 = weft.constant dense<[0.740975558757782, 0.781859815120697, 2.0019280910491943, 2.923830509185791, 0.4104500114917755, 0.41205379366874695, 0.10473310202360153]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[-0.3451350927352905, -1.353467583656311, -0.9426723718643188, 0.724981963634491, 1.0757625102996826, 0.09667458385229111, -0.836172342300415]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.mul %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[-0.25573667883872986, -1.0582219362258911, -1.8871623277664185, 2.1197242736816406, 0.4415467381477356, 0.0398351289331913, -0.08757492154836655]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"mul.6" predict() {
    %x0 = weft.constant dense<[[0.19571097195148468, 0.34003978967666626, 0.64560467004776, 0.21829912066459656, 0.721789538860321], [0.29067307710647583, 1.2794047594070435, 0.9200119376182556, 1.2823352813720703, 1.2785041332244873], [0.5210469961166382, 1.0912622213363647, 1.1716843843460083, 1.00411856174469, 0.3301781415939331]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[0.9949337244033813, -0.43109115958213806, -0.6430098414421082, -0.5687199234962463, -0.14085079729557037], [-0.32341161370277405, 0.15434499084949493, -0.6150585412979126, 0.7646961212158203, 1.020969271659851], [-0.4958619177341461, -1.4271748065948486, 0.7238732576370239, 1.1385565996170044, -0.16324838995933533]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.mul %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[0.19471944868564606, -0.14658814668655396, -0.4151301681995392, -0.12415105849504471, -0.10166463255882263], [-0.09400705248117447, 0.19746971130371094, -0.5658612251281738, 0.9805968403816223, 1.3053134679794312], [-0.2583673596382141, -1.5574219226837158, 0.8481509685516357, 1.143245816230774, -0.05390105023980141]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"mul.7" predict() {
    %x0 = weft.constant dense<[[[1.38651704788208]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[0.266760915517807]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.mul %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[0.36986854672431946]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"div.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.div %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 0x7FF8000000000000, 0.0, -0.0, 0.0, -0.0, 0.0, 0.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 1.0, -1.0, 0.5, -0.4, 0.3333333333333333, 2.0, 0x7FF8000000000000, -0.0, 0.0, 0xFFF0000000000000, -1.0, 1.0, -0.5, 0.4, -0.3333333333333333, -2.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 2.0, -2.0, 1.0, -0.8, 0.6666666666666666, 4.0, 0x7FF8000000000000, -0.0, 0.0, 0xFFF0000000000000, -2.5, 2.5, -1.25, 1.0, -0.8333333333333334, -5.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 3.0, -3.0, 1.5, -1.2, 1.0, 6.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 0.5, -0.5, 0.25, -0.2, 0.16666666666666666, 1.0]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"div.1" predict() {
    %x0 = weft.constant dense<1.6246681213378906> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<-1.876326560974121> : tensor<f64> as tensor<f32>
    %y0 = weft.div %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<-0.8658770322799683> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"div.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.div %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"div.3" predict() {
    %x0 = weft.constant dense<[0.5779256820678711]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-0.3136345446109772]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.div %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[-1.8426722288131714]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"div.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.div %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"div.5" predict() {
    %x0 = weft.constant dense<[0.9556738138198853, 0.5981995463371277, 1.3988299369812012, 0.39694470167160034, 1.4132590293884277, 0.276689350605011, 0.9763224720954895]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[-1.7793086767196655, -1.2819582223892212, -1.8412221670150757, 1.5996323823928833, -0.24948449432849884, -1.0451639890670776, -1.2982087135314941]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.div %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[-0.5371040105819702, -0.4666295051574707, -0.7597290277481079, 0.24814745783805847, -5.664716720581055, -0.2647329568862915, -0.7520535588264465]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"div.6" predict() {
    %x0 = weft.constant dense<[[1.1672453880310059, 0.4358428716659546, 1.3826106786727905, 1.7763075828552246, 0.8473894000053406], [0.8825829029083252, 0.4077581763267517, 1.5505844354629517, 1.4239760637283325, 0.5878193378448486], [0.355428010225296, 0.2492954432964325, 0.629894495010376, 0.3557046353816986, 1.0438283681869507]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[-1.2601901292800903, 0.1756555438041687, -1.1835380792617798, 1.3632234334945679, 0.03992981091141701], [-1.0260775089263916, -0.32163485884666443, -0.5073072910308838, -0.13123981654644012, 0.945848822593689], [-1.4444279670715332, -1.8675767183303833, 0.3380509614944458, -0.17728286981582642, 0.16322503983974457]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.div %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[-0.9262454509735107, 2.481235980987549, -1.168201208114624, 1.3030201196670532, 21.221973419189453], [-0.8601522445678711, -1.267767310142517, -3.056499481201172, -10.850183486938477, 0.6214728355407715], [-0.24606835842132568, -0.1334860473871231, 1.8633122444152832, -2.0064241886138916, 6.395025730133057]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"div.7" predict() {
    %x0 = weft.constant dense<[[[0.5445465445518494]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[-0.18104837834835052]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.div %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[-3.0077404975891113]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"floordiv.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.floordiv %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 0x7FF8000000000000, 0.0, -0.0, 0.0, -0.0, 0.0, 0.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 1.0, -1.0, 0.0, -1.0, 0.0, 2.0, 0x7FF8000000000000, -0.0, 0.0, 0xFFF0000000000000, -1.0, 1.0, -1.0, 0.0, -1.0, -2.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 2.0, -2.0, 1.0, -1.0, 0.0, 4.0, 0x7FF8000000000000, -0.0, 0.0, 0xFFF0000000000000, -3.0, 2.0, -2.0, 1.0, -1.0, -5.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 3.0, -3.0, 1.0, -2.0, 1.0, 6.0, 0x7FF8000000000000, 0.0, -0.0, 0x7FF0000000000000, 0.0, -1.0, 0.0, -1.0, 0.0, 1.0]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"floordiv.1" predict() {
    %x0 = weft.constant dense<0.8996897339820862> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<-0.8930014967918396> : tensor<f64> as tensor<f32>
    %y0 = weft.floordiv %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<-2.0> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"floordiv.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.floordiv %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"floordiv.3" predict() {
    %x0 = weft.constant dense<[0.1643775850534439]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-0.8307620286941528]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.floordiv %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[-1.0]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"floordiv.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.floordiv %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"floordiv.5" predict() {
    %x0 = weft.constant dense<[1.2299057245254517, 0.7154489159584045, 0.6690531373023987, 2.041980028152466, 1.2219992876052856, 0.39198431372642517, 1.1702320575714111]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[-0.6659603118896484, -0.18381011486053467, -1.4133466482162476, 2.5108113288879395, 0.4751211702823639, 0.8946130871772766, 0.6580208539962769]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.floordiv %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[-2.0, -4.0, -1.0, 0.0, 2.0, 0.0, 1.0]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"floordiv.6" predict() {
    %x0 = weft.constant dense<[[1.0332436561584473, 0.708082914352417, 0.43518754839897156, 0.8440132737159729, 0.17913992702960968], [1.3965760469436646, 0.8355478644371033, 0.6412606239318848, 0.7611542344093323, 1.3796454668045044], [0.24516132473945618, 0.8125277757644653, 0.2189558744430542, 0.5982241034507751, 1.9968376159667969]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[0.8987091779708862, 1.264443039894104, 0.30154475569725037, -0.5551230311393738, 1.173263669013977], [1.653949499130249, 0.5819593071937561, -0.02425231970846653, 1.080973744392395, -0.3711148500442505], [0.7645406126976013, -0.711584210395813, -0.9703658819198608, 0.5664448738098145, 0.33793020248413086]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.floordiv %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[1.0, 0.0, 1.0, -2.0, 0.0], [0.0, 1.0, -27.0, 0.0, -4.0], [0.0, -2.0, -1.0, 1.0, 5.0]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"floordiv.7" predict() {
    %x0 = weft.constant dense<[[[2.0043063163757324]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[-0.2801070511341095]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.floordiv %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[-8.0]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"mod.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.mod %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0.0, -0.0, 0x7FF8000000000000, 0.0, -0.0, 0.0, -0.0, 0.0, 0.0, 0x7FF8000000000000, 1.0, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.0, -1.5, 1.0, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, -1.0, 0x7FF8000000000000, 0.0, -0.0, 1.0, -1.0, 2.0, 0.0, 0x7FF8000000000000, 2.0, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 0.0, -0.5, 2.0, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, -2.5, 0x7FF8000000000000, 0.5, -0.5, 1.5, -0.0, 0.5, 0.0, 0x7FF8000000000000, 3.0, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.0, -2.0, 0.0, 0.0, 0x7FF8000000000000, 0.5, 0xFFF0000000000000, 0x7FF8000000000000, 0.5, -0.5, 0.5, -2.0, 0.5, 0.0]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"mod.1" predict() {
    %x0 = weft.constant dense<0.12344755232334137> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<-1.139939308166504> : tensor<f64> as tensor<f32>
    %y0 = weft.mod %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<-1.0164917707443237> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"mod.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.mod %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"mod.3" predict() {
    %x0 = weft.constant dense<[1.9692802429199219]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-1.7808150053024292]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.mod %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[-1.5923497676849365]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"mod.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.mod %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"mod.5" predict() {
    %x0 = weft.constant dense<[0.5631079077720642, 1.2766391038894653, 1.2267869710922241, 1.5222668647766113, 0.38540348410606384, 1.7584247589111328, 0.32719966769218445]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[1.1249545812606812, -0.2257063388824463, 0.9591708183288574, -0.943317174911499, 0.622682511806488, -0.45921704173088074, -0.1305598020553589]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.mod %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[0.5631079077720642, -0.0775989294052124, 0.2676161527633667, -0.3643674850463867, 0.38540348410606384, -0.07844340801239014, -0.06447973847389221]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"mod.6" predict() {
    %x0 = weft.constant dense<[[0.7317185997962952, 0.27271169424057007, 0.17437496781349182, 0.8277791738510132, 0.9032062888145447], [1.4850070476531982, 0.6589443683624268, 0.7710011005401611, 0.8517194390296936, 0.4858008027076721], [1.4242334365844727, 1.539324164390564, 0.3376542627811432, 0.178560271859169, 1.2973920106887817]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[-0.14274106919765472, 0.5988878011703491, -1.0474003553390503, -0.5697548389434814, -1.392457365989685], [-0.2081846445798874, 1.0310354232788086, 0.22360818088054657, 0.8842776417732239, -1.026207685470581], [-0.8832274079322815, -0.4655431807041168, 0.5725729465484619, 0.3564286231994629, -0.015289143659174442]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.mod %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[-0.12472781538963318, 0.27271169424057007, -0.8730254173278809, -0.3117305040359497, -0.4892510771751404], [-0.18047010898590088, 0.6589443683624268, 0.10017655789852142, 0.8517194390296936, -0.5404068827629089], [-0.34222137928009033, -0.3228485584259033, 0.3376542627811432, 0.178560271859169, -0.0021852003410458565]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"mod.7" predict() {
    %x0 = weft.constant dense<[[[0.7226293683052063]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[-0.1513984352350235]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.mod %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[-0.034362807869911194]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"pow.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.pow %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 1.0, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, 0x7FF0000000000000, 0.0, 0x7FF0000000000000, 0.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, 0xFFF0000000000000, -0.0, 0x7FF0000000000000, 0.0, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0.0, 0x7FF0000000000000, 1.0, 0.0, 0x7FF0000000000000, 0.0, 0x7FF0000000000000, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0x7FF8000000000000, 1.0, 1.0, 1.0, -1.0, -1.0, 1.0, 0x7FF8000000000000, -1.0, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, 2.0, 0.5, 4.0, 0.1767766952966369, 8.0, 1.4142135623730951, 0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, -2.5, -0.4, 6.25, 0x7FF8000000000000, -15.625, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0.0, 1.0, 3.0, 0.3333333333333333, 9.0, 0.06415002990995841, 27.0, 1.7320508075688772, 0x7FF8000000000000, 0.0, 0x7FF0000000000000, 1.0, 0.5, 2.0, 0.25, 5.656854249492381, 0.125, 0.7071067811865476]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"pow.1" predict() {
    %x0 = weft.constant dense<0.12152446806430817> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<1.3048348426818848> : tensor<f64> as tensor<f32>
    %y0 = weft.pow %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<0.06392008811235428> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"pow.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.pow %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"pow.3" predict() {
    %x0 = weft.constant dense<[0.6862687468528748]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[0.182681143283844]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.pow %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[0.9335349202156067]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"pow.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.pow %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"pow.5" predict() {
    %x0 = weft.constant dense<[1.711944818496704, 0.20190469920635223, 0.8065534830093384, 0.7066817879676819, 2.056520462036133, 2.3496310710906982, 1.2343220710754395]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[-1.0538440942764282, 1.619803547859192, 0.3524811267852783, -0.2623269855976105, -1.2817579507827759, 0.36412903666496277, 0.1140337809920311]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.pow %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[0.5674638152122498, 0.0748986005783081, 0.9270218014717102, 1.0953493118286133, 0.3968617618083954, 1.3648715019226074, 1.0242971181869507]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"pow.6" predict() {
    %x0 = weft.constant dense<[[0.7929694056510925, 1.5915272235870361, 1.202757716178894, 0.31341278553009033, 0.4110107719898224], [0.17314359545707703, 0.25158512592315674, 1.868736982345581, 0.14877015352249146, 1.1325349807739258], [0.14178979396820068, 0.5650506019592285, 0.7757755517959595, 1.1230705976486206, 1.0936111211776733]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[0.3517971932888031, -0.6366255879402161, -3.0003161430358887, -0.04912545531988144, 0.629138171672821], [1.1215568780899048, -0.677859365940094, -0.6430307626724243, -0.4429067373275757, 0.8379218578338623], [-1.1747180223464966, -0.11287689954042435, -0.9257445335388184, 0.26854848861694336, -1.5546846389770508]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.pow %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[0.9216344356536865, 0.7439092993736267, 0.5746986865997314, 1.058652639389038, 0.5715579986572266], [0.13990379869937897, 2.548304557800293, 0.6689384579658508, 2.3254034519195557, 1.1099183559417725], [9.921513557434082, 1.0665558576583862, 1.2649582624435425, 1.0316603183746338, 0.8701225519180298]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"pow.7" predict() {
    %x0 = weft.constant dense<[[[0.4761601984500885]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[-0.496646910905838]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.pow %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[1.445582628250122]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"minimum.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.minimum %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, 0xFFF0000000000000, 0.0, 0.0, -1.0, 0.0, -2.5, 0.0, 0.0, 0x7FF8000000000000, 1.0, 0xFFF0000000000000, 0.0, 1.0, -1.0, 1.0, -2.5, 1.0, 0.5, 0x7FF8000000000000, -1.0, 0xFFF0000000000000, -1.0, -1.0, -1.0, -1.0, -2.5, -1.0, -1.0, 0x7FF8000000000000, 2.0, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 2.0, 0.5, 0x7FF8000000000000, -2.5, 0xFFF0000000000000, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 0x7FF8000000000000, 3.0, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0.5, 0xFFF0000000000000, 0.0, 0.5, -1.0, 0.5, -2.5, 0.5, 0.5]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"minimum.1" predict() {
    %x0 = weft.constant dense<0.3240382969379425> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<0.5257542133331299> : tensor<f64> as tensor<f32>
    %y0 = weft.minimum %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<0.3240382969379425> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"minimum.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.minimum %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"minimum.3" predict() {
    %x0 = weft.constant dense<[1.2438135147094727]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-1.6969870328903198]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.minimum %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[-1.6969870328903198]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"minimum.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.minimum %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"minimum.5" predict() {
    %x0 = weft.constant dense<[1.1035550832748413, 0.6581560373306274, 0.3946918845176697, 1.5039995908737183, 0.2886502146720886, 1.3934367895126343, 0.6927896738052368]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[-0.8667197823524475, 1.2246570587158203, 2.1642720699310303, 0.6337852478027344, 0.8911847472190857, -0.473898321390152, -1.3251676559448242]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.minimum %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[-0.8667197823524475, 0.6581560373306274, 0.3946918845176697, 0.6337852478027344, 0.2886502146720886, -0.473898321390152, -1.3251676559448242]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"minimum.6" predict() {
    %x0 = weft.constant dense<[[0.32596907019615173, 1.6003187894821167, 1.9604588747024536, 0.5953272581100464, 2.014540195465088], [0.20826920866966248, 0.9742444753646851, 1.3427320718765259, 0.5093916654586792, 1.4257469177246094], [0.18846666812896729, 1.3392471075057983, 1.4162607192993164, 2.114647388458252, 0.8732947111129761]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[-0.7461219429969788, 1.0506805181503296, 0.8670289516448975, -0.6600297689437866, -0.5279538631439209], [0.7786341905593872, 0.14942769706249237, 0.2678294777870178, -1.6470903158187866, 0.8977121114730835], [-0.8753257393836975, -2.2695043087005615, -0.6169252395629883, 0.42199623584747314, 2.097126007080078]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.minimum %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[-0.7461219429969788, 1.0506805181503296, 0.8670289516448975, -0.6600297689437866, -0.5279538631439209], [0.20826920866966248, 0.14942769706249237, 0.2678294777870178, -1.6470903158187866, 0.8977121114730835], [-0.8753257393836975, -2.2695043087005615, -0.6169252395629883, 0.42199623584747314, 0.8732947111129761]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"minimum.7" predict() {
    %x0 = weft.constant dense<[[[0.47282642126083374]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[-1.3297816514968872]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.minimum %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[-1.3297816514968872]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"maximum.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, -1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, -2.5, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]> : tensor<100xf64> as tensor<100xf64>
    %y0 = weft.maximum %x0, %x1 : tensor<100xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 0.0, 0.0, 1.0, 0.0, 2.0, 0.0, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 1.0, 1.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0, 0x7FF8000000000000, 0x7FF0000000000000, -1.0, 0.0, 1.0, -1.0, 2.0, -1.0, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 3.0, 2.0, 0x7FF8000000000000, 0x7FF0000000000000, -2.5, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5, 0x7FF8000000000000, 0x7FF0000000000000, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF8000000000000, 0x7FF0000000000000, 0.5, 0.5, 1.0, 0.5, 2.0, 0.5, 3.0, 0.5]> : tensor<100xf64> tolerance 1.0e-12 : tensor<100xf64>
    weft.return
  }
  weft.entry @"maximum.1" predict() {
    %x0 = weft.constant dense<2.22347354888916> : tensor<f64> as tensor<f32>
    %x1 = weft.constant dense<0.16023795306682587> : tensor<f64> as tensor<f32>
    %y0 = weft.maximum %x0, %x1 : tensor<f32>
    check.expect_close %y0, dense<2.22347354888916> : tensor<f64> tolerance 2.0e-07 : tensor<f32>
    weft.return
  }
  weft.entry @"maximum.2" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.maximum %x0, %x1 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"maximum.3" predict() {
    %x0 = weft.constant dense<[0.361172616481781]> : tensor<1xf64> as tensor<1xf32>
    %x1 = weft.constant dense<[-1.0759869813919067]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.maximum %x0, %x1 : tensor<1xf32>
    check.expect_close %y0, dense<[0.361172616481781]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"maximum.4" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.maximum %x0, %x1 : tensor<3x0x2xf32>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 2.0e-07 : tensor<3x0x2xf32>
    weft.return
  }
  weft.entry @"maximum.5" predict() {
    %x0 = weft.constant dense<[1.1039780378341675, 1.5786726474761963, 0.37069079279899597, 0.6378087997436523, 0.6099128127098083, 1.6678658723831177, 0.6894137263298035]> : tensor<7xf64> as tensor<7xf32>
    %x1 = weft.constant dense<[0.6281595826148987, 0.2661418914794922, 0.23926587402820587, -0.8772512674331665, 0.6585542559623718, 1.60863196849823, -0.05218362435698509]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.maximum %x0, %x1 : tensor<7xf32>
    check.expect_close %y0, dense<[1.1039780378341675, 1.5786726474761963, 0.37069079279899597, 0.6378087997436523, 0.6585542559623718, 1.6678658723831177, 0.6894137263298035]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"maximum.6" predict() {
    %x0 = weft.constant dense<[[1.0197457075119019, 1.3913737535476685, 0.2907175123691559, 0.3719840347766876, 0.2043740451335907], [0.1118285208940506, 1.5756126642227173, 0.8814852237701416, 0.334318071603775, 0.17461612820625305], [0.33185720443725586, 1.0261428356170654, 0.15342463552951813, 0.9502339959144592, 1.266233205795288]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %x1 = weft.constant dense<[[-0.43332386016845703, -0.7254700064659119, -1.5619958639144897, 0.007915004156529903, -1.0476436614990234], [-0.5191330313682556, 0.44928744435310364, 0.03326988220214844, 1.0162872076034546, 0.3051373064517975], [-0.40389543771743774, -0.3297027349472046, -0.5073739886283875, 0.6463713049888611, 0.021466391161084175]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.maximum %x0, %x1 : tensor<3x5xf32>
    check.expect_close %y0, dense<[[1.0197457075119019, 1.3913737535476685, 0.2907175123691559, 0.3719840347766876, 0.2043740451335907], [0.1118285208940506, 1.5756126642227173, 0.8814852237701416, 1.0162872076034546, 0.3051373064517975], [0.33185720443725586, 1.0261428356170654, 0.15342463552951813, 0.9502339959144592, 1.266233205795288]]> : tensor<3x5xf64> tolerance 2.0e-07 : tensor<3x5xf32>
    weft.return
  }
  weft.entry @"maximum.7" predict() {
    %x0 = weft.constant dense<[[[0.5109204053878784]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %x1 = weft.constant dense<[[[0.8449231386184692]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.maximum %x0, %x1 : tensor<1x1x1xf32>
    check.expect_close %y0, dense<[[[0.8449231386184692]]]> : tensor<1x1x1xf64> tolerance 2.0e-07 : tensor<1x1x1xf32>
    weft.return
  }
  weft.entry @"add.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.add %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 1, 2, 3, 4, 8, -9223372036854775808, -9223372036854775807, 0, -1, -2, -6, 2, 3, 4, 5, 9, -9223372036854775807, -9223372036854775806, 1, 0, -1, -5, 3, 4, 5, 6, 10, -9223372036854775806, -9223372036854775805, 2, 1, 0, -4, 7, 8, 9, 10, 14, -9223372036854775802, -9223372036854775801, 6, 5, 4, 0, 9223372036854775807, -9223372036854775808, -9223372036854775807, -9223372036854775806, -9223372036854775802, -2, -1, 9223372036854775806, 9223372036854775805, 9223372036854775804, 9223372036854775800, -9223372036854775808, -9223372036854775807, -9223372036854775806, -9223372036854775805, -9223372036854775801, -1, 0, 9223372036854775807, 9223372036854775806, 9223372036854775805, 9223372036854775801, -1, 0, 1, 2, 6, 9223372036854775806, 9223372036854775807, -2, -3, -4, -8, -2, -1, 0, 1, 5, 9223372036854775805, 9223372036854775806, -3, -4, -5, -9, -3, -2, -1, 0, 4, 9223372036854775804, 9223372036854775805, -4, -5, -6, -10, -7, -6, -5, -4, 0, 9223372036854775800, 9223372036854775801, -8, -9, -10, -14]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"add.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.add %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 1, 2, 3, 4, 8, -2147483648, -2147483647, 0, -1, -2, -6, 2, 3, 4, 5, 9, -2147483647, -2147483646, 1, 0, -1, -5, 3, 4, 5, 6, 10, -2147483646, -2147483645, 2, 1, 0, -4, 7, 8, 9, 10, 14, -2147483642, -2147483641, 6, 5, 4, 0, 2147483647, -2147483648, -2147483647, -2147483646, -2147483642, -2, -1, 2147483646, 2147483645, 2147483644, 2147483640, -2147483648, -2147483647, -2147483646, -2147483645, -2147483641, -1, 0, 2147483647, 2147483646, 2147483645, 2147483641, -1, 0, 1, 2, 6, 2147483646, 2147483647, -2, -3, -4, -8, -2, -1, 0, 1, 5, 2147483645, 2147483646, -3, -4, -5, -9, -3, -2, -1, 0, 4, 2147483644, 2147483645, -4, -5, -6, -10, -7, -6, -5, -4, 0, 2147483640, 2147483641, -8, -9, -10, -14]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"add.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.add %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 1, 2, 3, 4, 8, -32768, -32767, 0, -1, -2, -6, 2, 3, 4, 5, 9, -32767, -32766, 1, 0, -1, -5, 3, 4, 5, 6, 10, -32766, -32765, 2, 1, 0, -4, 7, 8, 9, 10, 14, -32762, -32761, 6, 5, 4, 0, 32767, -32768, -32767, -32766, -32762, -2, -1, 32766, 32765, 32764, 32760, -32768, -32767, -32766, -32765, -32761, -1, 0, 32767, 32766, 32765, 32761, -1, 0, 1, 2, 6, 32766, 32767, -2, -3, -4, -8, -2, -1, 0, 1, 5, 32765, 32766, -3, -4, -5, -9, -3, -2, -1, 0, 4, 32764, 32765, -4, -5, -6, -10, -7, -6, -5, -4, 0, 32760, 32761, -8, -9, -10, -14]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"add.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.add %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 1, 2, 3, 4, 8, -128, -127, 0, -1, -2, -6, 2, 3, 4, 5, 9, -127, -126, 1, 0, -1, -5, 3, 4, 5, 6, 10, -126, -125, 2, 1, 0, -4, 7, 8, 9, 10, 14, -122, -121, 6, 5, 4, 0, 127, -128, -127, -126, -122, -2, -1, 126, 125, 124, 120, -128, -127, -126, -125, -121, -1, 0, 127, 126, 125, 121, -1, 0, 1, 2, 6, 126, 127, -2, -3, -4, -8, -2, -1, 0, 1, 5, 125, 126, -3, -4, -5, -9, -3, -2, -1, 0, 4, 124, 125, -4, -5, -6, -10, -7, -6, -5, -4, 0, 120, 121, -8, -9, -10, -14]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"add.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.add %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 255, 0, 1, 2, 3, 4, 8, 0, 1, 2, 3, 4, 5, 9, 1, 2, 3, 4, 5, 6, 10, 2, 3, 7, 8, 9, 10, 14, 6, 7, 255, 0, 1, 2, 6, 254, 255, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"sub.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.sub %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, -1, -2, -3, -7, -9223372036854775807, -9223372036854775808, 1, 2, 3, 7, 1, 0, -1, -2, -6, -9223372036854775806, -9223372036854775807, 2, 3, 4, 8, 2, 1, 0, -1, -5, -9223372036854775805, -9223372036854775806, 3, 4, 5, 9, 3, 2, 1, 0, -4, -9223372036854775804, -9223372036854775805, 4, 5, 6, 10, 7, 6, 5, 4, 0, -9223372036854775800, -9223372036854775801, 8, 9, 10, 14, 9223372036854775807, 9223372036854775806, 9223372036854775805, 9223372036854775804, 9223372036854775800, 0, -1, -9223372036854775808, -9223372036854775807, -9223372036854775806, -9223372036854775802, -9223372036854775808, 9223372036854775807, 9223372036854775806, 9223372036854775805, 9223372036854775801, 1, 0, -9223372036854775807, -9223372036854775806, -9223372036854775805, -9223372036854775801, -1, -2, -3, -4, -8, -9223372036854775808, 9223372036854775807, 0, 1, 2, 6, -2, -3, -4, -5, -9, 9223372036854775807, 9223372036854775806, -1, 0, 1, 5, -3, -4, -5, -6, -10, 9223372036854775806, 9223372036854775805, -2, -1, 0, 4, -7, -8, -9, -10, -14, 9223372036854775802, 9223372036854775801, -6, -5, -4, 0]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"sub.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.sub %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, -1, -2, -3, -7, -2147483647, -2147483648, 1, 2, 3, 7, 1, 0, -1, -2, -6, -2147483646, -2147483647, 2, 3, 4, 8, 2, 1, 0, -1, -5, -2147483645, -2147483646, 3, 4, 5, 9, 3, 2, 1, 0, -4, -2147483644, -2147483645, 4, 5, 6, 10, 7, 6, 5, 4, 0, -2147483640, -2147483641, 8, 9, 10, 14, 2147483647, 2147483646, 2147483645, 2147483644, 2147483640, 0, -1, -2147483648, -2147483647, -2147483646, -2147483642, -2147483648, 2147483647, 2147483646, 2147483645, 2147483641, 1, 0, -2147483647, -2147483646, -2147483645, -2147483641, -1, -2, -3, -4, -8, -2147483648, 2147483647, 0, 1, 2, 6, -2, -3, -4, -5, -9, 2147483647, 2147483646, -1, 0, 1, 5, -3, -4, -5, -6, -10, 2147483646, 2147483645, -2, -1, 0, 4, -7, -8, -9, -10, -14, 2147483642, 2147483641, -6, -5, -4, 0]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"sub.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.sub %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, -1, -2, -3, -7, -32767, -32768, 1, 2, 3, 7, 1, 0, -1, -2, -6, -32766, -32767, 2, 3, 4, 8, 2, 1, 0, -1, -5, -32765, -32766, 3, 4, 5, 9, 3, 2, 1, 0, -4, -32764, -32765, 4, 5, 6, 10, 7, 6, 5, 4, 0, -32760, -32761, 8, 9, 10, 14, 32767, 32766, 32765, 32764, 32760, 0, -1, -32768, -32767, -32766, -32762, -32768, 32767, 32766, 32765, 32761, 1, 0, -32767, -32766, -32765, -32761, -1, -2, -3, -4, -8, -32768, 32767, 0, 1, 2, 6, -2, -3, -4, -5, -9, 32767, 32766, -1, 0, 1, 5, -3, -4, -5, -6, -10, 32766, 32765, -2, -1, 0, 4, -7, -8, -9, -10, -14, 32762, 32761, -6, -5, -4, 0]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"sub.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.sub %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, -1, -2, -3, -7, -127, -128, 1, 2, 3, 7, 1, 0, -1, -2, -6, -126, -127, 2, 3, 4, 8, 2, 1, 0, -1, -5, -125, -126, 3, 4, 5, 9, 3, 2, 1, 0, -4, -124, -125, 4, 5, 6, 10, 7, 6, 5, 4, 0, -120, -121, 8, 9, 10, 14, 127, 126, 125, 124, 120, 0, -1, -128, -127, -126, -122, -128, 127, 126, 125, 121, 1, 0, -127, -126, -125, -121, -1, -2, -3, -4, -8, -128, 127, 0, 1, 2, 6, -2, -3, -4, -5, -9, 127, 126, -1, 0, 1, 5, -3, -4, -5, -6, -10, 126, 125, -2, -1, 0, 4, -7, -8, -9, -10, -14, 122, 121, -6, -5, -4, 0]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"sub.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.sub %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 255, 254, 253, 249, 1, 0, 1, 0, 255, 254, 250, 2, 1, 2, 1, 0, 255, 251, 3, 2, 3, 2, 1, 0, 252, 4, 3, 7, 6, 5, 4, 0, 8, 7, 255, 254, 253, 252, 248, 0, 255, 0, 255, 254, 253, 249, 1, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"mul.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.mul %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 2, 4, 6, 14, -2, 0, -2, -4, -6, -14, 0, 3, 6, 9, 21, 9223372036854775805, -9223372036854775808, -3, -6, -9, -21, 0, 7, 14, 21, 49, 9223372036854775801, -9223372036854775808, -7, -14, -21, -49, 0, 9223372036854775807, -2, 9223372036854775805, 9223372036854775801, 1, -9223372036854775808, -9223372036854775807, 2, -9223372036854775805, -9223372036854775801, 0, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, 0, -1, -2, -3, -7, -9223372036854775807, -9223372036854775808, 1, 2, 3, 7, 0, -2, -4, -6, -14, 2, 0, 2, 4, 6, 14, 0, -3, -6, -9, -21, -9223372036854775805, -9223372036854775808, 3, 6, 9, 21, 0, -7, -14, -21, -49, -9223372036854775801, -9223372036854775808, 7, 14, 21, 49]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"mul.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.mul %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 2, 4, 6, 14, -2, 0, -2, -4, -6, -14, 0, 3, 6, 9, 21, 2147483645, -2147483648, -3, -6, -9, -21, 0, 7, 14, 21, 49, 2147483641, -2147483648, -7, -14, -21, -49, 0, 2147483647, -2, 2147483645, 2147483641, 1, -2147483648, -2147483647, 2, -2147483645, -2147483641, 0, -2147483648, 0, -2147483648, -2147483648, -2147483648, 0, -2147483648, 0, -2147483648, -2147483648, 0, -1, -2, -3, -7, -2147483647, -2147483648, 1, 2, 3, 7, 0, -2, -4, -6, -14, 2, 0, 2, 4, 6, 14, 0, -3, -6, -9, -21, -2147483645, -2147483648, 3, 6, 9, 21, 0, -7, -14, -21, -49, -2147483641, -2147483648, 7, 14, 21, 49]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"mul.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.mul %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 2, 4, 6, 14, -2, 0, -2, -4, -6, -14, 0, 3, 6, 9, 21, 32765, -32768, -3, -6, -9, -21, 0, 7, 14, 21, 49, 32761, -32768, -7, -14, -21, -49, 0, 32767, -2, 32765, 32761, 1, -32768, -32767, 2, -32765, -32761, 0, -32768, 0, -32768, -32768, -32768, 0, -32768, 0, -32768, -32768, 0, -1, -2, -3, -7, -32767, -32768, 1, 2, 3, 7, 0, -2, -4, -6, -14, 2, 0, 2, 4, 6, 14, 0, -3, -6, -9, -21, -32765, -32768, 3, 6, 9, 21, 0, -7, -14, -21, -49, -32761, -32768, 7, 14, 21, 49]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"mul.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.mul %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 2, 4, 6, 14, -2, 0, -2, -4, -6, -14, 0, 3, 6, 9, 21, 125, -128, -3, -6, -9, -21, 0, 7, 14, 21, 49, 121, -128, -7, -14, -21, -49, 0, 127, -2, 125, 121, 1, -128, -127, 2, -125, -121, 0, -128, 0, -128, -128, -128, 0, -128, 0, -128, -128, 0, -1, -2, -3, -7, -127, -128, 1, 2, 3, 7, 0, -2, -4, -6, -14, 2, 0, 2, 4, 6, 14, 0, -3, -6, -9, -21, -125, -128, 3, 6, 9, 21, 0, -7, -14, -21, -49, -121, -128, 7, 14, 21, 49]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"mul.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.mul %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 7, 255, 0, 0, 2, 4, 6, 14, 254, 0, 0, 3, 6, 9, 21, 253, 0, 0, 7, 14, 21, 49, 249, 0, 0, 255, 254, 253, 249, 1, 0, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"floordiv.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.floordiv %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -1, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -1, -3, -2, -1, -1, 0, 7, 3, 2, 1, 0, -1, -7, -4, -3, -1, 0, 9223372036854775807, 4611686018427387903, 3074457345618258602, 1317624576693539401, 1, -1, -9223372036854775807, -4611686018427387904, -3074457345618258603, -1317624576693539401, 0, -9223372036854775808, -4611686018427387904, -3074457345618258603, -1317624576693539402, -2, 1, -9223372036854775808, 4611686018427387904, 3074457345618258602, 1317624576693539401, 0, -1, -1, -1, -1, -1, 0, 1, 0, 0, 0, 0, -2, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -3, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -7, -4, -3, -1, -1, 0, 7, 3, 2, 1]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"floordiv.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.floordiv %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -1, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -1, -3, -2, -1, -1, 0, 7, 3, 2, 1, 0, -1, -7, -4, -3, -1, 0, 2147483647, 1073741823, 715827882, 306783378, 1, -1, -2147483647, -1073741824, -715827883, -306783379, 0, -2147483648, -1073741824, -715827883, -306783379, -2, 1, -2147483648, 1073741824, 715827882, 306783378, 0, -1, -1, -1, -1, -1, 0, 1, 0, 0, 0, 0, -2, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -3, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -7, -4, -3, -1, -1, 0, 7, 3, 2, 1]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"floordiv.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.floordiv %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -1, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -1, -3, -2, -1, -1, 0, 7, 3, 2, 1, 0, -1, -7, -4, -3, -1, 0, 32767, 16383, 10922, 4681, 1, -1, -32767, -16384, -10923, -4681, 0, -32768, -16384, -10923, -4682, -2, 1, -32768, 16384, 10922, 4681, 0, -1, -1, -1, -1, -1, 0, 1, 0, 0, 0, 0, -2, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -3, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -7, -4, -3, -1, -1, 0, 7, 3, 2, 1]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"floordiv.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.floordiv %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -1, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -1, -3, -2, -1, -1, 0, 7, 3, 2, 1, 0, -1, -7, -4, -3, -1, 0, 127, 63, 42, 18, 1, -1, -127, -64, -43, -19, 0, -128, -64, -43, -19, -2, 1, -128, 64, 42, 18, 0, -1, -1, -1, -1, -1, 0, 1, 0, 0, 0, 0, -2, -1, -1, -1, -1, 0, 2, 1, 0, 0, 0, -3, -2, -1, -1, -1, 0, 3, 1, 1, 0, 0, -7, -4, -3, -1, -1, 0, 7, 3, 2, 1]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"floordiv.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.floordiv %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 3, 1, 1, 0, 0, 0, 0, 7, 3, 2, 1, 0, 0, 0, 255, 127, 85, 36, 1, 0, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"mod.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.mod %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, -9223372036854775807, 0, -1, -2, -6, 0, 0, 0, 2, 2, 2, -9223372036854775806, 0, 0, -1, -5, 0, 0, 1, 0, 3, 3, -9223372036854775805, 0, -1, 0, -4, 0, 0, 1, 1, 0, 7, -9223372036854775801, 0, -1, -2, 0, 0, 0, 1, 1, 0, 0, -1, 0, -1, -2, 0, 0, 0, 0, 1, 6, 9223372036854775806, 0, 0, 0, -2, -1, 0, 0, 1, 2, 6, 9223372036854775806, -1, 0, -1, -1, -1, 0, 0, 0, 1, 5, 9223372036854775805, -2, 0, 0, -2, -2, 0, 0, 1, 0, 4, 9223372036854775804, -3, 0, -1, 0, -3, 0, 0, 1, 2, 0, 9223372036854775800, -7, 0, -1, -1, 0]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"mod.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.mod %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, -2147483647, 0, -1, -2, -6, 0, 0, 0, 2, 2, 2, -2147483646, 0, 0, -1, -5, 0, 0, 1, 0, 3, 3, -2147483645, 0, -1, 0, -4, 0, 0, 1, 1, 0, 7, -2147483641, 0, -1, -2, 0, 0, 0, 1, 1, 1, 0, -1, 0, -1, -2, -6, 0, 0, 0, 1, 5, 2147483646, 0, 0, 0, -2, -2, 0, 0, 1, 2, 6, 2147483646, -1, 0, -1, -1, -1, 0, 0, 0, 1, 5, 2147483645, -2, 0, 0, -2, -2, 0, 0, 1, 0, 4, 2147483644, -3, 0, -1, 0, -3, 0, 0, 1, 2, 0, 2147483640, -7, 0, -1, -1, 0]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"mod.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.mod %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, -32767, 0, -1, -2, -6, 0, 0, 0, 2, 2, 2, -32766, 0, 0, -1, -5, 0, 0, 1, 0, 3, 3, -32765, 0, -1, 0, -4, 0, 0, 1, 1, 0, 7, -32761, 0, -1, -2, 0, 0, 0, 1, 1, 0, 0, -1, 0, -1, -2, 0, 0, 0, 0, 1, 6, 32766, 0, 0, 0, -2, -1, 0, 0, 1, 2, 6, 32766, -1, 0, -1, -1, -1, 0, 0, 0, 1, 5, 32765, -2, 0, 0, -2, -2, 0, 0, 1, 0, 4, 32764, -3, 0, -1, 0, -3, 0, 0, 1, 2, 0, 32760, -7, 0, -1, -1, 0]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"mod.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.mod %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, -127, 0, -1, -2, -6, 0, 0, 0, 2, 2, 2, -126, 0, 0, -1, -5, 0, 0, 1, 0, 3, 3, -125, 0, -1, 0, -4, 0, 0, 1, 1, 0, 7, -121, 0, -1, -2, 0, 0, 0, 1, 1, 1, 0, -1, 0, -1, -2, -6, 0, 0, 0, 1, 5, 126, 0, 0, 0, -2, -2, 0, 0, 1, 2, 6, 126, -1, 0, -1, -1, -1, 0, 0, 0, 1, 5, 125, -2, 0, 0, -2, -2, 0, 0, 1, 0, 4, 124, -3, 0, -1, 0, -3, 0, 0, 1, 2, 0, 120, -7, 0, -1, -1, 0]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"mod.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.mod %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 2, 0, 0, 0, 1, 0, 3, 3, 0, 0, 0, 1, 1, 0, 7, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"minimum.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.minimum %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, -9223372036854775808, -1, -2, -3, -7, 0, 1, 1, 1, 1, 1, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 2, 2, 2, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 3, 3, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 7, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -9223372036854775808, -1, -2, -3, -7, -2, -2, -2, -2, -2, -2, -9223372036854775808, -2, -2, -3, -7, -3, -3, -3, -3, -3, -3, -9223372036854775808, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -9223372036854775808, -7, -7, -7, -7]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"minimum.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.minimum %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, -2147483648, -1, -2, -3, -7, 0, 1, 1, 1, 1, 1, -2147483648, -1, -2, -3, -7, 0, 1, 2, 2, 2, 2, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 3, 3, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 7, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -2147483648, -1, -2, -3, -7, -2, -2, -2, -2, -2, -2, -2147483648, -2, -2, -3, -7, -3, -3, -3, -3, -3, -3, -2147483648, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -2147483648, -7, -7, -7, -7]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"minimum.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.minimum %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, -32768, -1, -2, -3, -7, 0, 1, 1, 1, 1, 1, -32768, -1, -2, -3, -7, 0, 1, 2, 2, 2, 2, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 3, 3, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 7, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -32768, -1, -2, -3, -7, -2, -2, -2, -2, -2, -2, -32768, -2, -2, -3, -7, -3, -3, -3, -3, -3, -3, -32768, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -32768, -7, -7, -7, -7]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"minimum.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.minimum %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, -128, -1, -2, -3, -7, 0, 1, 1, 1, 1, 1, -128, -1, -2, -3, -7, 0, 1, 2, 2, 2, 2, -128, -1, -2, -3, -7, 0, 1, 2, 3, 3, 3, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 7, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -128, -1, -2, -3, -7, -2, -2, -2, -2, -2, -2, -128, -2, -2, -3, -7, -3, -3, -3, -3, -3, -3, -128, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -128, -7, -7, -7, -7]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"minimum.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.minimum %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 2, 2, 2, 2, 0, 0, 1, 2, 3, 3, 3, 0, 0, 1, 2, 3, 7, 7, 0, 0, 1, 2, 3, 7, 255, 0, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"maximum.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi64>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi64>
    %y0 = weft.maximum %x0, %x1 : tensor<121xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 9223372036854775807, 0, 0, 0, 0, 0, 1, 1, 2, 3, 7, 9223372036854775807, 1, 1, 1, 1, 1, 2, 2, 2, 3, 7, 9223372036854775807, 2, 2, 2, 2, 2, 3, 3, 3, 3, 7, 9223372036854775807, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 9223372036854775807, 7, 7, 7, 7, 7, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807, 0, 1, 2, 3, 7, 9223372036854775807, -9223372036854775808, -1, -2, -3, -7, 0, 1, 2, 3, 7, 9223372036854775807, -1, -1, -1, -1, -1, 0, 1, 2, 3, 7, 9223372036854775807, -2, -1, -2, -2, -2, 0, 1, 2, 3, 7, 9223372036854775807, -3, -1, -2, -3, -3, 0, 1, 2, 3, 7, 9223372036854775807, -7, -1, -2, -3, -7]> : tensor<121xi64> : tensor<121xi64>
    weft.return
  }
  weft.entry @"maximum.9" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -2147483648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi32>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi32>
    %y0 = weft.maximum %x0, %x1 : tensor<121xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 2147483647, 0, 0, 0, 0, 0, 1, 1, 2, 3, 7, 2147483647, 1, 1, 1, 1, 1, 2, 2, 2, 3, 7, 2147483647, 2, 2, 2, 2, 2, 3, 3, 3, 3, 7, 2147483647, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 2147483647, 7, 7, 7, 7, 7, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 0, 1, 2, 3, 7, 2147483647, -2147483648, -1, -2, -3, -7, 0, 1, 2, 3, 7, 2147483647, -1, -1, -1, -1, -1, 0, 1, 2, 3, 7, 2147483647, -2, -1, -2, -2, -2, 0, 1, 2, 3, 7, 2147483647, -3, -1, -2, -3, -3, 0, 1, 2, 3, 7, 2147483647, -7, -1, -2, -3, -7]> : tensor<121xi64> : tensor<121xi32>
    weft.return
  }
  weft.entry @"maximum.10" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -32768, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi16>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi16>
    %y0 = weft.maximum %x0, %x1 : tensor<121xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 32767, 0, 0, 0, 0, 0, 1, 1, 2, 3, 7, 32767, 1, 1, 1, 1, 1, 2, 2, 2, 3, 7, 32767, 2, 2, 2, 2, 2, 3, 3, 3, 3, 7, 32767, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 32767, 7, 7, 7, 7, 7, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 32767, 0, 1, 2, 3, 7, 32767, -32768, -1, -2, -3, -7, 0, 1, 2, 3, 7, 32767, -1, -1, -1, -1, -1, 0, 1, 2, 3, 7, 32767, -2, -1, -2, -2, -2, 0, 1, 2, 3, 7, 32767, -3, -1, -2, -3, -3, 0, 1, 2, 3, 7, 32767, -7, -1, -2, -3, -7]> : tensor<121xi64> : tensor<121xi16>
    weft.return
  }
  weft.entry @"maximum.11" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7, -7]> : tensor<121xi64> as tensor<121xi8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7]> : tensor<121xi64> as tensor<121xi8>
    %y0 = weft.maximum %x0, %x1 : tensor<121xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 127, 0, 0, 0, 0, 0, 1, 1, 2, 3, 7, 127, 1, 1, 1, 1, 1, 2, 2, 2, 3, 7, 127, 2, 2, 2, 2, 2, 3, 3, 3, 3, 7, 127, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 127, 7, 7, 7, 7, 7, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 0, 1, 2, 3, 7, 127, -128, -1, -2, -3, -7, 0, 1, 2, 3, 7, 127, -1, -1, -1, -1, -1, 0, 1, 2, 3, 7, 127, -2, -1, -2, -2, -2, 0, 1, 2, 3, 7, 127, -3, -1, -2, -3, -3, 0, 1, 2, 3, 7, 127, -7, -1, -2, -3, -7]> : tensor<121xi64> : tensor<121xi8>
    weft.return
  }
  weft.entry @"maximum.12" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 7, 7, 7, 7, 7, 7, 7, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0]> : tensor<49xi64> as tensor<49xui8>
    %x1 = weft.constant dense<[0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> as tensor<49xui8>
    %y0 = weft.maximum %x0, %x1 : tensor<49xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 7, 255, 0, 1, 1, 2, 3, 7, 255, 1, 2, 2, 2, 3, 7, 255, 2, 3, 3, 3, 3, 7, 255, 3, 7, 7, 7, 7, 7, 255, 7, 255, 255, 255, 255, 255, 255, 255, 0, 1, 2, 3, 7, 255, 0]> : tensor<49xi64> : tensor<49xui8>
    weft.return
  }
  weft.entry @"and.0" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.and %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[0, 0, 0, 1]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"or.0" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.or %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 1]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
}
