package dev.muntin.engine.imsg;

import com.sun.security.auth.module.UnixSystem;

/** The user that we are, by number; asked for once, because to answer it the system reads its list of users. */
final class Uid {
    static final long OWN = new UnixSystem().getUid();

    private Uid() {}
}
