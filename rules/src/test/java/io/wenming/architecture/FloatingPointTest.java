package io.wenming.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class FloatingPointTest {
    @Test
    void noClassOfOursUsesFloatingPoint() {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        ClassFiles.ofBothModules().forEach((file, bytes) -> found.addAll(FloatingPoint.in(bytes)));

        assertThat(found.build()).isEmpty();
    }

    @Test
    void scanSeesFieldsCallsConstantsOpcodesAndBoxes() {
        assertThat(FloatingPoint.in(offender()))
                .containsExactly(
                        "Offender.field: field double[]",
                        "Offender.named: method double",
                        "Offender.plain: constant 0.1",
                        "Offender.plain: conversion, opcode 142",
                        "Offender.plain: call of java/lang/Math.abs float",
                        "Offender.plain: local variable 1",
                        "Offender.plain: arithmetic, opcode 99",
                        "Offender.plain: use of java/lang/Double.toString",
                        "Offender.plain: call of java/lang/Double.toString double");
    }

    private static byte[] offender() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Offender", null, "java/lang/Object", null);
        writer.visitField(Opcodes.ACC_PRIVATE, "field", "[D", null, null);
        writer.visitMethod(Opcodes.ACC_ABSTRACT, "named", "(ID)V", null, null).visitEnd();
        MethodVisitor plain = writer.visitMethod(Opcodes.ACC_STATIC, "plain", "()V", null, null);
        plain.visitCode();
        plain.visitLdcInsn(0.1f);
        plain.visitInsn(Opcodes.D2I);
        plain.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", "abs", "(F)F", false);
        plain.visitVarInsn(Opcodes.DSTORE, 1);
        plain.visitInsn(Opcodes.DADD);
        plain.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Double", "toString", "(D)Ljava/lang/String;", false);
        plain.visitMaxs(4, 4);
        plain.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
