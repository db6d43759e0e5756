// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.explant.access.Permission;
import org.explant.audit.Act;
import org.explant.audit.AuditTrail;
import org.explant.catalogue.code.CodePart;
import org.explant.catalogue.code.Ref;
import org.explant.catalogue.code.Scanning;

/** The device catalogue as it is read: makers, systems, components, and what a number on a label may be. */
@Stateless
@RolesAllowed(Permission.READS_CLAIMS)
public class Devices {
    @Inject
    private CatalogueQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Every maker by name. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.SYSTEM})
    public List<MakerLine> makers() {
        var shelf = shelf();
        return shelf.of(ItemKind.MAKER).stream().map(shelf::maker).toList();
    }

    /** The systems that agree with the filter, by maker and name. */
    @RolesAllowed({Permission.READS_CLAIMS, Permission.SYSTEM})
    public List<SystemLine> systems(@NotNull DeviceFilter filter) {
        var shelf = shelf();
        return shelf.of(ItemKind.SYSTEM).stream()
                .filter(system -> shelf.speaksOf(system, filter.words()))
                .map(shelf::system)
                .filter(line -> filter.group() == null || line.group() == filter.group())
                .filter(line -> filter.status() == null || line.status() == filter.status())
                .sorted(Comparator.comparing(SystemLine::makerName).thenComparing(SystemLine::name))
                .toList();
    }

    /** Every component in use, by maker, system and name. */
    public List<ComponentLine> components() {
        var shelf = shelf();
        return shelf.of(ItemKind.COMPONENT).stream()
                .filter(shelf::isInUse)
                .map(shelf::component)
                .sorted(Comparator.comparing(
                                (ComponentLine line) -> line.system().makerName())
                        .thenComparing(line -> line.system().name())
                        .thenComparing(ComponentLine::name))
                .toList();
    }

    /** One component. */
    public ComponentLine component(@NotNull CatalogueComponentId component) {
        var shelf = shelf();
        return shelf.component(shelf.item(component.item()));
    }

    /** An entry with all its values and what stands under it. */
    public ItemSheet sheet(@NotNull ItemId item) {
        var shelf = shelf();
        return sheet(shelf, shelf.item(item));
    }

    /** What stood in an entry before, the latest change first. */
    public List<CatalogueChangeLine> history(@NotNull ItemId item) {
        return queries.history(item).stream()
                .map(row -> ((CatalogueChange) row[0]).line((String) row[1]))
                .toList();
    }

    /** Takes apart what was typed or scanned and proposes the components that it may be. */
    public Identified identify(@NotNull String text) {
        int thisYear = LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear();
        var code = Scanning.read(text, thisYear);
        var ref = code.value(CodePart.REF);
        var proposals = ref.isEmpty() ? List.<Proposal>of() : new Matching(shelf()).of(Ref.of(ref));
        var facts = Map.of("code", code.kind().name(), "proposals", Integer.toString(proposals.size()));
        trail.record(Act.DEVICE_IDENTIFIED, null, null, facts);
        return new Identified(code, proposals);
    }

    private Shelf shelf() {
        return new Shelf(queries.everything());
    }

    private static ItemSheet sheet(Shelf shelf, CatalogueItem item) {
        var above = new ArrayList<ItemSheet>();
        for (var at = item; at.parent() != null; ) {
            at = shelf.above(at);
            above.addFirst(bare(at, List.of(), List.of()));
        }
        return bare(item, above, below(shelf, item));
    }

    private static List<ItemSheet> below(Shelf shelf, CatalogueItem item) {
        var below = new ArrayList<ItemSheet>();
        for (ItemKind kind : ItemKind.values())
            for (CatalogueItem each : shelf.under(item.itemId(), kind))
                below.add(bare(each, List.of(), below(shelf, each)));
        return below;
    }

    private static ItemSheet bare(CatalogueItem item, List<ItemSheet> above, List<ItemSheet> below) {
        return new ItemSheet(item.itemId(), item.kind(), item.edition(), item.cells(), above, below, item.isInUse());
    }
}
