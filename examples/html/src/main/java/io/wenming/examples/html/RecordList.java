package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.record.RecordRef;
import java.util.stream.Collectors;

/** The records behind a figure (佐证清单). */
final class RecordList {
    private static final int SHOWN = 200;

    private RecordList() {}

    /** Behind a name, in small. */
    static Html inline(ImmutableList<RecordRef> records, Words words) {
        return records.isEmpty()
                ? Html.NONE
                : Html.of(
                        Tag.SMALL,
                        records.stream()
                                .map(record -> told(record, words))
                                .collect(Collectors.joining(words.say("、", ", "), " ", "")));
    }

    /** As a list that opens; a long one says how many more there are. */
    static Html opening(ImmutableList<RecordRef> records, Words words) {
        if (records.isEmpty()) {
            return Html.NONE;
        }
        ImmutableList.Builder<Html> entries = ImmutableList.builder();
        records.stream().limit(SHOWN).forEach(record -> entries.add(Html.of(Tag.LI, told(record, words))));
        if (records.size() > SHOWN) {
            entries.add(Html.of(Tag.LI, words.say("另有 %s 条", "and %s more").formatted(records.size() - SHOWN)));
        }
        return Html.of(
                Tag.DETAILS,
                Html.of(Tag.SUMMARY, words.say("%s 条记录", "%s records").formatted(records.size())),
                Html.of(Tag.UL, entries.build().toArray(Html[]::new)).classed("records"));
    }

    private static String told(RecordRef record, Words words) {
        return "%s %s %s".formatted(words.of(record.kind().label()), record.id(), record.on());
    }
}
