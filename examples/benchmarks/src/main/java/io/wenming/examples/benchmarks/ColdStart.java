package io.wenming.examples.benchmarks;

import io.wenming.document.DocumentSource;
import io.wenming.examples.benchmarks.contender.WenmingForm;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.Facts;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that has done nothing yet reads a standard and scores once (冷启动). Prints how many milliseconds went by from the
 * document to the score, and since the JVM was started.
 */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Runs once.
     *
     * @param args the file of a standard that {@link StandardFile} wrote
     */
    public static void main(String[] args) {
        Workload workload = Workload.standard();
        Facts facts = WenmingForm.facts(workload, workload.subject(0));
        long before = System.nanoTime();
        Standard standard = Standard.DOCUMENT.read(DocumentSource.file(Path.of(args[0])));
        Score score = standard.score(facts);
        long after = System.nanoTime();
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                "document_to_score_ms=%s%njvm_start_to_score_ms=%s%nscore=%s%n",
                TimeUnit.NANOSECONDS.toMillis(after - before),
                sinceStart,
                score.printed().orElse("-"));
    }
}
