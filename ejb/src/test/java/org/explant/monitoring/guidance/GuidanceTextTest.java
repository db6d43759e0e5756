// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions as text: written, read, changed, and refused with the place. */
class GuidanceTextTest {
    static Stream<GuidanceVersion> shipped() {
        return GuidanceLibrary.shipped().versions().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenReadsAsTheSame(GuidanceVersion version) {
        var written = GuidanceWriting.of(version).written();
        assertEquals(version, GuidanceText.of(written).version());
        assertEquals(written, GuidanceText.of(written).written());
    }

    @ParameterizedTest(name = "{0}, {1} = {2}")
    @CsvSource(delimiter = ';', nullValues = "(gone)", textBlock = """
            row T1     ; frequency     ; every 0 | READ | x               ; row T1, frequency
            row T1     ; frequency     ; 5 3 | READ | x                   ; row T1, frequency
            row T1     ; frequency     ; every 1 | SURE | x               ; row T1, frequency
            row T1     ; frequency     ; every 1 | READ |                 ; row T1, frequency
            row T1     ; frequency     ; (gone)                           ; row T1, frequency
            row T1     ; blood         ; ALWAYS | READ | x                ; row T1, blood
            row T7     ; head from     ; 38                               ; row T7, head from
            row T3     ; head to       ; 50                               ; row T3, head to
            row T7     ; construct     ; UNKNOWN                          ; row T7, construct
            row T1     ; symptomatic   ; maybe                            ; row T1, symptomatic
            row T8     ; devices       ; ASR, NOBODY                      ; row T8, devices
            version    ; issued        ; 2017-02-30 | READ | x            ; version, issued
            version    ; title         ; (gone)                           ; version, title
            trigger METAL_ABOVE_THRESHOLD ; threshold ; 7 119             ; trigger METAL_ABOVE_THRESHOLD, threshold
            row T99    ; frequency     ; local | READ | x                 ; row T99
            """)
    void whatCannotBeReadIsRefusedWithItsPlace(String section, String line, String text, String place) {
        var written = GuidanceWriting.of(
                GuidanceLibrary.shipped().version("MDA/2017/018").orElseThrow());
        var refused = assertThrows(
                NotGuidance.class, () -> written.with(section, line, text).version());
        assertEquals(place, refused.place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            reference = X               ; reference = X
            [row T1]                    ; [version]
            [version] [row              ; [version] [row
            """)
    void whatHasNotEvenTheShapeIsRefusedToo(String text, String place) {
        assertEquals(
                place,
                assertThrows(NotGuidance.class, () -> GuidanceText.of(text)).place());
    }

    @Test
    void aRowThatStandsTwiceIsRefused() {
        assertThrows(NotGuidance.class, () -> GuidanceText.of("[version]\n[row A]\n[row A]"));
    }

    @Test
    void whatDiffersIsToldLineByLine() {
        var before = GuidanceText.of("[version]\nreference = X\n[row A]\nnote = old\nhead to = 35");
        var after = before.with("row A", "note", "new").with("row A", "head to", null);
        assertEquals(
                List.of(
                        new GuidanceText.Difference("row A", "note", "old", "new"),
                        new GuidanceText.Difference("row A", "head to", "35", null)),
                before.to(after));
    }
}
