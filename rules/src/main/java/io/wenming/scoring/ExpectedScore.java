package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.example.ExampleCheck;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What an example of a standard has to score (预期得分); of what is not said, anything may come out. */
@DomainStyle
@Value.Immutable
public abstract class ExpectedScore implements Serializable {
    static final Label SCORE = Label.of("得分", "score");
    private static final Label STATUS = Label.of("结论", "status");

    private static final long serialVersionUID = 1L;

    ExpectedScore() {}

    /** The score, rounded as the standard says. */
    public abstract Optional<Points> score();

    /** The values of indicators before the weight around them, by id. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Points> items();

    /** What the standard says of the score. */
    public abstract Optional<ScoreStatus> status();

    @Value.Check
    void check() {
        Texts.check("items", items().keySet());
        Refusal.unless(
                score().isPresent() || !items().isEmpty() || status().isPresent(),
                "expect: nothing is expected; give score, items or status");
    }

    /** The check, with all that is expected set against a score. */
    ExampleCheck against(Score actual, ExampleCheck check) {
        ExampleCheck checked = expect(expect(check, SCORE, score(), actual.points()), status(), actual.status());
        for (Map.Entry<String, Points> item : items().entrySet()) {
            checked = checked.expect(
                    Label.of(item.getKey()),
                    Optional.of(detail(item.getValue())),
                    actual.item(item.getKey()).map(Detail::of));
        }
        return checked;
    }

    /** The check, with points set against those that came out. */
    static ExampleCheck expect(ExampleCheck check, Label what, Optional<Points> expected, Optional<Points> actual) {
        return check.expect(what, expected.map(ExpectedScore::detail), actual.map(ExpectedScore::detail));
    }

    /** The check, with a status set against the one that came out. */
    static ExampleCheck expect(ExampleCheck check, Optional<ScoreStatus> expected, ScoreStatus actual) {
        return check.expect(
                STATUS, expected.map(status -> Detail.of(status.label())), Optional.of(Detail.of(actual.label())));
    }

    private static Detail detail(Points points) {
        return Detail.of(points.toFraction());
    }

    /** Starts an expectation. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation. */
    public static final class Builder extends ImmutableExpectedScore.Builder {
        Builder() {}
    }
}
