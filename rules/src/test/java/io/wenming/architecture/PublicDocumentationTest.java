package io.wenming.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Doclint checks what a comment says; this checks that there is one wherever a caller can look. */
class PublicDocumentationTest {
    @Test
    void everyPublicElementHasItsComment() throws IOException {
        Path rules = Path.of(System.getProperty("basedir", ""), "src/main/java").toAbsolutePath();
        Path core = rules.resolve("../../../../core/src/main/java").normalize();
        List<Path> sources = new ArrayList<>();
        for (Path root : new Path[] {core, rules}) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertThat(sources).anyMatch(source -> source.endsWith("io/wenming/number/Points.java"));

        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            assertThat(uncommented(javac, files.getJavaFileObjectsFromPaths(sources)))
                    .isEmpty();
        }
    }

    @Test
    void missingCommentsAreSeen() throws IOException {
        String source = """
                package sample;

                public interface Sample {
                    int bare();

                    /** Said. */
                    enum Kind { BARE, /** Said. */ SAID }

                    /**
                     * Half said.
                     *
                     * @param said said
                     */
                    record Pair(int said, int bare) {
                        public Pair {}

                        @Override
                        public String toString() {
                            return "";
                        }

                        private void hidden() {}
                    }
                }
                """;
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(Path.of("Sample.java").toUri(), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };

        assertThat(uncommented(ToolProvider.getSystemJavaCompiler(), ImmutableList.of(file)))
                .containsExactly(
                        "Sample.java:3 Sample",
                        "Sample.java:4 bare",
                        "Sample.java:7 BARE",
                        "Sample.java:14 Pair, component bare");
    }

    private static List<String> uncommented(JavaCompiler javac, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) javac.getTask(null, null, null, null, null, sources);
        Comments comments = new Comments(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            comments.scan(unit, null);
        }
        return comments.missing;
    }

    private static final class Comments extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final List<String> missing = new ArrayList<>();

        Comments(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree node, @Nullable Void none) {
            if (getCurrentPath().getCompilationUnit().getSourceFile().getName().endsWith("package-info.java")) {
                require(node, node.getPackageName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void none) {
            if (!isOpen(node.getModifiers())) {
                return null;
            }
            require(node, node.getSimpleName().toString());
            if (node.getKind() == Kind.RECORD) {
                components(node);
            }
            return super.visitClass(node, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void none) {
            boolean overrides = node.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            // the parameters of a record's own constructor are said at the record
            boolean constructsRecord = enclosing() == Kind.RECORD && node.getReturnType() == null;
            if (isOpen(node.getModifiers()) && !overrides && !constructsRecord) {
                require(node, node.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree node, @Nullable Void none) {
            if (isOpen(node.getModifiers())) {
                require(node, node.getName().toString());
            }
            return null;
        }

        private void components(ClassTree record) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            List<String> said = new ArrayList<>();
            if (comment != null) {
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .forEach(tag -> said.add(((ParamTree) tag).getName().toString()));
            }
            for (Tree member : record.getMembers()) {
                if (member instanceof VariableTree component
                        && !component.getModifiers().getFlags().contains(Modifier.STATIC)
                        && !said.contains(component.getName().toString())) {
                    report(record, record.getSimpleName() + ", component " + component.getName());
                }
            }
        }

        private boolean isOpen(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Kind around = enclosing();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || ((around == Kind.INTERFACE || around == Kind.ANNOTATION_TYPE)
                            && !flags.contains(Modifier.PRIVATE));
        }

        private @Nullable Kind enclosing() {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return parent instanceof ClassTree ? parent.getKind() : null;
        }

        private void require(Tree node, String name) {
            String comment = trees.getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                report(node, name);
            }
        }

        private void report(Tree node, String name) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, node));
            Path file = Path.of(unit.getSourceFile().getName());
            missing.add(file.getFileName() + ":" + line + " " + name);
        }
    }
}
