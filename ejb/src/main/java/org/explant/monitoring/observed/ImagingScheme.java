// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observed;

/** Classifications of what images of metal-on-metal hips show. A grade is kept as reported, never translated. */
public enum ImagingScheme {
    ANDERSON,
    HAUPTFLEISCH,
    MATTHIES,
    PFIRRMANN,
    OTHER
}
