package io.wenming.coverage;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How an area stands against a coverage rule on a day (覆盖结果): the measured share, exact, and every member by name. The
 * members that count, those that are missing and those that are not applicable are together the whole population.
 */
@DomainStyle
@Value.Immutable
public abstract class Coverage implements Serializable {
    private static final long serialVersionUID = 1L;

    Coverage() {}

    /** The rule. */
    public abstract CoverageRule rule();

    /** The area. */
    public abstract Division area();

    /** The day, read at its end. */
    public abstract LocalDate on();

    /** The members that are covered, each with the events that it counts by. */
    public abstract ImmutableList<CoverageMember> counted();

    /** The members that are not covered. */
    public abstract ImmutableList<CoverageMember> missing();

    /** The members that the rule does not look at: exempt ones, and bodies that have ended. */
    public abstract ImmutableList<CoverageMember> notApplicable();

    /** The measured share of the applicable members, exact; none if there is no such member. */
    public Optional<Fraction> share() {
        int applicable = counted().size() + missing().size();
        return applicable == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(counted().size(), applicable));
    }

    /** Whether the required share is reached; not if there is nothing to measure. */
    public boolean isMet() {
        return share().filter(share -> share.compareTo(rule().required().toFraction()) >= 0)
                .isPresent();
    }

    /** Required, measured and missing in a line; it says so if there is nothing to measure. */
    public Label describe() {
        int applicable = counted().size() + missing().size();
        Label wanted = rule().describe();
        return applicable == 0
                ? Label.of(
                        "%s：%s无适用对象".formatted(wanted.zh(), area()),
                        "%s: nothing in %s is applicable".formatted(wanted.en(), area()))
                : Label.of(
                        "%s：实际%s/%s%s"
                                .formatted(wanted.zh(), counted().size(), applicable, names("，缺", "、", Label::zh)),
                        "%s: %s of %s%s"
                                .formatted(
                                        wanted.en(),
                                        counted().size(),
                                        applicable,
                                        names("; missing ", ", ", Label::en)));
    }

    private String names(String before, String between, Function<Label, String> text) {
        return missing().isEmpty()
                ? ""
                : missing().stream()
                        .map(member -> text.apply(member.name()))
                        .collect(Collectors.joining(between, before, ""));
    }
}
