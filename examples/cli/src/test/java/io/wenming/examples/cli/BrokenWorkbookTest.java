package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenWorkbookTest {
    private static final int RUNS = Boolean.getBoolean("wenming.long") ? 1_000 : 50;

    @TempDir
    Path folder;

    private byte[] workbook = {};

    @BeforeEach
    void makeWorkbook() throws IOException {
        Path file = folder.resolve("whole.xlsx");
        Ran.wenming("export-table", file);
        workbook = Files.readAllBytes(file);
    }

    @Test
    void workbookWithChangedBytesIsNeverADefect() throws IOException {
        SplittableRandom random = new SplittableRandom(20260320);
        for (int run = 0; run < RUNS; run++) {
            byte[] broken = workbook.clone();
            for (int i = 0; i < 1 + run % 8; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertIsNoDefect(broken);
        }
    }

    @Test
    void sheetsWithChangedContentAreNeverADefect() throws IOException {
        SplittableRandom random = new SplittableRandom(20260321);
        for (int run = 0; run < RUNS; run++) {
            assertIsNoDefect(rewritten(random));
        }
    }

    @Test
    void smallFileThatUnpacksToALargeOneIsRefused() throws IOException {
        Ran ran = read(
                changed(text -> text.replace("<sheetData>", "<sheetData>" + "<row r=\"1\"></row>".repeat(1_000_000))));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("TOO_LARGE /: 工作簿过大；展开后不得超过 16 MB");
    }

    @Test
    void cellFarToTheRightIsRefused() throws IOException {
        Ran ran = read(changed(text -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("TOO_LARGE");
    }

    @Test
    void nothingIsFetchedForAWorkbook() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Ran ran = read(changed(text -> text.contains("<sst")
                ? "<!DOCTYPE sst [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
                        + text.substring(text.indexOf("<sst")).replace("<t>实施方案", "<t>&x;实施方案")
                : text));

        assertThat(ran.out() + ran.err()).isNotEmpty().doesNotContain("secret\n", "secret实施方案");
    }

    /** The same workbook, in a third of its parts one character replaced. */
    private byte[] rewritten(SplittableRandom random) throws IOException {
        String signs = "<>/=\"0A1 &r";
        return changed(whole -> {
            StringBuilder text = new StringBuilder(whole);
            if (random.nextInt(3) == 0) {
                text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            return text.toString();
        });
    }

    /** The same workbook, the text of each part changed. */
    private byte[] changed(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(folder.resolve("whole.xlsx").toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Ran read(byte[] content) throws IOException {
        return Ran.wenming("import-table", Files.write(folder.resolve("broken.xlsx"), content));
    }

    private void assertIsNoDefect(byte[] content) throws IOException {
        Ran ran = read(content);

        assertThat(ran.code()).as(ran.err()).isLessThan(Wenming.USAGE);
    }
}
