package dev.muntin.engine.imsg;

import java.nio.ByteBuffer;

/**
 * One message as it travels: its type, how long it is, the version of the protocol, a process id that nobody reads, then what it says.
 *
 * @param payload from its position to its limit, in the byte order of the machine
 */
record Frame(int type, int version, ByteBuffer payload) {
    static final int HEADER = 16;
    /** The longest that a server takes, header included; it hangs up on others. */
    static final int MOST = 16_384;
    static final int MOST_PAYLOAD = MOST - HEADER;
    static final int PROTOCOL = 8;

    Frame {
        if (payload.remaining() > MOST_PAYLOAD) {
            throw new IllegalArgumentException(
                    "a message of type " + type + " with " + payload.remaining() + " bytes: " + MOST_PAYLOAD + " fit");
        }
        payload = payload.asReadOnlyBuffer().order(payload.order());
    }

    @Override
    public ByteBuffer payload() {
        return payload.duplicate().order(payload.order());
    }

    /** All of it; up to 3.5a the length has two bytes and two of flags follow, which on a little-endian machine is the same. */
    ByteBuffer bytes() {
        int length = HEADER + payload.remaining();
        return ByteBuffer.allocate(length).order(payload.order())
                .putInt(type).putInt(length).putInt(version).putInt(-1).put(payload()).flip();
    }
}
