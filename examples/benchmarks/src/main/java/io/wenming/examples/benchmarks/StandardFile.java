package io.wenming.examples.benchmarks;

import io.wenming.examples.benchmarks.contender.WenmingForm;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the standard of the workload as a JSON document (写出文档), for {@link ColdStart}. */
public final class StandardFile {
    private StandardFile() {}

    /**
     * Writes it.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        Standard standard = WenmingForm.standard(Workload.standard());
        Files.writeString(Path.of(args[0]), Standard.DOCUMENT.toJson(standard));
    }
}
