package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChecklistTest {
    @Test
    void marksAreCountedByTheirKind() {
        Checklist checklist = Checklist.of(Mark.PASS, Mark.FAIL, Mark.PASS, Mark.NOT_APPLICABLE);

        assertThat(checklist.size()).isEqualTo(4);
        assertThat(checklist.count(Mark.PASS)).isEqualTo(2);
        assertThat(checklist.count(Mark.FAIL)).isEqualTo(1);
        assertThat(checklist.count(Mark.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void countedChecklistHasItsMarksInOrder() {
        assertThat(Checklist.counted(2, 1, 0)).isEqualTo(Checklist.of(Mark.PASS, Mark.PASS, Mark.FAIL));
        assertThat(Checklist.counted(0, 0, 1)).isEqualTo(Checklist.of(Mark.NOT_APPLICABLE));
        assertThat(Checklist.counted(0, 0, 0).size()).isZero();
    }

    @Test
    void numberBelowZeroIsRefusedByName() {
        assertThatThrownBy(() -> Checklist.counted(-1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("passed: -1 is below 0; give 0 or more");
        assertThatThrownBy(() -> Checklist.counted(0, -2, 0)).hasMessage("failed: -2 is below 0; give 0 or more");
        assertThatThrownBy(() -> Checklist.counted(Integer.MAX_VALUE, 1, 1))
                .hasMessage("checklist: 2147483649 marks are too many; give at most 1000000");
        assertThatThrownBy(() -> Checklist.counted(0, 0, -3))
                .hasMessage("notApplicable: -3 is below 0; give 0 or more");
    }
}
