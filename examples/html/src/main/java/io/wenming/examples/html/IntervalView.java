package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Language;
import io.wenming.scoring.Influence;
import io.wenming.scoring.Interval;
import io.wenming.scoring.IntervalReason;
import java.util.Set;

/** What is still open of a score (得分区间): the sentences of the library, and the missing inputs by how much they matter. */
public final class IntervalView {
    private static final Set<ReasonCode> OF_INPUTS =
            Set.of(IntervalReason.NARROWS, IntervalReason.BOUNDS, IntervalReason.MOVES, IntervalReason.MOVES_NOTHING);

    private IntervalView() {}

    /** The interval; nothing if no input is missing. */
    public static Html of(Interval interval, Language language) {
        if (interval.missing().isEmpty()) {
            return Html.NONE;
        }
        ImmutableList<Reason> reasons = interval.finding().reasons();
        return Html.all(
                Html.of(
                                Tag.UL,
                                reasons.stream()
                                        .filter(reason -> !OF_INPUTS.contains(reason.code()))
                                        .map(reason -> Html.of(Tag.LI, reason.in(language)))
                                        .toArray(Html[]::new))
                        .classed("reasons"),
                inputs(interval.influences(), reasons, new Words(language)));
    }

    /** The inputs in their order, each with the sentence that the library has for it. */
    private static Html inputs(ImmutableList<Influence> influences, ImmutableList<Reason> reasons, Words words) {
        ImmutableList<Html[]> rows = Streams.zip(
                        influences.stream(),
                        reasons.stream().filter(reason -> OF_INPUTS.contains(reason.code())),
                        (influence, reason) -> new Html[] {
                            Html.text(influence.key().name()),
                            Html.text(reason.in(words.language())),
                            Html.text(influence.mayDecide() ? words.say("能", "yes") : words.say("不能", "no"))
                        })
                .collect(ImmutableList.toImmutableList());
        DataTable table = DataTable.of(
                        Column.text(words.say("缺报项", "missing input")),
                        Column.text(words.say("补报后", "once it is known")),
                        Column.text(words.say("能否单独定结论", "may decide alone")))
                .called(words.say("缺报项，影响最大的在前", "Missing inputs, the one that matters most first"));
        for (Html[] row : rows) {
            table = table.row(row);
        }
        return table.html();
    }
}
