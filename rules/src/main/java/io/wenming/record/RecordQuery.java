package io.wenming.record;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is counted of a book (台账统计): records of a kind with some words, an amount of theirs, or how many of them have other
 * words too.
 *
 * <pre>{@code
 * RecordQuery taken = RecordQuery.builder().kind(EntryKind.ORDER).count(RecordCount.BEGAN).putWord("accept", "yes").build();
 * book.sums(taken, district, CalendarPeriod.parse("2026").range());
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class RecordQuery implements Serializable {
    private static final long serialVersionUID = 1L;

    RecordQuery() {}

    /** The kind. */
    public abstract EntryKind kind();

    /** Which of them: those that stand on the last day, began or ended in the days. */
    public abstract RecordCount count();

    /** The words that they have at the end of the last day; any if empty. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> words();

    /** The words of the part, beside those; all of them are the part if empty. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> with();

    /** The name of an amount of the part that is added up, where a record without it adds 0; records are counted if absent. */
    public abstract Optional<String> amount();

    @Value.Check
    void check() {
        Texts.check("words", words().keySet());
        Texts.check("words", words().values());
        Texts.check("with", with().keySet());
        Texts.check("with", with().values());
        Texts.check("amount", amount());
    }

    /** Starts a query. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a query; missing parts are refused by name. */
    public static final class Builder extends ImmutableRecordQuery.Builder {
        Builder() {}
    }
}
