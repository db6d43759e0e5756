// SPDX-License-Identifier: Apache-2.0
package org.explant.undertaking;

import org.explant.shared.RuleBroken;

/** An undertaking is discharged between the day it was given and today. */
public final class NoDayOfDischarge extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
