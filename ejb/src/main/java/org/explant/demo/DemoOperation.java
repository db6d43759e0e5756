// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.Side;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the demo book, told by one source, and what the other papers of the file say of it.
 *
 * @param paper the document that tells it; null where it is the claimant's word
 * @param components what it put in
 * @param removes what it took out, of all that was in
 */
public record DemoOperation(
        Side side,
        SourceKind source,
        @Nullable DemoDocument paper,
        Map<ImplantField, String> told,
        List<Map<ImplantField, String>> components,
        Set<ComponentKind> removes,
        List<Saying> sayings) {
    public DemoOperation {
        told = Map.copyOf(told);
        components = List.copyOf(components);
        removes = Set.copyOf(removes);
        sayings = List.copyOf(sayings);
    }

    /**
     * What another source says.
     *
     * @param component of what it put in; null for the operation itself
     */
    public record Saying(
            SourceKind source,
            @Nullable DemoDocument paper,
            @Nullable ComponentKind component,
            Map<ImplantField, String> told) {}
}
