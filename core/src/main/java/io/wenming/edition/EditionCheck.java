package io.wenming.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.finding.Detail;
import io.wenming.finding.Flaw;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays the versions of one document one after the other and says where they do not fit. */
final class EditionCheck<T extends Issued> {
    private final ImmutableList<T> given;

    EditionCheck(ImmutableList<T> given) {
        this.given = given;
    }

    /** A version with the days on which it is in force. */
    record Stretch<T>(T version, int position, LocalDate from, LocalDate until) {
        Range<LocalDate> days() {
            Range<LocalDate> after = from.equals(LocalDate.MIN) ? Range.all() : Range.atLeast(from);
            return until.equals(LocalDate.MAX) ? after : after.intersection(Range.lessThan(until));
        }
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    ImmutableList<T> sorted() {
        return ImmutableList.sortedCopyOf(
                Comparator.<T, Boolean>comparing(EditionCheck::isDraft)
                        .thenComparing(EditionCheck::from)
                        .thenComparing(Issued::version),
                given);
    }

    /** Those that are or were in force, by their first day. */
    ImmutableList<Stretch<T>> inForce() {
        return IntStream.range(0, given.size())
                .filter(position -> !isDraft(given.get(position)))
                .mapToObj(this::stretch)
                .sorted(Comparator.comparing(Stretch::from))
                .collect(ImmutableList.toImmutableList());
    }

    /** In the order of the versions given; of one version, names before days. */
    ImmutableList<EditionFlaw> flaws() {
        return Stream.concat(misnamed(), Stream.concat(wronglySuperseded(), misfits()))
                .sorted(Comparator.comparingInt(EditionFlaw::position))
                .collect(ImmutableList.toImmutableList());
    }

    private Stretch<T> stretch(int position) {
        T version = given.get(position);
        LocalDate from = from(version);
        LocalDate own = version.edition().inForceUntil().orElse(LocalDate.MAX);
        LocalDate until = superseding(version)
                .map(EditionCheck::from)
                .filter(next -> next.isAfter(from) && next.isBefore(own))
                .min(Comparator.naturalOrder())
                .orElse(own);
        return new Stretch<>(version, position, from, until);
    }

    private Stream<T> superseding(T old) {
        return given.stream()
                .filter(version -> !isDraft(version))
                .filter(version -> version.edition().supersedes().stream().anyMatch(each -> each.is(old)));
    }

    private Stream<EditionFlaw> misnamed() {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, given.size()).boxed().flatMap(position -> {
            T version = given.get(position);
            String id = given.get(0).id();
            boolean first = seen.add(version.version());
            if (!version.id().equals(id)) {
                return flaw(position, EditionFlawCode.OTHER_ID, Detail.of(version.id()), Detail.of(id));
            }
            return first ? Stream.empty() : flaw(position, EditionFlawCode.VERSION_TWICE, Detail.of(version.version()));
        });
    }

    private Stream<EditionFlaw> wronglySuperseded() {
        return IntStream.range(0, given.size())
                .boxed()
                .flatMap(position -> given.stream()
                        .filter(old -> given.get(position).edition().supersedes().stream()
                                .anyMatch(each -> each.is(old)))
                        .filter(old -> !from(given.get(position)).isAfter(from(old)))
                        .flatMap(old -> flaw(
                                position,
                                EditionFlawCode.SUPERSEDES_LATER,
                                Detail.of(given.get(position).version()),
                                Detail.of(old.version()))));
    }

    private Stream<EditionFlaw> misfits() {
        ImmutableList<Stretch<T>> stretches = inForce();
        return IntStream.range(1, stretches.size())
                .boxed()
                .flatMap(next -> misfit(lastToEnd(stretches.subList(0, next)), stretches.get(next)));
    }

    /** The one that is in force longest; of equal ones the first. */
    private static <T> Stretch<T> lastToEnd(ImmutableList<Stretch<T>> earlier) {
        return earlier.stream()
                .reduce((last, next) -> next.until().isAfter(last.until()) ? next : last)
                .orElseThrow();
    }

    private Stream<EditionFlaw> misfit(Stretch<T> before, Stretch<T> after) {
        int order = before.until().compareTo(after.from());
        if (order == 0) {
            return Stream.empty();
        }
        Detail first = Detail.of(before.version().version());
        Detail second = Detail.of(after.version().version());
        return order > 0
                ? flaw(
                        after.position(),
                        EditionFlawCode.OVERLAP,
                        Optional.of(after.from()),
                        first,
                        second,
                        Detail.of(after.from()))
                : flaw(
                        after.position(),
                        EditionFlawCode.HOLE,
                        Optional.of(before.until()),
                        first,
                        second,
                        Detail.of(before.until()),
                        Detail.of(after.from().minusDays(1)));
    }

    private Stream<EditionFlaw> flaw(int position, EditionFlawCode code, Detail... details) {
        return flaw(position, code, Optional.empty(), details);
    }

    private Stream<EditionFlaw> flaw(int position, EditionFlawCode code, Optional<LocalDate> day, Detail... details) {
        T version = given.get(position);
        return Stream.of(new EditionFlaw(
                position,
                Flaw.<EditionDay>builder()
                        .node(version.version())
                        .label(Label.of(version.id() + " " + version.version()))
                        .code(code)
                        .addDetails(details)
                        .witness(day.map(shown -> new EditionDay(given, shown)))
                        .build()));
    }

    private static boolean isDraft(Issued version) {
        return version.edition().status() == EditionStatus.DRAFT;
    }

    private static LocalDate from(Issued version) {
        return version.edition().inForceFrom().orElse(LocalDate.MIN);
    }
}
