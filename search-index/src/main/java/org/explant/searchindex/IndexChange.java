// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex;

/** One thing to be carried into the index. It states the outcome, so carrying it twice does no harm. */
public sealed interface IndexChange {
    /** The document concerned. */
    DocumentKey key();

    /** The document stands in the index exactly so afterwards, whatever stood there before. */
    record Replace(EvidenceDocument document) implements IndexChange {
        @Override
        public DocumentKey key() {
            return document.key();
        }
    }

    /** Nothing of the document is left afterwards. */
    record Remove(DocumentKey key) implements IndexChange {}
}
