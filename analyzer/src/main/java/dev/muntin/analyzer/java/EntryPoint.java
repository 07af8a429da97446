package dev.muntin.analyzer.java;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one method of a source file that says what the workspace is, and calls it. */
record EntryPoint(SourceFile source, SourceLoader loader, Diagnostics problems) {
    private static final String NAME = "workspace";
    private static final String SIGNATURE = "Workspace workspace()";

    /** What the method returns; empty, and reported, if there is none, or more than one, or if it fails. */
    Optional<Workspace> call(Classes classes) {
        try {
            List<Method> methods = methods(classes);
            return switch (methods.size()) {
                case 0 -> missing("no class of the file has a method '" + SIGNATURE + "'");
                case 1 -> call(methods.getFirst());
                default -> missing("only one class can have a method '" + SIGNATURE + "', not each of " + owners(methods));
            };
        } catch (InvocationTargetException e) {
            return failed(e.getTargetException());
        } catch (ReflectiveOperationException | LinkageError e) {
            return failed(e);
        }
    }

    private List<Method> methods(Classes classes) throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : classes.files().keySet()) {
            types.add(Class.forName(name, false, loader));
        }
        return types.stream().filter(type -> type.getEnclosingClass() == null)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(EntryPoint::fits)
                .toList();
    }

    private static boolean fits(Method method) {
        return method.getName().equals(NAME)
                && method.getParameterCount() == 0
                && method.getReturnType() == Workspace.class
                && !Modifier.isAbstract(method.getModifiers());
    }

    private static String owners(List<Method> methods) {
        return methods.stream().map(method -> method.getDeclaringClass().getName()).sorted().collect(Collectors.joining(", "));
    }

    private Optional<Workspace> call(Method method) throws ReflectiveOperationException {
        method.setAccessible(true);
        Object returned = Modifier.isStatic(method.getModifiers()) ? method.invoke(null) : method.invoke(instance(method.getDeclaringClass()));
        return returned instanceof Workspace workspace
                ? Optional.of(workspace)
                : refuse(Kind.JAVA_FAILED, nowhere(), "'" + SIGNATURE + "' returned null");
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private Optional<Workspace> missing(String words) {
        return refuse(Kind.MISSING_METHOD, nowhere(), words);
    }

    private Optional<Workspace> failed(Throwable thrown) {
        Throwable meant = thrown instanceof ExceptionInInitializerError ? Optional.ofNullable(thrown.getCause()).orElse(thrown) : thrown;
        return refuse(Kind.JAVA_FAILED, place(meant), meant.toString());
    }

    /** The innermost line of the author's that was running. */
    private Origin place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> loader.isOfSource(frame.getClassName()))
                .findFirst()
                .map(frame -> new Origin(source.name(), Math.max(0, frame.getLineNumber()), 0, 0))
                .orElse(nowhere());
    }

    private Origin nowhere() {
        return new Origin(source.name(), 0, 0, 0);
    }

    private Optional<Workspace> refuse(Kind kind, Origin origin, String words) {
        problems.report(kind, origin, words);
        return Optional.empty();
    }
}
