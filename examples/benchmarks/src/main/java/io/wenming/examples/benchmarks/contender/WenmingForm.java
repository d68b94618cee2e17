package io.wenming.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import io.wenming.examples.benchmarks.workload.Ban;
import io.wenming.examples.benchmarks.workload.Extra;
import io.wenming.examples.benchmarks.workload.Grade;
import io.wenming.examples.benchmarks.workload.Item;
import io.wenming.examples.benchmarks.workload.Section;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.IndexedFacts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.scoring.Band;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.Measure;
import io.wenming.scoring.ScoringRule;
import io.wenming.scoring.Standard;
import io.wenming.scoring.Veto;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The workload as a standard, and its subjects as facts, with the public API. */
public final class WenmingForm {
    private static final String PROBLEM = "problem";
    private static final String AWARD = "award";
    private static final Interner<FactKey<?>> KEYS = Interners.newStrongInterner();

    private WenmingForm() {}

    /** The standard. */
    public static Standard standard(Workload workload) {
        Stream<Indicator> sections = workload.sections().stream().map(WenmingForm::section);
        Stream<Indicator> extras = workload.extras().isEmpty() ? Stream.empty() : Stream.of(extras(workload));
        Indicator[] parts = Stream.concat(sections, extras).toArray(Indicator[]::new);
        return Standard.builder()
                .id("workload")
                .version("1")
                .label(label("workload"))
                .total(Indicator.sumOf("total", label("total"), parts[0], Arrays.copyOfRange(parts, 1, parts.length)))
                .rounding(Rounding.halfUp(2))
                .addAllVetoes(workload.bans().stream()
                        .map(ban -> Veto.of(ban.id(), label(ban.id()), FactKey.flag(ban.id()), Veto.Effect.ZERO))
                        .toList())
                .build();
    }

    /** The facts of subjects, in slots. */
    public static ImmutableList<IndexedFacts> indexed(
            Workload workload, ImmutableList<Subject> subjects, FactSchema schema) {
        return schema.indexAll(Iterables.transform(subjects, subject -> facts(workload, subject)));
    }

    /** A score of this standard in hundredths of a point. */
    static long hundredths(Optional<Points> points) {
        return points.orElseThrow().value().toBigDecimal().movePointRight(2).longValueExact();
    }

    /** The facts of a subject, in a map. */
    public static Facts facts(Workload workload, Subject subject) {
        Facts.Builder facts = Facts.builder();
        Values values = new Values(subject, facts);
        for (Item item : workload.items()) {
            if (!subject.isMissing(item.slot())) {
                item.as(values);
            }
        }
        for (Extra extra : workload.extras()) {
            if (!subject.isMissing(extra.slot())) {
                facts.put(kept(FactKey.incidents(extra.id())), incidents(AWARD, subject.number(extra.slot())));
            }
        }
        for (Ban ban : workload.bans()) {
            if (!subject.isMissing(ban.slot())) {
                facts.put(kept(FactKey.flag(ban.id())), subject.number(ban.slot()) != 0);
            }
        }
        return facts.build();
    }

    /** The one key of a name and type: an embedder holds its keys as constants. */
    @SuppressWarnings("unchecked") // equal keys are of one type
    private static <T> FactKey<T> kept(FactKey<T> key) {
        return (FactKey<T>) KEYS.intern(key);
    }

    private static Indicator section(Section section) {
        ImmutableList<Indicator> items = section.items().stream()
                .map(item -> Indicator.of(item.id(), label(item.id()), tenths(item.points()), item.as(RULES)))
                .collect(ImmutableList.toImmutableList());
        return Indicator.sumOf(
                        section.id(),
                        label(section.id()),
                        items.get(0),
                        items.subList(1, items.size()).toArray(Indicator[]::new))
                .weighted(decimal(section.weight(), 2).toString());
    }

    private static Indicator extras(Workload workload) {
        Indicator[] extras = workload.extras().stream()
                .map(extra -> Indicator.of(
                        extra.id(),
                        label(extra.id()),
                        Points.ZERO,
                        ScoringRule.bonus(FactKey.incidents(extra.id())).tier(AWARD, tenths(extra.price()))))
                .toArray(Indicator[]::new);
        return Indicator.sumOf("bonus", label("bonus"), extras[0], Arrays.copyOfRange(extras, 1, extras.length))
                .atMost(tenths(workload.extraCap()));
    }

    private static Incidents incidents(String kind, long times) {
        return times == 0 ? Incidents.NONE : Incidents.of(Incident.of(kind, (int) times));
    }

    private static Label label(String id) {
        return Label.of(id, id);
    }

    private static Points tenths(long number) {
        return new Points(decimal(number, 1));
    }

    private static Decimal decimal(long number, int places) {
        return Decimal.of(BigDecimal.valueOf(number, places));
    }

    private static final Item.Shapes<ScoringRule> RULES = new Item.Shapes<>() {
        @Override
        public ScoringRule flag(Item.Flag item) {
            return ScoringRule.allOrNothing(FactKey.flag(item.id()));
        }

        @Override
        public ScoringRule ratio(Item.Ratio item) {
            return ScoringRule.ratio(Measure.rate(FactKey.rate(item.id())));
        }

        @Override
        public ScoringRule banded(Item.Banded item) {
            Band[] bands = item.steps().stream().map(this::band).toArray(Band[]::new);
            return ScoringRule.bands(
                    FactKey.decimal(item.id()), Points.ZERO, bands[0], Arrays.copyOfRange(bands, 1, bands.length));
        }

        private Band band(Item.Step step) {
            Decimal edge = decimal(step.edge(), 2);
            return Band.of(
                    edge.toString(),
                    step.closed() ? Range.atLeast(edge) : Range.greaterThan(edge),
                    tenths(step.points()));
        }

        @Override
        public ScoringRule charged(Item.Charged item) {
            return ScoringRule.deduct(FactKey.incidents(item.id())).each(PROBLEM, tenths(item.price()));
        }

        @Override
        public ScoringRule graded(Item.Graded item) {
            ImmutableMap.Builder<String, Points> points = ImmutableMap.builder();
            for (Grade grade : Grade.values()) {
                points.put(grade.word(), new Points(decimal((long) item.points() * grade.tenths(), 2)));
            }
            return ScoringRule.grades(FactKey.grade(item.id()), points.buildOrThrow());
        }
    };

    /** Puts the fact of an item. */
    private record Values(Subject subject, Facts.Builder facts) implements Item.Shapes<Facts.Builder> {
        @Override
        public Facts.Builder flag(Item.Flag item) {
            return facts.put(kept(FactKey.flag(item.id())), subject.number(item.slot()) != 0);
        }

        @Override
        public Facts.Builder ratio(Item.Ratio item) {
            return facts.put(kept(FactKey.rate(item.id())), new Rate(decimal(subject.number(item.slot()), 2)));
        }

        @Override
        public Facts.Builder banded(Item.Banded item) {
            return facts.put(kept(FactKey.decimal(item.id())), decimal(subject.number(item.slot()), 2));
        }

        @Override
        public Facts.Builder charged(Item.Charged item) {
            return facts.put(kept(FactKey.incidents(item.id())), incidents(PROBLEM, subject.number(item.slot())));
        }

        @Override
        public Facts.Builder graded(Item.Graded item) {
            return facts.put(
                    kept(FactKey.grade(item.id())),
                    Grade.of(subject.number(item.slot())).word());
        }
    }
}
