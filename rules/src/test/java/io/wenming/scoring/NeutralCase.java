package io.wenming.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** A case of a table of type tree, and a leaf that it observes. */
record NeutralCase(JsonNode table, JsonNode each, String leaf) {
    /** The first that observes a leaf of such a rule in such a way. */
    static NeutralCase first(Path directory, BiPredicate<JsonNode, JsonNode> ruleAndItem) throws IOException {
        return all(directory).stream()
                .filter(one -> ruleAndItem.test(one.rule(), one.item()))
                .findFirst()
                .orElseThrow();
    }

    private static List<NeutralCase> all(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".cases.json"))
                    .sorted()
                    .flatMap(NeutralCase::of)
                    .toList();
        }
    }

    private static Stream<NeutralCase> of(Path file) {
        JsonNode cases = NeutralJson.read(file);
        JsonNode table = NeutralJson.read(file.resolveSibling(cases.get("table").textValue() + ".json"));
        return NeutralJson.each(cases.get("cases"))
                .filter(each -> table.get("type").textValue().equals("tree"))
                .flatMap(each -> each.at("/inputs/items").properties().stream()
                        .map(item -> new NeutralCase(table, each, item.getKey())));
    }

    /** The same, its rule or item changed. */
    NeutralCase with(BiConsumer<JsonNode, JsonNode> change) {
        NeutralCase copy = new NeutralCase(table.deepCopy(), each.deepCopy(), leaf);
        change.accept(copy.rule(), copy.item());
        return copy;
    }

    void compare() {
        ScoringCasesTest.compare(table, each);
    }

    private JsonNode rule() {
        return table.get("tree").findParents("rule").stream()
                .filter(node -> node.get("id").textValue().equals(leaf))
                .findFirst()
                .orElseThrow()
                .get("rule");
    }

    private JsonNode item() {
        return each.at("/inputs/items").get(leaf);
    }
}
