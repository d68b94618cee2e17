package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.label.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what changes from one tree of nodes to another. */
final class NodeChanges {
    private final ImmutableList.Builder<Change> found = ImmutableList.builder();

    private NodeChanges() {}

    static ImmutableList<Change> between(Node before, Node after) {
        NodeChanges changes = new NodeChanges();
        changes.compare(Trail.START, before, after);
        return changes.found.build();
    }

    private void compare(Trail trail, Node before, Node after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Node.Members a && after instanceof Node.Members b && sameForm(a, b)) {
            members(trail, a, b);
        } else if (before instanceof Node.Items a && after instanceof Node.Items b) {
            items(trail, a, b);
        } else {
            add(trail, ChangeKind.REPLACED, Optional.of(before), Optional.of(after));
        }
    }

    /** Two forms of a rule have little in common: one stands for the other as a whole. */
    private static boolean sameForm(Node.Members a, Node.Members b) {
        Node.Member one = a.members().get(Variants.TAG);
        Node.Member other = b.members().get(Variants.TAG);
        return one == null ? other == null : other != null && one.value().equals(other.value());
    }

    private void members(Trail trail, Node.Members before, Node.Members after) {
        Set<String> names = new LinkedHashSet<>(before.members().keySet());
        names.addAll(after.members().keySet());
        for (String name : names) {
            Node.Member a = before.members().get(name);
            Node.Member b = after.members().get(name);
            Trail inside = trail.member(name, b == null ? (a == null ? before : a.value()) : b.value());
            change(
                    inside,
                    Optional.ofNullable(a).map(Node.Member::value),
                    Optional.ofNullable(b).map(Node.Member::value));
        }
    }

    private void change(Trail trail, Optional<Node> before, Optional<Node> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(trail, before.get(), after.get());
        } else {
            add(trail, before.isPresent() ? ChangeKind.REMOVED : ChangeKind.ADDED, before, after);
        }
    }

    private void items(Trail trail, Node.Items before, Node.Items after) {
        Optional<ItemKey> key = ItemKey.of(before, after);
        if (key.isPresent()) {
            keyed(trail, key.get().index(before), key.get().index(after));
        } else if (before.items().size() == after.items().size()) {
            for (int i = 0; i < before.items().size(); i++) {
                compare(
                        trail.item("[%s]".formatted(i), after.items().get(i)),
                        before.items().get(i),
                        after.items().get(i));
            }
        } else {
            add(trail, ChangeKind.REPLACED, Optional.of(before), Optional.of(after));
        }
    }

    private void keyed(Trail trail, ImmutableMap<String, Node> before, ImmutableMap<String, Node> after) {
        List<String> order = new ArrayList<>(before.keySet());
        order.retainAll(after.keySet());
        after.keySet().stream().filter(step -> !before.containsKey(step)).forEach(order::add);
        before.forEach((step, item) ->
                change(trail.item(step, item), Optional.of(item), Optional.ofNullable(after.get(step))));
        Maps.filterKeys(after, step -> !before.containsKey(step))
                .forEach((step, item) -> change(trail.item(step, item), Optional.empty(), Optional.of(item)));
        if (!order.equals(after.keySet().asList())) {
            add(trail, ChangeKind.REORDERED, Optional.of(steps(order)), Optional.of(steps(after.keySet())));
        }
    }

    private static Node steps(Iterable<String> steps) {
        ImmutableList.Builder<Node> texts = ImmutableList.builder();
        steps.forEach(step -> texts.add(Node.text(step)));
        return Node.list(texts.build());
    }

    private void add(Trail trail, ChangeKind kind, Optional<Node> before, Optional<Node> after) {
        found.add(new Change(
                kind,
                trail.path(),
                trail.words(),
                before.map(NodeWriter::canonical),
                after.map(NodeWriter::canonical)));
    }

    /** Where the comparison is, as a path and in words. */
    private record Trail(ImmutableList<String> path, ImmutableList<Label> words) {
        static final Trail START = new Trail(ImmutableList.of(), ImmutableList.of());

        /** A member; what contains items with labels of their own needs no word beside theirs. */
        Trail member(String name, Node value) {
            Optional<Label> own = label(value);
            boolean silent = value instanceof Node.Items && own.isEmpty() && SILENT.contains(name);
            return new Trail(and(path, name), silent ? words : and(words, own.orElseGet(() -> word(name))));
        }

        Trail item(String step, Node item) {
            String plain = step.substring(step.indexOf('=') + 1).replaceAll("[\\[\\]]", "");
            return new Trail(and(path, step), and(words, label(item).orElseGet(() -> Label.of(plain))));
        }

        /** The lists whose items say by themselves what they are. */
        private static final Set<String> SILENT = Set.of("parts", "rules", "steps");

        private static Label word(String name) {
            return SchemaWords.of(name).map(Trail::split).orElseGet(() -> Label.of(name));
        }

        private static Label split(String words) {
            int space = words.indexOf(' ');
            return Label.of(words.substring(0, space), words.substring(space + 1));
        }

        private static Optional<Label> label(Node node) {
            Node.Member found =
                    node instanceof Node.Members object ? object.members().get("label") : null;
            if (found != null && found.value() instanceof Node.Text text) {
                return Optional.of(Label.of(text.text()));
            }
            return found == null
                    ? Optional.empty()
                    : Optional.ofNullable(Codecs.LABEL.read(found.value(), new Problems("label", 1)));
        }

        private static <E> ImmutableList<E> and(ImmutableList<E> list, E one) {
            return ImmutableList.<E>builder().addAll(list).add(one).build();
        }
    }
}
