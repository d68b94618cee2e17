package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies changes to a tree of nodes that is the one they were made from. */
final class NodePatch {
    /** Changes that lie at or below a node, and how many steps of their paths lead to it. */
    private final int depth;

    private NodePatch(int depth) {
        this.depth = depth;
    }

    static Node of(Node node, ImmutableList<Change> changes) {
        return changes.isEmpty() ? node : new NodePatch(0).patched(node, changes);
    }

    private Node patched(Node node, List<Change> changes) {
        Change first = changes.get(0);
        if (first.path().size() == depth && first.kind() == ChangeKind.REPLACED) {
            return value(first);
        }
        return node instanceof Node.Members object ? members(object, changes) : items((Node.Items) node, changes);
    }

    private Node members(Node.Members object, List<Change> changes) {
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, member.value()));
        patch(members, changes);
        return Node.object(ImmutableMap.copyOf(members));
    }

    private Node items(Node.Items list, List<Change> changes) {
        Map<String, Node> items = new LinkedHashMap<>(steps(list, changes));
        patch(items, changes);
        Change last = changes.get(changes.size() - 1);
        if (last.path().size() == depth && last.kind() == ChangeKind.REORDERED) {
            return Node.list(((Node.Items) value(last))
                    .items().stream()
                            .map(step -> items.get(((Node.Text) step).text()))
                            .toList());
        }
        return Node.list(items.values());
    }

    /** The items by the steps that the changes use. */
    private ImmutableMap<String, Node> steps(Node.Items list, List<Change> changes) {
        String step = changes.stream()
                .filter(change -> change.path().size() > depth)
                .map(change -> change.path().get(depth))
                .findFirst()
                .orElseGet(() -> ((Node.Text)
                                ((Node.Items) value(changes.get(0))).items().get(0))
                        .text());
        int equals = step.indexOf('=');
        if (equals > 0) {
            return new ItemKey(step.substring(1, equals)).index(list);
        }
        ImmutableMap.Builder<String, Node> items = ImmutableMap.builder();
        for (int i = 0; i < list.items().size(); i++) {
            items.put("[%s]".formatted(i), list.items().get(i));
        }
        return items.buildOrThrow();
    }

    private void patch(Map<String, Node> children, List<Change> changes) {
        ListMultimap<String, Change> byStep = LinkedListMultimap.create();
        changes.stream()
                .filter(change -> change.path().size() > depth)
                .forEach(change -> byStep.put(change.path().get(depth), change));
        for (String step : byStep.keySet()) {
            List<Change> inside = byStep.get(step);
            Change only = inside.get(0);
            boolean here = only.path().size() == depth + 1;
            if (here && only.kind() == ChangeKind.REMOVED) {
                children.remove(step);
            } else if (here && only.kind() == ChangeKind.ADDED) {
                children.put(step, value(only));
            } else {
                children.computeIfPresent(step, (same, child) -> new NodePatch(depth + 1).patched(child, inside));
            }
        }
    }

    private static Node value(Change change) {
        Problems problems = new Problems("change", 1);
        @Nullable
        Node node = new NodeReader(problems, DocumentLimits.SAFE)
                .read(DocumentSource.json("change", change.after().orElseThrow()));
        if (node == null) {
            throw new DocumentException(problems.all());
        }
        return node;
    }
}
