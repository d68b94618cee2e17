package io.wenming.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ClassFileTest {
    /** Conversions of {@link java.util.Formatter} whose result follows the locale. */
    private static final Pattern LOCAL =
            Pattern.compile("%(\\d+\\$)?[-#+0,(<]*\\d*(\\.\\d+)?([deEfgG]|[tT][A-Za-z])(?![a-z])");

    /** Kept by javac for class files; without values, they need no class of Immutables when a caller compiles. */
    private static final ImmutableSet<String> HARMLESS = ImmutableSet.of(
            "Lorg/immutables/value/Value$Immutable;",
            "Lorg/immutables/value/Value$Check;",
            "Lorg/immutables/value/Value$Default;",
            "Lorg/immutables/value/Value$Derived;",
            "Lorg/immutables/value/Value$Lazy;",
            "Lorg/immutables/value/Value$Auxiliary;",
            "Lorg/immutables/value/Value$Redacted;",
            "Lorg/immutables/value/Value$Parameter;",
            "Lorg/immutables/value/Value$NaturalOrder;",
            "Lorg/immutables/value/Value$ReverseOrder;");

    @Test
    void noFormatFollowsTheLocale() {
        ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();
        ClassFiles.ofBothModules()
                .forEach((file, bytes) -> Scan.of(bytes).texts.stream()
                        .filter(text -> LOCAL.matcher(text).find())
                        .forEach(text -> found.put(file, text)));

        assertThat(found.build().entries()).isEmpty();
    }

    @Test
    void formatsThatFollowTheLocaleAreKnown() {
        assertThat(ImmutableSet.of("%d", "at %2$,d of", "%.2f", "%05d", "%tY"))
                .allMatch(text -> LOCAL.matcher(text).find());
        assertThat(ImmutableSet.of("%s", "100 % done", "100%", "%x", "%%s", "%2$s"))
                .noneMatch(text -> LOCAL.matcher(text).find());
    }

    @Test
    void noStyleOfImmutablesOutlivesCompilation() {
        ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();
        ClassFiles.ofBothModules().forEach((file, bytes) -> {
            Scan scan = Scan.of(bytes);
            if (!scan.isAnnotation) {
                scan.annotations.stream()
                        .filter(name -> (name.startsWith("Lorg/immutables/") && !HARMLESS.contains(name))
                                || name.endsWith("Style;"))
                        .forEach(name -> found.put(file, name));
            }
        });

        assertThat(found.build().entries()).isEmpty();
    }

    /** The text constants of a class file and the annotations that stand in it. */
    private static final class Scan extends ClassVisitor {
        private final Set<String> texts = new TreeSet<>();
        private final Set<String> annotations = new TreeSet<>();
        private boolean isAnnotation;

        private Scan() {
            super(Opcodes.ASM9);
        }

        static Scan of(byte[] classFile) {
            Scan scan = new Scan();
            new ClassReader(classFile).accept(scan, ClassReader.SKIP_FRAMES);
            return scan;
        }

        private void text(@Nullable Object constant) {
            if (constant instanceof String text) {
                texts.add(text);
            }
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            isAnnotation = (access & Opcodes.ACC_ANNOTATION) != 0;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            annotations.add(descriptor);
            return null;
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            text(value);
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    annotations.add(annotation);
                    return null;
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    annotations.add(annotation);
                    return null;
                }

                @Override
                public void visitLdcInsn(Object value) {
                    text(value);
                }

                @Override
                public void visitInvokeDynamicInsn(String call, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        text(argument);
                    }
                }
            };
        }
    }
}
