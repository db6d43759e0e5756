// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

/** How large a picture is, in points; it has twice as many dots each way. */
public enum PictureSize {
    /** For a desk, and for paper. */
    WIDE(1240, 480),
    /** For a tablet: the letters keep their size. */
    NARROW(820, 460);

    private final int width;
    private final int height;

    PictureSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
