package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactKeyTest {
    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(FactKey.flag("a"), FactType.FLAG, Boolean.class, "a (flag)"),
                Arguments.of(FactKey.count("a"), FactType.COUNT, Long.class, "a (count)"),
                Arguments.of(FactKey.rate("a"), FactType.RATE, Rate.class, "a (rate)"),
                Arguments.of(FactKey.decimal("a"), FactType.DECIMAL, Decimal.class, "a (decimal)"),
                Arguments.of(FactKey.grade("a"), FactType.GRADE, String.class, "a (grade)"),
                Arguments.of(FactKey.date("a"), FactType.DATE, LocalDate.class, "a (date)"),
                Arguments.of(FactKey.incidents("a"), FactType.INCIDENTS, Incidents.class, "a (incidents)"),
                Arguments.of(FactKey.checklist("a"), FactType.CHECKLIST, Checklist.class, "a (checklist)"),
                Arguments.of(FactKey.readings("a"), FactType.READINGS, Readings.class, "a (readings)"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void keyIsANameAndAType(FactKey<?> key, FactType type, Class<?> valueClass, String printed) {
        assertThat(key.name()).isEqualTo("a");
        assertThat(key.type()).isEqualTo(type);
        assertThat(key.valueClass()).isEqualTo(valueClass);
        assertThat(key).hasToString(printed);
        assertThat(FactKey.of("a", type)).isEqualTo(key).hasSameHashCodeAs(key);
    }

    @Test
    void keysOfOneNameAndDifferentTypesAreDifferent() {
        assertThat(FactKey.flag("a")).isNotEqualTo(FactKey.count("a")).isNotEqualTo("a (flag)");
        assertThat(FactKey.flag("a").compareTo(FactKey.count("a"))).isNegative();
        assertThat(FactKey.checklist("a").compareTo(FactKey.flag("b"))).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"满意度", "a", "9", "plan.2026_v-1", "É"})
    void nameIsLettersDigitsAndThreeSigns(String name) {
        assertThat(FactKey.flag(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "_a", ".a", "-a", "a b", "a/b", "a\n", "${a}", "𠮷\uD800"})
    void otherNameIsRefused(String name) {
        assertThatThrownBy(() -> FactKey.flag(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "key: '" + name
                                + "' is not a name; give 1 to 128 letters, digits, '_', '.' or '-', beginning with a letter or digit");
    }

    @Test
    void nameOfAHundredAndTwentyEightCharactersIsTheLongest() {
        assertThat(FactKey.count("a".repeat(128)).name()).hasSize(128);
        assertThatThrownBy(() -> FactKey.count("a".repeat(129)))
                .hasMessageStartingWith("key: '" + "a".repeat(129) + "' is not a name");
        assertThatThrownBy(() -> FactKey.count("a".repeat(1_000)))
                .hasMessageStartingWith("key: '" + "a".repeat(140) + "…' is not a name");
    }

    @Test
    void typesHaveTheirTerms() {
        assertThat(FactType.values())
                .extracting(type -> type.label().zh())
                .containsExactly("是否", "次数", "百分率", "数值", "等次", "日期", "问题清单", "检查清单", "测值");
    }
}
