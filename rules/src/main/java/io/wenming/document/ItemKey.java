package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the items of a list are told by (条目标识): a member that all of them have and no two share. */
record ItemKey(String member) {
    /** The members that tell items, the first that fits. */
    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            "id",
            "code",
            "name",
            "number",
            "startsOn",
            "rung",
            "day",
            "date",
            "year",
            "input",
            "subject",
            "field",
            "kind");

    /** The member that tells the items of both lists; none where there is none. */
    static Optional<ItemKey> of(Node.Items before, Node.Items after) {
        return MEMBERS.stream()
                .map(ItemKey::new)
                .filter(key -> key.tells(before) && key.tells(after))
                .findFirst();
    }

    /** The items by what tells them, as steps of a path, in their order. */
    ImmutableMap<String, Node> index(Node.Items list) {
        ImmutableMap.Builder<String, Node> items = ImmutableMap.builder();
        list.items().forEach(item -> items.put(step(item).orElseThrow(), item));
        return items.buildOrThrow();
    }

    private boolean tells(Node.Items list) {
        Map<String, Node> seen = new LinkedHashMap<>();
        for (Node item : list.items()) {
            Optional<String> step = step(item);
            if (step.isEmpty() || seen.put(step.get(), item) != null) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> step(Node item) {
        return value(item).map(value -> "[%s=%s]".formatted(member, value));
    }

    /** The text that tells an item. */
    Optional<String> value(Node item) {
        Node.Member found =
                item instanceof Node.Members object ? object.members().get(member) : null;
        if (found == null) {
            return Optional.empty();
        }
        if (found.value() instanceof Node.Members own) {
            return new ItemKey("code").value(own); // an open value that a place has defined
        }
        return found.value() instanceof Node.Text text
                ? Optional.of(text.text())
                : found.value() instanceof Node.Literal number ? Optional.of(number.literal()) : Optional.empty();
    }
}
