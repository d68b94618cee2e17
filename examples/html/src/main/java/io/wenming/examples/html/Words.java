package io.wenming.examples.html;

import com.google.common.collect.Streams;
import io.wenming.citation.Citation;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** How things are said in one language (用语). */
record Words(Language language) {
    private static final int PERCENT_PLACES = 2;

    /** One of two texts. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String of(Label label) {
        return label.in(language);
    }

    /** An exact number; one without a finite decimal form is rounded and marked. */
    String number(Fraction number) {
        return Detail.of(number).in(language);
    }

    /** A share in percent, rounded half up to two places; a hyphen where there is none. */
    String percent(Optional<Fraction> share) {
        return share.map(exact -> exact.times(100)
                                .rounded(PERCENT_PLACES, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%")
                .orElse("-");
    }

    /** All reasons in a line. */
    String reasons(Iterable<Reason> reasons) {
        return Streams.stream(reasons).map(reason -> reason.in(language)).collect(Collectors.joining(say("；", "; ")));
    }

    /** A clause as it stands behind what rests on it. */
    Html clause(Optional<Citation> citation) {
        return citation.<Html>map(clause ->
                        Html.of(Tag.SPAN, say("依据：", "Source: ") + clause).classed("clause"))
                .orElse(Html.NONE);
    }
}
