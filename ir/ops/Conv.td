//===- Conv.td - convolutions ------------------------------*- tablegen -*-===//
//
// Images are [B, C, s...], filters [m, C / groups, k...]. The three ops close
// over one another under differentiation.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_CONV_TD
#define WEFT_IR_OPS_CONV_TD

include "ir/OpBase.td"

class WeftConvBase<string mnemonic, list<Trait> traits = []>
    : WeftComputeOp<mnemonic, "Lower", "Library",
        [WeftDifferentiable, DeclareOpInterfaceMethods<WeftCostOp>,
         DeclareOpInterfaceMethods<WeftLibraryOp>]
        # traits> {
  let results = (outs WeftFloatTensor:$result);
}

defvar WeftConvGeometry = (ins DenseI64ArrayAttr:$stride,
    DenseI64ArrayAttr:$pad_low, DenseI64ArrayAttr:$pad_high,
    DenseI64ArrayAttr:$dilation, I64Attr:$groups);

defvar WeftConvGeometryFormat = [{
  `stride` $stride `pad` $pad_low $pad_high `dilation` $dilation
  `groups` custom<Integer>($groups) attr-dict `:`
}];

def Weft_ConvOp : WeftConvBase<"conv", [InferTypeOpAdaptor]> {
  let summary = "convolves images with filters";
  let description = [{
    `result[b, o, p] = sum over c, q of
     input[b, g * C / groups + c, p * stride - pad_low + q * dilation] *
     filter[o, c, q]` with g the group of o; elements outside count as 0.

    (C1) `input` and `filter` have one rank >= 3 and one element type.
    (C2) `stride`, `pad_low`, `pad_high`, `dilation` have one number per
         spatial axis; stride and dilation >= 1, padding >= 0.
    (C3) `groups >= 1` divides the channels of `input` and the filters.
    (C4) `dim(filter, 1) = dim(input, 1) / groups`.
    (C5) The dilated filter fits in the padded image, and is not empty.
    (C6) `dim(result, d) = floor((s + low + high - (dilation * (k - 1) + 1)) /
         stride) + 1`.

    ```mlir
    %r = weft.conv %x, %w stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1]
        groups 1 : tensor<8x1x28x28xf32>, tensor<6x1x5x5xf32>
        to tensor<8x6x28x28xf32>
    ```
  }];
  let arguments = !con((ins WeftFloatTensor:$input, WeftFloatTensor:$filter),
                       WeftConvGeometry);
  let assemblyFormat = !strconcat("$input `,` $filter ", WeftConvGeometryFormat,
      "type($input) `,` type($filter) `to` type($result)");
}

def Weft_ConvDataGradOp : WeftConvBase<"conv_data_grad"> {
  let summary = "gives the gradient of a convolution's images";
  let description = [{
    The linear map adjoint to `weft.conv` in its images: `result` has the type
    of the images, `grad` that of the convolution's result.

    (C1) `weft.conv` of (`result`, `filter`) with the same attributes is valid
         and has the type of `grad`.

    ```mlir
    %dx = weft.conv_data_grad %dy, %w stride [1, 1] pad [2, 2] [2, 2]
        dilation [1, 1] groups 1 : tensor<8x6x28x28xf32>, tensor<6x1x5x5xf32>
        to tensor<8x1x28x28xf32>
    ```
  }];
  let arguments = !con((ins WeftFloatTensor:$grad, WeftFloatTensor:$filter),
                       WeftConvGeometry);
  let assemblyFormat = !strconcat("$grad `,` $filter ", WeftConvGeometryFormat,
      "type($grad) `,` type($filter) `to` type($result)");
  let hasVerifier = 1;
}

def Weft_ConvFilterGradOp : WeftConvBase<"conv_filter_grad"> {
  let summary = "gives the gradient of a convolution's filters";
  let description = [{
    The linear map adjoint to `weft.conv` in its filters: `result` has the
    type of the filters, `grad` that of the convolution's result.

    (C1) `weft.conv` of (`input`, `result`) with the same attributes is valid
         and has the type of `grad`.

    ```mlir
    %dw = weft.conv_filter_grad %x, %dy stride [1, 1] pad [2, 2] [2, 2]
        dilation [1, 1] groups 1
        : tensor<8x1x28x28xf32>, tensor<8x6x28x28xf32> to tensor<6x1x5x5xf32>
    ```
  }];
  let arguments = !con((ins WeftFloatTensor:$input, WeftFloatTensor:$grad),
                       WeftConvGeometry);
  let assemblyFormat = !strconcat("$input `,` $grad ", WeftConvGeometryFormat,
      "type($input) `,` type($grad) `to` type($result)");
  let hasVerifier = 1;
}

#endif // WEFT_IR_OPS_CONV_TD
