// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** The group under which the regulator's follow-up advice of 2017 (MDA/2017/018) puts a device. */
public enum DeviceGroup {
    ASR,
    RESURFACING,
    STEMMED_36_OR_MORE,
    STEMMED_BELOW_36,
    /** Stemmed, the size of its head being unknown. */
    STEMMED_SIZE_UNKNOWN,
    /** Not metal-on-metal, but of the same parts. */
    RELATED,
    NOT_KNOWN
}
