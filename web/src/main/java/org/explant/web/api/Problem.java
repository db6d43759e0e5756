// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every refusal and every fault answers, as RFC 9457 has it.
 *
 * @param type {@code about:blank}, or {@code urn:explant:rule:} and the name of the broken rule
 * @param reference what a person may quote; a fault is found in the log under it
 * @param fields what was wrong with single fields, for status 400; for 412 those in which two savers differ
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "reference", "fields"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String reference,
        @Nullable List<Field> fields) {
    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it; never the value itself. */
    public record Field(String field, String message) {}
}
