// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import static org.explant.catalogue.FieldType.*;
import static org.explant.catalogue.ItemKind.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.explant.catalogue.code.RefShape;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The fields of the catalogue: which kinds of entries have them and what they hold. The one table. */
public enum CatalogueField {
    NAME(TEXT, MAKER, SYSTEM, COMPONENT, REF_PATTERN, NOTICE),
    COMPANY_GROUP(TEXT, MAKER),
    FORMER_NAMES(LINES, MAKER),
    CONSTRUCT(SystemConstruct.class, SYSTEM),
    DEVICE_GROUP(DeviceGroup.class, SYSTEM),
    MARKETED_FROM(DATE, SYSTEM),
    MARKETED_TO(DATE, SYSTEM),
    MARKET_STATUS(MarketStatus.class, SYSTEM),
    REVISION_RATE(TEXT, SYSTEM),
    LOT_FORMAT(TEXT, SYSTEM),
    COMPONENT_KIND(ComponentKind.class, COMPONENT),
    MATERIAL(BearingMaterial.class, COMPONENT),
    SHAPE_OF_REF(SHAPE, REF_PATTERN),
    SIZE_MEANS(SizeMeaning.class, REF_PATTERN),
    /** Of a component: as sold. Of a shape: it fits these alone. */
    SIZES_SOLD(SIZES, COMPONENT, REF_PATTERN),
    NOTICE_KIND(NoticeKind.class, NOTICE),
    ISSUED_ON(DATE, NOTICE),
    ISSUED_BY(TEXT, NOTICE),
    NOTICE_REFERENCE(TEXT, NOTICE),
    REMARK(TEXT, MAKER, SYSTEM, COMPONENT, REF_PATTERN, NOTICE),
    /** Why the entry is no longer used; an entry with such a reason is never proposed. */
    OUT_OF_USE(TEXT, MAKER, SYSTEM, COMPONENT, REF_PATTERN, NOTICE);

    private final FieldType type;
    private final @Nullable Class<? extends Enum<?>> codes;
    private final Set<ItemKind> kinds;

    CatalogueField(FieldType type, ItemKind... kinds) {
        this.type = type;
        codes = null;
        this.kinds = Set.of(kinds);
    }

    CatalogueField(Class<? extends Enum<?>> codes, ItemKind... kinds) {
        type = CODE;
        this.codes = codes;
        this.kinds = Set.of(kinds);
    }

    /** The fields that such an entry has, in order. */
    public static List<CatalogueField> of(ItemKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    public FieldType type() {
        return type;
    }

    /** The codes to choose from; none where it holds something else. */
    public List<Enum<?>> codes() {
        return codes == null ? List.of() : List.of(codes.getEnumConstants());
    }

    /** Refuses what the field cannot hold. */
    void check(ItemKind kind, String value) {
        if (!kinds.contains(kind)) throw new NotACatalogueValue();
        switch (type) {
            case SIZES -> Sizes.of(value);
            case DATE -> PartialDate.parse(value);
            case SHAPE -> new RefShape(value);
            case CODE -> {
                if (codes().stream().noneMatch(code -> code.name().equals(value))) throw new NotACatalogueValue();
            }
            case TEXT, LINES -> {}
        }
    }
}
