package io.wenming.examples.benchmarks.peer;

import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.stream.Collectors;

/** The workload in the language of Drools: a rule for each indicator, bonus and veto. */
final class DroolsText {
    private DroolsText() {}

    static String of(Workload workload) {
        StringBuilder text = new StringBuilder("package workload\nimport %s\n".formatted(Case.class.getName()));
        for (Section section : workload.sections()) {
            for (Item item : section.items()) {
                text.append(item.as(new Shapes(section.weight())));
            }
        }
        workload.extras()
                .forEach(extra -> text.append(rule(
                        extra.id(),
                        "has(\"%s\")".formatted(extra.id()),
                        "addExtra(%sL * $case.times(\"%s\"))".formatted(extra.price() * 1_000_000L, extra.id()))));
        workload.bans().forEach(ban -> text.append(rule(ban.id(), "isSet(\"%s\")".formatted(ban.id()), "veto()")));
        return text.toString();
    }

    private static String rule(String id, String when, String then) {
        return """
                rule "%s"
                when
                    $case : Case( %s )
                then
                    $case.%s;
                end
                """.formatted(id, when, then);
    }

    /** The rule of an indicator in a section of some weight. */
    private record Shapes(long weight) implements Item.Shapes<String> {
        @Override
        public String flag(Item.Flag item) {
            return rule(
                    item.id(),
                    "isSet(\"%s\")".formatted(item.id()),
                    "add(%sL)".formatted(weight * item.points() * 10_000));
        }

        @Override
        public String ratio(Item.Ratio item) {
            return given(item, "%sL * $case.rate(\"%s\")".formatted(weight * item.points(), item.id()));
        }

        @Override
        public String banded(Item.Banded item) {
            String bands = item.steps().stream()
                    .map(step -> "$case.hundredths(\"%s\") >= %s ? %sL : "
                            .formatted(item.id(), step.least(), weight * step.points() * 10_000))
                    .collect(Collectors.joining());
            return given(item, bands + "0L");
        }

        @Override
        public String charged(Item.Charged item) {
            return given(
                    item,
                    "Math.max(0L, %sL - %sL * $case.times(\"%s\"))"
                            .formatted(weight * item.points() * 10_000, weight * item.price() * 10_000, item.id()));
        }

        @Override
        public String graded(Item.Graded item) {
            return given(item, "%sL * $case.coefficient(\"%s\")".formatted(weight * item.points() * 1_000, item.id()));
        }

        private static String given(Item item, String amount) {
            return rule(item.id(), "has(\"%s\")".formatted(item.id()), "add(%s)".formatted(amount));
        }
    }
}
