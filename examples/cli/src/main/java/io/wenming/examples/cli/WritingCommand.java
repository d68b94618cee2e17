package io.wenming.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** A command that writes a file (写文件的命令); one that is there is only replaced if that is wanted. */
abstract class WritingCommand extends ToolCommand {
    @Option(names = "--force", description = "覆盖已有文件。 Replaces a file that is there.")
    private boolean force;

    WritingCommand(Surroundings here) {
        super(here, Format.TEXT, Format.JSON);
    }

    void writeText(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(Path file, byte[] bytes) {
        if (Files.exists(file) && !force) {
            throw usage("%s: it is there already; give another name, or --force".formatted(file));
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw usage("%s: it cannot be written; give a file in a folder that is there".formatted(file));
        }
    }
}
