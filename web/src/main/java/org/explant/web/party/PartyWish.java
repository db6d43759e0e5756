// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.explant.claim.Part;
import org.explant.claim.directory.DirectoryFilter;
import org.explant.party.organisation.OrganisationKind;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which people or organisations a call asks for. Words are not among it, for an address must not carry a
 * name: they are kept by {@code POST /directory-filters} first and named here by their id.
 */
public class PartyWish {
    @QueryParam("first")
    @DefaultValue("0")
    private int first;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    /** A column; with a hyphen before it, downwards. */
    @QueryParam("sort")
    @DefaultValue("name")
    private String sort = "";

    @QueryParam("filter")
    private @Nullable String filter;

    @QueryParam("part")
    private @Nullable String part;

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("withoutNumber")
    private boolean withoutNumber;

    SliceRequest slice() {
        boolean down = sort.startsWith("-");
        return new SliceRequest(first, size, down ? sort.substring(1) : sort, !down);
    }

    /** The id of a kept filter, which then says everything. */
    @Nullable
    String kept() {
        return filter;
    }

    DirectoryFilter filter() {
        return new DirectoryFilter(
                "",
                part == null ? null : Texts.code(Part.class, part),
                kind == null ? null : Texts.code(OrganisationKind.class, kind),
                withoutNumber);
    }
}
