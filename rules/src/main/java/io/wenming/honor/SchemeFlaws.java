package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.finding.Detail;
import io.wenming.finding.Flaw;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks an honor scheme over for what is odd, version by version and rule by rule. Whatever happens is recorded under one scheme,
 * which refuses a naming that it has no rule for; so a title without a rule in the scheme can never be asked for.
 */
final class SchemeFlaws {
    private static final String SUBJECT = "s";

    private final HonorScheme scheme;
    private final ConferredTitles titles;
    private final List<Flaw<TitleAsked>> found = new ArrayList<>();

    private SchemeFlaws(HonorScheme scheme) {
        this.scheme = scheme;
        this.titles = new ConferredTitles(scheme);
    }

    static ImmutableList<Flaw<TitleAsked>> of(HonorScheme scheme) {
        SchemeFlaws flaws = new SchemeFlaws(scheme);
        List<SchemeVersion> versions = scheme.versions().stream()
                .sorted(Comparator.comparing(SchemeVersion::startsOn))
                .toList();
        for (int number = 0; number < versions.size(); number++) {
            if (number > 0) {
                flaws.hole(versions.get(number - 1), versions.get(number));
            }
            flaws.look(versions.get(number));
        }
        return ImmutableList.copyOf(flaws.found);
    }

    private void hole(SchemeVersion before, SchemeVersion after) {
        before.endsOn()
                .map(end -> end.plusDays(1))
                .filter(day -> day.isBefore(after.startsOn()))
                .ifPresent(day -> add(
                        after,
                        Optional.empty(),
                        SchemeFlawCode.VERSION_HOLE,
                        new TitleAsked(
                                scheme,
                                Register.empty(),
                                Candidacy.of(SUBJECT, Title.of(CreationType.UNIT, lowest()), day),
                                SchemeFlawCode.VERSION_HOLE,
                                0),
                        Detail.of(day),
                        Detail.of(after.startsOn().minusDays(1))));
    }

    private Tier lowest() {
        return scheme.tiers().tiers().get(0);
    }

    private void look(SchemeVersion version) {
        titles.under(version);
        for (int position = 0; position < version.titles().size(); position++) {
            look(version, position);
        }
    }

    private void look(SchemeVersion version, int position) {
        TitleRule rule = version.titles().get(position);
        ImmutableList<Title> onLadder = titles.of(rule)
                .filter(title -> scheme.tiers().contains(title.tier()))
                .collect(ImmutableList.toImmutableList());
        if (onLadder.isEmpty()) {
            Title off = titles.of(rule).findFirst().orElseThrow();
            add(
                    version,
                    position,
                    SchemeFlawCode.TIER_OFF_LADDER,
                    Register.empty(),
                    off,
                    Detail.of(rule.tiers().stream().map(Tier::code).collect(Collectors.joining(", "))));
            return;
        }
        ImmutableList<Title> own = onLadder.stream()
                .filter(title -> version.titles().subList(0, position).stream().noneMatch(other -> other.isFor(title)))
                .collect(ImmutableList.toImmutableList());
        if (own.isEmpty()) {
            add(version, position, SchemeFlawCode.RULE_HIDDEN, Register.empty(), onLadder.get(0));
            return;
        }
        rounds(version, position, rule, own.get(0));
        rule.entry().ifPresent(entry -> entry(version, position, entry, own));
    }

    private void rounds(SchemeVersion version, int position, TitleRule rule, Title title) {
        DateRange days = DateRange.of(
                version.startsOn(), version.endsOn().map(end -> end.plusDays(1)).orElse(LocalDate.MAX));
        if (rule.inRoundsOnly()
                && scheme.rounds().stream().noneMatch(round -> round.range().intersects(days))) {
            add(version, position, SchemeFlawCode.NO_ROUND, Register.empty(), title);
        }
    }

    private void entry(SchemeVersion version, int position, EntryRule entry, ImmutableList<Title> own) {
        Set<Title> told = new HashSet<>();
        for (Title title : own) {
            new RequiredTitles(scheme.tiers(), title)
                    .of(entry)
                    .filter(required -> !titles.isConferred(required))
                    .filter(told::add)
                    .forEach(required -> add(
                            version,
                            position,
                            SchemeFlawCode.TITLE_NOT_CONFERRED,
                            named(required, version.startsOn()),
                            title,
                            Detail.of(required.label())));
        }
        own.stream()
                .filter(title -> !titles.isObtainable(title))
                .findFirst()
                .ifPresent(title -> add(
                        version,
                        position,
                        SchemeFlawCode.TITLE_OUT_OF_REACH,
                        Register.empty(),
                        title,
                        Detail.of(title.label())));
        contradictions(entry)
                .forEach(part -> add(
                        version,
                        position,
                        SchemeFlawCode.CONTRADICTION,
                        Register.empty(),
                        own.get(0),
                        Detail.of(part.describe())));
    }

    /** A naming; none where the day is none that a register knows, which then shows nothing. */
    private static Register named(Title title, LocalDate on) {
        return on.getYear() >= 1 && on.getYear() <= CalendarPeriod.MAX_YEAR
                ? Register.of(HonorEvent.naming("n", on, SUBJECT, title))
                : Register.empty();
    }

    /** What stands beside its own opposite. */
    private static Stream<EntryRule> contradictions(EntryRule rule) {
        Stream<EntryRule> below = RequiredTitles.parts(rule).stream().flatMap(SchemeFlaws::contradictions);
        return rule instanceof AllOf all
                ? Stream.concat(
                        all.parts().stream()
                                .filter(part -> all.parts().stream()
                                        .anyMatch(other -> other instanceof Not not
                                                && not.inner().equals(part))),
                        below)
                : below;
    }

    private void add(
            SchemeVersion version,
            int position,
            SchemeFlawCode code,
            Register register,
            Title title,
            Detail... details) {
        add(
                version,
                Optional.of(position),
                code,
                new TitleAsked(scheme, register, Candidacy.of(SUBJECT, title, version.startsOn()), code, position),
                details);
    }

    /** At a rule of a version, or at the version. */
    private void add(
            SchemeVersion version,
            Optional<Integer> position,
            SchemeFlawCode code,
            TitleAsked witness,
            Detail... details) {
        int number = scheme.versions().indexOf(version);
        String node =
                "/versions/" + number + position.map(rule -> "/titles/" + rule).orElse("");
        String zh = position.map(rule -> "第 %s 条".formatted(rule + 1)).orElse("");
        String en = position.map(rule -> "rule %s of the ".formatted(rule + 1)).orElse("");
        found.add(Flaw.<TitleAsked>builder()
                .node(node)
                .label(Label.of(version.startsOn() + " 起施行的版本" + zh, en + "version of " + version.startsOn()))
                .code(code)
                .addDetails(details)
                .witness(Optional.of(witness).filter(TitleAsked::proves))
                .build());
    }
}
