package dev.muntin.engine.memory.command;

/** {@code start-server}: what sends it has started the server already. */
record StartServer() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("start-server", "start", "", "");
    }

    @Override
    public void run(Call call) {}
}
