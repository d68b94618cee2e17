package io.wenming.edition;

import java.time.LocalDate;

/** What is issued in versions (分版本发布的文件), such as a standard or a ladder. */
public interface Issued {
    /** The id, which all versions have in common. */
    String id();

    /** The version; a decision names it. */
    String version();

    /** When it is in force, and what it takes the place of. */
    Edition edition();

    /** Whether it is in force on a day. */
    default boolean isInForceOn(LocalDate day) {
        return edition().isInForceOn(day);
    }
}
