package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.Domains;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;

class StandardDocumentTest {
    private static final FactKey<Long> TREES = FactKey.count("trees");
    private static final DocumentKind<Standard> WITH_TREES =
            Standard.document(kinds -> kinds.with("each_tree", EachTree.class, fields -> {
                var each = fields.required("each", Codecs.POINTS, EachTree::each);
                return in -> new EachTree(in.get(each));
            }));

    @Test
    void exampleDocumentSaysTheStandardThatIsBuiltInJava() {
        assertThat(Domains.standard()).isEqualTo(VillageStandard.standard());
    }

    @Test
    void embeddersOwnRuleReadsScoresExplainsItselfAndWrites() {
        Standard standard = WITH_TREES.read(DocumentSource.yaml("s", """
                kind: standard
                format: 1
                id: green
                version: "1"
                label: 绿化
                total: {id: trees, label: 植树, points: 10, rule: {kind: each_tree, each: 0.5}}
                """));

        Score score = standard.score(Facts.builder().put(TREES, 7L).build());

        assertThat(standard.total().rule()).contains(new EachTree(Points.of("0.5")));
        assertThat(score.printed()).contains("3.50");
        assertThat(score.finding().of("trees").orElseThrow().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly("7 trees");
        assertThat(score.losses(1)).extracting(ScoreLine::amount).containsExactly(Fraction.of(13, 2));
        assertThat(WITH_TREES.read(DocumentSource.yaml("s", WITH_TREES.toYaml(standard))))
                .isEqualTo(standard);
        assertThat(standard.inputs()).containsExactly(TREES);
    }

    @Test
    void ruleWithoutAKindIsNotWritten() {
        Standard standard = Standard.builder()
                .id("green")
                .version("1")
                .label(Label.of("绿化"))
                .total(Indicator.of("trees", Label.of("植树"), Points.of(10), new EachTree(Points.of(1))))
                .build();

        assertThatThrownBy(() -> Standard.DOCUMENT.toYaml(standard))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EachTree: it has no kind in documents; register one with its codec");
    }

    /** So many points for each tree. */
    private record EachTree(Points each) implements CustomRule {
        @Override
        public Award award(Points points, Facts facts) {
            long trees = facts.value(TREES).orElseThrow();
            return Award.of(
                    each.toFraction().times(trees).min(points.toFraction()),
                    Reason.of(Said.TREES_PLANTED, Detail.of(trees)));
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of(Input.required(TREES));
        }

        @Override
        public Span range(Points points) {
            return Span.closed(Fraction.ZERO, points.toFraction());
        }

        @Override
        public Label describe() {
            return Label.of("每棵 %s 分".formatted(each), "%s points a tree".formatted(each));
        }
    }

    private enum Said implements ReasonCode {
        TREES_PLANTED;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String text(Language language) {
            return language == Language.ZH ? "{0} 棵" : "{0} trees";
        }
    }
}
