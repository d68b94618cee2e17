package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.scoring.Interval;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoreStatus;
import io.wenming.scoring.Span;
import java.util.Optional;

/** A score at a glance (得分概览): the number, what the standard says of it, the pass mark, and how far it may still move. */
public final class ScoreView {
    private static final int HEIGHT = 64;
    private static final int TOP = 22;
    private static final int THICK = 16;

    private final Score score;
    private final Words words;

    private ScoreView(Score score, Words words) {
        this.score = score;
        this.words = words;
    }

    /** A score with its line, its reasons on the total, and the interval if inputs are missing. */
    public static Html of(Score score, Language language) {
        return new ScoreView(score, new Words(language)).html();
    }

    static Tone tone(ScoreStatus status) {
        return switch (status) {
            case PASS -> Tone.GOOD;
            case SCORED -> Tone.OPEN;
            case UNSCORED, INELIGIBLE -> Tone.FAIR;
            case FAIL, VETOED -> Tone.POOR;
        };
    }

    private Html html() {
        Fraction offers = score.standard().total().offers();
        Optional<Span> span = Optional.of(score.standard().interval(score.facts()))
                .filter(interval -> !interval.missing().isEmpty())
                .flatMap(Interval::points);
        return Html.of(
                        Tag.DIV,
                        Html.of(
                                        Tag.P,
                                        Html.of(Tag.STRONG, score.printed().orElse("-")),
                                        Html.of(Tag.SMALL, words.say("满分 ", "of ") + words.number(offers)),
                                        tone(score.status())
                                                .badge(words.of(score.status().label())))
                                .classed("hero"),
                        line(offers, span),
                        reasons(score.finding().reasons()))
                .classed("score");
    }

    private String ends(Span span) {
        return span.least().map(words::number).orElse("-∞") + "–"
                + span.most().map(words::number).orElse("∞");
    }

    private Html line(Fraction offers, Optional<Span> span) {
        Optional<Fraction> points = score.points().map(Points::toFraction);
        Optional<Fraction> pass = score.standard().passMark().map(Points::toFraction);
        Scale scale = Scale.upTo(points.map(offers::max).orElse(offers));
        ImmutableList.Builder<Html> shapes = ImmutableList.builder();
        shapes.add(Svg.rect(0, TOP, Scale.STEPS, THICK, "track"));
        points.ifPresent(value -> shapes.add(Svg.rect(0, TOP, scale.at(value), THICK, "part")));
        span.ifPresent(open -> {
            int from = scale.at(open.least().orElse(scale.low()));
            int to = scale.at(open.most().orElse(scale.high()));
            shapes.add(Svg.rect(from, TOP + THICK + 3, to - from, 4, "span", Svg.title(ends(open))));
        });
        pass.ifPresent(mark -> {
            int at = scale.at(mark);
            shapes.add(Svg.line(at, TOP - 5, at, TOP + THICK + 5, "mark"));
            shapes.add(Svg.text(at, TOP - 9, "tick", words.say("合格线 ", "pass mark ") + words.number(mark)));
        });
        shapes.add(Svg.text(0, HEIGHT - 4, "tick first", "0"));
        shapes.add(Svg.text(Scale.STEPS, HEIGHT - 4, "tick last", words.number(scale.high())));
        span.ifPresent(open -> shapes.add(Svg.text(
                Scale.STEPS / 2, HEIGHT - 4, "tick", words.say("缺报补齐后可能得分 ", "once all is reported ") + ends(open))));
        return Svg.drawing(
                        Scale.STEPS,
                        HEIGHT,
                        words.say("得分 ", "score ") + score.printed().orElse("-"),
                        shapes.build().toArray(Html[]::new))
                .classed("line");
    }

    private Html reasons(ImmutableList<Reason> reasons) {
        return reasons.isEmpty()
                ? Html.NONE
                : Html.of(
                                Tag.UL,
                                reasons.stream()
                                        .map(reason -> Html.of(Tag.LI, reason.in(words.language())))
                                        .toArray(Html[]::new))
                        .classed("reasons");
    }
}
