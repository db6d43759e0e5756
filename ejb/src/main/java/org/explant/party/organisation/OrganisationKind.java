// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

/** What an organisation is. */
public enum OrganisationKind {
    MANUFACTURER,
    /** A trust of the NHS, or a health board. */
    NHS_TRUST,
    /** One site; the trust or the company it belongs to is an organisation of its own. */
    HOSPITAL,
    /** A company that runs hospitals. */
    PROVIDER,
    GP_PRACTICE,
    LAW_FIRM,
    INSURER,
    /** Who pays damages, or recovers benefits from them. */
    COMPENSATOR,
    COURT,
    CHAMBERS,
    OTHER
}
