package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Finding;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.scoring.Gap;
import io.wenming.scoring.GapStatus;
import io.wenming.scoring.Improvement;
import io.wenming.scoring.ImprovementPlan;
import java.util.Optional;
import java.util.stream.IntStream;

/** The gap to a target (差距): how much is short, and each smallest set of indicators that closes it. */
public final class GapView {
    private final Words words;

    private GapView(Words words) {
        this.words = words;
    }

    /** A gap with its plans. */
    public static Html of(Gap gap, Language language) {
        return new GapView(new Words(language)).html(gap);
    }

    private Html html(Gap gap) {
        Finding told = gap.finding();
        ImmutableList.Builder<ImprovementPlan> plans = ImmutableList.builder();
        plans.addAll(gap.fewest().plans());
        gap.cheapest().ifPresent(cheapest -> plans.addAll(cheapest.plans()));
        ImmutableList<ImprovementPlan> all = plans.build();
        return Html.all(
                Html.of(
                        Tag.P,
                        tone(gap.status()).badge(words.of(gap.status().label())),
                        Html.text(" " + words.reasons(told.reasons()))),
                Html.of(
                                Tag.DIV,
                                IntStream.range(0, all.size())
                                        .mapToObj(i -> card(
                                                i + 1, all.get(i), told.parts().get(i)))
                                        .toArray(Html[]::new))
                        .classed("cards"));
    }

    private static Tone tone(GapStatus status) {
        return switch (status) {
            case REACHED -> Tone.GOOD;
            case REACHABLE -> Tone.FAIR;
            case OPEN -> Tone.OPEN;
            case OUT_OF_REACH -> Tone.POOR;
        };
    }

    private Html card(int number, ImprovementPlan plan, Finding told) {
        return Html.of(
                        Tag.DIV,
                        Html.of(Tag.H3, words.say("方案 ", "Plan ") + number),
                        Html.of(Tag.P, words.reasons(told.reasons())).classed("why"),
                        Html.all(plan.improvements().stream()
                                .map(this::improvement)
                                .toList()))
                .classed("card");
    }

    private Html improvement(Improvement improvement) {
        Optional<Fraction> now = improvement.now();
        return Html.of(
                        Tag.DIV,
                        Html.of(Tag.SPAN, words.of(improvement.label())).classed("name"),
                        Bar.rise(now.orElse(Fraction.ZERO), improvement.best(), improvement.best()),
                        Html.of(
                                        Tag.SPAN,
                                        (improvement.missing()
                                                        ? words.say("缺报", "not reported")
                                                        : now.map(words::number).orElse("-"))
                                                + " → " + words.number(improvement.best()))
                                .classed("figure"))
                .classed("row");
    }
}
