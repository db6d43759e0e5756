// SPDX-License-Identifier: Apache-2.0
package org.explant.search.alike;

import java.io.Serializable;
import org.explant.claim.ClaimReference;
import org.explant.document.DocumentId;
import org.explant.document.DocumentType;

/**
 * A page that is much like another.
 *
 * @param percent the part of all runs of three words on either page that stands on both
 */
public record AlikePage(
        ClaimReference claim,
        String claimant,
        DocumentId document,
        String title,
        DocumentType type,
        int page,
        int percent)
        implements Serializable {}
