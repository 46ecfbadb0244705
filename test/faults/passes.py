"""Faults of passes: switched off one by one, plans, precision, the loss scale."""

from fault import cases, faults, lit, loss_scale, unit

CHECKED = [lit("passes/check-plan-errors.mlir"), lit("passes/check-plan-mutations.test")]


def switched_off(name, test=None):
    file = "passes/" + name.title().replace("-", "") + ".cpp"
    return faults(file, lit(f"passes/{test or name}.mlir"), {
        f"{name}-switched-off": "void runOnOperation() override { {+return;+}",
    })


FAULTS = [
    *switched_off("simplify"),
    *switched_off("differentiate"),
    *switched_off("precision"),
    *switched_off("expand-updates"),
    *switched_off("decompose"),
    *switched_off("layout", "layout-errors"),
    *switched_off("cluster"),
    *switched_off("order"),
    *switched_off("codegen-cpu"),
    *switched_off("assign-memory"),
    *switched_off("check-plan", "check-plan-errors"),
    *switched_off("lower-kernels"),
    *faults("passes/Actions.cpp", lit("tools/weftc/pass-limit.test", needs="weftc"), {
        "rewrite-limit-ignored": "rewrites [->= options.mostRewrites-]{+< 0+}",
    }),
    *faults("passes/Actions.cpp", lit("tools/weftc/internal-error.test", needs="weftc"), {
        "fault-of-ours-blamed-on-the-text": "[-state->foundFault |= -]{+(void)+}isFault;",
    }),
    *faults("passes/Differentiate.cpp", loss_scale(500, 20), {
        "scale-of-the-first-step-kept": "Value read = build.[-make<ReadOp>(number, scale)-]{+splat(number, 65536)+};",
    }),
    *faults("passes/Precision.cpp", lit("passes/precision-levels.mlir"), {
        "value-cast-again": "return [-result = -]Build(builder, value.getLoc()).cast(value, element);",
        "widening-not-undone": "if ({+!+}widened && tensorOf(origin)",
    }),
    *faults("passes/ScaleLoss.cpp", loss_scale(2000, 50), {
        "schedule-counts-skipped-steps": "Value counted = build.[-sub-]{+add+}(read, skipped);",
    }),
    *faults("passes/SkipOverflow.cpp", loss_scale(2000, 50), {
        "stale-scale":
            "assign(loss_scale::scale, build.select(isFinite, grown, [-fallen))-]{+grown)), (void)fallen+};",
        "row-never-ends": "build.compare(CompareDirection::[-ge-]{+gt+}, good,",
    }),
    *faults("passes/SkipOverflow.cpp", loss_scale(500, 20), {
        "infinity-is-finite": "CompareDirection::[-lt-]{+le+}, largest",
        "good-steps-counted-on": "build.select(isFinite, build.select(isRow, none, good), [-none-]{+good+})",
    }),
    *faults("passes/check/Accesses.cpp", lit("passes/check-plan-errors.mlir"), {
        "aliasing-ignored-by-the-checker": "if (i == j || [-!-]write.slice[-.overlaps(-]{+ != +}other.slice)[-)-]",
    }),
    *faults("passes/check/Accesses.cpp", CHECKED, {
        "stale-value-ignored-by-the-checker": "if (cell.value != value [-||-]{+&&+} cell.base != slice.getOffset())",
    }),
    *faults("passes/check/ProgramChecker.cpp", lit("passes/check-plan-errors.mlir"), {
        "overlap-ignored-by-the-checker": "if ([-!slice.overlaps(other.getSlice())-]{+slice.getBytes() >= 0+} ||",
    }),
    *faults("passes/check/ProgramChecker.cpp", CHECKED, {
        "old-value-of-another-global-ignored":
            "{+!+}memory.globals.[-lookup-]{+contains+}(op.getGlobalAttr().getAttr())[- != slice-]",
    }),
    *faults("passes/check/StreamOrder.h", lit("passes/check-plan-errors.mlir"), {
        "event-ignored-by-the-checker": "return moment.tick [-==-]{+>=+} 0 ||",
    }),
    *faults("passes/export/Programs.cpp", cases("epilogue"), {
        "epilogue-lost-in-the-pack": "[-static_cast<-]artifact::Matmul::[-Epilogue>(message.getEpilogue())-]{+NONE+}",
    }),
    *faults("passes/memory/Placement.cpp", lit("passes/assign-memory.mlir"), {
        "plan-offset-plus-64": "out.buffers[placed.id].offset = offset{+ + 64+};",
        "lifetime-shortened": "out.buffers.back().last = early + readers.[-back-]{+front+}();",
        "write-before-the-last-reader": "{ return reader <= writer{+ || writer >= 0+}; }",
        "old-values-share-a-number":
            "initialNumbers.try_emplace(slice[-, nextNumber-]{+.getBytes() ? slice : slice, 1+})",
    }),
    *faults("passes/memory/Schedule.cpp", lit("passes/order.mlir"), {
        "anti-dependency-dropped": "if (reader [-!= writer-]{+< 0+}) addEdge(graph, reader, writer);",
    }),
    *faults("passes/memory/Steps.cpp", lit("passes/assign-memory.mlir"), {
        "in-place-legality-ignored": "if (getStorage(operand) == storage && [-!paired.contains(i)-]{+i >= 99+})",
    }),
    *faults("passes/planner/Placement.cpp", unit("PlannerTest", "Planner.*"), {
        "planner-gap-too-small": "other.offset - free - bytes{+ + 1+};",
    }),
    *faults("passes/planner/Validator.cpp", unit("PlannerTest", "Validator.*"), {
        "planner-validator-tolerance": "tops[it->second] > solution.offsets[index]{+ + 64+}",
        "planner-validator-lifetime": "{problem.buffers[i].upper{+ - 1+}, false, i}",
    }),
    *faults("passes/precision/Choice.cpp", lit("passes/precision-levels.mlir"), {
        "f32-list-ignored": "*policy == PrecisionPolicy::Keep && level.number == [-2-]{+1+}",
        "user-in-f32-ignored": "if (isPolicyValue(result) && wantsWide(use){+ && !result+}) {",
    }),
]
