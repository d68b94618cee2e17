package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.PeriodUnit;
import io.wenming.ranking.Ranking;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a report is about (汇报范围): a kind of document that this example defines for itself, in the same way as those of
 * the library are.
 *
 * @param id the id
 * @param label what the place is called
 * @param division the division that all subjects lie in
 * @param asOf the day of the report
 * @param quarter the quarter whose duties are looked at
 * @param ranking how candidates are ranked
 * @param standards the files of the standards
 * @param round the round (届) of the applications
 * @param repeatWithinDays when a problem that is found again is a repeat
 * @param offices the responsible units
 * @param note what the data are: published or not
 */
record District(
        String id,
        Label label,
        Division division,
        LocalDate asOf,
        CalendarPeriod quarter,
        Ranking ranking,
        ImmutableList<String> standards,
        int round,
        int repeatWithinDays,
        ImmutableList<Office> offices,
        Label note) {
    static final String FILE = "district.yaml";

    /** The document. */
    static final DocumentKind<District> DOCUMENT = DocumentKind.of("district", 1, fields -> {
        var id = fields.required("id", Codecs.TEXT, District::id);
        var label = fields.required("label", Codecs.LABEL, District::label);
        var division = fields.required("division", Codecs.DIVISION, District::division);
        var asOf = fields.required("asOf", Codecs.DATE, District::asOf);
        var quarter =
                fields.required("quarter", Codecs.TEXT.as(District::quarter, CalendarPeriod::key), District::quarter);
        var ranking = fields.required("ranking", Ranking.CODEC, District::ranking);
        var standards = fields.required(
                "standards", Codecs.TEXT.as(District::fileName, name -> name).list(), District::standards);
        var round = fields.required("round", Codecs.WHOLE, District::round);
        var repeat = fields.required("repeatWithinDays", Codecs.WHOLE, District::repeatWithinDays);
        var offices = fields.required("offices", office().list(), District::offices);
        var note = fields.required("note", Codecs.LABEL, District::note);
        return in -> new District(
                in.get(id),
                in.get(label),
                in.get(division),
                in.get(asOf),
                in.get(quarter),
                in.get(ranking),
                in.get(standards),
                in.get(round),
                in.get(repeat),
                in.get(offices),
                in.get(note));
    });

    private static final class Form {
        static final Pattern FILE_NAME = Pattern.compile("[\\w.-]+\\.(yaml|json)");
    }

    District {
        if (ImmutableSet.copyOf(standards).size() < standards.size()) {
            throw new IllegalArgumentException("standards: %s names a file twice; give each once".formatted(standards));
        }
        if (repeatWithinDays < 0) {
            throw new IllegalArgumentException(
                    "repeatWithinDays: %s is negative; give 0 or more".formatted(repeatWithinDays));
        }
        ImmutableList<String> ids = offices.stream().map(Office::id).collect(ImmutableList.toImmutableList());
        if (ImmutableSet.copyOf(ids).size() < ids.size()) {
            throw new IllegalArgumentException("offices: %s has an id twice; give each once".formatted(ids));
        }
    }

    /** The responsible units by id. */
    ImmutableMap<String, Label> officeLabels() {
        return offices.stream().collect(ImmutableMap.toImmutableMap(Office::id, Office::label));
    }

    private static CalendarPeriod quarter(String key) {
        CalendarPeriod period = CalendarPeriod.parse(key);
        if (period.unit() != PeriodUnit.QUARTER) {
            throw new IllegalArgumentException("quarter: '%s' is no quarter; give one such as 2026-Q1".formatted(key));
        }
        return period;
    }

    private static String fileName(String name) {
        if (!Form.FILE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "standards: '%s' is no file name; give one of the folder standards that ends in .yaml or .json"
                            .formatted(name));
        }
        return name;
    }

    private static Codec<Office> office() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Office::id);
            var label = fields.required("label", Codecs.LABEL, Office::label);
            return in -> new Office(in.get(id), in.get(label));
        });
    }
}
