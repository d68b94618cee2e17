package io.wenming.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.Checklist;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.fact.Provenance;
import io.wenming.fact.Readings;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One fact in a document: {@code {rate: "92.5", source: 问卷}}, or {@code {notApplicable: checklist}}. The member that says the
 * value says the type.
 */
record FactEntry(
        ImmutableMap<FactType, Object> values,
        Optional<FactType> notApplicable,
        Optional<FactType> exempt,
        Provenance provenance) {
    private static final Codec<FactType> TYPE = Codec.codes(FactType.class, FactType::code, FactType::label);

    private static final Codec<Incident> INCIDENT = Codec.object(fields -> {
        var id = fields.optional("id", Codecs.TEXT, Incident::id);
        var kind = fields.required("kind", Codecs.TEXT, Incident::kind);
        var times = fields.usually("times", 1, Codecs.WHOLE, Incident::times);
        var state = fields.optional("state", Codecs.TEXT, Incident::state);
        var project = fields.optional("project", Codecs.TEXT, Incident::project);
        var year = fields.optional("year", Codecs.WHOLE, incident -> boxed(incident.year()));
        var occurredOn = fields.optional("occurredOn", Codecs.DATE, Incident::occurredOn);
        var role = fields.optional("role", Codecs.TEXT, Incident::role);
        var verified = fields.usually("verified", true, Codecs.FLAG, Incident::verified);
        var onSpot = fields.usually("rectifiedOnSpot", false, Codecs.FLAG, Incident::rectifiedOnSpot);
        return in -> {
            Incident.Builder incident = Incident.builder()
                    .kind(in.get(kind))
                    .times(in.get(times))
                    .state(in.get(state))
                    .project(in.get(project))
                    .occurredOn(in.get(occurredOn))
                    .id(in.get(id))
                    .role(in.get(role))
                    .verified(in.get(verified))
                    .rectifiedOnSpot(in.get(onSpot));
            in.get(year).ifPresent(incident::year);
            return incident.build();
        };
    });

    private static final Codec<Checklist> CHECKLIST =
            Codec.codes(Mark.class, Mark::code, Mark::label).list().as(Checklist::new, Checklist::marks);

    private static final Codec<FactEntry> ENTRY = Codec.object(fields -> {
        var flag = fields.optional("flag", Codecs.FLAG, entry -> entry.get(FactType.FLAG, Boolean.class));
        var count = fields.optional("count", Codecs.LONG, entry -> entry.get(FactType.COUNT, Long.class));
        var rate = fields.optional("rate", Codecs.RATE, entry -> entry.get(FactType.RATE, Rate.class));
        var decimal = fields.optional("decimal", Codecs.DECIMAL, entry -> entry.get(FactType.DECIMAL, Decimal.class));
        var grade = fields.optional("grade", Codecs.TEXT, entry -> entry.get(FactType.GRADE, String.class));
        var date = fields.optional("date", Codecs.DATE, entry -> entry.get(FactType.DATE, LocalDate.class));
        var incidents = fields.optional(
                "incidents",
                INCIDENT.list().as(Incidents::copyOf, Incidents::entries),
                entry -> entry.get(FactType.INCIDENTS, Incidents.class));
        var checklist =
                fields.optional("checklist", CHECKLIST, entry -> entry.get(FactType.CHECKLIST, Checklist.class));
        var readings = fields.optional(
                "readings",
                Codecs.DECIMAL.list().as(Readings::new, Readings::values),
                entry -> entry.get(FactType.READINGS, Readings.class));
        var notApplicable = fields.optional("notApplicable", TYPE, FactEntry::notApplicable);
        var exempt = fields.optional("exempt", TYPE, FactEntry::exempt);
        var source = fields.optional(
                "source", Codecs.TEXT, entry -> entry.provenance().source());
        var observedOn = fields.optional(
                "observedOn", Codecs.DATE, entry -> entry.provenance().observedOn());
        var attachment = fields.optional(
                "attachment", Codecs.ATTACHMENT, entry -> entry.provenance().attachment());
        return in -> {
            ImmutableMap.Builder<FactType, Object> values = ImmutableMap.builder();
            in.get(flag).ifPresent(value -> values.put(FactType.FLAG, value));
            in.get(count).ifPresent(value -> values.put(FactType.COUNT, value));
            in.get(rate).ifPresent(value -> values.put(FactType.RATE, value));
            in.get(decimal).ifPresent(value -> values.put(FactType.DECIMAL, value));
            in.get(grade).ifPresent(value -> values.put(FactType.GRADE, value));
            in.get(date).ifPresent(value -> values.put(FactType.DATE, value));
            in.get(incidents).ifPresent(value -> values.put(FactType.INCIDENTS, value));
            in.get(checklist).ifPresent(value -> values.put(FactType.CHECKLIST, value));
            in.get(readings).ifPresent(value -> values.put(FactType.READINGS, value));
            Provenance provenance = new Provenance(in.get(source), in.get(observedOn), in.get(attachment));
            return new FactEntry(values.buildOrThrow(), in.get(notApplicable), in.get(exempt), provenance);
        };
    });

    /** Facts as an object, one member a fact, sorted by name. */
    static final Codec<Facts> FACTS = Codec.named("fact", ENTRY).map().as(FactEntry::facts, FactEntry::entries);

    FactEntry {
        if (Stream.of(notApplicable, exempt).filter(Optional::isPresent).count() + values.size() != 1) {
            throw Refusal.of(
                    "fact: it says not one thing; give one of flag, count, rate, decimal, grade, date, incidents, "
                            + "checklist, readings, notApplicable or exempt");
        }
    }

    private <V> Optional<V> get(FactType type, Class<V> value) {
        return Optional.ofNullable(values.get(type)).map(value::cast);
    }

    private static Facts facts(ImmutableSortedMap<String, FactEntry> entries) {
        Facts.Builder facts = Facts.builder();
        entries.forEach((name, entry) -> entry.addTo(facts, name));
        return facts.build();
    }

    private void addTo(Facts.Builder facts, String name) {
        notApplicable.ifPresent(type -> facts.notApplicable(FactKey.of(name, type), provenance));
        exempt.ifPresent(type -> facts.exempt(FactKey.of(name, type), provenance));
        values.forEach((type, value) -> put(facts, FactKey.of(name, type), value));
    }

    private <T> void put(Facts.Builder facts, FactKey<T> key, Object value) {
        facts.put(key, key.valueClass().cast(value), provenance);
    }

    private static ImmutableSortedMap<String, FactEntry> entries(Facts facts) {
        return facts.keys().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, FactKey::name, key -> of(key.type(), facts.fact(key))));
    }

    private static FactEntry of(FactType type, Fact<?> fact) {
        return new FactEntry(
                fact.value()
                        .<ImmutableMap<FactType, Object>>map(value -> ImmutableMap.of(type, value))
                        .orElse(ImmutableMap.of()),
                Optional.of(type).filter(given -> fact.state() == FactState.NOT_APPLICABLE),
                Optional.of(type).filter(given -> fact.state() == FactState.EXEMPT),
                fact.provenance());
    }

    private static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }
}
