package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.division.Division;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** A row of a figures file: a figure, an area, a period, and what is expected with the reason. */
record FigureCase(
        String id,
        String why,
        String figure,
        Division area,
        String period,
        Optional<LocalDate> knownOn,
        Optional<String> number,
        ImmutableList<String> records,
        ImmutableList<String> missing,
        ImmutableSortedMap<String, String> townships,
        Optional<String> elsewhere) {
    static final Codec<FigureCase> CODEC = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, FigureCase::id);
        var why = fields.required("why", Codecs.TEXT, FigureCase::why);
        var figure = fields.required("figure", Codecs.TEXT, FigureCase::figure);
        var area = fields.required("area", Codecs.DIVISION, FigureCase::area);
        var period = fields.required("period", Codecs.TEXT, FigureCase::period);
        var knownOn = fields.optional("knownOn", Codecs.DATE, FigureCase::knownOn);
        var number = fields.optional("number", Codecs.TEXT, FigureCase::number);
        var records = fields.listed("records", Codecs.TEXT, FigureCase::records);
        var missing = fields.listed("missing", Codecs.TEXT, FigureCase::missing);
        var townships = fields.usually("townships", ImmutableSortedMap.of(), Codecs.TEXT.map(), FigureCase::townships);
        var elsewhere = fields.optional("elsewhere", Codecs.TEXT, FigureCase::elsewhere);
        return in -> new FigureCase(
                in.get(id),
                in.get(why),
                in.get(figure),
                in.get(area),
                in.get(period),
                in.get(knownOn),
                in.get(number),
                in.get(records),
                in.get(missing),
                in.get(townships),
                in.get(elsewhere));
    });

    CalendarPeriod days() {
        return CalendarPeriod.parse(period);
    }

    @Override
    public String toString() {
        return id;
    }
}
