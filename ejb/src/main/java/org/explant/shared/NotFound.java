// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

/** What was asked for does not exist, or does not exist for this reader: both answer alike. */
public final class NotFound extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
