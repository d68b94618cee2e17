package io.wenming.fact;

import static java.time.temporal.ChronoField.EPOCH_DAY;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * How the values of a key stand as whole numbers (压缩表示):
 *
 * <ul>
 *   <li>a flag as 0 or 1, a count as it is, a date as its epoch day,
 *   <li>a rate (in percent) or a decimal times 10 to the power of {@value FactSchema#PLACES},
 *   <li>a grade as its position among the words, 1 for the first,
 *   <li>incidents as how often each word happened, {@link #bits()} bits each, {@value #MOST_BITS} at most, the first word
 *       lowest,
 *   <li>a checklist as how many marks pass, fail and do not apply, {@link #MARK_BITS} bits each, the first lowest.
 * </ul>
 *
 * <p>A value that does not fit is held as it is. Where nothing is known, a slot has the number 0.
 */
public final class Packing implements Serializable {
    /** The bits for each number of a checklist. */
    public static final int MARK_BITS = 20;

    /** The most bits for each kind of incident; what happened oftener is held as it is. */
    public static final int MOST_BITS = 20;

    private static final long serialVersionUID = 1L;
    /** A count, as any other number, has at most 18 digits. */
    private static final long LARGEST = 999_999_999_999_999_999L;

    private static final int BITS = 63;
    private static final int FEWEST_BITS = 5;

    /** No number stands for the value. */
    static final long UNFIT = Long.MIN_VALUE;

    private final FactType type;
    private final ImmutableList<String> words;
    private final int bits;

    private Packing(FactType type, ImmutableList<String> words) {
        this.type = type;
        this.words = words;
        this.bits = words.isEmpty() || BITS / words.size() < FEWEST_BITS ? 0 : Math.min(MOST_BITS, BITS / words.size());
    }

    static Packing of(FactType type, ImmutableList<String> words) {
        Texts.check("words", words);
        return new Packing(type, words);
    }

    /** The type of the values. */
    public FactType type() {
        return type;
    }

    /** The grades or kinds that are known, in the order of their numbers; empty where there are none. */
    public ImmutableList<String> words() {
        return words;
    }

    /** How many bits each kind of incident has; 0 where incidents are held as they are. */
    public int bits() {
        return bits;
    }

    /** Whether a number stands for a value. */
    boolean stands(long number) {
        return switch (type) {
            case FLAG -> number == 0 || number == 1;
            case COUNT -> number >= 0 && number <= LARGEST;
            case DATE -> EPOCH_DAY.range().isValidValue(number);
            case RATE, DECIMAL -> number >= -LARGEST && number <= LARGEST;
            case GRADE -> number >= 1 && number <= words.size();
            case INCIDENTS -> bits() > 0 && number >= 0 && number >>> (bits() * words.size()) == 0;
            case CHECKLIST ->
                number >= 0
                        && number >>> (3 * MARK_BITS) == 0
                        && mark(number, 0) + mark(number, 1) + mark(number, 2) <= Checklist.MOST_COUNTED;
            case READINGS -> false;
        };
    }

    /** The number of a value of a type whose numbers need no words; {@link #UNFIT} for any other. */
    static long wordless(FactType type, Object value) {
        return switch (type) {
            case FLAG, COUNT, DATE, RATE, DECIMAL ->
                of(type, ImmutableList.of()).pack(value);
            case GRADE, INCIDENTS, CHECKLIST, READINGS -> UNFIT;
        };
    }

    /** The number of a value; {@link #UNFIT} where it does not fit. */
    long pack(Object value) {
        return switch (type) {
            case FLAG -> (Boolean) value ? 1 : 0;
            case COUNT -> (Long) value <= LARGEST ? (Long) value : UNFIT;
            case DATE -> ((LocalDate) value).toEpochDay();
            case RATE -> ((Rate) value).percent().scaled(FactSchema.PLACES).orElse(UNFIT);
            case DECIMAL -> ((Decimal) value).scaled(FactSchema.PLACES).orElse(UNFIT);
            case GRADE -> grade((String) value);
            case INCIDENTS -> tally((Incidents) value);
            case CHECKLIST -> marks((Checklist) value);
            case READINGS -> UNFIT;
        };
    }

    /** The value that a number stands for. */
    Object unpack(long number) {
        return switch (type) {
            case FLAG -> number == 1;
            case COUNT -> number;
            case DATE -> LocalDate.ofEpochDay(number);
            case DECIMAL -> Decimal.of(BigDecimal.valueOf(number, FactSchema.PLACES));
            case RATE -> new Rate(Decimal.of(BigDecimal.valueOf(number, FactSchema.PLACES)));
            case GRADE -> words.get((int) number - 1);
            case INCIDENTS -> incidents(number);
            case READINGS -> throw new IllegalStateException("readings are held as they are");
            case CHECKLIST -> Checklist.counted(mark(number, 0), mark(number, 1), mark(number, 2));
        };
    }

    /** Whether the number says the whole value: how many incidents or marks, but neither their order nor anything else. */
    boolean saysAll(Object value) {
        if (value instanceof Incidents incidents) {
            if (incidents.onlyKind() != null) {
                return true;
            }
            int before = -1;
            for (Incident entry : incidents.entries()) {
                int word = words.indexOf(entry.kind());
                if (word <= before || !entry.isPlain()) {
                    return false;
                }
                before = word;
            }
            return true;
        }
        return !(value instanceof Checklist checklist)
                || Comparators.isInOrder(checklist.marks(), Comparator.<Mark>naturalOrder());
    }

    private long grade(String word) {
        int position = words.indexOf(word);
        return position < 0 ? UNFIT : position + 1L;
    }

    /** The number of incidents of which only one kind and its times are known. */
    long tally(String kind, int times) {
        int word = bits == 0 ? -1 : words.indexOf(kind);
        return word < 0 || times >>> bits != 0 ? UNFIT : (long) times << (word * bits);
    }

    private long tally(Incidents incidents) {
        if (bits == 0) {
            return UNFIT;
        }
        long most = (1L << bits) - 1;
        String kind = incidents.onlyKind();
        if (kind != null) {
            return tally(kind, incidents.onlyTimes());
        }
        long number = 0;
        ImmutableList<Incident> entries = incidents.entries();
        for (int i = 0; i < entries.size(); i++) {
            Incident entry = entries.get(i);
            int word = words.indexOf(entry.kind());
            if (word < 0) {
                return UNFIT;
            }
            int shift = word * bits;
            long before = (number >>> shift) & most;
            if (before + entry.times() > most) {
                return UNFIT;
            }
            number += (long) entry.times() << shift;
        }
        return number;
    }

    private Incidents incidents(long number) {
        ImmutableList.Builder<Incident> entries = ImmutableList.builder();
        long most = (1L << bits()) - 1;
        for (int word = 0; word < words.size(); word++) {
            long times = (number >>> (word * bits())) & most;
            while (times > 0) {
                int some = (int) Math.min(times, Integer.MAX_VALUE);
                entries.add(Incident.of(words.get(word), some));
                times -= some;
            }
        }
        return Incidents.copyOf(entries.build());
    }

    /** How often a mark stands in a number: one that passes, fails or does not apply. */
    private static int mark(long number, int position) {
        return (int) (number >>> (position * MARK_BITS)) & ((1 << MARK_BITS) - 1);
    }

    private static long marks(Checklist checklist) {
        if (checklist.size() > Checklist.MOST_COUNTED) {
            return UNFIT;
        }
        long passed = checklist.count(Mark.PASS);
        long failed = checklist.count(Mark.FAIL);
        long left = checklist.size() - passed - failed;
        return passed | failed << MARK_BITS | left << (2 * MARK_BITS);
    }

    /** Refuses a number that stands for no value. */
    void check(int slot, FactKey<?> key, long number) {
        boolean holds = switch (type) {
            case INCIDENTS -> bits() > 0;
            case GRADE -> !words.isEmpty();
            case READINGS -> false;
            case FLAG, COUNT, RATE, DECIMAL, DATE, CHECKLIST -> true;
        };
        // rows are filled by the million: no text is made where nothing is wrong
        if (!holds) {
            throw Refusal.of("slot %s: %s holds no number; set a value of the key", slot, key);
        }
        if (type == FactType.COUNT) {
            FactContent.checkCount(key, number);
        }
        if (!stands(number)) {
            throw refused(key.name(), number);
        }
    }

    private Refusal refused(String name, long number) {
        return switch (type) {
            case FLAG -> Refusal.of("fact '%s': %s is no flag; give 0 or 1", name, number);
            case DATE -> Refusal.of("fact '%s': %s is no day; give an epoch day of the calendar", name, number);
            case GRADE ->
                Refusal.of("fact '%s': %s is no grade; give the position of one of %s, from 1", name, number, words);
            case INCIDENTS ->
                Refusal.of(
                        "fact '%s': %s is no number of incidents; give %s bits for each of %s",
                        name, number, bits(), words);
            case CHECKLIST ->
                Refusal.of(
                        "fact '%s': %s is no checklist; give the marks that pass, fail and do not apply, %s bits each",
                        name, number, MARK_BITS);
            case COUNT, RATE, DECIMAL, READINGS ->
                Refusal.of("fact '%s': %s is no number; give a whole number of at most 18 digits", name, number);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packing that && type == that.type && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * type.code().hashCode() + words.hashCode();
    }

    /** Type and words: {@code grade [好, 较好, 一般]}. */
    @Override
    public String toString() {
        return words.isEmpty() ? type.code() : type.code() + " " + words;
    }
}
