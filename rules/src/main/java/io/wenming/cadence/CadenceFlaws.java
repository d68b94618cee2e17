package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.Convention;
import io.wenming.finding.Detail;
import io.wenming.finding.Flaw;
import io.wenming.period.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks a cadence over for what is odd, rule by rule. A rule over occasions depends on days that are not in the cadence: of
 * it only the kinds of evidence are looked at.
 */
final class CadenceFlaws {
    /** Where a rule is in force from the beginning: any year does. */
    private static final LocalDate ANY_BEGINNING = LocalDate.of(2001, 1, 1);
    /** So long, every length of a month and of a year comes up; a leap year fails to come only before 1904 and after 2096. */
    private static final int YEARS = 8;
    /** How far after its period a duty may be due and is still looked for. */
    private static final int LONGEST_DELAY = 3660;

    private final Cadence cadence;
    private final List<Flaw<DutiesAsked>> found = new ArrayList<>();

    private CadenceFlaws(Cadence cadence) {
        this.cadence = cadence;
    }

    static ImmutableList<Flaw<DutiesAsked>> of(Cadence cadence) {
        CadenceFlaws flaws = new CadenceFlaws(cadence);
        for (int position = 0; position < cadence.rules().size(); position++) {
            flaws.look(position);
        }
        return ImmutableList.copyOf(flaws.found);
    }

    private void look(int position) {
        CadenceRule rule = cadence.rules().get(position);
        if (rule.occasions().isPresent()) {
            if (rule.kinds().isEmpty()) {
                add(rule, CadenceFlawCode.NOTHING_FILLS, Optional.empty());
            }
            return;
        }
        DateRange days = asked(rule);
        DutiesAsked never = asked(CadenceFlawCode.NEVER_DUE, days, rule);
        if (delay(rule) <= LONGEST_DELAY && never.proves()) {
            add(rule, CadenceFlawCode.NEVER_DUE, Optional.of(never), Detail.of(days.from()), Detail.of(days.last()));
        } else if (rule.kinds().isEmpty()) {
            add(rule, CadenceFlawCode.NOTHING_FILLS, Optional.of(asked(CadenceFlawCode.NOTHING_FILLS, days, rule)));
        } else {
            cadence.rules().subList(0, position).stream()
                    .filter(other -> asksTheSame(other, rule))
                    .map(other -> asked(CadenceFlawCode.REPEATED, days, rule, other))
                    .filter(DutiesAsked::proves)
                    .findFirst()
                    .ifPresent(same -> add(
                            rule,
                            CadenceFlawCode.REPEATED,
                            Optional.of(same),
                            Detail.of(same.rules().get(1))));
        }
    }

    private DutiesAsked asked(CadenceFlawCode shows, DateRange days, CadenceRule... rules) {
        return new DutiesAsked(
                cadence,
                Arrays.stream(rules).map(CadenceRule::id).collect(ImmutableList.toImmutableList()),
                days,
                shows);
    }

    /** Whether two rules differ in nothing that is asked of a unit but perhaps their days. */
    private boolean asksTheSame(CadenceRule one, CadenceRule other) {
        return one.unit().equals(other.unit())
                && one.occasions().isEmpty()
                && one.kinds().equals(other.kinds())
                && one.calendar().equals(other.calendar())
                && cadence.owedBy(one).equals(cadence.owedBy(other));
    }

    /** The first years in force of rule and cadence, and as long after them as a duty may still be due. */
    private DateRange asked(CadenceRule rule) {
        LocalDate from = Stream.concat(rule.inForceFrom().stream(), cadence.edition().inForceFrom().stream())
                .max(Comparator.naturalOrder())
                .or(() -> rule.inForceUntil().map(until -> until.minusYears(YEARS)))
                .orElse(ANY_BEGINNING);
        LocalDate enough = from.plusYears(YEARS);
        LocalDate until = rule.inForceUntil()
                .filter(end -> end.isAfter(from) && end.isBefore(enough))
                .orElse(enough);
        return DateRange.of(from, until.plusDays(delay(rule) + 1L));
    }

    /** How many days after its period a duty may be due. */
    private static int delay(CadenceRule rule) {
        return rule.due()
                .map(due -> due.fold(new DueRule.Cases<Integer>() {
                    @Override
                    public Integer lastWorkday() {
                        return 0;
                    }

                    @Override
                    public Integer nthWorkday(int n) {
                        return 0;
                    }

                    @Override
                    public Integer weekday(DayOfWeek weekday, Convention convention) {
                        return 0;
                    }

                    @Override
                    public Integer lastDay(int plusDays, Convention convention) {
                        return plusDays;
                    }
                }))
                .orElse(0);
    }

    private void add(CadenceRule rule, CadenceFlawCode code, Optional<DutiesAsked> witness, Detail... details) {
        found.add(Flaw.<DutiesAsked>builder()
                .node(rule.id())
                .label(rule.label())
                .code(code)
                .addDetails(details)
                .witness(witness)
                .build());
    }
}
