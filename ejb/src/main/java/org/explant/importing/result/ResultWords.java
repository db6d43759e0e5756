// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.util.Map;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalUnit;

/**
 * The words a sheet can say it in, in small letters and digits. "Cr" alone is refused: in most laboratories it is
 * creatinine. "Blood" alone is whole blood, as laboratories use it beside serum and plasma.
 */
final class ResultWords {
    static final Map<String, Metal> METALS = Map.ofEntries(
            Map.entry("cobalt", Metal.COBALT),
            Map.entry("co", Metal.COBALT),
            Map.entry("cobaltblood", Metal.COBALT),
            Map.entry("bloodcobalt", Metal.COBALT),
            Map.entry("cobaltlevel", Metal.COBALT),
            Map.entry("chromium", Metal.CHROMIUM),
            Map.entry("chromiumblood", Metal.CHROMIUM),
            Map.entry("bloodchromium", Metal.CHROMIUM),
            Map.entry("chromiumlevel", Metal.CHROMIUM));

    /** A micro sign is read as u. */
    static final Map<String, MetalUnit> UNITS = Map.ofEntries(
            Map.entry("nmoll", MetalUnit.NANOMOLES_PER_LITRE),
            Map.entry("nmolperl", MetalUnit.NANOMOLES_PER_LITRE),
            Map.entry("nanomolesperlitre", MetalUnit.NANOMOLES_PER_LITRE),
            Map.entry("umoll", MetalUnit.MICROMOLES_PER_LITRE),
            Map.entry("micromoll", MetalUnit.MICROMOLES_PER_LITRE),
            Map.entry("ugl", MetalUnit.MICROGRAMS_PER_LITRE),
            Map.entry("mcgl", MetalUnit.MICROGRAMS_PER_LITRE),
            Map.entry("microgl", MetalUnit.MICROGRAMS_PER_LITRE),
            Map.entry("microgramsperlitre", MetalUnit.MICROGRAMS_PER_LITRE),
            Map.entry("ngml", MetalUnit.NANOGRAMS_PER_MILLILITRE),
            Map.entry("ppb", MetalUnit.PPB));

    static final Map<String, BloodSpecimen> SPECIMENS = Map.ofEntries(
            Map.entry("wholeblood", BloodSpecimen.WHOLE_BLOOD),
            Map.entry("blood", BloodSpecimen.WHOLE_BLOOD),
            Map.entry("wb", BloodSpecimen.WHOLE_BLOOD),
            Map.entry("edtablood", BloodSpecimen.WHOLE_BLOOD),
            Map.entry("edtawholeblood", BloodSpecimen.WHOLE_BLOOD),
            Map.entry("wholebloodedta", BloodSpecimen.WHOLE_BLOOD),
            Map.entry("serum", BloodSpecimen.SERUM),
            Map.entry("plasma", BloodSpecimen.PLASMA),
            Map.entry("notknown", BloodSpecimen.NOT_KNOWN),
            Map.entry("unknown", BloodSpecimen.NOT_KNOWN));

    private ResultWords() {}

    /** Both of the signs that print a micro become a letter, so that micro and nothing are told apart. */
    static String withoutMicro(String text) {
        return text.replace('µ', 'u').replace('μ', 'u');
    }
}
