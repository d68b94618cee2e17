package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {
    @Test
    void presentFactHasItsValueAndAMissingOneNone() {
        assertThat(Fact.of(7L).value()).contains(7L);
        assertThat(Fact.of(7L).state()).isEqualTo(FactState.PRESENT);
        assertThat(Fact.of(7L).provenance()).isEqualTo(Provenance.UNKNOWN);
        assertThat(Fact.missing().state()).isEqualTo(FactState.MISSING);
        assertThat(Fact.missing().value()).isEmpty();
    }

    @Test
    void presentWithoutAValueIsRefused() {
        assertThatThrownBy(() -> new Fact<>(FactState.PRESENT, Optional.empty(), Provenance.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact: state present and value nothing do not agree; give a value with present only");
    }

    @ParameterizedTest
    @EnumSource(value = FactState.class, mode = EnumSource.Mode.EXCLUDE, names = "PRESENT")
    void valueInAnotherStateIsRefused(FactState state) {
        assertThatThrownBy(() -> new Fact<>(state, Optional.of(3L), Provenance.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "fact: state " + state.code() + " and value 3 do not agree; give a value with present only");
    }

    @Test
    void statesHaveTheirTerms() {
        assertThat(FactState.values())
                .extracting(state -> state.label().toString())
                .containsExactly("已报 present", "缺报 missing", "不涉及 not applicable", "免检 exempt");
        assertThat(Mark.values())
                .extracting(mark -> mark.code() + " " + mark.label())
                .containsExactly("pass 符合 pass", "fail 不符合 fail", "not_applicable 不涉及 not applicable");
    }
}
