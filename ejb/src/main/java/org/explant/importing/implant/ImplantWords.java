// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.Material;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.Grade;
import org.explant.implant.source.SourceKind;

/** The words a sheet can say it in. Where a word could mean two things it means none: it is refused, never guessed. */
final class ImplantWords {
    static final Map<String, Side> SIDES = with(
            Side.values(),
            Map.of(Side.LEFT, List.of("l", "lt", "lefthip"), Side.RIGHT, List.of("r", "rt", "righthip")));

    static final Map<String, OperationKind> OPERATIONS = with(
            OperationKind.values(),
            Map.of(
                    OperationKind.PRIMARY,
                    List.of(
                            "primaryoperation",
                            "primarythr",
                            "primaryhip",
                            "primaryhipreplacement",
                            "firstoperation",
                            "index"),
                    OperationKind.REVISION,
                    List.of("rev", "revisionthr", "firstrevision", "1strevision"),
                    OperationKind.RE_REVISION,
                    List.of("secondrevision", "2ndrevision", "thirdrevision", "3rdrevision"),
                    OperationKind.EXPLANT,
                    List.of("explantation", "removal", "girdlestone"),
                    OperationKind.OTHER,
                    List.of("otheroperation")));

    static final Map<String, ComponentKind> COMPONENTS = with(
            ComponentKind.values(),
            Map.of(
                    ComponentKind.CUP,
                    List.of("acetabularcup", "acetabularcomponent", "acetabularshell", "shell", "socket"),
                    ComponentKind.LINER,
                    List.of("acetabularliner", "insert", "acetabularinsert"),
                    ComponentKind.HEAD,
                    List.of("femoralhead", "modularhead", "ball"),
                    ComponentKind.RESURFACING_HEAD,
                    List.of("resurfacing", "resurfacingcomponent", "femoralresurfacing", "resurfacingfemoralhead"),
                    ComponentKind.STEM,
                    List.of("femoralstem"),
                    ComponentKind.TAPER_SLEEVE,
                    List.of("sleeve", "taperadapter", "taperadaptor", "adaptersleeve", "adaptorsleeve"),
                    ComponentKind.NECK,
                    List.of("modularneck"),
                    ComponentKind.SCREW,
                    List.of("acetabularscrew", "cupscrew"),
                    ComponentKind.CENTRALISER,
                    List.of("centralizer"),
                    ComponentKind.CEMENT_RESTRICTOR,
                    List.of("restrictor", "cementplug", "plug")));

    static final Map<String, Material> BEARINGS = with(
            Material.values(),
            Map.of(
                    Material.COBALT_CHROMIUM,
                    List.of("cobaltchrome", "cocr", "cobaltchromiumalloy", "cobaltchromealloy", "cocrmo"),
                    Material.STAINLESS_STEEL,
                    List.of("steel"),
                    Material.CERAMIC,
                    List.of("alumina", "zirconia", "biolox", "bioloxdelta", "bioloxforte"),
                    Material.OXIDISED_ZIRCONIUM,
                    List.of("oxidizedzirconium", "oxinium"),
                    Material.POLYETHYLENE,
                    List.of("poly", "pe", "uhmwpe", "xlpe", "hxlpe", "highlycrosslinkedpolyethylene"),
                    Material.OTHER,
                    List.of("othermaterial")));

    static final Map<String, SourceKind> SOURCES = with(
            SourceKind.values(),
            Map.of(
                    SourceKind.IMPLANT_STICKER,
                    List.of("sticker", "label", "implantlabel", "stickers", "implantstickers"),
                    SourceKind.EXPLANT_ENGRAVING,
                    List.of("engraving", "explant", "engravingontheexplant"),
                    SourceKind.OPERATION_NOTE,
                    List.of("opnote", "operationrecord", "theatrenote", "operationnotes"),
                    SourceKind.REGISTER,
                    List.of(
                            "registerprintout",
                            "registry",
                            "njr",
                            "jointregister",
                            "jointregistry",
                            "nationaljointregistry"),
                    SourceKind.MAKER_LETTER,
                    List.of("makersletter", "manufacturer", "manufacturersletter"),
                    SourceKind.CLINIC_LETTER,
                    List.of("letter"),
                    SourceKind.CLAIMANT,
                    List.of("client", "patient"),
                    SourceKind.OTHER,
                    List.of("othersource")));

    static final Map<String, Grade> GRADES = with(Grade.values(), Map.of());

    private ImplantWords() {}

    /** {@code RESURFACING_HEAD} is found as "Resurfacing head", "resurfacing-head" and by its other names. */
    private static <E extends Enum<E>> Map<String, E> with(E[] values, Map<E, List<String>> others) {
        var names = new HashMap<String, E>();
        for (E each : values) names.put(each.name().toLowerCase(Locale.ROOT).replace("_", ""), each);
        others.forEach((value, words) -> words.forEach(word -> names.put(word, value)));
        return Map.copyOf(names);
    }
}
