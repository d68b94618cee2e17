package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Supervision;
import io.wenming.coverage.CoverageSource;
import io.wenming.division.Division;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordEntry;
import io.wenming.rules.style.DomainStyle;
import io.wenming.slip.ProblemBook;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The records that a work report is counted from (数据来源). What is not given is missing, and each figure that needs it says so.
 *
 * <pre>{@code
 * ReportSource.builder()
 *         .coverage(CoverageSource.builder().roll(roll).records(PracticeBook.of(records)).divisions(tree).build())
 *         .addSupervision(fourOnes).problems(book).putPlace("street-1", Division.of("330106001")).build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class ReportSource implements Serializable {
    private static final long serialVersionUID = 1L;

    ReportSource() {}

    /** The honor roll, the book of records, the division tree and facts. */
    public abstract CoverageSource coverage();

    /**
     * Rules, units and evidence, such as the four ones of offices and the practice cadence of venues; each is asked anew for
     * the days of each period.
     */
    public abstract ImmutableList<Supervision> supervisions();

    /** The problems with their slips. */
    public abstract Optional<ProblemBook> problems();

    /** Where units that owe duties or have problems are, by id; a subject of the roll or a venue of the book need not be given. */
    public abstract ImmutableMap<String, Division> places();

    @Value.Lazy
    ImmutableMap<String, Division> venues() {
        return coverage().records().in(EntryKind.VENUE, Division.NATION).stream()
                .collect(ImmutableMap.toImmutableMap(RecordEntry::id, RecordEntry::place));
    }

    /** Where a unit is at the end of a day, if it is known. */
    Optional<Division> place(String unit, LocalDate on) {
        return Optional.ofNullable(places().get(unit))
                .or(() -> Optional.ofNullable(venues().get(unit)))
                .map(place -> coverage().divisions().on(place, on))
                .or(() -> coverage()
                        .roll()
                        .flatMap(roll -> roll.subject(unit, on))
                        .map(subject -> subject.division()));
    }

    /** The same with honors and records as they were known at the end of a day, also where they say who owes a duty. */
    public ReportSource asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .coverage(coverage().asKnownOn(day))
                .supervisions(supervisions().stream()
                        .<Supervision>map(question -> Supervision.builder()
                                .from(question)
                                .roster(question.roster().asKnownOn(day))
                                .build())
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** Starts a source. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a source; missing parts are refused by name. */
    public static final class Builder extends ImmutableReportSource.Builder {
        Builder() {}
    }
}
