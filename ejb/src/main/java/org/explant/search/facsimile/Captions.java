// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facsimile;

import java.util.function.Function;
import org.explant.search.FoundRow;
import org.explant.searchindex.reader.PagePicture;

/**
 * What stands beneath a page.
 *
 * @param citation where the page is
 * @param missing said where no picture could be made
 * @param partly said where part of the page could not be drawn
 */
public record Captions(Function<FoundRow, String> citation, String missing, String partly) {
    String warning(PagePicture picture) {
        if (picture.isMissing()) return missing;
        return picture.whole() ? "" : partly;
    }
}
