package io.wenming.coverage;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.number.Rate;
import java.util.Comparator;
import java.util.Map;

/** How coverage plans stand in documents. */
final class CoverageForm {
    private static final Codec<ImmutableSet<CreationType>> TYPES = Codecs.TYPE.set(Comparator.naturalOrder());
    private static final Codec<ImmutableSet<DivisionLevel>> LEVELS =
            Codec.codes(DivisionLevel.class, DivisionLevel::code).set(Comparator.naturalOrder());
    private static final Codec<ImmutableSortedMap<Division, String>> NAMES =
            Codecs.TEXT.map().as(CoverageForm::divisions, CoverageForm::codes);

    private CoverageForm() {}

    static DocumentKind<CoveragePlan> document() {
        return DocumentKind.of("coverage", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, CoveragePlan::id);
            var label = fields.required("label", Codecs.LABEL, CoveragePlan::label);
            var rules = fields.required("rules", rule().list(), CoveragePlan::rules);
            return in -> CoveragePlan.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .rules(in.get(rules))
                    .build();
        });
    }

    private static Codec<CoverageRule> rule() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, CoverageRule::id);
            var label = fields.required("label", Codecs.LABEL, CoverageRule::label);
            var population = fields.required("population", Population.CODEC, CoverageRule::population);
            var mark = fields.required("mark", Mark.CODEC, CoverageRule::mark);
            var required = fields.usually("required", Rate.percent(100), Codecs.RATE, CoverageRule::required);
            var citation = fields.optional("citation", Codecs.CITATION, CoverageRule::citation);
            return in -> CoverageRule.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .population(in.get(population))
                    .mark(in.get(mark))
                    .required(in.get(required))
                    .citation(in.get(citation))
                    .build();
        });
    }

    static Codec<Population> population() {
        Codec<ImmutableSortedMap<String, String>> attributes = Codecs.TEXT.map();
        return Variants.<Population>none()
                .with("subjects", Subjects.class, fields -> {
                    var types = fields.usually("types", ImmutableSet.of(), TYPES, Subjects::types);
                    var levels = fields.usually("levels", ImmutableSet.of(), LEVELS, Subjects::levels);
                    var having = fields.usually("having", ImmutableSortedMap.of(), attributes, Subjects::having);
                    var exempt = fields.usually("exempt", ImmutableSortedMap.of(), attributes, Subjects::exempt);
                    return in -> new Subjects(in.get(types), in.get(levels), in.get(having), in.get(exempt));
                })
                .with("divisions", Divisions.class, fields -> {
                    var names = fields.required("names", NAMES, Divisions::names);
                    return in -> new Divisions(in.get(names));
                })
                .with("types", Types.class, fields -> {
                    var types = fields.required("types", TYPES, Types::types);
                    return in -> new Types(in.get(types));
                })
                .with("groups", Groups.class, fields -> {
                    var attribute = fields.required("attribute", Codecs.TEXT, Groups::attribute);
                    var groups = fields.required("groups", Codecs.TEXT.set(Comparator.naturalOrder()), Groups::groups);
                    return in -> new Groups(in.get(attribute), in.get(groups));
                });
    }

    static Codec<Mark> mark() {
        return Variants.<Mark>none()
                .with("holds", HoldsTitles.class, fields -> {
                    var types = fields.usually("types", ImmutableSet.of(), TYPES, HoldsTitles::types);
                    var atLeast = fields.optional("atLeast", Codecs.TIER, HoldsTitles::atLeast);
                    return in -> HoldsTitles.of(in.get(types), in.get(atLeast));
                })
                .with("takes_part", TakesPart.class, fields -> in -> new TakesPart());
    }

    private static ImmutableSortedMap<Division, String> divisions(ImmutableSortedMap<String, String> names) {
        return names.entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), named -> Division.of(named.getKey()), Map.Entry::getValue));
    }

    private static ImmutableSortedMap<String, String> codes(ImmutableSortedMap<Division, String> names) {
        return names.entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), named -> named.getKey().code(), Map.Entry::getValue));
    }
}
