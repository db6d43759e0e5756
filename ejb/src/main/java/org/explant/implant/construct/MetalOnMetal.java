// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** Whether metal moves against metal. */
public enum MetalOnMetal {
    YES,
    NO,
    UNKNOWN
}
