package io.wenming.honor;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What follows from a register under a scheme (荣誉沿革): the state of every title of every subject on every day, who may
 * apply, and the tallies. It is a pure function of both, worked out once by {@link Register#under}, equal when both are
 * equal, and safe to share.
 *
 * <p>A day is read at its end: an event of the day has taken effect.
 *
 * <pre>{@code
 * HonorHistory history = register.under(scheme);
 * history.status("school-12", title, LocalDate.of(2022, 12, 31)).state();   // ACTIVE
 * history.eligibility("school-12", higher, LocalDate.of(2022, 6, 1)).codes();  // [PREREQ_NOT_MET]
 * }</pre>
 *
 * <p>Source: honor rules, sections 3, 4 and 7.
 */
public final class HonorHistory implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Register register;
    private final HonorScheme scheme;
    private final transient ImmutableMap<Holding, ImmutableList<Step>> lines;
    private final transient ImmutableSetMultimap<String, Title> titles;
    private final transient ImmutableMap<String, LocalDate> ended;
    private final transient ImmutableList<HonorEvent> accepted;
    private final transient ImmutableList<Refusal> refusals;
    private final transient Outlook outlook;

    private HonorHistory(Register register, HonorScheme scheme) {
        this.register = register;
        this.scheme = scheme;
        Fold fold = new Fold(scheme);
        fold.run(Amendments.of(register));
        ImmutableMap.Builder<Holding, ImmutableList<Step>> made = ImmutableMap.builder();
        ImmutableSetMultimap.Builder<String, Title> bySubject = ImmutableSetMultimap.builder();
        fold.lines().forEach((key, line) -> {
            made.put(key, ImmutableList.copyOf(line.steps()));
            bySubject.put(key.subject(), key.title());
        });
        this.lines = made.buildOrThrow();
        this.titles = bySubject.build();
        this.ended = ImmutableMap.copyOf(fold.ended());
        this.accepted = ImmutableList.copyOf(fold.accepted());
        this.refusals = fold.refused().stream()
                .sorted(Comparator.comparing(refusal -> refusal.event().id()))
                .collect(ImmutableList.toImmutableList());
        this.outlook = new Outlook(this, fold);
    }

    static HonorHistory of(Register register, HonorScheme scheme) {
        return new HonorHistory(requireNonNull(register, "register"), requireNonNull(scheme, "scheme"));
    }

    /** The register. */
    public Register register() {
        return register;
    }

    /** The scheme. */
    public HonorScheme scheme() {
        return scheme;
    }

    /** How a title of a subject stands on a day; a subject that is not known holds nothing. */
    public TitleStatus status(String subject, Title title, LocalDate on) {
        List<Step> until = stepsUntil(subject, title, on);
        return until.isEmpty()
                ? TitleStatus.none(subject, title)
                : until.get(until.size() - 1).after();
    }

    /** The held titles of a subject on a day: by code point of the type, then tier from low to high. */
    public ImmutableList<TitleStatus> held(String subject, LocalDate on) {
        return titles(subject).stream()
                .map(title -> status(subject, title, on))
                .filter(status -> status.state().isHeld())
                .sorted(Comparator.comparing(
                                (TitleStatus status) -> status.title().type())
                        .thenComparing(
                                status -> status.title().tier(), scheme.tiers().lowToHigh()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * 上一层级称号 the title of a type just above the highest one that is held on a day, or the lowest one if none is; none if
     * the highest tier is held.
     */
    public Optional<Title> nextTitle(String subject, CreationType type, LocalDate on) {
        Optional<Tier> highest = held(subject, on).stream()
                .map(TitleStatus::title)
                .filter(title -> title.type().equals(type))
                .map(Title::tier)
                .reduce((lower, higher) -> higher);
        return highest.map(scheme.tiers()::above)
                .orElse(Optional.of(scheme.tiers().tiers().get(0)))
                .map(tier -> Title.of(type, tier));
    }

    /** The last valid day of a title, inclusive, as it stands on a day; none if it is not held then, or is open. */
    public Optional<LocalDate> lastValidDay(String subject, Title title, LocalDate on) {
        return Optional.of(status(subject, title, on))
                .filter(status -> status.state().isHeld())
                .flatMap(TitleStatus::lastValidDay);
    }

    /** Whether the name and plate may be used on a day, as the rule of that day says; not without a rule. */
    public boolean mayUse(String subject, Title title, LocalDate on) {
        TitleState state = status(subject, title, on).state();
        return scheme.rule(title, on)
                .filter(rule -> rule.mayUse().contains(state))
                .isPresent();
    }

    /** Everything that happened to a title of a subject, also by timers that lie ahead, in order. */
    public ImmutableList<Step> steps(String subject, Title title) {
        return lines.getOrDefault(
                new Holding(requireNonNull(subject, "subject"), requireNonNull(title, "title")), ImmutableList.of());
    }

    /** The titles that ever were on record for a subject, in the order in which they came up. */
    public ImmutableSet<Title> titles(String subject) {
        return titles.get(requireNonNull(subject, "subject"));
    }

    /** The subjects on record, in the order in which they came up. */
    public ImmutableSet<String> subjects() {
        return titles.keySet();
    }

    /** The day since which a title has been usable without a break, as seen on a day; none if it is not usable then. */
    public Optional<LocalDate> usableSince(String subject, Title title, LocalDate on) {
        return since(subject, title, on, TitleState::isUsable);
    }

    /** The day since which a title has been held without a break, as seen on a day; none if it is not held then. */
    public Optional<LocalDate> heldSince(String subject, Title title, LocalDate on) {
        return since(subject, title, on, TitleState::isHeld);
    }

    /** The day on which a subject ended by a structural change. */
    public Optional<LocalDate> endedOn(String subject) {
        return Optional.ofNullable(ended.get(requireNonNull(subject, "subject")));
    }

    /** The bars that stand for a title on a day: its own, and those taken over where the rule of that day says so. */
    public ImmutableList<StandingBar> bars(String subject, Title title, LocalDate on) {
        boolean takenOver =
                scheme.rule(title, on).filter(TitleRule::barFollowsSuccessor).isPresent();
        return status(subject, title, on).bars().stream()
                .filter(bar -> bar.standsOn(on) && (bar.isOwn() || takenOver))
                .collect(ImmutableList.toImmutableList());
    }

    /** The accepted events, as corrected, in the order in which they took effect. */
    public ImmutableList<HonorEvent> accepted() {
        return accepted;
    }

    /** The refused events with their reasons, by code point of the event's id. */
    public ImmutableList<Refusal> refusals() {
        return refusals;
    }

    /** The actions that would be accepted for a title if dated this day, after all events up to it. */
    public ImmutableSet<HonorAction> allowed(String subject, Title title, LocalDate on) {
        return outlook.allowed(Candidacy.of(subject, title, on));
    }

    /** The same for a round, which recommendations are counted by. */
    public ImmutableSet<HonorAction> allowed(String subject, Title title, LocalDate on, int round) {
        return outlook.allowed(Candidacy.builder()
                .subject(subject)
                .title(title)
                .on(on)
                .round(round)
                .build());
    }

    /** Whether a subject may apply for a title on a day, with every reason against it. */
    public Eligibility eligibility(String subject, Title title, LocalDate on) {
        return eligibility(Candidacy.of(subject, title, on));
    }

    /** Whether a subject may apply, with every reason against it. */
    public Eligibility eligibility(Candidacy candidacy) {
        return outlook.eligibility(requireNonNull(candidacy, "candidacy"));
    }

    /**
     * The first day from the day asked about on, inclusive, with an applicable rule, no bar, and an open round where one is
     * needed; none if there is no such day, or the body has ended by then. Prerequisites are not looked at.
     */
    public Optional<LocalDate> nextApplication(Candidacy candidacy) {
        return outlook.nextApplication(requireNonNull(candidacy, "candidacy"));
    }

    /**
     * 最早可申报日 the first day from the one asked about on, inclusive, with no reason left if nothing but time passed, in the round
     * asked about or a later one; a question that names no round is asked in every round that is not over. None if time does
     * not help with one of the reasons.
     */
    public Optional<LocalDate> earliestApplication(Candidacy candidacy) {
        return outlook.earliestApplication(requireNonNull(candidacy, "candidacy"));
    }

    /** The rules of the negative list that fire for a subject on the day asked about, by id; none without a rule. */
    public ImmutableList<Violation> violations(Candidacy candidacy) {
        return scheme.rule(candidacy.title(), candidacy.on())
                .map(rule -> rule.violations(this, candidacy))
                .orElse(ImmutableList.of());
    }

    /** What a subject is paid for a year for its titles of a type: what the highest tier that pays gives. */
    public Optional<RewardDue> reward(String subject, CreationType type, int year) {
        return Reward.due(this, subject, type, year);
    }

    /**
     * Tallies by year, tier (low to high) and type; rows that would be zero are left out.
     *
     * @param fromYear first year, inclusive, 1 to 9999
     * @param toYear last year, inclusive, not before the first
     * @throws IllegalArgumentException if the years are out of range
     */
    public ImmutableList<TallyRow> tally(int fromYear, int toYear, TallyCount count) {
        checkArgument(
                fromYear >= 1 && toYear <= 9999 && fromYear <= toYear,
                "tally: the years %s to %s are out of range; give a first and a last year of 1 to 9999",
                fromYear,
                toYear);
        return Tally.rows(this, fromYear, toYear, requireNonNull(count, "count"));
    }

    List<Step> stepsUntil(String subject, Title title, LocalDate on) {
        ImmutableList<Step> steps = steps(subject, title);
        return steps.subList(0, Line.count(steps, requireNonNull(on, "on")));
    }

    Stream<Map.Entry<Holding, ImmutableList<Step>>> lines() {
        return lines.entrySet().stream();
    }

    private Optional<LocalDate> since(String subject, Title title, LocalDate on, Predicate<TitleState> counts) {
        return Line.runStart(steps(subject, title), on, counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HonorHistory that && register.equals(that.register) && scheme.equals(that.scheme);
    }

    @Override
    public int hashCode() {
        return Objects.hash(register, scheme);
    }

    /** The scheme's id and the number of events: {@code history of 12 events under 'province-units'}. */
    @Override
    public String toString() {
        return "history of %s events under '%s'".formatted(register.events().size(), scheme.id());
    }

    private Object writeReplace() {
        return new Written(register, scheme);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("history: it is read as a register and a scheme only");
    }

    /** A history as it is written: it is worked out again when read. */
    private record Written(Register register, HonorScheme scheme) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return register.under(scheme);
        }
    }
}
