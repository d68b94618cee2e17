package io.wenming.bulletin;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyTally;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Provenance;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.period.CalendarPeriod;
import io.wenming.scoring.PeriodicFacts;
import io.wenming.scoring.Score;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.SlipStanding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What supervision hands to scoring (督查结果运用), as facts: how duties were kept, the problems that inspections found, and
 * what the assessments of a quarter's months came to. Facts of several functions go together by {@link Facts#with}.
 *
 * <pre>{@code
 * Facts facts = SupervisionFacts.duties(compliance, "street-3")
 *         .with(SupervisionFacts.incidents(key, figures.problems().opened(), IncidentKind.RUNG));
 * standard.score(facts);
 * }</pre>
 *
 * <p>Source: framework, parts 3 and 4.
 */
public final class SupervisionFacts {
    /** The prefix under which the duties of all rules stand together. */
    public static final DutyKeys ALL_DUTIES = new DutyKeys("duties");

    private SupervisionFacts() {}

    /**
     * How a unit kept its duties: the counts of {@link DutyKeys} under {@code duties} and under the id of each rule. A rule of
     * which it owes nothing has counts of 0; what nothing due means is for the standard to say.
     *
     * @throws IllegalArgumentException if the id of a rule cannot begin the name of a fact, or is {@code duties}
     */
    public static Facts duties(Compliance compliance, String unit) {
        Cadence cadence = compliance.supervision().cadence();
        LocalDate asOf = compliance.supervision().asOf();
        Provenance origin = Provenance.of(cadence.id() + " " + cadence.version(), asOf);
        ImmutableListMultimap<String, DutyStanding> byRule = Multimaps.index(
                compliance.statuses().stream()
                        .filter(standing -> standing.unit().equals(unit))
                        .iterator(),
                standing -> standing.duty().ruleId());
        Facts.Builder facts = Facts.builder();
        ALL_DUTIES.put(facts, DutyTally.of(byRule.values(), asOf), origin);
        for (CadenceRule rule : cadence.rules()) {
            new DutyKeys(rule.id()).put(facts, DutyTally.of(byRule.get(rule.id()), asOf), origin);
        }
        return facts.build();
    }

    /**
     * A rate as one fact, rounded once, for standards that read rates in percent; not applicable where there is none.
     *
     * @param rate the exact rate, 1 for all
     */
    public static Facts rate(FactKey<Rate> key, Optional<Fraction> rate, Rounding rounding) {
        Facts.Builder facts = Facts.builder();
        return rate.map(exact -> facts.put(key, new Rate(rounding.apply(exact.times(100)))))
                .orElseGet(() -> facts.notApplicable(key))
                .build();
    }

    /**
     * Problems as incidents that a standard deducts for: each once, with its id and day. Its state is {@code overdue} where it
     * is overdue, else {@code open}, {@code rectified} or {@code closed}. Duplicates are left out, and so is what is not
     * counted as a year is not published.
     *
     * @param problems such as those of a {@link ProblemBreakdown}, or of one unit in a book
     */
    public static Facts incidents(FactKey<Incidents> key, Iterable<ProblemStanding> problems, IncidentKind kind) {
        ImmutableList<Incident> found = StreamSupport.stream(problems.spliterator(), false)
                .flatMap(row -> incident(row, kind))
                .collect(toImmutableList());
        return Facts.builder().put(key, Incidents.copyOf(found)).build();
    }

    private static Stream<Incident> incident(ProblemStanding row, IncidentKind kind) {
        return row.standing().stream()
                .map(standing -> Incident.builder()
                        .kind(kind.of(row, standing))
                        .state(state(standing))
                        .id(row.problem().id())
                        .occurredOn(row.problem().openedOn())
                        .build());
    }

    private static String state(SlipStanding standing) {
        return standing.isOverdue() ? "overdue" : standing.state().code();
    }

    /**
     * The assessments of months as what a quarter's standard by periods reads: the printed score of each month under the key
     * of its period, {@code 2026-01}. A month without a score is left out and counts as the standard says of missing periods.
     */
    public static PeriodicFacts assessments(FactKey<Decimal> key, Map<CalendarPeriod, Score> months) {
        return PeriodicFacts.of(months.entrySet().stream()
                .filter(month -> month.getValue().points().isPresent())
                .collect(toImmutableMap(month -> month.getKey().key(), month -> assessment(key, month.getValue()))));
    }

    private static Facts assessment(FactKey<Decimal> key, Score score) {
        String standard = score.standard().id() + " " + score.standard().version();
        return Facts.builder()
                .put(
                        key,
                        score.points().map(Points::value).orElseThrow(),
                        new Provenance(Optional.of(standard), Optional.empty(), Optional.empty()))
                .build();
    }
}
