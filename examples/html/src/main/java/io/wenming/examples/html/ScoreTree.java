package io.wenming.examples.html;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Weight;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Score;
import java.util.Optional;
import java.util.function.Function;

/** The tree of a score (得分明细): each indicator with a bar of what it gave of what it offers, why, and its clause. */
public final class ScoreTree {
    private static final int OPEN_LEVELS = 2;

    private final ImmutableMap<String, Finding> findings;
    private final Words words;

    private ScoreTree(Score score, Words words) {
        this.findings = score.finding()
                .parts()
                .get(0)
                .all()
                .collect(ImmutableMap.toImmutableMap(Finding::node, Function.identity()));
        this.words = words;
    }

    /** The whole tree; the upper levels are open. */
    public static Html of(Score score, Language language) {
        return Html.of(
                        Tag.DIV,
                        new ScoreTree(score, new Words(language))
                                .node(score.standard().total(), 0))
                .classed("tree");
    }

    private Html node(Indicator indicator, int depth) {
        Finding finding = requireNonNull(findings.get(indicator.id()), indicator.id());
        Html why = why(indicator, finding);
        if (!indicator.isGroup()) {
            return Html.of(Tag.DIV, Html.of(Tag.DIV, head(indicator, finding)).classed("row"), why)
                    .classed("node leaf");
        }
        Element group = Html.of(
                        Tag.DETAILS,
                        Html.of(Tag.SUMMARY, head(indicator, finding)).classed("row"),
                        why,
                        Html.all(indicator.parts().stream()
                                .map(part -> node(part, depth + 1))
                                .toList()))
                .classed("node");
        return depth < OPEN_LEVELS ? group.with(Attribute.OPEN, "open") : group;
    }

    private Html head(Indicator indicator, Finding finding) {
        Optional<Fraction> value =
                finding.value().filter(Detail.Amount.class::isInstance).map(amount -> ((Detail.Amount) amount).value());
        Fraction offers = indicator.offers();
        return Html.all(
                Html.of(Tag.SPAN, Html.text(words.of(indicator.label())), weight(indicator.weight()))
                        .classed("name"),
                value.map(points -> Bar.of(points, offers)).orElse(Html.NONE),
                Html.of(
                                Tag.SPAN,
                                Html.of(
                                        Tag.STRONG,
                                        value.map(words::number)
                                                .orElse(words.of(
                                                        finding.outcome().label()))),
                                offers.signum() == 0 ? Html.NONE : Html.of(Tag.SMALL, " / " + words.number(offers)))
                        .classed("figure"));
    }

    private Html weight(Weight weight) {
        return weight.equals(Weight.ONE)
                ? Html.NONE
                : Html.of(Tag.SMALL, words.say(" 权重 ", " weight ") + words.number(weight.toFraction()));
    }

    private Html why(Indicator indicator, Finding finding) {
        String reasons = words.reasons(finding.reasons());
        String lead =
                indicator.lead().map(unit -> words.say("牵头：", "Lead: ") + unit).orElse("");
        return reasons.isEmpty() && lead.isEmpty() && finding.citation().isEmpty()
                ? Html.NONE
                : Html.of(
                                Tag.P,
                                Html.of(Tag.SPAN, reasons),
                                words.clause(finding.citation()),
                                lead.isEmpty()
                                        ? Html.NONE
                                        : Html.of(Tag.SPAN, lead).classed("clause"))
                        .classed("why");
    }
}
