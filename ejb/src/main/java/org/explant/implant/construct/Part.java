// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.util.Collections;
import java.util.Set;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.ComponentId;
import org.explant.implant.OperationId;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A component by its accepted values.
 *
 * @param makers every maker that it may be of; empty where none is told
 * @param named whether its maker, system or REF is known
 * @param size in mm: of a head its diameter, of a cup its outer one
 * @param inner of a cup or a liner: the head it takes, in mm
 * @param stay when it was in the body
 */
public record Part(
        ComponentId component,
        ComponentKind kind,
        Set<String> makers,
        boolean named,
        @Nullable Integer size,
        @Nullable Integer inner,
        @Nullable Material bearing,
        Stay stay) {
    public Part {
        makers = Set.copyOf(makers);
    }

    /**
     * From one operation to another; a date that is not known leaves its end open.
     *
     * @param out null while it is in
     */
    public record Stay(
            OperationId in,
            @Nullable PartialDate from,
            @Nullable OperationId out,
            @Nullable PartialDate until) {
        /** Whether both may have been in at once; what one operation exchanged never was. */
        boolean meets(Stay other) {
            return begunBefore(other) && other.begunBefore(this);
        }

        private boolean begunBefore(Stay end) {
            if (in.equals(end.out)) return false;
            if (end.out == null || from == null || end.until == null) return true;
            return from.earliest().isBefore(end.until.latest());
        }

        /** It came out before it went in, by any reading of the dates. */
        boolean isReversed() {
            return from != null && until != null && until.latest().isBefore(from.earliest());
        }
    }

    boolean isHead() {
        return kind == ComponentKind.HEAD || kind == ComponentKind.RESURFACING_HEAD;
    }

    boolean isSocket() {
        return kind == ComponentKind.CUP || kind == ComponentKind.LINER;
    }

    /** Bone cement and screws come from anybody; these parts are meant for each other. */
    boolean isMatched() {
        return isHead() || isSocket() || Build.ON_A_STEM.contains(kind);
    }

    /** Nobody can say which device it is. */
    boolean isNameless() {
        return !named;
    }

    /** Both makers are known, and they are two. */
    boolean isOfAnotherMaker(Part other) {
        return !makers.isEmpty() && !other.makers.isEmpty() && Collections.disjoint(makers, other.makers);
    }

    /** Both are known, and the head is no fit for the socket. */
    boolean isTooLargeOrSmallFor(Part socket) {
        return size != null && socket.inner != null && !size.equals(socket.inner);
    }
}
