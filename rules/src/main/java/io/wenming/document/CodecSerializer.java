package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Lets an embedder's own mapper write a value as our documents do (自有映射器的写出).
 *
 * @param <T> the value
 */
public final class CodecSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    /** Writes values of a type with a codec. */
    public CodecSerializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = requireNonNull(codec, "codec");
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        NodeWriter.write(codec.write(value), out, false);
    }
}
