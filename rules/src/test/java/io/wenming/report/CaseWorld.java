package io.wenming.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.coverage.CoverageSource;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.division.DivisionTree;
import io.wenming.division.NamedDivision;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.SchemeVersion;
import io.wenming.honor.TitleRule;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.practice.PracticeBook;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordEntry;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.ProblemBook;
import io.wenming.slip.ProblemEvent;
import io.wenming.subject.Subject;
import io.wenming.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The world of a case file: rows of words, a record each, read into a source. */
final class CaseWorld {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private CaseWorld() {}

    static ReportSource read(ImmutableMap<String, ImmutableList<String>> rows) {
        ReportSource.Builder source = ReportSource.builder();
        source.coverage(coverage(rows));
        if (rows.containsKey("evidence")) {
            source.addSupervision(Supervision.builder()
                    .cadence(Cadence.fourOnes())
                    .calendar(ChineseWorkdays.calendar())
                    .range(CalendarPeriod.parse("2026").range())
                    .asOf(LocalDate.of(2026, 12, 31))
                    .units(words(rows, "units").stream()
                            .map(unit -> unit.get(0))
                            .toList())
                    .evidence(words(rows, "evidence").stream()
                            .map(CaseWorld::evidence)
                            .toList())
                    .share(false)
                    .build());
        }
        if (rows.containsKey("practice_evidence")) {
            source.addSupervision(CasePractice.cadence(rows, Division.of("330106")));
        }
        if (rows.containsKey("problems")) {
            ProblemBook.Builder book = ProblemBook.builder();
            book.calendar(ChineseWorkdays.calendar());
            Ladder ladder = Templates.SLIPS.value();
            words(rows, "problems").forEach(row -> book.addEntry(ladder, problem(row)));
            source.problems(book.build());
        }
        words(rows, "units").stream()
                .filter(unit -> unit.size() > 1)
                .forEach(unit -> source.putPlace(unit.get(0), Division.of(unit.get(1))));
        return source.build();
    }

    private static CoverageSource coverage(ImmutableMap<String, ImmutableList<String>> rows) {
        CoverageSource.Builder source = CoverageSource.builder();
        source.divisions(DivisionTree.builder()
                .divisions(words(rows, "divisions").stream()
                        .map(CaseWorld::division)
                        .toList())
                .build());
        source.records(RecordBook.builder()
                .entries(words(rows, "records").stream().map(CaseWorld::entry).toList())
                .kept(words(rows, "kept").stream()
                        .map(kind -> kind(kind.get(0)))
                        .collect(ImmutableSet.toImmutableSet()))
                .build()
                .with(PracticeBook.of(CasePractice.read(rows))));
        facts(words(rows, "facts")).forEach((id, facts) -> source.putFact(id, facts.build()));
        if (rows.containsKey("subjects")) {
            HonorScheme scheme = HonorScheme.builder()
                    .id("s")
                    .label(Label.of("办法"))
                    .addVersion(SchemeVersion.builder()
                            .startsOn(LocalDate.of(2000, 1, 1))
                            .addTitle(TitleRule.builder().build())
                            .build())
                    .build();
            source.roll(Register.of(
                            words(rows, "titles").stream().map(CaseWorld::title).toList())
                    .under(scheme)
                    .roll(words(rows, "subjects").stream()
                            .map(CaseWorld::subject)
                            .toList()));
        }
        return source.build();
    }

    private static List<List<String>> words(ImmutableMap<String, ImmutableList<String>> rows, String part) {
        return rows.getOrDefault(part, ImmutableList.of()).stream()
                .map(WORDS::splitToList)
                .toList();
    }

    /** {@code code name [since|-] [until] [successor]}. */
    private static NamedDivision division(List<String> row) {
        NamedDivision.Builder division = NamedDivision.builder();
        division.division(Division.of(row.get(0))).name(Label.of(row.get(1)));
        if (row.size() > 2 && !row.get(2).equals("-")) {
            division.since(LocalDate.parse(row.get(2)));
        }
        if (row.size() > 3) {
            division.until(LocalDate.parse(row.get(3)));
        }
        if (row.size() > 4) {
            division.successor(Division.of(row.get(4)));
        }
        return division.build();
    }

