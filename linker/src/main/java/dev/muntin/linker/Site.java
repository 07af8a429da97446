package dev.muntin.linker;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/** A place in the code whose method Java would make at the first call. An archive of classes keeps those of lambdas, but none of these. */
sealed interface Site permits TypeSwitch, RecordEquality, RecordHash {
    ClassDesc OBJECT = ConstantDescs.CD_Object;

    /** What is at this place, if it is for us. */
    static Optional<Site> of(InvokeDynamicInstruction instruction, ClassDesc owner, int number) {
        String name = "linked$" + number;
        return switch (instruction.bootstrapMethod().owner().displayName() + "." + instruction.name().stringValue()) {
            case "SwitchBootstraps.typeSwitch" -> TypeSwitch.of(name, instruction);
            case "ObjectMethods.equals" -> Optional.of(new RecordEquality(name, instruction.typeSymbol(), owner, Component.of(instruction)));
            case "ObjectMethods.hashCode" -> Optional.of(new RecordHash(name, instruction.typeSymbol(), Component.of(instruction)));
            default -> Optional.empty();
        };
    }

    /** That of a static method which does what would have been made. */
    String name();

    MethodTypeDesc type();

    /** The body of that method. */
    void write(CodeBuilder code);
}
