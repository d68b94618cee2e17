package io.wenming.examples.district;

import io.wenming.label.Label;

/**
 * A column of a table.
 *
 * @param key what JSON calls it
 * @param header what people call it
 * @param right whether it is set to the right, as numbers are
 */
record Column(String key, Label header, boolean right) {
    static Column text(String key, String zh, String en) {
        return new Column(key, Label.of(zh, en), false);
    }

    static Column number(String key, String zh, String en) {
        return new Column(key, Label.of(zh, en), true);
    }
}
