package io.wenming.document;

import io.wenming.label.Label;
import java.util.Optional;

/**
 * What a value says when it refuses (拒绝理由), in Chinese too. Values speak English, always as {@code where: what is wrong; what is
 * allowed}; the usual sentences of both halves are known here. A sentence that is not stays as it is, and says so.
 */
final class RefusalText {
    /** The longest text that is looked at; what is longer repeats a long text of the document. */
    private static final int LONGEST = 300;
    /** A value within a value says where it is twice. */
    private static final int MOST_WHERE = 3;

    private static final String STOP = "; ";
    private static final String COLON = ": ";

    private RefusalText() {}

    static Label of(String said) {
        if (said.isBlank()) {
            return Label.of("没有说明理由", "it says no reason");
        }
        return Label.of(translated(said).orElseGet(() -> "（英文说明）" + said), said);
    }

    private static Optional<String> translated(String said) {
        int stop = said.lastIndexOf(STOP);
        if (said.length() > LONGEST || stop < 0) {
            return Optional.empty();
        }
        Optional<String> allowed = RefusalPhrase.ALLOWED.stream()
                .flatMap(phrase -> phrase.chinese(said.substring(stop + STOP.length())).stream())
                .findFirst();
        return allowed.flatMap(
                remedy -> wrong(said.substring(0, stop)).map(wrong -> wrong + "；" + remedy.replace(" or ", " 或 ")));
    }

    private static Optional<String> wrong(String said) {
        int colon = said.indexOf(COLON);
        for (int where = 0; colon >= 0 && where < MOST_WHERE; where++) {
            String what = said.substring(colon + COLON.length());
            Optional<String> wrong = RefusalPhrase.WRONG.stream()
                    .flatMap(phrase -> phrase.chinese(what).stream())
                    .findFirst();
            if (wrong.isPresent()) {
                return Optional.of(said.substring(0, colon) + "：" + wrong.get());
            }
            colon = said.indexOf(COLON, colon + 1);
        }
        return Optional.empty();
    }
}
