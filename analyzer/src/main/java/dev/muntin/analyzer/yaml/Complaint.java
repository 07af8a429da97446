package dev.muntin.analyzer.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.Mark;

final class Complaint {
    private Complaint() {}
    static BadYaml of(MarkedYamlEngineException complaint, Places places) {
        return new BadYaml(places.word(complaint.getProblemMark().orElseThrow()), complaint.getContext() + "@" + complaint.getContextMark().map(m -> (m.getLine()+1)+":"+(m.getColumn()+1)) + " ## " + complaint.getProblem());
    }
}
