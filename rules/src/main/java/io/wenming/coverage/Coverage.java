package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The members that are covered, each with the records that it counts by. */
    public abstract ImmutableList<CoverageMember> counted();

    /** The members that are not covered. */
    public abstract ImmutableList<CoverageMember> missing();

    /** The members that the rule does not look at: exempt ones, and bodies that have ended. */
    public abstract ImmutableList<CoverageMember> notApplicable();

    /** The members whose people are not known, where the share is measured by people: there is none then. */
    public ImmutableList<CoverageMember> unweighed() {
        return applicable().filter(member -> !member.isWeighed()).collect(toImmutableList());
    }

    /** How much is covered: members, or people. */
    public long covered() {
        return counted().stream().mapToLong(CoverageMember::covered).sum();
    }

    /** How much there is to cover: members, or people. */
    public long whole() {
        return applicable().mapToLong(CoverageMember::whole).sum();
    }

    /** The measured share of the applicable members or people, exact, 0 to 1; none if nothing can be measured. */
    public Optional<Fraction> share() {
        return whole() == 0 || !unweighed().isEmpty() ? Optional.empty() : Optional.of(Fraction.of(covered(), whole()));
    }

    /**
     * 每万人 what is covered for each 10,000 residents, exact, to compare areas of different size.
     *
     * @param residents how many live in the area, 1 or more
     */
    public Fraction perTenThousand(long residents) {
        Refusal.unless(residents >= 1, "residents: %s is below 1; give 1 or more", residents);
        return Fraction.of(covered(), residents).times(10_000);
    }

    private Stream<CoverageMember> applicable() {
        return Stream.concat(counted().stream(), missing().stream());
    }

    /** Whether the required share is reached; not if there is nothing to measure. */
    public boolean isMet() {
        return share().filter(share -> share.compareTo(rule().required().toFraction()) >= 0)
                .isPresent();
    }

    /** Required, measured and missing in a line; it says so if there is nothing to measure. */
    public Label describe() {
        Label wanted = rule().describe();
        if (applicable().findFirst().isEmpty()) {
            return Label.of(
                    "%s：%s无适用对象".formatted(wanted.zh(), area()),
                    "%s: nothing in %s is applicable".formatted(wanted.en(), area()));
        }
        return Label.of(
                "%s：实际%s/%s%s%s"
                        .formatted(
                                wanted.zh(),
                                covered(),
                                whole(),
                                names(missing(), "，缺", "、", Label::zh),
                                names(unweighed(), "，人数不明：", "、", Label::zh)),
                "%s: %s of %s%s%s"
                        .formatted(
                                wanted.en(),
                                covered(),
                                whole(),
                                names(missing(), "; missing ", ", ", Label::en),
                                names(unweighed(), "; people unknown: ", ", ", Label::en)));
    }

    private static String names(
            ImmutableList<CoverageMember> members, String before, String between, Function<Label, String> text) {
        return members.isEmpty()
                ? ""
                : members.stream()
                        .map(member -> text.apply(member.name()))
                        .collect(Collectors.joining(between, before, ""));
    }
}
