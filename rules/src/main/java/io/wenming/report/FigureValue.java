package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.record.RecordRef;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a figure comes to (数据值): the exact number with the records behind it, or which records are missing. A count is a number of
 * things; a share is a part of a whole, so that shares of several areas are pooled, never averaged. It has both sides: what counts and
 * what of the whole does not, so that 47 of 50 is the records of the 47 and each of the 3.
 *
 * @param part the count, or what is counted of the whole; 0 or more
 * @param whole the whole of a share; 0 for a count
 * @param isShare whether it is a share
 * @param records what stands behind the part
 * @param rest what of the whole is not the part, together as much as the two differ; none for a count
 * @param missing the records that it needs and that are not there; there is no number then
 */
public record FigureValue(
        long part,
        long whole,
        boolean isShare,
        ImmutableList<RecordRef> records,
        ImmutableList<FigureRest> rest,
        ImmutableSet<Label> missing)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a part is larger than its whole, or a count has one, or the rest is not what the part
     *     leaves of the whole
     */
    public FigureValue {
        Refusal.unless(
                part >= 0 && (isShare ? part <= whole : whole == 0),
                "figure: part %s and whole %s do not agree; give a part of 0 to the whole, and 0 as the whole of a count",
                part,
                whole);
        long left = rest.stream().mapToLong(FigureRest::amount).sum();
        Refusal.unless(
                left == (isShare ? whole - part : 0),
                "figure: a rest of %s is not what a part of %s leaves of a whole of %s; give that of a share, and none of a count",
                left,
                part,
                whole);
    }

    static FigureValue of(boolean isShare, Iterable<FigureLine> lines, ImmutableSet<Label> missing) {
        long part = 0;
        long whole = 0;
        ImmutableList.Builder<RecordRef> records = ImmutableList.builder();
        ImmutableList.Builder<FigureRest> rest = ImmutableList.builder();
        for (FigureLine line : lines) {
            part += line.part();
            whole += line.whole();
            records.addAll(line.records());
            rest.addAll(line.rest());
        }
        return new FigureValue(part, whole, isShare, records.build(), rest.build(), missing);
    }

    /** The number, exact: the count, or the share from 0 to 1; none if records are missing, or a whole is 0. */
    public Optional<Fraction> number() {
        if (!missing.isEmpty() || (isShare && whole == 0)) {
            return Optional.empty();
        }
        return Optional.of(isShare ? Fraction.of(part, whole) : Fraction.of(part));
    }

    /**
     * 每万人 the number for each 10,000 residents, exact; none for a share, or if there is no number.
     *
     * @param residents how many live in the area, 1 or more
     */
    public Optional<Fraction> perTenThousand(long residents) {
        Refusal.unless(residents >= 1, "residents: %s is below 1; give 1 or more", residents);
        return isShare
                ? Optional.empty()
                : number().map(number -> number.times(10_000).dividedBy(Fraction.of(residents)));
    }
}
