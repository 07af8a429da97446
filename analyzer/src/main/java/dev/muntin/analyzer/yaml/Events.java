package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.source.SourceFile;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * The parser's events, its complaints in our words.
 *
 * <p>Events rather than the parser's own nodes: composing those recurses without a limit, merges and types scalars by YAML 1.2, and
 * forgets where an alias stood.
 */
final class Events {
    private static final int SMALLEST = 1024;

    private final Iterator<Event> events;
    private final Places places;
    private Optional<Event> reached = Optional.empty();

    Events(SourceFile source, Places places) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                // With a smaller buffer a long token is copied again for every piece of it.
                .setBufferSize(Math.max(SMALLEST, source.text().length()))
                .build();
        this.places = places;
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    Event next() throws BadYaml {
        try {
            Event event = events.next();
            reached = Optional.of(event);
            return event;
        } catch (MarkedYamlEngineException complaint) {
            throw Complaint.translated(complaint, places);
        } catch (NumberFormatException unforeseen) {
            // So the parser takes a file that ends in the middle of an escape.
            throw new BadYaml(reached.map(places::behind).orElse(places.start()), "the text behind this ends within an escape");
        } catch (YamlVersionException complaint) {
            throw new BadYaml(places.start(), "this version of YAML is not known");
        } catch (YamlEngineException complaint) {
            throw new BadYaml(places.start(), "this is no YAML: " + complaint.getMessage());
        }
    }
}
