// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.explant.searchindex.PageText;
import org.explant.searchindex.WordBox;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final List<Frame> EVERY_KIND = List.of(
            new Frame.Job("/private/ü/file.pdf", 7, 1L << 40, 50_000, 2_000_000),
            new Frame.Draw(new Frame.Job("/private/file.pdf", 1, 9, 9, 9), List.of(3, 1, 640)),
            new Frame.Picture(new PagePicture(640, new byte[] {1, -1, 0, 7}, true)),
            new Frame.Ready(),
            new Frame.Opened(new DocumentFacts(640, true, false, true, false)),
            new Frame.Page(new PageReading(
                    new PageText(3, "cup and stem", List.of(new WordBox(0, 3, 0, 0, 1, 1))),
                    PageState.POOR_TEXT,
                    new PageQuality(10, 2, 3, 4, true),
                    ReadingProblem.DAMAGED)),
            new Frame.Page(PageReading.without(4, PageState.TIMED_OUT, ReadingProblem.TIMED_OUT)),
            new Frame.Done(),
            new Frame.Failed(ReadingProblem.ENCRYPTED));

    @Test
    void everyKindOfFrameArrivesAsItWasSent() throws IOException {
        var stream = new ByteArrayInputStream(sent(EVERY_KIND));
        for (Frame frame : EVERY_KIND) {
            assertEquals(frame, Frames.read(stream));
        }
        assertNull(Frames.read(stream));
    }

    @Test
    void aFrameOfAnImpossibleLengthIsRefusedBeforeItIsRead() {
        byte[] endless = {0x7F, -1, -1, -1, 1, 4};
        assertThrows(DamagedPageBytes.class, () -> Frames.read(new ByteArrayInputStream(endless)));
    }

    @Test
    void aFrameThatIsCutIsNotTakenForOne() throws IOException {
        byte[] whole = sent(List.of(EVERY_KIND.getFirst()));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> Frames.read(new ByteArrayInputStream(cut)));
        }
    }

    @Test
    void anUnknownVersionIsRefused() throws IOException {
        byte[] bytes = sent(List.of(new Frame.Done()));
        bytes[4] = 9;
        assertThrows(DamagedPageBytes.class, () -> Frames.read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void alteredFramesAreRefusedOrReadButNeverAnErrorOfTheMachine() throws IOException {
        var random = new Random(5);
        byte[] sound = sent(EVERY_KIND);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = sound.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            refused += isRefused(bytes) ? 1 : 0;
        }
        assertTrue(refused > 5_000, "too few refused");
    }

    private static boolean isRefused(byte[] bytes) {
        var stream = new ByteArrayInputStream(bytes);
        try {
            while (Frames.read(stream) != null) {
                // to the end
            }
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static byte[] sent(List<Frame> frames) throws IOException {
        var stream = new ByteArrayOutputStream();
        for (Frame frame : frames) {
            Frames.write(stream, frame);
        }
        return stream.toByteArray();
    }
}
