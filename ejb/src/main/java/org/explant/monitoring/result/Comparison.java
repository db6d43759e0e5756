// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

/** How a result stands to the threshold. */
public enum Comparison {
    /** Strictly above: the threshold itself is not. */
    ABOVE,
    NOT_ABOVE,
    /** Printed as less than a figure that lies above the threshold. */
    UNDETERMINED,
    /** The threshold is one of whole blood: a repeat in whole blood is advised. */
    NOT_WHOLE_BLOOD,
    NOT_PLAUSIBLE
}
