package io.wenming.examples.html;

import com.google.common.collect.Streams;
import io.wenming.citation.Citation;
import io.wenming.coverage.CoverageMember;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.record.RecordRef;
import io.wenming.report.FigureRest;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How things are said in one language (用语).
 *
 * @param language the language
 */
public record Words(Language language) {
    private static final int PERCENT_PLACES = 2;

    /** One of two texts. */
    public String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** A term. */
    public String of(Label label) {
        return label.in(language);
    }

    /** An exact number; one without a finite decimal form is rounded and marked. */
    public String number(Fraction number) {
        return Detail.of(number).in(language);
    }

    /** A share in percent, rounded half up to two places; a hyphen where there is none. */
    public String percent(Optional<Fraction> share) {
        return share.map(exact -> exact.times(100)
                                .rounded(PERCENT_PLACES, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%")
                .orElse("-");
    }

    /** All reasons in a line. */
    public String reasons(Iterable<Reason> reasons) {
        return Streams.stream(reasons).map(reason -> reason.in(language)).collect(Collectors.joining(say("；", "; ")));
    }

    /** A record, by which it is found again. */
    public String record(RecordRef record) {
        return "%s %s %s".formatted(of(record.kind().label()), record.id(), record.on());
    }

    /** A member of a coverage rule with the records that it counts by. */
    public String member(CoverageMember member) {
        String records = member.evidence().stream().map(this::record).collect(Collectors.joining(say("、", ", ")));
        return records.isEmpty() ? of(member.name()) : of(member.name()) + " " + records;
    }

    /** What of a whole does not count, with how much it is where it is more than one. */
    public String rest(FigureRest rest) {
        return of(rest.label()) + (rest.amount() == 1 ? "" : " " + rest.amount());
    }

    /** A clause as it stands behind what rests on it. */
    Html clause(Optional<Citation> citation) {
        return citation.<Html>map(clause ->
                        Html.of(Tag.SPAN, say("依据：", "Source: ") + clause).classed("clause"))
                .orElse(Html.NONE);
    }
}
