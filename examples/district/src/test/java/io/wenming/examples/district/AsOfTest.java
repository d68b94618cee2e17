package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The day of the report decides what is known, due, held and overdue. */
class AsOfTest {
    @Test
    void anEarlierDayKnowsLessEvidence() {
        Ran ran = Ran.with("--lang", "en", "--as-of", "2026-02-10");

        assertThat(ran.out()).contains("as of: 2026-02-10").contains("1 duplicates, 139 not yet on record");
        assertThat(ran.out()).containsPattern("in all +375 +161 +3 +0 +11 +194 +2 +4 +92\\.00% +28");
    }

    @Test
    void aLaterDayFindsDutiesMissedThatWereOpen() {
        Ran ran = Ran.with("--lang", "en", "--as-of", "2026-04-20");

        assertThat(ran.out()).containsPattern("Urban Management Bureau +75 +67 +0 +0 +8 +0 +0 +0 +89\\.33%");
    }

    @Test
    void aSlipClimbsWithTheDays() {
        assertThat(Ran.with("--as-of", "2026-03-04").out()).containsPattern("2026-007 .*提醒单  整改中");
        assertThat(Ran.with("--as-of", "2026-03-12").out()).containsPattern("2026-007 .*交办单  整改中");
        assertThat(Ran.with("--as-of", "2026-03-20").out()).containsPattern("2026-007 .*督办单  整改中");
    }

    @Test
    void aSuspensionIsUnknownBeforeItsDay() {
        assertThat(Ran.with("--as-of", "2026-02-02").out()).containsPattern("第一税务服务所 +文明单位 +市州级 +有效");
        assertThat(Ran.with("--as-of", "2026-02-03").out()).containsPattern("第一税务服务所 +文明单位 +市州级 +停止资格");
    }

    @Test
    void aPrerequisiteIsMetOnItsAnniversary() {
        assertThat(Ran.with("--as-of", "2026-05-14").out()).containsPattern("孔\\*+ +文明家庭 +市州级 +前置称号不符");
        assertThat(Ran.with("--as-of", "2026-05-15").out()).doesNotContainPattern("孔\\*+ +文明家庭 +市州级 +前置称号不符");
    }

    @Test
    void aWeekOutsideTheQuarterHasNoBulletin() {
        assertThat(Ran.with("--lang", "en", "--as-of", "2026-04-20").out())
                .contains("5. weekly bulletin, week 17 of 2026")
                .contains("The week is not in the quarter of the report.");
    }

    @Test
    void theFirstWeekOfTheQuarterIsComparedWithNoOther() {
        assertThat(Ran.with("--as-of", "2026-01-03").out()).contains("督查通报").doesNotContain("较上周");
    }

    @Test
    void aQuarterThatHasNotBegunIsOpenAndHasNoRate() {
        Ran ran = Ran.with("--lang", "en", "--as-of", "2025-12-31");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("in all +375 +0 +0 +0 +0 +371 +0 +4 ");
        assertThat(ran.out()).doesNotContain("on-time rate").doesNotContain("2026-001");
    }

    @Test
    void aDayWithoutPublishedWorkdaysIsABadOption() {
        Ran ran = Ran.with("--lang", "en", "--as-of", "2031-01-01");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("Invalid value for option '--as-of': the working calendar does not have the year 2031; "
                        + "give a year that is published");
    }

    @Test
    void aStationIsThereUntilItsClosingIsRecorded() {
        assertThat(Ran.with("--as-of", "2026-03-04").out()).containsPattern("文明实践站 +个 +4 +5 +1 ");
        assertThat(Ran.with("--as-of", "2026-03-05").out()).containsPattern("文明实践站 +个 +4 +4 +0 ");
    }

    @Test
    void aVillageThatChangedItsTownshipNeitherCameNorWent() {
        assertThat(Ran.with("--as-of", "2026-02-01").out()).containsPattern("村村有站 .*新安沟村 +-\\n");
    }

    @Test
    void aQuarterThatHasNotBegunHasNoFiguresOfPractice() {
        assertThat(Ran.with("--as-of", "2025-12-31").out()).contains("六、文明实践、未成年人、乡风文明\n\n本季度尚未开始。");
    }

    @Test
    void anOrderWaitsUntilTheDayOnWhichItIsTaken() {
        assertThat(Ran.with("--as-of", "2026-03-17").out()).containsPattern("o-7 .*无人接单");
        assertThat(Ran.with("--as-of", "2026-03-18").out()).containsPattern("o-7 .*未评单");
        assertThat(Ran.with("--as-of", "2026-03-19").out()).doesNotContainPattern("o-7 .*(无人接单|未评单)");
    }
}
