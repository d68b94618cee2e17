package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoreLine;
import io.wenming.scoring.UnitLoss;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What a score lost (失分情况): the largest losses with reason and clause, and the losses of each responsible unit. */
public final class LossTable {
    private final Words words;

    private LossTable(Words words) {
        this.words = words;
    }

    /**
     * The largest losses, largest first; nothing if there is none.
     *
     * @param most how many, 0 or more
     */
    public static Html of(Score score, int most, Language language) {
        return new LossTable(new Words(language)).lines(score.losses(most));
    }

    /**
     * The losses by leading unit, largest first; nothing if no indicator names one.
     *
     * @param names what units are called; their ids where there is none
     */
    public static Html byUnit(Score score, Map<String, Label> names, Language language) {
        return new LossTable(new Words(language)).units(score.lossesByUnit().led(), names);
    }

    private Html lines(ImmutableList<ScoreLine> losses) {
        DataTable table = DataTable.of(
                Column.text(words.say("指标", "indicator")),
                Column.text(words.say("事由", "what")),
                Column.number(words.say("失分", "loss")),
                Column.text(""),
                Column.text(words.say("理由与依据", "reason and clause")));
        Fraction largest = losses.isEmpty() ? Fraction.ONE : losses.get(0).amount();
        for (ScoreLine line : losses) {
            table = table.row(
                    Html.text(words.of(line.label())),
                    Html.text(words.of(line.code().label())),
                    Html.text(words.number(line.amount())),
                    Bar.of(line.amount(), largest, Tone.POOR),
                    Html.text(words.reasons(line.reasons())
                            + line.citation()
                                    .map(Citation::toString)
                                    .map(clause -> words.say("（", " (") + clause + words.say("）", ")"))
                                    .orElse("")));
        }
        return table.html();
    }

    private Html units(ImmutableList<UnitLoss> losses, Map<String, Label> names) {
        DataTable table = DataTable.of(
                Column.text(words.say("牵头单位", "leading unit")),
                Column.number(words.say("失分", "loss")),
                Column.text(""),
                Column.text(words.say("指标", "indicators")));
        Fraction largest = losses.stream()
                .map(UnitLoss::amount)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ONE);
        for (UnitLoss unit : ImmutableList.sortedCopyOf(
                Comparator.comparing(UnitLoss::amount).reversed(), losses)) {
            table = table.row(
                    Html.text(words.of(names.getOrDefault(unit.unit(), Label.of(unit.unit())))),
                    Html.text(words.number(unit.amount())),
                    Bar.of(unit.amount(), largest, Tone.POOR),
                    Html.text(unit.lines().stream()
                            .map(line -> words.of(line.label()) + " " + words.number(line.amount()))
                            .distinct()
                            .collect(Collectors.joining(words.say("、", ", ")))));
        }
        return table.html();
    }
}
