package io.wenming.report;

import static io.wenming.record.RecordCount.BEGAN;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.practice.PracticeBook;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordCount;
import java.util.Map;

/** A list of figures in the making: what each is called follows from whom and what it counts. */
final class FigureList {
    private static final Label PIECES = Label.of("个", "in number");
    private static final Label SHARE = Label.of("%", "%");

    private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();

    ImmutableList<Figure> all() {
        return figures.build();
    }

    void records(String id, EntryKind kind, RecordCount count) {
        each(id, kind.label(), kind, count, Map.of());
    }

    void each(String id, Label of, EntryKind kind, RecordCount count, Map<String, String> words) {
        add(id, of, count.label(), FigureQuery.records(kind, count, words));
    }

    void share(String id, Label of, EntryKind kind, Map<String, String> words, Map<String, String> with) {
        share(id, of, Label.of("率", "share"), FigureQuery.share(kind, BEGAN, words, with));
    }

    void share(String id, Label of, Label what, FigureQuery query) {
        add(id, of, what, SHARE, query);
    }

    /** The word of a record that came to a step. */
    static Map<String, String> came(String step) {
        return Map.of(step, PracticeBook.YES);
    }

    void add(String id, Label of, Label what, FigureQuery query) {
        add(id, of, what, PIECES, query);
    }

    void add(String id, Label of, Label what, Label unit, FigureQuery query) {
        figures.add(new Figure(id, Label.of(of.zh() + what.zh(), "%s, %s".formatted(of.en(), what.en())), unit, query));
    }
}
