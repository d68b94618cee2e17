package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Language;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Months as a wall calendar shows them (月历), weeks from Monday, with holidays and make-up days, and a mark on each day. */
final class MonthGrid {
    private static final int CELL = 40;
    private static final int GAP = 3;
    private static final int TOP = 56;
    private static final int WEEKS = 6;
    private static final int DAYS = 7;

    private final DateRange range;
    private final WorkingCalendar calendar;
    private final Function<LocalDate, Optional<DayMark>> marks;
    private final Words words;

    MonthGrid(
            DateRange range,
            WorkingCalendar calendar,
            Function<LocalDate, Optional<DayMark>> marks,
            Language language) {
        this.range = range;
        this.calendar = calendar;
        this.marks = marks;
        this.words = new Words(language);
    }

    /** All months of the range. */
    Html html() {
        ImmutableList.Builder<Html> months = ImmutableList.builder();
        for (YearMonth month = YearMonth.from(range.from());
                !month.isAfter(YearMonth.from(range.last()));
                month = month.plusMonths(1)) {
            months.add(month(month));
        }
        return Html.of(Tag.DIV, months.build().toArray(Html[]::new)).classed("months");
    }

    private Html month(YearMonth month) {
        String name = words.say("%s年%s月".formatted(month.getYear(), month.getMonthValue()), month.toString());
        ImmutableList.Builder<Html> shapes = ImmutableList.builder();
        shapes.add(Svg.text(0, 20, "month", name));
        String days = words.say("一二三四五六日", "MTWTFSS");
        for (int i = 0; i < DAYS; i++) {
            shapes.add(Svg.text(i * CELL + CELL / 2, TOP - 10, "weekday", days.substring(i, i + 1)));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            if (range.contains(date)) {
                shapes.add(day(date, month.atDay(1).getDayOfWeek().getValue() - 1 + day - 1));
            }
        }
        return Svg.drawing(DAYS * CELL, TOP + WEEKS * CELL, name, shapes.build().toArray(Html[]::new))
                .classed("grid");
    }

    private Html day(LocalDate date, int place) {
        int x = place % DAYS * CELL;
        int y = TOP + place / DAYS * CELL;
        Optional<DayMark> mark = marks.apply(date);
        String tone = mark.map(found -> found.tone().word()).orElse("blank");
        Html drawn = Html.of(
                        Tag.G,
                        Svg.title(date
                                + kind(date)
                                + mark.map(found -> " " + found.told()).orElse("")),
                        Svg.rect(x, y, CELL - GAP, CELL - GAP, "day").with(Attribute.RX, 4),
                        Svg.text(x + 5, y + 14, "date", Integer.toString(date.getDayOfMonth())),
                        Svg.text(x + CELL - GAP - 4, y + 13, "kind", shortKind(date)),
                        Svg.text(
                                x + (CELL - GAP) / 2,
                                y + CELL - GAP - 6,
                                "sign",
                                mark.map(DayMark::sign).orElse("")))
                .classed(tone + (isRest(date) ? " rest" : ""));
        return mark.flatMap(DayMark::place)
                .<Html>map(id -> Html.of(Tag.A, drawn).with(Attribute.HREF, "#" + id))
                .orElse(drawn);
    }

    private boolean isRest(LocalDate date) {
        return isKnown(date) && !calendar.isWorkday(date);
    }

    private boolean isKnown(LocalDate date) {
        return calendar.publishedYears().contains(date.getYear());
    }

    private String shortKind(LocalDate date) {
        return calendar.offDays().containsKey(date)
                ? words.say("休", "H")
                : calendar.makeUpDays().containsKey(date) ? words.say("班", "W") : "";
    }

    private String kind(LocalDate date) {
        String off = calendar.offDays().get(date);
        String makeUp = calendar.makeUpDays().get(date);
        if (off != null) {
            return words.say(" 放假 ", " day off ") + off;
        }
        return makeUp != null ? words.say(" 调休上班 ", " make-up working day ") + makeUp : "";
    }
}