    private static EntryKind kind(String code) {
        return EntryKind.READY_MADE.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseGet(() -> EntryKind.of(code, Label.of(code)));
    }

    /** {@code kind id division on}, then {@code until:day}, {@code known:day}, {@code @party}, {@code word=x}, {@code amount+n}. */
    private static RecordEntry entry(List<String> row) {
        RecordEntry.Builder entry = RecordEntry.builder();
        entry.kind(kind(row.get(0)))
                .id(row.get(1))
                .place(Division.of(row.get(2)))
                .on(LocalDate.parse(row.get(3)));
        for (String more : row.subList(4, row.size())) {
            if (more.startsWith("@")) {
                entry.addParty(more.substring(1));
            } else if (more.startsWith("until:")) {
                entry.until(LocalDate.parse(more.substring(6)));
            } else if (more.startsWith("known:")) {
                entry.recordedOn(LocalDate.parse(more.substring(6)));
            } else if (more.contains("+")) {
                List<String> amount = Splitter.on('+').splitToList(more);
                entry.putAmount(amount.get(0), Long.parseLong(amount.get(1)));
            } else {
                List<String> word = Splitter.on('=').splitToList(more);
                entry.putWord(word.get(0), word.get(1));
            }
        }
        return entry.build();
    }

    /** {@code id count n}, {@code id flag yes}, {@code id na}; the name of the fact stands second. */
    private static Map<String, Facts.Builder> facts(List<List<String>> rows) {
        Map<String, Facts.Builder> facts = new HashMap<>();
        for (List<String> row : rows) {
            Facts.Builder of = facts.computeIfAbsent(row.get(0), id -> Facts.builder());
            switch (row.get(2)) {
                case "yes", "no" -> of.put(FactKey.flag(row.get(1)), row.get(2).equals("yes"));
                case "na" -> of.notApplicable(FactKey.flag(row.get(1)));
                default -> of.put(FactKey.count(row.get(1)), Long.parseLong(row.get(2)));
            }
        }
        return facts;
    }

    /** {@code id type division [attribute=x]}. */
    private static Subject subject(List<String> row) {
        Subject.Builder subject = Subject.builder();
        subject.id(row.get(0))
                .name(row.get(0))
                .type(CreationType.readyMade(row.get(1)).orElseThrow())
                .division(Division.of(row.get(2)));
        row.stream()
                .skip(3)
                .map(Splitter.on('=')::splitToList)
                .forEach(word -> subject.putAttribute(word.get(0), word.get(1)));
        return subject.build();
    }

    /** {@code id subject type tier day [known:day]}. */
    private static HonorEvent title(List<String> row) {
        HonorEvent event = HonorEvent.naming(
                row.get(0),
                LocalDate.parse(row.get(4)),
                row.get(1),
                Title.of(
                        CreationType.readyMade(row.get(2)).orElseThrow(),
                        Tier.readyMade(row.get(3)).orElseThrow()));
        return row.size() < 6
                ? event
                : HonorEvent.builder()
                        .from(event)
                        .recordedOn(LocalDate.parse(row.get(5).substring(6)))
                        .build();
    }

    /** {@code id unit kind day [known:day]}. */
    static Evidence evidence(List<String> row) {
        Evidence.Builder piece = Evidence.builder();
        piece.id(row.get(0)).unit(row.get(1)).kind(row.get(2)).occurredOn(LocalDate.parse(row.get(3)));
        if (row.size() > 4) {
            piece.recordedOn(LocalDate.parse(row.get(4).substring(6)));
        }
        return piece.build();
    }

    /** {@code id unit day [rectified-day] [accepted-day]}. */
    private static Problem problem(List<String> row) {
        List<ProblemEvent> events = new ArrayList<>();
        if (row.size() > 3) {
            events.add(ProblemEvent.rectified(LocalDate.parse(row.get(3))));
        }
        if (row.size() > 4) {
            events.add(ProblemEvent.accepted(LocalDate.parse(row.get(4))));
        }
        return Problem.builder()
                .id(row.get(0))
                .unit(row.get(1))
                .matter(row.get(0))
                .openedOn(LocalDate.parse(row.get(2)))
                .events(events)
                .build();
    }
}
