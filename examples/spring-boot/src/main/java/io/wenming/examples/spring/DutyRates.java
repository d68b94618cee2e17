package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.cadence.DutyTally;
import io.wenming.document.Codecs;
import java.util.Optional;

/**
 * How many duties stand how (办理统计); the rate is out of those that are due and not waived.
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
record DutyRates(
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
    static DutyRates of(DutyTally tally) {
        return new DutyRates(
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

    /**
     * The rates of a unit.
     *
     * @param unit id of the unit
     * @param rates its rates
     */
    @Schema(name = "UnitRates")
    record OfUnit(String unit, DutyRates rates) implements Answer {
        static OfUnit of(String unit, DutyTally tally) {
            return new OfUnit(unit, DutyRates.of(tally));
        }

        @Override
        public Body body() {
            return new Body().put("unit", unit).put("rates", rates);
        }
    }
}
