package io.wenming.practice;

import java.time.LocalDate;
import java.util.Optional;

/** A record of what lasts (存续记录): a venue, a team, a matter, a pair, an entry of a board, an institution. */
public sealed interface LastingRecord extends PracticeRecord
        permits Venue, VolunteerTeam, Matter, Pairing, BoardEntry, LocalInstitution {
    /** How it ended; absent while it goes on. */
    Optional<Ending> ended();

    /** The first day on which it is no more; absent while it goes on. */
    @Override
    default Optional<LocalDate> endedOn() {
        return ended().map(Ending::on);
    }
}
