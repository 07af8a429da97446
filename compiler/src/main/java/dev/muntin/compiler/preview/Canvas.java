package dev.muntin.compiler.preview;

import java.util.HashMap;
import java.util.Map;

/** Boxes of light and heavy lines that join where they meet, with labels in them. */
final class Canvas {
    static final int LIGHT = 1;
    static final int HEAVY = 2;

    // By the weights of the arms that go up, right, down and left, as the digits of a number of base 3.
    private static final String LINES = " ╴╸╷┐┑╻┒┓╶─╾┌┬┭┎┰┱╺╼━┍┮┯┏┲┳╵┘┙│┤┥╽┧┪└┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋";
    private static final int UP = 0;
    private static final int RIGHT = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 3;

    private final int[][][] arms;
    private final Map<Place, Label> labels = new HashMap<>();

    Canvas(int columns, int rows) {
        arms = new int[rows][columns][4];
    }

    private record Place(int column, int row) {}

    private record Label(String text, int width) {}

    void box(int left, int top, int right, int bottom, int weight) {
        for (int column = left; column < right; column++) {
            across(column, top, weight);
            across(column, bottom, weight);
        }
        for (int row = top; row < bottom; row++) {
            down(left, row, weight);
            down(right, row, weight);
        }
    }

    /** @param text as wide as {@code width} says */
    void label(int column, int row, String text, int width) {
        labels.put(new Place(column, row), new Label(text, width));
    }

    private void across(int column, int row, int weight) {
        draw(column, row, RIGHT, weight);
        draw(column + 1, row, LEFT, weight);
    }

    private void down(int column, int row, int weight) {
        draw(column, row, DOWN, weight);
        draw(column, row + 1, UP, weight);
    }

    private void draw(int column, int row, int arm, int weight) {
        arms[row][column][arm] = Math.max(arms[row][column][arm], weight);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < arms.length; row++) {
            for (int column = 0; column < arms[row].length; column++) {
                Label label = labels.get(new Place(column, row));
                text.append(label == null ? line(arms[row][column]) : label.text());
                column += label == null ? 0 : label.width() - 1;
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String line(int[] arm) {
        int number = ((arm[UP] * 3 + arm[RIGHT]) * 3 + arm[DOWN]) * 3 + arm[LEFT];
        return LINES.substring(number, number + 1);
    }
}
