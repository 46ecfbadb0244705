// Golden values of the reduce family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"reduce_sum.0" predict() {
    %x0 = weft.constant dense<[[0.32988011837005615, 1.6667211055755615, -0.6714794039726257, 1.2198244333267212, 0.21244849264621735], [0.9428529143333435, -1.1083842515945435, -0.9161462187767029, 0.6003923416137695, 0.367445170879364], [0.9624719619750977, 0.8810956478118896, 0.0652238205075264, -0.6874638199806213, -0.9629155397415161]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_sum %x0, [0] : tensor<3x5xf64> to tensor<5xf64>
    check.expect_close %y0, dense<[2.2352049946784973, 1.4394325017929077, -1.5224018022418022, 1.1327529549598694, -0.38302187621593475]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"reduce_sum.1" predict() {
    %x0 = weft.constant dense<[[1.4258861541748047, 0.666046679019928, 1.0831019878387451, -0.9139854907989502, -0.8281088471412659], [0.2040993720293045, 0.5372145771980286, 0.3229084610939026, -0.28086239099502563, -1.660361886024475], [-0.14872997999191284, -0.06030353158712387, 0.4972468912601471, 0.25770246982574463, 1.6022354364395142]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_sum %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[1.4329404830932617, -0.8770018666982651, 2.148151285946369]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_sum.2" predict() {
    %x0 = weft.constant dense<[[0.06707246601581573, -2.0320730209350586, -0.4694352447986603, -0.5731984972953796, 0.6821402907371521], [0.78211909532547, -0.3592541813850403, 1.597045660018921, 0.4990527331829071, -1.142274260520935], [-0.6064077019691467, 0.692935049533844, -0.6949570775032043, 0.2011130303144455, 0.9509074687957764]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_sum %x0, [0, 1] : tensor<3x5xf64> to tensor<f64>
    check.expect_close %y0, dense<-0.40521419048309326> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_sum.3" predict() {
    %x0 = weft.constant dense<[[[0.10679970681667328, 0.7914043664932251, -0.255959689617157, -0.9230075478553772], [0.3525005280971527, -0.9728844165802002, 0.36963778734207153, 0.7026398777961731], [-0.42060428857803345, -0.028415903449058533, 0.13423334062099457, 0.6501882672309875]], [[2.6514363288879395, 1.478200912475586, -0.4421435296535492, 0.5938558578491211], [-0.2880904972553253, 0.9308966994285583, 0.27515655755996704, 0.8022041320800781], [0.3754108250141144, -1.4504179954528809, 1.0343756675720215, -1.792533040046692]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_sum %x0, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[4.0005864053964615, 2.1720606684684753, -1.4977631270885468]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_sum.4" predict() {
    %x0 = weft.constant dense<[[[0.8755359649658203, -0.7586661577224731, 0.8870754837989807, 0.9331770539283752], [0.16196735203266144, -1.3629180192947388, 0.9591048359870911, -1.8459796905517578], [-1.1331015825271606, 0.08959644287824631, 0.054679762572050095, 1.2021819353103638]], [[-0.5661501884460449, -0.028119634836912155, -0.2966022789478302, 0.8262609839439392], [-1.4208083152770996, 0.4461912512779236, 0.05150960758328438, 0.13501983880996704], [-1.023393988609314, -0.43710651993751526, -0.033680710941553116, 0.6569949984550476]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_sum %x0, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[-0.0955982655286789, -2.0319877341389656, 1.9008600823581219, 0.2893792986869812], [-3.0103524923324585, -0.01903490349650383, -0.27877338230609894, 1.6182758212089539]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"reduce_sum.5" predict() {
    %x0 = weft.constant dense<[0.8296830058097839, 1.476688027381897, -2.4656500816345215, 1.5920624732971191, 0.5798383951187134, -1.0763630867004395, -0.1484380066394806]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.reduce_sum %x0, [0] : tensor<7xf64> to tensor<f64>
    check.expect_close %y0, dense<0.7878207266330719> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_sum.6" predict() {
    %x0 = weft.constant dense<0.6057478189468384> : tensor<f64> as tensor<f64>
    %y0 = weft.reduce_sum %x0, [] : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<0.6057478189468384> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_sum.7" predict() {
    %x0 = weft.constant dense<[2.7255120277404785, 0.5506224632263184, -0.17083603143692017]> : tensor<3xf64> as tensor<3xf64>
    %y0 = weft.reduce_sum %x0, [] : tensor<3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[2.7255120277404785, 0.5506224632263184, -0.17083603143692017]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_sum.8" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.reduce_sum %x0, [0] : tensor<0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0.0, 0.0, 0.0]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_sum.9" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %y0 = weft.reduce_sum %x0, [0] : tensor<3x0xf64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"reduce_sum.10" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.reduce_sum %x0, [0] : tensor<0xf64> to tensor<f64>
    check.expect_close %y0, dense<0.0> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_sum.11" predict() {
    %x0 = weft.constant dense<[[0.28392311930656433]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %y0 = weft.reduce_sum %x0, [1] : tensor<1x1xf64> to tensor<1xf64>
    check.expect_close %y0, dense<[0.28392311930656433]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"reduce_sum.12" predict() {
    %x0 = weft.constant dense<> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %y0 = weft.reduce_sum %x0, [0, 1] : tensor<2x0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0.0, 0.0, 0.0]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_sum.13" predict() {
    %x0 = weft.constant dense<[[0x7FF8000000000000, 1.0, 2.0], [1.0, 0x7FF8000000000000, 0x7FF0000000000000], [0x7FF0000000000000, 5.0, 0xFFF0000000000000], [0xFFF0000000000000, 0xFFF0000000000000, 0.0]]> : tensor<4x3xf64> as tensor<4x3xf64>
    %y0 = weft.reduce_sum %x0, [1] : tensor<4x3xf64> to tensor<4xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"reduce_sum.14" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [2147483647, 2147483647, 2], [-2147483648, 1, 2147483647]]> : tensor<3x3xi64> as tensor<3x3xi32>
    %y0 = weft.reduce_sum %x0, [1] : tensor<3x3xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[6, 0, 0]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"reduce_sum.15" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi32>
    %y0 = weft.reduce_sum %x0, [1] : tensor<2x0xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[0, 0]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"reduce_sum.16" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [9223372036854775807, 9223372036854775807, 2], [-9223372036854775808, 1, 9223372036854775807]]> : tensor<3x3xi64> as tensor<3x3xi64>
    %y0 = weft.reduce_sum %x0, [1] : tensor<3x3xi64> to tensor<3xi64>
    check.expect_eq %y0, dense<[6, 0, 0]> : tensor<3xi64> : tensor<3xi64>
    weft.return
  }
  weft.entry @"reduce_sum.17" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi64>
    %y0 = weft.reduce_sum %x0, [1] : tensor<2x0xi64> to tensor<2xi64>
    check.expect_eq %y0, dense<[0, 0]> : tensor<2xi64> : tensor<2xi64>
    weft.return
  }
  weft.entry @"reduce_sum.18" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [255, 255, 2], [0, 1, 255]]> : tensor<3x3xi64> as tensor<3x3xui8>
    %y0 = weft.reduce_sum %x0, [1] : tensor<3x3xui8> to tensor<3xui8>
    check.expect_eq %y0, dense<[6, 0, 0]> : tensor<3xi64> : tensor<3xui8>
    weft.return
  }
  weft.entry @"reduce_sum.19" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xui8>
    %y0 = weft.reduce_sum %x0, [1] : tensor<2x0xui8> to tensor<2xui8>
    check.expect_eq %y0, dense<[0, 0]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
  weft.entry @"reduce_sum.20" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [127, 127, 2], [-128, 1, 127]]> : tensor<3x3xi64> as tensor<3x3xi8>
    %y0 = weft.reduce_sum %x0, [1] : tensor<3x3xi8> to tensor<3xi8>
    check.expect_eq %y0, dense<[6, 0, 0]> : tensor<3xi64> : tensor<3xi8>
    weft.return
  }
  weft.entry @"reduce_sum.21" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi8>
    %y0 = weft.reduce_sum %x0, [1] : tensor<2x0xi8> to tensor<2xi8>
    check.expect_eq %y0, dense<[0, 0]> : tensor<2xi64> : tensor<2xi8>
    weft.return
  }
  weft.entry @"reduce_prod.0" predict() {
    %x0 = weft.constant dense<[[-0.9449864625930786, 1.1091669797897339, 2.021378517150879, 0.2880554497241974, -1.2513060569763184], [-0.3896143436431885, 0.7869471311569214, -1.1736174821853638, 0.603037416934967, -0.9148986339569092], [1.117089867591858, 0.5449422001838684, 0.14791874587535858, 0.560778796672821, 0.5229554176330566]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_prod %x0, [0] : tensor<3x5xf64> to tensor<5xf64>
    check.expect_close %y0, dense<[0.41129046065393104, 0.47565594522896476, -0.35091136333993006, 0.09741188340736968, 0.5986888810400083]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"reduce_prod.1" predict() {
    %x0 = weft.constant dense<[[0.4779154062271118, -2.005133867263794, 1.1696058511734009, -0.5198130011558533, 1.0724940299987793], [-1.096566081047058, 1.963981032371521, -0.24924536049365997, -0.37188634276390076, 0.18307271599769592], [-0.3728329539299011, 1.0333504676818848, -1.1590553522109985, 1.013137936592102, 1.1451895236968994]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_prod %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0.6248502621630906, -0.03654542648671822, 0.5180981636273514]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_prod.2" predict() {
    %x0 = weft.constant dense<[[0.09874327480792999, 1.5529720783233643, 0.6940454244613647, 0.37121787667274475, -0.3200741112232208], [-0.5624597668647766, 0.6718508005142212, 0.15143680572509766, -0.33740904927253723, -1.0322020053863525], [0.540159285068512, -1.8440070152282715, -1.200525164604187, 0.9176855683326721, 2.299454689025879]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_prod %x0, [0, 1] : tensor<3x5xf64> to tensor<f64>
    check.expect_close %y0, dense<0.0006359604487071077> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_prod.3" predict() {
    %x0 = weft.constant dense<[[[-0.16503189504146576, -2.210326910018921, -0.2581706643104553, 0.5644787549972534], [-0.6123858094215393, -0.547211229801178, -0.1396697759628296, -1.121091604232788], [-0.38490748405456543, -0.6108149886131287, 1.5545405149459839, -1.7797356843948364]], [[-0.2987405061721802, 0.5405035018920898, 2.420811653137207, -2.225308656692505], [1.401015043258667, -1.6184240579605103, -0.859581470489502, 0.17523007094860077], [0.7951400876045227, -0.3196738362312317, 1.4162732362747192, -1.0181634426116943]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_prod %x0, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-0.04624052693917054, 0.01792067907223946, -0.23841791434138937]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_prod.4" predict() {
    %x0 = weft.constant dense<[[[-0.36229223012924194, 3.023505449295044, -1.0566836595535278, -0.7179228663444519], [-0.7728461623191833, 1.041690468788147, -0.3421931266784668, 0.5872977375984192], [0.6357764005661011, 1.0139355659484863, 0.07854956388473511, 1.5078853368759155]], [[-0.23484651744365692, 0.1839742213487625, -0.01095518097281456, -0.5727482438087463], [0.8378180861473083, -0.42424556612968445, 0.14542831480503082, -0.5431861281394958], [0.982494592666626, 0.22082972526550293, -1.3733150959014893, -1.4260824918746948]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_prod %x0, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[0.17801495058222844, 3.1934476654780393, 0.02840272780115429, -0.6357764426366522], [-0.19331431929713486, -0.017235814754148832, 0.0021879566942131653, -0.44366695671569273]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"reduce_prod.5" predict() {
    %x0 = weft.constant dense<[1.7227836847305298, 1.1936289072036743, 0.2665870487689972, 0.5291421413421631, -1.8653795719146729, -1.860003113746643, 0.5491074919700623]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.reduce_prod %x0, [0] : tensor<7xf64> to tensor<f64>
    check.expect_close %y0, dense<0.5526494376382142> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_prod.6" predict() {
    %x0 = weft.constant dense<-1.7790164947509766> : tensor<f64> as tensor<f64>
    %y0 = weft.reduce_prod %x0, [] : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<-1.7790164947509766> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_prod.7" predict() {
    %x0 = weft.constant dense<[-0.0882471576333046, -1.611481785774231, -0.6514399647712708]> : tensor<3xf64> as tensor<3xf64>
    %y0 = weft.reduce_prod %x0, [] : tensor<3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-0.0882471576333046, -1.611481785774231, -0.6514399647712708]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_prod.8" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.reduce_prod %x0, [0] : tensor<0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[1.0, 1.0, 1.0]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_prod.9" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %y0 = weft.reduce_prod %x0, [0] : tensor<3x0xf64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"reduce_prod.10" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.reduce_prod %x0, [0] : tensor<0xf64> to tensor<f64>
    check.expect_close %y0, dense<1.0> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_prod.11" predict() {
    %x0 = weft.constant dense<[[1.07086980342865]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %y0 = weft.reduce_prod %x0, [1] : tensor<1x1xf64> to tensor<1xf64>
    check.expect_close %y0, dense<[1.07086980342865]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"reduce_prod.12" predict() {
    %x0 = weft.constant dense<> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %y0 = weft.reduce_prod %x0, [0, 1] : tensor<2x0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[1.0, 1.0, 1.0]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_prod.13" predict() {
    %x0 = weft.constant dense<[[0x7FF8000000000000, 1.0, 2.0], [1.0, 0x7FF8000000000000, 0x7FF0000000000000], [0x7FF0000000000000, 5.0, 0xFFF0000000000000], [0xFFF0000000000000, 0xFFF0000000000000, 0.0]]> : tensor<4x3xf64> as tensor<4x3xf64>
    %y0 = weft.reduce_prod %x0, [1] : tensor<4x3xf64> to tensor<4xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"reduce_prod.14" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [2147483647, 2147483647, 2], [-2147483648, 1, 2147483647]]> : tensor<3x3xi64> as tensor<3x3xi32>
    %y0 = weft.reduce_prod %x0, [1] : tensor<3x3xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[6, 2, -2147483648]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"reduce_prod.15" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi32>
    %y0 = weft.reduce_prod %x0, [1] : tensor<2x0xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"reduce_prod.16" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [9223372036854775807, 9223372036854775807, 2], [-9223372036854775808, 1, 9223372036854775807]]> : tensor<3x3xi64> as tensor<3x3xi64>
    %y0 = weft.reduce_prod %x0, [1] : tensor<3x3xi64> to tensor<3xi64>
    check.expect_eq %y0, dense<[6, 2, -9223372036854775808]> : tensor<3xi64> : tensor<3xi64>
    weft.return
  }
  weft.entry @"reduce_prod.17" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi64>
    %y0 = weft.reduce_prod %x0, [1] : tensor<2x0xi64> to tensor<2xi64>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xi64>
    weft.return
  }
  weft.entry @"reduce_prod.18" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [255, 255, 2], [0, 1, 255]]> : tensor<3x3xi64> as tensor<3x3xui8>
    %y0 = weft.reduce_prod %x0, [1] : tensor<3x3xui8> to tensor<3xui8>
    check.expect_eq %y0, dense<[6, 2, 0]> : tensor<3xi64> : tensor<3xui8>
    weft.return
  }
  weft.entry @"reduce_prod.19" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xui8>
    %y0 = weft.reduce_prod %x0, [1] : tensor<2x0xui8> to tensor<2xui8>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
  weft.entry @"reduce_prod.20" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [127, 127, 2], [-128, 1, 127]]> : tensor<3x3xi64> as tensor<3x3xi8>
    %y0 = weft.reduce_prod %x0, [1] : tensor<3x3xi8> to tensor<3xi8>
    check.expect_eq %y0, dense<[6, 2, -128]> : tensor<3xi64> : tensor<3xi8>
    weft.return
  }
  weft.entry @"reduce_prod.21" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi8>
    %y0 = weft.reduce_prod %x0, [1] : tensor<2x0xi8> to tensor<2xi8>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xi8>
    weft.return
  }
  weft.entry @"reduce_max.0" predict() {
    %x0 = weft.constant dense<[[-0.7656822800636292, 0.15809401869773865, 1.438834547996521, 0.6814437508583069, -0.41005656123161316], [-0.7035484313964844, -0.9980307817459106, -2.1926980018615723, 1.1600505113601685, 0.10385377705097198], [0.012416020967066288, -2.1159989833831787, -2.1742186546325684, 0.2249288111925125, 0.7691755890846252]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_max %x0, [0] : tensor<3x5xf64> to tensor<5xf64>
    check.expect_close %y0, dense<[0.012416020967066288, 0.15809401869773865, 1.438834547996521, 1.1600505113601685, 0.7691755890846252]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"reduce_max.1" predict() {
    %x0 = weft.constant dense<[[0.9853368997573853, -0.4781375229358673, 0.6334665417671204, 0.7683402895927429, -0.8469379544258118], [-0.5503019094467163, -0.6638550162315369, 0.07566210627555847, -0.8770638108253479, 1.9690111875534058], [0.9971166849136353, 1.1782206296920776, -0.7064930200576782, -0.365532249212265, 0.6550472974777222]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_max %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0.9853368997573853, 1.9690111875534058, 1.1782206296920776]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_max.2" predict() {
    %x0 = weft.constant dense<[[-2.333430290222168, 1.597025752067566, -0.082756407558918, -0.5634697675704956, 1.3077110052108765], [0.4130900502204895, 0.6244667768478394, -0.5923159122467041, -0.2613848149776459, 1.4350146055221558], [-1.5974040031433105, 0.5131527781486511, -0.5916745662689209, 0.6399417519569397, 1.3306913375854492]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_max %x0, [0, 1] : tensor<3x5xf64> to tensor<f64>
    check.expect_close %y0, dense<1.597025752067566> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_max.3" predict() {
    %x0 = weft.constant dense<[[[-0.22875842452049255, 0.3080967366695404, -0.5897929668426514, -0.3760896325111389], [-1.968504786491394, 0.2727697193622589, -0.9002061486244202, -1.712725043296814], [-0.6288955211639404, 0.08520530164241791, 1.1462088823318481, -1.9068557024002075]], [[-0.8670904040336609, 2.297564744949341, -1.1605637073516846, 1.6439623832702637], [-2.9878602027893066, -0.16445912420749664, 0.41026610136032104, -0.6703061461448669], [-0.009150108322501183, -0.23606649041175842, 0.47851425409317017, 0.5533713698387146]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_max %x0, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[2.297564744949341, 0.41026610136032104, 1.1462088823318481]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_max.4" predict() {
    %x0 = weft.constant dense<[[[0.3261759281158447, -2.0252301692962646, -0.26841065287590027, 0.5792785286903381], [0.6934605240821838, 0.12907342612743378, 0.11471214890480042, 0.2889540195465088], [-0.4861629903316498, 0.1684071570634842, -2.075038433074951, -0.12662161886692047]], [[0.13034111261367798, -0.4384509325027466, 0.06587755680084229, 0.43247920274734497], [0.4879552125930786, -0.15937186777591705, -0.8882356286048889, 0.47037145495414734], [1.040533423423767, 0.3112487494945526, -0.018142370507121086, 1.5343620777130127]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_max %x0, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[0.6934605240821838, 0.1684071570634842, 0.11471214890480042, 0.5792785286903381], [1.040533423423767, 0.3112487494945526, 0.06587755680084229, 1.5343620777130127]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"reduce_max.5" predict() {
    %x0 = weft.constant dense<[0.7269807457923889, 0.34874746203422546, 0.44387638568878174, 1.608712911605835, 0.24222484230995178, -0.09916575253009796, 2.4245166778564453]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.reduce_max %x0, [0] : tensor<7xf64> to tensor<f64>
    check.expect_close %y0, dense<2.4245166778564453> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_max.6" predict() {
    %x0 = weft.constant dense<0.7407820224761963> : tensor<f64> as tensor<f64>
    %y0 = weft.reduce_max %x0, [] : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<0.7407820224761963> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_max.7" predict() {
    %x0 = weft.constant dense<[-0.9221612811088562, -1.6492291688919067, 0.709955632686615]> : tensor<3xf64> as tensor<3xf64>
    %y0 = weft.reduce_max %x0, [] : tensor<3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-0.9221612811088562, -1.6492291688919067, 0.709955632686615]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_max.8" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.reduce_max %x0, [0] : tensor<0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_max.9" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %y0 = weft.reduce_max %x0, [0] : tensor<3x0xf64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"reduce_max.10" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.reduce_max %x0, [0] : tensor<0xf64> to tensor<f64>
    check.expect_close %y0, dense<0xFFF0000000000000> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_max.11" predict() {
    %x0 = weft.constant dense<[[2.15791392326355]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %y0 = weft.reduce_max %x0, [1] : tensor<1x1xf64> to tensor<1xf64>
    check.expect_close %y0, dense<[2.15791392326355]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"reduce_max.12" predict() {
    %x0 = weft.constant dense<> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %y0 = weft.reduce_max %x0, [0, 1] : tensor<2x0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_max.13" predict() {
    %x0 = weft.constant dense<[[0x7FF8000000000000, 1.0, 2.0], [1.0, 0x7FF8000000000000, 0x7FF0000000000000], [0x7FF0000000000000, 5.0, 0xFFF0000000000000], [0xFFF0000000000000, 0xFFF0000000000000, 0.0]]> : tensor<4x3xf64> as tensor<4x3xf64>
    %y0 = weft.reduce_max %x0, [1] : tensor<4x3xf64> to tensor<4xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"reduce_max.14" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [2147483647, 2147483647, 2], [-2147483648, 1, 2147483647]]> : tensor<3x3xi64> as tensor<3x3xi32>
    %y0 = weft.reduce_max %x0, [1] : tensor<3x3xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[3, 2147483647, 2147483647]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"reduce_max.15" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi32>
    %y0 = weft.reduce_max %x0, [1] : tensor<2x0xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[-2147483648, -2147483648]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"reduce_max.16" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [9223372036854775807, 9223372036854775807, 2], [-9223372036854775808, 1, 9223372036854775807]]> : tensor<3x3xi64> as tensor<3x3xi64>
    %y0 = weft.reduce_max %x0, [1] : tensor<3x3xi64> to tensor<3xi64>
    check.expect_eq %y0, dense<[3, 9223372036854775807, 9223372036854775807]> : tensor<3xi64> : tensor<3xi64>
    weft.return
  }
  weft.entry @"reduce_max.17" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi64>
    %y0 = weft.reduce_max %x0, [1] : tensor<2x0xi64> to tensor<2xi64>
    check.expect_eq %y0, dense<[-9223372036854775808, -9223372036854775808]> : tensor<2xi64> : tensor<2xi64>
    weft.return
  }
  weft.entry @"reduce_max.18" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [255, 255, 2], [0, 1, 255]]> : tensor<3x3xi64> as tensor<3x3xui8>
    %y0 = weft.reduce_max %x0, [1] : tensor<3x3xui8> to tensor<3xui8>
    check.expect_eq %y0, dense<[3, 255, 255]> : tensor<3xi64> : tensor<3xui8>
    weft.return
  }
  weft.entry @"reduce_max.19" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xui8>
    %y0 = weft.reduce_max %x0, [1] : tensor<2x0xui8> to tensor<2xui8>
    check.expect_eq %y0, dense<[0, 0]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
  weft.entry @"reduce_max.20" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [127, 127, 2], [-128, 1, 127]]> : tensor<3x3xi64> as tensor<3x3xi8>
    %y0 = weft.reduce_max %x0, [1] : tensor<3x3xi8> to tensor<3xi8>
    check.expect_eq %y0, dense<[3, 127, 127]> : tensor<3xi64> : tensor<3xi8>
    weft.return
  }
  weft.entry @"reduce_max.21" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi8>
    %y0 = weft.reduce_max %x0, [1] : tensor<2x0xi8> to tensor<2xi8>
    check.expect_eq %y0, dense<[-128, -128]> : tensor<2xi64> : tensor<2xi8>
    weft.return
  }
  weft.entry @"reduce_min.0" predict() {
    %x0 = weft.constant dense<[[0.933622419834137, 0.4532012939453125, -1.5995538234710693, -0.08360423147678375, -0.6073988080024719], [-0.1397441178560257, -0.9281015396118164, 0.7383561134338379, -1.8413430452346802, -0.2186671495437622], [0.151616171002388, -2.310312032699585, 0.6075453758239746, -0.8281689286231995, 0.275501549243927]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_min %x0, [0] : tensor<3x5xf64> to tensor<5xf64>
    check.expect_close %y0, dense<[-0.1397441178560257, -2.310312032699585, -1.5995538234710693, -1.8413430452346802, -0.6073988080024719]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"reduce_min.1" predict() {
    %x0 = weft.constant dense<[[-0.42055708169937134, -0.022064264863729477, -0.6200159788131714, -1.3894715309143066, 0.457202285528183], [-0.27156388759613037, -0.2518191635608673, -0.9848987460136414, -0.4451592266559601, 1.6649929285049438], [-0.5008305907249451, 0.424041211605072, 0.3919335603713989, -0.041261088103055954, -1.6236194372177124]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_min %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-1.3894715309143066, -0.9848987460136414, -1.6236194372177124]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_min.2" predict() {
    %x0 = weft.constant dense<[[-0.17197105288505554, 1.7785788774490356, 0.44269102811813354, -0.5135079622268677, -0.8060517311096191], [-0.5160812735557556, 0.5715328454971313, -0.9069948196411133, -0.5482116341590881, -0.1901625394821167], [1.1348506212234497, -2.3108596801757812, 1.0897712707519531, -0.5226206183433533, 0.5798224210739136]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.reduce_min %x0, [0, 1] : tensor<3x5xf64> to tensor<f64>
    check.expect_close %y0, dense<-2.3108596801757812> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_min.3" predict() {
    %x0 = weft.constant dense<[[[-2.2713570594787598, 1.3983296155929565, 0.3798009157180786, 1.18739652633667], [0.3116406798362732, 2.8836207389831543, -0.03643551841378212, 0.1775764673948288], [0.6273307204246521, 1.019644021987915, 0.43920257687568665, -0.20307740569114685]], [[0.32342663407325745, -0.8052197694778442, 0.34384456276893616, 0.18308265507221222], [-0.5799214839935303, 1.0401489734649658, -0.026741452515125275, 0.9924548864364624], [-0.36704590916633606, -0.7498992085456848, 1.129638671875, 0.965549886226654]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_min %x0, [0, 2] : tensor<2x3x4xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-2.2713570594787598, -0.5799214839935303, -0.7498992085456848]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_min.4" predict() {
    %x0 = weft.constant dense<[[[-1.0220539569854736, 0.3985259234905243, 1.4398196935653687, 0.31546518206596375], [-0.3836243450641632, 1.4548132419586182, 1.3113768100738525, -2.3663671016693115], [0.8435119986534119, 0.11520861834287643, 1.3547532558441162, 0.11140450835227966]], [[1.6673117876052856, 0.25156930088996887, -0.30161136388778687, 2.782924175262451], [0.1360059678554535, 2.031822681427002, -0.51155024766922, 0.7455028295516968], [0.04126782715320587, -0.3686792254447937, 0.40070319175720215, -0.08744028955698013]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.reduce_min %x0, [1] : tensor<2x3x4xf64> to tensor<2x4xf64>
    check.expect_close %y0, dense<[[-1.0220539569854736, 0.11520861834287643, 1.3113768100738525, -2.3663671016693115], [0.04126782715320587, -0.3686792254447937, -0.51155024766922, -0.08744028955698013]]> : tensor<2x4xf64> tolerance 1.0e-12 : tensor<2x4xf64>
    weft.return
  }
  weft.entry @"reduce_min.5" predict() {
    %x0 = weft.constant dense<[1.0701102018356323, 0.086206816136837, 0.411556214094162, 0.7825940251350403, -0.557705283164978, -0.8203870058059692, 0.10487694293260574]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.reduce_min %x0, [0] : tensor<7xf64> to tensor<f64>
    check.expect_close %y0, dense<-0.8203870058059692> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_min.6" predict() {
    %x0 = weft.constant dense<-1.4858025312423706> : tensor<f64> as tensor<f64>
    %y0 = weft.reduce_min %x0, [] : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<-1.4858025312423706> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_min.7" predict() {
    %x0 = weft.constant dense<[-0.041600123047828674, -0.1560075581073761, -0.49127820134162903]> : tensor<3xf64> as tensor<3xf64>
    %y0 = weft.reduce_min %x0, [] : tensor<3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-0.041600123047828674, -0.1560075581073761, -0.49127820134162903]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_min.8" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.reduce_min %x0, [0] : tensor<0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_min.9" predict() {
    %x0 = weft.constant dense<> : tensor<3x0xf64> as tensor<3x0xf64>
    %y0 = weft.reduce_min %x0, [0] : tensor<3x0xf64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"reduce_min.10" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.reduce_min %x0, [0] : tensor<0xf64> to tensor<f64>
    check.expect_close %y0, dense<0x7FF0000000000000> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reduce_min.11" predict() {
    %x0 = weft.constant dense<[[-0.4637419879436493]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %y0 = weft.reduce_min %x0, [1] : tensor<1x1xf64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.4637419879436493]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"reduce_min.12" predict() {
    %x0 = weft.constant dense<> : tensor<2x0x3xf64> as tensor<2x0x3xf64>
    %y0 = weft.reduce_min %x0, [0, 1] : tensor<2x0x3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"reduce_min.13" predict() {
    %x0 = weft.constant dense<[[0x7FF8000000000000, 1.0, 2.0], [1.0, 0x7FF8000000000000, 0x7FF0000000000000], [0x7FF0000000000000, 5.0, 0xFFF0000000000000], [0xFFF0000000000000, 0xFFF0000000000000, 0.0]]> : tensor<4x3xf64> as tensor<4x3xf64>
    %y0 = weft.reduce_min %x0, [1] : tensor<4x3xf64> to tensor<4xf64>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"reduce_min.14" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [2147483647, 2147483647, 2], [-2147483648, 1, 2147483647]]> : tensor<3x3xi64> as tensor<3x3xi32>
    %y0 = weft.reduce_min %x0, [1] : tensor<3x3xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[1, 2, -2147483648]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"reduce_min.15" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi32>
    %y0 = weft.reduce_min %x0, [1] : tensor<2x0xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[2147483647, 2147483647]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"reduce_min.16" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [9223372036854775807, 9223372036854775807, 2], [-9223372036854775808, 1, 9223372036854775807]]> : tensor<3x3xi64> as tensor<3x3xi64>
    %y0 = weft.reduce_min %x0, [1] : tensor<3x3xi64> to tensor<3xi64>
    check.expect_eq %y0, dense<[1, 2, -9223372036854775808]> : tensor<3xi64> : tensor<3xi64>
    weft.return
  }
  weft.entry @"reduce_min.17" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi64>
    %y0 = weft.reduce_min %x0, [1] : tensor<2x0xi64> to tensor<2xi64>
    check.expect_eq %y0, dense<[9223372036854775807, 9223372036854775807]> : tensor<2xi64> : tensor<2xi64>
    weft.return
  }
  weft.entry @"reduce_min.18" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [255, 255, 2], [0, 1, 255]]> : tensor<3x3xi64> as tensor<3x3xui8>
    %y0 = weft.reduce_min %x0, [1] : tensor<3x3xui8> to tensor<3xui8>
    check.expect_eq %y0, dense<[1, 2, 0]> : tensor<3xi64> : tensor<3xui8>
    weft.return
  }
  weft.entry @"reduce_min.19" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xui8>
    %y0 = weft.reduce_min %x0, [1] : tensor<2x0xui8> to tensor<2xui8>
    check.expect_eq %y0, dense<[255, 255]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
  weft.entry @"reduce_min.20" predict() {
    %x0 = weft.constant dense<[[1, 2, 3], [127, 127, 2], [-128, 1, 127]]> : tensor<3x3xi64> as tensor<3x3xi8>
    %y0 = weft.reduce_min %x0, [1] : tensor<3x3xi8> to tensor<3xi8>
    check.expect_eq %y0, dense<[1, 2, -128]> : tensor<3xi64> : tensor<3xi8>
    weft.return
  }
  weft.entry @"reduce_min.21" predict() {
    %x0 = weft.constant dense<> : tensor<2x0xi64> as tensor<2x0xi8>
    %y0 = weft.reduce_min %x0, [1] : tensor<2x0xi8> to tensor<2xi8>
    check.expect_eq %y0, dense<[127, 127]> : tensor<2xi64> : tensor<2xi8>
    weft.return
  }
  weft.entry @"argmax.0" predict() {
    %x0 = weft.constant dense<[[-0.4594805836677551, 1.6710705757141113, 0.17212346196174622, 0.3294401168823242, -1.0268278121948242], [-0.5642006993293762, -1.0496675968170166, 1.0673959255218506, 0.4552364945411682, -1.2333372831344604], [-0.6450979709625244, 0.16513898968696594, -0.945594072341919, 0.046757038682699203, 0.5066710114479065]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.argmax %x0, 0 : tensor<3x5xf64> to tensor<5xi32>
    check.expect_eq %y0, dense<[0, 0, 1, 1, 2]> : tensor<5xi64> : tensor<5xi32>
    weft.return
  }
  weft.entry @"argmax.1" predict() {
    %x0 = weft.constant dense<[[0.13967488706111908, 0.06845876574516296, -0.37786734104156494, 1.4464696645736694, 0.05403605103492737], [0.7298552393913269, -0.921173095703125, -1.8110250234603882, -0.4414263665676117, -1.5255249738693237], [-1.2800325155258179, 1.5006104707717896, -0.7971019744873047, 0.5582656860351562, 0.3118633031845093]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.argmax %x0, 1 : tensor<3x5xf64> to tensor<3xi32>
    check.expect_eq %y0, dense<[3, 0, 1]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"argmax.2" predict() {
    %x0 = weft.constant dense<[-1.7747832536697388, -0.19510005414485931, 0.5064639449119568, -1.1251897811889648, -0.4884718060493469, 0.9119762182235718, -0.09110313653945923]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.argmax %x0, 0 : tensor<7xf64> to tensor<i32>
    check.expect_eq %y0, dense<5> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"argmax.3" predict() {
    %x0 = weft.constant dense<[0.24810290336608887]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.argmax %x0, 0 : tensor<1xf64> to tensor<i32>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"argmax.4" predict() {
    %x0 = weft.constant dense<[[[0.31721094250679016, -0.0867253765463829, -0.3194800615310669, 0.7757173180580139], [-0.46583256125450134, -0.23838423192501068, -1.5834804773330688, -1.4179539680480957], [-1.1582235097885132, 0.8167394995689392, 0.0644453689455986, 2.0625553131103516]], [[-0.37970253825187683, -0.449575811624527, -0.42309921979904175, 1.121692419052124], [-0.6712589263916016, 2.0112698078155518, -0.9029025435447693, -1.9830466508865356], [-1.1224236488342285, 0.41322025656700134, -0.4877958297729492, -1.9689956903457642]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.argmax %x0, 1 : tensor<2x3x4xf64> to tensor<2x4xi32>
    check.expect_eq %y0, dense<[[0, 2, 2, 2], [0, 1, 0, 0]]> : tensor<2x4xi64> : tensor<2x4xi32>
    weft.return
  }
  weft.entry @"argmax.5" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.argmax %x0, 1 : tensor<0x3xf64> to tensor<0xi32>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi32>
    weft.return
  }
  weft.entry @"argmax.6" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.argmax %x0, 0 : tensor<3x0x2xf64> to tensor<0x2xi32>
    check.expect_eq %y0, dense<> : tensor<0x2xi64> : tensor<0x2xi32>
    weft.return
  }
  weft.entry @"argmax.7" predict() {
    %x0 = weft.constant dense<[[1.0, 3.0, 3.0], [2.0, 2.0, 2.0], [0x7FF8000000000000, 5.0, 0x7FF8000000000000], [5.0, 0x7FF8000000000000, 1.0], [0xFFF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000], [-1.0, -1.0, -2.0], [0.0, -0.0, 0.0]]> : tensor<7x3xf64> as tensor<7x3xf64>
    %y0 = weft.argmax %x0, 1 : tensor<7x3xf64> to tensor<7xi32>
    check.expect_eq %y0, dense<[1, 0, 0, 1, 1, 0, 0]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"argmax.8" predict() {
    %x0 = weft.constant dense<[[1, 3, 3], [255, 0, 255], [0, 0, 0]]> : tensor<3x3xi64> as tensor<3x3xui8>
    %y0 = weft.argmax %x0, 1 : tensor<3x3xui8> to tensor<3xi32>
    check.expect_eq %y0, dense<[1, 0, 0]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"argmax.9" predict() {
    %x0 = weft.constant dense<[[-1, -3, 3], [2147483647, -2147483648, 0]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.argmax %x0, 1 : tensor<2x3xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[2, 0]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"argmin.0" predict() {
    %x0 = weft.constant dense<[[-0.422659307718277, 0.1628667414188385, -0.8576245307922363, 1.8879276514053345, 1.5554126501083374], [0.31678125262260437, -0.028068114072084427, 0.8820152878761292, -1.540298342704773, -0.4751115143299103], [-0.9201238751411438, -0.1708160787820816, 0.29499316215515137, 0.6432507634162903, 1.0756840705871582]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.argmin %x0, 0 : tensor<3x5xf64> to tensor<5xi32>
    check.expect_eq %y0, dense<[2, 2, 0, 1, 1]> : tensor<5xi64> : tensor<5xi32>
    weft.return
  }
  weft.entry @"argmin.1" predict() {
    %x0 = weft.constant dense<[[-0.07582736760377884, 0.3967350125312805, -0.7765644788742065, 0.08670066297054291, -0.9998615384101868], [-1.45321786403656, 0.4915088415145874, 0.4636394679546356, 0.30271270871162415, -0.7244241237640381], [0.8043854832649231, -0.6285738945007324, 0.5754433870315552, 0.5543642044067383, -1.8072850704193115]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.argmin %x0, 1 : tensor<3x5xf64> to tensor<3xi32>
    check.expect_eq %y0, dense<[4, 0, 4]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"argmin.2" predict() {
    %x0 = weft.constant dense<[0.5181884765625, -0.15146100521087646, 0.06159199774265289, -0.07312866300344467, -0.8589932918548584, -1.1102933883666992, -0.8365667462348938]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.argmin %x0, 0 : tensor<7xf64> to tensor<i32>
    check.expect_eq %y0, dense<5> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"argmin.3" predict() {
    %x0 = weft.constant dense<[0.007161145564168692]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.argmin %x0, 0 : tensor<1xf64> to tensor<i32>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"argmin.4" predict() {
    %x0 = weft.constant dense<[[[-0.38425448536872864, -1.2251970767974854, 0.02939789555966854, 0.39038145542144775], [-1.343239426612854, -0.7190874218940735, 0.7903022766113281, 0.8307298421859741], [-0.3907065689563751, 1.1839405298233032, -0.5958169102668762, 0.511306881904602]], [[0.2883237302303314, -0.787155032157898, 0.9196633696556091, 1.686596393585205], [-0.3406504690647125, 0.5398222208023071, -0.6652962565422058, -1.5675714015960693], [1.282349944114685, 0.5018419027328491, -0.11882801353931427, 1.1076186895370483]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.argmin %x0, 1 : tensor<2x3x4xf64> to tensor<2x4xi32>
    check.expect_eq %y0, dense<[[1, 0, 2, 0], [1, 0, 1, 1]]> : tensor<2x4xi64> : tensor<2x4xi32>
    weft.return
  }
  weft.entry @"argmin.5" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.argmin %x0, 1 : tensor<0x3xf64> to tensor<0xi32>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi32>
    weft.return
  }
  weft.entry @"argmin.6" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.argmin %x0, 0 : tensor<3x0x2xf64> to tensor<0x2xi32>
    check.expect_eq %y0, dense<> : tensor<0x2xi64> : tensor<0x2xi32>
    weft.return
  }
  weft.entry @"argmin.7" predict() {
    %x0 = weft.constant dense<[[1.0, 3.0, 3.0], [2.0, 2.0, 2.0], [0x7FF8000000000000, 5.0, 0x7FF8000000000000], [5.0, 0x7FF8000000000000, 1.0], [0xFFF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000], [-1.0, -1.0, -2.0], [0.0, -0.0, 0.0]]> : tensor<7x3xf64> as tensor<7x3xf64>
    %y0 = weft.argmin %x0, 1 : tensor<7x3xf64> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 1, 0, 2, 0]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"argmin.8" predict() {
    %x0 = weft.constant dense<[[1, 3, 3], [255, 0, 255], [0, 0, 0]]> : tensor<3x3xi64> as tensor<3x3xui8>
    %y0 = weft.argmin %x0, 1 : tensor<3x3xui8> to tensor<3xi32>
    check.expect_eq %y0, dense<[0, 1, 0]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"argmin.9" predict() {
    %x0 = weft.constant dense<[[-1, -3, 3], [2147483647, -2147483648, 0]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.argmin %x0, 1 : tensor<2x3xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
}
