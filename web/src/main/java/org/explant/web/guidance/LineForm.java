// SPDX-License-Identifier: Apache-2.0
package org.explant.web.guidance;

import java.io.Serializable;
import org.explant.monitoring.guidance.Verification;
import org.jspecify.annotations.Nullable;

/** One line of a draft while it is typed: a plain value, or a cell with how sure it is and its source. */
public final class LineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean cell;
    private @Nullable String value;
    private @Nullable Verification sure;
    private @Nullable String source;
    private @Nullable String reason;

    LineForm(@Nullable String text) {
        var parts = text == null ? new String[] {""} : text.split("\\|", 3);
        cell = parts.length == 3;
        value = parts[0].strip();
        if (!cell) return;
        sure = Verification.valueOf(parts[1].strip());
        source = parts[2].strip();
    }

    /** As the draft writes it; null where nothing is to stand there. */
    @Nullable
    String written() {
        var plain = value == null ? "" : value.strip();
        if (!cell) return plain.isEmpty() ? null : plain;
        return plain + " | " + (sure == null ? Verification.NOT_VERIFIED : sure) + " | "
                + (source == null ? "" : source.strip());
    }

    /** Whether it says how sure it is. */
    public boolean isCell() {
        return cell;
    }

    public Verification[] getVerifications() {
        return Verification.values();
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String typed) {
        value = typed;
    }

    public @Nullable Verification getSure() {
        return sure;
    }

    public void setSure(@Nullable Verification chosen) {
        sure = chosen;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
