package io.wenming.examples.benchmarks.peer;

import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Workload;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The workload in FEEL: the total in points. */
final class FeelText {
    private FeelText() {}

    static String of(Workload workload) {
        String vetoes =
                workload.bans().stream().map(ban -> ban.id() + " = true").collect(Collectors.joining(" or "));
        String sections = workload.sections().stream().map(FeelText::section).collect(Collectors.joining(" + "));
        String extras = workload.extras().stream()
                .map(extra -> "(if %1$s = null then 0 else %2$s * %1$s)".formatted(extra.id(), tenths(extra.price())))
                .collect(Collectors.joining(" + "));
        return "if %s then 0 else round half up(%s + min(%s, %s), 2)"
                .formatted(vetoes, sections, extras, tenths(workload.extraCap()));
    }

    private static String section(Section section) {
        return section.items().stream()
                .map(item -> "(%s)".formatted(item.as(SHAPES)))
                .collect(Collectors.joining(" + ", BigDecimal.valueOf(section.weight(), 2) + " * (", ")"));
    }

    private static BigDecimal tenths(int number) {
        return BigDecimal.valueOf(number, 1);
    }

    private static final Item.Shapes<String> SHAPES = new Item.Shapes<>() {
        @Override
        public String flag(Item.Flag item) {
            return "if %s = true then %s else 0".formatted(item.id(), tenths(item.points()));
        }

        @Override
        public String ratio(Item.Ratio item) {
            return "if %1$s = null then 0 else %2$s * max(0, min(100, %1$s))"
                    .formatted(item.id(), tenths(item.points()).movePointLeft(2));
        }

        @Override
        public String banded(Item.Banded item) {
            return item.steps().stream()
                    .map(step -> "if %s %s %s then %s else "
                            .formatted(
                                    item.id(),
                                    step.closed() ? ">=" : ">",
                                    BigDecimal.valueOf(step.edge(), 2),
                                    tenths(step.points())))
                    .collect(Collectors.joining("", "if %s = null then 0 else ".formatted(item.id()), "0"));
        }

        @Override
        public String charged(Item.Charged item) {
            return "if %1$s = null then 0 else max(0, %2$s - %3$s * %1$s)"
                    .formatted(item.id(), tenths(item.points()), tenths(item.price()));
        }

        @Override
        public String graded(Item.Graded item) {
            return Arrays.stream(Grade.values())
                    .map(grade -> "if %s = \"%s\" then %s else "
                            .formatted(
                                    item.id(),
                                    grade.word(),
                                    tenths(item.points()).multiply(tenths(grade.tenths()))))
                    .collect(Collectors.joining("", "", "0"));
        }
    };
}
