package dev.muntin.cli.page;

import dev.muntin.cli.command.Commands;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void theDocumentationSaysWhatIsParsed() throws IOException {
        new Page("docs", "commands", ".md").check(CommandsPage.of(Commands.syntaxes()));
    }

    @Test
    void theManualSaysWhatIsParsed() throws IOException {
        new Page("man", "muntin", ".1").check(ManPage.of(Commands.syntaxes()));
    }
}
