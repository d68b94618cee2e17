package io.wenming.document;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SplittableRandom;

/** A document that the fuzzer writes: a text of its own, or the example of a kind with pieces cut out and put in. */
final class FuzzedDocument {
    private static final int MOST_EDITS = 8;
    private static final int LONGEST = 4_000;

    /** Pieces that change what a document means. */
    private static final ImmutableList<String> PIECES = ImmutableList.copyOf(
            Splitter.on(' ')
                    .split(
                            "{ } [ ] , : \" ' - # & * ! | > % @ ` ? ~ null true 0 -1 1e9 1e99999999999 0x1F .inf \\u0000 \\ud800"
                                    + " \\ // /* <<: kind: format: ： ， “ ” １ \uFEFF \t \n \r --- ... &a *a !!str {} [] {{ [[ 2026-02-30 P1D"));

    private final FuzzedDataProvider data;
    /** Goes on where the fuzzer, which begins with some bytes, has no more of them. */
    private final SplittableRandom random;

    private FuzzedDocument(FuzzedDataProvider data) {
        this.data = data;
        this.random = new SplittableRandom(data.consumeLong());
    }

    static DocumentSource of(FuzzedDataProvider data, DocumentKind<?> kind, List<String> examples) {
        FuzzedDocument fuzzed = new FuzzedDocument(data);
        boolean json = fuzzed.below(2) == 0;
        String text = fuzzed.below(10) == 0
                ? data.consumeRemainingAsString()
                : fuzzed.edited(examples.get(fuzzed.below(examples.size())));
        return json ? DocumentSource.json(kind.kind(), text) : DocumentSource.yaml(kind.kind(), text);
    }

    private String edited(String example) {
        StringBuilder text = new StringBuilder(example);
        for (int edit = below(MOST_EDITS); edit >= 0; edit--) {
            int from = below(text.length() + 1);
            int to = Math.min(text.length(), from + below(below(2) == 0 ? 4 : 400));
            text.replace(from, to, put(example));
        }
        return text.toString();
    }

    private String put(String example) {
        return switch (below(5)) {
            case 0 -> "";
            case 1 -> piece();
            case 2 -> piece().repeat(1 + below(LONGEST / 10));
            case 3 -> {
                int from = below(example.length() + 1);
                yield example.substring(from, Math.min(example.length(), from + below(400)));
            }
            default -> data.remainingBytes() > 0 ? data.consumeString(below(20)) : Integer.toString(below(100_000));
        };
    }

    private String piece() {
        return PIECES.get(below(PIECES.size()));
    }

    private int below(int bound) {
        return data.remainingBytes() > 0 ? data.consumeInt(0, bound - 1) : random.nextInt(bound);
    }
}
