package dev.muntin.linker;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the sites of a class that Java would link by code of its own making into calls of methods of that class. */
final class Linking {
    private final ClassFile format;

    /** To write code with branches, the classes it mentions have to be known. */
    Linking(ClassLoader known) {
        // A new pool: constants of what is gone would only be in the way.
        format = ClassFile.of(ConstantPoolSharingOption.NEW_POOL,
                ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(known).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** The linked class; empty if there is nothing to link. */
    Optional<byte[]> of(byte[] compiled) {
        ClassModel model = format.parse(compiled);
        ClassDesc owner = model.thisClass().asSymbol();
        List<Site> sites = new ArrayList<>();
        CodeTransform calls = (code, element) -> {
            Optional<Site> site = element instanceof InvokeDynamicInstruction instruction ? Site.of(instruction, owner, sites.size()) : Optional.empty();
            site.ifPresentOrElse(found -> {
                sites.add(found);
                code.invokestatic(owner, found.name(), found.type(), model.flags().has(AccessFlag.INTERFACE));
            }, () -> code.with(element));
        };
        byte[] linked = format.transformClass(model, ClassTransform.transformingMethodBodies(calls)
                .andThen(ClassTransform.endHandler(rest -> sites.forEach(site ->
                        rest.withMethodBody(site.name(), site.type(), ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, site::write)))));
        return sites.isEmpty() ? Optional.empty() : Optional.of(verified(owner, linked));
    }

    private byte[] verified(ClassDesc owner, byte[] linked) {
        List<VerifyError> errors = format.verify(linked);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(owner.displayName() + " does not hold when linked", errors.getFirst());
        }
        return linked;
    }
}
