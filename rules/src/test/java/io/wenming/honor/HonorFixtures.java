package io.wenming.honor;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.time.LocalDate;

/** Short words for the honor tests. */
final class HonorFixtures {
    static final Title COUNTY = Title.of(CreationType.UNIT, Tier.COUNTY);
    static final Title PREFECTURE = Title.of(CreationType.UNIT, Tier.PREFECTURE);
    static final Title PROVINCE = Title.of(CreationType.UNIT, Tier.PROVINCE);

    private HonorFixtures() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static HonorEvent event(String id, HonorAction action, String on, Title title) {
        return HonorEvent.builder()
                .id(id)
                .action(action)
                .actor(action.actors().iterator().next())
                .occurredOn(day(on))
                .subject("U")
                .title(title)
                .build();
    }

    static HonorEvent named(String id, String on, Title title) {
        return HonorEvent.naming(id, day(on), "U", title);
    }

    static HonorEvent structural(String id, HonorAction action, String on, String subject, String... into) {
        return HonorEvent.builder()
                .id(id)
                .action(action)
                .actor(Actor.REGISTRAR)
                .occurredOn(day(on))
                .subject(subject)
                .addInto(into)
                .build();
    }

    static HonorScheme scheme(TitleRule... rules) {
        return HonorScheme.builder()
                .id("s")
                .label(Label.of("办法", "scheme"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(day("1990-01-01"))
                        .addTitles(rules)
                        .build())
                .build();
    }

    static HonorScheme plain() {
        return scheme(TitleRule.builder().build());
    }

    static HonorScheme entry(EntryRule rule) {
        return scheme(TitleRule.builder().entry(rule).suspension(halfYear()).build());
    }

    static Suspension halfYear() {
        return Suspension.builder().period(java.time.Period.ofMonths(6)).build();
    }
}
