// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class PageTreeTest {
    @Test
    void aPageThatDoesNotSayItIsOneKeepsItsNumber() throws IOException {
        try (var pdf = APdf.ofPages(3, "page")) {
            COSDictionary silent = pdf.document().getPage(1).getCOSObject();
            silent.removeItem(COSName.TYPE);
            COSDictionary root = pdf.document().getPages().getCOSObject();
            assertEquals(3, PageTree.mend(root, 10));
            assertEquals(COSName.PAGE, silent.getCOSName(COSName.TYPE));
        }
    }

    @Test
    void aTreeThatBitesItsTailEnds() {
        var root = branch();
        kids(root).add(root);
        kids(root).add(new COSDictionary());
        assertEquals(1, PageTree.mend(root, 10));
    }

    @Test
    void aTreeDeeperThanAnySoundOneIsRefused() {
        var root = branch();
        var deepest = root;
        for (int i = 0; i < 100_000; i++) {
            var deeper = branch();
            kids(deepest).add(deeper);
            deepest = deeper;
        }
        assertThrows(IllegalStateException.class, () -> PageTree.mend(root, 10));
    }

    @Test
    void countingStopsOneAfterTheLimit() {
        var root = branch();
        for (int i = 0; i < 50; i++) {
            kids(root).add(new COSDictionary());
        }
        assertEquals(11, PageTree.mend(root, 10));
    }

    private static COSDictionary branch() {
        var branch = new COSDictionary();
        branch.setItem(COSName.KIDS, new COSArray());
        return branch;
    }

    private static COSArray kids(COSDictionary branch) {
        return (COSArray) branch.getDictionaryObject(COSName.KIDS);
    }
}
