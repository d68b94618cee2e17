package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the canonical forms of two findings, line by line; parts belong together by their ids. */
final class FindingDifferences {
    private static final String PARTS = "parts";
    private final List<FindingDifference> found = new ArrayList<>();

    static ImmutableList<FindingDifference> between(Node before, Node after) {
        FindingDifferences differences = new FindingDifferences();
        differences.compare("", before, after);
        return ImmutableList.copyOf(differences.found);
    }

    private void compare(String parent, @Nullable Node before, @Nullable Node after) {
        String id = id(before == null ? after : before, parent);
        if (!(before instanceof Node.Members one) || !(after instanceof Node.Members other)) {
            if (!text(before).equals(text(after))) {
                found.add(FindingDifference.of(id, PARTS, text(before), text(after)));
            }
            return;
        }
        for (String member : Sets.union(one.members().keySet(), other.members().keySet())) {
            Node left = value(one, member);
            Node right = value(other, member);
            if (member.equals(PARTS) && left instanceof Node.Items old && right instanceof Node.Items now) {
                compareParts(id, old, now);
            } else if (!text(left).equals(text(right))) {
                found.add(FindingDifference.of(id, member, text(left), text(right)));
            }
        }
    }

    private void compareParts(String parent, Node.Items before, Node.Items after) {
        Map<String, Node> left = byId(before, parent);
        Map<String, Node> right = byId(after, parent);
        Sets.union(left.keySet(), right.keySet()).forEach(id -> compare(parent, left.get(id), right.get(id)));
        if (left.keySet().equals(right.keySet()) && !List.copyOf(left.keySet()).equals(List.copyOf(right.keySet()))) {
            found.add(FindingDifference.of(
                    parent,
                    PARTS,
                    Optional.of(left.keySet().toString()),
                    Optional.of(right.keySet().toString())));
        }
    }

    /** The parts by their id, and by how often it stood before. */
    private static Map<String, Node> byId(Node.Items parts, String parent) {
        Map<String, Node> byId = new LinkedHashMap<>();
        for (Node part : parts.items()) {
            String id = id(part, parent);
            String free = id;
            for (int time = 2; byId.containsKey(free); time++) {
                free = id + " (" + time + ")";
            }
            byId.put(free, part);
        }
        return byId;
    }

    private static String id(@Nullable Node finding, String otherwise) {
        return finding instanceof Node.Members object && value(object, "node") instanceof Node.Text id
                ? id.text()
                : otherwise;
    }

    private static @Nullable Node value(Node.Members object, String member) {
        Node.Member found = object.members().get(member);
        return found == null ? null : found.value();
    }

    private static Optional<String> text(@Nullable Node node) {
        return Optional.ofNullable(node).map(NodeWriter::canonical);
    }
}
