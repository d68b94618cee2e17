package io.wenming.value;

import io.wenming.scoring.Standard;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the module, as they were compiled. */
public final class ModuleClasses {
    private ModuleClasses() {}

    /** All of them, loaded. */
    public static Stream<Class<?>> all() throws IOException, URISyntaxException {
        Path classes = Path.of(Standard.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> loaded = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(ModuleClasses::loaded)
                    .toList();
            return loaded.stream();
        }
    }

    /** Whether a class is public, and so is every class around it. */
    public static boolean isSeenFromOutside(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isSeenFromOutside(around));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
