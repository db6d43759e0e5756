// SPDX-License-Identifier: Apache-2.0
package org.explant.web.coding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.coding.TagLine;
import org.explant.coding.Tags;

/** The firm's tags, for the list of them and for the viewer. */
@Named("tags")
@RequestScoped
public class TagsView {
    @Inject
    private Tags tags;

    private List<TagLine> lines = List.of();

    public void load() {
        lines = tags.lines();
    }

    /** All, those in use first. */
    public List<TagLine> getLines() {
        return lines;
    }

    /** Those that can be put on pages. */
    public List<TagLine> getInUse() {
        return lines.stream().filter(line -> !line.retired()).toList();
    }
}
