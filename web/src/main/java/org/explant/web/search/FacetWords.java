// SPDX-License-Identifier: Apache-2.0
package org.explant.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.claim.Stage;
import org.explant.coding.Tags;
import org.explant.document.DocumentType;
import org.explant.document.Privilege;
import org.explant.search.facet.Narrowing;
import org.explant.search.facet.SearchFacet;
import org.explant.web.Sentences;
import org.explant.web.claim.Choices;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Values of facets in words. */
@Named
@RequestScoped
public class FacetWords {
    @Inject
    private Choices choices;

    @Inject
    private Tags tags;

    private @Nullable Map<String, String> tagNames;

    /** {@code Operation record}, {@code Retained}, a person's name; a hospital as it is written. */
    public String of(SearchFacet facet, String value) {
        return switch (facet) {
            case TYPE -> type(value);
            case QUALITY -> Sentences.format("search.quality." + value);
            case STAGE -> Labels.of(Stage.valueOf(value));
            case FEE_EARNER -> choices.nameOf(value);
            case TAG -> tag(value);
            case PRIVILEGE -> Labels.of(Privilege.valueOf(value));
            case PROVIDER, AUTHOR, YEAR, CLAIM, DEVICE, HOSPITAL, SURGEON, LOT -> value;
        };
    }

    /** The same for what was chosen: {@code Hospital: Northgate General}. */
    public String chosen(Narrowing one) {
        return Labels.of(one.facet()) + ": " + of(one.facet(), one.value());
    }

    private static String type(String value) {
        try {
            return DocumentWords.type(DocumentType.valueOf(value));
        } catch (IllegalArgumentException unknown) {
            return value;
        }
    }

    private String tag(String id) {
        Map<String, String> names = tagNames;
        if (names == null) {
            names = tags.lines().stream()
                    .collect(Collectors.toMap(line -> line.tagId().toString(), line -> line.name()));
            tagNames = names;
        }
        return names.getOrDefault(id, id);
    }
}
