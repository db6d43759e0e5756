// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The page as a reader sees it: crop box and rotation applied, origin at the top left, y downwards, in points.
 *
 * @param toDisplay from the page's own coordinates
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
record PageGeometry(Matrix toDisplay, float width, float height) {
    static PageGeometry of(PDPage page) {
        PDRectangle box = visible(page);
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float top = box.getUpperRightY();
        return switch (page.getRotation()) {
            case 90 -> new PageGeometry(new Matrix(0, 1, 1, 0, -bottom, -left), box.getHeight(), box.getWidth());
            case 180 -> new PageGeometry(new Matrix(-1, 0, 0, 1, right, -bottom), box.getWidth(), box.getHeight());
            case 270 -> new PageGeometry(new Matrix(0, -1, -1, 0, top, right), box.getHeight(), box.getWidth());
            default -> new PageGeometry(new Matrix(1, 0, 0, -1, -left, top), box.getWidth(), box.getHeight());
        };
    }

    private static PDRectangle visible(PDPage page) {
        if (hasArea(page.getCropBox())) {
            return page.getCropBox();
        }
        return hasArea(page.getMediaBox()) ? page.getMediaBox() : PDRectangle.LETTER;
    }

    private static boolean hasArea(PDRectangle box) {
        return box.getWidth() > 0
                && box.getHeight() > 0
                && Float.isFinite(box.getLowerLeftX() + box.getLowerLeftY())
                && Float.isFinite(box.getWidth() + box.getHeight());
    }
}
