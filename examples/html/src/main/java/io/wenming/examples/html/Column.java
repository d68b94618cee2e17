package io.wenming.examples.html;

/**
 * A column of a table (列).
 *
 * @param name what stands above it
 * @param isNumber whether it holds numbers, which stand to the right
 */
public record Column(String name, boolean isNumber) {
    /** A column of texts. */
    public static Column text(String name) {
        return new Column(name, false);
    }

    /** A column of numbers. */
    public static Column number(String name) {
        return new Column(name, true);
    }

    Html head() {
        Element head = Html.of(Tag.TH, name).with(Attribute.SCOPE, "col");
        return isNumber ? head.classed("number") : head;
    }

    Html cell(Html content) {
        return cell(Tag.TD, content);
    }

    Element cell(Tag tag, Html content) {
        Element cell = Html.of(tag, content);
        if (isNumber) {
            return cell.classed("number");
        }
        return content instanceof Text text && text.isShort() ? cell.classed("short") : cell;
    }
}
