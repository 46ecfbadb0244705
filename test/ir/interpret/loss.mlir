// Golden values of the loss family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"cross_entropy.0" predict() {
    %x0 = weft.constant dense<[[-1.158872365951538, 0.0035160842817276716, -0.5284229516983032, -1.3959022760391235, 0.4271358847618103], [-0.19759538769721985, -0.6969389319419861, -0.16797582805156708, -0.7920953631401062, 0.18185274302959442], [-0.0640043243765831, 0.1634819656610489, 1.1947027444839478, -0.30224302411079407, -0.37949249148368835], [-0.7772495746612549, 0.14096572995185852, -1.4210740327835083, -0.10413496941328049, -0.1842028647661209]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 4, 1, 1]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    check.expect_close %y0, dense<[2.7008148139516055, 1.1574852769601658, 1.7595320487229444, 1.1358984604966167]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.1" predict() {
    %x0 = weft.constant dense<[[-1.158872365951538, 0.0035160842817276716, -0.5284229516983032, -1.3959022760391235, 0.4271358847618103], [-0.19759538769721985, -0.6969389319419861, -0.16797582805156708, -0.7920953631401062, 0.18185274302959442], [-0.0640043243765831, 0.1634819656610489, 1.1947027444839478, -0.30224302411079407, -0.37949249148368835], [-0.7772495746612549, 0.14096572995185852, -1.4210740327835083, -0.10413496941328049, -0.1842028647661209]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 4, 1, 1]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[2.7008148139516055, 1.1574852769601658, 1.7595320487229444, 1.1358984604966167]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.2" predict() {
    %x0 = weft.constant dense<[[-1.158872365951538, 0.0035160842817276716, -0.5284229516983032, -1.3959022760391235, 0.4271358847618103], [-0.19759538769721985, -0.6969389319419861, -0.16797582805156708, -0.7920953631401062, 0.18185274302959442], [-0.0640043243765831, 0.1634819656610489, 1.1947027444839478, -0.30224302411079407, -0.37949249148368835], [-0.7772495746612549, 0.14096572995185852, -1.4210740327835083, -0.10413496941328049, -0.1842028647661209]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 4, 1, 1]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[2.7008148139516055, 1.1574852769601658, 1.7595320487229444, 1.1358984604966167]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.3" predict() {
    %x0 = weft.constant dense<[[0.43801721930503845, -1.6537249088287354, -0.07077102363109589, -0.02230023965239525, -0.47158047556877136], [-0.0044061108492314816, -0.5762242078781128, -0.4629311263561249, -0.44518542289733887, 0.44993799924850464], [-0.7780418395996094, -1.299418568611145, -1.53110933303833, -1.0660405158996582, -0.6513214707374573], [-0.5161964893341064, -0.7327837347984314, 0.3320407271385193, -1.0910567045211792, 1.9767398834228516]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 0, 2, 4]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    check.expect_close %y0, dense<[1.508368983362289, 1.505431345710018, 2.0800602734204467, 0.5267604718767087]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.4" predict() {
    %x0 = weft.constant dense<[[0.43801721930503845, -1.6537249088287354, -0.07077102363109589, -0.02230023965239525, -0.47158047556877136], [-0.0044061108492314816, -0.5762242078781128, -0.4629311263561249, -0.44518542289733887, 0.44993799924850464], [-0.7780418395996094, -1.299418568611145, -1.53110933303833, -1.0660405158996582, -0.6513214707374573], [-0.5161964893341064, -0.7327837347984314, 0.3320407271385193, -1.0910567045211792, 1.9767398834228516]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 0, 2, 4]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[1.508368983362289, 1.505431345710018, 2.0800602734204467, 0.5267604718767087]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.5" predict() {
    %x0 = weft.constant dense<[[0.43801721930503845, -1.6537249088287354, -0.07077102363109589, -0.02230023965239525, -0.47158047556877136], [-0.0044061108492314816, -0.5762242078781128, -0.4629311263561249, -0.44518542289733887, 0.44993799924850464], [-0.7780418395996094, -1.299418568611145, -1.53110933303833, -1.0660405158996582, -0.6513214707374573], [-0.5161964893341064, -0.7327837347984314, 0.3320407271385193, -1.0910567045211792, 1.9767398834228516]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 0, 2, 4]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[1.508368983362289, 1.505431345710018, 2.0800602734204467, 0.5267604718767087]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.6" predict() {
    %x0 = weft.constant dense<[[-0.7147889733314514, -1.2556949853897095, -0.5867983102798462, -1.6291371583938599, 0.9768118262290955], [-0.49930068850517273, -1.2795400619506836, 0.15785984694957733, -1.6226004362106323, 0.3467206656932831], [-0.3694438636302948, 1.7067134380340576, 0.5174559950828552, -0.7979437112808228, 0.8692784905433655], [0.10332421213388443, 0.6406421065330505, -3.0933051109313965, -0.4755352735519409, -0.47067415714263916]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[0, 2, 2, 3]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    check.expect_close %y0, dense<[2.0727952363900153, 1.8789992107672906, 1.9864452304061637, 2.117267587944114]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.7" predict() {
    %x0 = weft.constant dense<[[-0.7147889733314514, -1.2556949853897095, -0.5867983102798462, -1.6291371583938599, 0.9768118262290955], [-0.49930068850517273, -1.2795400619506836, 0.15785984694957733, -1.6226004362106323, 0.3467206656932831], [-0.3694438636302948, 1.7067134380340576, 0.5174559950828552, -0.7979437112808228, 0.8692784905433655], [0.10332421213388443, 0.6406421065330505, -3.0933051109313965, -0.4755352735519409, -0.47067415714263916]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[0, 2, 2, 3]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[2.0727952363900153, 1.8789992107672906, 1.9864452304061637, 2.117267587944114]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.8" predict() {
    %x0 = weft.constant dense<[[-0.7147889733314514, -1.2556949853897095, -0.5867983102798462, -1.6291371583938599, 0.9768118262290955], [-0.49930068850517273, -1.2795400619506836, 0.15785984694957733, -1.6226004362106323, 0.3467206656932831], [-0.3694438636302948, 1.7067134380340576, 0.5174559950828552, -0.7979437112808228, 0.8692784905433655], [0.10332421213388443, 0.6406421065330505, -3.0933051109313965, -0.4755352735519409, -0.47067415714263916]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[0, 2, 2, 3]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[2.0727952363900153, 1.8789992107672906, 1.9864452304061637, 2.117267587944114]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.9" predict() {
    %x0 = weft.constant dense<[[1.2587978839874268, -1.1021677255630493, 0.3232038915157318, -0.1986970752477646, -1.4075061082839966], [-0.5923858880996704, 0.5150975584983826, -0.22931459546089172, -0.20264771580696106, -0.1067047044634819], [0.05679214000701904, 0.28151342272758484, -0.11164048314094543, -1.5024385452270508, -0.24776825308799744], [0.05206040292978287, 1.600151538848877, -1.038970708847046, 1.5224099159240723, -0.5779619812965393]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 2, 3, 1]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    check.expect_close %y0, dense<[2.0391569380702217, 0.0, 2.9566398472979145, 0.842659639327384]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.10" predict() {
    %x0 = weft.constant dense<[[1.2587978839874268, -1.1021677255630493, 0.3232038915157318, -0.1986970752477646, -1.4075061082839966], [-0.5923858880996704, 0.5150975584983826, -0.22931459546089172, -0.20264771580696106, -0.1067047044634819], [0.05679214000701904, 0.28151342272758484, -0.11164048314094543, -1.5024385452270508, -0.24776825308799744], [0.05206040292978287, 1.600151538848877, -1.038970708847046, 1.5224099159240723, -0.5779619812965393]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 2, 3, 1]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[2.0391569380702217, 0.0, 2.9566398472979145, 0.842659639327384]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.11" predict() {
    %x0 = weft.constant dense<[[1.2587978839874268, -1.1021677255630493, 0.3232038915157318, -0.1986970752477646, -1.4075061082839966], [-0.5923858880996704, 0.5150975584983826, -0.22931459546089172, -0.20264771580696106, -0.1067047044634819], [0.05679214000701904, 0.28151342272758484, -0.11164048314094543, -1.5024385452270508, -0.24776825308799744], [0.05206040292978287, 1.600151538848877, -1.038970708847046, 1.5224099159240723, -0.5779619812965393]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 2, 3, 1]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[2.0391569380702217, 0.0, 2.9566398472979145, 0.842659639327384]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.12" predict() {
    %x0 = weft.constant dense<[[0.6982160210609436, -0.22298282384872437, -0.1339581161737442, 0.38999536633491516, -0.6714838147163391], [-1.3077983856201172, 0.5745818614959717, -0.4109440743923187, 0.13298210501670837, -0.21208836138248444], [0.8057810068130493, 0.0016592612955719233, -0.3194180130958557, 1.5868117809295654, -0.3780905604362488], [1.6757516860961914, -0.11860504001379013, -1.056289792060852, -0.9577109813690186, 0.36980798840522766]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 2, 2, 0]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<4x5xf64>, tensor<4xui8> to tensor<4xf64>
    check.expect_close %y0, dense<[1.4402044614195213, 1.9085905027804364, 2.410218197991899, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.13" predict() {
    %x0 = weft.constant dense<[[0.6982160210609436, -0.22298282384872437, -0.1339581161737442, 0.38999536633491516, -0.6714838147163391], [-1.3077983856201172, 0.5745818614959717, -0.4109440743923187, 0.13298210501670837, -0.21208836138248444], [0.8057810068130493, 0.0016592612955719233, -0.3194180130958557, 1.5868117809295654, -0.3780905604362488], [1.6757516860961914, -0.11860504001379013, -1.056289792060852, -0.9577109813690186, 0.36980798840522766]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 2, 2, 0]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[1.4402044614195213, 1.9085905027804364, 2.410218197991899, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.14" predict() {
    %x0 = weft.constant dense<[[0.6982160210609436, -0.22298282384872437, -0.1339581161737442, 0.38999536633491516, -0.6714838147163391], [-1.3077983856201172, 0.5745818614959717, -0.4109440743923187, 0.13298210501670837, -0.21208836138248444], [0.8057810068130493, 0.0016592612955719233, -0.3194180130958557, 1.5868117809295654, -0.3780905604362488], [1.6757516860961914, -0.11860504001379013, -1.056289792060852, -0.9577109813690186, 0.36980798840522766]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, 2, 2, 0]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[1.4402044614195213, 1.9085905027804364, 2.410218197991899, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.15" predict() {
    %x0 = weft.constant dense<[[0.038884010165929794, -0.8413231372833252, -0.5631425976753235, 0.18771211802959442, -1.7815076112747192], [-0.8224419355392456, 0.4229609966278076, -0.3561351001262665, -1.3231229782104492, -0.7883864045143127], [-0.6547389030456543, 0.54582679271698, -1.1364290714263916, 1.086194396018982, -1.6252371072769165], [1.6623133420944214, -0.2361856997013092, 0.31876805424690247, 0.7011918425559998, -2.3833179473876953]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, -100, 1, -100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<4x5xf64>, tensor<4xi64> to tensor<4xf64>
    check.expect_close %y0, dense<[1.1184465659644138, 0.0, 1.2895336552860965, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.16" predict() {
    %x0 = weft.constant dense<[[0.038884010165929794, -0.8413231372833252, -0.5631425976753235, 0.18771211802959442, -1.7815076112747192], [-0.8224419355392456, 0.4229609966278076, -0.3561351001262665, -1.3231229782104492, -0.7883864045143127], [-0.6547389030456543, 0.54582679271698, -1.1364290714263916, 1.086194396018982, -1.6252371072769165], [1.6623133420944214, -0.2361856997013092, 0.31876805424690247, 0.7011918425559998, -2.3833179473876953]]> : tensor<4x5xf64> as tensor<4x5xf64>
    %x1 = weft.constant dense<[3, -100, 1, -100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<4x5xf64>, tensor<4xi32> to tensor<4xf64>
    check.expect_close %y0, dense<[1.1184465659644138, 0.0, 1.2895336552860965, 0.0]> : tensor<4xf64> tolerance 1.0e-12 : tensor<4xf64>
    weft.return
  }
  weft.entry @"cross_entropy.17" predict() {
    %x0 = weft.constant dense<[[0.5888431072235107]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xui8>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.18" predict() {
    %x0 = weft.constant dense<[[0.5888431072235107]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.19" predict() {
    %x0 = weft.constant dense<[[0.5888431072235107]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi64>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<1x1xf64>, tensor<1xi64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.20" predict() {
    %x0 = weft.constant dense<[[1.196587324142456]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.21" predict() {
    %x0 = weft.constant dense<[[1.196587324142456]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.22" predict() {
    %x0 = weft.constant dense<[[1.196587324142456]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf64>, tensor<1xi64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.23" predict() {
    %x0 = weft.constant dense<[[0.5223787426948547]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.24" predict() {
    %x0 = weft.constant dense<[[0.5223787426948547]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.25" predict() {
    %x0 = weft.constant dense<[[0.5223787426948547]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf64>, tensor<1xi64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.26" predict() {
    %x0 = weft.constant dense<[[-1.1696683168411255]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xui8>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.27" predict() {
    %x0 = weft.constant dense<[[-1.1696683168411255]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.28" predict() {
    %x0 = weft.constant dense<[[-1.1696683168411255]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi64>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<1x1xf64>, tensor<1xi64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.29" predict() {
    %x0 = weft.constant dense<[[0.7469336986541748]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf64>, tensor<1xui8> to tensor<1xf64>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.30" predict() {
    %x0 = weft.constant dense<[[0.7469336986541748]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.31" predict() {
    %x0 = weft.constant dense<[[0.7469336986541748]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf64>, tensor<1xi64> to tensor<1xf64>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.32" predict() {
    %x0 = weft.constant dense<[[-1.2293024063110352]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<1x1xf64>, tensor<1xi64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.33" predict() {
    %x0 = weft.constant dense<[[-1.2293024063110352]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %x1 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<1x1xf64>, tensor<1xi32> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.0]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cross_entropy.34" predict() {
    %x0 = weft.constant dense<[-0.7441354393959045, 0.03857021778821945, -0.8599079251289368]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<2> : tensor<i64> as tensor<ui8>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    check.expect_close %y0, dense<1.5213939728312662> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.35" predict() {
    %x0 = weft.constant dense<[-0.7441354393959045, 0.03857021778821945, -0.8599079251289368]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<2> : tensor<i64> as tensor<i32>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<3xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<1.5213939728312662> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.36" predict() {
    %x0 = weft.constant dense<[-0.7441354393959045, 0.03857021778821945, -0.8599079251289368]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<2> : tensor<i64> as tensor<i64>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<3xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<1.5213939728312662> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.37" predict() {
    %x0 = weft.constant dense<[-0.41984033584594727, 0.5509490966796875, -0.7983284592628479]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<ui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    check.expect_close %y0, dense<0.5709406707365701> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.38" predict() {
    %x0 = weft.constant dense<[-0.41984033584594727, 0.5509490966796875, -0.7983284592628479]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<0.5709406707365701> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.39" predict() {
    %x0 = weft.constant dense<[-0.41984033584594727, 0.5509490966796875, -0.7983284592628479]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<i64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<3xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<0.5709406707365701> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.40" predict() {
    %x0 = weft.constant dense<[-0.9223013520240784, -1.3136833906173706, 2.799063205718994]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<ui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    check.expect_close %y0, dense<2.6511329631010128> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.41" predict() {
    %x0 = weft.constant dense<[-0.9223013520240784, -1.3136833906173706, 2.799063205718994]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<2.6511329631010128> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.42" predict() {
    %x0 = weft.constant dense<[-0.9223013520240784, -1.3136833906173706, 2.799063205718994]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<i64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<3xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<2.6511329631010128> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.43" predict() {
    %x0 = weft.constant dense<[-0.4718526303768158, 0.6085836291313171, 1.0149006843566895]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<ui8>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    check.expect_close %y0, dense<1.044059608026647> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.44" predict() {
    %x0 = weft.constant dense<[-0.4718526303768158, 0.6085836291313171, 1.0149006843566895]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<1.044059608026647> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.45" predict() {
    %x0 = weft.constant dense<[-0.4718526303768158, 0.6085836291313171, 1.0149006843566895]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<1> : tensor<i64> as tensor<i64>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<3xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<1.044059608026647> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.46" predict() {
    %x0 = weft.constant dense<[-0.578732430934906, 1.1122567653656006, -0.44241148233413696]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<2> : tensor<i64> as tensor<ui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf64>, tensor<ui8> to tensor<f64>
    check.expect_close %y0, dense<1.7697945941578503> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.47" predict() {
    %x0 = weft.constant dense<[-0.578732430934906, 1.1122567653656006, -0.44241148233413696]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<2> : tensor<i64> as tensor<i32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<1.7697945941578503> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.48" predict() {
    %x0 = weft.constant dense<[-0.578732430934906, 1.1122567653656006, -0.44241148233413696]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<2> : tensor<i64> as tensor<i64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<1.7697945941578503> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.49" predict() {
    %x0 = weft.constant dense<[-0.7141844034194946, 0.5329115986824036, 0.7219395637512207]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<0> : tensor<i64> as tensor<i64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<3xf64>, tensor<i64> to tensor<f64>
    check.expect_close %y0, dense<2.0721094833789526> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.50" predict() {
    %x0 = weft.constant dense<[-0.7141844034194946, 0.5329115986824036, 0.7219395637512207]> : tensor<3xf64> as tensor<3xf64>
    %x1 = weft.constant dense<0> : tensor<i64> as tensor<i32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<3xf64>, tensor<i32> to tensor<f64>
    check.expect_close %y0, dense<2.0721094833789526> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cross_entropy.51" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.52" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.53" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<0x4xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.54" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.55" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.56" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.57" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.58" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.59" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.60" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.61" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.62" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<0x4xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.63" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf64>, tensor<0xui8> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.64" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.65" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.66" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<0x4xf64>, tensor<0xi64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.67" predict() {
    %x0 = weft.constant dense<> : tensor<0x4xf64> as tensor<0x4xf64>
    %x1 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<0x4xf64>, tensor<0xi32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cross_entropy.68" predict() {
    %x0 = weft.constant dense<[[[-0.44203439354896545, 1.3702442646026611, -0.5368626117706299, -0.37699347734451294, 1.1912685632705688, -1.7015131711959839, 0.7631486654281616], [-0.8445395827293396, -1.1543538570404053, 0.3535434603691101, 0.10193073749542236, -1.1525561809539795, 0.22679352760314941, 1.5271646976470947], [0.7983837723731995, 0.10011819005012512, -0.5718314051628113, -0.1049465611577034, 0.45757564902305603, -0.24058246612548828, 0.4379282295703888]], [[0.9539524912834167, -1.4944145679473877, 0.1515229046344757, 0.4843284487724304, -0.28342771530151367, -0.6596267819404602, 1.486352562904358], [-0.10276316851377487, -0.10361304879188538, -0.5552558898925781, -0.3163423240184784, -0.3175666928291321, -0.11797352135181427, -1.509148120880127], [-1.622687578201294, -0.6403443813323975, -0.3579104244709015, -0.5943833589553833, 0.6868218779563904, -0.05545251816511154, 0.6932879090309143]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[4, 5, 6], [6, 2, 3]]> : tensor<2x3xi64> as tensor<2x3xui8>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<2x3x7xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[1.2483111824279145, 2.019425285675992, 1.7263154648511176], [0.9382910546101821, 2.1535086831253123, 2.5272436759967496]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.69" predict() {
    %x0 = weft.constant dense<[[[-0.44203439354896545, 1.3702442646026611, -0.5368626117706299, -0.37699347734451294, 1.1912685632705688, -1.7015131711959839, 0.7631486654281616], [-0.8445395827293396, -1.1543538570404053, 0.3535434603691101, 0.10193073749542236, -1.1525561809539795, 0.22679352760314941, 1.5271646976470947], [0.7983837723731995, 0.10011819005012512, -0.5718314051628113, -0.1049465611577034, 0.45757564902305603, -0.24058246612548828, 0.4379282295703888]], [[0.9539524912834167, -1.4944145679473877, 0.1515229046344757, 0.4843284487724304, -0.28342771530151367, -0.6596267819404602, 1.486352562904358], [-0.10276316851377487, -0.10361304879188538, -0.5552558898925781, -0.3163423240184784, -0.3175666928291321, -0.11797352135181427, -1.509148120880127], [-1.622687578201294, -0.6403443813323975, -0.3579104244709015, -0.5943833589553833, 0.6868218779563904, -0.05545251816511154, 0.6932879090309143]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[4, 5, 6], [6, 2, 3]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<2x3x7xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[1.2483111824279145, 2.019425285675992, 1.7263154648511176], [0.9382910546101821, 2.1535086831253123, 2.5272436759967496]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.70" predict() {
    %x0 = weft.constant dense<[[[-0.44203439354896545, 1.3702442646026611, -0.5368626117706299, -0.37699347734451294, 1.1912685632705688, -1.7015131711959839, 0.7631486654281616], [-0.8445395827293396, -1.1543538570404053, 0.3535434603691101, 0.10193073749542236, -1.1525561809539795, 0.22679352760314941, 1.5271646976470947], [0.7983837723731995, 0.10011819005012512, -0.5718314051628113, -0.1049465611577034, 0.45757564902305603, -0.24058246612548828, 0.4379282295703888]], [[0.9539524912834167, -1.4944145679473877, 0.1515229046344757, 0.4843284487724304, -0.28342771530151367, -0.6596267819404602, 1.486352562904358], [-0.10276316851377487, -0.10361304879188538, -0.5552558898925781, -0.3163423240184784, -0.3175666928291321, -0.11797352135181427, -1.509148120880127], [-1.622687578201294, -0.6403443813323975, -0.3579104244709015, -0.5943833589553833, 0.6868218779563904, -0.05545251816511154, 0.6932879090309143]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[4, 5, 6], [6, 2, 3]]> : tensor<2x3xi64> as tensor<2x3xi64>
    %y0 = weft.cross_entropy %x0, %x1 {} : tensor<2x3x7xf64>, tensor<2x3xi64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[1.2483111824279145, 2.019425285675992, 1.7263154648511176], [0.9382910546101821, 2.1535086831253123, 2.5272436759967496]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.71" predict() {
    %x0 = weft.constant dense<[[[1.9762170314788818, 2.6789004802703857, 0.9465518593788147, -0.5646673440933228, 0.018938416615128517, -0.2889111638069153, 0.896835446357727], [1.7542303800582886, -0.3048965036869049, -1.6165157556533813, 1.1454674005508423, -0.174351766705513, -1.0117329359054565, 0.46509867906570435], [1.1788427829742432, 0.32824259996414185, -0.48967480659484863, 3.00099778175354, -0.17189250886440277, -0.5327244997024536, -0.09386816620826721]], [[-0.26745912432670593, -0.6201223731040955, 0.38027772307395935, -0.2190285623073578, 0.44464415311813354, -0.24674616754055023, 0.9803951978683472], [-1.3430839776992798, 0.10566578060388565, -0.0022843945771455765, 0.1599685102701187, -0.01349752675741911, -0.04777365177869797, 0.1258435696363449], [-0.16383282840251923, -0.8922986388206482, -1.1134756803512573, 0.5862849354743958, -0.8503783941268921, -1.1694062948226929, 0.18095795810222626]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[3, 5, 3], [0, 2, 1]]> : tensor<2x3xi64> as tensor<2x3xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<2x3x7xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[3.799737991124355, 3.4448935774300375, 0.5744281245158831], [2.383221106355875, 1.9063105726428253, 2.5235202396944443]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.72" predict() {
    %x0 = weft.constant dense<[[[1.9762170314788818, 2.6789004802703857, 0.9465518593788147, -0.5646673440933228, 0.018938416615128517, -0.2889111638069153, 0.896835446357727], [1.7542303800582886, -0.3048965036869049, -1.6165157556533813, 1.1454674005508423, -0.174351766705513, -1.0117329359054565, 0.46509867906570435], [1.1788427829742432, 0.32824259996414185, -0.48967480659484863, 3.00099778175354, -0.17189250886440277, -0.5327244997024536, -0.09386816620826721]], [[-0.26745912432670593, -0.6201223731040955, 0.38027772307395935, -0.2190285623073578, 0.44464415311813354, -0.24674616754055023, 0.9803951978683472], [-1.3430839776992798, 0.10566578060388565, -0.0022843945771455765, 0.1599685102701187, -0.01349752675741911, -0.04777365177869797, 0.1258435696363449], [-0.16383282840251923, -0.8922986388206482, -1.1134756803512573, 0.5862849354743958, -0.8503783941268921, -1.1694062948226929, 0.18095795810222626]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[3, 5, 3], [0, 2, 1]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<2x3x7xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[3.799737991124355, 3.4448935774300375, 0.5744281245158831], [2.383221106355875, 1.9063105726428253, 2.5235202396944443]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.73" predict() {
    %x0 = weft.constant dense<[[[1.9762170314788818, 2.6789004802703857, 0.9465518593788147, -0.5646673440933228, 0.018938416615128517, -0.2889111638069153, 0.896835446357727], [1.7542303800582886, -0.3048965036869049, -1.6165157556533813, 1.1454674005508423, -0.174351766705513, -1.0117329359054565, 0.46509867906570435], [1.1788427829742432, 0.32824259996414185, -0.48967480659484863, 3.00099778175354, -0.17189250886440277, -0.5327244997024536, -0.09386816620826721]], [[-0.26745912432670593, -0.6201223731040955, 0.38027772307395935, -0.2190285623073578, 0.44464415311813354, -0.24674616754055023, 0.9803951978683472], [-1.3430839776992798, 0.10566578060388565, -0.0022843945771455765, 0.1599685102701187, -0.01349752675741911, -0.04777365177869797, 0.1258435696363449], [-0.16383282840251923, -0.8922986388206482, -1.1134756803512573, 0.5862849354743958, -0.8503783941268921, -1.1694062948226929, 0.18095795810222626]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[3, 5, 3], [0, 2, 1]]> : tensor<2x3xi64> as tensor<2x3xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<2x3x7xf64>, tensor<2x3xi64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[3.799737991124355, 3.4448935774300375, 0.5744281245158831], [2.383221106355875, 1.9063105726428253, 2.5235202396944443]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.74" predict() {
    %x0 = weft.constant dense<[[[1.2942262887954712, -2.9915270805358887, -0.24571140110492706, 0.662273645401001, 0.873519778251648, 0.13908813893795013, 0.38329076766967773], [1.4754656553268433, -0.2105327993631363, -0.27950596809387207, 1.3641058206558228, -1.5704865455627441, 1.248432993888855, 0.901035487651825], [-0.43446770310401917, -0.6008791327476501, -0.06392626464366913, 0.4170660376548767, 0.410396009683609, -0.816354513168335, -1.7664564847946167]], [[-0.20749196410179138, 1.3075202703475952, -0.9382668733596802, 0.5393736958503723, -0.2935303747653961, 0.442162424325943, -0.5019952058792114], [-0.833957850933075, -1.8387137651443481, -0.7917170524597168, -1.1570874452590942, 0.23009943962097168, 0.46074968576431274, -0.27157655358314514], [-0.0766267403960228, -0.26238468289375305, -0.7902442216873169, 0.9054145216941833, -1.312847375869751, -1.1366891860961914, 0.33591821789741516]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[2, 2, 0], [2, 6, 6]]> : tensor<2x3xi64> as tensor<2x3xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<2x3x7xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[2.4199111279333927, 2.3546405123697802, 2.160805848624435], [2.2040144792986807, 2.2031267110265875, 2.222702852798191]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.75" predict() {
    %x0 = weft.constant dense<[[[1.2942262887954712, -2.9915270805358887, -0.24571140110492706, 0.662273645401001, 0.873519778251648, 0.13908813893795013, 0.38329076766967773], [1.4754656553268433, -0.2105327993631363, -0.27950596809387207, 1.3641058206558228, -1.5704865455627441, 1.248432993888855, 0.901035487651825], [-0.43446770310401917, -0.6008791327476501, -0.06392626464366913, 0.4170660376548767, 0.410396009683609, -0.816354513168335, -1.7664564847946167]], [[-0.20749196410179138, 1.3075202703475952, -0.9382668733596802, 0.5393736958503723, -0.2935303747653961, 0.442162424325943, -0.5019952058792114], [-0.833957850933075, -1.8387137651443481, -0.7917170524597168, -1.1570874452590942, 0.23009943962097168, 0.46074968576431274, -0.27157655358314514], [-0.0766267403960228, -0.26238468289375305, -0.7902442216873169, 0.9054145216941833, -1.312847375869751, -1.1366891860961914, 0.33591821789741516]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[2, 2, 0], [2, 6, 6]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<2x3x7xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[2.4199111279333927, 2.3546405123697802, 2.160805848624435], [2.2040144792986807, 2.2031267110265875, 2.222702852798191]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.76" predict() {
    %x0 = weft.constant dense<[[[1.2942262887954712, -2.9915270805358887, -0.24571140110492706, 0.662273645401001, 0.873519778251648, 0.13908813893795013, 0.38329076766967773], [1.4754656553268433, -0.2105327993631363, -0.27950596809387207, 1.3641058206558228, -1.5704865455627441, 1.248432993888855, 0.901035487651825], [-0.43446770310401917, -0.6008791327476501, -0.06392626464366913, 0.4170660376548767, 0.410396009683609, -0.816354513168335, -1.7664564847946167]], [[-0.20749196410179138, 1.3075202703475952, -0.9382668733596802, 0.5393736958503723, -0.2935303747653961, 0.442162424325943, -0.5019952058792114], [-0.833957850933075, -1.8387137651443481, -0.7917170524597168, -1.1570874452590942, 0.23009943962097168, 0.46074968576431274, -0.27157655358314514], [-0.0766267403960228, -0.26238468289375305, -0.7902442216873169, 0.9054145216941833, -1.312847375869751, -1.1366891860961914, 0.33591821789741516]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[2, 2, 0], [2, 6, 6]]> : tensor<2x3xi64> as tensor<2x3xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<2x3x7xf64>, tensor<2x3xi64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[2.4199111279333927, 2.3546405123697802, 2.160805848624435], [2.2040144792986807, 2.2031267110265875, 2.222702852798191]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.77" predict() {
    %x0 = weft.constant dense<[[[0.9593106508255005, -0.469765841960907, 1.2298508882522583, 1.4772908687591553, 1.286023497581482, -0.7066340446472168, -0.7675734758377075], [0.757281482219696, -1.058375358581543, -0.34747254848480225, -0.9730376601219177, 0.018479350954294205, 0.2620818614959717, -0.5255155563354492], [0.4598750174045563, 0.22396089136600494, -0.41089382767677307, -0.8190077543258667, -0.05841725319623947, -0.3342185616493225, -2.968266725540161]], [[-0.6772665977478027, -1.8951631784439087, 0.002597401151433587, 0.489346981048584, -1.7087619304656982, 0.5643884539604187, 1.1374768018722534], [0.1868530660867691, -0.935347855091095, -0.38092321157455444, -0.38614147901535034, -0.8604651689529419, 0.7629098892211914, -0.11248032748699188], [-0.6565762162208557, 1.256487488746643, -1.4950953722000122, 1.0134161710739136, -0.6399812698364258, -0.3050706386566162, 1.1718418598175049]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[5, 2, 2], [6, 6, 2]]> : tensor<2x3xi64> as tensor<2x3xui8>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<2x3x7xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[3.454714550669496, 0.0, 0.0], [0.9848445834606924, 1.9721930793081992, 0.0]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.78" predict() {
    %x0 = weft.constant dense<[[[0.9593106508255005, -0.469765841960907, 1.2298508882522583, 1.4772908687591553, 1.286023497581482, -0.7066340446472168, -0.7675734758377075], [0.757281482219696, -1.058375358581543, -0.34747254848480225, -0.9730376601219177, 0.018479350954294205, 0.2620818614959717, -0.5255155563354492], [0.4598750174045563, 0.22396089136600494, -0.41089382767677307, -0.8190077543258667, -0.05841725319623947, -0.3342185616493225, -2.968266725540161]], [[-0.6772665977478027, -1.8951631784439087, 0.002597401151433587, 0.489346981048584, -1.7087619304656982, 0.5643884539604187, 1.1374768018722534], [0.1868530660867691, -0.935347855091095, -0.38092321157455444, -0.38614147901535034, -0.8604651689529419, 0.7629098892211914, -0.11248032748699188], [-0.6565762162208557, 1.256487488746643, -1.4950953722000122, 1.0134161710739136, -0.6399812698364258, -0.3050706386566162, 1.1718418598175049]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[5, 2, 2], [6, 6, 2]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<2x3x7xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[3.454714550669496, 0.0, 0.0], [0.9848445834606924, 1.9721930793081992, 0.0]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.79" predict() {
    %x0 = weft.constant dense<[[[0.9593106508255005, -0.469765841960907, 1.2298508882522583, 1.4772908687591553, 1.286023497581482, -0.7066340446472168, -0.7675734758377075], [0.757281482219696, -1.058375358581543, -0.34747254848480225, -0.9730376601219177, 0.018479350954294205, 0.2620818614959717, -0.5255155563354492], [0.4598750174045563, 0.22396089136600494, -0.41089382767677307, -0.8190077543258667, -0.05841725319623947, -0.3342185616493225, -2.968266725540161]], [[-0.6772665977478027, -1.8951631784439087, 0.002597401151433587, 0.489346981048584, -1.7087619304656982, 0.5643884539604187, 1.1374768018722534], [0.1868530660867691, -0.935347855091095, -0.38092321157455444, -0.38614147901535034, -0.8604651689529419, 0.7629098892211914, -0.11248032748699188], [-0.6565762162208557, 1.256487488746643, -1.4950953722000122, 1.0134161710739136, -0.6399812698364258, -0.3050706386566162, 1.1718418598175049]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[5, 2, 2], [6, 6, 2]]> : tensor<2x3xi64> as tensor<2x3xi64>
    %y0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<2x3x7xf64>, tensor<2x3xi64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[3.454714550669496, 0.0, 0.0], [0.9848445834606924, 1.9721930793081992, 0.0]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.80" predict() {
    %x0 = weft.constant dense<[[[1.9440799951553345, -1.523278832435608, 0.8472723364830017, 0.7016007304191589, -1.7385061979293823, 0.35333552956581116, -0.8845127820968628], [1.163920521736145, -1.3662724494934082, -0.3896656930446625, 0.8649353384971619, -1.0541480779647827, -1.7502588033676147, 1.4269626140594482], [1.5214306116104126, 0.6547946929931641, -0.04071078449487686, 0.00680885324254632, -0.9511728286743164, 0.02123335190117359, 0.5842135548591614]], [[-1.2330089807510376, 0.5297540426254272, -1.6249278783798218, 1.3807159662246704, 0.26342904567718506, 1.067579746246338, -0.2499927431344986], [0.84297776222229, -2.214446783065796, 1.5634576082229614, -2.4359400272369385, 0.3940616250038147, -0.5373687744140625, -0.16118867695331573], [-1.122660517692566, -1.2376108169555664, 0.6068626046180725, 0.9407608509063721, -0.42248213291168213, 1.0127774477005005, -1.6865326166152954]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[0, 6, 3], [2, 4, 5]]> : tensor<2x3xi64> as tensor<2x3xui8>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x7xf64>, tensor<2x3xui8> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[0.0, 1.3849516782950093, 2.387903564132086], [3.6256461811342624, 2.119201188222733, 1.4610395504316127]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.81" predict() {
    %x0 = weft.constant dense<[[[1.9440799951553345, -1.523278832435608, 0.8472723364830017, 0.7016007304191589, -1.7385061979293823, 0.35333552956581116, -0.8845127820968628], [1.163920521736145, -1.3662724494934082, -0.3896656930446625, 0.8649353384971619, -1.0541480779647827, -1.7502588033676147, 1.4269626140594482], [1.5214306116104126, 0.6547946929931641, -0.04071078449487686, 0.00680885324254632, -0.9511728286743164, 0.02123335190117359, 0.5842135548591614]], [[-1.2330089807510376, 0.5297540426254272, -1.6249278783798218, 1.3807159662246704, 0.26342904567718506, 1.067579746246338, -0.2499927431344986], [0.84297776222229, -2.214446783065796, 1.5634576082229614, -2.4359400272369385, 0.3940616250038147, -0.5373687744140625, -0.16118867695331573], [-1.122660517692566, -1.2376108169555664, 0.6068626046180725, 0.9407608509063721, -0.42248213291168213, 1.0127774477005005, -1.6865326166152954]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[0, 6, 3], [2, 4, 5]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x7xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[0.0, 1.3849516782950093, 2.387903564132086], [3.6256461811342624, 2.119201188222733, 1.4610395504316127]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.82" predict() {
    %x0 = weft.constant dense<[[[1.9440799951553345, -1.523278832435608, 0.8472723364830017, 0.7016007304191589, -1.7385061979293823, 0.35333552956581116, -0.8845127820968628], [1.163920521736145, -1.3662724494934082, -0.3896656930446625, 0.8649353384971619, -1.0541480779647827, -1.7502588033676147, 1.4269626140594482], [1.5214306116104126, 0.6547946929931641, -0.04071078449487686, 0.00680885324254632, -0.9511728286743164, 0.02123335190117359, 0.5842135548591614]], [[-1.2330089807510376, 0.5297540426254272, -1.6249278783798218, 1.3807159662246704, 0.26342904567718506, 1.067579746246338, -0.2499927431344986], [0.84297776222229, -2.214446783065796, 1.5634576082229614, -2.4359400272369385, 0.3940616250038147, -0.5373687744140625, -0.16118867695331573], [-1.122660517692566, -1.2376108169555664, 0.6068626046180725, 0.9407608509063721, -0.42248213291168213, 1.0127774477005005, -1.6865326166152954]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[0, 6, 3], [2, 4, 5]]> : tensor<2x3xi64> as tensor<2x3xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x7xf64>, tensor<2x3xi64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[0.0, 1.3849516782950093, 2.387903564132086], [3.6256461811342624, 2.119201188222733, 1.4610395504316127]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.83" predict() {
    %x0 = weft.constant dense<[[[0.7642355561256409, -1.121970772743225, 0.9404768347740173, -0.15886496007442474, 0.4681638479232788, -0.646542489528656, 0.24371951818466187], [-2.431396961212158, -1.0031757354736328, 0.6588560938835144, -0.28070569038391113, -0.4737333059310913, -1.6489523649215698, -0.7359960675239563], [0.7049033641815186, -0.9594823718070984, 0.376934289932251, 0.24500468373298645, 1.031951665878296, -0.9569651484489441, -0.38771238923072815]], [[-0.5278569459915161, -0.8761970400810242, 0.5560874342918396, -0.1468455195426941, 1.681537389755249, 0.1050872951745987, 1.7508059740066528], [0.5558161735534668, -0.11903445422649384, 0.7771182656288147, 0.5887482762336731, -0.6733270287513733, -0.001573855639435351, 1.7482978105545044], [1.9277013540267944, 0.37594926357269287, 0.8241866230964661, 0.044457003474235535, 1.6284923553466797, 0.32986974716186523, 1.8160549402236938]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[5, -100, 0], [-100, 5, -100]]> : tensor<2x3xi64> as tensor<2x3xi64>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<2x3x7xf64>, tensor<2x3xi64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[2.803213761527011, 0.0, 1.563294724206019], [0.0, 2.5894322677295047, 0.0]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.84" predict() {
    %x0 = weft.constant dense<[[[0.7642355561256409, -1.121970772743225, 0.9404768347740173, -0.15886496007442474, 0.4681638479232788, -0.646542489528656, 0.24371951818466187], [-2.431396961212158, -1.0031757354736328, 0.6588560938835144, -0.28070569038391113, -0.4737333059310913, -1.6489523649215698, -0.7359960675239563], [0.7049033641815186, -0.9594823718070984, 0.376934289932251, 0.24500468373298645, 1.031951665878296, -0.9569651484489441, -0.38771238923072815]], [[-0.5278569459915161, -0.8761970400810242, 0.5560874342918396, -0.1468455195426941, 1.681537389755249, 0.1050872951745987, 1.7508059740066528], [0.5558161735534668, -0.11903445422649384, 0.7771182656288147, 0.5887482762336731, -0.6733270287513733, -0.001573855639435351, 1.7482978105545044], [1.9277013540267944, 0.37594926357269287, 0.8241866230964661, 0.044457003474235535, 1.6284923553466797, 0.32986974716186523, 1.8160549402236938]]]> : tensor<2x3x7xf64> as tensor<2x3x7xf64>
    %x1 = weft.constant dense<[[5, -100, 0], [-100, 5, -100]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64, ignore = -100 : i64} : tensor<2x3x7xf64>, tensor<2x3xi32> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[2.803213761527011, 0.0, 1.563294724206019], [0.0, 2.5894322677295047, 0.0]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.85" predict() {
    %x0 = weft.constant dense<[[0.1319865882396698, -0.9263730049133301, -1.623029351234436, -0.2382151484489441], [0.17253954708576202, -0.3852062225341797, 0.6260682940483093, 0.8377044796943665], [1.1141177415847778, 0.36572471261024475, -1.0232347249984741, -0.48256197571754456]]> : tensor<3x4xf64> as tensor<3x4xf64>
    %x1 = weft.constant dense<[4, -1, 1000]> : tensor<3xi64> as tensor<3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.0 : f64} : tensor<3x4xf64>, tensor<3xi32> to tensor<3xf64>
    check.expect_close %y0, dense<[0.0, 0.0, 0.0]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"cross_entropy.86" predict() {
    %x0 = weft.constant dense<[[0.1319865882396698, -0.9263730049133301, -1.623029351234436, -0.2382151484489441], [0.17253954708576202, -0.3852062225341797, 0.6260682940483093, 0.8377044796943665], [1.1141177415847778, 0.36572471261024475, -1.0232347249984741, -0.48256197571754456]]> : tensor<3x4xf64> as tensor<3x4xf64>
    %x1 = weft.constant dense<[4, -1, 1000]> : tensor<3xi64> as tensor<3xi32>
    %y0 = weft.cross_entropy %x0, %x1 {smoothing = 0.5 : f64} : tensor<3x4xf64>, tensor<3xi32> to tensor<3xf64>
    check.expect_close %y0, dense<[0.7945619747051784, 0.7436349074345252, 0.8524325369902519]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
}
