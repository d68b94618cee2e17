package io.wenming.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;

/** Documents that are one change away from another one, at any place, as their schema allows; most readers accept. */
final class RandomDocument {
    private final JsonNode schema;
    private final SplittableRandom random;
    private final RandomValue values;

    RandomDocument(JsonNode schema, JsonNode start, long seed) {
        this.schema = schema;
        this.random = new SplittableRandom(seed);
        this.values = new RandomValue(schema, start, random);
    }

    /** A place in a document with the schema of what stands there. */
    private record Spot(JsonPointer place, JsonNode form) {}

    /** The document with one change. */
    JsonNode changed(JsonNode document) {
        List<Spot> spots = new ArrayList<>();
        collect(new Spot(JsonPointer.empty(), schema), document, spots);
        Spot spot = spots.get(random.nextInt(spots.size()));
        JsonNode copy = document.deepCopy();
        if (copy.at(spot.place()) instanceof ObjectNode object) {
            changeMember(object, spot.form());
        } else {
            changeItem((ArrayNode) copy.at(spot.place()), spot.form().get("items"));
        }
        return copy;
    }

    /** The same document with the members of every object in another order. */
    JsonNode shuffled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(ImmutableList.copyOf(object.fieldNames()));
            ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
            while (!names.isEmpty()) {
                String name = names.remove(random.nextInt(names.size()));
                shuffled.set(name, shuffled(object.get(name)));
            }
            return shuffled;
        }
        if (node instanceof ArrayNode items) {
            ArrayNode same = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> same.add(shuffled(item)));
            return same;
        }
        return node;
    }

    private void changeMember(ObjectNode object, JsonNode form) {
        List<String> names = new ArrayList<>(ImmutableList.copyOf(
                form.has("properties") ? form.get("properties").fieldNames() : object.fieldNames()));
        if (!form.has("properties")) {
            names.add(values.text());
        }
        String name = names.get(random.nextInt(names.size()));
        boolean required = StreamSupport.stream(form.path("required").spliterator(), false)
                .anyMatch(each -> each.asText().equals(name));
        if (object.has(name) && !required && random.nextInt(3) == 0) {
            object.remove(name);
        } else {
            object.set(name, values.of(member(form, name), 0));
        }
    }

    private void changeItem(ArrayNode items, JsonNode form) {
        int at = random.nextInt(items.size() + 1);
        if (at == items.size() || random.nextInt(4) == 0) {
            items.insert(at, values.of(form, 0));
        } else if (random.nextInt(3) == 0) {
            items.remove(at);
        } else if (random.nextBoolean()) {
            items.set(at, values.of(form, 0));
        } else {
            items.add(items.remove(at));
        }
    }

    /** Every object and list. */
    private void collect(Spot spot, JsonNode node, List<Spot> spots) {
        JsonNode form = values.form(spot.form(), node);
        if (node instanceof ObjectNode object) {
            spots.add(new Spot(spot.place(), form));
            object.properties()
                    .forEach(each -> collect(
                            new Spot(spot.place().appendProperty(each.getKey()), member(form, each.getKey())),
                            each.getValue(),
                            spots));
        } else if (node instanceof ArrayNode items) {
            spots.add(new Spot(spot.place(), form));
            for (int index = 0; index < items.size(); index++) {
                collect(new Spot(spot.place().appendIndex(index), form.get("items")), items.get(index), spots);
            }
        }
    }

    private static JsonNode member(JsonNode form, String name) {
        return form.path("properties").has(name) ? form.get("properties").get(name) : form.get("additionalProperties");
    }
}
