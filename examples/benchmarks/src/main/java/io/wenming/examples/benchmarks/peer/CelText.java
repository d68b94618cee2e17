package io.wenming.examples.benchmarks.peer;

import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The workload in the language of CEL: the total in hundredths of a point. */
final class CelText {
    private CelText() {}

    static String of(Workload workload) {
        String vetoes = workload.bans().stream()
                .map(ban -> "(%1$s != null && %1$s)".formatted(ban.id()))
                .collect(Collectors.joining(" || "));
        String sections = workload.sections().stream().map(CelText::section).collect(Collectors.joining(" + "));
        String extras = workload.extras().stream()
                .map(extra -> "(%1$s != null ? %2$s * %1$s : 0)".formatted(extra.id(), extra.price() * 1_000_000L))
                .collect(Collectors.joining(" + "));
        long cap = Clauses.extraCap(workload);
        return "%1$s ? 0 : (%2$s + (%3$s > %4$s ? %4$s : %3$s) + 50000) / 100000"
                .formatted(vetoes, sections, extras, cap);
    }

    private static String section(Section section) {
        return section.items().stream()
                .map(item -> "(%s)".formatted(item.as(SHAPES)))
                .collect(Collectors.joining(" + ", section.weight() + " * (", ")"));
    }

    private static final Item.Shapes<String> SHAPES = new Item.Shapes<>() {
        @Override
        public String flag(Item.Flag item) {
            return "%1$s != null && %1$s ? %2$s : 0".formatted(item.id(), item.points() * 10_000);
        }

        @Override
        public String ratio(Item.Ratio item) {
            return "%1$s == null || %1$s < 0 ? 0 : (%1$s > 10000 ? 10000 : %1$s) * %2$s"
                    .formatted(item.id(), item.points());
        }

        @Override
        public String banded(Item.Banded item) {
            return item.steps().stream()
                    .map(step -> "%s >= %s ? %s : ".formatted(item.id(), step.least(), step.points() * 10_000))
                    .collect(Collectors.joining("", "%s == null ? 0 : ".formatted(item.id()), "0"));
        }

        @Override
        public String charged(Item.Charged item) {
            return "%1$s == null || %1$s * %3$s > %2$s ? 0 : %2$s - %1$s * %3$s"
                    .formatted(item.id(), item.points() * 10_000, item.price() * 10_000);
        }

        @Override
        public String graded(Item.Graded item) {
            return Arrays.stream(Grade.values())
                    .map(grade -> "%s == '%s' ? %s : "
                            .formatted(item.id(), grade.word(), item.points() * grade.tenths() * 1_000))
                    .collect(Collectors.joining("", "%s == null ? 0 : ".formatted(item.id()), "0"));
        }
    };
}
