package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Title;
import io.wenming.label.Refusal;
import io.wenming.subject.Subject;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
    private final transient Course course;
    private final transient Standings standings;
    private final transient Outlook outlook;

    private HonorHistory(Register register, HonorScheme scheme, Course course) {
        this.register = register;
        this.scheme = scheme;
        this.course = course;
        this.standings = new Standings(scheme, course);
        this.outlook = new Outlook(this, course);
    }

    static HonorHistory of(Register register, HonorScheme scheme) {
        return new HonorHistory(register, scheme, Course.of(register, new Rulebook(scheme)));
    }

    /**
     * This history with one more event at the end of its register: equal to {@code register().with(event).under(scheme())},
     * but only the subjects that the event bears on are gone through again.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    public HonorHistory with(HonorEvent event) {
        Register longer = register.with(event);
        return new HonorHistory(longer, scheme, course.with(longer));
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
        return standings.status(subject, title, on);
    }

    /** The state of a title of a subject at the end of a day; found without going through the subject's events. */
    public TitleState state(String subject, Title title, LocalDate on) {
        return course.member(requireNonNull(subject, "subject"))
                .state(requireNonNull(title, "title"), requireNonNull(on, "on"));
    }

    /** The held titles of a subject on a day: by code point of the type, then tier from low to high. */
    public ImmutableList<TitleStatus> held(String subject, LocalDate on) {
        return standings.held(subject, on);
    }

    /**
     * 上一层级称号 the title of a type just above the highest one that is held on a day, or the lowest one if none is; none if
     * the highest tier is held.
     */
    public Optional<Title> nextTitle(String subject, CreationType type, LocalDate on) {
        return standings.nextTitle(subject, type, on);
    }

    /** The last valid day of a title, inclusive, as it stands on a day; none if it is not held then, or is open. */
    public Optional<LocalDate> lastValidDay(String subject, Title title, LocalDate on) {
        return Optional.of(status(subject, title, on))
                .filter(status -> status.state().isHeld())
                .flatMap(TitleStatus::lastValidDay);
    }

    /** Whether the name and plate may be used on a day, as the rule of that day says; not without a rule. */
    public boolean mayUse(String subject, Title title, LocalDate on) {
        return standings.mayUse(subject, title, on);
    }

    /** Everything that happened to a title of a subject, also by timers that lie ahead, in order. */
    public ImmutableList<Step> steps(String subject, Title title) {
        return standings.steps(subject, title);
    }

    /** The titles that ever were on record for a subject, in the order in which they came up. */
    public ImmutableSet<Title> titles(String subject) {
        return standings.titles(subject);
    }

    /** The subjects with a title on record, in the order in which they were first named in the register. */
    public ImmutableSet<String> subjects() {
        return course.subjects();
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
        return replay(subject).ended();
    }

    /** The bars that stand for a title on a day: its own, and those taken over where the rule of that day says so. */
    public ImmutableList<StandingBar> bars(String subject, Title title, LocalDate on) {
        return standings.bars(Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(title, "title"), on);
    }

    /** The accepted events, as corrected, in the order in which they took effect. */
    public ImmutableList<HonorEvent> accepted() {
        return course.accepted();
    }

    /** The refused events with their reasons, by code point of the event's id. */
    public ImmutableList<RefusedEvent> refused() {
        return course.refused();
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

    /**
     * What a subject is paid for a year for its titles of a type: what the highest tier that pays gives.
     *
     * @param year 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Optional<RewardDue> reward(String subject, CreationType type, int year) {
        Refusal.unless(Periods.isYear(year), "reward: the year %s is out of range; give 1 to 9999", year);
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
        Tally tally = tally(requireNonNull(count, "count"), fromYear, toYear);
        course.forEach(member -> tally.add(member, year -> true));
        return tally.rows();
    }

    /** A tally of no subjects yet. */
    Tally tally(TallyCount count, int fromYear, int toYear) {
        Refusal.unless(
                Periods.isYear(fromYear) && Periods.isYear(toYear) && fromYear <= toYear,
                "tally: the years %s to %s are out of range; give a first and a last year of 1 to 9999",
                fromYear,
                toYear);
        return new Tally(course, fromYear, toYear, count);
    }

    /**
     * The days that matter after a day, in order (重要时间节点): terms that end, reviews due, deadlines, suspensions and
     * deferrals that end, self-reports, bars that lapse, rounds. They are read from how each title stands at the end of the
     * day; what may still happen until then is not guessed.
     *
     * @param asOf the day, exclusive
     * @param until the last day of interest, inclusive
     */
    public ImmutableList<DateAhead> ahead(LocalDate asOf, LocalDate until) {
        return aheadOf(asOf, until).ofAll();
    }

    /** The days that matter for one subject, without those of rounds. */
    public ImmutableList<DateAhead> ahead(String subject, LocalDate asOf, LocalDate until) {
        return aheadOf(asOf, until).of(Stream.of(requireNonNull(subject, "subject")));
    }

    private Ahead aheadOf(LocalDate asOf, LocalDate until) {
        Refusal.unless(
                !Objects.requireNonNull(until, "until").isBefore(Objects.requireNonNull(asOf, "asOf")),
                "ahead: until %s is before %s; give the same day or a later one",
                until,
                asOf);
        return new Ahead(this, asOf, until);
    }

    /** Names and divisions of subjects on a day, who holds what where, and tallies by division. */
    public HonorRoll roll(Iterable<Subject> subjects) {
        return new HonorRoll(this, subjects);
    }

    /** The accepted structural changes of a subject (机构变更), in order. */
    public ImmutableList<HonorEvent> changes(String subject) {
        return ImmutableList.copyOf(replay(subject).changes());
    }

    /**
     * The bodies that a subject went into by a day (承继主体), each once: its own successors, then theirs. A body that goes
     * into one that it came from itself is named once.
     */
    public ImmutableSet<String> successors(String subject, LocalDate on) {
        return new Succession(this).of(requireNonNull(subject, "subject"), on);
    }

    Course course() {
        return course;
    }

    List<Step> stepsUntil(String subject, Title title, LocalDate on) {
        return standings.stepsUntil(subject, title, on);
    }

    private Body replay(String subject) {
        return course.replay(requireNonNull(subject, "subject")).of(subject);
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
        return "history of %s events under '%s'".formatted(register.size(), scheme.id());
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
