package io.wenming.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept as files; {@code -Dgolden.update=true} writes them anew and fails, so that someone reads the diff. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Fails if a text is not what its file says. */
    public static void check(String file, String text) {
        check(FOLDER.resolve(file), text);
    }

    /** Fails if a text is not what a file says that is kept elsewhere, such as one that the jar carries. */
    public static void check(Path golden, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(golden, text);
                fail("%s is written anew; read the diff and run without golden.update", golden);
            }
            assertThat(text)
                    .as("%s; after a wanted change run with -Dgolden.update=true", golden)
                    .isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
