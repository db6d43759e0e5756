// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.Arrays;

/** Bytes being read that nobody vouches for: every number is checked before anything is made of it. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int take() throws DamagedPageBytes {
        if (at >= bytes.length) {
            throw new DamagedPageBytes("Bytes end too early");
        }
        return bytes[at++] & 0xFF;
    }

    /** A number from 0 to the given one; the mirror of {@link ByteSink#putNumber}. */
    long takeNumber(long most) throws DamagedPageBytes {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = take();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return within(value, most);
            }
        }
        throw new DamagedPageBytes("A number without end");
    }

    int takeInt(int most) throws DamagedPageBytes {
        return (int) takeNumber(most);
    }

    boolean takeFlag() throws DamagedPageBytes {
        return takeInt(1) == 1;
    }

    /** A number from {@code -most} to {@code most}. */
    int takeSigned(int most) throws DamagedPageBytes {
        return unfold(takeInt(2 * most));
    }

    static int unfold(int folded) {
        return (folded >>> 1) ^ -(folded & 1);
    }

    String takeText(int longest) throws DamagedPageBytes {
        int length = takeInt(Math.min(longest, remaining()));
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) takeNumber(Character.MAX_VALUE);
        }
        return new String(units);
    }

    /** As many bytes as are said to follow. */
    byte[] takeBytes(int most) throws DamagedPageBytes {
        int length = takeInt(Math.min(most, bytes.length));
        if (length > remaining()) {
            throw new DamagedPageBytes("Bytes end too early");
        }
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    int remaining() {
        return bytes.length - at;
    }

    void end() throws DamagedPageBytes {
        if (remaining() > 0) {
            throw new DamagedPageBytes("Bytes go on after their end");
        }
    }

    private static long within(long value, long most) throws DamagedPageBytes {
        if (value < 0 || value > most) {
            throw new DamagedPageBytes("A number is out of its range");
        }
        return value;
    }
}
