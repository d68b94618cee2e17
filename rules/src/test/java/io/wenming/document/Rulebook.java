package io.wenming.document;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.number.Points;
import java.util.Optional;

/** A kind of document with the form that the hostile ones attack: an id and rules, some of which hold others. */
record Rulebook(String id, ImmutableList<Rule> rules) {

    /** A rule of one of two forms. */
    sealed interface Rule permits Leaf, All {
        /** The id, if it has one. */
        Optional<String> id();
    }

    /** Points for a field. */
    record Leaf(Optional<String> id, FactKey<?> field, Points score) implements Rule {}

    /** Rules together. */
    record All(Optional<String> id, ImmutableList<Rule> rules) implements Rule {}

    private static final Codec<FactKey<?>> NAME = Codecs.TEXT.as(FactKey::decimal, FactKey::name);

    private static final Codec<Rule> RULE = Codec.recursive("rule", Rulebook::forms);

    static final DocumentKind<Rulebook> DOCUMENT = DocumentKind.of("rulebook", 1, fields -> {
        var id = fields.required("id", Codecs.TEXT, Rulebook::id);
        var rules = fields.required("rules", RULE.list(), Rulebook::rules);
        return in -> new Rulebook(in.get(id), in.get(rules));
    });

    Rulebook {
        ImmutableList<String> ids =
                rules.stream().flatMap(rule -> rule.id().stream()).collect(ImmutableList.toImmutableList());
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("rules: an id stands twice; give each its own");
        }
    }

    private static Codec<Rule> forms(Codec<Rule> self) {
        Codec<String> id = NAME.as(FactKey::name, FactKey::decimal);
        return Variants.<Rule>none()
                .with("leaf", Leaf.class, fields -> {
                    var own = fields.optional("id", id, Leaf::id);
                    var field = fields.required("field", NAME, Leaf::field);
                    var score = fields.required("score", Codecs.POINTS, Leaf::score);
                    return in -> new Leaf(in.get(own), in.get(field), in.get(score));
                })
                .with("all", All.class, fields -> {
                    var own = fields.optional("id", id, All::id);
                    var rules = fields.required("rules", self.list(), All::rules);
                    return in -> new All(in.get(own), in.get(rules));
                });
    }
}
