package io.wenming.coverage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Fields;
import io.wenming.document.Variants;
import io.wenming.number.Rate;
import io.wenming.period.PeriodUnit;
import io.wenming.record.EntryKind;
import java.util.Comparator;

/** How coverage plans stand in documents. */
final class CoverageForm {
    private static final Codec<ImmutableSet<CreationType>> TYPES = Codecs.TYPE.set(Comparator.naturalOrder());

    private CoverageForm() {}

    static DocumentKind<CoveragePlan> document() {
        return DocumentKind.of("coverage", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, CoveragePlan::id);
            var label = fields.required("label", Codecs.LABEL, CoveragePlan::label);
            var rules = fields.required("rules", CoverageRule.CODEC.list(), CoveragePlan::rules);
            return in -> CoveragePlan.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .rules(in.get(rules))
                    .build();
        });
    }

    static Codec<CoverageRule> rule(Codec<Mark> marks) {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, CoverageRule::id);
            var label = fields.required("label", Codecs.LABEL, CoverageRule::label);
            var population = fields.required("population", Population.CODEC, CoverageRule::population);
            var mark = fields.required("mark", marks, CoverageRule::mark);
            var required = fields.usually("required", Rate.percent(100), Codecs.RATE, CoverageRule::required);
            var people = fields.optional("people", Headcount.CODEC, CoverageRule::people);
            var citation = fields.optional("citation", Codecs.CITATION, CoverageRule::citation);
            return in -> CoverageRule.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .population(in.get(population))
                    .mark(in.get(mark))
                    .required(in.get(required))
                    .people(in.get(people))
                    .citation(in.get(citation))
                    .build();
        });
    }

    static Codec<Mark> mark() {
        return Codec.recursive(
                "mark",
                marks -> Variants.<Mark>none()
                        .with("holds", HoldsTitles.class, fields -> {
                            var types = fields.usually("types", ImmutableSet.of(), TYPES, HoldsTitles::types);
                            var atLeast = fields.optional("atLeast", Codecs.TIER, HoldsTitles::atLeast);
                            return in -> HoldsTitles.of(in.get(types), in.get(atLeast));
                        })
                        .with("takes_part", TakesPart.class, fields -> in -> new TakesPart())
                        .with("record", RecordMark.class, CoverageForm::recordMark)
                        .with("words", HasWords.class, fields -> {
                            var words = fields.required("words", Codecs.TEXT.map(), HasWords::words);
                            return in -> new HasWords(in.get(words));
                        })
                        .with("flag", FlagMark.class, fields -> {
                            var key = fields.required("key", Codecs.TEXT, FlagMark::name);
                            return in -> new FlagMark(in.get(key));
                        })
                        .with("count", CountMark.class, fields -> {
                            var key = fields.required("key", Codecs.TEXT, CountMark::name);
                            return in -> new CountMark(in.get(key));
                        })
                        .with("keeps", Keeps.class, fields -> {
                            var rule = fields.required("rule", rule(marks), Keeps::rule);
                            return in -> new Keeps(in.get(rule));
                        }));
    }

    private static Fields.Maker<RecordMark> recordMark(Fields<RecordMark> fields) {
        var kind = fields.required("record", EntryKind.CODEC, RecordMark::kind);
        var words = fields.usually("words", ImmutableSortedMap.of(), Codecs.TEXT.map(), RecordMark::words);
        var belonging = fields.usually(
                "belonging",
                Belonging.INSIDE,
                Codec.codes(Belonging.class, Belonging::code, Belonging::label),
                RecordMark::belonging);
        var sharing = fields.optional(
                "sharing",
                Codec.codes(DivisionLevel.class, DivisionLevel::code, DivisionLevel::label),
                RecordMark::sharing);
        var least = fields.usually("least", 1, Codecs.WHOLE, RecordMark::least);
        var per = fields.optional(
                "per", Codec.codes(PeriodUnit.class, PeriodUnit::code, PeriodUnit::label), RecordMark::per);
        return in -> RecordMark.builder()
                .kind(in.get(kind))
                .words(in.get(words))
                .belonging(in.get(belonging))
                .sharing(in.get(sharing))
                .least(in.get(least))
                .per(in.get(per))
                .build();
    }
}
