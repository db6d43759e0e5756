// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

/** Which part of the file a fact is shown with. */
public enum FactGroup {
    STANDING,
    FUNDING,
    AUTHORITY
}
