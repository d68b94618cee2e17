package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A document that is accepted, with something hostile in the place of one of its nodes.
 *
 * @param name what was planted where, for messages
 * @param source the document
 * @param harmless the trees that it may be read as; where there is none, it has to be refused
 */
record Splice(String name, DocumentSource source, ImmutableList<Node> harmless) {
    private static final String MARK = "⚑";

    /** A place in a document, and the document with something else there. */
    private record Spot(Node node, UnaryOperator<Node> with) {}

    /** Every attack at every node, in JSON and in YAML, and every member twice, misspelt, gone, strange or last; each made when asked for. */
    static ImmutableList<Supplier<Splice>> all(Node document) {
        List<Spot> spots = new ArrayList<>();
        collect(document, UnaryOperator.identity(), spots);
        return spots.stream()
                .flatMap(spot -> Stream.of(
                                Attack.JSON.stream().<Supplier<Splice>>map(attack -> () -> inJson(spot, attack)),
                                Attack.YAML.stream().<Supplier<Splice>>map(attack -> () -> inYaml(spot, attack)),
                                members(spot))
                        .flatMap(splices -> splices))
                .collect(ImmutableList.toImmutableList());
    }

    /** The tree of a text without problems. */
    static Node tree(String text) {
        return Reader.<Node>read(DocumentSource.yaml("tree", text), DocumentLimits.SAFE, (node, problems) -> node);
    }

    /** What a reader takes for the document; nothing where it is refused as a faulty one. */
    static <T> Optional<T> read(DocumentKind<T> kind, Node tree) {
        try {
            return Optional.of(kind.reread(tree));
        } catch (DocumentException refused) {
            return Optional.empty();
        }
    }

    private static Splice inJson(Spot spot, Attack attack) {
        String text = NodeWriter.json(spot.with().apply(Node.text(MARK))).replace("\"" + MARK + "\"", attack.raw());
        return new Splice(
                "%s in JSON at %s".formatted(attack, spot.node().place().pointer()),
                DocumentSource.json("d", text),
                trees(spot, attack));
    }

    private static Splice inYaml(Spot spot, Attack attack) {
        String text = NodeWriter.yaml(spot.with().apply(Node.text(MARK))).replace(MARK, attack.raw());
        return new Splice(
                "%s in YAML at %s".formatted(attack, spot.node().place().pointer()),
                DocumentSource.yaml("d", text),
                trees(spot, attack));
    }

    private static ImmutableList<Node> trees(Spot spot, Attack attack) {
        return attack.harmless().stream().map(spot.with()).collect(ImmutableList.toImmutableList());
    }

    private static Stream<Supplier<Splice>> members(Spot spot) {
        if (!(spot.node() instanceof Node.Members object)) {
            return Stream.empty();
        }
        return object.members().keySet().stream()
                .flatMap(name -> Stream.<Supplier<Splice>>of(
                        () -> twice(spot, object, name),
                        () -> changed(spot, object, name, name.toUpperCase(Locale.ROOT)),
                        () -> changed(spot, object, name, name + " "),
                        () -> changed(spot, object, name, "@class"),
                        () -> changed(spot, object, name, ""),
                        () -> without(spot, object, name),
                        () -> last(spot, object, name)));
    }

    private static Splice twice(Spot spot, Node.Members object, String name) {
        String member = NodeWriter.canonical(Node.object(
                ImmutableMap.of(name, requireNonNull(object.members().get(name)).value())));
        String first = member.substring(0, member.length() - 1);
        String whole = NodeWriter.canonical(object);
        String text = NodeWriter.json(spot.with().apply(Node.text(MARK)))
                .replace("\"" + MARK + "\"", first + "," + whole.substring(1));
        return new Splice(
                "%s twice at %s".formatted(name, spot.node().place().pointer()),
                DocumentSource.json("d", text),
                ImmutableList.of());
    }

    private static Splice changed(Spot spot, Node.Members object, String name, String other) {
        Map<String, Node> members = values(object);
        members.put(other, members.remove(name));
        return asText("'%s' for %s".formatted(other, name), spot, members);
    }

    private static Splice without(Spot spot, Node.Members object, String name) {
        Map<String, Node> members = values(object);
        members.remove(name);
        return asText("no " + name, spot, members);
    }

    private static Splice last(Spot spot, Node.Members object, String name) {
        Map<String, Node> members = values(object);
        members.put(name, members.remove(name));
        return asText(name + " last", spot, members);
    }

    private static Splice asText(String name, Spot spot, Map<String, Node> members) {
        Node tree = spot.with().apply(Node.object(ImmutableMap.copyOf(members)));
        return new Splice(
                "%s at %s".formatted(name, spot.node().place().pointer()),
                DocumentSource.json("d", NodeWriter.json(tree)),
                ImmutableList.of(tree));
    }

    private static void collect(Node node, UnaryOperator<Node> with, List<Spot> spots) {
        spots.add(new Spot(node, with));
        if (node instanceof Node.Members object) {
            object.members()
                    .forEach((name, member) -> collect(
                            member.value(),
                            other -> {
                                Map<String, Node> members = values(object);
                                members.put(name, other);
                                return with.apply(Node.object(ImmutableMap.copyOf(members)));
                            },
                            spots));
        } else if (node instanceof Node.Items list) {
            for (int index = 0; index < list.items().size(); index++) {
                int at = index;
                collect(
                        list.items().get(index),
                        other -> {
                            List<Node> items = new ArrayList<>(list.items());
                            items.set(at, other);
                            return with.apply(Node.list(items));
                        },
                        spots);
            }
        }
    }

    private static Map<String, Node> values(Node.Members object) {
        Map<String, Node> values = new LinkedHashMap<>();
        object.members().forEach((name, member) -> values.put(name, member.value()));
        return values;
    }

    @Override
    public String toString() {
        return name;
    }
}
