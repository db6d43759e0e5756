// SPDX-License-Identifier: Apache-2.0
package org.explant.overview;

/**
 * What awaits the administrator.
 *
 * @param people accounts that may sign in
 * @param disabled accounts that may not
 * @param refusedSignIns in the last 24 hours
 * @param refusedAccess requests turned away in the last 24 hours
 */
public record AdministrationSheet(long people, long disabled, long refusedSignIns, long refusedAccess) {}
