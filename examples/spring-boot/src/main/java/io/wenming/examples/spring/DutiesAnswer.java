package io.wenming.examples.spring;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyTally;
import io.wenming.cadence.Evidence;
import io.wenming.document.Codecs;
import io.wenming.label.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Duties and rates (应办事项与按期率).
 *
 * @param cadence id of the cadence
 * @param version its version
 * @param from the first day
 * @param to the last day, inclusive
 * @param asOf the day at whose end they stand so
 * @param rates of all units together
 * @param units the rates of each unit
 * @param duties each duty of each unit
 */
record DutiesAnswer(
        String cadence,
        String version,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Rates rates,
        List<UnitRates> units,
        List<DutyAnswer> duties)
        implements Answer {
    static DutiesAnswer of(Compliance compliance, Predicate<String> wanted, Language language) {
        Cadence cadence = compliance.supervision().cadence();
        return new DutiesAnswer(
                cadence.id(),
                cadence.version(),
                compliance.supervision().range().from(),
                compliance.supervision().range().last(),
                compliance.supervision().asOf(),
                Rates.of(compliance.rates()),
                compliance.ratesByUnit().entrySet().stream()
                        .filter(unit -> wanted.test(unit.getKey()))
                        .map(unit -> new UnitRates(unit.getKey(), Rates.of(unit.getValue())))
                        .toList(),
                compliance.statuses().stream()
                        .filter(standing -> wanted.test(standing.unit()))
                        .map(standing -> DutyAnswer.of(standing, language))
                        .toList());
    }

    @Override
    public Body body() {
        return new Body()
                .put("cadence", cadence)
                .put("version", version)
                .put("from", Codecs.DATE, from)
                .put("to", Codecs.DATE, to)
                .put("asOf", Codecs.DATE, asOf)
                .put("rates", rates)
                .put("units", units)
                .put("duties", duties);
    }

    /**
     * How many duties stand how; the rate is out of those that are due and not waived.
     *
     * @param total all
     * @param onTime done in time
     * @param late done late
     * @param overdue not done, still possible
     * @param missed not done, no longer possible
     * @param pending not due yet
     * @param waived excused
     * @param early done before they are due
     * @param onTimeRate 按期率; none where nothing is due
     */
    record Rates(
            int total,
            int onTime,
            int late,
            int overdue,
            int missed,
            int pending,
            int waived,
            int early,
            Optional<String> onTimeRate)
            implements Answer {
        static Rates of(DutyTally tally) {
            return new Rates(
                    tally.total(),
                    tally.onTime(),
                    tally.late(),
                    tally.overdue(),
                    tally.missed(),
                    tally.pending(),
                    tally.waived(),
                    tally.early(),
                    Percent.of(tally.onTimeRate()));
        }

        @Override
        public Body body() {
            return new Body()
                    .put("total", total)
                    .put("onTime", onTime)
                    .put("late", late)
                    .put("overdue", overdue)
                    .put("missed", missed)
                    .put("pending", pending)
                    .put("waived", waived)
                    .put("early", early)
                    .put("onTimeRate", Codecs.TEXT, onTimeRate);
        }
    }

    /**
     * The rates of a unit.
     *
     * @param unit id of the unit
     * @param rates its rates
     */
    record UnitRates(String unit, Rates rates) implements Answer {
        @Override
        public Body body() {
            return new Body().put("unit", unit).put("rates", rates);
        }
    }

    /**
     * How a unit stands with a duty.
     *
     * @param unit id of the unit
     * @param rule id of the rule
     * @param dueOn the day on which it is due
     * @param status the code
     * @param label the status in words
     * @param evidence id of the evidence that fills it
     */
    record DutyAnswer(String unit, String rule, LocalDate dueOn, String status, String label, Optional<String> evidence)
            implements Answer {
        static DutyAnswer of(DutyStanding standing, Language language) {
            return new DutyAnswer(
                    standing.unit(),
                    standing.duty().ruleId(),
                    standing.duty().dueOn(),
                    standing.status().code(),
                    standing.status().label().in(language),
                    standing.by().map(Evidence::id));
        }

        @Override
        public Body body() {
            return new Body()
                    .put("unit", unit)
                    .put("rule", rule)
                    .put("dueOn", Codecs.DATE, dueOn)
                    .put("status", status)
                    .put("label", label)
                    .put("evidence", Codecs.TEXT, evidence);
        }
    }
}
