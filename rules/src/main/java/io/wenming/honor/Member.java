package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.time.LocalDate;

/**
 * A member of a family: a subject, its titles in the order in which they came up, and the turns of each. A limit on
 * recommendations is a member too, without titles.
 *
 * @param key the id of the subject
 */
record Member(String key, Family family, ImmutableList<Title> titles, Turns turns) {
    /** A member of no family. */
    static Member none(String key) {
        return new Member(key, Family.NONE, ImmutableList.of(), Turns.NONE);
    }

    /** The state of a title at the end of a day. */
    TitleState state(Title title, LocalDate on) {
        int index = titles.indexOf(title);
        int turn = index < 0 ? -1 : turns.last(index, on);
        return turn < 0 ? TitleState.NONE : turns.state(turn);
    }
}
