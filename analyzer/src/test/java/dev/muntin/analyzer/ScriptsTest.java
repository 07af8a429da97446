package dev.muntin.analyzer;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.analyzer.ir.ScriptSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    /** Written; its words; how it is shown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "b.sh | b.sh | b.sh",
        "./b.sh --to ../x | /my dir/b.sh;--to;../x | '/my dir/b.sh' --to ../x",
        "../b.sh | /b.sh | /b.sh",
        "'./b c' d | /my dir/b c;d | '/my dir/b c' d",
        "bash -c \"x; $EV\" | bash;-c;x; VAL | bash -c \"x; VAL\"",
        "a 'b \"c' \"d'e\" f\\ g \"h\\\"i\\j\" k\"l\"m '' | a;b \"c;d'e;f g;h\"i\\j;klm; | a 'b \"c' \"d'e\" f\\ g \"h\\\"i\\j\" k\"l\"m ''",
        "~/b && c | /home/me/b;&&;c | /home/me/b && c",
    })
    void aScriptIsSplitAsNoShellWillDoIt(String written, String words, String shown) {
        Surroundings surroundings = new Surroundings(Path.of("/my dir"), Map.of("EV", "VAL", "HOME", "/home/me"), user -> Optional.empty(), directory -> true);
        Analysis analysis = Analyzer.analyze(workspace("x", w -> w.beforeScript(written)), surroundings);
        ScriptSpec script = assertInstanceOf(Analysis.Resolved.class, analysis).session().beforeScript().asked().orElseThrow();

        assertEquals(List.of(words.split(";", -1)).toString().replace("x,  VAL", "x; VAL"), script.words().toString());
        assertEquals(shown, script.text());
    }
}
