package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What rules earn and say, as texts for tests. */
final class Said {
    private Said() {}

    static <T> Facts with(FactKey<T> key, T value) {
        return Facts.builder().put(key, value).build();
    }

    /** Incidents of kinds with how often; 0 times is none. */
    static Facts incidents(FactKey<Incidents> key, String a, int timesA, String b, int timesB, String c, int timesC) {
        return with(
                key,
                Incidents.copyOf(Stream.of(new Object[] {a, timesA}, new Object[] {b, timesB}, new Object[] {c, timesC})
                        .filter(pair -> (int) pair[1] > 0)
                        .map(pair -> Incident.of((String) pair[0], (int) pair[1]))
                        .collect(ImmutableList.toImmutableList())));
    }

    static String value(ScoringRule rule, int points, Facts facts) {
        return rule.award(Points.of(points), facts).value().orElseThrow().toString();
    }

    /** The value or the state, and every reason in English. */
    static String earned(ScoringRule rule, int points, Facts facts) {
        return said(rule.award(Points.of(points), facts), Language.EN);
    }

    static String said(Award award, Language language) {
        return award.value().map(Fraction::toString).orElse(award.state().code())
                + award.reasons().stream()
                        .map(reason -> reason.in(language))
                        .collect(Collectors.joining(" | ", ": ", ""));
    }

    static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
