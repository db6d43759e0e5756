// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.explant.monitoring.result.Metal;

/**
 * Colours, signs and letters. The two metals differ in colour, shape and name, so that no picture is read by colour alone;
 * the colours are told apart by those who do not see red or green. The letters are brought along: equal charts are equal
 * pictures on every machine.
 */
final class ChartInk {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x14201f);
    static final Color SOFT = new Color(0x475453);
    static final Color GRID = new Color(0xe3e8e7);
    static final Color LINE = new Color(0x76827f);
    static final Color SHADE = new Color(0xeef2f2);
    static final Color UNSURE = new Color(20, 32, 31, 26);

    static final Font TEXT = font("Regular", 12f);
    static final Font SMALL = font("Regular", 11f);
    static final Font STRONG = font("Bold", 11f);

    static final BasicStroke CURVE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke HAIR = new BasicStroke(1f);
    static final BasicStroke OPERATION = new BasicStroke(1.6f);
    static final BasicStroke DASHED = new BasicStroke(1.3f, 0, 0, 1f, new float[] {6f, 4f}, 0f);
    static final BasicStroke DOTTED = new BasicStroke(1f, 0, 0, 1f, new float[] {1.5f, 3f}, 0f);

    private static final Color COBALT = new Color(0x0063a3);
    private static final Color COBALT_AFTER = new Color(0x7db3d6);
    private static final Color CHROMIUM = new Color(0xb84a00);
    private static final Color CHROMIUM_AFTER = new Color(0xe6a677);

    private ChartInk() {}

    static Color of(Metal metal) {
        return metal == Metal.COBALT ? COBALT : CHROMIUM;
    }

    static Color afterRevision(Metal metal) {
        return metal == Metal.COBALT ? COBALT_AFTER : CHROMIUM_AFTER;
    }

    /** A disc for cobalt, a diamond for chromium. */
    static Shape sign(Metal metal) {
        if (metal == Metal.COBALT) return new Ellipse2D.Double(-4.5, -4.5, 9, 9);
        var diamond = new Path2D.Double();
        diamond.moveTo(0, -5.6);
        diamond.lineTo(5.6, 0);
        diamond.lineTo(0, 5.6);
        diamond.lineTo(-5.6, 0);
        diamond.closePath();
        return diamond;
    }

    private static Font font(String weight, float size) {
        var name = "/liberation/LiberationSans-" + weight + ".ttf";
        try (var stream = Objects.requireNonNull(ChartInk.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
