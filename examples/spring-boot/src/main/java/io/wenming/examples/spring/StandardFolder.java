package io.wenming.examples.spring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.document.Problem;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The folder of the standards (测评体系目录), looked at again and again. When its files have changed, all of them are read; only if
 * nothing is wrong with any is the shelf replaced, by one assignment, so that no request waits or fails. Replace a file by
 * moving the new one over it ({@code mv}), never by writing into it.
 */
@Component
class StandardFolder {
    private static final Logger LOG = LoggerFactory.getLogger(StandardFolder.class);

    private final Path folder;
    private final RuleArchive archive;
    private HashCode seen;
    private volatile StandardShelf shelf;

    StandardFolder(Settings settings, RuleArchive archive) throws IOException {
        this.folder = settings.rules().resolve("standards");
        this.archive = archive;
        ImmutableSortedMap<String, ByteSource> found = files();
        this.seen = hash(found);
        this.shelf = read(found);
    }

    /** The standards in use. */
    StandardShelf shelf() {
        return shelf;
    }

    /** Reads the folder if it has changed; with faulty files everything stays as it is. */
    @Scheduled(fixedDelayString = "${wenming.poll}")
    synchronized void refresh() throws IOException {
        ImmutableSortedMap<String, ByteSource> found = files();
        HashCode hash = hash(found);
        if (hash.equals(seen)) {
            return;
        }
        try {
            shelf = read(found);
            LOG.info("standards: {}", shelf);
        } catch (DocumentException | IllegalArgumentException faulty) {
            LOG.warn("standards: the files have changed and are faulty; those in use stay\n{}", faulty.getMessage());
        }
        seen = hash;
    }

    private ImmutableSortedMap<String, ByteSource> files() throws IOException {
        ImmutableSortedMap.Builder<String, ByteSource> files = ImmutableSortedMap.naturalOrder();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, "*.{yaml,json}")) {
            for (Path file : listed) {
                files.put(file.getFileName().toString(), ByteSource.wrap(Files.readAllBytes(file)));
            }
        }
        return files.buildOrThrow();
    }

    private static HashCode hash(Map<String, ByteSource> files) throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            hasher.putUnencodedChars(file.getKey()).putBytes(file.getValue().read());
        }
        return hasher.hash();
    }

    private StandardShelf read(Map<String, ByteSource> files) {
        ImmutableList.Builder<Standard> standards = ImmutableList.builder();
        List<Problem> problems = new ArrayList<>();
        files.forEach((name, bytes) -> {
            try {
                standards.add(Standard.DOCUMENT.read(source(name, bytes)));
            } catch (DocumentException faulty) {
                problems.addAll(faulty.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        StandardShelf read = StandardShelf.of(standards.build());
        // before anybody can decide by them
        read.standards().values().forEach(standard -> archive.keep(Standard.DOCUMENT, standard));
        return read;
    }

    private static DocumentSource source(String name, ByteSource bytes) {
        DocumentSource.Syntax syntax = name.endsWith(".json") ? DocumentSource.Syntax.JSON : DocumentSource.Syntax.YAML;
        return DocumentSource.of(name, syntax, bytes);
    }
}
