package io.wenming.report;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.coverage.CoverageRule;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Fields;
import io.wenming.document.Variants;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordCount;
import io.wenming.record.RecordQuery;
import io.wenming.slip.Rung;
import java.util.Optional;

/** How figures stand in documents. */
final class FigureForm {
    private FigureForm() {}

    static DocumentKind<FigurePlan> document() {
        return DocumentKind.of("figures", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, FigurePlan::id);
            var label = fields.required("label", Codecs.LABEL, FigurePlan::label);
            var figures = fields.required("figures", figure().list(), FigurePlan::figures);
            return in -> FigurePlan.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .figures(in.get(figures))
                    .build();
        });
    }

    private static Codec<Figure> figure() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Figure::id);
            var label = fields.required("label", Codecs.LABEL, Figure::label);
            var unit = fields.required("unit", Codecs.LABEL, Figure::unit);
            var query = fields.required("counts", FigureQuery.CODEC, Figure::query);
            return in -> new Figure(in.get(id), in.get(label), in.get(unit), in.get(query));
        });
    }

    static Codec<FigureQuery> query() {
        return Variants.<FigureQuery>none()
                .with("titles", TitleFigure.class, fields -> {
                    var type = fields.required("type", Codecs.TYPE, TitleFigure::type);
                    var tier = fields.required("tier", Codecs.TIER, TitleFigure::tier);
                    var count = fields.required(
                            "count",
                            Codec.codes(TitleCount.class, TitleCount::code, TitleCount::label),
                            TitleFigure::count);
                    return in -> new TitleFigure(in.get(type), in.get(tier), in.get(count));
                })
                .with("duties", DutyFigure.class, fields -> {
                    var rule = fields.optional("rule", Codecs.TEXT, DutyFigure::rule);
                    var count = fields.required(
                            "count",
                            Codec.codes(DutyCount.class, DutyCount::code, DutyCount::label),
                            DutyFigure::count);
                    return in -> DutyFigure.of(in.get(rule), in.get(count));
                })
                .with("slips", SlipFigure.class, fields -> {
                    var rung = fields.optional("rung", Rung.CODEC, SlipFigure::rung);
                    var count = fields.required(
                            "count",
                            Codec.codes(SlipCount.class, SlipCount::code, SlipCount::label),
                            SlipFigure::count);
                    return in -> SlipFigure.of(in.get(rung), in.get(count));
                })
                .with("records", RecordFigure.class, FigureForm::records)
                .with("coverage", CoverageFigure.class, fields -> {
                    var rule = fields.required("rule", CoverageRule.CODEC, CoverageFigure::rule);
                    return in -> new CoverageFigure(in.get(rule));
                });
    }

    /** A figure with the words of a part is a share. */
    private static Fields.Maker<RecordFigure> records(Fields<RecordFigure> fields) {
        ImmutableSortedMap<String, String> none = ImmutableSortedMap.of();
        var kind = fields.required(
                "record", EntryKind.CODEC, figure -> figure.records().kind());
        var count = fields.required(
                "count",
                Codec.codes(RecordCount.class, RecordCount::code, RecordCount::label),
                figure -> figure.records().count());
        var words = fields.usually(
                "words", none, Codecs.TEXT.map(), figure -> figure.records().words());
        var amount = fields.optional(
                "amount", Codecs.TEXT, figure -> figure.records().amount());
        var shareWith = fields.optional(
                "shareWith",
                Codecs.TEXT.map(),
                figure -> Optional.of(figure.records().with()).filter(with -> figure.isShare()));
        return in -> new RecordFigure(
                RecordQuery.builder()
                        .kind(in.get(kind))
                        .count(in.get(count))
                        .words(in.get(words))
                        .amount(in.get(amount))
                        .with(in.get(shareWith).orElse(none))
                        .build(),
                in.get(shareWith).isPresent());
    }
}
