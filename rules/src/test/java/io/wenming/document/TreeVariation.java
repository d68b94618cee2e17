package io.wenming.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Changes a tree of JSON at some places, by a seed: members and items go, items change places, digits become others. */
final class TreeVariation {
    private final SplittableRandom random;

    TreeVariation(long seed) {
        this.random = new SplittableRandom(seed);
    }

    void vary(JsonNode tree) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            JsonNode at = containers.get(random.nextInt(containers.size()));
            if (at instanceof ObjectNode object) {
                vary(object);
            } else {
                vary((ArrayNode) at);
            }
        }
    }

    private void vary(ObjectNode object) {
        List<String> names = ImmutableList.copyOf(object.fieldNames());
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        if (random.nextBoolean() && value.isTextual()) {
            object.put(name, value.textValue().replaceFirst("[1-8]", "" + (1 + random.nextInt(8))));
        } else if (random.nextBoolean() && value.isInt()) {
            object.put(name, value.intValue() + 1);
        } else {
            object.remove(name);
        }
    }

    private void vary(ArrayNode list) {
        if (list.isEmpty()) {
            return;
        }
        if (random.nextBoolean()) {
            list.remove(random.nextInt(list.size()));
        } else {
            List<JsonNode> items = new ArrayList<>(ImmutableList.copyOf(list));
            Collections.shuffle(items, new Random(random.nextLong()));
            list.removeAll();
            list.addAll(items);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
