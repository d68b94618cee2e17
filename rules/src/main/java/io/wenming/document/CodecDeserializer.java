package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/**
 * Lets an embedder's own mapper read a value as our documents are read, with all problems at once (自有映射器的读入).
 *
 * @param <T> the value
 */
public final class CodecDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    /** Reads values of a type with a codec. */
    public CodecDeserializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = requireNonNull(codec, "codec");
    }

    /**
     * Reads a value.
     *
     * @throws JsonMappingException with all problems, whose cause is the {@link DocumentException}
     */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Problems problems = new Problems("json", DocumentLimits.SAFE.problems());
        Node node = new NodeReader(problems, DocumentLimits.SAFE).read(parser);
        T value = node == null ? null : codec.read(node, problems);
        if (value == null || problems.count() > 0) {
            DocumentException cause = new DocumentException(problems.all());
            throw new JsonMappingException(parser, String.valueOf(cause.getMessage()), cause);
        }
        return value;
    }
}
