// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.explant.searchindex.PageText;
import org.explant.searchindex.WordBox;
import org.junit.jupiter.api.Test;

class PageCodecTest {
    private static final float PRECISION = 1f / 65_535;

    @Test
    void whateverThePageItComesBack() throws DamagedPageBytes {
        for (int seed = 0; seed < 500; seed++) {
            assertComesBack(randomPage(new Random(seed)));
        }
    }

    @Test
    void textComesBackUnitByUnitEvenWhereItIsNoSoundUnicode() throws DamagedPageBytes {
        String odd = "\u0000 \uD800 \uDC00x\uD83D\uDE00 \uFFFF\u00A0\u0645\u0631\u062D";
        assertComesBack(new PageText(1, odd, List.of()));
    }

    @Test
    void boxesComeBackWhereWordsAreNotWhatSpacesPart() throws DamagedPageBytes {
        var boxes = List.of(
                new WordBox(1, 3, 0.9f, 0.9f, 0.1f, 0.1f),
                new WordBox(3, 4, 0, 0, 1, 1),
                new WordBox(8, 9, 0, 0, 0, 0));
        assertComesBack(new PageText(Integer.MAX_VALUE, "one two three", boxes));
    }

    @Test
    void aWordOnALineCostsFiveBytesBeforePacking() {
        var text = new StringBuilder();
        var words = new ArrayList<WordBox>();
        for (int i = 0; i < 300; i++) {
            int from = text.length();
            text.append("letters ");
            words.add(new WordBox(from, from + 7, 0.1f + i % 10 * 0.08f, 0.1f + i / 10 * 0.02f, 0.072f, 0.012f));
        }
        var with = new ByteSink();
        PageBody.write(with, new PageText(1, text.toString(), words));
        var without = new ByteSink();
        PageBody.write(without, new PageText(1, text.toString(), List.of()));
        assertTrue(with.size() - without.size() <= 5 * words.size(), () -> "cost " + (with.size() - without.size()));
    }

    @Test
    void alteredBytesAreRefusedOrReadAsAPageButNeverAnErrorOfTheMachine() {
        var random = new Random(11);
        byte[] sound = PageCodec.encode(randomPage(random));
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            refused += isRefused(altered(sound, random)) ? 1 : 0;
        }
        // The checksum catches all but what was not altered after all.
        assertTrue(refused > 19_000, "refused only " + refused);
    }

    @Test
    void bodiesOfRubbishAreRefusedOrReadAsAPage() {
        var random = new Random(12);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            var body = new byte[random.nextInt(60)];
            random.nextBytes(body);
            try {
                PageBody.read(new ByteSource(body));
            } catch (DamagedPageBytes rubbish) {
                refused++;
            }
        }
        assertTrue(refused > 10_000, "refused only " + refused);
    }

    @Test
    void aPageThatClaimsMoreThanItsBytesCanHoldGetsNoMemory() {
        var claim = new ByteSink();
        claim.put(1);
        claim.putNumber((1 << 26) - 1);
        claim.put(new byte[20], 20);
        var refusal = assertThrows(DamagedPageBytes.class, () -> PageCodec.decode(claim.toBytes()));
        assertEquals("A page longer than its bytes can hold", refusal.getMessage());
    }

    @Test
    void aWordBesideThePageOrItsTextIsNotStored() {
        for (WordBox wrong : List.of(
                new WordBox(0, 3, 1.01f, 0, 0, 0),
                new WordBox(0, 3, Float.NaN, 0, 0, 0),
                new WordBox(0, 4, 0, 0, 0, 0),
                new WordBox(2, 2, 0, 0, 0, 0))) {
            var page = new PageText(1, "one", List.of(wrong));
            assertThrows(IllegalArgumentException.class, () -> PageCodec.encode(page));
        }
    }

    private static void assertComesBack(PageText page) throws DamagedPageBytes {
        PageText back = PageCodec.decode(PageCodec.encode(page));
        assertEquals(page.number(), back.number());
        assertEquals(page.text(), back.text());
        assertEquals(page.words().size(), back.words().size());
        for (int i = 0; i < page.words().size(); i++) {
            WordBox was = page.words().get(i);
            WordBox is = back.words().get(i);
            assertEquals(was.from(), is.from());
            assertEquals(was.to(), is.to());
            assertEquals(was.x(), is.x(), PRECISION);
            assertEquals(was.y(), is.y(), PRECISION);
            assertEquals(was.width(), is.width(), PRECISION);
            assertEquals(was.height(), is.height(), PRECISION);
        }
    }

    private static PageText randomPage(Random random) {
        var text = new StringBuilder();
        var words = new ArrayList<WordBox>();
        int count = random.nextInt(200);
        for (int i = 0; i < count; i++) {
            text.append(" \n\t\u00A0".charAt(random.nextInt(4)));
            int from = text.length();
            random.ints(1 + random.nextInt(9), 'a', 0x2FFF).forEach(c -> text.append((char) c));
            if (random.nextInt(20) > 0) {
                words.add(new WordBox(
                        from, text.length(), random.nextFloat(), random.nextFloat(), random.nextFloat(), 0.01f));
            }
        }
        return new PageText(random.nextInt(50_000), text.toString(), words);
    }

    private static byte[] altered(byte[] sound, Random random) {
        byte[] bytes = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            PageCodec.decode(bytes);
            return false;
        } catch (DamagedPageBytes refused) {
            return true;
        }
    }
}
