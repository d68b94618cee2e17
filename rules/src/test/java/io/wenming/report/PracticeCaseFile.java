package io.wenming.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.Population;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.number.Rate;
import io.wenming.practice.PairingKind;
import io.wenming.practice.PracticeCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A file of cases: a world of its own, rules of its own beside the ready-made ones, and the rows. */
record PracticeCaseFile(
        ImmutableSortedMap<String, ImmutableList<String>> world,
        ImmutableSortedMap<String, CoverageRule> rules,
        ImmutableList<CoverageCase> coverage,
        ImmutableList<FigureCase> figures) {
    private static final Path FOLDER = Path.of("src/test/resources/cases/practice");
    private static final ImmutableList<CoverageRule> READY_MADE = ImmutableList.of(
            PracticeCoverage.everyTownshipItsOffice(),
            PracticeCoverage.everyVillageItsStation(),
            PracticeCoverage.everyVillageItsHall(),
            PracticeCoverage.everyVillageItsBoard(),
            PracticeCoverage.everySchoolTitled(),
            PracticeCoverage.freePublicVenues(),
            PracticeCoverage.eightFieldsAtEachLevel(),
            PracticeCoverage.youthPalaces(Map.of("rural", "yes")),
            PracticeCoverage.pupilsTakePart("pupils", Rate.percent(90)),
            PracticeCoverage.townsByVillages(Rate.percent(60), Tier.COUNTY),
            PracticeCoverage.paired(
                    PairingKind.TOWN_COUNTRY, Population.subjectsAt(DivisionLevel.VILLAGE, CreationType.VILLAGE_TOWN)));

    private static final DocumentKind<PracticeCaseFile> DOCUMENT = DocumentKind.of("practice_cases", 1, fields -> {
        var world = fields.required("world", Codecs.TEXT.list().map(), PracticeCaseFile::world);
        var rules = fields.usually("rules", ImmutableSortedMap.of(), CoverageRule.CODEC.map(), PracticeCaseFile::rules);
        var coverage = fields.listed("coverage", CoverageCase.CODEC, PracticeCaseFile::coverage);
        var figures = fields.listed("figures", FigureCase.CODEC, PracticeCaseFile::figures);
        return in -> new PracticeCaseFile(in.get(world), in.get(rules), in.get(coverage), in.get(figures));
    });

    static Stream<PracticeCaseFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(coverage|figures)-.*"))
                    .sorted()
                    .map(file -> DOCUMENT.read(DocumentSource.file(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReportSource source() {
        return CaseWorld.read(ImmutableMap.copyOf(world));
    }

    CoverageRule rule(String id) {
        return Stream.concat(rules.entrySet().stream(), READY_MADE.stream().map(rule -> Map.entry(rule.id(), rule)))
                .filter(rule -> rule.getKey().equals(id))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
