package io.wenming.cadence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.campaign.Campaign;
import io.wenming.coverage.CoverageSource;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.division.DivisionTree;
import io.wenming.fact.Facts;
import io.wenming.honor.HonorRoll;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.practice.PracticeBook;
import io.wenming.practice.PracticeRecords;
import io.wenming.record.RecordBook;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What says who owes (责任名册): the roll of subjects with their titles and divisions by date, the campaigns with their
 * leads and the records of practice with the venues. A rule of {@link OwedBy} reads it; without such a rule it is not needed.
 *
 * <pre>{@code
 * DutyRoster.builder().roll(history.roll(subjects)).addCampaign(refuseSorting).build();
 * }</pre>
 *
 * <p>Source: framework, parts 4 (包保责任制) and 7 (units holding a title).
 */
@DomainStyle
@Value.Immutable
public abstract class DutyRoster implements Serializable {
    /** Nothing is known of titles, divisions and campaigns. */
    public static final DutyRoster EMPTY = builder().build();

    private static final long serialVersionUID = 1L;

    DutyRoster() {}

    /** The subjects with their titles and divisions. */
    public abstract Optional<HonorRoll> roll();

    /** The campaigns. */
    public abstract ImmutableList<Campaign> campaigns();

    /** The records of practice, with the venues; populations and marks of records read them as well. */
    public abstract Optional<PracticeRecords> practice();

    /** The divisions by name, for rules of every village or township. */
    @Value.Default
    public DivisionTree divisions() {
        return DivisionTree.EMPTY;
    }

    /** Facts by the id of a subject or the code of a division, for marks by facts. */
    public abstract ImmutableMap<String, Facts> facts();

    /** The records of practice, for a rule that asks for them. */
    PracticeRecords practiceFor(OwedBy rule) {
        return practice()
                .orElseThrow(() -> Refusal.of(
                        "roster: '%s' owe duties and there are no records of practice; give those with the venues",
                        rule.describe()));
    }

    /** What a rule reads that says who owes by a population. */
    @Value.Lazy
    CoverageSource source() {
        return CoverageSource.builder()
                .roll(roll())
                .records(practice().map(PracticeBook::of).orElse(RecordBook.EMPTY))
                .divisions(divisions())
                .facts(facts())
                .build();
    }

    /** The source, for a rule that reads what a population and a mark of it read: all of that must be there. */
    CoverageSource sourceFor(OwedBy rule, Population population, Optional<Mark> mark) {
        ImmutableList<Label> lacking = Stream.concat(
                        population.lacking(source()), mark.stream().flatMap(kept -> kept.lacking(source())))
                .distinct()
                .collect(toImmutableList());
        if (!lacking.isEmpty()) {
            throw Refusal.of(
                    "roster: '%s' owe duties and it does not have %s; give it",
                    rule.describe(),
                    Label.of(
                            lacking.stream().map(Label::zh).collect(Collectors.joining("、")),
                            lacking.stream().map(Label::en).collect(Collectors.joining(", "))));
        }
        return source();
    }

    /** The same with honors and records of practice as they were known at the end of a day; the rest is as given. */
    public DutyRoster asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .roll(roll().map(roll -> roll.asKnownOn(day)))
                .practice(practice().map(records -> records.asKnownOn(requireNonNull(day, "day"))))
                .build();
    }

    /** A roster with a roll and no campaigns. */
    public static DutyRoster of(HonorRoll roll) {
        return builder().roll(roll).build();
    }

    /** Starts a roster. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roster. */
    public static final class Builder extends ImmutableDutyRoster.Builder {
        Builder() {}
    }
}
