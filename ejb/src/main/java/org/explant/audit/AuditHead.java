// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

/**
 * How the trail ended at a moment. Kept away from the database, it is the only proof against a tail that was cut off.
 *
 * @param seq the number of the last line
 * @param hash its hash, in hexadecimal digits
 */
public record AuditHead(long seq, String hash) {}
