// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.explant.implant.construct.HipFacts.Operated;
import org.jspecify.annotations.Nullable;

/** The checks that need no more than the accepted values: sizes, makers, dates and sides that cannot all be right. */
public final class Misfits {
    private static final Set<OperationKind> TAKES_OUT =
            EnumSet.of(OperationKind.REVISION, OperationKind.RE_REVISION, OperationKind.EXPLANT);

    private Misfits() {}

    public static List<Finding> of(HipFacts hip) {
        var found = new ArrayList<Finding>();
        for (Operated operation : hip.operations()) check(hip, operation, found);
        for (Part part : hip.parts()) check(part, found);
        checkPairs(hip.parts(), found);
        if (Build.of(hip.left()).metalOnMetal() == MetalOnMetal.YES)
            hip.left().stream()
                    .filter(Part::isHead)
                    .forEach(head -> found.add(Finding.at(FindingKind.METAL_ON_METAL_IN_SITU, head)));
        return List.copyOf(found);
    }

    /** Operations that are dated after the person died, by any reading of the date. */
    public static List<Finding> afterDeath(HipFacts hip, @Nullable LocalDate died) {
        if (died == null) return List.of();
        return hip.operations().stream()
                .filter(each -> each.date() != null && each.date().earliest().isAfter(died))
                .map(each -> Finding.at(FindingKind.DEATH_BEFORE_OPERATION, each.operation()))
                .toList();
    }

    private static void check(HipFacts hip, Operated operation, List<Finding> found) {
        if (!EnumSet.of(hip.side()).containsAll(operation.sides()))
            found.add(Finding.at(FindingKind.SIDE_SWAPPED, operation.operation()));
        if (TAKES_OUT.contains(operation.kind())
                && hip.parts().stream()
                        .noneMatch(
                                part -> operation.operation().equals(part.stay().out())))
            found.add(Finding.at(FindingKind.REVISION_WITHOUT_REMOVAL, operation.operation()));
        if (operation.kind() == OperationKind.PRIMARY
                && hip.parts().stream()
                        .noneMatch(
                                part -> operation.operation().equals(part.stay().in())))
            found.add(Finding.at(FindingKind.UNKNOWN_DEVICE, operation.operation()));
    }

    private static void check(Part part, List<Finding> found) {
        if (part.stay().isReversed()) found.add(Finding.at(FindingKind.EXPLANT_BEFORE_IMPLANT, part));
        if (part.isMatched() && part.isNameless()) found.add(Finding.at(FindingKind.UNKNOWN_DEVICE, part));
    }

    private static void checkPairs(List<Part> parts, List<Finding> found) {
        for (int i = 0; i < parts.size(); i++)
            for (Part other : parts.subList(i + 1, parts.size())) checkPair(parts.get(i), other, found);
    }

    /** A stranger among four parts is told once, not once for each of the three. */
    private static boolean told(List<Finding> found, Part one, Part other) {
        return found.stream()
                .filter(each -> each.kind() == FindingKind.MIXED_MAKERS)
                .anyMatch(each -> one.component().equals(each.component())
                        || other.component().equals(each.other()));
    }

    private static void checkPair(Part one, Part other, List<Finding> found) {
        if (!one.isMatched() || !other.isMatched() || !one.stay().meets(other.stay())) return;
        if (one.isHead() && other.isSocket() && one.isTooLargeOrSmallFor(other))
            found.add(Finding.between(FindingKind.SIZE_MISMATCH, one, other));
        if (other.isHead() && one.isSocket() && other.isTooLargeOrSmallFor(one))
            found.add(Finding.between(FindingKind.SIZE_MISMATCH, other, one));
        if (one.isOfAnotherMaker(other) && !told(found, one, other))
            found.add(Finding.between(FindingKind.MIXED_MAKERS, one, other));
    }
}
