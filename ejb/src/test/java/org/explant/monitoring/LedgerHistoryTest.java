// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.ComponentId;
import org.explant.implant.ComponentSheet;
import org.explant.implant.FieldSheet;
import org.explant.implant.HipId;
import org.explant.implant.HipSheet;
import org.explant.implant.OperationId;
import org.explant.implant.OperationSheet;
import org.explant.implant.SourceLine;
import org.explant.implant.StatementId;
import org.explant.implant.construct.HipFacts;
import org.explant.implant.construct.Material;
import org.explant.implant.construct.MetalOnMetal;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Part;
import org.explant.implant.construct.Side;
import org.explant.implant.source.Assessment;
import org.explant.implant.source.Grade;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.explant.implant.source.Sureness;
import org.explant.monitoring.guidance.DeviceFamily;
import org.explant.monitoring.history.Bearing;
import org.explant.monitoring.observed.RecordedHistory;
import org.explant.party.Sex;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bearings as the implant ledger tells them. */
class LedgerHistoryTest {
    private final Map<String, ComponentSheet> components = new java.util.HashMap<>();
    private final List<OperationSheet> operations = new ArrayList<>();

    @Test
    void aBearingLastsUntilItsHeadOrSocketIsExchanged() {
        operated("2006-05-10", List.of("cup CUP 48 METAL BHR cup", "head RESURFACING_HEAD 48 METAL BHR"), List.of());
        operated("2010", List.of(), List.of());
        operated(
                "2015-04-20",
                List.of("liner LINER 36 PLASTIC Marathon", "stem STEM - - Corail", "ball HEAD 36 METAL Articul"),
                List.of("cup", "head"));
        var bearings = bearings();
        assertEquals(2, bearings.size());
        var first = bearings.getFirst();
        assertEquals(PartialDate.parse("2015-04-20"), first.out());
        assertEquals(DeviceFamily.BHR, first.family());
        assertEquals(48, first.headMillimetres());
        assertEquals(MetalOnMetal.NO, bearings.getLast().metal());
    }

    @Test
    void aStemExchangedUnderTheSameBearingBeginsNoOther() {
        operated(
                "2006-05-10",
                List.of("cup CUP 36 METAL Pinnacle", "head HEAD 36 METAL Articul", "stem STEM - - Corail"),
                List.of());
        operated("2009-05-10", List.of("other STEM - - Solution"), List.of("stem"));
        assertEquals(1, bearings().size());
        assertEquals(DeviceFamily.OTHER, bearings().getFirst().family());
    }

    @Test
    void whatIsTakenOutWithoutAnythingInItsPlaceIsOut() {
        operated("2006-05-10", List.of("cup CUP 45 METAL ASR cup", "head RESURFACING_HEAD 45 METAL ASR"), List.of());
        operated(null, List.of(), List.of("cup", "head"));
        var only = bearings().getFirst();
        assertTrue(only.isOut());
        assertNull(only.out());
        assertEquals(DeviceFamily.ASR, only.family());
    }

    @Test
    void aNamedDeviceIsOneOfAnAlertByItsPartsToo() {
        operated(
                "2008-01-01",
                List.of("cup CUP 48 METAL BHR cup", "head HEAD 48 METAL BHMH", "stem STEM - - CPT"),
                List.of());
        assertEquals(DeviceFamily.OTHER, bearings().getFirst().family(), "a BHR cup under a modular head is no BHR");
    }

    @Test
    void aMitchHeadIsOneOfTheAlertOnAnAccoladeStemOnly() {
        operated(
                "2008-01-01",
                List.of("cup CUP 48 METAL MITCH TRH cup", "head HEAD 48 METAL MITCH TRH modular head"),
                List.of());
        assertNull(bearings().getFirst().family(), "the stem is not known");
        operations.clear();
        operated(
                "2008-01-01",
                List.of(
                        "cup CUP 48 METAL MITCH TRH cup",
                        "head HEAD 48 METAL MITCH TRH modular head",
                        "stem STEM - - Accolade TMZF"),
                List.of());
        assertEquals(DeviceFamily.MITCH_ON_ACCOLADE, bearings().getFirst().family());
    }

    @Test
    void anR3LinerCountsWhereItIsOfMetal() {
        operated(
                "2009-01-01",
                List.of("liner LINER 46 METAL R3 liner", "head HEAD 46 METAL BHMH", "stem STEM - - Synergy"),
                List.of());
        assertEquals(DeviceFamily.R3_METAL_LINER, bearings().getFirst().family());
        operations.clear();
        operated(
                "2009-01-01",
                List.of("liner LINER 36 PLASTIC R3 liner", "head HEAD 36 METAL Oxinium", "stem STEM - - Synergy"),
                List.of());
        assertEquals(DeviceFamily.OTHER, bearings().getFirst().family());
    }

    @Test
    void aDeviceWithoutANameIsNotKnown() {
        operated("2009-01-01", List.of("cup CUP 48 METAL", "head HEAD 48 METAL", "stem STEM - -"), List.of());
        assertNull(bearings().getFirst().family());
        assertNull(bearings().getFirst().ratedTenA());
    }

    private List<Bearing> bearings() {
        var hip = new HipSheet(
                new HipId(UUID.randomUUID()),
                Side.LEFT,
                1,
                operations,
                new HipFacts(Side.LEFT, List.of(), List.of()),
                List.of());
        return LedgerHistory.of(List.of(hip), new WhoseHips(Sex.FEMALE, null), RecordedHistory.NOTHING)
                .hips()
                .getFirst()
                .bearings();
    }

    private void operated(@Nullable String on, List<String> put, List<String> removed) {
        var operation = new OperationId(UUID.randomUUID());
        var date = on == null ? null : PartialDate.parse(on);
        var implanted = put.stream()
                .map(each -> component(each.split(" ", 5), operation, date))
                .toList();
        operations.add(new OperationSheet(
                operation,
                OperationKind.OTHER,
                date,
                List.of(),
                new Assessment(Sureness.ONE_SOURCE, 1),
                implanted,
                removed.stream().map(components::get).toList()));
    }

    /** {@code name KIND size METAL|PLASTIC|- system} */
    private ComponentSheet component(String[] words, OperationId operation, @Nullable PartialDate date) {
        var id = new ComponentId(UUID.randomUUID());
        var kind = ComponentKind.valueOf(words[1]);
        var size = words[2].equals("-") ? null : Integer.valueOf(words[2]);
        var material =
                switch (words[3]) {
                    case "METAL" -> Material.COBALT_CHROMIUM;
                    case "PLASTIC" -> Material.POLYETHYLENE;
                    default -> null;
                };
        var part = new Part(id, kind, Set.of(), true, size, size, material, new Part.Stay(operation, date, null, null));
        var fields = words.length < 5 ? List.<FieldSheet>of() : List.of(system(words[4], id));
        var sheet = new ComponentSheet(id, operation, null, fields, new Assessment(Sureness.ONE_SOURCE, 1), part);
        components.put(words[0], sheet);
        return sheet;
    }

    private static FieldSheet system(String name, ComponentId component) {
        var line = new SourceLine(
                new StatementId(UUID.randomUUID()),
                null,
                component.value(),
                ImplantField.SYSTEM,
                name,
                SourceKind.IMPLANT_STICKER,
                Grade.STRONG,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                "A Person",
                Instant.EPOCH,
                null,
                null,
                null);
        return new FieldSheet(ImplantField.SYSTEM, line, List.of(line), new Assessment(Sureness.ONE_SOURCE, 1));
    }
}
