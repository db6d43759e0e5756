// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** A placed part of the query, its words already looked up: what {@link Places} reads from a segment. */
sealed interface PlaceTree {
    /** Any of these terms. */
    record AnyTerm(List<BytesRef> terms) implements PlaceTree {}

    /** Any of these parts. */
    record AnyPart(List<PlaceTree> parts) implements PlaceTree {}

    /** One directly after another. */
    record Row(List<PlaceTree> parts) implements PlaceTree {}

    /** Near each other. */
    record Pair(PlaceTree left, PlaceTree right, int words, boolean ordered) implements PlaceTree {}
}
