package io.wenming.examples.html;

import io.wenming.cadence.DutyTally;
import java.util.Optional;

/**
 * What a calendar shows on a day (日标).
 *
 * @param tone how the day stands
 * @param sign what stands in its field, beside the color
 * @param told what it says when pointed at, and to those who do not see it
 * @param place the id of the place where what was not in time is told, if something was not
 */
record DayMark(Tone tone, String sign, String told, Optional<String> place) {
    private static final int FAIR_PARTS = 5;

    /** The mark of a day with duties: the color by the share in time, the sign by how many were not. */
    static DayMark of(DutyTally tally, Words words) {
        int failed = tally.late() + tally.overdue() + tally.missed();
        return new DayMark(tone(tally, failed), sign(tally, failed), told(tally, words), Optional.empty());
    }

    /** The same, which leads to what was not in time, if something was not. */
    DayMark leadingTo(String id) {
        boolean isLate = tone == Tone.FAIR || tone == Tone.POOR;
        return new DayMark(tone, sign, told, isLate ? Optional.of(id) : Optional.empty());
    }

    private static Tone tone(DutyTally tally, int failed) {
        if (failed > 0) {
            return failed * FAIR_PARTS <= tally.matured() ? Tone.FAIR : Tone.POOR;
        }
        if (tally.pending() > 0) {
            return Tone.OPEN;
        }
        return tally.onTime() + tally.early() > 0 ? Tone.GOOD : Tone.QUIET;
    }

    private static String sign(DutyTally tally, int failed) {
        if (failed > 0) {
            return "−" + failed;
        }
        if (tally.pending() > 0) {
            return "○";
        }
        return tally.onTime() + tally.early() > 0 ? "✓" : "／";
    }

    private static String told(DutyTally tally, Words words) {
        return words.say(
                        "应办 %s，按期 %s，逾期完成 %s，逾期未办 %s，缺失 %s，未到期 %s，提前完成 %s，免办 %s",
                        "%s due: %s on time, %s late, %s overdue, %s missed, %s open, %s early, %s waived")
                .formatted(
                        tally.total(),
                        tally.onTime(),
                        tally.late(),
                        tally.overdue(),
                        tally.missed(),
                        tally.pending(),
                        tally.early(),
                        tally.waived());
    }
}
