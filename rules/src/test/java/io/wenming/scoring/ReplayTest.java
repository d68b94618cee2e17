package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.document.Domains;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Standard STANDARD = Domains.standard();
    private static final Facts FACTS =
            Facts.builder().put(FactKey.decimal("look"), Decimal.of(9)).build();
    private static final DecisionRecord KEPT = STANDARD.decide(new FactSheet("village-3", FACTS), DAY);

    static LongStream seeds() {
        return Seeds.of(20261126, 2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keptDecisionComesOutToTheLastCharacter(long seed) {
        RandomStandard random = new RandomStandard(seed);
        Standard standard = random.standard();
        DecisionRecord kept = Documents.DECISION.read(DocumentSource.json(
                "d", Documents.DECISION.toJson(standard.decide(new FactSheet("s", random.facts()), DAY))));

        Replay replay = standard.replay(kept);

        assertThat(replay.differences()).isEmpty();
        assertThat(replay.again()).contains(kept);
        assertThat(replay.finding().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void dayOfKnowledgeIsKept() {
        DecisionRecord known =
                DecisionRecord.builder().from(KEPT).knownOn(DAY.plusDays(9)).build();

        assertThat(STANDARD.replay(known).isSame()).isTrue();
    }

    @Test
    void periodsComeOutToo() {
        PeriodicStandard rounds = Domains.periodicStandard();
        DecisionRecord kept = rounds.decide("s", Domains.periodicFacts(), DAY);
        DecisionRecord other = rounds.decide("s", PeriodicFacts.of(ImmutableMap.of()), DAY);

        assertThat(rounds.replay(kept).isSame()).isTrue();
        assertThat(rounds.replay(DecisionRecord.builder()
                                .from(kept)
                                .inputs(other.inputs())
                                .build())
                        .isSame())
                .isFalse();
    }

    @Test
    void otherVersionSaysWhatDiffersAndWhere() {
        Standard next = Standard.builder()
                .from(STANDARD)
                .version("2027-1")
                .passMark(Points.of(1))
                .build();

        assertThat(said(next.replay(KEPT)))
                .contains("it was decided under version '2026-1', not '2027-1'")
                .contains("the content of the standard was " + KEPT.contentHash() + " and is ")
                .contains("reasons was [");
    }

    @Test
    void changedLineIsNamed() {
        DecisionRecord changed = DecisionRecord.builder()
                .from(KEPT)
                .result(KEPT.result()
                        .replace("\"node\":\"look\",\"outcome\":\"valued\"", "\"node\":\"look\",\"outcome\":\"met\""))
                .build();

        assertThat(STANDARD.replay(changed).differences())
                .singleElement()
                .satisfies(line -> assertThat(line.node()).isEqualTo("look"))
                .satisfies(line -> assertThat(line.reasons().get(0).in(Language.ZH))
                        .isEqualTo("outcome 原为 \"met\"，现为 \"valued\""));
    }

    @Test
    void partThatIsGoneOrNewIsNamed() {
        DecisionRecord changed = DecisionRecord.builder()
                .from(KEPT)
                .result(KEPT.result().replace("\"node\":\"look\"", "\"node\":\"sight\""))
                .build();

        assertThat(said(STANDARD.replay(changed))).contains("sight", " and is no more", "parts was not there and is");
    }

    @Test
    void otherSpacesAreADifferenceToo() {
        DecisionRecord spaced =
                DecisionRecord.builder().from(KEPT).result(KEPT.result() + " ").build();

        assertThat(STANDARD.replay(spaced).isSame()).isFalse();
    }

    @Test
    void recordThatCannotBeReadSaysSo() {
        Replay inputs = STANDARD.replay(
                DecisionRecord.builder().from(KEPT).inputs("{\"look\":3}").build());
        Replay result =
                STANDARD.replay(DecisionRecord.builder().from(KEPT).result("[").build());

        assertThat(inputs.again()).isEmpty();
        assertThat(said(inputs)).contains("the kept inputs cannot be read: inputs:1:9: WRONG_TYPE /look");
        assertThat(said(result)).contains("the kept result cannot be read: before:1:");
    }

    private static String said(Replay replay) {
        return FindingText.in(Language.EN).print(replay.finding());
    }
}
