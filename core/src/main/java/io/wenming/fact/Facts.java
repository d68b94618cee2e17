package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;

/**
 * The facts of one subject (测评数据), read by key. What was not given is missing, which is not zero.
 *
 * <pre>{@code
 * Facts facts = Facts.builder()
 *         .put(FactKey.flag("plan"), true)
 *         .put(FactKey.rate("satisfaction"), Rate.percent("92.5"))
 *         .notApplicable(FactKey.checklist("canteen"))
 *         .build();
 * }</pre>
 *
 * <p>{@link #builder} is for everyday use; {@link FactSchema} makes the indexed form for bulk work. Both are equal when
 * they hold equal facts.
 */
public sealed interface Facts extends Serializable permits MappedFacts, IndexedFacts {
    /** No facts at all. */
    static Facts none() {
        return builder().build();
    }

    /** The fact of a key; missing if it was not given, or given with another type. */
    <T> Fact<T> fact(FactKey<T> key);

    /** The keys that are present, not applicable or exempt, in the order given. */
    ImmutableSet<FactKey<?>> keys();

    /** The state of a key. */
    default FactState state(FactKey<?> key) {
        return fact(key).state();
    }

    /** The value of a key, if present. */
    default <T> Optional<T> value(FactKey<T> key) {
        return fact(key).value();
    }

    /**
     * The same facts, some of them replaced (假如): a name that others have is read from them, whatever its type was here.
     * Their order is that of these facts, then what others add.
     */
    default Facts with(Facts others) {
        return MappedFacts.overridden(this, others);
    }

    /** The same facts without some (假如缺报): these keys are missing. */
    default Facts without(FactKey<?> first, FactKey<?>... more) {
        return MappedFacts.without(
                this,
                ImmutableSet.<FactKey<?>>builder()
                        .add(first)
                        .add(requireNonNull(more, "more"))
                        .build());
    }

    /** Starts facts. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts; a name given twice is refused when it is given. */
    final class Builder {
        private final MappedFacts.Entries entries = new MappedFacts.Entries();

        Builder() {}

        /** 已报 observed. */
        public <T> Builder put(FactKey<T> key, T value) {
            return put(key, value, Provenance.UNKNOWN);
        }

        /**
         * 已报 observed, with its origin.
         *
         * @throws IllegalArgumentException if the name was given before, a count is below 0, or a grade is blank
         */
        public <T> Builder put(FactKey<T> key, T value, Provenance provenance) {
            requireNonNull(value, "value");
            FactContent.check(key, value);
            entries.put(key, Fact.of(value, provenance));
            return this;
        }

        /** 不涉及 not applicable to this subject. */
        public Builder notApplicable(FactKey<?> key) {
            return notApplicable(key, Provenance.UNKNOWN);
        }

        /** 不涉及 not applicable to this subject, with the origin of that. */
        public Builder notApplicable(FactKey<?> key, Provenance provenance) {
            entries.put(key, new Fact<>(FactState.NOT_APPLICABLE, Optional.empty(), provenance));
            return this;
        }

        /** 免检 exempt from inspection. */
        public Builder exempt(FactKey<?> key) {
            return exempt(key, Provenance.UNKNOWN);
        }

        /** 免检 exempt from inspection, with the origin of that. */
        public Builder exempt(FactKey<?> key, Provenance provenance) {
            entries.put(key, new Fact<>(FactState.EXEMPT, Optional.empty(), provenance));
            return this;
        }

        /** The facts given so far. */
        public Facts build() {
            return entries.build();
        }
    }
}
