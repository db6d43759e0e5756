// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.explant.coding.Coding;
import org.explant.coding.CodingSpot;
import org.explant.coding.TagId;

/** What somebody has tagged in the papers of the demo book already. */
@Dependent
class DemoTags {
    private static final TagId RELEVANT = bundled(1);
    private static final TagId PRIVILEGED = bundled(2);
    private static final TagId LIABILITY = bundled(3);
    private static final TagId CAUSATION = bundled(4);

    /** By type of document; the whole of it where a paper is privileged, else its first page. */
    private static final Map<String, TagId> USUAL = Map.of(
            "REC-LAB", CAUSATION,
            "REC-OP", RELEVANT,
            "RECALL-LETTER", LIABILITY,
            "COUNSEL-OPINION", PRIVILEGED,
            "ATT-NOTE", PRIVILEGED,
            "CLINIC-LETTER", CAUSATION);

    private final Coding coding;

    @Inject
    DemoTags(Coding coding) {
        this.coding = coding;
    }

    /** Every other file has been gone through; a tag that stands already stays as it was put. */
    void tell(@Observes DemoFiled filed) {
        if (filed.claim().sequence() % 2 == 1) return;
        var by = filed.person(filed.claim().feeEarner());
        filed.papers().forEach((paper, document) -> {
            TagId tag = USUAL.get(paper.typeCode());
            if (tag == null || paper.pages() == 0) return;
            var at = paper.received().plusDays(2).atTime(10, 30).toInstant(ZoneOffset.UTC);
            coding.bringIn(tag, new CodingSpot(document, tag.equals(PRIVILEGED) ? 0 : 1), by, at);
        });
    }

    private static TagId bundled(int number) {
        return new TagId(UUID.fromString("7a600000-0000-4000-8000-00000000000" + number));
    }
}
