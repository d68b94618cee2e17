package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Where sources refuse something, found by the compiler's own parser. */
final class RefusalSites extends TreePathScanner<@Nullable Void, @Nullable Void> {
    /**
     * A call that refuses.
     *
     * @param where file and line
     * @param template the sentence
     * @param given how many things are given to stand in it
     */
    record Site(String where, String template, int given) {}

    private static final Pattern REFUSING = Pattern.compile("(.*\\.)?Refusal\\.(of|unless)");

    private final List<Site> sites = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    private final SourcePositions positions;

    private RefusalSites(SourcePositions positions) {
        this.positions = positions;
    }

    /** Those of the main sources of core and rules. */
    static RefusalSites ofTheLibrary() throws IOException {
        Path rules = Path.of(System.getProperty("basedir", ""), "src/main/java").toAbsolutePath();
        Path core = rules.resolve("../../../../core/src/main/java").normalize();
        List<Path> sources = new ArrayList<>();
        for (Path root : new Path[] {core, rules}) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            return of(files.getJavaFileObjectsFromPaths(sources));
        }
    }

    /** Those of one source. */
    static RefusalSites of(String name, String source) throws IOException {
        return of(List.of(new SimpleJavaFileObject(Path.of(name).toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        }));
    }

    private static RefusalSites of(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) javac.getTask(null, null, null, null, null, sources);
        RefusalSites sites = new RefusalSites(Trees.instance(task).getSourcePositions());
        for (CompilationUnitTree unit : task.parse()) {
            if (!unit.getSourceFile().getName().endsWith("/Refusal.java")) {
                sites.scan(unit, null);
            }
        }
        return sites;
    }

    /** Calls with a sentence that is written out. */
    ImmutableList<Site> sites() {
        return ImmutableList.copyOf(sites);
    }

    /** What refuses in another way: a sentence that is put together, another exception. */
    ImmutableList<String> strange() {
        return ImmutableList.copyOf(strange);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        String method = call.getMethodSelect().toString();
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (REFUSING.matcher(method).matches()) {
            int first = method.endsWith(".of") ? 0 : 1;
            Optional<String> template = literal(arguments.get(first));
            template.ifPresentOrElse(
                    text -> sites.add(new Site(where(call), text, arguments.size() - first - 1)),
                    () -> addUnlessLabel(call, arguments.get(first)));
        } else if (method.endsWith("checkArgument")) {
            strange.add(where(call) + " checkArgument");
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
        if (made.getIdentifier().toString().endsWith("IllegalArgumentException")) {
            strange.add(where(made) + " new IllegalArgumentException");
        }
        return super.visitNewClass(made, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void none) {
        if (reference.getQualifierExpression().toString().endsWith("Refusal")) {
            strange.add(where(reference) + " " + reference);
        }
        return super.visitMemberReference(reference, null);
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, @Nullable Void none) {
        if (imported.isStatic() && imported.getQualifiedIdentifier().toString().contains(".Refusal.")) {
            strange.add(where(imported) + " static import");
        }
        return super.visitImport(imported, null);
    }

    /** Both languages at once are a sentence too. */
    private void addUnlessLabel(MethodInvocationTree call, ExpressionTree sentence) {
        if (!sentence.toString().startsWith("Label.of(")) {
            strange.add(where(call) + " " + sentence);
        }
    }

    private static Optional<String> literal(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return Optional.of(text);
        }
        return tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS
                ? literal(sum.getLeftOperand())
                        .flatMap(left -> literal(sum.getRightOperand()).map(left::concat))
                : Optional.empty();
    }

    private String where(Tree tree) {
        CompilationUnitTree unit = requireNonNull(getCurrentPath()).getCompilationUnit();
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line;
    }
}
