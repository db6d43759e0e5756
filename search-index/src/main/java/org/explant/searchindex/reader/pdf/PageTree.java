// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The tree of a document's pages, walked before PDFBox does. PDFBox leaves out, without a word, pages that do not say
 * that they are pages, so that every later page would bear a wrong number; and it walks by recursion.
 */
final class PageTree {
    private static final int DEEPEST = 200;

    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Branch> open = new ArrayDeque<>();
    private final int most;
    private int pages;

    private PageTree(int most) {
        this.most = most;
    }

    /** Marks every leaf as the page it is and counts them, up to one more than wanted. */
    static int mend(COSDictionary root, int most) {
        return new PageTree(most).walk(root);
    }

    private int walk(COSDictionary root) {
        open(root);
        while (!open.isEmpty() && pages <= most) {
            Branch branch = open.peek();
            if (branch.next >= branch.kids.size()) {
                open.pop();
            } else if (branch.kids.getObject(branch.next++) instanceof COSDictionary kid) {
                visit(kid);
            }
        }
        return pages;
    }

    private void visit(COSDictionary kid) {
        if (kid.getDictionaryObject(COSName.KIDS) instanceof COSArray) {
            open(kid);
        } else {
            kid.setItem(COSName.TYPE, COSName.PAGE);
            pages++;
        }
    }

    private void open(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.KIDS);
        if (kids instanceof COSArray array && met.add(node)) {
            if (open.size() >= DEEPEST) {
                throw new IllegalStateException("A page tree deeper than any sound one");
            }
            open.push(new Branch(array));
        }
    }

    private static final class Branch {
        private final COSArray kids;
        private int next;

        Branch(COSArray kids) {
            this.kids = kids;
        }
    }
}
