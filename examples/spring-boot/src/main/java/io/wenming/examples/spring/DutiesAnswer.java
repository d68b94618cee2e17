package io.wenming.examples.spring;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
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
        DutyRates rates,
        List<DutyRates.OfUnit> units,
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
                DutyRates.of(compliance.rates()),
                compliance.ratesByUnit().entrySet().stream()
                        .filter(unit -> wanted.test(unit.getKey()))
                        .map(unit -> DutyRates.OfUnit.of(unit.getKey(), unit.getValue()))
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
