package io.wenming.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import io.wenming.bulletin.Bulletin;
import io.wenming.bulletin.BulletinFigures;
import io.wenming.bulletin.BulletinQuestion;
import io.wenming.bulletin.DutyKeys;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DueRule;
import io.wenming.cadence.DutiesAsked;
import io.wenming.cadence.DutyRoster;
import io.wenming.cadence.EvidenceUse;
import io.wenming.cadence.PartialPeriod;
import io.wenming.cadence.Streak;
import io.wenming.cadence.Supervision;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.citation.Citation;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoveragePlan;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.CoverageSource;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.document.Domains;
import io.wenming.document.FindingJson;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.fact.FactState;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Flaw;
import io.wenming.finding.Reason;
import io.wenming.honor.Candidacy;
import io.wenming.honor.EntryReason;
import io.wenming.honor.EntryRule;
import io.wenming.honor.HonorAction;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorRoll;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Procedure;
import io.wenming.honor.Quota;
import io.wenming.honor.QuotaSize;
import io.wenming.honor.Register;
import io.wenming.honor.RoundScore;
import io.wenming.honor.SchemeFlawCode;
import io.wenming.honor.SchemeVersion;
import io.wenming.honor.Selection;
import io.wenming.honor.SelectionCandidate;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TestResult;
import io.wenming.honor.TitleAsked;
import io.wenming.honor.TitleRule;
import io.wenming.honor.Vacancy;
import io.wenming.honor.VetoReason;
import io.wenming.honor.VetoRule;
import io.wenming.honor.YearTest;
import io.wenming.joint.CampaignStanding;
import io.wenming.joint.JointPush;
import io.wenming.joint.SharedInput;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.practice.OrderFulfilment;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.ThemeReview;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.procedure.ProcedureTally;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Naming;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.ScoreRows;
import io.wenming.ranking.Ties;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordCount;
import io.wenming.record.RecordEntry;
import io.wenming.record.RecordQuery;
import io.wenming.record.RecordSum;
import io.wenming.report.Figure;
import io.wenming.report.FigureLine;
import io.wenming.report.FigureRest;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.report.ReportSource;
import io.wenming.report.WorkReport;
import io.wenming.sampling.MissingCategory;
import io.wenming.sampling.Place;
import io.wenming.sampling.PlaceSampling;
import io.wenming.sampling.SampledUnit;
import io.wenming.sampling.UnitScore;
import io.wenming.scoring.Award;
import io.wenming.scoring.Band;
import io.wenming.scoring.Charge;
import io.wenming.scoring.Domain;
import io.wenming.scoring.Edge;
import io.wenming.scoring.GapQuestion;
import io.wenming.scoring.Gate;
import io.wenming.scoring.Input;
import io.wenming.scoring.InputSpec;
import io.wenming.scoring.Measure;
import io.wenming.scoring.PeriodicFacts;
import io.wenming.scoring.PeriodicScore;
import io.wenming.scoring.PeriodicStandard;
import io.wenming.scoring.Posting;
import io.wenming.scoring.Prospect;
import io.wenming.scoring.Requirements;
import io.wenming.scoring.Role;
import io.wenming.scoring.Score;
import io.wenming.scoring.ScoringReason;
import io.wenming.scoring.ScoringRule;
import io.wenming.scoring.Shortfall;
import io.wenming.scoring.Span;
import io.wenming.scoring.Standard;
import io.wenming.scoring.UnitLoss;
import io.wenming.scoring.Veto;
import io.wenming.scoring.Worth;
import io.wenming.slip.BookStanding;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.ProblemBook;
import io.wenming.slip.ProgressAsked;
import io.wenming.slip.RectificationTally;
import io.wenming.slip.Rung;
import io.wenming.slip.SlipStanding;
import io.wenming.slip.StartsAsked;
import io.wenming.slip.Workload;
import io.wenming.subject.Subject;
import io.wenming.surge.PeriodSurge;
import io.wenming.surge.SurgeRule;
import io.wenming.template.Templates;
import io.wenming.testing.Serialized;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every value of the module: it can be stored, and what comes back is equal. */
class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Title TITLE = Title.of(CreationType.UNIT, Tier.COUNTY);
    private static final Subject SUBJECT = Subject.builder()
            .id("u-7")
            .name("第七单位")
            .type(CreationType.UNIT)
            .division(Division.of("330106"))
            .build();

    static Stream<Serializable> values() {
        return Streams.concat(
                scoring(),
                sampling(),
                ranking(),
                entryRules(),
                honors(),
                cadences(),
                slips(),
                procedures(),
                surges(),
                bulletins(),
                practice(),
                joint());
    }

    private static Stream<Serializable> practice() {
        PracticeRecords records = Domains.practice();
        OrderFulfilment orders =
                OrderFulfilment.builder().orders(records.orders()).asOf(DAY).build();
        return Stream.of(
                records,
                PracticeRecords.NONE,
                records.venues().get(1),
                records.venues().get(1).ended().orElseThrow(),
                records.teams().get(1),
                records.teams().get(1).field(),
                records.projects().get(0),
                records.orders().get(0),
                records.activities().get(0),
                records.activities().get(1).kind(),
                records.matters().get(0),
                records.pairings().get(0),
                records.lectures().get(0),
                records.boardEntries().get(1),
                records.institutions().get(0),
                records.institutions().get(2).kind(),
                records.participations().get(0),
                records.menus().get(0),
                records.menus().get(0).items().get(0),
                records.themes().get(0),
                records.flaws().get(0),
                orders,
                orders.toAcceptance(),
                ThemeReview.builder()
                        .records(records)
                        .area(Division.of("330106"))
                        .range(DateRange.day(DAY))
                        .build());
    }

    private static Stream<Serializable> joint() {
        JointPush push = Domains.jointPush();
        CampaignStanding standing =
                push.plans().get(0).standing(Domains.evidence().evidence(), DAY);
        return Stream.of(
                push,
                push.plans().get(0),
                push.plans().get(0).indicators().iterator().next(),
                standing,
                standing.actions().get(0),
                push.duties().get(0),
                new SharedInput(
                        Requirements.of(List.of(Domains.standard())).inputs().get(0), ImmutableList.of("refuse")));
    }

    private static Stream<Serializable> scoring() {
        Standard standard = Domains.standard();
        Score score = standard.score(Facts.none());
        GapQuestion gap = standard.gap(Facts.none(), Points.of(40)).costing(Map.of("look", Decimal.of(1)));
        PeriodicStandard periodic = Domains.periodicStandard();
        PeriodicScore scored = periodic.score(Domains.periodicFacts());
        return Stream.of(
                periodic,
                periodic.periods().get(0),
                periodic.examples().get(0),
                periodic.examples().get(0).expected(),
                Domains.periodicFacts(),
                scored,
                scored.periods().get(0),
                scored.period("r3"),
                scored.lines().get(0),
                periodic.score(PeriodicFacts.of(ImmutableMap.of())),
                periodic.interval(Domains.periodicFacts()),
                periodic.interval(PeriodicFacts.of(ImmutableMap.of()))
                        .influences()
                        .get(0),
                standard,
                standard.check().get(0).witness().orElseThrow(),
                standard.total(),
                standard.negativeList().orElseThrow(),
                standard.vetoes().get(0),
                Veto.of("v", Label.of("否决"), FactKey.flag("v"), Veto.Effect.ZERO),
                standard.gates().get(0),
                standard.blend().orElseThrow(),
                new Gate(Label.of("前置"), FactKey.decimal("g"), Range.all(), true),
                score,
                new Role(FactKey.grade("role"), ImmutableSortedSet.of("窗口")),
                standard.examples().get(0),
                standard.examples().get(0).expected(),
                Domains.scheme().examples().get(0),
                Domains.scheme().examples().get(0).expected(),
                standard.replay(standard.decide(new FactSheet("s", Facts.none()), DAY)),
                FindingJson.differences("{\"node\":\"total\",\"value\":\"1\"}", "{\"node\":\"total\"}")
                        .get(0),
                standard.impact(Templates.UNIT.value(), ImmutableList.of(new FactSheet("s", Facts.none()))),
                standard.impact(Templates.UNIT.value(), ImmutableList.of(new FactSheet("s", Facts.none())))
                        .subjects()
                        .get(0),
                Standard.DOCUMENT
                        .diff(standard, Templates.UNIT.value())
                        .changes()
                        .get(0),
                standard.prepare(),
                standard.prepare().summarize(Facts.none()),
                score.lines().get(0),
                score.lossesByUnit(),
                new UnitLoss("u-7", score.lines()),
                score.differenceTo(Domains.standard()
                        .score(Facts.builder()
                                .put(FactKey.decimal("look"), Decimal.of(9))
                                .build())),
                score.differenceTo(Domains.standard()
                                .score(Facts.builder()
                                        .put(FactKey.decimal("look"), Decimal.of(9))
                                        .build()))
                        .lines()
                        .get(0),
                standard.check().get(0),
                Domains.formWithoutEffect(),
                Domains.formWithoutEffect().versions().get(0),
                Domains.formWithoutEffect().versions().get(0).activity().get(0),
                standard.requirements(),
                gap.find(),
                gap,
                gap.find().fewest(),
                gap.find().fewest().plans().get(0),
                gap.find().fewest().plans().get(0).improvements().get(0),
                standard.requirements().inputs().get(0),
                standard.requirements().inputs().get(0).readers().get(0),
                Input.required(FactKey.flag("plan")),
                new Role(FactKey.grade("role"), ImmutableSortedSet.of("窗口单位")),
                Band.of("A", Range.closed(Decimal.of(1), Decimal.of(2)), Points.of(1))
                        .requiring(FactKey.flag("f")),
                Charge.each(Points.of(1)).atMost(Points.of(3)),
                new Charge(ImmutableList.of(Points.of(1), Points.of(2)), Optional.empty()),
                Shortfall.below(Measure.rate(FactKey.rate("r")), Decimal.of(80), Decimal.of(1), Points.of(1)),
                Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5")).doubledFrom(3),
                Worth.points(Points.of(4)),
                Worth.share(Decimal.parse("0.6")),
                ScoringRule.bySeverity(FactKey.incidents("k"))
                        .costs("市", "found", Points.of(1))
                        .withoutFloor(),
                ScoringRule.meanDeduction(FactKey.readings("k"), Range.atMost(Decimal.of(7)), Points.ZERO)
                        .otherwise(Points.of(3)),
                ScoringRule.ledger(FactKey.incidents("k")).entry("a", Points.of(-1)),
                ScoringRule.deduct(FactKey.incidents("k"))
                        .each("a", Points.of(1))
                        .withoutFloor(),
                ScoringRule.bonus(FactKey.incidents("k"))
                        .tier("a", Points.of(1))
                        .atMost(Points.of(5)),
                Span.closed(Fraction.ZERO, Fraction.of(1, 3)),
                Span.atLeast(Fraction.ONE).leastNotAttained(),
                Span.all(),
                InputSpec.of(FactKey.count("due"), Label.of("应办件")).in("件").within(Range.atMost(Decimal.of(500))),
                standard.interval(Facts.none()),
                standard.interval(Facts.none()).influences().get(0),
                standard.interval(Facts.none()).item("done"),
                Prospect.notApplicable(),
                standard.sensitivity(Facts.builder()
                                .put(FactKey.rate("satisfied"), Rate.percent(88))
                                .build())
                        .get(0),
                new Edge(Fraction.ONE, Fraction.ZERO, Edge.Kind.CAP, "total"),
                Domain.of(FactType.GRADE).knowing(List.of("好", "较好")),
                Award.of(Fraction.of(1, 3), Reason.of(ScoringReason.SUM)),
                Award.notApplicable(Reason.of(ScoringReason.NO_LINES)),
                new Award(FactState.MISSING, Optional.empty(), ImmutableList.of()));
    }

    private static Stream<Serializable> sampling() {
        PlaceSampling sampling = Domains.sampling();
        SampledUnit unit = SampledUnit.of("u-7", "甲").with("lane", new Place("a", 9, 2, 1));
        UnitScore score = sampling.score(List.of(unit)).get(0);
        UnitScore unscored = PlaceSampling.builder()
                .from(sampling)
                .missing(MissingCategory.excluded())
                .build()
                .score(List.of(SampledUnit.of("u-8", "甲")))
                .get(0);
        return Stream.of(
                sampling,
                sampling.categories().get(0),
                MissingCategory.peerMean(),
                MissingCategory.countedAs(Points.of(60)),
                unit,
                unit.places().get("lane").get(0),
                score,
                score.category("lane"),
                unscored,
                unscored.category("lane"));
    }

    private static Stream<Serializable> ranking() {
        Contender contender = new Contender("u-7", "甲", Optional.of(Fraction.of(1, 3)));
        Contender unranked = new Contender("u-8", "甲", Optional.empty());
        return Stream.of(
                Domains.ranking(),
                Ranking.of(Ties.ORDINAL),
                new Naming(1, Optional.of(Points.of(90))),
                new Naming(1, Optional.empty()),
                contender,
                Ranking.of(Ties.DENSE).rankAll(new OneRow(), row -> 7),
                Ranking.of(Ties.DENSE).rank(List.of(contender, unranked)).get(0),
                Ranking.of(Ties.DENSE).rank(List.of(contender, unranked)).get(1));
    }

    private static Stream<Serializable> entryRules() {
        return Stream.of(
                EntryRule.holds(Tier.COUNTY),
                EntryRule.heldTerms(Tier.COUNTY, 2),
                EntryRule.namedInRound(Tier.COUNTY, 1),
                EntryRule.everNamed(CreationType.UNIT, Tier.COUNTY),
                EntryRule.stepwise(),
                EntryRule.exclusiveTracks(CreationType.UNIT, CreationType.CAMPUS),
                EntryRule.atLeast(FactKey.count("staff"), 20, EntryReason.TOO_FEW_STAFF),
                EntryRule.since(FactKey.date("founded"), 3, EntryReason.CREATION_TOO_SHORT),
                EntryRule.oneOf(FactKey.grade("sort"), List.of("机关"), EntryReason.KIND_NOT_ADMITTED),
                EntryRule.isSet(FactKey.flag("registered"), EntryReason.NOT_REGISTERED),
                EntryRule.stepwise().and(EntryRule.holds(Tier.COUNTY)),
                EntryRule.stepwise().or(EntryRule.holds(Tier.COUNTY)),
                EntryRule.atLeast(1, EntryRule.stepwise(), EntryRule.holds(Tier.COUNTY)),
                EntryRule.stepwise().not(EntryReason.REPEAT_AWARD),
                EntryRule.stepwise().unless(EntryRule.holds(Tier.COUNTY)),
                EntryRule.shareOfSubordinates(CreationType.VILLAGE_TOWN, Tier.COUNTY, Rate.percent(60)),
                EntryRule.gate(FactKey.decimal("minors"), Decimal.of(85)),
                EntryRule.ranked(FactKey.grade("rank"), List.of("section")),
                EntryRule.ranked(FactKey.grade("rank"), List.of("section", "division"))
                        .from("section"),
                EntryRule.upToRound(3, EntryReason.MIGRATION_GRACE_OVER),
                EntryRule.ofRelated(FactKey.grade("host"), EntryRule.holds(Tier.COUNTY)),
                EntryRule.clearOf(
                        VetoRule.builder().id("v").label(Label.of("欠薪")).build()),
                EntryRule.stepwise().because(Citation.of("办法")));
    }

    private static Stream<Serializable> honors() {
        HonorScheme scheme = Domains.scheme();
        SchemeVersion version = scheme.versions().get(0);
        TitleRule rule = scheme.versions().get(1).titles().get(0);
        HonorScheme plain = HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(LocalDate.of(2000, 1, 1))
                        .addTitles(TitleRule.builder()
                                .entry(EntryRule.holds(Tier.PROVINCE))
                                .addAllBars(rule.bars().subList(0, 1))
                                .build())
                        .build())
                .build();
        HonorEvent revoked = HonorEvent.builder()
                .id("r")
                .action(HonorAction.REVOKE)
                .actor(HonorAction.REVOKE.actors().iterator().next())
                .occurredOn(DAY.plusDays(1))
                .subject("u-7")
                .title(TITLE)
                .build();
        HonorHistory history = Register.of(
                        HonorEvent.naming("n", DAY, "u-7", TITLE),
                        revoked,
                        HonorEvent.builder().from(revoked).id("again").build())
                .under(plain);
        Candidacy candidacy = Candidacy.of("u-9", TITLE, DAY);
        return Stream.concat(
                Streams.concat(honorRules(history), honorRoll(history), coverage(history), report(history)),
                Stream.of(
                        scheme,
                        new TitleAsked(scheme, Register.empty(), candidacy, SchemeFlawCode.TITLE_OUT_OF_REACH, 0),
                        version,
                        version.conversions().get(0),
                        rule,
                        rule.procedure(),
                        rule.review(),
                        rule.review().selfReports().get(0),
                        rule.suspension(),
                        rule.bars().get(0),
                        rule.bars().get(1).length(),
                        rule.bars().get(2).length(),
                        rule.bars().get(3).length(),
                        rule.bands().get(0),
                        rule.term(),
                        Domains.register(),
                        Domains.register().events().get(7),
                        Domains.register().events().get(7).correction().orElseThrow(),
                        history,
                        history.refused().get(0),
                        history.status("u-7", TITLE, DAY.plusDays(2)),
                        history.status("u-7", TITLE, DAY).cause().orElseThrow(),
                        history.status("u-7", TITLE, DAY)
                                .cause()
                                .orElseThrow()
                                .rule()
                                .orElseThrow(),
                        history.bars("u-7", TITLE, DAY.plusDays(2)).get(0),
                        history.steps("u-7", TITLE).get(0),
                        history.tally(2025, 2026, TallyCount.NAMINGS).get(0),
                        candidacy,
                        history.eligibility(candidacy),
                        history.eligibility(candidacy).shortfalls().get(0),
                        history.eligibility(candidacy).verdict().orElseThrow()));
    }

    private static Stream<Serializable> honorRules(HonorHistory history) {
        List<TitleRule> rules = Domains.scheme().versions().get(1).titles();
        TitleRule rule = rules.get(1);
        Procedure procedure = rule.procedure();
        Candidacy question = Domains.candidacy();
        VetoRule veto = rule.vetoes().get(2);
        Facts noticed = Facts.builder()
                .put(VetoRule.INCIDENTS, Incidents.of(Incident.of("x", 2)))
                .build();
        RoundScore score = procedure
                .score()
                .orElseThrow()
                .score(history, question, List.of(YearTest.of(2025, DAY, Decimal.of(90))), List.of(2024, 2025));
        Quota quota = procedure.quota().orElseThrow();
        SelectionCandidate candidate = SelectionCandidate.of("u-7", Decimal.of(91));
        HonorHistory paying = Register.of(HonorEvent.naming("n", DAY, "u-7", TITLE))
                .under(HonorScheme.builder()
                        .id("p")
                        .label(Label.of("办法"))
                        .addVersion(SchemeVersion.builder()
                                .startsOn(LocalDate.of(2000, 1, 1))
                                .addTitle(TitleRule.builder()
                                        .reward(rule.reward())
                                        .addVeto(veto)
                                        .build())
                                .build())
                        .build());
        return Stream.of(
                question,
                Domains.roundRecords(),
                question.subordinates().get(1),
                rule,
                rule.rightPause().orElseThrow(),
                veto,
                veto.sanction(),
                veto.window(),
                veto.window().span(),
                rule.vetoes().get(0).thresholds().get(0),
                paying.violations(Candidacy.builder()
                                .from(question)
                                .title(TITLE)
                                .facts(noticed)
                                .build())
                        .get(0),
                new VetoReason(veto.id(), veto.label()),
                procedure.notice().orElseThrow(),
                procedure.notice().orElseThrow().period(DAY, ChineseWorkdays.calendar()),
                quota,
                quota.size(),
                quota.places(
                        DAY,
                        Facts.builder()
                                .put(QuotaSize.LAST_ROUND, Decimal.of(21))
                                .build(),
                        List.of(Vacancy.revoked("u-8", DAY).confirmed(DAY))),
                Vacancy.revoked("u-8", DAY),
                procedure.selection().orElseThrow(),
                procedure.selection().orElseThrow().places(),
                candidate,
                Selection.all()
                        .select(List.of(candidate), Quota.unlimited().places(DAY, Facts.none()))
                        .get(0),
                procedure.score().orElseThrow(),
                procedure.score().orElseThrow().parts().get(0),
                YearTest.of(2025, DAY, Decimal.of(90)),
                score,
                score.years().get(1),
                new TestResult(Tier.COUNTY, 2025, Decimal.of(90)),
                rule.reward().orElseThrow(),
                paying.reward("u-7", TITLE.type(), DAY.getYear()).orElseThrow(),
                rule.deduction().orElseThrow());
    }

    private static Stream<Serializable> honorRoll(HonorHistory history) {
        HonorRoll roll = history.roll(ImmutableList.of(SUBJECT));
        CoveragePlan plan = Domains.coverage();
        return Stream.of(
                roll,
                roll.holders(TITLE, SUBJECT.division(), DAY).get(0),
                history.roll(ImmutableList.of()).flaws().get(0),
                history.ahead(DAY.plusDays(1), DAY.plusYears(9)).get(0),
                Domains.launch(),
                Domains.launch().step(history, SUBJECT, DAY).orElseThrow(),
                plan,
                plan.rules().get(0),
                plan.rules().get(0).population(),
                plan.rules().get(0).mark(),
                plan.rules().get(2).population(),
                plan.rules().get(2).mark(),
                plan.rules().get(3).population(),
                plan.rules().get(4).population());
    }

    private static Stream<Serializable> report(HonorHistory history) {
        RecordEntry venue = RecordEntry.builder()
                .kind(EntryKind.VENUE)
                .id("v-1")
                .place(SUBJECT.division())
                .on(DAY)
                .build();
        ReportSource source = ReportSource.builder()
                .coverage(CoverageSource.builder()
                        .roll(history.roll(ImmutableList.of(SUBJECT)))
                        .records(RecordBook.of(venue))
                        .divisions(Domains.divisions())
                        .build())
                .addSupervision(supervision())
                .problems(ProblemBook.builder()
                        .calendar(ChineseWorkdays.calendar())
                        .build())
                .putPlace("u-1", SUBJECT.division())
                .build();
        WorkReport question = WorkReport.builder()
                .plan(Domains.figures())
                .source(source)
                .area(SUBJECT.division())
                .addPeriod(DateRange.day(DAY))
                .partsAt(DivisionLevel.TOWNSHIP)
                .build();
        FigureTable table = question.table();
        return Stream.of(
                        Stream.of(source, question, question.plan(), table, table.row("venues", 0)),
                        Stream.of(new FigureLine(
                                SUBJECT.division(), 1, 0, ImmutableList.of(venue.ref()), ImmutableList.of())),
                        Stream.of(new FigureRest(Label.of(venue.ref().toString()), 1, ImmutableList.of(venue.ref()))),
                        Stream.of(new RecordSum(
                                SUBJECT.division(), 1, 1, ImmutableList.of(venue.ref()), ImmutableList.of())),
                        Stream.of(RecordQuery.builder()
                                .kind(venue.kind())
                                .count(RecordCount.BEGAN)
                                .build()),
                        question.plan().figures().stream(),
                        question.plan().figures().stream().map(Figure::query),
                        table.rows().stream().map(FigureRow::total))
                .<Serializable>flatMap(values -> values);
    }

    private static Stream<Serializable> coverage(HonorHistory history) {
        HonorRoll roll = history.roll(ImmutableList.of(SUBJECT));
        RecordEntry venue = RecordEntry.builder()
                .kind(EntryKind.VENUE)
                .id("v-1")
                .place(SUBJECT.division())
                .on(DAY)
                .until(DAY.plusDays(1))
                .endRecordedOn(DAY.plusDays(2))
                .putWord("level", "station")
                .putWordsSince("level", DAY)
                .putAmount("people", 4)
                .addParty("u-7")
                .build();
        CoverageSource source = CoverageSource.builder()
                .roll(roll)
                .records(RecordBook.of(venue))
                .divisions(Domains.divisions())
                .putFact("u-7", Facts.none())
                .build();
        CoveragePlan plan = Domains.coverage();
        ImmutableList<Coverage> answers = plan.check(source, SUBJECT.division(), DAY);
        return Stream.of(
                        Stream.of(venue, venue.ref(), venue.kind(), source.records(), source, source.divisions()),
                        source.divisions().divisions().stream(),
                        plan.rules().stream().map(CoverageRule::mark),
                        plan.rules().stream().map(CoverageRule::population),
                        plan.rules().stream().flatMap(rule -> rule.people().stream()),
                        answers.stream(),
                        answers.stream().flatMap(answer -> answer.missing().stream()),
                        plan.rules().get(3).population().units(source, SUBJECT.division(), DAY).stream(),
                        Stream.of(plan.rules().get(3).trend(source, SUBJECT.division(), DAY, DAY)))
                .<Serializable>flatMap(values -> values);
    }

    /** What shows that a rule is never due. */
    private static Flaw<DutiesAsked> neverDue() {
        return Cadence.builder()
                .id("c")
                .version("1")
                .label(Label.of("周期", "cadence"))
                .addRule(CadenceRule.every(PeriodUnit.WEEK, "r", Label.of("规则", "rule"))
                        .due(DueRule.nthWorkday(8))
                        .partial(PartialPeriod.full())
                        .addKind("k")
                        .build())
                .build()
                .check()
                .get(0);
    }

    private static Stream<Serializable> cadences() {
        Cadence cadence = Domains.cadence();
        Supervision question = supervision();
        Compliance answer = question.match();
        return Stream.of(
                cadence,
                cadence.rules().get(0),
                cadence.owedBy().orElseThrow(),
                neverDue().witness().orElseThrow(),
                cadence.rules().get(9).owedBy().orElseThrow(),
                Domains.roster(),
                DutyRoster.EMPTY,
                cadence.rules().get(2).due().orElseThrow(),
                cadence.rules().get(4).partial().orElseThrow(),
                Domains.evidence(),
                Domains.evidence().evidence().get(1),
                Domains.evidence().waivers().get(1),
                question,
                answer,
                answer.statuses().get(0),
                answer.statuses().get(0).duty(),
                answer.rates(),
                answer.evidenceUse(),
                new EvidenceUse(ImmutableSortedSet.of("e1"), ImmutableSortedSet.of(), 0, 1),
                new Streak("u-7", "inspection", 1, 2));
    }

    private static Supervision supervision() {
        return Supervision.builder()
                .cadence(Domains.cadence())
                .calendars(Domains.calendars())
                .roster(Domains.roster())
                .range(DateRange.closed(LocalDate.of(2026, 3, 9), DAY))
                .asOf(DAY)
                .addUnit("street-3")
                .evidence(Domains.evidence().evidence())
                .share(false)
                .build();
    }

    private static Stream<Serializable> slips() {
        Ladder ladder = Domains.ladder();
        Problem problem = Domains.problems().get(0);
        SlipStanding standing = ladder.standing(problem, ChineseWorkdays.calendar(), DAY);
        ProblemBook book = ProblemBook.builder()
                .calendar(ChineseWorkdays.calendar())
                .addEntry(ladder, problem)
                .build();
        BookStanding read = book.standing(DAY);
        Problem accepted = Domains.problems().get(1);
        return Stream.of(
                ladder,
                new StartsAsked(ladder, ImmutableList.of(problem), Rung.REMINDER),
                new ProgressAsked(Domains.progressLadder(), DateRange.closed(DAY, DAY)),
                ladder.steps().get(0),
                ladder.steps().get(0).term(),
                Rung.of("notice", Label.of("通报单")),
                problem,
                accepted,
                accepted.extensions().get(0),
                accepted.events().get(0),
                standing,
                standing.next().orElseThrow(),
                Domains.progressLadder(),
                Domains.progressLadder().steps().get(1),
                Domains.progressLadder()
                        .standing(DateRange.closed(DAY, DAY), Rate.percent(50), ChineseWorkdays.calendar(), DAY),
                Workload.NONE,
                standing.slips().get(0),
                book,
                book.entries().get(0),
                read,
                read.problems().get(0),
                RectificationTally.NONE);
    }

    private static Stream<Serializable> procedures() {
        ProcedureStanding standing =
                Domains.procedure().standing(Domains.procedureRuns().get(0), ChineseWorkdays.calendar(), DAY);
        return Stream.of(
                standing,
                standing.procedure(),
                standing.procedure().steps().get(2),
                standing.procedure().loops().get(0),
                standing.run(),
                standing.run().records().get(0),
                standing.steps().get(2),
                standing.violations().get(0),
                ProcedureTally.NONE);
    }

    private static Stream<Serializable> surges() {
        SurgeRule rule = SurgeRule.builder().from(Domains.surgeRule()).window(1).build();
        PeriodSurge surge = rule.judge(supervision()).get(0);
        return Stream.of(rule, rule.thresholds(), surge, surge.surge());
    }

    private static Stream<Serializable> bulletins() {
        DateRange week = DateRange.closed(LocalDate.of(2026, 3, 9), DAY);
        BulletinQuestion question = BulletinQuestion.builder()
                .supervision(supervision())
                .book(ProblemBook.builder()
                        .calendar(ChineseWorkdays.calendar())
                        .addEntry(Domains.ladder(), Domains.problems().get(0))
                        .build())
                .previous(DateRange.day(week.from().minusDays(1)), week.from().minusDays(1))
                .putName("street-3", Label.of("三街", "third street"))
                .build();
        Bulletin bulletin = question.issue();
        BulletinFigures figures = bulletin.total();
        return Stream.of(
                question,
                question.previous().orElseThrow(),
                new DutyKeys("inspection"),
                bulletin,
                bulletin.rows().get(0),
                figures,
                figures.duties(),
                figures.problems());
    }

    /** A column of one score, 96.75. */
    private static final class OneRow implements ScoreRows {
        @Override
        public int rows() {
            return 1;
        }

        @Override
        public int places() {
            return 2;
        }

        @Override
        public boolean hasScore(int row) {
            return true;
        }

        @Override
        public long scaled(int row) {
            return 9675;
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void storedValueComesBackEqual(Serializable value) {
        Object back = Serialized.copy(value);

        assertThat(back).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(back.getClass()).isEqualTo(value.getClass());
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueEqualsItselfAndNothingOfAnotherKind(Serializable value) {
        assertThat(value.equals(value)).isTrue();
        assertThat(value).isNotEqualTo(new Object()).isNotEqualTo(null);
    }

    @Test
    void everyPublicValueClassIsOnTheList() throws IOException, URISyntaxException {
        List<Class<?>> listed = values().<Class<?>>map(Object::getClass).toList();

        assertThat(ModuleClasses.all().filter(ValuesTest::isValue).toList())
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(listed).as("instances of %s; list one", type).anyMatch(type::isAssignableFrom));
    }

    @Test
    void everyPublicRecordAndEnumIsSerializable() throws IOException, URISyntaxException {
        assertThat(ModuleClasses.all()
                        .filter(ModuleClasses::isSeenFromOutside)
                        .filter(type -> type.isRecord() || type.isEnum())
                        .toList())
                .isNotEmpty()
                .filteredOn(type -> !type.getPackageName().endsWith(".document"))
                .allSatisfy(type -> assertThat(type).isAssignableTo(Serializable.class));
    }

    private static boolean isValue(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getEnclosingClass() == null
                && !type.isEnum()
                && !type.isInterface()
                && Serializable.class.isAssignableFrom(type)
                && Stream.of(
                                ".scoring",
                                ".sampling",
                                ".ranking",
                                ".honor",
                                ".cadence",
                                ".slip",
                                ".procedure",
                                ".surge",
                                ".bulletin",
                                ".practice",
                                ".joint")
                        .anyMatch(type.getPackageName()::endsWith);
    }
}
