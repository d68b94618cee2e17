package io.wenming.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of Java out of a page that are no program: each is compiled as the body of a method. */
final class Snippets {
    private static final Pattern ROW = Pattern.compile("^\\| [^|]+ \\| `([^`]+)` \\|$", Pattern.MULTILINE);

    private static final Pattern CELL = Pattern.compile("^\\| [^|]+ \\| (`[^|]+`) \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final Pattern CALL = Pattern.compile("`([^`]+\\([^`]*)`");

    private final List<String> bodies;

    private Snippets(List<String> bodies) {
        this.bodies = bodies;
    }

    /** The blocks of Java of a page that have no class. */
    static Snippets blocks(DocumentedPage page) {
        return new Snippets(
                page.in("java").filter(code -> !code.contains(" class ")).toList());
    }

    /** The expressions in the rows of the tables of a page that have a clause and one line of code. */
    static Snippets rows(DocumentedPage page) {
        return new Snippets(ROW.matcher(page.text())
                .results()
                .map(row -> "Object it = %s;\n".formatted(row.group(1)))
                .toList());
    }

    /**
     * The expressions in the second of three columns of the tables of a page; one that begins with a dot goes on from a
     * {@code rule}.
     */
    static Snippets cells(DocumentedPage page) {
        return new Snippets(CELL.matcher(page.text())
                .results()
                .flatMap(row -> CALL.matcher(row.group(1)).results())
                .map(call ->
                        "Object it = %s%s;\n".formatted(call.group(1).startsWith(".") ? "rule" : "", call.group(1)))
                .toList());
    }

    int count() {
        return bodies.size();
    }

    /**
     * Compiles them all; gives what is wrong, warnings too.
     *
     * @param imports the import declarations
     * @param parameters what the pieces take as given
     */
    String compile(Path folder, String imports, String parameters) throws IOException {
        String methods = IntStream.range(0, bodies.size())
                .mapToObj(number ->
                        "void piece%s(%s) throws Exception {\n%s}\n".formatted(number, parameters, bodies.get(number)))
                .collect(Collectors.joining());
        return DocumentedProgram.compile(folder, "Pieces", imports + "class Pieces {\n" + methods + "}\n");
    }
}
