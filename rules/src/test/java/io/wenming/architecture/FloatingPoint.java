package io.wenming.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Finds every use of {@code float} and {@code double} in a class file, boxed or not. */
final class FloatingPoint {
    private static final int API = Opcodes.ASM9;
    private static final ImmutableSet<Integer> ARRAYS =
            ImmutableSet.of(Opcodes.FALOAD, Opcodes.DALOAD, Opcodes.FASTORE, Opcodes.DASTORE);

    private final ImmutableList.Builder<String> found = ImmutableList.builder();
    private String where = "";

    private FloatingPoint() {}

    /** Where the class uses floating point; empty if nowhere. */
    static ImmutableList<String> in(byte[] classFile) {
        FloatingPoint scan = new FloatingPoint();
        new ClassReader(classFile).accept(scan.new Classes(), 0);
        return ImmutableList.copyOf(ImmutableSet.copyOf(scan.found.build()));
    }

    private void report(String what) {
        found.add(where + ": " + what);
    }

    private void descriptor(String what, String descriptor) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            type(what, type.getReturnType());
            for (Type argument : type.getArgumentTypes()) {
                type(what, argument);
            }
        } else {
            type(what, type);
        }
    }

    private void type(String what, Type given) {
        Type type = given.getSort() == Type.ARRAY ? given.getElementType() : given;
        if (type.getSort() == Type.FLOAT
                || type.getSort() == Type.DOUBLE
                || (type.getSort() == Type.OBJECT && boxed(type.getInternalName()))) {
            report(what + " " + given.getClassName());
        }
    }

    private static boolean boxed(String name) {
        return name.equals("java/lang/Float") || name.equals("java/lang/Double");
    }

    private void constant(@Nullable Object value) {
        if (value instanceof Float || value instanceof Double) {
            report("constant " + value);
        } else if (value instanceof Type type) {
            descriptor("constant", type.getDescriptor());
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            descriptor("constant", dynamic.getDescriptor());
        }
    }

    private void handle(Handle handle) {
        owner(handle.getOwner(), handle.getName());
        descriptor("handle " + handle.getName(), handle.getDesc());
    }

    private void owner(String owner, String name) {
        if (boxed(owner)) {
            report("use of " + owner + "." + name);
        }
    }

    private final class Classes extends ClassVisitor {
        private String className = "";

        Classes() {
            super(API);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            className = name;
            where = name;
            signature(signature);
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            where = className + "." + name;
            descriptor("field", descriptor);
            signature(signature);
            constant(value);
            return super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
            where = className + "." + name;
            descriptor("component", descriptor);
            return super.visitRecordComponent(name, descriptor, signature);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            where = className + "." + name;
            descriptor("method", descriptor);
            signature(signature);
            return new Methods();
        }
    }

    private void signature(@Nullable String signature) {
        if (signature != null
                && (signature.contains("Ljava/lang/Double;") || signature.contains("Ljava/lang/Float;"))) {
            report("signature " + signature);
        }
    }

    private final class Methods extends MethodVisitor {
        Methods() {
            super(API);
        }

        @Override
        public void visitInsn(int opcode) {
            if ((opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.DCONST_1) || ARRAYS.contains(opcode)) {
                report("opcode " + opcode);
            } else if (opcode >= Opcodes.IADD && opcode <= Opcodes.DNEG && (opcode - Opcodes.IADD) % 4 >= 2) {
                report("arithmetic, opcode " + opcode);
            } else if (opcode >= Opcodes.I2L && opcode <= Opcodes.D2F && !isWhole(opcode)) {
                report("conversion, opcode " + opcode);
            } else if ((opcode >= Opcodes.FCMPL && opcode <= Opcodes.DCMPG)
                    || opcode == Opcodes.FRETURN
                    || opcode == Opcodes.DRETURN) {
                report("opcode " + opcode);
            }
        }

        private static boolean isWhole(int opcode) {
            return opcode == Opcodes.I2L || opcode == Opcodes.L2I;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_FLOAT || operand == Opcodes.T_DOUBLE)) {
                report("new array");
            }
        }

        @Override
        public void visitVarInsn(int opcode, int index) {
            if (opcode == Opcodes.FLOAD
                    || opcode == Opcodes.DLOAD
                    || opcode == Opcodes.FSTORE
                    || opcode == Opcodes.DSTORE) {
                report("local variable " + index);
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            type("type", Type.getObjectType(type));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            descriptor("new array", descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            owner(owner, name);
            descriptor("field " + name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            owner(owner, name);
            descriptor("call of " + owner + "." + name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            descriptor("dynamic call of " + name, descriptor);
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            descriptor("local variable " + name, descriptor);
        }
    }
}
