package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a command ended (运行结果).
 *
 * @param code its exit code
 * @param out what it answered
 * @param err what it complained of
 */
record Ran(int code, String out, String err) {
    static final Path DATA = Path.of("../district/src/main/resources/data");
    static final Path GOLDEN = Path.of("../../rules/src/test/resources/golden");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.ofHours(8));

    static Ran wenming(Object... args) {
        return run(false, args);
    }

    /** The same while a person looks on. */
    static Ran onTerminal(Object... args) {
        return run(true, args);
    }

    private static Ran run(boolean isTerminal, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                isTerminal,
                CLOCK);
        int code = Wenming.run(here, Stream.of(args).map(Object::toString).toArray(String[]::new));
        here.flush();
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Path standard(String name) {
        return DATA.resolve("standards").resolve(name + ".yaml");
    }

    List<String> lines() {
        return ImmutableList.copyOf(out.split("\n"));
    }

    List<String> complaints() {
        return ImmutableList.copyOf(err.split("\n"));
    }
}
