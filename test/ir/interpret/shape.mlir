// Golden values of the shape family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"reshape.0" predict() {
    %x0 = weft.constant dense<[[-0.1459687352180481, -0.08861522376537323, -1.8398748636245728, -0.4947511851787567, 0.32312291860580444, 0.046999625861644745], [0.1849145144224167, -0.561194896697998, -0.45848581194877625, -0.3816426694393158, 0.7250046133995056, 0.24944272637367249]]> : tensor<2x6xf64> as tensor<2x6xf64>
    %y0 = weft.reshape %x0 : tensor<2x6xf64> to tensor<3x4xf64>
    check.expect_close %y0, dense<[[-0.1459687352180481, -0.08861522376537323, -1.8398748636245728, -0.4947511851787567], [0.32312291860580444, 0.046999625861644745, 0.1849145144224167, -0.561194896697998], [-0.45848581194877625, -0.3816426694393158, 0.7250046133995056, 0.24944272637367249]]> : tensor<3x4xf64> tolerance 1.0e-12 : tensor<3x4xf64>
    weft.return
  }
  weft.entry @"reshape.1" predict() {
    %x0 = weft.constant dense<0.7943099737167358> : tensor<f64> as tensor<f64>
    %y0 = weft.reshape %x0 : tensor<f64> to tensor<1x1xf64>
    check.expect_close %y0, dense<[[0.7943099737167358]]> : tensor<1x1xf64> tolerance 1.0e-12 : tensor<1x1xf64>
    weft.return
  }
  weft.entry @"reshape.2" predict() {
    %x0 = weft.constant dense<[1.9932409524917603]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.reshape %x0 : tensor<1xf64> to tensor<f64>
    check.expect_close %y0, dense<1.9932409524917603> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"reshape.3" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.reshape %x0 : tensor<0x3xf64> to tensor<5x0xf64>
    check.expect_close %y0, dense<> : tensor<5x0xf64> tolerance 1.0e-12 : tensor<5x0xf64>
    weft.return
  }
  weft.entry @"reshape.4" predict() {
    %x0 = weft.constant dense<[1.2059614658355713, 0.19898560643196106, -1.9134776592254639, -1.1420557498931885, -0.6515186429023743, -1.012599229812622, -0.3458332121372223]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.reshape %x0 : tensor<7xf64> to tensor<7x1xf64>
    check.expect_close %y0, dense<[[1.2059614658355713], [0.19898560643196106], [-1.9134776592254639], [-1.1420557498931885], [-0.6515186429023743], [-1.012599229812622], [-0.3458332121372223]]> : tensor<7x1xf64> tolerance 1.0e-12 : tensor<7x1xf64>
    weft.return
  }
  weft.entry @"transpose.0" predict() {
    %x0 = weft.constant dense<[[-0.038147348910570145, -0.2305581122636795, -0.6336215734481812], [-1.8602510690689087, 0.25178754329681396, -0.482782244682312]]> : tensor<2x3xf64> as tensor<2x3xf64>
    %y0 = weft.transpose %x0, [1, 0] : tensor<2x3xf64> to tensor<3x2xf64>
    check.expect_close %y0, dense<[[-0.038147348910570145, -1.8602510690689087], [-0.2305581122636795, 0.25178754329681396], [-0.6336215734481812, -0.482782244682312]]> : tensor<3x2xf64> tolerance 1.0e-12 : tensor<3x2xf64>
    weft.return
  }
  weft.entry @"transpose.1" predict() {
    %x0 = weft.constant dense<[[[0.7092452645301819, -1.0100356340408325, -0.5814289450645447, -1.1005544662475586], [-0.3354828357696533, -0.39211997389793396, -1.3753511905670166, -2.383260488510132], [-0.2820467948913574, 0.21423932909965515, -0.8950199484825134, -1.277703881263733]], [[-0.4290413558483124, -0.28183919191360474, 2.1009349822998047, -1.089052438735962], [-1.70087468624115, 0.11522022634744644, -0.44954174757003784, 0.8187456727027893], [1.0044814348220825, -0.5655708909034729, 0.47395840287208557, 0.04496832564473152]]]> : tensor<2x3x4xf64> as tensor<2x3x4xf64>
    %y0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x4xf64> to tensor<4x2x3xf64>
    check.expect_close %y0, dense<[[[0.7092452645301819, -0.3354828357696533, -0.2820467948913574], [-0.4290413558483124, -1.70087468624115, 1.0044814348220825]], [[-1.0100356340408325, -0.39211997389793396, 0.21423932909965515], [-0.28183919191360474, 0.11522022634744644, -0.5655708909034729]], [[-0.5814289450645447, -1.3753511905670166, -0.8950199484825134], [2.1009349822998047, -0.44954174757003784, 0.47395840287208557]], [[-1.1005544662475586, -2.383260488510132, -1.277703881263733], [-1.089052438735962, 0.8187456727027893, 0.04496832564473152]]]> : tensor<4x2x3xf64> tolerance 1.0e-12 : tensor<4x2x3xf64>
    weft.return
  }
  weft.entry @"transpose.2" predict() {
    %x0 = weft.constant dense<-0.3600987195968628> : tensor<f64> as tensor<f64>
    %y0 = weft.transpose %x0, [] : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<-0.3600987195968628> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"transpose.3" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf64>
    %y0 = weft.transpose %x0, [1, 0] : tensor<0x3xf64> to tensor<3x0xf64>
    check.expect_close %y0, dense<> : tensor<3x0xf64> tolerance 1.0e-12 : tensor<3x0xf64>
    weft.return
  }
  weft.entry @"transpose.4" predict() {
    %x0 = weft.constant dense<[-0.29010507464408875, 0.45571058988571167, 0.1732407808303833, -0.14224879443645477, -1.2361950874328613]> : tensor<5xf64> as tensor<5xf64>
    %y0 = weft.transpose %x0, [0] : tensor<5xf64> to tensor<5xf64>
    check.expect_close %y0, dense<[-0.29010507464408875, 0.45571058988571167, 0.1732407808303833, -0.14224879443645477, -1.2361950874328613]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"transpose.5" predict() {
    %x0 = weft.constant dense<[[[[-1.3443084955215454, -1.4805792570114136], [0.695375382900238, -0.04200049117207527], [-0.39002352952957153, -1.601642370223999]]], [[[0.6340562701225281, -0.552874743938446], [-1.9176956415176392, -0.36107295751571655], [-0.4312114715576172, -0.821306586265564]]]]> : tensor<2x1x3x2xf64> as tensor<2x1x3x2xf64>
    %y0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x2xf64> to tensor<2x1x2x3xf64>
    check.expect_close %y0, dense<[[[[-1.3443084955215454, 0.695375382900238, -0.39002352952957153], [0.6340562701225281, -1.9176956415176392, -0.4312114715576172]]], [[[-1.4805792570114136, -0.04200049117207527, -1.601642370223999], [-0.552874743938446, -0.36107295751571655, -0.821306586265564]]]]> : tensor<2x1x2x3xf64> tolerance 1.0e-12 : tensor<2x1x2x3xf64>
    weft.return
  }
  weft.entry @"broadcast_to.0" predict() {
    %x0 = weft.constant dense<[[1.020185112953186, 0.6512892246246338, -1.842948079109192]]> : tensor<1x3xf64> as tensor<1x3xf64>
    %y0 = weft.broadcast_to %x0 : tensor<1x3xf64> to tensor<2x3xf64>
    check.expect_close %y0, dense<[[1.020185112953186, 0.6512892246246338, -1.842948079109192], [1.020185112953186, 0.6512892246246338, -1.842948079109192]]> : tensor<2x3xf64> tolerance 1.0e-12 : tensor<2x3xf64>
    weft.return
  }
  weft.entry @"broadcast_to.1" predict() {
    %x0 = weft.constant dense<[[1.8141313791275024], [-1.3073043823242188]]> : tensor<2x1xf64> as tensor<2x1xf64>
    %y0 = weft.broadcast_to %x0 : tensor<2x1xf64> to tensor<2x5xf64>
    check.expect_close %y0, dense<[[1.8141313791275024, 1.8141313791275024, 1.8141313791275024, 1.8141313791275024, 1.8141313791275024], [-1.3073043823242188, -1.3073043823242188, -1.3073043823242188, -1.3073043823242188, -1.3073043823242188]]> : tensor<2x5xf64> tolerance 1.0e-12 : tensor<2x5xf64>
    weft.return
  }
  weft.entry @"broadcast_to.2" predict() {
    %x0 = weft.constant dense<1.8758472204208374> : tensor<f64> as tensor<f64>
    %y0 = weft.broadcast_to %x0 : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<1.8758472204208374> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"broadcast_to.3" predict() {
    %x0 = weft.constant dense<[[0.005160990636795759]]> : tensor<1x1xf64> as tensor<1x1xf64>
    %y0 = weft.broadcast_to %x0 : tensor<1x1xf64> to tensor<3x3xf64>
    check.expect_close %y0, dense<[[0.005160990636795759, 0.005160990636795759, 0.005160990636795759], [0.005160990636795759, 0.005160990636795759, 0.005160990636795759], [0.005160990636795759, 0.005160990636795759, 0.005160990636795759]]> : tensor<3x3xf64> tolerance 1.0e-12 : tensor<3x3xf64>
    weft.return
  }
  weft.entry @"broadcast_to.4" predict() {
    %x0 = weft.constant dense<[[-0.47987717390060425, -0.3876713812351227, 0.7656733989715576]]> : tensor<1x3xf64> as tensor<1x3xf64>
    %y0 = weft.broadcast_to %x0 : tensor<1x3xf64> to tensor<0x3xf64>
    check.expect_close %y0, dense<> : tensor<0x3xf64> tolerance 1.0e-12 : tensor<0x3xf64>
    weft.return
  }
  weft.entry @"broadcast_to.5" predict() {
    %x0 = weft.constant dense<[-0.19381682574748993]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.broadcast_to %x0 : tensor<1xf64> to tensor<7xf64>
    check.expect_close %y0, dense<[-0.19381682574748993, -0.19381682574748993, -0.19381682574748993, -0.19381682574748993, -0.19381682574748993, -0.19381682574748993, -0.19381682574748993]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"broadcast_to.6" predict() {
    %x0 = weft.constant dense<[-0.5694753527641296]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.broadcast_to %x0 : tensor<1xf64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"slice.0" predict() {
    %x0 = weft.constant dense<[[-1.1662030220031738, 1.3892598152160645, 0.6244974136352539, 0.8086522817611694, -0.1868065446615219], [-1.414881706237793, 0.010387186892330647, 1.421471118927002, -0.13637880980968475, 1.9780879020690918]]> : tensor<2x5xf64> as tensor<2x5xf64>
    %y0 = weft.slice %x0 [0, 1] [2, 2] [1, 2] : tensor<2x5xf64> to tensor<2x2xf64>
    check.expect_close %y0, dense<[[1.3892598152160645, 0.8086522817611694], [0.010387186892330647, -0.13637880980968475]]> : tensor<2x2xf64> tolerance 1.0e-12 : tensor<2x2xf64>
    weft.return
  }
  weft.entry @"slice.1" predict() {
    %x0 = weft.constant dense<[0.3720676898956299, -1.617477297782898, -0.048309892416000366, 1.1561626195907593, -1.2057148218154907, 0.013603256084024906, -0.29973429441452026]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.slice %x0 [6] [1] [3] : tensor<7xf64> to tensor<1xf64>
    check.expect_close %y0, dense<[-0.29973429441452026]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"slice.2" predict() {
    %x0 = weft.constant dense<[0.3820149898529053, -0.29394856095314026, -1.1574122905731201, -1.3025890588760376, 1.357660174369812, -0.42110541462898254, 1.8052990436553955]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.slice %x0 [0] [3] [3] : tensor<7xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[0.3820149898529053, -1.3025890588760376, 1.8052990436553955]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"slice.3" predict() {
    %x0 = weft.constant dense<[[0.06787434965372086, -0.7783467769622803, 1.1893192529678345, -0.07715919613838196], [-1.4906845092773438, -0.3646197021007538, 0.0594322644174099, 0.21120844781398773], [-0.5104169845581055, 0.6759059429168701, -0.455154150724411, 1.546506404876709], [1.0965652465820312, -0.3665490746498108, 1.09441077709198, 0.35594332218170166]]> : tensor<4x4xf64> as tensor<4x4xf64>
    %y0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xf64> to tensor<0x4xf64>
    check.expect_close %y0, dense<> : tensor<0x4xf64> tolerance 1.0e-12 : tensor<0x4xf64>
    weft.return
  }
  weft.entry @"slice.4" predict() {
    %x0 = weft.constant dense<0.3824569880962372> : tensor<f64> as tensor<f64>
    %y0 = weft.slice %x0 [] [] [] : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<0.3824569880962372> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"slice.5" predict() {
    %x0 = weft.constant dense<[[[0.21591868996620178, -1.0087755918502808], [1.113145112991333, -0.19912879168987274], [-0.7350093722343445, -0.5129167437553406], [0.3556307852268219, -0.4456601142883301], [-0.5659023523330688, -0.6066938638687134]], [[0.27419018745422363, 1.0196782350540161], [-0.5597440600395203, -0.6216567158699036], [-1.7124003171920776, 0.4364317059516907], [1.2075793743133545, -0.2096448540687561], [-0.9830741882324219, -0.04114319756627083]], [[0.5193461179733276, 0.035801321268081665], [0.5310826301574707, 0.524543821811676], [0.8500846028327942, 0.1470671445131302], [-0.5753628015518188, 0.2891947031021118], [-0.20753128826618195, 2.0824029445648193]]]> : tensor<3x5x2xf64> as tensor<3x5x2xf64>
    %y0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xf64> to tensor<2x3x1xf64>
    check.expect_close %y0, dense<[[[1.0196782350540161], [0.4364317059516907], [-0.04114319756627083]], [[0.035801321268081665], [0.1470671445131302], [2.0824029445648193]]]> : tensor<2x3x1xf64> tolerance 1.0e-12 : tensor<2x3x1xf64>
    weft.return
  }
  weft.entry @"slice.6" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.slice %x0 [0] [0] [1] : tensor<0xf64> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"concat.0" predict() {
    %x0 = weft.constant dense<[[0.4634377658367157, -0.5659993886947632, -0.2635340690612793], [-1.545515775680542, 0.6719622015953064, 0.29441118240356445]]> : tensor<2x3xf64> as tensor<2x3xf64>
    %x1 = weft.constant dense<[[1.7853996753692627, -0.5786296725273132, -0.33866217732429504]]> : tensor<1x3xf64> as tensor<1x3xf64>
    %y0 = weft.concat 0, %x0, %x1 : tensor<2x3xf64>, tensor<1x3xf64> to tensor<3x3xf64>
    check.expect_close %y0, dense<[[0.4634377658367157, -0.5659993886947632, -0.2635340690612793], [-1.545515775680542, 0.6719622015953064, 0.29441118240356445], [1.7853996753692627, -0.5786296725273132, -0.33866217732429504]]> : tensor<3x3xf64> tolerance 1.0e-12 : tensor<3x3xf64>
    weft.return
  }
  weft.entry @"concat.1" predict() {
    %x0 = weft.constant dense<[[0.1917286068201065, -0.8151034116744995, -0.07957293093204498], [-0.6528151631355286, 1.124119520187378, 0.1994045078754425]]> : tensor<2x3xf64> as tensor<2x3xf64>
    %x1 = weft.constant dense<[[2.607887029647827], [0.19035516679286957]]> : tensor<2x1xf64> as tensor<2x1xf64>
    %x2 = weft.constant dense<[[-0.3939968943595886, 0.5605663657188416, 0.059897277504205704, -0.28865405917167664], [-0.9729393720626831, -2.0253403186798096, -1.2198811769485474, 0.15913435816764832]]> : tensor<2x4xf64> as tensor<2x4xf64>
    %y0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xf64>, tensor<2x1xf64>, tensor<2x4xf64> to tensor<2x8xf64>
    check.expect_close %y0, dense<[[0.1917286068201065, -0.8151034116744995, -0.07957293093204498, 2.607887029647827, -0.3939968943595886, 0.5605663657188416, 0.059897277504205704, -0.28865405917167664], [-0.6528151631355286, 1.124119520187378, 0.1994045078754425, 0.19035516679286957, -0.9729393720626831, -2.0253403186798096, -1.2198811769485474, 0.15913435816764832]]> : tensor<2x8xf64> tolerance 1.0e-12 : tensor<2x8xf64>
    weft.return
  }
  weft.entry @"concat.2" predict() {
    %x0 = weft.constant dense<[-0.32362836599349976, 1.5710861682891846, 1.39057457447052]> : tensor<3xf64> as tensor<3xf64>
    %y0 = weft.concat 0, %x0 : tensor<3xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-0.32362836599349976, 1.5710861682891846, 1.39057457447052]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"concat.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %x1 = weft.constant dense<[-0.20679526031017303, -0.3445136249065399]> : tensor<2xf64> as tensor<2xf64>
    %y0 = weft.concat 0, %x0, %x1 : tensor<0xf64>, tensor<2xf64> to tensor<2xf64>
    check.expect_close %y0, dense<[-0.20679526031017303, -0.3445136249065399]> : tensor<2xf64> tolerance 1.0e-12 : tensor<2xf64>
    weft.return
  }
  weft.entry @"concat.4" predict() {
    %x0 = weft.constant dense<[[[-0.37163108587265015, -0.19774667918682098]], [[-1.031531572341919, 0.8080249428749084]]]> : tensor<2x1x2xf64> as tensor<2x1x2xf64>
    %x1 = weft.constant dense<[[[1.7268377542495728, 0.32678210735321045], [0.14815554022789001, -0.11856770515441895], [-1.7772581577301025, 0.4351377785205841]], [[0.751571774482727, 0.34202003479003906], [0.30411699414253235, -0.6619699001312256], [0.7418695092201233, 0.14361171424388885]]]> : tensor<2x3x2xf64> as tensor<2x3x2xf64>
    %y0 = weft.concat 1, %x0, %x1 : tensor<2x1x2xf64>, tensor<2x3x2xf64> to tensor<2x4x2xf64>
    check.expect_close %y0, dense<[[[-0.37163108587265015, -0.19774667918682098], [1.7268377542495728, 0.32678210735321045], [0.14815554022789001, -0.11856770515441895], [-1.7772581577301025, 0.4351377785205841]], [[-1.031531572341919, 0.8080249428749084], [0.751571774482727, 0.34202003479003906], [0.30411699414253235, -0.6619699001312256], [0.7418695092201233, 0.14361171424388885]]]> : tensor<2x4x2xf64> tolerance 1.0e-12 : tensor<2x4x2xf64>
    weft.return
  }
  weft.entry @"pad.0" predict() {
    %x0 = weft.constant dense<[0.9916877150535583, 0.12351759523153305, 1.5556281805038452]> : tensor<3xf64> as tensor<3xf64>
    %y0 = weft.pad %x0 [1] [0] [1] with -1.5 : tensor<3xf64> to tensor<6xf64>
    check.expect_close %y0, dense<[-1.5, 0.9916877150535583, -1.5, 0.12351759523153305, -1.5, 1.5556281805038452]> : tensor<6xf64> tolerance 1.0e-12 : tensor<6xf64>
    weft.return
  }
  weft.entry @"pad.1" predict() {
    %x0 = weft.constant dense<[[0.11910141259431839, -0.5889191031455994, -0.7835641503334045], [1.5896583795547485, -0.27013444900512695, -0.17006944119930267]]> : tensor<2x3xf64> as tensor<2x3xf64>
    %y0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with -1.5 : tensor<2x3xf64> to tensor<5x5xf64>
    check.expect_close %y0, dense<[[-1.5, -1.5, 0.11910141259431839, -0.5889191031455994, -0.7835641503334045], [-1.5, -1.5, -1.5, -1.5, -1.5], [-1.5, -1.5, -1.5, -1.5, -1.5], [-1.5, -1.5, 1.5896583795547485, -0.27013444900512695, -0.17006944119930267], [-1.5, -1.5, -1.5, -1.5, -1.5]]> : tensor<5x5xf64> tolerance 1.0e-12 : tensor<5x5xf64>
    weft.return
  }
  weft.entry @"pad.2" predict() {
    %x0 = weft.constant dense<-0.4344174861907959> : tensor<f64> as tensor<f64>
    %y0 = weft.pad %x0 [] [] [] with -1.5 : tensor<f64> to tensor<f64>
    check.expect_close %y0, dense<-0.4344174861907959> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"pad.3" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.pad %x0 [1] [2] [3] with -1.5 : tensor<0xf64> to tensor<3xf64>
    check.expect_close %y0, dense<[-1.5, -1.5, -1.5]> : tensor<3xf64> tolerance 1.0e-12 : tensor<3xf64>
    weft.return
  }
  weft.entry @"pad.4" predict() {
    %x0 = weft.constant dense<[-0.008105325512588024]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.pad %x0 [2] [2] [5] with -1.5 : tensor<1xf64> to tensor<5xf64>
    check.expect_close %y0, dense<[-1.5, -1.5, -0.008105325512588024, -1.5, -1.5]> : tensor<5xf64> tolerance 1.0e-12 : tensor<5xf64>
    weft.return
  }
  weft.entry @"pad.5" predict() {
    %x0 = weft.constant dense<[[[1.1739128828048706, 0.011549015529453754]], [[0.7016583681106567, -0.1324361115694046]], [[-0.34933099150657654, -0.16346988081932068]]]> : tensor<3x1x2xf64> as tensor<3x1x2xf64>
    %y0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with -1.5 : tensor<3x1x2xf64> to tensor<4x1x4xf64>
    check.expect_close %y0, dense<[[[-1.5, -1.5, -1.5, -1.5]], [[1.1739128828048706, -1.5, 0.011549015529453754, -1.5]], [[0.7016583681106567, -1.5, -0.1324361115694046, -1.5]], [[-0.34933099150657654, -1.5, -0.16346988081932068, -1.5]]]> : tensor<4x1x4xf64> tolerance 1.0e-12 : tensor<4x1x4xf64>
    weft.return
  }
  weft.entry @"reshape.5" predict() {
    %x0 = weft.constant dense<[[0, 1, 1, 1, 1, 0], [0, 1, 1, 1, 0, 0]]> : tensor<2x6xi64> as tensor<2x6xi32>
    %y0 = weft.reshape %x0 : tensor<2x6xi32> to tensor<3x4xi32>
    check.expect_eq %y0, dense<[[0, 1, 1, 1], [1, 0, 0, 1], [1, 1, 0, 0]]> : tensor<3x4xi64> : tensor<3x4xi32>
    weft.return
  }
  weft.entry @"reshape.6" predict() {
    %x0 = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %y0 = weft.reshape %x0 : tensor<i32> to tensor<1x1xi32>
    check.expect_eq %y0, dense<[[1]]> : tensor<1x1xi64> : tensor<1x1xi32>
    weft.return
  }
  weft.entry @"reshape.7" predict() {
    %x0 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.reshape %x0 : tensor<1xi32> to tensor<i32>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"reshape.8" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xi64> as tensor<0x3xi32>
    %y0 = weft.reshape %x0 : tensor<0x3xi32> to tensor<5x0xi32>
    check.expect_eq %y0, dense<> : tensor<5x0xi64> : tensor<5x0xi32>
    weft.return
  }
  weft.entry @"reshape.9" predict() {
    %x0 = weft.constant dense<[0, 1, 0, 0, 0, 1, 1]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.reshape %x0 : tensor<7xi32> to tensor<7x1xi32>
    check.expect_eq %y0, dense<[[0], [1], [0], [0], [0], [1], [1]]> : tensor<7x1xi64> : tensor<7x1xi32>
    weft.return
  }
  weft.entry @"transpose.6" predict() {
    %x0 = weft.constant dense<[[0, 0, 0], [0, 1, 1]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.transpose %x0, [1, 0] : tensor<2x3xi32> to tensor<3x2xi32>
    check.expect_eq %y0, dense<[[0, 0], [0, 1], [0, 1]]> : tensor<3x2xi64> : tensor<3x2xi32>
    weft.return
  }
  weft.entry @"transpose.7" predict() {
    %x0 = weft.constant dense<[[[0, 1, 1, 0], [1, 0, 1, 1], [0, 1, 1, 1]], [[1, 0, 0, 1], [1, 0, 0, 0], [1, 0, 1, 0]]]> : tensor<2x3x4xi64> as tensor<2x3x4xi32>
    %y0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x4xi32> to tensor<4x2x3xi32>
    check.expect_eq %y0, dense<[[[0, 1, 0], [1, 1, 1]], [[1, 0, 1], [0, 0, 0]], [[1, 1, 1], [0, 0, 1]], [[0, 1, 1], [1, 0, 0]]]> : tensor<4x2x3xi64> : tensor<4x2x3xi32>
    weft.return
  }
  weft.entry @"transpose.8" predict() {
    %x0 = weft.constant dense<0> : tensor<i64> as tensor<i32>
    %y0 = weft.transpose %x0, [] : tensor<i32> to tensor<i32>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"transpose.9" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xi64> as tensor<0x3xi32>
    %y0 = weft.transpose %x0, [1, 0] : tensor<0x3xi32> to tensor<3x0xi32>
    check.expect_eq %y0, dense<> : tensor<3x0xi64> : tensor<3x0xi32>
    weft.return
  }
  weft.entry @"transpose.10" predict() {
    %x0 = weft.constant dense<[0, 1, 1, 0, 1]> : tensor<5xi64> as tensor<5xi32>
    %y0 = weft.transpose %x0, [0] : tensor<5xi32> to tensor<5xi32>
    check.expect_eq %y0, dense<[0, 1, 1, 0, 1]> : tensor<5xi64> : tensor<5xi32>
    weft.return
  }
  weft.entry @"transpose.11" predict() {
    %x0 = weft.constant dense<[[[[0, 0], [1, 0], [1, 1]]], [[[1, 1], [1, 0], [1, 1]]]]> : tensor<2x1x3x2xi64> as tensor<2x1x3x2xi32>
    %y0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x2xi32> to tensor<2x1x2x3xi32>
    check.expect_eq %y0, dense<[[[[0, 1, 1], [1, 1, 1]]], [[[0, 0, 1], [1, 0, 1]]]]> : tensor<2x1x2x3xi64> : tensor<2x1x2x3xi32>
    weft.return
  }
  weft.entry @"broadcast_to.7" predict() {
    %x0 = weft.constant dense<[[0, 1, 0]]> : tensor<1x3xi64> as tensor<1x3xi32>
    %y0 = weft.broadcast_to %x0 : tensor<1x3xi32> to tensor<2x3xi32>
    check.expect_eq %y0, dense<[[0, 1, 0], [0, 1, 0]]> : tensor<2x3xi64> : tensor<2x3xi32>
    weft.return
  }
  weft.entry @"broadcast_to.8" predict() {
    %x0 = weft.constant dense<[[1], [0]]> : tensor<2x1xi64> as tensor<2x1xi32>
    %y0 = weft.broadcast_to %x0 : tensor<2x1xi32> to tensor<2x5xi32>
    check.expect_eq %y0, dense<[[1, 1, 1, 1, 1], [0, 0, 0, 0, 0]]> : tensor<2x5xi64> : tensor<2x5xi32>
    weft.return
  }
  weft.entry @"broadcast_to.9" predict() {
    %x0 = weft.constant dense<0> : tensor<i64> as tensor<i32>
    %y0 = weft.broadcast_to %x0 : tensor<i32> to tensor<i32>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"broadcast_to.10" predict() {
    %x0 = weft.constant dense<[[1]]> : tensor<1x1xi64> as tensor<1x1xi32>
    %y0 = weft.broadcast_to %x0 : tensor<1x1xi32> to tensor<3x3xi32>
    check.expect_eq %y0, dense<[[1, 1, 1], [1, 1, 1], [1, 1, 1]]> : tensor<3x3xi64> : tensor<3x3xi32>
    weft.return
  }
  weft.entry @"broadcast_to.11" predict() {
    %x0 = weft.constant dense<[[1, 0, 0]]> : tensor<1x3xi64> as tensor<1x3xi32>
    %y0 = weft.broadcast_to %x0 : tensor<1x3xi32> to tensor<0x3xi32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi32>
    weft.return
  }
  weft.entry @"broadcast_to.12" predict() {
    %x0 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.broadcast_to %x0 : tensor<1xi32> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"broadcast_to.13" predict() {
    %x0 = weft.constant dense<[1]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.broadcast_to %x0 : tensor<1xi32> to tensor<0xi32>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi32>
    weft.return
  }
  weft.entry @"slice.7" predict() {
    %x0 = weft.constant dense<[[0, 1, 1, 0, 0], [0, 1, 1, 0, 1]]> : tensor<2x5xi64> as tensor<2x5xi32>
    %y0 = weft.slice %x0 [0, 1] [2, 2] [1, 2] : tensor<2x5xi32> to tensor<2x2xi32>
    check.expect_eq %y0, dense<[[1, 0], [1, 0]]> : tensor<2x2xi64> : tensor<2x2xi32>
    weft.return
  }
  weft.entry @"slice.8" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1, 0, 0, 0]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.slice %x0 [6] [1] [3] : tensor<7xi32> to tensor<1xi32>
    check.expect_eq %y0, dense<[0]> : tensor<1xi64> : tensor<1xi32>
    weft.return
  }
  weft.entry @"slice.9" predict() {
    %x0 = weft.constant dense<[1, 0, 1, 0, 1, 0, 0]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.slice %x0 [0] [3] [3] : tensor<7xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[1, 0, 0]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"slice.10" predict() {
    %x0 = weft.constant dense<[[1, 1, 1, 0], [0, 1, 1, 0], [0, 1, 0, 0], [1, 1, 1, 1]]> : tensor<4x4xi64> as tensor<4x4xi32>
    %y0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xi32> to tensor<0x4xi32>
    check.expect_eq %y0, dense<> : tensor<0x4xi64> : tensor<0x4xi32>
    weft.return
  }
  weft.entry @"slice.11" predict() {
    %x0 = weft.constant dense<0> : tensor<i64> as tensor<i32>
    %y0 = weft.slice %x0 [] [] [] : tensor<i32> to tensor<i32>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"slice.12" predict() {
    %x0 = weft.constant dense<[[[0, 0], [1, 0], [0, 1], [1, 1], [1, 0]], [[0, 1], [1, 1], [0, 1], [0, 0], [0, 0]], [[1, 1], [0, 0], [0, 1], [1, 1], [0, 1]]]> : tensor<3x5x2xi64> as tensor<3x5x2xi32>
    %y0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xi32> to tensor<2x3x1xi32>
    check.expect_eq %y0, dense<[[[1], [1], [0]], [[1], [1], [1]]]> : tensor<2x3x1xi64> : tensor<2x3x1xi32>
    weft.return
  }
  weft.entry @"slice.13" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.slice %x0 [0] [0] [1] : tensor<0xi32> to tensor<0xi32>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi32>
    weft.return
  }
  weft.entry @"concat.5" predict() {
    %x0 = weft.constant dense<[[1, 0, 1], [1, 1, 0]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %x1 = weft.constant dense<[[1, 1, 0]]> : tensor<1x3xi64> as tensor<1x3xi32>
    %y0 = weft.concat 0, %x0, %x1 : tensor<2x3xi32>, tensor<1x3xi32> to tensor<3x3xi32>
    check.expect_eq %y0, dense<[[1, 0, 1], [1, 1, 0], [1, 1, 0]]> : tensor<3x3xi64> : tensor<3x3xi32>
    weft.return
  }
  weft.entry @"concat.6" predict() {
    %x0 = weft.constant dense<[[1, 0, 1], [1, 1, 0]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %x1 = weft.constant dense<[[0], [0]]> : tensor<2x1xi64> as tensor<2x1xi32>
    %x2 = weft.constant dense<[[1, 0, 0, 1], [1, 0, 1, 0]]> : tensor<2x4xi64> as tensor<2x4xi32>
    %y0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xi32>, tensor<2x1xi32>, tensor<2x4xi32> to tensor<2x8xi32>
    check.expect_eq %y0, dense<[[1, 0, 1, 0, 1, 0, 0, 1], [1, 1, 0, 0, 1, 0, 1, 0]]> : tensor<2x8xi64> : tensor<2x8xi32>
    weft.return
  }
  weft.entry @"concat.7" predict() {
    %x0 = weft.constant dense<[1, 1, 1]> : tensor<3xi64> as tensor<3xi32>
    %y0 = weft.concat 0, %x0 : tensor<3xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[1, 1, 1]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"concat.8" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %x1 = weft.constant dense<[1, 1]> : tensor<2xi64> as tensor<2xi32>
    %y0 = weft.concat 0, %x0, %x1 : tensor<0xi32>, tensor<2xi32> to tensor<2xi32>
    check.expect_eq %y0, dense<[1, 1]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"concat.9" predict() {
    %x0 = weft.constant dense<[[[0, 1]], [[1, 1]]]> : tensor<2x1x2xi64> as tensor<2x1x2xi32>
    %x1 = weft.constant dense<[[[1, 0], [1, 0], [1, 0]], [[1, 0], [0, 0], [0, 1]]]> : tensor<2x3x2xi64> as tensor<2x3x2xi32>
    %y0 = weft.concat 1, %x0, %x1 : tensor<2x1x2xi32>, tensor<2x3x2xi32> to tensor<2x4x2xi32>
    check.expect_eq %y0, dense<[[[0, 1], [1, 0], [1, 0], [1, 0]], [[1, 1], [1, 0], [0, 0], [0, 1]]]> : tensor<2x4x2xi64> : tensor<2x4x2xi32>
    weft.return
  }
  weft.entry @"pad.6" predict() {
    %x0 = weft.constant dense<[1, 0, 1]> : tensor<3xi64> as tensor<3xi32>
    %y0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<3xi32> to tensor<6xi32>
    check.expect_eq %y0, dense<[1, 1, 1, 0, 1, 1]> : tensor<6xi64> : tensor<6xi32>
    weft.return
  }
  weft.entry @"pad.7" predict() {
    %x0 = weft.constant dense<[[1, 0, 0], [0, 1, 1]]> : tensor<2x3xi64> as tensor<2x3xi32>
    %y0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xi32> to tensor<5x5xi32>
    check.expect_eq %y0, dense<[[1, 1, 1, 0, 0], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 0, 1, 1], [1, 1, 1, 1, 1]]> : tensor<5x5xi64> : tensor<5x5xi32>
    weft.return
  }
  weft.entry @"pad.8" predict() {
    %x0 = weft.constant dense<1> : tensor<i64> as tensor<i32>
    %y0 = weft.pad %x0 [] [] [] with 1.0 : tensor<i32> to tensor<i32>
    check.expect_eq %y0, dense<1> : tensor<i64> : tensor<i32>
    weft.return
  }
  weft.entry @"pad.9" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi32>
    %y0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xi32> to tensor<3xi32>
    check.expect_eq %y0, dense<[1, 1, 1]> : tensor<3xi64> : tensor<3xi32>
    weft.return
  }
  weft.entry @"pad.10" predict() {
    %x0 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi32>
    %y0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xi32> to tensor<5xi32>
    check.expect_eq %y0, dense<[1, 1, 0, 1, 1]> : tensor<5xi64> : tensor<5xi32>
    weft.return
  }
  weft.entry @"pad.11" predict() {
    %x0 = weft.constant dense<[[[1, 0]], [[1, 0]], [[0, 1]]]> : tensor<3x1x2xi64> as tensor<3x1x2xi32>
    %y0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xi32> to tensor<4x1x4xi32>
    check.expect_eq %y0, dense<[[[1, 1, 1, 1]], [[1, 1, 0, 1]], [[1, 1, 0, 1]], [[0, 1, 1, 1]]]> : tensor<4x1x4xi64> : tensor<4x1x4xi32>
    weft.return
  }
  weft.entry @"reshape.10" predict() {
    %x0 = weft.constant dense<[[1, 0, 0, 1, 0, 1], [1, 0, 1, 1, 1, 1]]> : tensor<2x6xi64> as tensor<2x6xi1>
    %y0 = weft.reshape %x0 : tensor<2x6xi1> to tensor<3x4xi1>
    check.expect_eq %y0, dense<[[1, 0, 0, 1], [0, 1, 1, 0], [1, 1, 1, 1]]> : tensor<3x4xi64> : tensor<3x4xi1>
    weft.return
  }
  weft.entry @"reshape.11" predict() {
    %x0 = weft.constant dense<1> : tensor<i64> as tensor<i1>
    %y0 = weft.reshape %x0 : tensor<i1> to tensor<1x1xi1>
    check.expect_eq %y0, dense<[[1]]> : tensor<1x1xi64> : tensor<1x1xi1>
    weft.return
  }
  weft.entry @"reshape.12" predict() {
    %x0 = weft.constant dense<[1]> : tensor<1xi64> as tensor<1xi1>
    %y0 = weft.reshape %x0 : tensor<1xi1> to tensor<i1>
    check.expect_eq %y0, dense<1> : tensor<i64> : tensor<i1>
    weft.return
  }
  weft.entry @"reshape.13" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xi64> as tensor<0x3xi1>
    %y0 = weft.reshape %x0 : tensor<0x3xi1> to tensor<5x0xi1>
    check.expect_eq %y0, dense<> : tensor<5x0xi64> : tensor<5x0xi1>
    weft.return
  }
  weft.entry @"reshape.14" predict() {
    %x0 = weft.constant dense<[0, 1, 1, 0, 0, 1, 0]> : tensor<7xi64> as tensor<7xi1>
    %y0 = weft.reshape %x0 : tensor<7xi1> to tensor<7x1xi1>
    check.expect_eq %y0, dense<[[0], [1], [1], [0], [0], [1], [0]]> : tensor<7x1xi64> : tensor<7x1xi1>
    weft.return
  }
  weft.entry @"transpose.12" predict() {
    %x0 = weft.constant dense<[[0, 1, 0], [0, 0, 1]]> : tensor<2x3xi64> as tensor<2x3xi1>
    %y0 = weft.transpose %x0, [1, 0] : tensor<2x3xi1> to tensor<3x2xi1>
    check.expect_eq %y0, dense<[[0, 0], [1, 0], [0, 1]]> : tensor<3x2xi64> : tensor<3x2xi1>
    weft.return
  }
  weft.entry @"transpose.13" predict() {
    %x0 = weft.constant dense<[[[0, 0, 0, 0], [1, 1, 1, 1], [0, 0, 1, 1]], [[0, 0, 1, 0], [1, 1, 1, 1], [0, 1, 1, 1]]]> : tensor<2x3x4xi64> as tensor<2x3x4xi1>
    %y0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x4xi1> to tensor<4x2x3xi1>
    check.expect_eq %y0, dense<[[[0, 1, 0], [0, 1, 0]], [[0, 1, 0], [0, 1, 1]], [[0, 1, 1], [1, 1, 1]], [[0, 1, 1], [0, 1, 1]]]> : tensor<4x2x3xi64> : tensor<4x2x3xi1>
    weft.return
  }
  weft.entry @"transpose.14" predict() {
    %x0 = weft.constant dense<1> : tensor<i64> as tensor<i1>
    %y0 = weft.transpose %x0, [] : tensor<i1> to tensor<i1>
    check.expect_eq %y0, dense<1> : tensor<i64> : tensor<i1>
    weft.return
  }
  weft.entry @"transpose.15" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xi64> as tensor<0x3xi1>
    %y0 = weft.transpose %x0, [1, 0] : tensor<0x3xi1> to tensor<3x0xi1>
    check.expect_eq %y0, dense<> : tensor<3x0xi64> : tensor<3x0xi1>
    weft.return
  }
  weft.entry @"transpose.16" predict() {
    %x0 = weft.constant dense<[0, 1, 0, 0, 0]> : tensor<5xi64> as tensor<5xi1>
    %y0 = weft.transpose %x0, [0] : tensor<5xi1> to tensor<5xi1>
    check.expect_eq %y0, dense<[0, 1, 0, 0, 0]> : tensor<5xi64> : tensor<5xi1>
    weft.return
  }
  weft.entry @"transpose.17" predict() {
    %x0 = weft.constant dense<[[[[1, 0], [0, 1], [0, 1]]], [[[1, 1], [0, 1], [0, 1]]]]> : tensor<2x1x3x2xi64> as tensor<2x1x3x2xi1>
    %y0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x2xi1> to tensor<2x1x2x3xi1>
    check.expect_eq %y0, dense<[[[[1, 0, 0], [1, 0, 0]]], [[[0, 1, 1], [1, 1, 1]]]]> : tensor<2x1x2x3xi64> : tensor<2x1x2x3xi1>
    weft.return
  }
  weft.entry @"broadcast_to.14" predict() {
    %x0 = weft.constant dense<[[1, 1, 0]]> : tensor<1x3xi64> as tensor<1x3xi1>
    %y0 = weft.broadcast_to %x0 : tensor<1x3xi1> to tensor<2x3xi1>
    check.expect_eq %y0, dense<[[1, 1, 0], [1, 1, 0]]> : tensor<2x3xi64> : tensor<2x3xi1>
    weft.return
  }
  weft.entry @"broadcast_to.15" predict() {
    %x0 = weft.constant dense<[[0], [0]]> : tensor<2x1xi64> as tensor<2x1xi1>
    %y0 = weft.broadcast_to %x0 : tensor<2x1xi1> to tensor<2x5xi1>
    check.expect_eq %y0, dense<[[0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]> : tensor<2x5xi64> : tensor<2x5xi1>
    weft.return
  }
  weft.entry @"broadcast_to.16" predict() {
    %x0 = weft.constant dense<0> : tensor<i64> as tensor<i1>
    %y0 = weft.broadcast_to %x0 : tensor<i1> to tensor<i1>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i1>
    weft.return
  }
  weft.entry @"broadcast_to.17" predict() {
    %x0 = weft.constant dense<[[1]]> : tensor<1x1xi64> as tensor<1x1xi1>
    %y0 = weft.broadcast_to %x0 : tensor<1x1xi1> to tensor<3x3xi1>
    check.expect_eq %y0, dense<[[1, 1, 1], [1, 1, 1], [1, 1, 1]]> : tensor<3x3xi64> : tensor<3x3xi1>
    weft.return
  }
  weft.entry @"broadcast_to.18" predict() {
    %x0 = weft.constant dense<[[1, 1, 1]]> : tensor<1x3xi64> as tensor<1x3xi1>
    %y0 = weft.broadcast_to %x0 : tensor<1x3xi1> to tensor<0x3xi1>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"broadcast_to.19" predict() {
    %x0 = weft.constant dense<[1]> : tensor<1xi64> as tensor<1xi1>
    %y0 = weft.broadcast_to %x0 : tensor<1xi1> to tensor<7xi1>
    check.expect_eq %y0, dense<[1, 1, 1, 1, 1, 1, 1]> : tensor<7xi64> : tensor<7xi1>
    weft.return
  }
  weft.entry @"broadcast_to.20" predict() {
    %x0 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi1>
    %y0 = weft.broadcast_to %x0 : tensor<1xi1> to tensor<0xi1>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi1>
    weft.return
  }
  weft.entry @"slice.14" predict() {
    %x0 = weft.constant dense<[[0, 1, 0, 0, 0], [1, 1, 0, 0, 1]]> : tensor<2x5xi64> as tensor<2x5xi1>
    %y0 = weft.slice %x0 [0, 1] [2, 2] [1, 2] : tensor<2x5xi1> to tensor<2x2xi1>
    check.expect_eq %y0, dense<[[1, 0], [1, 0]]> : tensor<2x2xi64> : tensor<2x2xi1>
    weft.return
  }
  weft.entry @"slice.15" predict() {
    %x0 = weft.constant dense<[1, 0, 0, 1, 0, 0, 1]> : tensor<7xi64> as tensor<7xi1>
    %y0 = weft.slice %x0 [6] [1] [3] : tensor<7xi1> to tensor<1xi1>
    check.expect_eq %y0, dense<[1]> : tensor<1xi64> : tensor<1xi1>
    weft.return
  }
  weft.entry @"slice.16" predict() {
    %x0 = weft.constant dense<[0, 1, 0, 1, 1, 0, 1]> : tensor<7xi64> as tensor<7xi1>
    %y0 = weft.slice %x0 [0] [3] [3] : tensor<7xi1> to tensor<3xi1>
    check.expect_eq %y0, dense<[0, 1, 1]> : tensor<3xi64> : tensor<3xi1>
    weft.return
  }
  weft.entry @"slice.17" predict() {
    %x0 = weft.constant dense<[[0, 0, 0, 1], [1, 0, 0, 0], [1, 0, 1, 0], [1, 0, 0, 0]]> : tensor<4x4xi64> as tensor<4x4xi1>
    %y0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xi1> to tensor<0x4xi1>
    check.expect_eq %y0, dense<> : tensor<0x4xi64> : tensor<0x4xi1>
    weft.return
  }
  weft.entry @"slice.18" predict() {
    %x0 = weft.constant dense<0> : tensor<i64> as tensor<i1>
    %y0 = weft.slice %x0 [] [] [] : tensor<i1> to tensor<i1>
    check.expect_eq %y0, dense<0> : tensor<i64> : tensor<i1>
    weft.return
  }
  weft.entry @"slice.19" predict() {
    %x0 = weft.constant dense<[[[0, 1], [0, 0], [0, 1], [1, 1], [1, 1]], [[0, 0], [0, 1], [0, 1], [0, 0], [0, 0]], [[0, 1], [0, 0], [0, 1], [0, 1], [1, 1]]]> : tensor<3x5x2xi64> as tensor<3x5x2xi1>
    %y0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xi1> to tensor<2x3x1xi1>
    check.expect_eq %y0, dense<[[[0], [1], [0]], [[1], [1], [1]]]> : tensor<2x3x1xi64> : tensor<2x3x1xi1>
    weft.return
  }
  weft.entry @"slice.20" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi1>
    %y0 = weft.slice %x0 [0] [0] [1] : tensor<0xi1> to tensor<0xi1>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi1>
    weft.return
  }
  weft.entry @"concat.10" predict() {
    %x0 = weft.constant dense<[[0, 1, 0], [0, 1, 0]]> : tensor<2x3xi64> as tensor<2x3xi1>
    %x1 = weft.constant dense<[[0, 0, 1]]> : tensor<1x3xi64> as tensor<1x3xi1>
    %y0 = weft.concat 0, %x0, %x1 : tensor<2x3xi1>, tensor<1x3xi1> to tensor<3x3xi1>
    check.expect_eq %y0, dense<[[0, 1, 0], [0, 1, 0], [0, 0, 1]]> : tensor<3x3xi64> : tensor<3x3xi1>
    weft.return
  }
  weft.entry @"concat.11" predict() {
    %x0 = weft.constant dense<[[1, 1, 1], [1, 0, 1]]> : tensor<2x3xi64> as tensor<2x3xi1>
    %x1 = weft.constant dense<[[0], [1]]> : tensor<2x1xi64> as tensor<2x1xi1>
    %x2 = weft.constant dense<[[0, 1, 0, 1], [0, 0, 1, 1]]> : tensor<2x4xi64> as tensor<2x4xi1>
    %y0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xi1>, tensor<2x1xi1>, tensor<2x4xi1> to tensor<2x8xi1>
    check.expect_eq %y0, dense<[[1, 1, 1, 0, 0, 1, 0, 1], [1, 0, 1, 1, 0, 0, 1, 1]]> : tensor<2x8xi64> : tensor<2x8xi1>
    weft.return
  }
  weft.entry @"concat.12" predict() {
    %x0 = weft.constant dense<[1, 1, 0]> : tensor<3xi64> as tensor<3xi1>
    %y0 = weft.concat 0, %x0 : tensor<3xi1> to tensor<3xi1>
    check.expect_eq %y0, dense<[1, 1, 0]> : tensor<3xi64> : tensor<3xi1>
    weft.return
  }
  weft.entry @"concat.13" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi1>
    %x1 = weft.constant dense<[1, 0]> : tensor<2xi64> as tensor<2xi1>
    %y0 = weft.concat 0, %x0, %x1 : tensor<0xi1>, tensor<2xi1> to tensor<2xi1>
    check.expect_eq %y0, dense<[1, 0]> : tensor<2xi64> : tensor<2xi1>
    weft.return
  }
  weft.entry @"concat.14" predict() {
    %x0 = weft.constant dense<[[[1, 1]], [[1, 1]]]> : tensor<2x1x2xi64> as tensor<2x1x2xi1>
    %x1 = weft.constant dense<[[[0, 1], [0, 1], [1, 1]], [[0, 0], [1, 1], [0, 0]]]> : tensor<2x3x2xi64> as tensor<2x3x2xi1>
    %y0 = weft.concat 1, %x0, %x1 : tensor<2x1x2xi1>, tensor<2x3x2xi1> to tensor<2x4x2xi1>
    check.expect_eq %y0, dense<[[[1, 1], [0, 1], [0, 1], [1, 1]], [[1, 1], [0, 0], [1, 1], [0, 0]]]> : tensor<2x4x2xi64> : tensor<2x4x2xi1>
    weft.return
  }
  weft.entry @"pad.12" predict() {
    %x0 = weft.constant dense<[1, 1, 1]> : tensor<3xi64> as tensor<3xi1>
    %y0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<3xi1> to tensor<6xi1>
    check.expect_eq %y0, dense<[1, 1, 1, 1, 1, 1]> : tensor<6xi64> : tensor<6xi1>
    weft.return
  }
  weft.entry @"pad.13" predict() {
    %x0 = weft.constant dense<[[0, 1, 1], [0, 0, 1]]> : tensor<2x3xi64> as tensor<2x3xi1>
    %y0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xi1> to tensor<5x5xi1>
    check.expect_eq %y0, dense<[[1, 1, 0, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 0, 0, 1], [1, 1, 1, 1, 1]]> : tensor<5x5xi64> : tensor<5x5xi1>
    weft.return
  }
  weft.entry @"pad.14" predict() {
    %x0 = weft.constant dense<1> : tensor<i64> as tensor<i1>
    %y0 = weft.pad %x0 [] [] [] with 1.0 : tensor<i1> to tensor<i1>
    check.expect_eq %y0, dense<1> : tensor<i64> : tensor<i1>
    weft.return
  }
  weft.entry @"pad.15" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi1>
    %y0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xi1> to tensor<3xi1>
    check.expect_eq %y0, dense<[1, 1, 1]> : tensor<3xi64> : tensor<3xi1>
    weft.return
  }
  weft.entry @"pad.16" predict() {
    %x0 = weft.constant dense<[1]> : tensor<1xi64> as tensor<1xi1>
    %y0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xi1> to tensor<5xi1>
    check.expect_eq %y0, dense<[1, 1, 1, 1, 1]> : tensor<5xi64> : tensor<5xi1>
    weft.return
  }
  weft.entry @"pad.17" predict() {
    %x0 = weft.constant dense<[[[1, 1]], [[0, 0]], [[0, 1]]]> : tensor<3x1x2xi64> as tensor<3x1x2xi1>
    %y0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xi1> to tensor<4x1x4xi1>
    check.expect_eq %y0, dense<[[[1, 1, 1, 1]], [[1, 1, 1, 1]], [[0, 1, 0, 1]], [[0, 1, 1, 1]]]> : tensor<4x1x4xi64> : tensor<4x1x4xi1>
    weft.return
  }
}
