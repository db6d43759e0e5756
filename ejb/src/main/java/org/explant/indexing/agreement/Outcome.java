// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing.agreement;

/** How a comparison went, before it is kept. */
public record Outcome(long watermark, int claims, long documents, long pages, int disagreeing, int again) {}
