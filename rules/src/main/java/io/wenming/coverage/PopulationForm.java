package io.wenming.coverage;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.fact.FactKey;
import io.wenming.record.EntryKind;
import java.util.Comparator;
import java.util.Map;

/** How the populations of coverage rules stand in documents. */
final class PopulationForm {
    private static final Codec<ImmutableSet<CreationType>> TYPES = Codecs.TYPE.set(Comparator.naturalOrder());
    private static final Codec<DivisionLevel> LEVEL =
            Codec.codes(DivisionLevel.class, DivisionLevel::code, DivisionLevel::label);
    private static final Codec<ImmutableSet<DivisionLevel>> LEVELS = LEVEL.set(Comparator.naturalOrder());
    private static final Codec<ImmutableSortedMap<Division, String>> NAMES =
            Codecs.TEXT.map().as(PopulationForm::divisions, PopulationForm::codes);

    private PopulationForm() {}

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
                .with("every_division", LevelDivisions.class, fields -> {
                    var level = fields.required("level", LEVEL, LevelDivisions::level);
                    var exempt = fields.usually(
                            "exempt",
                            ImmutableSet.of(),
                            Codecs.DIVISION.set(Comparator.naturalOrder()),
                            LevelDivisions::exempt);
                    return in -> new LevelDivisions(in.get(level), in.get(exempt));
                })
                .with("records", KeptRecords.class, fields -> {
                    var kind = fields.required("record", EntryKind.CODEC, KeptRecords::kind);
                    var having = fields.usually("having", ImmutableSortedMap.of(), attributes, KeptRecords::having);
                    var exempt = fields.usually("exempt", ImmutableSortedMap.of(), attributes, KeptRecords::exempt);
                    return in -> new KeptRecords(in.get(kind), in.get(having), in.get(exempt));
                })
                .with("combinations", Combinations.class, fields -> {
                    var words = fields.required("words", Codecs.LABEL.map().map(), Combinations::words);
                    return in -> new Combinations(in.get(words));
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

    static Codec<Headcount> headcount() {
        Codec<FactKey<Long>> key = Codecs.TEXT.as(FactKey::count, FactKey::name);
        return Variants.<Headcount>none()
                .with("facts", FactHeadcount.class, fields -> {
                    var whole = fields.required("whole", key, FactHeadcount::whole);
                    var part = fields.optional("part", key, FactHeadcount::part);
                    return in -> FactHeadcount.of(in.get(part), in.get(whole));
                })
                .with("records", RecordHeadcount.class, fields -> {
                    var kind = fields.required("record", EntryKind.CODEC, RecordHeadcount::kind);
                    var words =
                            fields.usually("words", ImmutableSortedMap.of(), Codecs.TEXT.map(), RecordHeadcount::words);
                    var part = fields.required("part", Codecs.TEXT, RecordHeadcount::part);
                    var whole = fields.required("whole", Codecs.TEXT, RecordHeadcount::whole);
                    return in -> new RecordHeadcount(in.get(kind), in.get(words), in.get(part), in.get(whole));
                });
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
