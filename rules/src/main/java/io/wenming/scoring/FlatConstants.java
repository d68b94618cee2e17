package io.wenming.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Optional;

/**
 * Classes with values as their constants (常量类). A class of this package is defined anew for each value, as a hidden class:
 * the compiler then sees the parts of the value, lengths of arrays among them, as if they had been written into the
 * code. No code is generated, and the class goes when nothing uses it any more; therefore it must not have a lambda of its
 * own, whose class would stay as long as the library does and hold it.
 *
 * @param <T> what the classes are used as
 */
final class FlatConstants<T> {
    private final Class<T> type;
    private final Optional<byte[]> code; // none where the library does not hold its own classes as files

    private FlatConstants(Class<T> type, Optional<byte[]> code) {
        this.type = type;
        this.code = code;
    }

    /** Classes like one of this package. */
    static <T> FlatConstants<T> like(Class<? extends T> template, Class<T> type) {
        try (InputStream in = template.getResourceAsStream(template.getSimpleName() + ".class")) {
            return new FlatConstants<>(type, in == null ? Optional.empty() : Optional.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instance of a class with a value as its constant; none where no class can be defined while the program runs. */
    Optional<T> of(Object value) {
        return code.flatMap(bytes -> define(bytes, value));
    }

    private Optional<T> define(byte[] bytes, Object value) {
        try {
            Class<?> defined = MethodHandles.lookup()
                    .defineHiddenClassWithClassData(bytes, value, true)
                    .lookupClass();
            return Optional.of(defined.asSubclass(type).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** The value of the class that looks itself up; none for a class as it is loaded from the library. */
    static <V> Optional<V> given(MethodHandles.Lookup itself, Class<V> type) {
        try {
            return Optional.ofNullable(MethodHandles.classData(itself, "_", type));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
