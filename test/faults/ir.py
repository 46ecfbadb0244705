"""Faults of ops: scalar bodies, gradients, decompositions, epilogues of products."""

from codegen import LARGE
from fault import cases, faults, lit, loss_scale

FAULTS = [
    *faults("ir/ElementBuilder.cpp", LARGE, {
        "made-in-front-of-the-loop":
            "if (scope.point.getBlock() == loop->getBlock()) scope.point = [-builder.saveInsertionPoint()-]"
            "{+OpBuilder::InsertPoint(loop->getBlock(), Block::iterator(loop))+};",
    }),
    *faults("ir/ElementBuilder.cpp", cases("low"), {
        "bf16-truncated": "Value half = arith::AddIOp::create(b, location, last, number([-0x7fff-]{+0+}));",
        "result-not-rounded": "return broadcast([-roundTo(type.getElementType(), value)-]{+value+}, wanted);",
    }),
    *faults("ir/element/Elementwise.cpp", cases("binary"), {
        "scalar-body-of-sub-swapped": "body.make<arith::SubFOp>([-x, y-]{+y, x+})",
    }),
    *faults("ir/gradient/Conv.cpp", lit("ir/gradient/conv.mlir"), {
        "gradient-of-conv-data": "out.push_back(needed[0] ? {+b.scale(+}like.data(x, g, w){+, 1.01)+} : nullptr);",
        "gradient-of-conv-filter":
            "out.push_back(needed[1] ? {+b.scale(+}like.filter(w, x, g){+, 1.01)+} : nullptr);",
    }),
    *faults("ir/gradient/Elementwise.cpp", lit("ir/gradient/elementwise.mlir"), {
        "gradient-of-relu": "out.push_back(b.keepWhere(positive, {+b.scale(+}grads[0]{+, 1.01)+}));",
        "gradient-of-tanh": "Value slope = b.sub(b.splat(Value(op), [-1.0-]{+1.01+}), b.mul(op, op));",
        "gradient-of-power": "b.offset(y, -[-1.0-]{+1.01+})",
        "gradient-of-select": "needed[1] ? b.keepWhere(condition, [-g-]{+b.scale(g, 1.01)+})",
        "gradient-of-exp": "WEFT_GRADIENT_RULE(ExpOp) { out.push_back(b.{+scale(b.+}mul(grads[0], op){+, 1.01)+}); }",
    }),
    *faults("ir/gradient/Gather.cpp", lit("ir/gradient/gather.mlir"), {
        "gradient-of-take": "b.keepWhere(match, b.spread({+b.scale(+}grads[0]{+, 1.01)+}, axis, shape))",
    }),
    *faults("ir/gradient/Loss.cpp", lit("ir/gradient/loss.mlir"), {
        "gradient-of-cross-entropy": "out.append({{+b.scale(+}b.sub(pull, push), {+1.01), +}nullptr});",
    }),
    *faults("ir/gradient/MatMul.cpp", lit("ir/gradient/matmul.mlir"), {
        "gradient-of-matmul": "out.append({left{+ ? b.scale(left, 1.01) : left+}, right});",
    }),
    *faults("ir/gradient/Pool.cpp", lit("ir/gradient/pool.mlir"), {
        "gradient-of-max-pool": "? scatter(op, b, op.getInput(), {+b.scale(+}grads[0]{+, 1.01)+}, op.getIndex())",
    }),
    *faults("ir/gradient/Reduce.cpp", lit("ir/gradient/reduce.mlir"), {
        "gradient-of-reduce-sum":
            "out.push_back(b.spread({+b.scale(+}grads[0]{+, 1.01)+}, op.getAxes(), shapeOf(op.getInput())));",
        "gradient-of-reduce-max":
            "return b.keepWhere(equal, b.spread([-each-]{+b.scale(each, 1.01)+}, axes, shape));",
    }),
    *faults("ir/gradient/Shape.cpp", lit("ir/gradient/shape.mlir"), {
        "gradient-of-broadcast": "{+b.scale(+}b.reshape(b.sum(grads[0], repeated), from){+, 1.01)+}",
        "gradient-of-slice": "b.make<PadOp>({+b.scale(+}grads[0], {+1.01), +}low, high",
        "gradient-of-concat": "part = b.make<SliceOp>({+b.scale(+}grads[0]{+, 1.01)+}, offsets, sizes, strides);",
    }),
    *faults("ir/gradient/Softmax.cpp", lit("ir/gradient/softmax.mlir"), {
        "gradient-of-softmax": "out.push_back{+(b.scale+}(b.mul(rest, op){+, 1.01)+});",
        "gradient-of-log-softmax": "{+b.scale(+}b.mul(b.exp(op), total){+, 1.01)+}",
    }),
    *faults("ir/library/MatMul.cpp", lit("passes/fuse-epilogues.mlir"), {
        "bias-taken-from-any-broadcast":
            "row.[-getShape() == ArrayRef<int64_t>({1, columns})-]{+getRank() == 2 && columns > 0+}",
        "sums-seen-by-others-taken-in":
            "return value.[-hasOneUse() ?-]{+use_empty() ? Op() :+} dyn_cast<Op>(*value.user_begin())[- : Op()-];",
        "relu-gradient-where-not-below": "compare.getDirection() [-!=-]{+==+} CompareDirection::gt",
        "bias-gradient-over-the-other-axis": "int64_t axis = op.getTransposeB() ? [-1 : 0-]{+0 : 1+};",
        "relu-that-loses-nan": "auto relu = isFinite{+ || op+} ? onlyUser<ReluOp>(last->getResult(0))",
        "epilogue-of-f64": "rhs.getNumElements() == 0[- || lhs.getElementType().isF64()-])",
    }),
    *faults("ir/ops/Softmax.cpp", lit("passes/decompose.mlir"), {
        "softmax-without-the-maximum":
            "return [-build.sub(x, build.spread(largest, axis, shapeOf(x)))-]{+largest ? x : x+};",
    }),
    *faults("ir/ops/Update.cpp", lit("passes/expand-updates.mlir"), {
        "clip-factor-dropped":
            "return [-build.mul(gradient, build.fill(scale, shapeOf(gradient)))-]{+scale ? gradient : scale+};",
    }),
    *faults("ir/ops/Update.cpp", loss_scale(2000, 50), {
        "update-not-skipped": "if (Value when = getWhen(){+; when && !when+})",
        "gradients-stay-scaled":
            "return [-build.mul(gradient, build.fill(each, shapeOf(gradient)))-]{+each ? gradient : each+};",
    }),
]
