package io.wenming.bulletin;

import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import java.util.Arrays;
import java.util.Optional;

/** What a bulletin is called: by the calendar period that it is for, if it is for one. */
final class BulletinTitle {
    private BulletinTitle() {}

    static Label of(Bulletin bulletin) {
        DateRange range = bulletin.question().supervision().range();
        return period(range)
                .map(period -> {
                    Label word = word(period.unit());
                    Label days = period.label();
                    return Label.of(days.zh() + word.zh(), word.en() + ", " + days.en());
                })
                .orElse(Label.of("督查通报", "supervision bulletin"));
    }

    private static Optional<CalendarPeriod> period(DateRange range) {
        if (range.from().getYear() < 1 || range.from().getYear() > CalendarPeriod.MAX_YEAR) {
            return Optional.empty();
        }
        return Arrays.stream(PeriodUnit.values())
                .map(unit -> CalendarPeriod.of(unit, range.from()))
                .filter(period -> period.range().equals(range))
                .findFirst();
    }

    private static Label word(PeriodUnit unit) {
        return switch (unit) {
            case DAY -> Label.of("督查日报", "daily bulletin");
            case WEEK -> Label.of("督查周通报", "weekly bulletin");
            case MONTH -> Label.of("督查月小结", "monthly summary");
            case QUARTER -> Label.of("督查季考评汇总", "quarterly summary");
            case YEAR -> Label.of("督查年度总结", "yearly summary");
        };
    }
}
