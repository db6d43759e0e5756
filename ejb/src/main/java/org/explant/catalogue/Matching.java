// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import static org.explant.catalogue.CatalogueField.*;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.explant.catalogue.code.Ref;
import org.explant.catalogue.code.RefShape;

/** Which components a catalogue number may be of, the likeliest first. */
final class Matching {
    /** As printed before guessed; a size that is sold before one that is not; the shape that fixes more before others. */
    private static final Comparator<Match> LIKELIEST = Comparator.comparing(
                    (Match match) -> match.proposal().secondGuess())
            .thenComparing(match -> !match.proposal().sizeKnown())
            .thenComparing(match -> -match.weight())
            .thenComparing(match -> match.proposal().component().name());

    private final Shelf shelf;

    Matching(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Match(Proposal proposal, int weight) {}

    List<Proposal> of(Ref ref) {
        return shelf.of(ItemKind.REF_PATTERN).stream()
                .filter(shelf::isInUse)
                .map(pattern -> match(pattern, ref))
                .flatMap(Optional::stream)
                .sorted(LIKELIEST)
                .map(Match::proposal)
                .toList();
    }

    private Optional<Match> match(CatalogueItem pattern, Ref ref) {
        var cell = pattern.cell(SHAPE_OF_REF);
        if (cell == null) return Optional.empty();
        var shape = new RefShape(cell.value());
        boolean exact = shape.fits(ref, false).isPresent();
        return shape.fits(ref, !exact)
                .filter(fit -> fit.size() == null || mayBe(pattern, fit.size()))
                .map(fit -> new Match(proposal(pattern, cell, fit, !exact), shape.weight()));
    }

    private static boolean mayBe(CatalogueItem pattern, int size) {
        var alone = Shelf.sizes(pattern);
        return alone.isEmpty() || alone.contains(size);
    }

    private Proposal proposal(CatalogueItem pattern, Cell shape, RefShape.Fit fit, boolean guessed) {
        var component = shelf.component(shelf.above(pattern));
        var size = fit.size();
        // A shape with sizes of its own has been asked already; its size need not measure what the component's do.
        boolean known = size == null
                || !pattern.value(SIZES_SOLD).isEmpty()
                || component.sizes().isEmpty()
                || component.sizes().contains(size);
        return new Proposal(
                component,
                size,
                size == null ? null : Shelf.code(pattern, SIZE_MEANS, SizeMeaning.AS_LABELLED),
                known,
                Objects.requireNonNull(shape).value(),
                shape.confidence(),
                shape.source(),
                guessed);
    }
}
