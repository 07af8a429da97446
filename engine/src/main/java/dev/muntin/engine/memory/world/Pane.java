package dev.muntin.engine.memory.world;

import dev.muntin.ops.layout.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A pane: nothing runs in it, but it keeps what a program would have been started with and what was typed into it. */
public final class Pane {
    private final int id;
    private final Options options;
    private final List<String> typed = new ArrayList<>();
    private int answered;
    private Window window;
    private Cell cell;
    private String title = "";
    private List<String> command = List.of();
    private String shell = "";
    private String directory = "";
    private Map<String, String> environment = Map.of();
    private String screen = "";
    private boolean ended;
    private OptionalInt status = OptionalInt.empty();
    private boolean inputOff;
    private long visited;

    Pane(int id, Window window) {
        this.id = id;
        this.window = window;
        this.options = new Options(window.options());
        this.cell = new Cell(0, 0, window.width(), window.height());
    }

    public int id() {
        return id;
    }

    public Options options() {
        return options;
    }

    public Window window() {
        return window;
    }

    void moveTo(Window other) {
        window = other;
        options.inherit(other.options());
    }

    public Cell cell() {
        return cell;
    }

    void place(Cell place) {
        cell = place;
    }

    /** Makes it as large as its window, wherever its place is, until panes are laid out again. */
    public void cover() {
        cell = new Cell(0, 0, window.width(), window.height());
    }

    public String title() {
        return title;
    }

    public void title(String text) {
        title = text;
    }

    /** Starts a program afresh. */
    public void start(Launch launch) {
        command = launch.command();
        shell = launch.shell();
        directory = launch.directory();
        environment = launch.environment();
        ended = false;
        status = OptionalInt.empty();
    }

    public List<String> command() {
        return command;
    }

    public String shell() {
        return shell;
    }

    public String directory() {
        return directory;
    }

    public Map<String, String> environment() {
        return environment;
    }

    /** What was typed into it: text as it is, and keys by name between angle brackets. */
    public List<String> typed() {
        return typed;
    }

    /** Time passes: a shell answers each line that was typed, and draws its prompt below. */
    void answer() {
        answered = Collections.frequency(typed, "<Enter>");
    }

    /** How many lines were answered so far. */
    public int answered() {
        return answered;
    }

    public String screen() {
        return screen;
    }

    public void show(String text) {
        screen = text;
    }

    public boolean ended() {
        return ended;
    }

    /** The program has ended; with no status, a signal has ended it. */
    public void end(OptionalInt with) {
        ended = true;
        status = with;
    }

    public OptionalInt status() {
        return status;
    }

    public boolean inputOff() {
        return inputOff;
    }

    public void inputOff(boolean off) {
        inputOff = off;
    }

    long visited() {
        return visited;
    }

    void visit(long time) {
        visited = time;
    }

    /** The program that it was made for, which gives its name to a window that nobody named. */
    public String program() {
        String text = command().isEmpty() ? shell() : String.join(" ", command());
        String name = text.startsWith("\"") ? text.substring(1) : text;
        name = name.startsWith("exec ") ? name.substring("exec ".length()) : name;
        name = name.replaceFirst("^[ -]+", "").replaceFirst("(?s) .*", "");
        return name.startsWith("/") ? name.substring(name.lastIndexOf('/') + 1) : name;
    }
}
