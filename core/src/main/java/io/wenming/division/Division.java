package io.wenming.division;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Tier;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A division (行政区划), known by its code: 6 digits for provinces, prefectures and counties (GB/T 2260), 9 for townships
 * and 12 for villages. {@code Division.of("429004")} is 仙桃, a county-level city that its province administers:
 * level county, parent {@code 420000}.
 *
 * <p>Codes that only group others, such as 110100 (市辖区) or 429000 (省直辖县级行政区划), are read, but are nobody's parent
 * and confer no title. Grids and teams below the village are the caller's.
 *
 * @param code 6, 9 or 12 digits
 */
public record Division(String code) implements Comparable<Division>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("[0-9]{6}([0-9]{3}){0,2}");
    private static final ImmutableSet<String> PROVINCES = ImmutableSet.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");
    private static final ImmutableSet<String> MUNICIPALITIES = ImmutableSet.of("11", "12", "31", "50");

    /** 全国 the nation; it stands after the patterns that its own check uses. */
    public static final Division NATION = new Division("000000");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has not 6, 9 or 12 digits, names no province, or is a longer form of a
     *     division that has a shorter one
     */
    public Division {
        if (!FORM.matcher(requireNonNull(code, "code")).matches()) {
            throw Refusal.of(
                    "division: '%s' is not a code; give 6, 9 or 12 digits, such as 330106",
                    code.length() > 20 ? code.substring(0, 20) + "…" : code);
        }
        if (!code.equals("000000") && !PROVINCES.contains(code.substring(0, 2))) {
            throw Refusal.of(
                    "division: '%s' begins with no province of GB/T 2260; the first two digits are 11 to 82", code);
        }
        if (code.startsWith("00", 2) && !code.startsWith("00", 4)) {
            throw Refusal.of("division: '%s' is a county of no prefecture; give digits 3 and 4 other than 00", code);
        }
        if (code.length() > 6 && code.endsWith("000")) {
            throw Refusal.of(
                    "division: '%s' is the long form of '%s'; give the short one",
                    code, code.substring(0, code.startsWith("000", 6) ? 6 : 9));
        }
        if (code.length() > 6 && code.startsWith("0000", 2)) {
            throw Refusal.of("division: '%s' is a township of no county; give digits 3 to 6 other than 0000", code);
        }
    }

    /**
     * The division with a code.
     *
     * @throws IllegalArgumentException as the constructor says
     */
    @JsonCreator
    public static Division of(String code) {
        return new Division(code);
    }

    /** The level that the code says. */
    public DivisionLevel level() {
        return switch (code.length()) {
            case 12 -> DivisionLevel.VILLAGE;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> {
                if (code.equals("000000")) {
                    yield DivisionLevel.NATION;
                }
                if (code.endsWith("0000")) {
                    yield DivisionLevel.PROVINCE;
                }
                yield code.endsWith("00") ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
            }
        };
    }

    /**
     * Whether the code only groups others and is no division of its own: 市辖区 and 县 of a municipality (110100, 500200),
     * 省直辖县级行政区划 (429000).
     */
    public boolean isGroupingOnly() {
        return level() == DivisionLevel.PREFECTURE
                && (code.startsWith("90", 2) || MUNICIPALITIES.contains(code.substring(0, 2)));
    }

    /**
     * The division that this one belongs to; none for the nation. Codes that only group are skipped: the parent of
     * 110105 is 110000, that of 429004 is 420000.
     */
    public Optional<Division> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case PREFECTURE -> Optional.of(province());
            case COUNTY -> Optional.of(unlessGrouping(code.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(unlessGrouping(code.substring(0, 6)));
            case VILLAGE ->
                Optional.of(
                        // 000 in the middle: a village directly below a county
                        unlessGrouping(code.startsWith("000", 6) ? code.substring(0, 6) : code.substring(0, 9)));
        };
    }

    /** Whether this division is the other one or the other one lies in it. */
    public boolean contains(Division other) {
        Optional<Division> at = Optional.of(requireNonNull(other, "other"));
        while (at.isPresent()) {
            if (at.get().equals(this)) {
                return true;
            }
            at = at.get().parent();
        }
        return isGroupingOnly() && other.code.length() >= 6 && other.code.startsWith(code.substring(0, 4));
    }

    /**
     * The digits with which the codes of all that lies in this division begin: none for the nation, 2 for a province, 4 for
     * a prefecture, else the whole code.
     */
    public String prefix() {
        return switch (level()) {
            case NATION -> "";
            case PROVINCE -> code.substring(0, 2);
            case PREFECTURE -> code.substring(0, 4);
            case COUNTY, TOWNSHIP, VILLAGE -> code;
        };
    }

    /** The division of a level that this one lies in, or is itself; none if it is higher or skips that level. */
    public Optional<Division> ancestor(DivisionLevel level) {
        Optional<Division> at = Optional.of(this);
        while (at.isPresent() && at.get().level() != level) {
            at = at.get().parent();
        }
        return at;
    }

    /**
     * The tier (层级) at which this division confers titles: that of its level, so that a county-level city below a
     * prefecture and a district of a municipality are both county tier. Townships, villages and codes that only group
     * confer none.
     *
     * <p>Source: framework, part 2.
     */
    public Optional<Tier> confers() {
        if (isGroupingOnly()) {
            return Optional.empty();
        }
        return switch (level()) {
            case NATION -> Optional.of(Tier.NATION);
            case PROVINCE -> Optional.of(Tier.PROVINCE);
            case PREFECTURE -> Optional.of(Tier.PREFECTURE);
            case COUNTY -> Optional.of(Tier.COUNTY);
            case TOWNSHIP, VILLAGE -> Optional.empty();
        };
    }

    /** By code: a division stands before all that lie in it. */
    @Override
    public int compareTo(Division other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    private Division unlessGrouping(String above) {
        Division division = new Division(above);
        return division.isGroupingOnly() ? province() : division;
    }

    private Division province() {
        return new Division(code.substring(0, 2) + "0000");
    }
}
