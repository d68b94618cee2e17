package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactSheet;
import io.wenming.subject.Subject;
import java.util.function.Function;

/** The documents of the vocabulary (基本文档): lists of subjects and of fact sheets. */
public final class Documents {
    /** 创建主体名册: subjects, ids unique. */
    public static final DocumentKind<ImmutableList<Subject>> SUBJECTS =
            list("subjects", "subjects", Codecs.SUBJECT, Subject::id);

    /** 测评数据: the facts of subjects, each subject once. */
    public static final DocumentKind<ImmutableList<FactSheet>> FACTS =
            list("facts", "sheets", Codecs.FACT_SHEET, FactSheet::subject);

    private Documents() {}

    /**
     * A kind of document that is one list of things with an id.
     *
     * @param kind the word that documents begin with
     * @param field the name of the list
     * @param id what nothing may have twice
     */
    public static <T> DocumentKind<ImmutableList<T>> list(
            String kind, String field, Codec<T> codec, Function<T, String> id) {
        return DocumentKind.of(kind, 1, fields -> {
            var items = fields.required(field, codec.list(), Function.identity());
            return in -> {
                ImmutableList<T> read = in.get(items);
                if (read.stream().map(id).collect(ImmutableSet.toImmutableSet()).size() < read.size()) {
                    throw new IllegalArgumentException(
                            "%s: '%s' stands twice; give each id once".formatted(field, twice(read, id)));
                }
                return read;
            };
        });
    }

    private static <T> String twice(ImmutableList<T> items, Function<T, String> id) {
        ImmutableList<String> ids = items.stream().map(id).collect(ImmutableList.toImmutableList());
        return ids.stream()
                .filter(each -> ids.indexOf(each) != ids.lastIndexOf(each))
                .findFirst()
                .orElseThrow();
    }
}
