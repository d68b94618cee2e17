package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.document.Codecs;
import io.wenming.label.Language;
import io.wenming.record.RecordRef;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.report.FigureText;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure of the work report (汇报数据).
 *
 * @param figure id of the figure
 * @param label what it is called
 * @param area code of the division
 * @param from the first day
 * @param to the last day, inclusive
 * @param value the number with its unit, or which records are missing
 * @param records what stands behind it
 * @param rest what of the whole of a share does not count
 * @param finding the same as a tree
 */
record FigureAnswer(
        String figure,
        String label,
        String area,
        LocalDate from,
        LocalDate to,
        String value,
        List<String> records,
        List<String> rest,
        @Schema(implementation = Explained.Form.class) Explained finding)
        implements Answer {
    static FigureAnswer of(FigureTable table, Language language) {
        FigureRow row = table.rows().get(0);
        return new FigureAnswer(
                row.figure().id(),
                row.figure().label().in(language),
                table.report().area().code(),
                row.period().from(),
                row.period().last(),
                FigureText.in(language).value(row.figure(), row.total()),
                row.total().records().stream().map(RecordRef::toString).toList(),
                row.total().rest().stream()
                        .map(rest -> rest.label().in(language))
                        .toList(),
                new Explained(table.finding().parts().get(0), language));
    }

    @Override
    public Body body() {
        return new Body()
                .put("figure", figure)
                .put("label", label)
                .put("area", area)
                .put("from", Codecs.DATE, from)
                .put("to", Codecs.DATE, to)
                .put("value", value)
                .texts("records", records)
                .texts("rest", rest)
                .put("finding", finding.finding(), finding.language());
    }
}
