package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Witness;
import io.wenming.period.DateRange;
import java.time.LocalDate;

/**
 * Days on which the duties of a rule show a flaw (督查周期反例): asked as if every day were worked, so that what is never due then is
 * never due under any calendar.
 *
 * @param cadence the cadence
 * @param rules ids of the rules that are asked, first that of the flaw
 * @param days the days asked for
 * @param shows the flaw
 */
public record DutiesAsked(Cadence cadence, ImmutableList<String> rules, DateRange days, CadenceFlawCode shows)
        implements Witness {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public DutiesAsked {
        requireNonNull(cadence, "cadence");
        requireNonNull(rules, "rules");
        requireNonNull(days, "days");
        requireNonNull(shows, "shows");
    }

    /** The duties that are due on these days. */
    public ImmutableList<Duty> duties() {
        return duties(rule());
    }

    private ImmutableList<Duty> duties(CadenceRule rule) {
        return rule.duties(
                days, EveryDayWorked.during(days, rule.calendar().stream().toList()));
    }

    private CadenceRule rule() {
        return cadence.rule(rules.get(0)).orElseThrow();
    }

    /** What is asked: {@code every week of 2026-01-01/2034-01-01}. */
    @Override
    public String given() {
        return "every %s of %s".formatted(rule().every(), days);
    }

    /** How many duties there are. */
    @Override
    public Finding ask() {
        return Finding.builder()
                .node(rule().id())
                .label(rule().label())
                .outcome(Outcome.VALUED)
                .value(Detail.of(duties().size()))
                .build();
    }

    @Override
    public boolean proves() {
        ImmutableList<Duty> due = duties();
        return switch (shows) {
            case NEVER_DUE -> due.isEmpty();
            case NOTHING_FILLS -> !due.isEmpty() && rule().kinds().isEmpty();
            case REPEATED -> !due.isEmpty() && rules.stream().allMatch(id -> days(id).equals(days(rules.get(0))));
        };
    }

    private ImmutableList<ImmutableList<LocalDate>> days(String id) {
        return duties(cadence.rule(id).orElseThrow()).stream()
                .map(duty -> ImmutableList.of(duty.windowStart(), duty.dueOn()))
                .collect(ImmutableList.toImmutableList());
    }
}
