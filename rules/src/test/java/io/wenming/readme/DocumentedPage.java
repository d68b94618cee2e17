package io.wenming.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the guides as its headings and its blocks of code, in their order. */
record DocumentedPage(List<Block> blocks, List<String> headings, String text) {
    private static final Pattern PIECE =
            Pattern.compile("^(#+) ([^\n]+)$|^```(\\w+)\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /** A block of code under the last headings before it: that of a section (##), and any. */
    record Block(String section, String heading, String language, String code) {
        boolean is(String other) {
            return language.equals(other);
        }
    }

    static DocumentedPage read(Path page) throws IOException {
        String text = Files.readString(page);
        Stream.Builder<Block> blocks = Stream.builder();
        Stream.Builder<String> headings = Stream.builder();
        String section = "";
        String heading = "";
        for (MatchResult piece : PIECE.matcher(text).results().toList()) {
            if (piece.group(1) == null) {
                blocks.add(new Block(section, heading, piece.group(3), piece.group(4)));
            } else {
                heading = piece.group(2);
                section = piece.group(1).equals("##") ? heading : section;
                headings.add(heading);
            }
        }
        return new DocumentedPage(blocks.build().toList(), headings.build().toList(), text);
    }

    /** The code of the first block in a language that fits. */
    Optional<String> first(String language, Predicate<String> fits) {
        return in(language).filter(fits).findFirst();
    }

    /** The code of the blocks in a language. */
    Stream<String> in(String language) {
        return blocks.stream().filter(block -> block.is(language)).map(Block::code);
    }

    /** The code of the first block in a language after another block. */
    Optional<String> after(String code, String language) {
        List<String> all = blocks.stream().map(Block::code).toList();
        return blocks.stream()
                .skip(all.indexOf(code) + 1L)
                .filter(block -> block.is(language))
                .map(Block::code)
                .findFirst();
    }

    /** Where the links of the page lead, as they are written. */
    List<String> links() {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    /** The anchors by which the headings are linked. */
    List<String> anchors() {
        return headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
