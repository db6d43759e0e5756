// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import static org.explant.catalogue.CatalogueField.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.explant.shared.NotFound;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The whole catalogue as it stands, entries under entries, and the lines that others ask for. */
final class Shelf {
    private static final Comparator<CatalogueItem> BY_NAME =
            Comparator.comparing(item -> item.value(NAME), String.CASE_INSENSITIVE_ORDER);

    private final Map<ItemId, CatalogueItem> items = new HashMap<>();
    private final Map<ItemId, List<CatalogueItem>> under = new HashMap<>();

    Shelf(Collection<CatalogueItem> all) {
        all.forEach(item -> items.put(item.itemId(), item));
        all.stream().sorted(BY_NAME).forEach(item -> {
            if (item.parent() != null)
                under.computeIfAbsent(item.parent(), _ -> new ArrayList<>()).add(item);
        });
    }

    List<CatalogueItem> of(ItemKind kind) {
        return items.values().stream()
                .filter(item -> item.kind() == kind)
                .sorted(BY_NAME)
                .toList();
    }

    List<CatalogueItem> under(ItemId parent, ItemKind kind) {
        return under.getOrDefault(parent, List.of()).stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }

    CatalogueItem item(ItemId item) {
        return Optional.ofNullable(items.get(item)).orElseThrow(NotFound::new);
    }

    CatalogueItem above(CatalogueItem item) {
        return item(Objects.requireNonNull(item.parent()));
    }

    /** Whether neither it nor anything it stands under was taken out of use. */
    boolean isInUse(CatalogueItem item) {
        return item.isInUse() && (item.parent() == null || isInUse(above(item)));
    }

    MakerLine maker(CatalogueItem maker) {
        return new MakerLine(
                new MakerId(maker.itemId().value()),
                maker.value(NAME),
                maker.value(COMPANY_GROUP),
                maker.value(FORMER_NAMES).lines().map(String::strip).toList());
    }

    SystemLine system(CatalogueItem system) {
        var maker = above(system);
        return new SystemLine(
                new SystemId(system.itemId().value()),
                system.value(NAME),
                new MakerId(maker.itemId().value()),
                maker.value(NAME),
                code(system, CONSTRUCT, SystemConstruct.NOT_KNOWN),
                code(system, DEVICE_GROUP, DeviceGroup.NOT_KNOWN),
                date(system, MARKETED_FROM),
                date(system, MARKETED_TO),
                code(system, MARKET_STATUS, MarketStatus.NOT_KNOWN),
                under(system.itemId(), ItemKind.NOTICE).size(),
                weakest(system));
    }

    ComponentLine component(CatalogueItem component) {
        return new ComponentLine(
                new CatalogueComponentId(component.itemId().value()),
                component.value(NAME),
                code(component, COMPONENT_KIND, ComponentKind.OTHER),
                code(component, MATERIAL, BearingMaterial.NOT_KNOWN),
                sizes(component),
                system(above(component)));
    }

    static List<Integer> sizes(CatalogueItem item) {
        var listed = item.value(SIZES_SOLD);
        return listed.isEmpty() ? List.of() : Sizes.of(listed);
    }

    static <E extends Enum<E>> E code(CatalogueItem item, CatalogueField field, E otherwise) {
        var value = item.value(field);
        return value.isEmpty() ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), value);
    }

    /** Whether the words stand in the name of the system, of its maker, or in one that the maker had. */
    boolean speaksOf(CatalogueItem system, String words) {
        var maker = above(system);
        var names = String.join(
                "\n", system.value(NAME), maker.value(NAME), maker.value(FORMER_NAMES), maker.value(COMPANY_GROUP));
        return names.toLowerCase(Locale.UK).contains(words.strip().toLowerCase(Locale.UK));
    }

    private static @Nullable PartialDate date(CatalogueItem item, CatalogueField field) {
        var value = item.value(field);
        return value.isEmpty() ? null : PartialDate.parse(value);
    }

    private static Confidence weakest(CatalogueItem item) {
        return item.cells().values().stream()
                .map(Cell::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.GENERAL_KNOWLEDGE);
    }
}
