package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.coverage.CoveragePlan;
import io.wenming.division.DivisionTree;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.fact.FactSheet;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.practice.PracticeRecords;
import io.wenming.report.FigurePlan;
import io.wenming.scoring.FormWithoutEffect;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.subject.Subject;
import io.wenming.surge.SurgeRule;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads all records of a folder, or says everything that is wrong with them. */
final class RecordsReader {
    private final DataFolder folder;
    private final Complaints complaints;

    private RecordsReader(DataFolder folder) {
        this.folder = folder;
        this.complaints = new Complaints(new Positions(folder));
    }

    /**
     * The records of a folder.
     *
     * @throws DocumentException with the problems of all files, and of files that contradict each other
     */
    static Records read(DataFolder folder) {
        return new RecordsReader(folder).records();
    }

    private Records records() {
        Optional<District> district = read(District.FILE, District.DOCUMENT);
        Optional<ImmutableMap<String, Standard>> standards = district.flatMap(known -> standards(known.standards()));
        Optional<ImmutableList<Subject>> subjects = read(Records.SUBJECTS, Documents.SUBJECTS);
        Optional<ImmutableList<FactSheet>> sheets = read(Records.FACTS, Documents.FACTS);
        Optional<Cadence> cadence = read(Records.CADENCE, Cadence.DOCUMENT);
        Optional<EvidenceLog> log = read(Records.EVIDENCE, EvidenceLog.DOCUMENT);
        Optional<Ladder> ladder = read(Records.LADDER, Ladder.DOCUMENT);
        Optional<ImmutableList<Problem>> problems = read(Records.PROBLEMS, Problem.DOCUMENT);
        Optional<HonorScheme> scheme = read(Records.SCHEME, HonorScheme.DOCUMENT);
        Optional<Register> register = read(Records.REGISTER, Register.DOCUMENT);
        Optional<DivisionTree> divisions = read(Practice.DIVISIONS, Documents.DIVISIONS);
        Optional<PracticeRecords> practice = read(Practice.RECORDS, PracticeRecords.DOCUMENT);
        Optional<Cadence> practiceCadence = read(Practice.CADENCE, Cadence.DOCUMENT);
        Optional<CoveragePlan> coverage = read(Practice.COVERAGE, CoveragePlan.DOCUMENT);
        Optional<FigurePlan> figures = read(Practice.FIGURES, FigurePlan.DOCUMENT);
        Optional<SurgeRule> surge = read(Records.SURGE, SurgeRule.DOCUMENT);
        Optional<FormWithoutEffect> effect = read(Records.EFFECT, FormWithoutEffect.DOCUMENT);

        DutyCheck check = new DutyCheck(complaints);
        PracticeCheck places = new PracticeCheck(complaints);
        FactCheck facts = new FactCheck(complaints);
        HonorCheck honors = new HonorCheck(complaints);
        standards.ifPresent(facts::standards);
        district.ifPresent(about -> {
            subjects.ifPresent(listed -> check.places(about, listed));
            problems.ifPresent(found -> check.problems(about, found));
            scheme.ifPresent(rules -> honors.round(about, rules));
            divisions.ifPresent(tree -> places.divisions(about, tree));
            practice.ifPresent(done -> places.records(about, done));
            cadence.ifPresent(ones -> log.ifPresent(done -> check.log(about, ones, done)));
        });
        ladder.ifPresent(steps -> problems.ifPresent(found -> check.rungs(steps, found)));
        subjects.ifPresent(listed -> register.ifPresent(events -> honors.register(listed, events)));
        subjects.ifPresent(listed -> standards.ifPresent(known -> {
            facts.types(listed, known);
            sheets.ifPresent(given -> facts.facts(listed, known, given));
        }));
        if (!complaints.all().isEmpty()) {
            throw new DocumentException(complaints.all());
        }
        return new Records(
                district.orElseThrow(),
                standards.orElseThrow(),
                subjects.orElseThrow(),
                sheets.orElseThrow(),
                cadence.orElseThrow(),
                log.orElseThrow(),
                ladder.orElseThrow(),
                problems.orElseThrow(),
                scheme.orElseThrow(),
                register.orElseThrow(),
                new Practice(
                        divisions.orElseThrow(),
                        practice.orElseThrow(),
                        practiceCadence.orElseThrow(),
                        coverage.orElseThrow(),
                        figures.orElseThrow()),
                surge.orElseThrow(),
                effect.orElseThrow());
    }

    /** The standards by file; none if one of them is faulty, since what is wrong with others would follow from it. */
    private Optional<ImmutableMap<String, Standard>> standards(ImmutableList<String> names) {
        ImmutableMap.Builder<String, Standard> read = ImmutableMap.builder();
        for (String name : names) {
            String file = Records.STANDARDS + name;
            read(file, Standard.DOCUMENT).ifPresent(standard -> read.put(file, standard));
        }
        return Optional.of(read.buildOrThrow()).filter(all -> all.size() == names.size());
    }

    private <T> Optional<T> read(String file, DocumentKind<T> kind) {
        Optional<DocumentSource> source = folder.document(file);
        if (source.isEmpty()) {
            complaints.file(file, RecordProblem.FILE_MISSING);
            return Optional.empty();
        }
        try {
            return Optional.of(kind.read(source.get()));
        } catch (DocumentException faulty) {
            complaints.add(faulty);
        } catch (UncheckedIOException unreadable) {
            complaints.file(file, RecordProblem.FILE_UNREADABLE);
        }
        return Optional.empty();
    }
}
