// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.Arrays;

/**
 * A page as it looks: crop box and rotation applied, so that the boxes of its words lie on it as on the screen.
 *
 * @param number page number from 1
 * @param jpeg the picture; empty where the page could not be drawn
 * @param whole whether everything on the page could be drawn
 */
public record PagePicture(int number, byte[] jpeg, boolean whole) {
    static final int LARGEST = 1 << 25;

    /** A page that could not be drawn at all. */
    public static PagePicture missing(int number) {
        return new PagePicture(number, new byte[0], false);
    }

    public boolean isMissing() {
        return jpeg.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePicture(int otherNumber, byte[] otherJpeg, boolean otherWhole)
                && number == otherNumber
                && whole == otherWhole
                && Arrays.equals(jpeg, otherJpeg);
    }

    @Override
    public int hashCode() {
        return 31 * number + Arrays.hashCode(jpeg);
    }

    @Override
    public String toString() {
        return "PagePicture " + number;
    }
}
