// SPDX-License-Identifier: Apache-2.0
package org.explant.search.facet;

import org.explant.claim.ClaimId;

/** A claim has this value. */
record ClaimAttribute(ClaimId claim, String value) {}
