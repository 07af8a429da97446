package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.OptionKind;
import dev.muntin.engine.memory.world.Options;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code set-option} and {@code set-window-option}. */
record SetOption(String name, String alias) implements Command {
    /** Options that make tmux do what the model does not. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of("pane-border-status", Set.of("top", "bottom"),
            "pane-scrollbars", Set.of("modal", "on"), "aggressive-resize", Set.of("on"));

    @Override
    public Usage usage() {
        return name.equals("set-option") ? Usage.of(name, alias, "aFgopqsuUw", "t").arguments(1, 2)
                : Usage.of(name, alias, "aFgoqu", "t").arguments(1, 2);
    }

    @Override
    public void run(Call call) throws Refusal {
        Scene scene = call.paneIfAny('t');
        String word = call.expand(call.arguments().words().getFirst(), scene);
        try {
            OptionName option = OptionName.of(word, call.server());
            OptionAddress address = new OptionAddress(call, scene, name.equals("set-window-option"));
            Options options = option.kind().isPresent() ? address.of(option.kind().get()) : address.ofUser();
            new Setting(call, scene, option, options, word).apply();
        } catch (Refusal refusal) {
            boolean unnamed = refusal.words().matches("(?s)(invalid|ambiguous|unknown) option: .*|no (such|current) .*|already set: .*");
            if (!call.has('q') || !unnamed) {
                throw refusal;
            }
        }
    }

    /** One option about to be changed. */
    record Setting(Call call, Scene scene, OptionName option, Options options, String word) {
        void apply() throws Refusal {
            if (option.index().isPresent() && !option.isArray()) {
                throw new Refusal("not an array: " + word);
            }
            if (call.has('o') && !call.arguments().any("uU") && isSet()) {
                throw new Refusal("already set: " + word);
            }
            if (call.has('U')) {
                unsetInPanes();
            }
            if (call.arguments().any("uU")) {
                unset(options);
            } else {
                set(value());
            }
            call.server().recalculateSizes();
        }

        private boolean isSet() {
            return option.index().isPresent() ? options.array(option.name()).containsKey(option.index().getAsInt())
                    : options.own(option.name()).isPresent() || options.ownsArray(option.name());
        }

        private Optional<String> value() {
            List<String> words = call.arguments().words();
            if (words.size() < 2) {
                return Optional.empty();
            }
            return Optional.of(call.has('F') ? call.expand(words.get(1), scene) : words.get(1));
        }

        private void unsetInPanes() {
            if (scene instanceof Spot spot) {
                spot.window().panes().stream().map(Pane::options).forEach(this::unset);
            }
        }

        private void unset(Options from) {
            if (option.index().isPresent()) {
                from.ownArray(option.name()).remove(option.index().getAsInt());
            } else if (option.kind().isPresent() && isGlobal(from)) {
                call.server().reset(option.kind().get());
            } else {
                from.unset(option.name());
            }
        }

        private boolean isGlobal(Options from) {
            return from == call.server().options() || from == call.server().sessionOptions() || from == call.server().windowOptions();
        }

        private void set(Optional<String> value) throws Refusal {
            if (option.isArray()) {
                new ArraySetting(call, option, options).set(value.orElseThrow(() -> new Refusal("empty value")));
                return;
            }
            String before = options.own(option.name()).orElse("");
            options.set(option.name(), option.kind().isPresent() ? known(option.kind().get(), value, before) : own(value, before));
        }

        private String own(Optional<String> value, String before) throws Refusal {
            String text = value.orElseThrow(() -> new Refusal("empty value"));
            return call.has('a') ? before + text : text;
        }

        private String known(OptionKind kind, Optional<String> value, String before) throws Refusal {
            boolean toggles = kind.kind() == OptionKind.Kind.FLAG || kind.kind() == OptionKind.Kind.CHOICE;
            if (value.isEmpty() && kind.kind() == OptionKind.Kind.CHOICE) {
                throw new Unmodelled("choices that are set without a value");
            }
            if (value.isEmpty() && !toggles) {
                throw new Refusal("empty value");
            }
            String text = kind.read(value.orElse(""), options.text(kind.name()));
            if (LEFT_OUT.getOrDefault(kind.name(), Set.of()).contains(text)) {
                throw new Unmodelled(kind.name() + " " + text);
            }
            return call.has('a') ? appended(kind, before, text) : text;
        }

        private static String appended(OptionKind kind, String before, String text) {
            return switch (kind.kind()) {
                case STRING -> before + text;
                case STYLE -> before.isEmpty() ? text : before + "," + text;
                case NUMBER, FLAG, CHOICE, COLOUR, KEY, PATTERN, SHELL, ARRAY, HOOK -> text;
            };
        }
    }
}
