package dev.muntin.linker;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;

/** A component of a record, as the record's own methods read and compare it. */
record Component(ClassDesc owner, String name, ClassDesc type) {
    private static final ClassDesc OBJECTS = ClassDesc.of(Objects.class.getName());

    /** Behind the record's class and the names of its components, javac says how each is read. */
    static List<Component> of(InvokeDynamicInstruction instruction) {
        return instruction.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast)
                .map(getter -> new Component(getter.owner(), getter.methodName(), getter.invocationType().returnType())).toList();
    }

    /** In place of the record on the stack, its component. */
    void get(CodeBuilder code) {
        code.getfield(owner, name, type);
    }

    void hash(CodeBuilder code) {
        code.invokestatic(comparing(), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, erased()));
    }

    /** In place of two components, zero if they are equal: numbers as their boxes have it. */
    void differ(CodeBuilder code) {
        if (type.isPrimitive()) {
            code.invokestatic(comparing(), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
        } else {
            code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, Site.OBJECT, Site.OBJECT)).iconst_1().ixor();
        }
    }

    private ClassDesc erased() {
        return type.isPrimitive() ? type : Site.OBJECT;
    }

    private ClassDesc comparing() {
        return switch (TypeKind.from(type)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE -> OBJECTS;
            case VOID -> throw new IllegalStateException("a component without a type: " + name);
        };
    }
}
