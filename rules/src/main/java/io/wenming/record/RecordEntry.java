package io.wenming.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record in the one shape that coverage rules and figures read (台账条目): of which kind, where, since when, until when, in
 * which words.
 *
 * <pre>{@code
 * RecordEntry.builder().kind(EntryKind.VENUE).id("v-1").name(Label.of("东村文明实践站"))
 *         .place(Division.of("330106001003")).on(LocalDate.of(2024, 5, 1)).putWord("level", "station").build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class RecordEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    RecordEntry() {}

    /** The kind. */
    public abstract EntryKind kind();

    /** The id, unique within the kind, not blank. */
    public abstract String id();

    /** What it is called; masked where it names a person. The id by default. */
    @Value.Default
    public Label name() {
        return Label.of(id());
    }

    /** Where it is or was, by the code of that time. */
    public abstract Division place();

    /** The day on which it took effect or was held. */
    public abstract LocalDate on();

    /** The day on which it ended, such as the closing of a venue: it no longer stands at the end of that day. */
    public abstract Optional<LocalDate> until();

    /** Since when it is known; since {@link #on} by default. */
    @Value.Default
    public LocalDate recordedOn() {
        return on();
    }

    /** Since when its end is known; since {@link #until} by default, or since the record itself if that was made later. */
    @Value.Default
    public LocalDate endRecordedOn() {
        return until().filter(end -> end.isAfter(recordedOn())).orElseGet(this::recordedOn);
    }

    /** What rules tell records apart by, such as {@code level: station}; by name. */
    public abstract ImmutableMap<String, String> words();

    /** Since when a word holds that came later, such as {@code accept} of an order; by name, only names of {@link #words}. */
    public abstract ImmutableMap<String, LocalDate> wordsSince();

    /** What can be added up, such as {@code people: 40}; by name, 0 or more. */
    public abstract ImmutableMap<String, Long> amounts();

    /** Who takes part in it: ids of subjects, codes of divisions. */
    public abstract ImmutableSet<String> parties();

    /** The reference to it. */
    @Value.Derived
    public RecordRef ref() {
        return new RecordRef(kind(), id(), on());
    }

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("words", words().keySet());
        Texts.check("words", words().values());
        Texts.check("wordsSince", wordsSince().keySet());
        Texts.check("amounts", amounts().keySet());
        Texts.check("parties", parties());
        Label kind = kind().named();
        Refusal.unless(
                until().filter(end -> end.isBefore(on())).isEmpty(),
                "%s '%s': until %s is before on %s; give the same day or a later one",
                kind,
                id(),
                until().orElse(LocalDate.MAX),
                on());
        Refusal.unless(
                words().keySet().containsAll(wordsSince().keySet()),
                "%s '%s': since when %s hold is given, and there are the words %s; give the days of these only",
                kind,
                id(),
                wordsSince().keySet(),
                words().keySet());
        amounts()
                .forEach((name, amount) ->
                        Refusal.unless(amount >= 0, "%s '%s': %s is %s; give 0 or more", kind, id(), name, amount));
    }

    /** Whether it stands at the end of a day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(on()) && until().filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Whether it began in some days. */
    public boolean beganIn(DateRange days) {
        return days.contains(on());
    }

    /** Whether it ended in some days. */
    public boolean endedIn(DateRange days) {
        return until().filter(days::contains).isPresent();
    }

    /** Whether it has all of some words at the end of a day. */
    public boolean has(Map<String, String> wanted, LocalDate day) {
        for (Map.Entry<String, String> word : wanted.entrySet()) {
            if (!word.getValue().equals(words().get(word.getKey())) || comesAfter(word.getKey(), day)) {
                return false;
            }
        }
        return true;
    }

    /** The words that it has at the end of a day. */
    public ImmutableMap<String, String> wordsOn(LocalDate day) {
        return wordsSince().isEmpty()
                ? words()
                : ImmutableMap.copyOf(Maps.filterKeys(words(), word -> !comesAfter(word, day)));
    }

    private boolean comesAfter(String word, LocalDate day) {
        LocalDate since = wordsSince().get(word);
        return since != null && since.isAfter(day);
    }

    /** The same without the end and the words that were not known at the end of a day. */
    RecordEntry asKnownOn(LocalDate day) {
        boolean endIsKnown = until().isEmpty() || !endRecordedOn().isAfter(day);
        if (endIsKnown && wordsSince().values().stream().noneMatch(since -> since.isAfter(day))) {
            return this;
        }
        RecordEntry.Builder known = builder().from(this);
        known.words(wordsOn(day)).wordsSince(Maps.filterValues(wordsSince(), since -> !since.isAfter(day)));
        return endIsKnown
                ? known.build()
                : known.until(Optional.empty()).endRecordedOn(recordedOn()).build();
    }

    /** Starts an entry. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry; missing parts are refused by name. */
    public static final class Builder extends ImmutableRecordEntry.Builder {
        Builder() {}
    }
}
