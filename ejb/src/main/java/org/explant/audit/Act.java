// SPDX-License-Identifier: Apache-2.0
package org.explant.audit;

/** What people, and the system for them, can be seen to have done. */
public enum Act {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    CLAIM_CREATED,
    CLAIM_VIEWED,
    CLAIM_CHANGED,
    STAGE_MOVED,
    CLAIM_RESTRICTED,
    CLAIMS_LISTED,
    DOCUMENT_RECEIVED,
    DOCUMENT_VIEWED,
    DOCUMENT_DOWNLOADED,
    DOCUMENT_CHANGED,
    PAGE_VIEWED,
    PAGE_REVIEWED,
    SEARCHED,
    REPORT_RUN,
    ACCESS_REFUSED,
    AUDIT_READ,
    EXPORTED
}
