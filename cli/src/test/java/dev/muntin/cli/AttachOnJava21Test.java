package dev.muntin.cli;

import org.junit.jupiter.api.Test;

/** From class folders, which hold no classes of later versions, the way of Java 21 is taken. */
class AttachOnJava21Test {
    @Test
    void loadingAttachesAndDetachingEndsIt() {
        try (Tool tool = new Tool(AttachIT.STATUS); Shell shell = Shell.in(tool)) {
            tool.put("dev.yaml", AttachIT.ONE);
            tool.put("start", "exec '" + System.getProperty("java.home") + "/bin/java' -Dmuntin.terminal=012"
                    + " -cp '" + System.getProperty("java.class.path") + "' dev.muntin.cli.Main \"$@\"\n");
            shell.type("sh start load $SERVER dev.yaml; echo \"ended:$?\"");
            shell.see("[inner dev]");

            shell.press("C-b", "d");

            shell.see("ended:0");
        }
    }
}
