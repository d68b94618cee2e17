package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Facts in a map, for everyday use. */
final class MappedFacts implements Facts {
    private static final long serialVersionUID = 1L;

    private final KeyTable keys;
    // by key, the value alone where that is all, which is most often; else the fact
    private final ImmutableList<Serializable> held;

    private MappedFacts(Map<FactKey<?>, Serializable> facts) {
        this.keys = KeyTable.of(facts.keySet());
        this.held = ImmutableList.copyOf(facts.values());
    }

    static Facts overridden(Facts facts, Facts others) {
        Map<String, FactKey<?>> names = new LinkedHashMap<>();
        facts.keys().forEach(key -> names.put(key.name(), key));
        Set<FactKey<?>> replaced = requireNonNull(others, "others").keys();
        replaced.forEach(key -> names.put(key.name(), key));
        Entries entries = new Entries();
        names.values().forEach(key -> entries.put(key, (replaced.contains(key) ? others : facts).fact(key)));
        return entries.build();
    }

    static Facts without(Facts facts, Set<FactKey<?>> keys) {
        Entries entries = new Entries();
        facts.keys().stream().filter(key -> !keys.contains(key)).forEach(key -> entries.put(key, facts.fact(key)));
        return entries.build();
    }

    @Override
    @SuppressWarnings("unchecked") // a key is only ever put with a fact of its own type
    public <T> Fact<T> fact(FactKey<T> key) {
        int position = keys.position(key);
        if (position < 0) {
            return Fact.missing();
        }
        Serializable given = held.get(position);
        return given instanceof Fact<?> fact ? (Fact<T>) fact : Fact.of((T) given);
    }

    /** Fills a row without making facts, in the order in which the facts stand in memory. */
    void fill(IndexedFacts.Row row, KeyTable slots) {
        for (int i = 0; i < held.size(); i++) {
            int slot = slots.position(keys.keys().get(i));
            if (slot < 0) {
                continue;
            }
            Serializable given = held.get(i);
            if (given instanceof Fact<?> fact) {
                row.set(slot, fact);
            } else {
                row.setValue(slot, given);
            }
        }
    }

    @Override
    public ImmutableSet<FactKey<?>> keys() {
        return keys.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && FactContent.equal(this, that);
    }

    @Override
    public int hashCode() {
        return FactContent.hash(this);
    }

    @Override
    public String toString() {
        return FactContent.print(this);
    }

    /** Collects facts and refuses a name that comes twice. */
    static final class Entries {
        private final Map<String, FactKey<?>> names = new LinkedHashMap<>();
        private final Map<FactKey<?>, Serializable> facts = new LinkedHashMap<>();

        void put(FactKey<?> key, Fact<?> fact) {
            FactKey<?> before = names.putIfAbsent(requireNonNull(key, "key").name(), key);
            if (before != null) {
                throw new IllegalArgumentException(
                        "fact '%s': it was given before as %s; give each name once".formatted(key.name(), before));
            }
            facts.put(key, bare(fact));
        }

        private static Serializable bare(Fact<?> fact) {
            return fact.provenance().equals(Provenance.UNKNOWN)
                    ? fact.value().map(Serializable.class::cast).orElse(fact)
                    : fact;
        }

        Facts build() {
            return new MappedFacts(facts);
        }
    }
}
