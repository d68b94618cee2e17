package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A program that stands in a page: a block of Java with a class, and what it prints in the next block of text. */
final class DocumentedProgram {
    private final Path page;
    private final String name;

    DocumentedProgram(Path page, String name) {
        this.page = page;
        this.name = name;
    }

    /** The lines of the program that are not blank. */
    long lines() throws IOException {
        return program().lines().filter(line -> !line.isBlank()).count();
    }

    /** What the page says that it prints. */
    String shown() throws IOException {
        return DocumentedPage.read(page).after(program(), "text").orElseThrow();
    }

    /** Compiles it without a warning, runs it, and gives what it prints. */
    String run(Path folder) throws IOException, InterruptedException {
        return run(folder, name, program());
    }

    /** Compiles a program into a folder without a warning, runs it, and gives what it prints. */
    static String run(Path folder, String name, String program) throws IOException, InterruptedException {
        assertThat(compile(folder, name, program)).isEmpty();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        name))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** Compiles a program into a folder; gives what is wrong with it, warnings too. */
    static String compile(Path folder, String name, String program) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), program);
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int compiled = compiler.run(
                null,
                problems,
                problems,
                "-encoding",
                "UTF-8",
                "-Xlint:all,-path",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());
        String said = problems.toString(StandardCharsets.UTF_8);
        return compiled == 0 || !said.isEmpty() ? said : "it does not compile";
    }

    private String program() throws IOException {
        return DocumentedPage.read(page)
                .first("java", code -> code.contains("class " + name + " "))
                .orElseThrow();
    }
}
