package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.readme.DocumentedPage.Block;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A clause of the table of clauses: its line of Java with the value that it has, and its fragment of a document. */
record Clause(String section, String heading, Object value, String fragment) {
    private static final String PROGRAM = """
            import static io.wenming.fact.FactKey.*;

            %s
            public final class %s {
                public static Object[] values() {
                    return new Object[] {
            %s        };
                }
            }
            """;

    /** The clauses of a section; its Java is compiled with some imports. */
    static List<Clause> of(DocumentedPage page, String section, String imports, Path folder) throws Exception {
        List<Block> java = blocks(page, section, "java");
        List<Block> yaml = blocks(page, section, "yaml");
        Object[] values = values(java.stream().map(Block::code).toList(), imports, folder);
        List<Clause> clauses = new ArrayList<>();
        for (int index = 0; index < java.size(); index++) {
            Block fragment = yaml.get(index);
            assertThat(fragment.heading()).isEqualTo(java.get(index).heading());
            clauses.add(new Clause(section, fragment.heading(), values[index], fragment.code()));
        }
        assertThat(yaml).hasSameSizeAs(clauses);
        return clauses;
    }

    /** The value that the fragment has in its document. */
    Object read() {
        return ClauseDocument.of(section).read(fragment);
    }

    @Override
    public String toString() {
        return heading;
    }

    private static List<Block> blocks(DocumentedPage page, String section, String language) {
        return page.blocks().stream()
                .filter(block -> block.section().startsWith(section) && block.is(language))
                .toList();
    }

    private static Object[] values(List<String> expressions, String imports, Path folder) throws Exception {
        String name = "Clauses";
        String program = PROGRAM.formatted(
                imports,
                name,
                expressions.stream()
                        .map(expression -> expression.stripTrailing() + ",\n")
                        .collect(Collectors.joining()));
        assertThat(DocumentedProgram.compile(folder, name, program)).isEmpty();
        return load(folder, name);
    }

    private static Object[] load(Path folder, String name) throws IOException, ReflectiveOperationException {
        URL[] here = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(here, Clause.class.getClassLoader())) {
            return (Object[]) loader.loadClass(name).getMethod("values").invoke(null);
        }
    }
}
