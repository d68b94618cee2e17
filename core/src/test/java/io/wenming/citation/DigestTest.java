package io.wenming.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    /** SHA-256 of "test". */
    private static final String HEX = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @ParameterizedTest
    @EnumSource(Digest.Algorithm.class)
    void printedDigestReadsBackToItself(Digest.Algorithm algorithm) {
        Digest digest = new Digest(algorithm, HEX);

        assertThat(digest).hasToString(algorithm.code() + ":" + HEX);
        assertThat(Digest.parse(digest.toString())).isEqualTo(digest);
    }

    @Test
    void algorithmsAreToldApart() {
        assertThat(Digest.sha256(HEX)).hasToString("SHA-256:" + HEX).isNotEqualTo(Digest.parse("SM3:" + HEX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"})
    void digitsOfAnotherFormAreRefused(String hex) {
        assertThatThrownBy(() -> Digest.sha256(hex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hex: '" + hex + "' is not a digest of SHA-256; give 64 lower-case hexadecimal digits");
    }

    @Test
    void longDigitsAreShownShortened() {
        assertThatThrownBy(() -> Digest.parse("SM3:" + "a".repeat(128)))
                .hasMessage(
                        "hex: '" + "a".repeat(70) + "…' is not a digest of SM3; give 64 lower-case hexadecimal digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MD5:abc", "sha-256:9f86", "SHA-256", HEX})
    void unknownAlgorithmIsRefused(String text) {
        assertThatThrownBy(() -> Digest.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digest: '" + text + "' names no known algorithm; give SHA-256:… or SM3:…");
    }

    @Test
    void longTextWithoutAlgorithmIsShownShortened() {
        assertThatThrownBy(() -> Digest.parse("x".repeat(1_000)))
                .hasMessage("digest: '" + "x".repeat(70) + "…' names no known algorithm; give SHA-256:… or SM3:…");
    }
}
