package io.wenming.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text to tokens to a tree of nodes, with the problems found on the way. */
final class NodeReader {
    private final Problems problems;
    private final DocumentLimits limits;
    private int nodes;

    NodeReader(Problems problems, DocumentLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    /** The root of the document, or null where it is too broken or too large to have one. */
    @Nullable
    Node read(DocumentSource source) {
        String text = decode(source);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            problems.add(root(1, 1), ProblemCode.EMPTY);
            return null;
        }
        try (JsonParser parser = Parsers.open(source.syntax(), text, limits)) {
            if (parser.nextToken() == null) {
                problems.add(root(1, 1), ProblemCode.EMPTY);
                return null;
            }
            Node root = read(parser);
            if (root != null && parser.nextToken() != null) {
                problems.add(place(parser, null, ""), ProblemCode.TRAILING);
            }
            return root;
        } catch (JsonProcessingException e) {
            new SyntaxProblem(text, problems).add(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** The value that a parser stands on, also for the mappers of embedders; null where it passes a limit. */
    @Nullable
    Node read(JsonParser parser) throws IOException {
        try {
            return read(parser, place(parser, null, ""), 0);
        } catch (LimitPassed listed) {
            return null;
        }
    }

    private @Nullable String decode(DocumentSource source) {
        try {
            return new TextDecoder(problems, limits.characters()).decode(source.read(limits.characters() * 4L + 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node read(JsonParser parser, Place place, int around) throws IOException {
        nodes++;
        hold(nodes, limits.nodes(), place, "个节点", "nodes");
        refuseYamlFeatures(parser, place);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser, place, deeper(around, place));
            case START_ARRAY -> items(parser, place, deeper(around, place));
            case VALUE_TRUE, VALUE_FALSE -> flag(parser, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Literal(place, number(parser.getText(), place));
            case VALUE_NULL -> new Node.Null(place);
            default -> new Node.Text(place, text(parser.getText(), place));
        };
    }

    private Node flag(JsonParser parser, Place place) throws IOException {
        boolean value = parser.currentToken() == JsonToken.VALUE_TRUE;
        // YAML also takes True and TRUE; a document has one way to say it
        return parser.getText().equals(Boolean.toString(value))
                ? new Node.Flag(place, value)
                : new Node.Text(place, parser.getText());
    }

    private Node members(JsonParser parser, Place place, int level) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), place);
            Place key = place(parser, place, name);
            refuseYamlFeatures(parser, key);
            parser.nextToken();
            Node value = read(parser, place(parser, place, name), level);
            if (members.putIfAbsent(name, new Node.Member(key, value)) != null) {
                problems.add(key, ProblemCode.DUPLICATE_FIELD, Detail.of(name));
            }
        }
        return new Node.Members(place, ImmutableMap.copyOf(members));
    }

    private Node items(JsonParser parser, Place place, int level) throws IOException {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            items.add(read(parser, place(parser, place, Integer.toString(index)), level));
        }
        return new Node.Items(place, items.build());
    }

    private void refuseYamlFeatures(JsonParser parser, Place place) throws IOException {
        if (parser instanceof YAMLParser yaml) {
            boolean marked = yaml instanceof MarkedYaml ours && ours.isMarked();
            if (marked || yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                problems.add(place, ProblemCode.YAML_FEATURE, Detail.of("&, *"));
            }
            if (yaml.getTypeId() != null) {
                problems.add(place, ProblemCode.YAML_FEATURE, Detail.of("!"));
            }
        }
    }

    private int deeper(int around, Place place) throws LimitPassed {
        hold(around + 1, limits.depth(), place, "层嵌套", "levels");
        return around + 1;
    }

    private String number(String literal, Place place) throws LimitPassed {
        hold(literal.length(), limits.numberLength(), place, "个字符的数字", "characters in one number");
        return literal;
    }

    private String text(String text, Place place) throws LimitPassed {
        hold(text.length(), limits.textLength(), place, "个字符的单个文本", "characters in one text");
        return checked(text, place);
    }

    private void hold(int given, int most, Place place, String chinese, String english) throws LimitPassed {
        if (given > most) {
            problems.add(
                    place,
                    ProblemCode.LIMIT,
                    Detail.of(
                            Label.of("超过 %s %s".formatted(most, chinese), "more than %s %s".formatted(most, english))));
            throw new LimitPassed();
        }
    }

    private String checked(String text, Place place) {
        String held = Texts.withoutStrangers(text);
        if (held.length() < text.length()) {
            problems.add(place, ProblemCode.BAD_TEXT);
        }
        return held;
    }

    private static Place place(JsonParser parser, @Nullable Place parent, String step) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1), parent, step);
    }

    private static Place root(int line, int column) {
        return new Place(line, column, null, "");
    }
}
