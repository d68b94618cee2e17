package io.wenming.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.bulletin.BulletinReason;
import io.wenming.cadence.CadenceFlawCode;
import io.wenming.document.ChangeKind;
import io.wenming.document.ProblemCode;
import io.wenming.example.ExampleReason;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.honor.EntryReason;
import io.wenming.honor.HonorReason;
import io.wenming.honor.RefusalReason;
import io.wenming.honor.RegisterFlawCode;
import io.wenming.honor.SchemeFlawCode;
import io.wenming.label.Language;
import io.wenming.practice.PracticeFlawCode;
import io.wenming.procedure.ProcedureReason;
import io.wenming.report.FigureReason;
import io.wenming.sampling.SamplingReason;
import io.wenming.scoring.DifferenceReason;
import io.wenming.scoring.EffectReason;
import io.wenming.scoring.GapReason;
import io.wenming.scoring.IntervalReason;
import io.wenming.scoring.ReplayReason;
import io.wenming.scoring.ScoringReason;
import io.wenming.scoring.SensitivityReason;
import io.wenming.scoring.StandardFlawCode;
import io.wenming.slip.LadderFlawCode;
import io.wenming.surge.SurgeReason;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason has its words in both languages. */
class ReasonTextsTest {
    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            ScoringReason.class,
            IntervalReason.class,
            SensitivityReason.class,
            GapReason.class,
            ChangeKind.class,
            DifferenceReason.class,
            EffectReason.class,
            StandardFlawCode.class,
            ReplayReason.class,
            ExampleReason.class,
            SamplingReason.class,
            ProcedureReason.class,
            SurgeReason.class,
            BulletinReason.class,
            HonorReason.class,
            PracticeFlawCode.class,
            FigureReason.class,
            ProblemCode.class,
            EntryReason.class,
            RefusalReason.class,
            RegisterFlawCode.class,
            CadenceFlawCode.class,
            LadderFlawCode.class,
            SchemeFlawCode.class);
    static final List<Class<? extends Enum<?>>> BUNDLED = List.of(
            ScoringReason.class,
            IntervalReason.class,
            SensitivityReason.class,
            GapReason.class,
            SamplingReason.class,
            ProcedureReason.class,
            SurgeReason.class,
            BulletinReason.class,
            HonorReason.class,
            FigureReason.class,
            ProblemCode.class);
    private static final Detail[] DETAILS = {
        Detail.of("a"), Detail.of("b"), Detail.of("c"), Detail.of("d"), Detail.of("e")
    };

    static Stream<ReasonCode> codes() {
        return ENUMS.stream()
                .flatMap(codes -> Arrays.stream(codes.getEnumConstants()))
                .map(ReasonCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void textOfEveryReasonIsWholeInBothLanguages(ReasonCode code) {
        assertThat(Reason.of(code, DETAILS).in(Language.EN)).isNotBlank().doesNotContain("{", "}", "''");
        assertThat(Reason.of(code, DETAILS).in(Language.ZH))
                .isNotBlank()
                .doesNotContain("{", "}", "'")
                .isNotEqualTo(Reason.of(code, DETAILS).in(Language.EN));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void bothLanguagesNameTheSameDetails(ReasonCode code) {
        assertThat(places(code, Language.EN)).isEqualTo(places(code, Language.ZH));
    }

    @ParameterizedTest
    @FieldSource("BUNDLED")
    void bundleHasNoTextWithoutACode(Class<? extends Enum<?>> codes) {
        for (Language language : Language.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle(codes.getName(), language.locale());
            assertThat(bundle.keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(codes.getEnumConstants())
                            .map(Enum::name)
                            .toList());
        }
    }

    @Test
    void everyReasonCodeOfTheModuleIsLookedAt() throws IOException, URISyntaxException {
        assertThat(ModuleClasses.all()
                        .filter(type -> type.isEnum() && ReasonCode.class.isAssignableFrom(type))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ENUMS);
    }

    /** Which details a text names. */
    private static List<Integer> places(ReasonCode code, Language language) {
        return Stream.of(0, 1, 2, 3, 4)
                .filter(i -> code.text(language).contains("{" + i + "}"))
                .toList();
    }
}
