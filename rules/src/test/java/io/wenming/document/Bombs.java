package io.wenming.document;

import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;

/**
 * Reads bombs and says of each how many milliseconds of processor it took and what came of it: the codes of its problems,
 * {@code read}, or {@code FAILED} with what must not happen. Meant for a small heap and a small stack:
 *
 * <pre>{@code
 * java -Xmx128m -Xss512k -cp … io.wenming.document.Bombs syntax wide
 * }</pre>
 */
public final class Bombs {
    static final String FAILED = "FAILED";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Bombs() {}

    /**
     * Prints a line for each.
     *
     * @param what {@code syntax} for the bombs of JSON and YAML, {@code wide} for the lists and maps of every kind, or the word of
     *     one kind for its own
     */
    public static void main(String... what) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String each : what) {
            if (each.equals("syntax")) {
                Bomb.all().forEach(bomb -> explode(bomb, Standard.DOCUMENT, out));
            } else {
                DomainDocumentsTest.KINDS.stream()
                        .filter(kind -> each.equals("wide") || each.equals(kind.kind()))
                        .forEach(kind -> WideDocument.of(kind).forEach(bomb -> explode(bomb, kind, out)));
            }
        }
    }

    private static void explode(Bomb bomb, DocumentKind<?> kind, PrintStream out) {
        DocumentSource source = bomb.source();
        long start = THREADS.getCurrentThreadCpuTime();
        String outcome = outcome(source, kind);
        long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        out.printf("%6s ms  %s: %s%n", millis, bomb.name(), outcome);
    }

    private static String outcome(DocumentSource source, DocumentKind<?> kind) {
        try {
            kind.read(source);
            return "read";
        } catch (DocumentException refused) {
            int longest = Math.max(
                    refused.message(Language.ZH).length(),
                    refused.message(Language.EN).length());
            return longest < 2_000
                    ? refused.problems().get(0).reason().code().code() + " and so on, "
                            + refused.problems().size() + " in all"
                    : FAILED + " with a message of " + longest;
        } catch (RuntimeException | Error e) {
            return FAILED + " with " + e;
        }
    }
}
