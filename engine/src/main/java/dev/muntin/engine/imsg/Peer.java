package dev.muntin.engine.imsg;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import jdk.net.ExtendedSocketOptions;

/** Whose server is at the other end. */
final class Peer {
    private Peer() {}

    static boolean isOurs(SocketChannel server) {
        try {
            String user = Long.toString(Uid.OWN);
            return server.getOption(ExtendedSocketOptions.SO_PEERCRED).user()
                    .equals(FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(user));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
