package dev.muntin.linker;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** A record's {@code hashCode}. */
record RecordHash(String name, MethodTypeDesc type, List<Component> components) implements Site {
    private static final int SELF = 0;
    private static final int FACTOR = 31;

    @Override
    public void write(CodeBuilder code) {
        code.iconst_0();
        for (Component component : components) {
            code.bipush(FACTOR).imul().aload(SELF);
            component.get(code);
            component.hash(code);
            code.iadd();
        }
        code.ireturn();
    }
}
