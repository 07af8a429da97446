package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BeforeScriptIT {
    @Test
    void itTalksToWhoeverBuildsAndItsExitCodeIsHonoured() {
        try (Tool tool = new Tool(""); Shell shell = Shell.in(tool)) {
            tool.put("setup.sh", "test -t 0 && echo 'the terminal is here'\nprintf 'whose? '\nread name\necho \"it is $name's\"\nexit 3\n");
            tool.put("dev.yaml", "session_name: dev\nbefore_script: sh ./setup.sh\nwindows:\n- window_name: one\n");

            shell.type("\"$MUNTIN\" load -d $SERVER dev.yaml; echo \"ended:$?\"");
            shell.see("the terminal is here");
            shell.see("whose?");
            shell.type("nobody");

            shell.see("it is nobody's");
            shell.see("muntin: session 'dev' was not built: sh ./setup.sh ended with exit code 3");
            shell.see("ended:1");
            assertEquals(1, tool.server.run("has-session").exit());
        }
    }
}
