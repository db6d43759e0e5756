// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.Arrays;

/** Bytes being written; small numbers take one byte. */
final class ByteSink {
    private byte[] bytes = new byte[4096];
    private int size;

    void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    void put(byte[] more, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, size * 2));
        }
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    /** Seven bits a byte, lowest first; a set top bit says that more follow. */
    void putNumber(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A number that may be below zero: 0, -1, 1, -2, 2 ... become 0, 1, 2, 3, 4. */
    void putSigned(int value) {
        putNumber(fold(value));
    }

    static int fold(int value) {
        return (value << 1) ^ (value >> 31);
    }

    void putFlag(boolean flag) {
        put(flag ? 1 : 0);
    }

    /** Every UTF-16 unit as it is, so that no text whatever comes back different. */
    void putText(String text) {
        putNumber(text.length());
        for (int i = 0; i < text.length(); i++) {
            putNumber(text.charAt(i));
        }
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
