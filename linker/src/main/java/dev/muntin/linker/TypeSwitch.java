package dev.muntin.linker;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;

/** {@code switch} over types: which of them, from a given one on, is the first that the value has; -1 for null, and behind the last if none. */
record TypeSwitch(String name, MethodTypeDesc type, List<ClassDesc> types) implements Site {
    private static final int VALUE = 0;
    private static final int FROM = 1;

    /** Empty if the labels are not only types. */
    static Optional<Site> of(String name, InvokeDynamicInstruction instruction) {
        boolean plain = instruction.bootstrapArgs().stream().allMatch(label -> label instanceof ClassDesc type && !type.isPrimitive());
        return plain
                ? Optional.of(new TypeSwitch(name, instruction.typeSymbol(), instruction.bootstrapArgs().stream().map(ClassDesc.class::cast).toList()))
                : Optional.empty();
    }

    @Override
    public void write(CodeBuilder code) {
        Label there = code.newLabel();
        code.aload(VALUE).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
        for (int i = 0; i < types.size(); i++) {
            Label next = code.newLabel();
            code.iload(FROM).loadConstant(i).if_icmpgt(next);
            code.aload(VALUE).instanceOf(types.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(types.size()).ireturn();
    }
}
