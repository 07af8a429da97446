package dev.muntin.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** Standard output that fails when what is written does not arrive: who follows something without an end would not notice otherwise. */
final class Insistent extends FilterOutputStream {
    private final PrintStream out;

    Insistent(PrintStream out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (out.checkError()) {
            throw new IOException("what was to be written to standard output did not arrive");
        }
    }
}
