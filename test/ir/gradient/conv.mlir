// Derivatives of the conv family, written by generate.py beside this file.
// RUN: weft-opt %s --check-gradients --gradient-order=2

module attributes {weft.phase = "typed"} {
  weft.entry @"conv.0" predict(%x0: tensor<2x3x4x3xf64>, %x1: tensor<2x3x3x2xf64>) -> (tensor<2x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4x3xf64> as tensor<2x3x4x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3x3x2xf64> as tensor<2x3x3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3x3x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x3x3x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x3x3x2xf64>
    %8 = weft.conv %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<2x3x4x3xf64>, tensor<2x3x3x2xf64> to tensor<2x2x2x2xf64>
    weft.return %8 : tensor<2x2x2x2xf64>
  }
  weft.entry @"conv_data_grad.0" predict(%x0: tensor<2x2x2x2xf64>, %x1: tensor<2x3x3x2xf64>) -> (tensor<2x3x4x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x2x2x2xf64> as tensor<2x2x2x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x2x2x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x2x2x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x2x2x2xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3x3x2xf64> as tensor<2x3x3x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3x3x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x3x3x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x3x3x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<2x2x2x2xf64>, tensor<2x3x3x2xf64> to tensor<2x3x4x3xf64>
    weft.return %8 : tensor<2x3x4x3xf64>
  }
  weft.entry @"conv_filter_grad.0" predict(%x0: tensor<2x3x4x3xf64>, %x1: tensor<2x2x2x2xf64>) -> (tensor<2x3x3x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4x3xf64> as tensor<2x3x4x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4x3xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4x3xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x2x2xf64> as tensor<2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x2x2xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<2x3x4x3xf64>, tensor<2x2x2x2xf64> to tensor<2x3x3x2xf64>
    weft.return %8 : tensor<2x3x3x2xf64>
  }
  weft.entry @"conv.1" predict(%x0: tensor<1x1x6x6xf64>, %x1: tensor<1x1x3x3xf64>) -> (tensor<1x1x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x6x6xf64> as tensor<1x1x6x6xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x6x6xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x6x6xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x6x6xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x3x3xf64> as tensor<1x1x3x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x3x3xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x3x3xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x3x3xf64>
    %8 = weft.conv %3, %7 stride [2, 2] pad [1, 1] [1, 1] dilation [1, 1] groups 1 : tensor<1x1x6x6xf64>, tensor<1x1x3x3xf64> to tensor<1x1x3x3xf64>
    weft.return %8 : tensor<1x1x3x3xf64>
  }
  weft.entry @"conv_data_grad.1" predict(%x0: tensor<1x1x3x3xf64>, %x1: tensor<1x1x3x3xf64>) -> (tensor<1x1x6x6xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x3x3xf64> as tensor<1x1x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x3x3xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x3x3xf64> as tensor<1x1x3x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x3x3xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x3x3xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x3x3xf64>
    %8 = weft.conv_data_grad %3, %7 stride [2, 2] pad [1, 1] [1, 1] dilation [1, 1] groups 1 : tensor<1x1x3x3xf64>, tensor<1x1x3x3xf64> to tensor<1x1x6x6xf64>
    weft.return %8 : tensor<1x1x6x6xf64>
  }
  weft.entry @"conv_filter_grad.1" predict(%x0: tensor<1x1x6x6xf64>, %x1: tensor<1x1x3x3xf64>) -> (tensor<1x1x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x6x6xf64> as tensor<1x1x6x6xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x6x6xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x6x6xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x6x6xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x3x3xf64> as tensor<1x1x3x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x3x3xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x3x3xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x3x3xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [2, 2] pad [1, 1] [1, 1] dilation [1, 1] groups 1 : tensor<1x1x6x6xf64>, tensor<1x1x3x3xf64> to tensor<1x1x3x3xf64>
    weft.return %8 : tensor<1x1x3x3xf64>
  }
  weft.entry @"conv.2" predict(%x0: tensor<1x2x5x4xf64>, %x1: tensor<2x2x3x3xf64>) -> (tensor<1x2x2x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x5x4xf64> as tensor<1x2x5x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x5x4xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x5x4xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x5x4xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x3x3xf64> as tensor<2x2x3x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x3x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x3x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x3x3xf64>
    %8 = weft.conv %3, %7 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x5x4xf64>, tensor<2x2x3x3xf64> to tensor<1x2x2x5xf64>
    weft.return %8 : tensor<1x2x2x5xf64>
  }
  weft.entry @"conv_data_grad.2" predict(%x0: tensor<1x2x2x5xf64>, %x1: tensor<2x2x3x3xf64>) -> (tensor<1x2x5x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x2x5xf64> as tensor<1x2x2x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x2x5xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x2x5xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x2x5xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x3x3xf64> as tensor<2x2x3x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x3x3xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x3x3xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x3x3xf64>
    %8 = weft.conv_data_grad %3, %7 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x2x5xf64>, tensor<2x2x3x3xf64> to tensor<1x2x5x4xf64>
    weft.return %8 : tensor<1x2x5x4xf64>
  }
  weft.entry @"conv_filter_grad.2" predict(%x0: tensor<1x2x5x4xf64>, %x1: tensor<1x2x2x5xf64>) -> (tensor<2x2x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x5x4xf64> as tensor<1x2x5x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x5x4xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x5x4xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x5x4xf64>
    %4 = weft.constant dense<0.5> : tensor<1x2x2x5xf64> as tensor<1x2x2x5xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x2x2x5xf64>
    %6 = weft.mul %4, %5 : tensor<1x2x2x5xf64>
    %7 = weft.add %x1, %6 : tensor<1x2x2x5xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x5x4xf64>, tensor<1x2x2x5xf64> to tensor<2x2x3x3xf64>
    weft.return %8 : tensor<2x2x3x3xf64>
  }
  weft.entry @"conv.3" predict(%x0: tensor<1x2x5x5xf64>, %x1: tensor<2x2x2x2xf64>) -> (tensor<1x2x6x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x5x5xf64> as tensor<1x2x5x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x5x5xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x5x5xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x5x5xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x2x2xf64> as tensor<2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x2x2xf64>
    %8 = weft.conv %3, %7 stride [1, 2] pad [1, 0] [2, 3] dilation [2, 3] groups 1 : tensor<1x2x5x5xf64>, tensor<2x2x2x2xf64> to tensor<1x2x6x3xf64>
    weft.return %8 : tensor<1x2x6x3xf64>
  }
  weft.entry @"conv_data_grad.3" predict(%x0: tensor<1x2x6x3xf64>, %x1: tensor<2x2x2x2xf64>) -> (tensor<1x2x5x5xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x6x3xf64> as tensor<1x2x6x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x6x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x6x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x6x3xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x2x2xf64> as tensor<2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x2x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [1, 2] pad [1, 0] [2, 3] dilation [2, 3] groups 1 : tensor<1x2x6x3xf64>, tensor<2x2x2x2xf64> to tensor<1x2x5x5xf64>
    weft.return %8 : tensor<1x2x5x5xf64>
  }
  weft.entry @"conv_filter_grad.3" predict(%x0: tensor<1x2x5x5xf64>, %x1: tensor<1x2x6x3xf64>) -> (tensor<2x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x5x5xf64> as tensor<1x2x5x5xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x5x5xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x5x5xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x5x5xf64>
    %4 = weft.constant dense<0.5> : tensor<1x2x6x3xf64> as tensor<1x2x6x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x2x6x3xf64>
    %6 = weft.mul %4, %5 : tensor<1x2x6x3xf64>
    %7 = weft.add %x1, %6 : tensor<1x2x6x3xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [1, 2] pad [1, 0] [2, 3] dilation [2, 3] groups 1 : tensor<1x2x5x5xf64>, tensor<1x2x6x3xf64> to tensor<2x2x2x2xf64>
    weft.return %8 : tensor<2x2x2x2xf64>
  }
  weft.entry @"conv.4" predict(%x0: tensor<1x4x3x3xf64>, %x1: tensor<6x2x2x2xf64>) -> (tensor<1x6x4x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x4x3x3xf64> as tensor<1x4x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x4x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x4x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x4x3x3xf64>
    %4 = weft.constant dense<0.5> : tensor<6x2x2x2xf64> as tensor<6x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<6x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<6x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<6x2x2x2xf64>
    %8 = weft.conv %3, %7 stride [1, 1] pad [1, 1] [1, 1] dilation [1, 1] groups 2 : tensor<1x4x3x3xf64>, tensor<6x2x2x2xf64> to tensor<1x6x4x4xf64>
    weft.return %8 : tensor<1x6x4x4xf64>
  }
  weft.entry @"conv_data_grad.4" predict(%x0: tensor<1x6x4x4xf64>, %x1: tensor<6x2x2x2xf64>) -> (tensor<1x4x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x6x4x4xf64> as tensor<1x6x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x6x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<1x6x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<1x6x4x4xf64>
    %4 = weft.constant dense<0.5> : tensor<6x2x2x2xf64> as tensor<6x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<6x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<6x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<6x2x2x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [1, 1] pad [1, 1] [1, 1] dilation [1, 1] groups 2 : tensor<1x6x4x4xf64>, tensor<6x2x2x2xf64> to tensor<1x4x3x3xf64>
    weft.return %8 : tensor<1x4x3x3xf64>
  }
  weft.entry @"conv_filter_grad.4" predict(%x0: tensor<1x4x3x3xf64>, %x1: tensor<1x6x4x4xf64>) -> (tensor<6x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x4x3x3xf64> as tensor<1x4x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x4x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x4x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x4x3x3xf64>
    %4 = weft.constant dense<0.5> : tensor<1x6x4x4xf64> as tensor<1x6x4x4xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x6x4x4xf64>
    %6 = weft.mul %4, %5 : tensor<1x6x4x4xf64>
    %7 = weft.add %x1, %6 : tensor<1x6x4x4xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [1, 1] pad [1, 1] [1, 1] dilation [1, 1] groups 2 : tensor<1x4x3x3xf64>, tensor<1x6x4x4xf64> to tensor<6x2x2x2xf64>
    weft.return %8 : tensor<6x2x2x2xf64>
  }
  weft.entry @"conv.5" predict(%x0: tensor<2x3x4x4xf64>, %x1: tensor<3x1x2x2xf64>) -> (tensor<2x3x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4x4xf64> as tensor<2x3x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4x4xf64>
    %4 = weft.constant dense<0.5> : tensor<3x1x2x2xf64> as tensor<3x1x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x1x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<3x1x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<3x1x2x2xf64>
    %8 = weft.conv %3, %7 stride [2, 2] pad [0, 0] [1, 1] dilation [2, 1] groups 3 : tensor<2x3x4x4xf64>, tensor<3x1x2x2xf64> to tensor<2x3x2x2xf64>
    weft.return %8 : tensor<2x3x2x2xf64>
  }
  weft.entry @"conv_data_grad.5" predict(%x0: tensor<2x3x2x2xf64>, %x1: tensor<3x1x2x2xf64>) -> (tensor<2x3x4x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x2x2xf64> as tensor<2x3x2x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x2x2xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x2x2xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x2x2xf64>
    %4 = weft.constant dense<0.5> : tensor<3x1x2x2xf64> as tensor<3x1x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x1x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<3x1x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<3x1x2x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [2, 2] pad [0, 0] [1, 1] dilation [2, 1] groups 3 : tensor<2x3x2x2xf64>, tensor<3x1x2x2xf64> to tensor<2x3x4x4xf64>
    weft.return %8 : tensor<2x3x4x4xf64>
  }
  weft.entry @"conv_filter_grad.5" predict(%x0: tensor<2x3x4x4xf64>, %x1: tensor<2x3x2x2xf64>) -> (tensor<3x1x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x3x4x4xf64> as tensor<2x3x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x3x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x3x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x3x4x4xf64>
    %4 = weft.constant dense<0.5> : tensor<2x3x2x2xf64> as tensor<2x3x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x3x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x3x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x3x2x2xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [2, 2] pad [0, 0] [1, 1] dilation [2, 1] groups 3 : tensor<2x3x4x4xf64>, tensor<2x3x2x2xf64> to tensor<3x1x2x2xf64>
    weft.return %8 : tensor<3x1x2x2xf64>
  }
  weft.entry @"conv.6" predict(%x0: tensor<2x2x7xf64>, %x1: tensor<4x2x3xf64>) -> (tensor<2x4x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x2x7xf64> as tensor<2x2x7xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x2x7xf64>
    %2 = weft.mul %0, %1 : tensor<2x2x7xf64>
    %3 = weft.add %x0, %2 : tensor<2x2x7xf64>
    %4 = weft.constant dense<0.5> : tensor<4x2x3xf64> as tensor<4x2x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<4x2x3xf64>
    %6 = weft.mul %4, %5 : tensor<4x2x3xf64>
    %7 = weft.add %x1, %6 : tensor<4x2x3xf64>
    %8 = weft.conv %3, %7 stride [2] pad [1] [1] dilation [1] groups 1 : tensor<2x2x7xf64>, tensor<4x2x3xf64> to tensor<2x4x4xf64>
    weft.return %8 : tensor<2x4x4xf64>
  }
  weft.entry @"conv_data_grad.6" predict(%x0: tensor<2x4x4xf64>, %x1: tensor<4x2x3xf64>) -> (tensor<2x2x7xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x4x4xf64> as tensor<2x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<2x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<2x4x4xf64>
    %4 = weft.constant dense<0.5> : tensor<4x2x3xf64> as tensor<4x2x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<4x2x3xf64>
    %6 = weft.mul %4, %5 : tensor<4x2x3xf64>
    %7 = weft.add %x1, %6 : tensor<4x2x3xf64>
    %8 = weft.conv_data_grad %3, %7 stride [2] pad [1] [1] dilation [1] groups 1 : tensor<2x4x4xf64>, tensor<4x2x3xf64> to tensor<2x2x7xf64>
    weft.return %8 : tensor<2x2x7xf64>
  }
  weft.entry @"conv_filter_grad.6" predict(%x0: tensor<2x2x7xf64>, %x1: tensor<2x4x4xf64>) -> (tensor<4x2x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<2x2x7xf64> as tensor<2x2x7xf64>
    %1 = weft.mul %x0, %x0 : tensor<2x2x7xf64>
    %2 = weft.mul %0, %1 : tensor<2x2x7xf64>
    %3 = weft.add %x0, %2 : tensor<2x2x7xf64>
    %4 = weft.constant dense<0.5> : tensor<2x4x4xf64> as tensor<2x4x4xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x4x4xf64>
    %6 = weft.mul %4, %5 : tensor<2x4x4xf64>
    %7 = weft.add %x1, %6 : tensor<2x4x4xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [2] pad [1] [1] dilation [1] groups 1 : tensor<2x2x7xf64>, tensor<2x4x4xf64> to tensor<4x2x3xf64>
    weft.return %8 : tensor<4x2x3xf64>
  }
  weft.entry @"conv.7" predict(%x0: tensor<1x2x3x3x3xf64>, %x1: tensor<1x2x2x2x2xf64>) -> (tensor<1x1x3x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x3x3x3xf64> as tensor<1x2x3x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x3x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x3x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x3x3x3xf64>
    %4 = weft.constant dense<0.5> : tensor<1x2x2x2x2xf64> as tensor<1x2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<1x2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<1x2x2x2x2xf64>
    %8 = weft.conv %3, %7 stride [1, 2, 1] pad [0, 1, 1] [1, 0, 0] dilation [1, 1, 2] groups 1 : tensor<1x2x3x3x3xf64>, tensor<1x2x2x2x2xf64> to tensor<1x1x3x2x2xf64>
    weft.return %8 : tensor<1x1x3x2x2xf64>
  }
  weft.entry @"conv_data_grad.7" predict(%x0: tensor<1x1x3x2x2xf64>, %x1: tensor<1x2x2x2x2xf64>) -> (tensor<1x2x3x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x3x2x2xf64> as tensor<1x1x3x2x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x3x2x2xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x3x2x2xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x3x2x2xf64>
    %4 = weft.constant dense<0.5> : tensor<1x2x2x2x2xf64> as tensor<1x2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<1x2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<1x2x2x2x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [1, 2, 1] pad [0, 1, 1] [1, 0, 0] dilation [1, 1, 2] groups 1 : tensor<1x1x3x2x2xf64>, tensor<1x2x2x2x2xf64> to tensor<1x2x3x3x3xf64>
    weft.return %8 : tensor<1x2x3x3x3xf64>
  }
  weft.entry @"conv_filter_grad.7" predict(%x0: tensor<1x2x3x3x3xf64>, %x1: tensor<1x1x3x2x2xf64>) -> (tensor<1x2x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x3x3x3xf64> as tensor<1x2x3x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x3x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x3x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x3x3x3xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x3x2x2xf64> as tensor<1x1x3x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x3x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x3x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x3x2x2xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [1, 2, 1] pad [0, 1, 1] [1, 0, 0] dilation [1, 1, 2] groups 1 : tensor<1x2x3x3x3xf64>, tensor<1x1x3x2x2xf64> to tensor<1x2x2x2x2xf64>
    weft.return %8 : tensor<1x2x2x2x2xf64>
  }
  weft.entry @"conv.8" predict(%x0: tensor<1x1x1x1xf64>, %x1: tensor<1x1x1x1xf64>) -> (tensor<1x1x1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x1x1xf64>
    %8 = weft.conv %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x1x1x1xf64>, tensor<1x1x1x1xf64> to tensor<1x1x1x1xf64>
    weft.return %8 : tensor<1x1x1x1xf64>
  }
  weft.entry @"conv_data_grad.8" predict(%x0: tensor<1x1x1x1xf64>, %x1: tensor<1x1x1x1xf64>) -> (tensor<1x1x1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x1x1xf64>
    %8 = weft.conv_data_grad %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x1x1x1xf64>, tensor<1x1x1x1xf64> to tensor<1x1x1x1xf64>
    weft.return %8 : tensor<1x1x1x1xf64>
  }
  weft.entry @"conv_filter_grad.8" predict(%x0: tensor<1x1x1x1xf64>, %x1: tensor<1x1x1x1xf64>) -> (tensor<1x1x1x1xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x1x1x1xf64>
    %2 = weft.mul %0, %1 : tensor<1x1x1x1xf64>
    %3 = weft.add %x0, %2 : tensor<1x1x1x1xf64>
    %4 = weft.constant dense<0.5> : tensor<1x1x1x1xf64> as tensor<1x1x1x1xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x1x1x1xf64>
    %6 = weft.mul %4, %5 : tensor<1x1x1x1xf64>
    %7 = weft.add %x1, %6 : tensor<1x1x1x1xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x1x1x1xf64>, tensor<1x1x1x1xf64> to tensor<1x1x1x1xf64>
    weft.return %8 : tensor<1x1x1x1xf64>
  }
  weft.entry @"conv.9" predict(%x0: tensor<0x2x4x4xf64>, %x1: tensor<3x2x2x2xf64>) -> (tensor<0x3x3x3xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x2x4x4xf64> as tensor<0x2x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x2x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x2x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x2x4x4xf64>
    %4 = weft.constant dense<0.5> : tensor<3x2x2x2xf64> as tensor<3x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<3x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<3x2x2x2xf64>
    %8 = weft.conv %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<0x2x4x4xf64>, tensor<3x2x2x2xf64> to tensor<0x3x3x3xf64>
    weft.return %8 : tensor<0x3x3x3xf64>
  }
  weft.entry @"conv_data_grad.9" predict(%x0: tensor<0x3x3x3xf64>, %x1: tensor<3x2x2x2xf64>) -> (tensor<0x2x4x4xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x3x3x3xf64> as tensor<0x3x3x3xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x3x3x3xf64>
    %2 = weft.mul %0, %1 : tensor<0x3x3x3xf64>
    %3 = weft.add %x0, %2 : tensor<0x3x3x3xf64>
    %4 = weft.constant dense<0.5> : tensor<3x2x2x2xf64> as tensor<3x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<3x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<3x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<3x2x2x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<0x3x3x3xf64>, tensor<3x2x2x2xf64> to tensor<0x2x4x4xf64>
    weft.return %8 : tensor<0x2x4x4xf64>
  }
  weft.entry @"conv_filter_grad.9" predict(%x0: tensor<0x2x4x4xf64>, %x1: tensor<0x3x3x3xf64>) -> (tensor<3x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<0x2x4x4xf64> as tensor<0x2x4x4xf64>
    %1 = weft.mul %x0, %x0 : tensor<0x2x4x4xf64>
    %2 = weft.mul %0, %1 : tensor<0x2x4x4xf64>
    %3 = weft.add %x0, %2 : tensor<0x2x4x4xf64>
    %4 = weft.constant dense<0.5> : tensor<0x3x3x3xf64> as tensor<0x3x3x3xf64>
    %5 = weft.mul %x1, %x1 : tensor<0x3x3x3xf64>
    %6 = weft.mul %4, %5 : tensor<0x3x3x3xf64>
    %7 = weft.add %x1, %6 : tensor<0x3x3x3xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<0x2x4x4xf64>, tensor<0x3x3x3xf64> to tensor<3x2x2x2xf64>
    weft.return %8 : tensor<3x2x2x2xf64>
  }
  weft.entry @"conv.10" predict(%x0: tensor<1x2x6x6xf64>, %x1: tensor<2x2x2x2xf64>) -> (tensor<1x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x6x6xf64> as tensor<1x2x6x6xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x6x6xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x6x6xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x6x6xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x2x2xf64> as tensor<2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x2x2xf64>
    %8 = weft.conv %3, %7 stride [4, 4] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x2x6x6xf64>, tensor<2x2x2x2xf64> to tensor<1x2x2x2xf64>
    weft.return %8 : tensor<1x2x2x2xf64>
  }
  weft.entry @"conv_data_grad.10" predict(%x0: tensor<1x2x2x2xf64>, %x1: tensor<2x2x2x2xf64>) -> (tensor<1x2x6x6xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x2x2xf64> as tensor<1x2x2x2xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x2x2xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x2x2xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x2x2xf64>
    %4 = weft.constant dense<0.5> : tensor<2x2x2x2xf64> as tensor<2x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<2x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<2x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<2x2x2x2xf64>
    %8 = weft.conv_data_grad %3, %7 stride [4, 4] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x2x2x2xf64>, tensor<2x2x2x2xf64> to tensor<1x2x6x6xf64>
    weft.return %8 : tensor<1x2x6x6xf64>
  }
  weft.entry @"conv_filter_grad.10" predict(%x0: tensor<1x2x6x6xf64>, %x1: tensor<1x2x2x2xf64>) -> (tensor<2x2x2x2xf64>) {
    %0 = weft.constant dense<0.5> : tensor<1x2x6x6xf64> as tensor<1x2x6x6xf64>
    %1 = weft.mul %x0, %x0 : tensor<1x2x6x6xf64>
    %2 = weft.mul %0, %1 : tensor<1x2x6x6xf64>
    %3 = weft.add %x0, %2 : tensor<1x2x6x6xf64>
    %4 = weft.constant dense<0.5> : tensor<1x2x2x2xf64> as tensor<1x2x2x2xf64>
    %5 = weft.mul %x1, %x1 : tensor<1x2x2x2xf64>
    %6 = weft.mul %4, %5 : tensor<1x2x2x2xf64>
    %7 = weft.add %x1, %6 : tensor<1x2x2x2xf64>
    %8 = weft.conv_filter_grad %3, %7 stride [4, 4] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x2x6x6xf64>, tensor<1x2x2x2xf64> to tensor<2x2x2x2xf64>
    weft.return %8 : tensor<2x2x2x2xf64>
  }
}
