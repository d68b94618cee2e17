package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Title;
import io.wenming.fact.Facts;
import io.wenming.honor.Candidacy;
import io.wenming.honor.Eligibility;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.subject.Subject;
import java.time.LocalDate;

/**
 * A subject and the title above those that it holds (拟申报).
 *
 * @param subject who
 * @param title what it could apply for
 * @param eligibility whether it may, with every reason against it
 */
record Prospect(Subject subject, Title title, Eligibility eligibility) {
    /** All subjects of the five types for which the scheme has titles, unless they hold the highest one. */
    static ImmutableList<Prospect> all(Standpoint at, HonorHistory history) {
        Records records = at.records();
        return records.subjects().stream()
                .filter(subject -> CreationType.FIVE.contains(subject.type())
                        && !hasNoTitles(records.scheme(), subject.type(), at.asOf()))
                .flatMap(subject -> history.nextTitle(subject.id(), subject.type(), at.asOf()).stream()
                        .map(title -> of(at, history, subject, title)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a scheme has no title of a type on a day. */
    static boolean hasNoTitles(HonorScheme scheme, CreationType type, LocalDate on) {
        return scheme.tiers().tiers().stream()
                .allMatch(tier -> scheme.rule(Title.of(type, tier), on).isEmpty());
    }

    private static Prospect of(Standpoint at, HonorHistory history, Subject subject, Title title) {
        return new Prospect(
                subject,
                title,
                history.eligibility(Candidacy.builder()
                        .subject(subject.id())
                        .title(title)
                        .on(at.asOf())
                        .round(at.records().district().round())
                        .facts(at.records().facts(subject).orElse(Facts.none()))
                        .build()));
    }
}
