package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SetOrderTest {
    private static final DocumentKind<ImmutableSet<String>> WORDS = DocumentKind.of("words", 1, fields -> {
        var words = fields.required("words", Codecs.TEXT.set(Comparator.naturalOrder()), set -> set);
        return in -> in.get(words);
    });

    @Test
    void equalSetsAreWrittenAlikeAndHaveOneDigest() {
        ImmutableSet<String> one = ImmutableSet.of("b", "a", "c");
        ImmutableSet<String> other = ImmutableSet.of("c", "b", "a");

        assertThat(WORDS.canonical(one)).isEqualTo("{\"format\":1,\"kind\":\"words\",\"words\":[\"a\",\"b\",\"c\"]}");
        assertThat(WORDS.contentHash(one)).isEqualTo(WORDS.contentHash(other));
    }
}
