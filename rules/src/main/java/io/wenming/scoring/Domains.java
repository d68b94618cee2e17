package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.util.Map;
import java.util.Optional;

/**
 * The inputs that are open (未定数据), each with the values that it may still take. Every other input is as the facts say.
 * A rule asks here in {@link ScoringRule#prospect}.
 */
public final class Domains {
    private final ImmutableMap<FactKey<?>, Open> open;

    private Domains(ImmutableMap<FactKey<?>, Open> open) {
        this.open = open;
    }

    static Domains of(Map<FactKey<?>, Open> open) {
        return new Domains(ImmutableMap.copyOf(open));
    }

    /** The same with one input open in another way. */
    Domains with(Map<FactKey<?>, Open> more) {
        return new Domains(ImmutableMap.<FactKey<?>, Open>builder()
                .putAll(open)
                .putAll(more)
                .buildKeepingLast());
    }

    /** The same, one input no longer open. */
    Domains without(FactKey<?> key) {
        return new Domains(open.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(key))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The states without a value that an open input may be in. */
    ImmutableSet<FactState> others(FactKey<?> key) {
        Open found = open.get(key);
        return found == null ? ImmutableSet.of() : found.others();
    }

    /** The open inputs. */
    public ImmutableSet<FactKey<?>> keys() {
        return open.keySet();
    }

    /** Whether an input is open. */
    public boolean isOpen(FactKey<?> key) {
        return open.containsKey(requireNonNull(key, "key"));
    }

    /** The values that an open input may be observed with; none where it is not open, or only stays without a value. */
    public Optional<Domain> values(FactKey<?> key) {
        return Optional.ofNullable(open.get(requireNonNull(key, "key"))).flatMap(Open::values);
    }

    /** Whether every value of facts is one that its open input may be observed with. */
    boolean hold(Facts facts) {
        return facts.keys().stream().allMatch(key -> holds(key, facts));
    }

    private <T> boolean holds(FactKey<T> key, Facts facts) {
        return facts.value(key)
                .flatMap(value -> values(key).map(domain -> domain.contains(value)))
                .orElse(true);
    }

    /** Whether an open input may stay without a value. An input that a rule requires has one where the rule is asked. */
    public boolean mayBeAbsent(FactKey<?> key) {
        Open found = open.get(requireNonNull(key, "key"));
        return found != null && !found.others().isEmpty();
    }

    /** Whether an open input can only turn out in one way. */
    boolean isOne(FactKey<?> key) {
        Open found = open.get(key);
        return found != null && found.isOne();
    }

    /** Whether an input may be in a state without a value. */
    boolean may(FactKey<?> key, Facts facts, FactState state) {
        Open found = open.get(key);
        return found == null ? facts.state(key) == state : found.may(state);
    }

    /** Whether an input is surely in a state without a value. */
    boolean isSurely(FactKey<?> key, Facts facts, FactState state) {
        Open found = open.get(key);
        return found == null ? facts.state(key) == state : found.isSurely(state);
    }

    /** Whether a flag may be set, or may be not set; without a value it is not set. */
    boolean maySay(FactKey<Boolean> key, Facts facts, boolean value) {
        Open found = open.get(key);
        if (found == null) {
            return facts.value(key).orElse(false) == value;
        }
        boolean inDomain = found.values()
                .filter(domain -> domain.range().contains(value ? Decimal.of(1) : Decimal.ZERO))
                .isPresent();
        return inDomain || (!value && !found.others().isEmpty());
    }

    /** The numbers that an input may be; none where it has no value. */
    Optional<Range<Decimal>> numbers(FactKey<?> key, Facts facts) {
        Open found = open.get(key);
        return found == null
                ? facts.value(key).flatMap(Domains::number).map(Range::singleton)
                : found.values().map(Domain::range);
    }

    /** Whether an input may be without a value. */
    boolean mayLack(FactKey<?> key, Facts facts) {
        Open found = open.get(key);
        return found == null ? facts.value(key).isEmpty() : !found.others().isEmpty();
    }

    /** The number of a value; none where it is no number. */
    static Optional<Decimal> number(Object value) {
        if (value instanceof Decimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof Rate rate) {
            return Optional.of(rate.percent());
        }
        return value instanceof Long count ? Optional.of(whole(count)) : Optional.empty();
    }

    /** A count; one that has more digits than a decimal stands for all that large. */
    private static Decimal whole(long count) {
        return Decimal.of(Math.min(count, 999_999_999_999_999_999L));
    }

    @Override
    public String toString() {
        return open.toString();
    }
}
