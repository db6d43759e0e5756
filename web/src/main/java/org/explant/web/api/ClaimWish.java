// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import org.explant.claim.ClaimFilter;
import org.explant.claim.Stage;
import org.explant.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which claims a call asks for. Words are not among it, for an address must not carry a name: they are
 * kept by {@code POST /claim-filters} first and named here by their id.
 */
public class ClaimWish {
    @QueryParam("first")
    @DefaultValue("0")
    private int first;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    /** A column; with a hyphen before it, downwards. */
    @QueryParam("sort")
    @DefaultValue("-lastActivityAt")
    private String sort = "";

    @QueryParam("filter")
    private @Nullable String filter;

    @QueryParam("stage")
    private List<String> stages = List.of();

    @QueryParam("feeEarner")
    private @Nullable String feeEarner;

    @QueryParam("supervisingPartner")
    private @Nullable String supervisingPartner;

    @QueryParam("openedFrom")
    private @Nullable String openedFrom;

    @QueryParam("openedTo")
    private @Nullable String openedTo;

    @QueryParam("quietSince")
    private @Nullable String quietSince;

    @QueryParam("activeFrom")
    private @Nullable String activeFrom;

    @QueryParam("activeTo")
    private @Nullable String activeTo;

    @QueryParam("restricted")
    private @Nullable Boolean restricted;

    /** Days from today; -1 for those overdue. */
    @QueryParam("nextKeyWithin")
    private @Nullable Integer nextKeyWithin;

    public SliceRequest slice() {
        boolean down = sort.startsWith("-");
        return new SliceRequest(first, size, down ? sort.substring(1) : sort, !down);
    }

    /** The id of a kept filter, which then says everything. */
    public @Nullable String kept() {
        return filter;
    }

    public ClaimFilter filter() {
        return new ClaimFilter(
                "",
                stages.stream().map(name -> Texts.code(Stage.class, name)).collect(Collectors.toSet()),
                Texts.account(feeEarner),
                Texts.account(supervisingPartner),
                Texts.day(openedFrom),
                Texts.day(openedTo),
                Texts.day(quietSince),
                restricted,
                Texts.day(activeFrom),
                Texts.day(activeTo),
                nextKeyWithin);
    }
}
