// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.nio.file.Path;
import org.explant.searchindex.EvidenceIndex;

/** The port on Lucene. */
class LuceneAlikeContractTest extends AlikeContractTest {
    @Override
    EvidenceIndex open(Path directory) {
        return LuceneEvidenceIndex.open(directory);
    }
}
