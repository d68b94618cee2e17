package io.wenming.citation;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A digest (摘要值) with its algorithm named: {@code SHA-256:9f86d0…}. The caller computes it; an attachment carries one,
 * and the content of every document has one.
 *
 * @param algorithm what it was computed with
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(Algorithm algorithm, String hex) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** The algorithms (算法), both of 256 bits. */
    public enum Algorithm {
        /** SHA-256. */
        SHA_256("SHA-256"),
        /** 国密 SM3, GB/T 32905. */
        SM3("SM3");

        private final String code;

        Algorithm(String code) {
            this.code = code;
        }

        /** The name that documents use: {@code SHA-256} or {@code SM3}. */
        public String code() {
            return code;
        }
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the digits are not 64 lower-case hexadecimal ones
     */
    public Digest {
        requireNonNull(algorithm, "algorithm");
        if (!HEX.matcher(requireNonNull(hex, "hex")).matches()) {
            throw Refusal.of(
                    "hex: '%s' is not a digest of %s; give 64 lower-case hexadecimal digits",
                    hex.length() > 70 ? hex.substring(0, 70) + "…" : hex, algorithm.code());
        }
    }

    /** A SHA-256 digest. */
    public static Digest sha256(String hex) {
        return new Digest(Algorithm.SHA_256, hex);
    }

    /**
     * Reads the form that {@link #toString()} prints.
     *
     * @throws IllegalArgumentException if the algorithm is not known or the digits are wrong
     */
    public static Digest parse(String text) {
        for (Algorithm algorithm : Algorithm.values()) {
            if (requireNonNull(text, "text").startsWith(algorithm.code() + ":")) {
                return new Digest(algorithm, text.substring(algorithm.code().length() + 1));
            }
        }
        throw Refusal.of(
                "digest: '%s' names no known algorithm; give SHA-256:… or SM3:…",
                text.length() > 70 ? text.substring(0, 70) + "…" : text);
    }

    @Override
    public String toString() {
        return algorithm.code() + ":" + hex;
    }
}
