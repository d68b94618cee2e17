package io.wenming.examples.html;

import io.wenming.label.Language;
import io.wenming.scoring.Influence;
import io.wenming.scoring.Interval;

/** What is still open of a score (得分区间): the sentences of the library, and the missing inputs by how much they matter. */
public final class IntervalView {
    private IntervalView() {}

    /** The interval; nothing if no input is missing. */
    public static Html of(Interval interval, Language language) {
        if (interval.missing().isEmpty()) {
            return Html.NONE;
        }
        Words words = new Words(language);
        DataTable table = DataTable.of(
                        Column.text(words.say("缺报项", "missing input")),
                        Column.number(words.say("补报后区间收窄", "narrows the interval by")),
                        Column.text(words.say("能否单独定结论", "may decide alone")))
                .called(words.say("缺报项，影响最大的在前", "Missing inputs, the one that matters most first"));
        for (Influence influence : interval.influences()) {
            table = table.row(
                    Html.text(influence.key().name()),
                    Html.text(influence.narrows().map(words::number).orElse("-")),
                    Html.text(influence.mayDecide() ? words.say("能", "yes") : words.say("不能", "no")));
        }
        return Html.all(
                Html.of(
                                Tag.UL,
                                interval.finding().reasons().stream()
                                        .map(reason -> Html.of(Tag.LI, reason.in(language)))
                                        .toArray(Html[]::new))
                        .classed("reasons"),
                table.html());
    }
}
