package io.wenming.examples.cli;

import com.google.common.collect.ImmutableSet;
import io.wenming.label.Label;

/** The sheets of a workbook (工作表). */
final class TableSheets {
    /** The indicators, a row each. */
    static final Label INDICATORS = Label.of("指标", "indicators");

    /** What else the standard says, a member a row. */
    static final Label STANDARD = Label.of("标准", "standard");

    /** What to write where. */
    static final Label NOTES = Label.of("说明", "notes");

    private static final ImmutableSet<String> PLAIN =
            ImmutableSet.of("id", "version", "type", "inForceFrom", "inForceUntil", "atMost", "atLeast", "passMark");

    private TableSheets() {}

    /** Whether a member of the standard is one text, so that it stands in its cell as it is. */
    static boolean isPlain(String member) {
        return PLAIN.contains(member);
    }
}
