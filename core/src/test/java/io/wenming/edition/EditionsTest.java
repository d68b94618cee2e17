package io.wenming.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import io.wenming.finding.Outcome;
import io.wenming.label.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Bylaw OLD = Bylaw.from("2017", "2017-01-01").until("2023-01-01");
    private static final Bylaw NEW = Bylaw.from("2023", "2023-01-01");
    private static final Bylaw DRAFT = Bylaw.from("2026", "2026-01-01").as(EditionStatus.DRAFT);

    @Test
    void dayPicksTheVersionAndADraftIsNeverPicked() {
        Editions<Bylaw> index = Editions.of(List.of(DRAFT, NEW, OLD));

        assertThat(index.versions()).containsExactly(OLD, NEW, DRAFT);
        assertThat(index.on(LocalDate.of(2016, 12, 31))).isEmpty();
        assertThat(index.on(LocalDate.of(2017, 1, 1))).contains(OLD);
        assertThat(index.on(LocalDate.of(2022, 12, 31))).contains(OLD);
        assertThat(index.on(LocalDate.of(2023, 1, 1))).contains(NEW);
        assertThat(index.on(LocalDate.of(2027, 1, 1))).contains(NEW);
        assertThat(index).hasToString("index [2017, 2023, 2026]");
    }

    @Test
    void versionEndsWhereOneBeginsThatSupersedesIt() {
        Bylaw endless = Bylaw.from("2017", "2017-01-01");
        Editions<Bylaw> index = Editions.of(List.of(endless, NEW.insteadOf("2017")));

        assertThat(index.on(LocalDate.of(2022, 12, 31))).contains(endless);
        assertThat(index.on(LocalDate.of(2023, 1, 1))).contains(NEW.insteadOf("2017"));
        assertThat(index.daysOf(endless))
                .contains(Range.closedOpen(LocalDate.of(2017, 1, 1), LocalDate.of(2023, 1, 1)));
        assertThat(index.daysOf(DRAFT)).isEmpty();
    }

    @Test
    void draftSupersedesNothingYet() {
        Editions<Bylaw> index = Editions.of(List.of(NEW, DRAFT.insteadOf("2023")));

        assertThat(index.on(LocalDate.of(2026, 1, 1))).contains(NEW);
    }

    @Test
    void holesAndOverlapsAreListedAllAtOnce() {
        assertThatThrownBy(() -> Editions.of(List.of(
                        Bylaw.from("1", "2017-01-01").until("2018-01-01"),
                        Bylaw.from("2", "2018-03-01"),
                        Bylaw.from("3", "2020-01-01"),
                        new Bylaw("other", "4", Edition.ALWAYS).as(EditionStatus.DRAFT),
                        Bylaw.from("3", "2021-01-01").as(EditionStatus.DRAFT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        versions: no version is in force from 2018-01-01 to 2018-02-28, between '1' and '2'; let one follow the other
                        versions '2' and '3' are both in force on 2020-01-01; end the first one before, or let the second supersede it
                        'other' is no version of 'index'; give versions of one document
                        version '3' stands twice; give each once""");
        assertThatThrownBy(() -> Editions.of(List.<Bylaw>of()))
                .hasMessage("versions: there is none; give at least one");
    }

    @Test
    void dayInAHoleOrAnOverlapShowsIt() {
        List<Bylaw> hole = List.of(Bylaw.from("1", "2017-01-01").until("2018-01-01"), Bylaw.from("2", "2018-03-01"));
        List<Bylaw> overlap = List.of(Bylaw.from("1", "2017-01-01"), Bylaw.from("2", "2018-03-01"));

        assertThat(Editions.flaws(hole)).singleElement().satisfies(found -> {
            EditionDay day = found.flaw().witness().orElseThrow();
            assertThat(day.given()).isEqualTo("2018-01-01");
            assertThat(day.inForce()).isEmpty();
            assertThat(day.ask().outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(found.flaw().isProved()).isTrue();
        });
        assertThat(Editions.flaws(overlap)).singleElement().satisfies(found -> {
            assertThat(found.flaw().witness().orElseThrow().inForce()).containsExactly("1", "2");
            assertThat(found.flaw().isProved()).isTrue();
        });
    }

    @Test
    void shortVersionInsideALongOneLeavesNoHoleBehindIt() {
        List<Bylaw> versions = List.of(
                Bylaw.from("1", "2017-01-01").until("2027-01-01"),
                Bylaw.from("2", "2018-01-01").until("2019-01-01"),
                Bylaw.from("3", "2020-01-01").until("2021-01-01"));

        assertThat(Editions.flaws(versions))
                .extracting(found -> found.flaw().code() + " " + found.flaw().isProved())
                .containsExactly("OVERLAP true", "OVERLAP true");
    }

    @Test
    void versionThatSupersedesALaterOneIsAFlaw() {
        assertThat(Editions.flaws(List.of(OLD.insteadOf("2023"), NEW)))
                .extracting(flaw -> flaw.position() + " " + flaw.in(Language.ZH))
                .containsExactly("0 版本“2017”不晚于其代替的“2023”施行");
    }

    @Test
    void editionsAreEqualByTheirVersions() {
        assertThat(Editions.of(List.of(NEW, OLD)))
                .isEqualTo(Editions.of(List.of(OLD, NEW)))
                .hasSameHashCodeAs(Editions.of(List.of(OLD, NEW)))
                .isNotEqualTo(Editions.of(List.of(OLD)));
    }
}
