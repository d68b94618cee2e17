package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Label;
import io.wenming.number.Points;
import java.time.LocalDate;
import java.util.Optional;

/** What the tests of this package read and write: a notice of places with their points, small but with every form. */
record Notice(
        String id,
        Label label,
        LocalDate publishedOn,
        Optional<Points> atMost,
        int copies,
        boolean urgent,
        Grade grade,
        ImmutableList<Step> steps,
        ImmutableSortedMap<String, Points> points) {

    /** A closed list. */
    enum Grade {
        HIGH,
        LOW
    }

    /** One of two forms, the second of which contains its like. */
    sealed interface Step permits Look, Group {}

    /** A look at a place. */
    record Look(String place) implements Step {}

    /** Steps together. */
    record Group(ImmutableList<Step> steps) implements Step {}

    private static final Codec<Step> STEP = Codec.recursive("step", Notice::forms);

    static final DocumentKind<Notice> DOCUMENT = DocumentKind.of("notice", 1, fields -> {
        var id = fields.required("id", Codecs.TEXT, Notice::id);
        var label = fields.required("label", Codecs.LABEL, Notice::label);
        var publishedOn = fields.required("publishedOn", Codecs.DATE, Notice::publishedOn);
        var atMost = fields.optional("atMost", Codecs.POINTS, Notice::atMost);
        var copies = fields.usually("copies", 1, Codecs.WHOLE, Notice::copies);
        var urgent = fields.usually("urgent", false, Codecs.FLAG, Notice::urgent);
        var grade = fields.usually(
                "grade", Grade.LOW, Codec.words(ImmutableMap.of("high", Grade.HIGH, "low", Grade.LOW)), Notice::grade);
        var steps = fields.listed("steps", STEP, Notice::steps);
        var points = fields.usually("points", ImmutableSortedMap.of(), Codecs.POINTS.map(), Notice::points);
        return in -> new Notice(
                in.get(id),
                in.get(label),
                in.get(publishedOn),
                in.get(atMost),
                in.get(copies),
                in.get(urgent),
                in.get(grade),
                in.get(steps),
                in.get(points));
    });

    Notice {
        if (copies < 1) {
            throw new IllegalArgumentException("copies: %s is below 1; give 1 or more".formatted(copies));
        }
    }

    private static Codec<Step> forms(Codec<Step> self) {
        return Variants.<Step>none()
                .with("look", Look.class, fields -> {
                    var place = fields.required("place", Codecs.TEXT, Look::place);
                    return in -> new Look(in.get(place));
                })
                .with("group", Group.class, fields -> {
                    var parts = fields.required("steps", self.list(), Group::steps);
                    return in -> new Group(in.get(parts));
                });
    }
}
