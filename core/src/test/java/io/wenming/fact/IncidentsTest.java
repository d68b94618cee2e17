package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentsTest {
    @Test
    void incidentHappenedOnceAndWasNotPutRightUnlessSaid() {
        Incident incident = Incident.builder().kind("投诉").build();

        assertThat(incident.times()).isEqualTo(1);
        assertThat(incident.rectifiedOnSpot()).isFalse();
        assertThat(incident.year()).isEmpty();
        assertThat(incident).isEqualTo(Incident.of("投诉", 1));
    }

    @Test
    void timesOfAKindAddUp() {
        Incidents incidents =
                Incidents.of(Incident.of("投诉", 2), Incident.of("通报", 1), Incident.of("投诉", Integer.MAX_VALUE));

        assertThat(incidents.times("投诉")).isEqualTo(2L + Integer.MAX_VALUE);
        assertThat(incidents.times("通报")).isEqualTo(1);
        assertThat(incidents.times("表彰")).isZero();
        assertThat(Incidents.NONE.times("投诉")).isZero();
    }

    @Test
    void incidentsAreEqualByContentAndOrder() {
        Incident dated = Incident.builder()
                .kind("奖项")
                .project("河长制")
                .year(2026)
                .state("市级")
                .occurredOn(LocalDate.of(2026, 3, 5))
                .rectifiedOnSpot(true)
                .build();

        assertThat(Incidents.of(dated, Incident.of("投诉", 1)))
                .isEqualTo(Incidents.of(Incident.builder().from(dated).build(), Incident.of("投诉", 1)))
                .isNotEqualTo(Incidents.of(Incident.of("投诉", 1), dated));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9999, true", "10000, false"})
    void incidentCountsForAYearFrom1To9999(int year, boolean allowed) {
        Incident.Builder incident = Incident.builder().kind("投诉").year(year);

        if (allowed) {
            assertThat(incident.build().year()).hasValue(year);
        } else {
            assertThatThrownBy(incident::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("incident '投诉': year %s is out of range; give 1 to 9999".formatted(year));
        }
    }

    @Test
    void blankKindAndLessThanOnceAreRefused() {
        assertThatThrownBy(() -> Incident.of(" ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind: it is blank; write something, or leave it out where it may be missing");
        assertThatThrownBy(() -> Incident.of("投诉", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("incident '投诉': times 0 is out of range; give 1 or more");
        assertThatThrownBy(() -> Incident.builder().build())
                .isInstanceOf(Refusal.class)
                .hasMessage("Incident: it lacks kind; give what is missing");
    }
}
