package io.wenming.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.number.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The compiled main classes of both modules, read as they lie on the class path: in a folder or in a jar. */
final class ClassFiles {
    private ClassFiles() {}

    /** Where the classes of {@code core} are: a folder, or a jar when the build packages. */
    static Path core() {
        try {
            return Path.of(Points.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Where the classes of {@code rules} are. */
    static Path rules() {
        return Path.of(System.getProperty("basedir", ""), "target", "classes");
    }

    /** Every class file of a place by its path; fails if the place holds no class. */
    static Map<String, byte[]> in(Path place) {
        Map<String, byte[]> files = Files.isDirectory(place) ? under(place) : inJar(place);
        assertThat(files.keySet())
                .as("class files in %s", place)
                .contains("module-info.class")
                .anyMatch(name -> !name.endsWith("-info.class"));
        return files;
    }

    /** Every class file of both modules; fails if one of them holds none. */
    static Map<String, byte[]> ofBothModules() {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path place : new Path[] {core(), rules()}) {
            in(place).forEach((name, bytes) -> files.put(place + "!" + name, bytes));
        }
        assertThat(files.keySet()).as("class files").anyMatch(name -> name.endsWith("io/wenming/number/Points.class"));
        return files;
    }

    private static Map<String, byte[]> inJar(Path jar) {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            return under(content.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> under(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (path.toString().endsWith(".class")) {
                    files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
