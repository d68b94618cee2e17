package io.wenming.procedure;

import com.google.common.collect.ImmutableList;
import io.wenming.honor.HonorAction;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.util.Locale;

/** The official procedures, built of the same parts as any other. None has a term: how long a step may take is local. */
final class ReadyMadeProcedures {
    private static final int LECTURE_STEPS = 6;

    private ReadyMadeProcedures() {}

    static Procedure projectLoop() {
        return start("project_loop", Label.of("项目闭环", "project loop"))
                .addStep("establish", Label.of("成立项目", "establish the project"))
                .addStep("recruit", Label.of("招募志愿者", "recruit volunteers"))
                .addStep("implement", Label.of("实施项目", "carry it out"))
                .addStep("evaluate", Label.of("评估效果", "evaluate the effect"))
                .addStep("optimize", Label.of("优化项目", "improve the project"))
                .addLoop("optimize", "recruit")
                .addLoop("optimize", "implement")
                .order(StepOrder.STRICT)
                .build();
    }

    static Procedure serviceOrder() {
        Label residents = Label.of("群众", "residents");
        return start("service_order", Label.of("点单服务", "ordering a service"))
                .addStep(by("order", Label.of("点单", "order"), residents))
                .addStep(by("assign", Label.of("派单", "assign"), Label.of("中心", "center")))
                .addStep(by("accept", Label.of("接单", "accept"), Label.of("志愿者", "volunteers")))
                .addStep(by("rate", Label.of("评单", "rate"), residents))
                .order(StepOrder.STRICT)
                .build();
    }

    static Procedure lecture(ImmutableList<Label> steps) {
        Refusal.unless(
                steps.size() == LECTURE_STEPS, "lecture: it has %s steps; give the six of the place", steps.size());
        Procedure.Builder lecture = start("lecture", Label.of("道德讲堂", "moral lecture"));
        for (int index = 0; index < steps.size(); index++) {
            lecture.addStep("step_" + (index + 1), steps.get(index));
        }
        return lecture.order(StepOrder.STRICT).build();
    }

    static Procedure selection() {
        return start("selection", Label.of("评选", "selection of a round"))
                .addStep(by("notice", Label.of("下发通知", "notice"), Label.of("文明办", "civilization office")))
                .addStep(step(HonorAction.APPLY).build())
                .addStep(step(HonorAction.RECOMMEND).build())
                .addStep(step(HonorAction.NOMINATE).optional(true).build())
                .addStep(step(HonorAction.ASSESS).build())
                .addStep(step(HonorAction.PUBLICIZE).build())
                .addStep(step(HonorAction.NAME).build())
                .order(StepOrder.STRICT)
                .build();
    }

    private static Procedure.Builder start(String id, Label label) {
        return Procedure.builder().id(id).label(label).version("1");
    }

    private static ProcedureStep by(String id, Label label, Label actor) {
        return ProcedureStep.builder().id(id).label(label).actor(actor).build();
    }

    /** Of several who may take it, the first is named. */
    private static ProcedureStep.Builder step(HonorAction action) {
        return ProcedureStep.builder()
                .id(action.name().toLowerCase(Locale.ROOT))
                .label(action.label())
                .actor(action.actors().iterator().next().label());
    }
}
