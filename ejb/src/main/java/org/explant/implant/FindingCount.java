// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import org.explant.implant.construct.FindingKind;

/** How many findings of a kind there are, in how many claims. */
public record FindingCount(FindingKind kind, long findings, long claims) {}
