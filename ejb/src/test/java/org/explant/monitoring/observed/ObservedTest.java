// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.ImagingFinding;
import org.explant.monitoring.history.NotAHistory;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObservedTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 14);

    /** {@code METAL=COBALT; VALUE=<10} */
    private static Observed read(ObservationKind kind, @Nullable Side side, String fields) {
        var typed = new EnumMap<ObservationField, String>(ObservationField.class);
        for (String each : fields.split(";")) {
            var parts = each.split("=", 2);
            typed.put(ObservationField.valueOf(parts[0].strip()), parts[1]);
        }
        return new Observed(kind, side, MARCH, ObservationDetails.read(kind, typed)).checked();
    }

    private static Observed blood(String metal, String value, String unit, String specimen) {
        return read(
                ObservationKind.BLOOD_METAL,
                null,
                "METAL=" + metal + ";VALUE=" + value + ";UNIT=" + unit + ";SPECIMEN=" + specimen);
    }

    @ParameterizedTest
    @EnumSource(ObservationKind.class)
    void everyKindSaysWhatItIsMadeOf(ObservationKind kind) {
        var schema = ObservationSchema.of(kind);
        assertFalse(schema.required().isEmpty());
        assertEquals(schema.fields().size(), schema.fields().stream().distinct().count(), "no field twice");
    }

    @ParameterizedTest(name = "{0} {1} reads as {2}")
    @CsvSource(textBlock = """
            VALUE,         119,            119
            VALUE,         '< 10',         <10
            VALUE,         7.00,           7.00
            VALUE,         .5,             0.5
            TOTAL,         ' 41 ',         41
            REPORTED,      2019-03-20,     2019-03-20
            METAL,         COBALT,         COBALT
            FINDINGS,      'MASS, LARGE_FLUID,MASS', 'LARGE_FLUID,MASS'
            """)
    void aFieldKeepsOneSpelling(ObservationField field, String typed, String kept) {
        assertEquals(kept, field.read(typed));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            VALUE,    high
            VALUE,    -3
            VALUE,    1e5
            VALUE,    '1,190'
            VALUE,    99999999
            TOTAL,    41/48
            REPORTED, 20/03/2019
            METAL,    Nickel
            FINDINGS, 'MASS,TUMOUR'
            """)
    void whatIsNoValueOfItsFieldIsRefused(ObservationField field, String typed) {
        assertThrows(NotAnObservationValue.class, () -> field.read(typed));
    }

    @Test
    void aResultIsReadAsPrinted() {
        var result =
                blood("COBALT", "<10", "NANOMOLES_PER_LITRE", "WHOLE_BLOOD").blood();
        assertTrue(result.printed().below());
        assertEquals(MARCH, result.sampled());
        assertEquals("0.589", result.micrograms().toPlainString());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            BLOOD_METAL, ,     METAL=COBALT;VALUE=9;UNIT=PPB,                  ObservationFieldMissing
            BLOOD_METAL, LEFT, METAL=COBALT;VALUE=9;UNIT=PPB;SPECIMEN=SERUM,   ObservationIsOfPerson
            HIP_SCORE,   ,     SCALE=ZERO_TO_48;TOTAL=41,                      ObservationNeedsHip
            HIP_SCORE,   LEFT, SCALE=ZERO_TO_48;TOTAL=49,                      ScoreOffScale
            HIP_SCORE,   LEFT, SCALE=TWELVE_TO_60;TOTAL=11,                    ScoreOffScale
            HIP_SCORE,   LEFT, SCALE=ZERO_TO_48;TOTAL=41;METAL=COBALT,         ObservationFieldForeign
            SYMPTOMS,    LEFT, SYMPTOMS=PRESENT;UNTIL=2019-03-13,              NotAHistory
            """)
    void whatIsNoObservationIsRefused(ObservationKind kind, @Nullable Side side, String fields, String rule) {
        var refused = assertThrows(RuleBroken.class, () -> read(kind, side, fields));
        assertEquals(rule, refused.rule());
    }

    @Test
    void whatWasRecordedIsReadHipByHip() {
        var left = read(ObservationKind.IMAGING, Side.LEFT, "MODALITY=MARS_MRI;FINDINGS=MUSCLE_DAMAGE");
        var right = read(ObservationKind.SYMPTOMS, Side.RIGHT, "SYMPTOMS=ABSENT");
        var review = read(ObservationKind.REVIEW, null, "FUNCTION=WELL");
        var history = RecordedHistory.of(List.of(left, right, review));
        assertTrue(history.isRecorded());
        assertEquals(
                Set.of(ImagingFinding.MUSCLE_DAMAGE),
                history.images(Side.LEFT).getFirst().findings());
        assertEquals(List.of(), history.images(Side.RIGHT));
        assertFalse(history.spells(Side.RIGHT).getFirst().symptomatic());
        assertEquals(MARCH, history.reviews().getFirst().on());
        assertFalse(RecordedHistory.NOTHING.isRecorded());
    }

    @Test
    void findingsOfOneImageAreOneImage() {
        var atrophy = read(ObservationKind.IMAGING, Side.LEFT, "MODALITY=MARS_MRI;FINDINGS=MUSCLE_DAMAGE");
        var mass = read(ObservationKind.IMAGING, Side.LEFT, "MODALITY=MARS_MRI;FINDINGS=MASS");
        var plain = read(ObservationKind.IMAGING, Side.LEFT, "MODALITY=X_RAY;FINDINGS=NORMAL");
        var images = RecordedHistory.of(List.of(atrophy, mass, plain)).images(Side.LEFT);
        assertEquals(2, images.size());
        assertEquals(
                Set.of(ImagingFinding.MUSCLE_DAMAGE, ImagingFinding.MASS),
                images.getFirst().findings());
    }

    @Test
    void doublesAndDoubtfulFiguresAreTold() {
        var whole = blood("COBALT", "119", "NANOMOLES_PER_LITRE", "WHOLE_BLOOD");
        var again = blood("COBALT", "7", "PPB", "WHOLE_BLOOD");
        var serum = blood("COBALT", "120", "NANOMOLES_PER_LITRE", "SERUM");
        var creatinine = blood("CHROMIUM", "78", "MICROMOLES_PER_LITRE", "WHOLE_BLOOD");
        var all = List.of(whole, again, serum, creatinine);
        assertEquals(Set.of(ObservationRemark.RECORDED_TWICE), ObservationRemark.of(whole, all));
        assertEquals(Set.of(ObservationRemark.NOT_WHOLE_BLOOD), ObservationRemark.of(serum, all));
        assertEquals(Set.of(ObservationRemark.NO_RESULT_OF_THE_METAL), ObservationRemark.of(creatinine, all));
        var early = read(
                ObservationKind.BLOOD_METAL,
                null,
                "METAL=CHROMIUM;VALUE=9;UNIT=PPB;SPECIMEN=WHOLE_BLOOD;REPORTED=2019-03-01");
        assertEquals(Set.of(ObservationRemark.DAYS_OUT_OF_ORDER), ObservationRemark.of(early, List.of(early)));
    }

    @Test
    void theLastDayOfASpellMayNotComeBeforeItsFirst() {
        var typed = Map.of(ObservationField.SYMPTOMS, "PRESENT", ObservationField.UNTIL, "2019-03-01");
        var details = ObservationDetails.read(ObservationKind.SYMPTOMS, typed);
        var spell = new Observed(ObservationKind.SYMPTOMS, Side.LEFT, MARCH, details);
        assertThrows(NotAHistory.class, spell::spell);
    }
}
