package dev.muntin.runner;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.ShowHooks;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hooks of a server that run between the operations of a plan, and can make of it what nobody has asked for. */
record UsersHooks(Engine engine, Plan plan) {
    private static final Pattern SET = Pattern.compile("(?m)^(after-[a-z-]+)\\[\\d+] ");

    /** Their names, those alone that the plan does not keep away; none if nobody can tell. */
    List<String> between() {
        Set<String> kept = operations().filter(SetHook.class::isInstance).map(SetHook.class::cast)
                .flatMap(hook -> hook.given().get(SetHook.NAME).stream()).map(UsersHooks::name).collect(Collectors.toSet());
        Set<String> run = operations().map(operation -> "after-" + operation.given().command().word())
                .filter(hook -> !kept.contains(hook)).collect(Collectors.toSet());
        return run.isEmpty() ? List.of() : set().filter(run::contains).distinct().toList();
    }

    private Stream<Operation> operations() {
        return plan.dispatches().stream().filter(dispatch -> !dispatch.isWrapped()).flatMap(dispatch -> dispatch.chain().stream());
    }

    private Stream<String> set() {
        try {
            return SET.matcher(engine.send(Request.of(List.of(ShowHooks.everywhere()))).text()).results().map(MatchResult::group)
                    .map(line -> line.substring(0, line.indexOf('[')));
        } catch (EngineException e) {
            return Stream.of();
        }
    }

    private static String name(Text text) {
        return switch (text) {
            case Text.Plain plain -> plain.text();
            case Format format -> format.text();
        };
    }
}
