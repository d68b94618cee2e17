package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;

/** How the records of a round stand in documents. */
final class RoundRecordsForm {
    private RoundRecordsForm() {}

    static DocumentKind<RoundRecords> document() {
        return DocumentKind.of("round_records", 1, fields -> {
            var inputs = fields.usually("inputs", Facts.none(), Codecs.FACTS, RoundRecords::inputs);
            var vacancies = fields.listed("vacancies", vacancy(), RoundRecords::vacancies);
            var candidates = fields.listed("candidates", candidate(), RoundRecords::candidates);
            var tests = fields.usually("tests", ImmutableListMultimap.of(), bySubject(test()), RoundRecords::tests);
            var results =
                    fields.usually("results", ImmutableListMultimap.of(), bySubject(result()), RoundRecords::results);
            return in -> RoundRecords.builder()
                    .inputs(in.get(inputs))
                    .vacancies(in.get(vacancies))
                    .candidates(in.get(candidates))
                    .tests(in.get(tests))
                    .results(in.get(results))
                    .build();
        });
    }

    private static Codec<Vacancy> vacancy() {
        return Codec.object(fields -> {
            var subject = fields.required("subject", Codecs.TEXT, Vacancy::subject);
            var revokedOn = fields.optional("revokedOn", Codecs.DATE, Vacancy::revokedOn);
            var confirmedOn = fields.optional("confirmedOn", Codecs.DATE, Vacancy::confirmedOn);
            return in -> Vacancy.builder()
                    .subject(in.get(subject))
                    .revokedOn(in.get(revokedOn))
                    .confirmedOn(in.get(confirmedOn))
                    .build();
        });
    }

    private static Codec<SelectionCandidate> candidate() {
        return Codec.object(fields -> {
            var subject = fields.required("subject", Codecs.TEXT, SelectionCandidate::subject);
            var group = fields.usually("group", SelectionCandidate.UNGROUPED, Codecs.TEXT, SelectionCandidate::group);
            var score = fields.required("score", Codecs.DECIMAL, SelectionCandidate::score);
            var ties = fields.listed("tieKeys", Codecs.DECIMAL, SelectionCandidate::tieKeys);
            var vetoed = fields.usually("vetoed", false, Codecs.FLAG, SelectionCandidate::vetoed);
            return in -> SelectionCandidate.builder()
                    .subject(in.get(subject))
                    .group(in.get(group))
                    .score(in.get(score))
                    .tieKeys(in.get(ties))
                    .vetoed(in.get(vetoed))
                    .build();
        });
    }

    private static Codec<YearTest> test() {
        return Codec.object(fields -> {
            var year = fields.required("year", Codecs.WHOLE, YearTest::year);
            var takenOn = fields.required("takenOn", Codecs.DATE, YearTest::takenOn);
            var mark = fields.optional("mark", Codecs.DECIMAL, YearTest::mark);
            var parts = fields.usually("parts", ImmutableMap.of(), parts(), YearTest::parts);
            var penalty = fields.usually("penalty", Decimal.ZERO, Codecs.DECIMAL, YearTest::penalty);
            return in -> YearTest.builder()
                    .year(in.get(year))
                    .takenOn(in.get(takenOn))
                    .mark(in.get(mark))
                    .parts(in.get(parts))
                    .penalty(in.get(penalty))
                    .build();
        });
    }

    private static Codec<ImmutableMap<String, Decimal>> parts() {
        return Codecs.DECIMAL.map().as(ImmutableMap::copyOf, ImmutableSortedMap::copyOf);
    }

    private static Codec<TestResult> result() {
        return Codec.object(fields -> {
            var tier = fields.required("tier", Codecs.TIER, TestResult::tier);
            var year = fields.required("year", Codecs.WHOLE, TestResult::year);
            var value = fields.required("value", Codecs.DECIMAL, TestResult::value);
            return in -> new TestResult(in.get(tier), in.get(year), in.get(value));
        });
    }

    private static <T> Codec<ImmutableListMultimap<String, T>> bySubject(Codec<T> each) {
        return each.list().map().as(RoundRecordsForm::flat, RoundRecordsForm::nested);
    }

    private static <T> ImmutableListMultimap<String, T> flat(ImmutableSortedMap<String, ImmutableList<T>> lists) {
        ImmutableListMultimap.Builder<String, T> flat = ImmutableListMultimap.builder();
        lists.forEach(flat::putAll);
        return flat.build();
    }

    private static <T> ImmutableSortedMap<String, ImmutableList<T>> nested(ImmutableListMultimap<String, T> flat) {
        return flat.keySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, subject -> subject, flat::get));
    }
}
