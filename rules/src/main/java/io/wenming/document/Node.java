package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/** A node of a document, with its place. */
sealed interface Node {
    Place place();

    /** An object; the members stand in their order. */
    record Members(Place place, ImmutableMap<String, Member> members) implements Node {}

    /** A member: where its name stands, and its value. */
    record Member(Place key, Node value) {}

    /** A list. */
    record Items(Place place, ImmutableList<Node> items) implements Node {}

    /** A text. */
    record Text(Place place, String text) implements Node {}

    /** A number, as it was written. */
    record Literal(Place place, String literal) implements Node {}

    /** True or false. */
    record Flag(Place place, boolean value) implements Node {}

    /** A null, which no document may have. */
    record Null(Place place) implements Node {}

    /** A text to be written. */
    static Node text(String text) {
        return new Text(Place.NOWHERE, text);
    }

    /** A list to be written. */
    static Node list(Iterable<? extends Node> items) {
        return new Items(Place.NOWHERE, ImmutableList.copyOf(items));
    }

    /** An object to be written. */
    static Members object(ImmutableMap<String, ? extends Node> members) {
        return new Members(
                Place.NOWHERE,
                ImmutableMap.copyOf(Maps.transformValues(members, value -> new Member(Place.NOWHERE, value))));
    }

    /** What the node is, for a message. */
    default Shape shape() {
        if (this instanceof Members) {
            return Shape.OBJECT;
        }
        if (this instanceof Items) {
            return Shape.LIST;
        }
        if (this instanceof Text) {
            return Shape.TEXT;
        }
        if (this instanceof Literal) {
            return Shape.NUMBER;
        }
        return this instanceof Flag ? Shape.FLAG : Shape.NULL;
    }
}
