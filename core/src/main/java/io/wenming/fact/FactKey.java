package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The key of an input (数据项): a name and a type. {@code FactKey.rate("satisfaction")} is read with a
 * {@link Rate}, and a caller who hands in something else does not compile.
 *
 * @param <T> what a value is
 */
public final class FactKey<T> implements Comparable<FactKey<?>>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,127}");

    private final String name;
    private final FactType type;
    private final Class<T> valueClass;
    private final int hash; // keys are looked up far more often than they are made

    private FactKey(String name, FactType type, Class<T> valueClass) {
        if (!FORM.matcher(requireNonNull(name, "name")).matches()) {
            throw Refusal.of(
                    "key: '%s' is not a name; give 1 to 128 letters, digits, '_', '.' or '-', beginning with a letter or digit",
                    name.length() > 140 ? name.substring(0, 140) + "…" : name);
        }
        this.name = name;
        this.type = type;
        this.valueClass = valueClass;
        this.hash = 31 * name.hashCode() + type.code().hashCode();
    }

    /** 是否 yes or no. */
    public static FactKey<Boolean> flag(String name) {
        return new FactKey<>(name, FactType.FLAG, Boolean.class);
    }

    /** 次数 a whole number of 0 or more. */
    public static FactKey<Long> count(String name) {
        return new FactKey<>(name, FactType.COUNT, Long.class);
    }

    /** 百分率 a rate in percent. */
    public static FactKey<Rate> rate(String name) {
        return new FactKey<>(name, FactType.RATE, Rate.class);
    }

    /** 数值 a decimal. */
    public static FactKey<Decimal> decimal(String name) {
        return new FactKey<>(name, FactType.DECIMAL, Decimal.class);
    }

    /** 等次 a grade by its name. */
    public static FactKey<String> grade(String name) {
        return new FactKey<>(name, FactType.GRADE, String.class);
    }

    /** 日期 a day. */
    public static FactKey<LocalDate> date(String name) {
        return new FactKey<>(name, FactType.DATE, LocalDate.class);
    }

    /** 问题清单 a list of incidents or awards. */
    public static FactKey<Incidents> incidents(String name) {
        return new FactKey<>(name, FactType.INCIDENTS, Incidents.class);
    }

    /** 检查清单 marks of places or lines. */
    public static FactKey<Checklist> checklist(String name) {
        return new FactKey<>(name, FactType.CHECKLIST, Checklist.class);
    }

    /** 测值 a list of numbers. */
    public static FactKey<Readings> readings(String name) {
        return new FactKey<>(name, FactType.READINGS, Readings.class);
    }

    /** The key of a name and type, for readers of documents. */
    public static FactKey<?> of(String name, FactType type) {
        return switch (type) {
            case FLAG -> flag(name);
            case COUNT -> count(name);
            case RATE -> rate(name);
            case DECIMAL -> decimal(name);
            case GRADE -> grade(name);
            case DATE -> date(name);
            case INCIDENTS -> incidents(name);
            case CHECKLIST -> checklist(name);
            case READINGS -> readings(name);
        };
    }

    /** The name: letters, digits, {@code _}, {@code .} and {@code -}. */
    public String name() {
        return name;
    }

    /** The type. */
    public FactType type() {
        return type;
    }

    /** The class of a value. */
    public Class<T> valueClass() {
        return valueClass;
    }

    /** By name, then type. */
    @Override
    public int compareTo(FactKey<?> other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : type.compareTo(other.type);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FactKey<?> that
                        && hash == that.hash
                        && type == that.type
                        && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Name and type: {@code satisfaction (rate)}. */
    @Override
    public String toString() {
        return name + " (" + type.code() + ")";
    }
}
