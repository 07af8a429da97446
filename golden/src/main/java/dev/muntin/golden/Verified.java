package dev.muntin.golden;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of one run have verified, so that no two workspaces are taken for one of the same name. */
final class Verified {
    private final Map<Path, String> plans = new ConcurrentHashMap<>();

    /** The plan that was held against this approved file before, if one was. */
    Optional<String> before(ApprovedFile file, String plan) {
        return Optional.ofNullable(plans.putIfAbsent(file.path(), plan));
    }
}
