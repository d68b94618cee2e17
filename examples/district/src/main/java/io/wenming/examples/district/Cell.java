package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.Basis;
import io.wenming.finding.Detail;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in a table: a text for people and what JSON says instead of it.
 *
 * @param text as people read it; a hyphen where there is nothing
 * @param json as JSON says it; left out where there is nothing
 * @param whole whether JSON writes it as a number
 * @param behind what a figure opens to where it can
 * @param place where on a page a figure is explained, if it is explained elsewhere
 */
record Cell(String text, Optional<String> json, boolean whole, ImmutableList<Basis> behind, Optional<String> place) {
    /** Nothing is known, which is not zero. */
    static final Cell NONE = new Cell("-", Optional.empty(), false);

    Cell(String text, Optional<String> json, boolean whole) {
        this(text, json, whole, ImmutableList.of(), Optional.empty());
    }

    /** The same, with what it opens to. */
    Cell behind(Basis... sides) {
        return new Cell(text, json, whole, ImmutableList.copyOf(sides), place);
    }

    /** The same, with what it opens to. */
    Cell behind(Iterable<Basis> sides) {
        return new Cell(text, json, whole, ImmutableList.copyOf(sides), place);
    }

    /** The same, which leads to a place on the page. */
    Cell at(String id) {
        return new Cell(text, json, whole, behind, Optional.of(id));
    }

    /** Whether it leads to what stands behind it, or there is nothing behind it. */
    boolean opens() {
        return place.isPresent() || !behind.isEmpty();
    }

    static Cell of(String text) {
        return new Cell(text, Optional.of(text), false);
    }

    static Cell of(Optional<String> text) {
        return text.map(Cell::of).orElse(NONE);
    }

    static Cell of(LocalDate day) {
        return of(day.toString());
    }

    static Cell count(long number) {
        return new Cell(Long.toString(number), Optional.of(Long.toString(number)), true);
    }

    /** An exact number; one without a finite decimal form is shown rounded and marked, and stays exact in JSON. */
    static Cell exact(Fraction number, Language language) {
        String shown = Detail.of(number).in(language);
        return new Cell(shown, Optional.of(shown.startsWith("≈") ? number.toString() : shown), false);
    }

    /** A share in percent with two places; JSON has the exact fraction. */
    static Cell percent(Optional<Fraction> share) {
        return share.map(exact -> new Cell(
                        exact.times(100).rounded(2, RoundingMode.HALF_UP).toPlainString() + "%",
                        Optional.of(exact.numerator() + "/" + exact.denominator()),
                        false))
                .orElse(NONE);
    }
}
