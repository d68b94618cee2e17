package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Facts in a map, for everyday use. */
final class MappedFacts implements Facts {
    private static final long serialVersionUID = 1L;

    private final KeyTable keys;
    // by key, the value alone where that is all, which is most often, else the fact; of incidents of which only one
    // kind
    // and its times are known, the kind
    private final ImmutableList<Serializable> held;
    // by key, the number of a value that needs no words for it, or the times of that kind: bulk work reads it without
    // reading the value, which stands elsewhere in memory
    private final long[] numbers;

    private MappedFacts(Map<FactKey<?>, Serializable> facts) {
        this.keys = KeyTable.of(facts.keySet());
        this.held = facts.values().stream().map(MappedFacts::shortened).collect(ImmutableList.toImmutableList());
        this.numbers = new long[held.size()];
        int i = 0;
        for (Map.Entry<FactKey<?>, Serializable> entry : facts.entrySet()) {
            numbers[i] = number(entry.getKey().type(), entry.getValue());
            i++;
        }
    }

    private static Serializable shortened(Serializable given) {
        return given instanceof Incidents incidents && incidents.onlyKind() != null ? incidents.onlyKind() : given;
    }

    private static long number(FactType type, Serializable given) {
        if (given instanceof Fact<?>) {
            return Packing.UNFIT;
        }
        return given instanceof Incidents incidents ? incidents.onlyTimes() : Packing.wordless(type, given);
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
        if (key.type() == FactType.INCIDENTS && given instanceof String kind) {
            return Fact.of((T) Incidents.of(Incident.of(kind, (int) numbers[position])));
        }
        return given instanceof Fact<?> fact ? (Fact<T>) fact : Fact.of((T) given);
    }

    /** Fills a row without making facts, in the order in which the facts stand in memory. */
    void fill(IndexedFacts.Row row, KeyTable slots) {
        int slot = -1;
        for (int i = 0; i < numbers.length; i++) {
            // facts often come in the order of the slots
            FactKey<?> key = keys.keys().get(i);
            slot = slots.position(key, slot + 1);
            if (slot >= 0) {
                fill(row, slot, key.type(), i);
            }
        }
    }

    private void fill(IndexedFacts.Row row, int slot, FactType type, int i) {
        if (type == FactType.INCIDENTS) {
            if (held.get(i) instanceof String kind) {
                row.setTimes(slot, kind, (int) numbers[i]);
                return;
            }
        } else if (numbers[i] != Packing.UNFIT) {
            row.put(slot, numbers[i]);
            return;
        }
        if (held.get(i) instanceof Fact<?> fact) {
            row.set(slot, fact);
        } else {
            row.setValue(slot, held.get(i));
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
                throw Refusal.of("fact '%s': it was given before as %s; give each name once", key.name(), before);
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
