package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.record.RecordRef;
import java.util.stream.Collectors;

/** The records behind a figure (佐证清单). */
final class RecordList {
    private static final int SHOWN = 200;

    private RecordList() {}

    /** Behind a name; nothing if there are none. */
    static String inline(ImmutableList<RecordRef> records, Words words) {
        return records.stream()
                .map(record -> told(record, words))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(words.say("、", ", ")), told -> told.isEmpty() ? "" : " " + told));
    }

    /** A line for each; a long list says how many more there are. */
    static ImmutableList<String> lines(ImmutableList<RecordRef> records, Words words) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        records.stream().limit(SHOWN).forEach(record -> lines.add(told(record, words)));
        if (records.size() > SHOWN) {
            lines.add(words.say("另有 %s 条", "and %s more").formatted(records.size() - SHOWN));
        }
        return lines.build();
    }

    private static String told(RecordRef record, Words words) {
        return "%s %s %s".formatted(words.of(record.kind().label()), record.id(), record.on());
    }
}
