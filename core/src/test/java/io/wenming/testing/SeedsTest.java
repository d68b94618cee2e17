package io.wenming.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void defaultBuildRunsTheFirstTwentiethOfTheLongOne() {
        long[] all = Seeds.of(7, 100, true).toArray();

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
        assertThat(Seeds.of(7, 100, false)).containsExactly(all[0], all[1], all[2], all[3], all[4]);
    }

    @Test
    void fewSeedsStillTestSomething() {
        assertThat(Seeds.of(7, 19, false)).hasSize(1);
        assertThatThrownBy(() -> Seeds.of(7, 0, false)).hasMessageContaining("at least 1");
    }

    @Test
    void profileDecides() {
        assertThat(System.getProperty("wenming.long")).isIn("true", "false");
        assertThat(Seeds.of(7, 100)).hasSize(Boolean.getBoolean("wenming.long") ? 100 : 5);
    }
}
