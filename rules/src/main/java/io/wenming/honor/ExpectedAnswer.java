package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.example.ExampleCheck;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What an example of a scheme has to answer (预期审核意见); of what is not said, anything may come out. */
@DomainStyle
@Value.Immutable
public abstract class ExpectedAnswer implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Label ELIGIBLE = Label.of("申报资格", "eligible");
    private static final Label REASONS = Label.of("不符合的理由", "reasons");
    private static final Label EARLIEST = Label.of("最早可申报日期", "earliest application");
    private static final Label STATE = Label.of("称号状态", "state");

    ExpectedAnswer() {}

    /** Whether the subject may apply. */
    public abstract Optional<Boolean> eligible();

    /** The codes of all reasons against it; if none is given, only {@link #eligible} says something. */
    public abstract ImmutableSet<String> reasons();

    /** The first day on which it may apply if nothing but time passes. */
    public abstract Optional<LocalDate> earliestOn();

    /** What the title is on the day. */
    public abstract Optional<TitleState> state();

    @Value.Check
    void check() {
        Texts.check("reasons", reasons());
        Refusal.unless(
                eligible().isPresent() || !reasons().isEmpty() || earliestOn().isPresent() || state().isPresent(),
                "expect: nothing is expected; give eligible, reasons, earliestOn or state");
        Refusal.unless(
                reasons().isEmpty() || !eligible().orElse(false),
                "expect: it is eligible and has reasons %s against it; give one of them",
                reasons());
    }

    /** The check, with all that is expected set against what a history answers. */
    ExampleCheck against(HonorHistory history, Candidacy asked, ExampleCheck check) {
        Eligibility answer = history.eligibility(asked);
        return check.expect(
                        ELIGIBLE, eligible().map(ExpectedAnswer::yesOrNo), Optional.of(yesOrNo(answer.isEligible())))
                .expect(
                        REASONS,
                        Optional.of(reasons()).filter(codes -> !codes.isEmpty()).map(ExpectedAnswer::listed),
                        Optional.of(listed(answer.codes())))
                .expect(
                        EARLIEST,
                        earliestOn().map(Detail::of),
                        earliestOn().isEmpty()
                                ? Optional.empty()
                                : history.earliestApplication(asked).map(Detail::of))
                .expect(
                        STATE,
                        state().map(state -> Detail.of(state.label())),
                        Optional.of(Detail.of(history.state(asked.subject(), asked.title(), asked.on())
                                .label())));
    }

    private static Detail yesOrNo(boolean eligible) {
        return Detail.of(eligible ? Label.of("可以申报", "yes") : Label.of("不得申报", "no"));
    }

    private static Detail listed(ImmutableSet<String> codes) {
        return Detail.of(
                ImmutableSortedSet.copyOf(Comparator.naturalOrder(), codes).toString());
    }

    /** Starts an expectation. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an expectation. */
    public static final class Builder extends ImmutableExpectedAnswer.Builder {
        Builder() {}
    }
}
