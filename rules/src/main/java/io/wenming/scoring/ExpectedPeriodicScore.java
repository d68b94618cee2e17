package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.example.ExampleCheck;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What an example of a standard by periods has to score (分期预期得分); of what is not said, anything may come out. */
@DomainStyle
@Value.Immutable
public abstract class ExpectedPeriodicScore implements Serializable {
    private static final long serialVersionUID = 1L;

    ExpectedPeriodicScore() {}

    /** The score, rounded as the standard says. */
    public abstract Optional<Points> score();

    /** The scores of periods, rounded as the standard says, by id; see {@link PeriodScore#points}. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Points> periods();

    /** What the standard says of the score. */
    public abstract Optional<ScoreStatus> status();

    @Value.Check
    void check() {
        Texts.check("periods", periods().keySet());
        Refusal.unless(
                score().isPresent() || !periods().isEmpty() || status().isPresent(),
                "expect: nothing is expected; give score, periods or status");
    }

    /** The check, with all that is expected set against a score. */
    ExampleCheck against(PeriodicScore actual, ExampleCheck check) {
        ExampleCheck checked = ExpectedScore.expect(
                ExpectedScore.expect(check, ExpectedScore.SCORE, score(), actual.points()), status(), actual.status());
        for (Map.Entry<String, Points> period : periods().entrySet()) {
            checked = ExpectedScore.expect(
                    checked,
                    Label.of(period.getKey()),
                    Optional.of(period.getValue()),
                    actual.period(period.getKey()).points());
        }
        return checked;
    }

    /** Starts an expectation. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation. */
    public static final class Builder extends ImmutableExpectedPeriodicScore.Builder {
        Builder() {}
    }
}
