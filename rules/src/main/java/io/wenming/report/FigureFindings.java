package io.wenming.report;

import io.wenming.division.Division;
import io.wenming.division.DivisionTree;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.period.DateRange;

/** A table of figures as findings. */
final class FigureFindings {
    private static final Label ELSEWHERE = Label.of("本级及其他", "elsewhere");

    private final FigureTable table;

    FigureFindings(FigureTable table) {
        this.table = table;
    }

    Finding all() {
        FigurePlan plan = table.report().plan();
        Finding.Builder all = node(plan.id(), plan.label());
        plan.figures().forEach(figure -> all.addPart(figure(figure)));
        return all.build();
    }

    private static Finding.Builder node(String id, Label label) {
        Finding.Builder node = Finding.builder();
        node.node(id).label(label).outcome(Outcome.NOT_APPLICABLE);
        return node;
    }

    private Finding figure(Figure figure) {
        Finding.Builder node = node(figure.id(), figure.label());
        table.rows(figure.id()).forEach(row -> node.addPart(row(row)));
        return node.build();
    }

    private Finding row(FigureRow row) {
        DateRange days = row.period();
        Finding.Builder node = value(days.toString(), Label.of(days.toString()), row.figure(), row.total());
        node.addReason(Reason.of(FigureReason.PERIOD, Detail.of(days.from()), Detail.of(days.last())));
        DivisionTree tree = table.report().source().coverage().divisions();
        row.parts()
                .forEach((Division part, FigureValue value) -> node.addPart(
                        value(part.code(), tree.name(part), row.figure(), value).build()));
        if (!row.parts().isEmpty() && row.figure().query().isAdditive()) {
            node.addPart(
                    value("elsewhere", ELSEWHERE, row.figure(), row.elsewhere()).build());
        }
        return node.build();
    }

    private static Finding.Builder value(String id, Label label, Figure figure, FigureValue value) {
        Finding.Builder node = node(id, label);
        value.number()
                .ifPresentOrElse(
                        number -> node.outcome(Outcome.VALUED).value(Detail.of(number)),
                        () -> node.outcome(Outcome.NOT_EVALUATED));
        value.missing().forEach(records -> node.addReason(Reason.of(FigureReason.MISSING, Detail.of(records))));
        if (value.missing().isEmpty()) {
            node.addReason(reason(figure, value));
        }
        return node;
    }

    private static Reason reason(Figure figure, FigureValue value) {
        Detail records = Detail.of(value.records().size());
        if (!value.isShare()) {
            return Reason.of(FigureReason.COUNTED, Detail.of(figure.unit()), records);
        }
        return value.whole() == 0
                ? Reason.of(FigureReason.NOTHING_TO_MEASURE)
                : Reason.of(FigureReason.SHARE, Detail.of(value.part()), Detail.of(value.whole()), records);
    }
}
