package io.wenming.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.yaml.snakeyaml.resolver.Resolver;

/** A tree of nodes to text. */
final class NodeWriter {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .stringQuotingChecker(new Quotes())
            .build();

    private NodeWriter() {}

    static String canonical(Node node) {
        return print(JSON::createGenerator, node, true);
    }

    static String json(Node node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return print(writer -> JSON.createGenerator(writer).setPrettyPrinter(printer), node, false) + "\n";
    }

    static String yaml(Node node) {
        return print(YAML::createGenerator, node, false);
    }

    /** Writes a node with a generator of whatever format. */
    static void write(Node node, JsonGenerator out, boolean sorted) throws IOException {
        if (node instanceof Node.Members object) {
            Map<String, Node.Member> members = sorted ? ImmutableSortedMap.copyOf(object.members()) : object.members();
            out.writeStartObject();
            for (Map.Entry<String, Node.Member> member : members.entrySet()) {
                out.writeFieldName(member.getKey());
                write(member.getValue().value(), out, sorted);
            }
            out.writeEndObject();
        } else if (node instanceof Node.Items items) {
            out.writeStartArray();
            for (Node item : items.items()) {
                write(item, out, sorted);
            }
            out.writeEndArray();
        } else if (node instanceof Node.Text text) {
            out.writeString(text.text());
        } else if (node instanceof Node.Literal literal) {
            out.writeNumber(literal.literal());
        } else if (node instanceof Node.Flag flag) {
            out.writeBoolean(flag.value());
        } else {
            out.writeNull();
        }
    }

    private static String print(Opener opener, Node node, boolean sorted) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = opener.open(text)) {
            write(node, out, sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Opens a generator on a writer. */
    @FunctionalInterface
    private interface Opener {
        JsonGenerator open(Writer writer) throws IOException;
    }

    /**
     * Also quotes texts with a line separator of Unicode, which YAML takes for white space, and those that a parser of YAML takes
     * for numbers, such as {@code 1e3}, {@code 0x1F} and {@code .inf}, which older generators leave bare.
     */
    private static final class Quotes extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1L;
        private static final CharMatcher SEPARATORS = CharMatcher.anyOf("\u0085\u2028\u2029");

        @Override
        public boolean needToQuoteName(String name) {
            return SEPARATORS.matchesAnyOf(name) || super.needToQuoteName(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return SEPARATORS.matchesAnyOf(value) || isNumber(value) || super.needToQuoteValue(value);
        }

        /** Times of day, which YAML 1.1 counts in sixties, are texts to the parser. */
        private static boolean isNumber(String value) {
            return value.indexOf(':') < 0
                    && (Resolver.INT.matcher(value).matches()
                            || Resolver.FLOAT.matcher(value).matches());
        }
    }
}
