package io.wenming.document;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import org.jspecify.annotations.Nullable;

/** A label: both texts, or one text that serves for both languages. */
final class OneOrBoth extends Codec<Label> {
    private static final Codec<Label> ONE = Codecs.TEXT.as(Label::of, Label::zh);
    private static final Codec<Label> BOTH = Codec.object(fields -> {
        var zh = fields.required("zh", Codecs.TEXT, Label::zh);
        var en = fields.required("en", Codecs.TEXT, Label::en);
        return in -> Label.of(in.get(zh), in.get(en));
    });

    @Override
    @Nullable
    Label read(Node node, Problems problems) {
        return (node instanceof Node.Members ? BOTH : ONE).read(node, problems);
    }

    @Override
    Node write(Label value) {
        return (value.zh().equals(value.en()) ? ONE : BOTH).write(value);
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return SchemaDefs.oneOf(ImmutableList.of(ONE.schema(defs), BOTH.schema(defs)));
    }
}
