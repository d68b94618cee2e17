package io.wenming.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where a command runs (运行环境). All that it writes is UTF-8, whatever the machine is set to.
 *
 * @param out where answers go
 * @param err where problems go
 * @param isTerminal whether a person looks on, so that progress is shown
 * @param clock what day it is, where none is given
 */
record Surroundings(PrintStream out, PrintStream err, boolean isTerminal, Clock clock) {
    private static final int BUFFER = 1 << 16;

    static Surroundings ofThisMachine() {
        return new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isWatched(),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Before JDK 22 there is a console only on a terminal; since then it has to be asked. */
    private static boolean isWatched() {
        return Optional.ofNullable(System.console())
                .map(console -> {
                    try {
                        return Boolean.TRUE.equals(
                                Console.class.getMethod("isTerminal").invoke(console));
                    } catch (ReflectiveOperationException older) {
                        return true;
                    }
                })
                .orElse(false);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
