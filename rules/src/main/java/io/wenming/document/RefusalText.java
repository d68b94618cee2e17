package io.wenming.document;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a value says when it refuses (拒绝理由), in Chinese too. The message of a {@link Refusal} is English; the Chinese of each
 * sentence of the library is known here: {@code RefusalText.of(refused).in(Language.ZH)}.
 */
public final class RefusalText {
    private static final Pattern PLACE = Pattern.compile("%(?:([0-9]+)\\$)?s");

    private RefusalText() {}

    /**
     * What was refused, in both languages. An exception that is no {@link Refusal} of the library or of an embedder in both
     * languages stays English in both, and its Chinese says so.
     */
    public static Label of(IllegalArgumentException refused) {
        String said = refused.getMessage();
        if (said == null || said.isBlank()) {
            return Label.of("没有说明理由", "it says no reason");
        }
        // what was given may have had what no text may have
        return Label.of(Texts.withoutStrangers(chinese(refused, said)), Texts.withoutStrangers(said));
    }

    private static String chinese(IllegalArgumentException refused, String said) {
        Optional<String> known = refused instanceof Refusal refusal
                ? refusal.label()
                        .map(Label::zh)
                        .or(() -> RefusalCatalog.chinese(refusal.template())
                                .map(sentence -> filled(sentence, refusal.given())))
                : Optional.empty();
        return known.orElseGet(() -> "（英文说明）" + said);
    }

    /** A sentence with what was given at its places, which stand in order or say their number. */
    private static String filled(String sentence, ImmutableList<Serializable> given) {
        Matcher place = PLACE.matcher(sentence);
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (place.find()) {
            String number = place.group(1);
            int index = number == null ? next++ : Integer.parseInt(number) - 1;
            place.appendReplacement(text, Matcher.quoteReplacement(chinese(given.get(index))));
        }
        return place.appendTail(text).toString();
    }

    private static String chinese(Serializable thing) {
        if (thing instanceof Label word) {
            return word.zh();
        }
        if (thing instanceof Refusal within) {
            return of(within).zh();
        }
        if (thing instanceof ImmutableList<?> list) {
            return list.isEmpty() ? "（无）" : list.stream().map(String::valueOf).collect(Collectors.joining("、"));
        }
        return thing.toString();
    }
}
