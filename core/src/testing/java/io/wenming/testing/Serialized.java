package io.wenming.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Writes a value and reads it back. */
public final class Serialized {
    private Serialized() {}

    /** A copy of a value that went through its serialized form. */
    @SuppressWarnings("unchecked")
    public static <T> T copy(T value) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The serialized form of a value. */
    public static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
        return bytes.toByteArray();
    }
}
