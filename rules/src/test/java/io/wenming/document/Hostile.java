package io.wenming.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The hostile documents as sources, as they are or with what every document of ours begins with. */
final class Hostile {
    private static final Pattern JSON_ROOT = Pattern.compile("\\{");
    private static final Pattern YAML_ID = Pattern.compile("(?m)^id:");

    private Hostile() {}

    static DocumentSource asItIs(String file, String format) throws IOException {
        return DocumentSource.of(file, syntax(format), ByteSource.wrap(bytes(file)));
    }

    /** With kind and format, and with {@code kind} where it tells the forms apart by {@code type}. */
    static DocumentSource planted(String file) throws IOException {
        String format = file.substring(file.lastIndexOf('.') + 1);
        // this charset keeps every byte
        String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
        String planted = format.equals("json")
                ? JSON_ROOT
                        .matcher(text)
                        .replaceFirst("{\"kind\":\"rulebook\",\"format\":1,")
                        .replace("\"type\":", "\"kind\":")
                : YAML_ID.matcher(text)
                        .replaceFirst("kind: rulebook\nformat: 1\nid:")
                        .replace("type:", "kind:");
        return DocumentSource.of(file, syntax(format), ByteSource.wrap(planted.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** {@code accept}, or the codes of its problems; anything but a {@link DocumentException} goes through. */
    static String outcome(DocumentSource source) {
        try {
            Rulebook.DOCUMENT.read(source);
            return "accept";
        } catch (DocumentException refused) {
            return String.join(
                    ",",
                    refused.problems().stream()
                            .map(problem -> problem.reason().code().code())
                            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
        }
    }

    static ImmutableSortedSet<String> files(String list) throws IOException {
        String text = Resources.toString(Resources.getResource("hostile/" + list), StandardCharsets.UTF_8);
        return Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(text)
                .filter(row -> Character.isDigit(row.charAt(0)))
                .map(row -> row.substring(0, row.indexOf('\t')))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static byte[] bytes(String file) throws IOException {
        return Resources.toByteArray(Resources.getResource("hostile/" + file));
    }

    private static DocumentSource.Syntax syntax(String format) {
        return format.equals("json") ? DocumentSource.Syntax.JSON : DocumentSource.Syntax.YAML;
    }
}
