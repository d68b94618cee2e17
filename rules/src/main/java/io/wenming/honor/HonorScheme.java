package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.example.ExampleCheck;
import io.wenming.finding.Finding;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.Round;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * An honor scheme (命名管理办法): the rules of a place for tiered titles, in versions with the days on which they are in
 * force, its ladder of tiers, and its rounds.
 *
 * <pre>{@code
 * HonorScheme scheme = HonorScheme.builder()
 *         .id("province-units").label(Label.of("省级文明单位管理办法", "provincial civilized units"))
 *         .addVersion(SchemeVersion.builder().startsOn(LocalDate.of(2019, 1, 1)).addTitle(provincialUnits).build())
 *         .build();
 * }</pre>
 *
 * <p>Source: honor rules, section 2 (profile, version).
 */
@DomainStyle
@Value.Immutable
public abstract class HonorScheme implements SelfChecking, Serializable {
    /** Schemes as documents, with the kinds of entry rule that the library has. */
    public static final DocumentKind<HonorScheme> DOCUMENT = document(kinds -> kinds);

    private static final long serialVersionUID = 1L;
    private static final WorkingCalendar NO_CALENDAR = WorkingCalendar.builder()
            .id("none")
            .label(Label.of("无日历", "no calendar"))
            .version("0")
            .build();

    HonorScheme() {}

    /** Schemes as documents, with an embedder's own kinds of entry rule: {@code kinds -> kinds.with(…)}. */
    public static DocumentKind<HonorScheme> document(UnaryOperator<Variants<EntryRule>> more) {
        return SchemeForm.document(EntryForm.kinds(more));
    }

    /** The id, not blank. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The tiers, low to high; the four official ones by default. */
    @Value.Default
    public TierLadder tiers() {
        return TierLadder.OFFICIAL;
    }

    /** The versions; no two are in force on one day. */
    public abstract ImmutableList<SchemeVersion> versions();

    /** The rounds (届) that are known, each number once. */
    public abstract ImmutableList<Round> rounds();

    /** The working days that notices are counted in; without it, notices in working days never end. */
    public abstract Optional<WorkingCalendar> calendar();

    /** Examples of what is answered, ids unique; see {@link #validate}. */
    public abstract ImmutableList<HonorExample> examples();

    @Value.Check
    void checkForm() {
        Texts.check("id", id());
        List<SchemeVersion> sorted = versions().stream()
                .sorted(Comparator.comparing(SchemeVersion::startsOn))
                .toList();
        for (int next = 1; next < sorted.size(); next++) {
            Refusal.unless(
                    !sorted.get(next - 1).isInForceOn(sorted.get(next).startsOn()),
                    "scheme '%s': the versions of %s and %s are in force on one day; end the earlier one before",
                    id(),
                    sorted.get(next - 1).startsOn(),
                    sorted.get(next).startsOn());
        }
        Refusal.unless(
                rounds().stream()
                                .map(Round::number)
                                .collect(ImmutableSet.toImmutableSet())
                                .size()
                        == rounds().size(),
                "scheme '%s': a round stands twice; give each number once",
                id());
        Refusal.unless(
                examples().stream().map(HonorExample::id).distinct().count()
                        == examples().size(),
                "scheme '%s': two examples have one id; give each its own",
                id());
    }

    /** The same with a calendar of working days. */
    public HonorScheme withCalendar(WorkingCalendar workdays) {
        return builder().from(this).calendar(workdays).build();
    }

    /** The calendar; without one, a calendar that knows no year. */
    WorkingCalendar workdays() {
        return calendar().orElse(NO_CALENDAR);
    }

    /** The version in force on a day. */
    public Optional<SchemeVersion> version(LocalDate on) {
        for (SchemeVersion version : versions()) { // asked for at every event
            if (version.isInForceOn(on)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The rule of a title on a day; none where no version is in force, no rule is for it, or the ladder lacks the tier. */
    public Optional<TitleRule> rule(Title title, LocalDate on) {
        return tiers().contains(title.tier()) ? version(on).flatMap(version -> version.rule(title)) : Optional.empty();
    }

    /** Whether a subject may apply for a title on a day, as the register says, with every reason against it. */
    public Eligibility eligibility(Register register, String subject, Title title, LocalDate on) {
        return register.under(this).eligibility(subject, title, on);
    }

    /**
     * Whether every example comes out as it says (示例核验): a part for each, which names what was expected and what comes out.
     * {@code HonorScheme.DOCUMENT.checkedBy(HonorScheme::validate)} refuses documents whose examples do not.
     */
    public Finding validate() {
        return ExampleCheck.all(
                id(), examples().stream().map(example -> example.finding(this)).toList());
    }

    /**
     * What is odd in this scheme (命名管理办法自查): days without a version, rules that never apply, and titles that cannot be
     * reached because nothing confers what they ask for; each with a question that shows it. What is asked of facts, shares
     * and other subjects is taken to be met.
     */
    @Override
    public ImmutableList<Flaw<TitleAsked>> check() {
        return SchemeFlaws.of(this);
    }

    /** The round with a number. */
    public Optional<Round> round(int number) {
        return rounds().stream().filter(round -> round.number() == number).findFirst();
    }

    /** Starts a scheme. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scheme; missing parts are refused by name. */
    public static final class Builder extends ImmutableHonorScheme.Builder {
        Builder() {}
    }
}
