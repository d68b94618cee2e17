package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Facts for known and unknown names, of the right and of wrong types, with the words of a standard and with strangers. */
final class AnyFacts {
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "100",
            "0.000000000000000001",
            "999999999999999999",
            "-999999999999999999.999999999999999999",
            "1000000000000.5");
    private static final List<FactType> TYPES = List.of(FactType.values());
    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final List<String> STATES = List.of("found", "overdue", NegativeList.UNREPORTED, "怪");

    private final List<FactKey<?>> known;
    private final SplittableRandom random;

    AnyFacts(Standard standard, SplittableRandom random) {
        this.known = ImmutableList.copyOf(standard.inputs());
        this.random = random;
    }

    Facts draw() {
        Facts.Builder facts = Facts.builder();
        Set<String> names = new HashSet<>();
        int count = random.nextInt(known.size() + 4);
        for (int i = 0; i < count; i++) {
            FactKey<?> input = pick(known);
            String name = chance(12) ? "unknown" + i : input.name();
            FactType type = chance(12) ? pick(TYPES) : input.type();
            if (names.add(name)) {
                put(facts, FactKey.of(name, type));
            }
        }
        return facts.build();
    }

    /** Facts for some of three periods and overall. */
    PeriodicFacts drawPeriods() {
        ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
        for (String period : List.of("p1", "p2", "p3")) {
            if (!chance(4)) {
                periods.put(period, draw());
            }
        }
        return PeriodicFacts.of(periods.buildOrThrow(), draw());
    }

    private <T> void put(Facts.Builder facts, FactKey<T> key) {
        switch (random.nextInt(20)) {
            case 0 -> facts.notApplicable(key);
            case 1 -> facts.exempt(key);
            default -> facts.put(key, key.valueClass().cast(value(key)));
        }
    }

    private Object value(FactKey<?> key) {
        return switch (key.type()) {
            case FLAG -> random.nextBoolean();
            case COUNT -> chance(3) ? random.nextLong(Long.MAX_VALUE) : (long) random.nextInt(12);
            case RATE -> new Rate(number());
            case DECIMAL -> number();
            case GRADE -> pick(List.of("好", "较好", "一般", "差", "优"));
            case DATE -> LocalDate.ofEpochDay(random.nextInt(30_000));
            case INCIDENTS -> Incidents.copyOf(many(4, () -> incident(key.name())));
            case CHECKLIST -> new Checklist(many(12, () -> pick(MARKS)));
            case READINGS -> new Readings(many(4, this::number));
        };
    }

    private Decimal number() {
        return random.nextBoolean() ? Decimal.of(random.nextInt(101)) : Decimal.parse(pick(NUMBERS));
    }

    private Incident incident(String name) {
        ImmutableList<String> priced = EveryRule.KINDS.get(name);
        Incident.Builder incident = Incident.builder()
                .kind(priced.isEmpty() || chance(5) ? "怪" : pick(priced))
                .times(chance(10) ? Integer.MAX_VALUE : 1 + random.nextInt(6))
                .rectifiedOnSpot(chance(3));
        if (chance(2)) {
            incident.state(pick(STATES));
        }
        if (chance(3)) {
            incident.project("河长制").year(2023 + random.nextInt(2));
        }
        return incident.build();
    }

    private <T> ImmutableList<T> many(int bound, Supplier<T> each) {
        int size = random.nextInt(bound);
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            values.add(each.get());
        }
        return values.build();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
