package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    @TempDir
    Path folder;

    @Test
    void yamlBecomesJsonAndYamlAgain() throws IOException {
        for (Path file : goldens()) {
            Path json = folder.resolve(file.getFileName() + ".json");
            Path yaml = folder.resolve(file.getFileName());

            assertThat(Ran.wenming("convert", file, json).err()).isEmpty();
            assertThat(Ran.wenming("convert", json, yaml).err()).isEmpty();

            assertThat(yaml).hasSameTextualContentAs(file);
        }
    }

    @Test
    void fileThatIsThereStaysUnlessForced() throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "mine");

        Ran ran = Ran.wenming("convert", Ran.DATA.resolve("scheme.yaml"), there);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith(there + ": it is there already; give another name, or --force");
        assertThat(there).hasContent("mine");
        assertThat(Ran.wenming("convert", Ran.DATA.resolve("scheme.yaml"), there, "--force")
                        .code())
                .isZero();
        assertThat(there).content().startsWith("{");
    }

    @Test
    void folderThatIsNotThereIsWrongUsage() {
        Ran ran = Ran.wenming("convert", Ran.DATA.resolve("scheme.yaml"), folder.resolve("no/where.json"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("where.json: it cannot be written; give a file in a folder that is there");
    }

    @Test
    void faultyDocumentIsNotConverted() throws IOException {
        Path faulty = Files.writeString(folder.resolve("a.yaml"), "kind: ladder\nformat: 1\n");
        Path out = folder.resolve("a.json");

        assertThat(Ran.wenming("convert", faulty, out).code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    private static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.list(Ran.GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("ranking.yaml")) // a form of a test
                    .filter(file -> !file.endsWith("province_scheme.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
