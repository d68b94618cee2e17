package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A document whose one list or map has as many entries as the limits allow: its own ones again and again. */
final class WideDocument {
    private static final int CHARACTERS = (1 << 20) - (1 << 14);

    private final DocumentKind<?> kind;
    private final List<Bomb> bombs = new ArrayList<>();

    private WideDocument(DocumentKind<?> kind) {
        this.kind = kind;
    }

    /** For each list and map of the example of a kind: its entries again as they are, and each with another id. */
    static Stream<Bomb> of(DocumentKind<?> kind) {
        WideDocument wide = new WideDocument(kind);
        wide.collect(Splice.tree(Domains.text(kind)), UnaryOperator.identity());
        return wide.bombs.stream();
    }

    private void collect(Node node, UnaryOperator<Node> with) {
        if (node instanceof Node.Items list && !list.items().isEmpty()) {
            bombs.add(bomb(node, "again", () -> with.apply(repeated(list, false))));
            bombs.add(bomb(node, "other", () -> with.apply(repeated(list, true))));
            collect(list.items().get(0), item -> {
                List<Node> items = new ArrayList<>(list.items());
                items.set(0, item);
                return with.apply(Node.list(items));
            });
        } else if (node instanceof Node.Members object) {
            bombs.add(bomb(node, "members", () -> with.apply(repeated(object))));
            object.members()
                    .forEach((name, member) -> collect(member.value(), other -> {
                        Map<String, Node> members = values(object);
                        members.put(name, other);
                        return with.apply(Node.object(ImmutableMap.copyOf(members)));
                    }));
        }
    }

    private Bomb bomb(Node node, String how, Supplier<Node> tree) {
        return new Bomb(
                "%s%s %s".formatted(kind.kind(), node.place().pointer(), how),
                DocumentSource.Syntax.JSON,
                () -> NodeWriter.canonical(tree.get()));
    }

    private static Node repeated(Node.Items list, boolean other) {
        List<Node> items = new ArrayList<>();
        int size = NodeWriter.canonical(list).length();
        for (int round = 0; (long) round * size < CHARACTERS - size; round++) {
            for (Node item : list.items()) {
                items.add(other ? renamed(item, round) : item);
            }
        }
        return Node.list(items);
    }

    private static Node repeated(Node.Members object) {
        Map<String, Node> members = new LinkedHashMap<>();
        int size = NodeWriter.canonical(object).length() + 6 * object.members().size();
        for (int round = 0; (long) round * size < CHARACTERS - size; round++) {
            int number = round;
            object.members().forEach((name, member) -> members.put(numbered(name, number), member.value()));
        }
        return Node.object(ImmutableMap.copyOf(members));
    }

    /** An item with another first text, which mostly is its id. */
    private static Node renamed(Node item, int round) {
        if (item instanceof Node.Text text) {
            return Node.text(numbered(text.text(), round));
        }
        if (item instanceof Node.Members object) {
            Map<String, Node> members = values(object);
            String first = ImmutableList.of("id", "code", "subject", "name").stream()
                    .filter(members::containsKey)
                    .findFirst()
                    .orElse("");
            members.computeIfPresent(first, (name, id) -> renamed(id, round));
            return Node.object(ImmutableMap.copyOf(members));
        }
        return item;
    }

    private static String numbered(String text, int round) {
        return round == 0 ? text : text + round;
    }

    private static Map<String, Node> values(Node.Members object) {
        Map<String, Node> values = new LinkedHashMap<>();
        object.members().forEach((name, member) -> values.put(name, member.value()));
        return values;
    }
}
