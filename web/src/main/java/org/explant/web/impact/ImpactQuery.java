// SPDX-License-Identifier: Apache-2.0
package org.explant.web.impact;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.explant.monitoring.impact.ImpactLine;
import org.explant.shared.SliceRequest;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** Which impact, and which page of its lines, a call asks for. */
public class ImpactQuery {
    @QueryParam("alert")
    private @Nullable String alert;

    @QueryParam("draft")
    private @Nullable String draft;

    @QueryParam("on")
    private @Nullable String day;

    @QueryParam("effect")
    private @Nullable String effect;

    @QueryParam("device")
    private @Nullable String device;

    @QueryParam("hospital")
    private @Nullable String hospital;

    @QueryParam("first")
    @DefaultValue("0")
    private int first;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    ImpactWish wish() {
        return new ImpactWish(
                alert,
                draft == null ? null : Texts.id(draft),
                Texts.day(day),
                new ImpactWish.Words(effect, device, hospital).wish());
    }

    List<ImpactLine> page(List<ImpactLine> lines) {
        var wanted = new SliceRequest(first, size, "reference", true);
        return lines.stream().skip(wanted.first()).limit(wanted.size()).toList();
    }
}
