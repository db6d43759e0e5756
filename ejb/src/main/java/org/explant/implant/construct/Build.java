// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.explant.catalogue.ComponentKind;
import org.jspecify.annotations.Nullable;

/**
 * What parts make together. Only what is in the body decides, never a brand: a resurfacing cup under a large modular
 * head on a stem is stemmed, a metal liner under a resurfacing head is a resurfacing.
 *
 * @param head material of the head's surface, where known
 * @param socket material it moves against: the liner's where there is one, else the cup's
 * @param headMillimetres diameter of the head; where the head does not tell, what the socket takes
 */
public record Build(
        Construct construct,
        @Nullable Material head,
        @Nullable Material socket,
        @Nullable Integer headMillimetres) {
    static final Set<ComponentKind> ON_A_STEM =
            Set.of(ComponentKind.STEM, ComponentKind.HEAD, ComponentKind.TAPER_SLEEVE, ComponentKind.NECK);

    public static Build of(Collection<Part> parts) {
        var heads = parts.stream().filter(Part::isHead).toList();
        var liners = only(parts, ComponentKind.LINER);
        var sockets = liners.isEmpty() ? only(parts, ComponentKind.CUP) : liners;
        var size = same(heads, Part::size);
        return new Build(
                constructOf(parts),
                same(heads, Part::bearing),
                same(sockets, Part::bearing),
                size == null && heads.size() < 2 ? same(sockets, Part::inner) : size);
    }

    /** One surface that is no metal settles it; two that are metal settle it too. */
    public MetalOnMetal metalOnMetal() {
        if (head != null && !head.isMetal() || socket != null && !socket.isMetal()) return MetalOnMetal.NO;
        if (head == null || socket == null)
            return construct == Construct.NOTHING ? MetalOnMetal.NO : MetalOnMetal.UNKNOWN;
        return MetalOnMetal.YES;
    }

    private static Construct constructOf(Collection<Part> parts) {
        if (parts.stream().noneMatch(Part::isMatched)) return Construct.NOTHING;
        if (parts.stream().anyMatch(part -> ON_A_STEM.contains(part.kind()))) return Construct.STEMMED;
        return parts.stream().anyMatch(Part::isHead) ? Construct.RESURFACING : Construct.UNKNOWN;
    }

    private static List<Part> only(Collection<Part> parts, ComponentKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The value they share; nothing where one is silent or they differ. */
    private static <T> @Nullable T same(List<Part> parts, Function<Part, @Nullable T> value) {
        if (parts.isEmpty()) return null;
        T first = value.apply(parts.getFirst());
        return parts.stream().allMatch(part -> Objects.equals(first, value.apply(part))) ? first : null;
    }
}
