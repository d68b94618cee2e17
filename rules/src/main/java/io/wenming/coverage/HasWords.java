package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.record.RecordRef;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Words that a record of the population has itself; it is its own evidence. */
record HasWords(ImmutableSortedMap<String, String> words) implements Mark {
    private static final long serialVersionUID = 1L;

    HasWords {
        Texts.check("words", words.keySet());
        Texts.check("words", words.values());
        Refusal.unless(!words.isEmpty(), "words: there is none; give at least one");
    }

    @Override
    public ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on) {
        return unit.words().entrySet().containsAll(words().entrySet())
                ? unit.record().stream().collect(toImmutableList())
                : ImmutableList.of();
    }

    @Override
    public Label describe() {
        String text = words.entrySet().stream()
                .map(word -> word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining(", "));
        return Label.of("符合" + text.replace(", ", "、"), "with " + text);
    }
}
