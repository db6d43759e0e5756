// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.util.ArrayList;
import java.util.List;
import org.explant.searchindex.PageText;
import org.explant.searchindex.WordBox;

/**
 * One page as plain bytes: number, text, boxes. A word costs four to five bytes, since most stand where one expects
 * them: they run from gap to gap of the text, on the line of the word before, a little to its right.
 */
final class PageBody {
    private static final int SCALE = 65_535;
    private static final int NEW_LINE = 1;
    private static final int UNEXPECTED_OFFSETS = 2;
    private static final int HEAD_BITS = 2;
    private static final int FARTHEST = 2 * SCALE;
    private static final int LARGEST_HEAD = (2 * FARTHEST + 1) << HEAD_BITS | 3;

    private PageBody() {}

    static void write(ByteSink sink, PageText page) {
        sink.putNumber(page.number());
        sink.putText(page.text());
        sink.putNumber(page.words().size());
        var last = Scaled.NOTHING;
        for (WordBox word : page.words()) {
            refuseDisorder(word, last, page.text());
            var next = Scaled.of(word);
            write(sink, next, last, page.text());
            last = next;
        }
    }

    static PageText read(ByteSource source) throws DamagedPageBytes {
        int number = source.takeInt(Integer.MAX_VALUE);
        String text = source.takeText(PageCodec.LONGEST_TEXT);
        int count = source.takeInt(Math.min(text.length(), source.remaining()));
        var words = new ArrayList<WordBox>(count);
        var last = Scaled.NOTHING;
        for (int i = 0; i < count; i++) {
            last = readWord(source, last, text);
            words.add(last.toBox());
        }
        return new PageText(number, text, List.copyOf(words));
    }

    private static void write(ByteSink sink, Scaled word, Scaled last, String text) {
        int from = WordRuns.start(text, last.to);
        boolean asExpected = word.from == from && word.to == WordRuns.end(text, from);
        boolean sameLine = word.y == last.y && word.height == last.height;
        int flags = (asExpected ? 0 : UNEXPECTED_OFFSETS) | (sameLine ? 0 : NEW_LINE);
        sink.putNumber(((long) ByteSink.fold(word.x - last.right()) << HEAD_BITS) | flags);
        if (!asExpected) {
            sink.putNumber(word.from - last.to);
            sink.putNumber(word.to - word.from);
        }
        if (!sameLine) {
            sink.putSigned(word.y - last.y);
            sink.putSigned(word.height - last.height);
        }
        sink.putNumber(word.width);
    }

    private static Scaled readWord(ByteSource source, Scaled last, String text) throws DamagedPageBytes {
        int head = source.takeInt(LARGEST_HEAD);
        boolean asExpected = (head & UNEXPECTED_OFFSETS) == 0;
        int from = asExpected ? WordRuns.start(text, last.to) : last.to + source.takeInt(text.length() - last.to);
        int to = asExpected ? WordRuns.end(text, from) : from + source.takeInt(text.length() - from);
        if (to <= from) {
            throw new DamagedPageBytes("A word without letters");
        }
        boolean sameLine = (head & NEW_LINE) == 0;
        int x = scaled(last.right() + ByteSource.unfold(head >>> HEAD_BITS));
        int y = sameLine ? last.y : scaled(last.y + source.takeSigned(SCALE));
        int height = sameLine ? last.height : scaled(last.height + source.takeSigned(SCALE));
        return new Scaled(from, to, x, y, source.takeInt(SCALE), height);
    }

    private static int scaled(int value) throws DamagedPageBytes {
        if (value < 0 || value > SCALE) {
            throw new DamagedPageBytes("A box beyond its page");
        }
        return value;
    }

    private static void refuseDisorder(WordBox word, Scaled last, String text) {
        if (word.from() < last.to || word.to() <= word.from() || word.to() > text.length()) {
            throw new IllegalArgumentException("Words must follow each other within the text");
        }
    }

    /** A word's offsets, and its box in 65,535ths of the page. */
    private record Scaled(int from, int to, int x, int y, int width, int height) {
        static final Scaled NOTHING = new Scaled(0, 0, 0, 0, 0, 0);

        static Scaled of(WordBox word) {
            return new Scaled(
                    word.from(),
                    word.to(),
                    scale(word.x()),
                    scale(word.y()),
                    scale(word.width()),
                    scale(word.height()));
        }

        WordBox toBox() {
            return new WordBox(from, to, fraction(x), fraction(y), fraction(width), fraction(height));
        }

        int right() {
            return x + width;
        }

        private static int scale(float fraction) {
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException("A box must lie on its page");
            }
            return Math.round(fraction * SCALE);
        }

        private static float fraction(int scaled) {
            return scaled / (float) SCALE;
        }
    }
}
