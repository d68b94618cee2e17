package io.wenming.examples.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What whole runs printed (整程运行结果): a name, an equals sign and a value on each line. */
final class Runs {
    private final ImmutableListMultimap<String, String> values;

    private Runs(ImmutableListMultimap<String, String> values) {
        this.values = values;
    }

    static Runs read(Path file) throws IOException {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        for (String line : Files.readAllLines(file)) {
            int sign = line.indexOf('=');
            values.put(line.substring(0, sign), line.substring(sign + 1));
        }
        return new Runs(values.build());
    }

    /** The values of a name, in order. */
    ImmutableList<String> of(String name) {
        return values.get(name);
    }

    /** The median of whole numbers. */
    long median(String name) {
        ImmutableList<Long> sorted =
                of(name).stream().map(Long::valueOf).sorted().collect(ImmutableList.toImmutableList());
        return sorted.get(sorted.size() / 2);
    }
}
