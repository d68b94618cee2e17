package io.wenming.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocaleOfTheMachine() {
        Locale.setDefault(before);
    }

    @Test
    void reasonIsASentenceInEitherLanguage() {
        Reason reason =
                Reason.of(SampleReason.NOT_REPORTED, Detail.of("satisfaction"), Detail.of(LocalDate.of(2026, 3, 31)));

        assertThat(reason.in(Language.ZH)).isEqualTo("“satisfaction”于 2026-03-31 前缺报");
        assertThat(reason.in(Language.EN)).isEqualTo("'satisfaction' was not reported by 2026-03-31");
    }

    @Test
    void numbersInAReasonAreNotGrouped() {
        assertThat(Reason.of(SampleReason.CAP, Detail.of(1_234_567)).in(Language.EN))
                .isEqualTo("at most 1234567 points");
        assertThat(Reason.of(SampleReason.CAP, Detail.of(Fraction.of(1, 3))).in(Language.ZH))
                .isEqualTo("最高计 ≈0.333333 分");
    }

    @Test
    void bracesAndQuotesOfTheCallerStayAsTheyAre() {
        Reason reason = Reason.of(SampleReason.QUOTED, Detail.of("{1}"), Detail.of("it's"));

        assertThat(reason.in(Language.EN)).isEqualTo("'it's' isn't '{1}'");
        assertThat(reason.in(Language.ZH)).isEqualTo("“{1}”与“it's”不一致");
    }

    @Test
    void localeOfTheMachineChangesNothing() {
        Reason reason = Reason.of(SampleReason.CAP, Detail.of(Fraction.of(5, 2)));

        Locale.setDefault(Locale.GERMANY);

        assertThat(reason.in(Language.EN)).isEqualTo("at most 2.5 points");
        assertThat(reason.in(Language.ZH)).isEqualTo("最高计 2.5 分");
    }

    @Test
    void missingTextIsNotTakenFromTheLanguageOfTheMachine() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        ReasonTexts texts = ReasonTexts.of(ChineseOnly.class, (name, locale) -> ResourceBundle.getBundle(name, locale));

        assertThat(texts.text("A", Language.ZH)).isEqualTo("只有中文");
        assertThatThrownBy(() -> texts.text("A", Language.EN)).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> texts.text("B", Language.ZH)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void reasonsAreEqualByCodeAndDetails() {
        assertThat(Reason.of(SampleReason.CAP, Detail.of(8)))
                .isEqualTo(Reason.of(SampleReason.CAP, Detail.of(8)))
                .isNotEqualTo(Reason.of(SampleReason.CAP, Detail.of(9)))
                .isNotEqualTo(Reason.of(SampleReason.ASSESSED, Detail.of(8)));
    }

    /** Its texts were forgotten in one language. */
    private interface ChineseOnly extends ReasonCode {}
}
