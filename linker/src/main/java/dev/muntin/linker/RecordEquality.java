package dev.muntin.linker;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** A record's {@code equals}. */
record RecordEquality(String name, MethodTypeDesc type, ClassDesc owner, List<Component> components) implements Site {
    private static final int SELF = 0;
    private static final int OTHER = 1;

    @Override
    public void write(CodeBuilder code) {
        Label compare = code.newLabel();
        Label no = code.newLabel();
        code.aload(SELF).aload(OTHER).if_acmpne(compare).iconst_1().ireturn();
        code.labelBinding(compare).aload(OTHER).instanceOf(owner).ifeq(no);
        for (Component component : components) {
            code.aload(SELF);
            component.get(code);
            code.aload(OTHER).checkcast(owner);
            component.get(code);
            component.differ(code);
            code.ifne(no);
        }
        code.iconst_1().ireturn().labelBinding(no).iconst_0().ireturn();
    }
}
