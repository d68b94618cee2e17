package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.example.ExampleCheck;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
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
        Refusal.unless(
                score().isPresent() || !periods().isEmpty() || status().isPresent(),
                "expect: nothing is expected; give score, periods or status");
    }

    /** The check, with all that is expected set against a score. */
    ExampleCheck against(PeriodicScore actual, ExampleCheck check) {
        ExampleCheck checked = check.expect(
                        ExpectedScore.SCORE,
                        score().map(ExpectedScore::detail),
                        actual.points().map(ExpectedScore::detail))
                .expect(
                        ExpectedScore.STATUS,
                        status().map(status -> Detail.of(status.label())),
                        Optional.of(Detail.of(actual.status().label())));
        for (Map.Entry<String, Points> period : periods().entrySet()) {
            checked = checked.expect(
                    Label.of(period.getKey()),
                    Optional.of(ExpectedScore.detail(period.getValue())),
                    actual.period(period.getKey()).points().map(ExpectedScore::detail));
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
