package io.wenming.examples.html;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.Step;
import io.wenming.honor.TitleState;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The honors of a subject over the years (荣誉阶梯): a line for each tier, the highest on top, with how each title stood. What lies
 * after the day asked about is what follows if nothing more happens.
 */
public final class HonorLadder {
    private static final int LEFT = 190;
    private static final int RIGHT = 990;
    private static final int ROW = 34;
    private static final int TOP = 34;
    private static final int THICK = 20;
    private static final int MOST_YEARS_SHOWN = 16;
    private static final int ROOM_FOR_WORDS = 90;

    private final HonorHistory history;
    private final String subject;
    private final LocalDate asOf;
    private final Words words;
    private final LocalDate from;
    private final LocalDate until;

    private HonorLadder(HonorHistory history, String subject, LocalDate asOf, Words words) {
        this.history = history;
        this.subject = subject;
        this.asOf = asOf;
        this.words = words;
        ImmutableList<LocalDate> days = history.titles(subject).stream()
                .flatMap(title -> history.steps(subject, title).stream().map(Step::on))
                .collect(ImmutableList.toImmutableList());
        this.from = Stream.concat(days.stream(), Stream.of(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf)
                .withDayOfYear(1);
        this.until = Stream.concat(days.stream(), Stream.of(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf)
                .withDayOfYear(1)
                .plusYears(1);
    }

    /** The ladder and, below it, every step with its cause. A subject without titles has neither. */
    public static Html of(HonorHistory history, String subject, LocalDate asOf, Language language) {
        if (history.titles(subject).isEmpty()) {
            return Html.NONE;
        }
        Words words = new Words(language);
        return Html.all(
                new HonorLadder(history, subject, asOf, words).figure(),
                legend(words),
                HonorSteps.of(history, subject, asOf, words));
    }

    private Html figure() {
        ImmutableSet<CreationType> types =
                history.titles(subject).stream().map(Title::type).collect(ImmutableSet.toImmutableSet());
        return Html.all(types.stream().map(this::drawing).toList());
    }

    private Html drawing(CreationType type) {
        ImmutableList<Tier> tiers = history.scheme().tiers().tiers().reverse();
        int height = TOP + tiers.size() * ROW;
        ImmutableList.Builder<Html> shapes = ImmutableList.builder();
        shapes.add(years(height));
        for (int i = 0; i < tiers.size(); i++) {
            int y = TOP + i * ROW;
            Title title = Title.of(type, tiers.get(i));
            shapes.add(Svg.text(0, y + ROW / 2 + 5, "tier", words.of(title.label())));
            shapes.add(Svg.line(LEFT, y + ROW, RIGHT, y + ROW, "rung"));
            shapes.add(spans(title, y + (ROW - THICK) / 2));
        }
        shapes.add(Svg.line(at(asOf), TOP - 6, at(asOf), height, "today"));
        shapes.add(Svg.text(at(asOf), TOP - 22, "tick", asOf.toString()));
        return Svg.drawing(
                        1000, height + 4, words.of(type.label()), shapes.build().toArray(Html[]::new))
                .classed("ladder");
    }

    private Html years(int height) {
        ImmutableList.Builder<Html> shapes = ImmutableList.builder();
        int step = (until.getYear() - from.getYear()) / MOST_YEARS_SHOWN + 1;
        for (LocalDate year = from; year.isBefore(until); year = year.plusYears(step)) {
            shapes.add(Svg.line(at(year), TOP, at(year), height, "year"));
            shapes.add(Svg.text(at(year) + 3, TOP - 6, "tick first", Integer.toString(year.getYear())));
        }
        return Html.of(Tag.G, shapes.build().toArray(Html[]::new));
    }

    private Html spans(Title title, int y) {
        ImmutableList<Step> steps = history.steps(subject, title);
        ImmutableList.Builder<Html> shapes = ImmutableList.builder();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate start = steps.get(i).on();
            LocalDate end = i + 1 < steps.size() ? steps.get(i + 1).on() : until;
            TitleState state = steps.get(i).after().state();
            String name = "state " + Ascii.toLowerCase(state.code());
            LocalDate cut = asOf.isBefore(start) ? start : asOf.isBefore(end) ? asOf.plusDays(1) : end;
            shapes.add(span(start, cut, y, name, state));
            shapes.add(span(cut, end, y, name + " ahead", state));
        }
        return Html.of(Tag.G, shapes.build().toArray(Html[]::new));
    }

    private Html span(LocalDate start, LocalDate end, int y, String name, TitleState state) {
        if (!start.isBefore(end)) {
            return Html.NONE;
        }
        String told = words.of(state.label());
        int width = at(end) - at(start);
        Html bar = Svg.rect(
                at(start), y, width, THICK, name, Svg.title("%s %s %s".formatted(told, start, end.minusDays(1))));
        return state.isHeld() && width >= ROOM_FOR_WORDS
                ? Html.all(bar, Svg.text(at(start) + width / 2, y + THICK - 6, "told", told))
                : bar;
    }

    private static Html legend(Words words) {
        return Html.of(
                        Tag.P,
                        Tone.GOOD.badge(words.of(TitleState.ACTIVE.label())),
                        Tone.FAIR.badge(
                                Stream.of(TitleState.WARNED, TitleState.DEFERRED, TitleState.AWAITING_REASSESSMENT)
                                        .map(state -> words.of(state.label()))
                                        .collect(Collectors.joining(words.say("、", ", ")))),
                        Tone.POOR.badge(Stream.of(TitleState.SUSPENDED, TitleState.REVOKED)
                                .map(state -> words.of(state.label()))
                                .collect(Collectors.joining(words.say("、", ", ")))),
                        Tone.GOOD
                                .badge(words.say("浅色为预计", "pale: what lies ahead"))
                                .classed("badge good ahead"))
                .classed("legend");
    }

    private int at(LocalDate day) {
        Scale days = new Scale(Fraction.of(from.toEpochDay()), Fraction.of(until.toEpochDay()));
        return LEFT + days.at(Fraction.of(day.toEpochDay())) * (RIGHT - LEFT) / Scale.STEPS;
    }
}
