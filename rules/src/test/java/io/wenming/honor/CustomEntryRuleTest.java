package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.label.Label;
import org.junit.jupiter.api.Test;

class CustomEntryRuleTest {
    private static final DocumentKind<HonorScheme> WITH_PREFIX =
            HonorScheme.document(kinds -> kinds.with("subject_begins", SubjectBegins.class, fields -> {
                var prefix = fields.required("with", Codecs.TEXT, SubjectBegins::prefix);
                return in -> new SubjectBegins(in.get(prefix));
            }));

    @Test
    void embeddersOwnRuleReadsChecksAndWritesAlsoInsideOthers() {
        HonorScheme scheme = WITH_PREFIX.read(DocumentSource.yaml("s", """
                kind: honor_scheme
                format: 1
                id: s
                label: 办法
                versions:
                  - startsOn: 2020-01-01
                    titles:
                      - entry: {kind: any_of, parts: [{kind: subject_begins, with: u-}, {kind: holds, tier: province}]}
                """));
        HonorHistory history = Register.empty().under(scheme);

        assertThat(history.eligibility("u-7", COUNTY, day("2021-01-01")).codes())
                .isEmpty();
        assertThat(history.eligibility("x-7", COUNTY, day("2021-01-01")).codes())
                .containsExactly("KIND_NOT_ADMITTED", "PREREQ_NOT_MET");
        assertThat(history.eligibility("x-7", COUNTY, day("2021-01-01")).shortfalls())
                .extracting(shortfall -> shortfall.wanted().en())
                .contains("an id that begins with u-");
        assertThat(WITH_PREFIX.read(DocumentSource.yaml("s", WITH_PREFIX.toYaml(scheme))))
                .isEqualTo(scheme);
    }

    /** Only subjects whose id begins so. */
    private record SubjectBegins(String prefix) implements CustomEntryRule {
        @Override
        public Verdict check(HonorHistory history, Candidacy candidacy) {
            return candidacy.subject().startsWith(prefix)
                    ? Verdict.met(this, ImmutableList.of())
                    : Verdict.notMet(
                            this,
                            Shortfall.builder()
                                    .code(EntryReason.KIND_NOT_ADMITTED)
                                    .wanted(describe())
                                    .build());
        }

        @Override
        public Label describe() {
            return Label.of("编号以 %s 开头".formatted(prefix), "an id that begins with " + prefix);
        }
    }
}
