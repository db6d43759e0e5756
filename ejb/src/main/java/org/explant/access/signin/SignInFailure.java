// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An attempt that has opened no account, or not yet. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
    @Id
    @Column(name = "failure_id")
    private UUID failureId;

    private Instant at;

    @Column(name = "name_hash")
    private String nameHash;

    private String address;

    @SuppressWarnings("NullAway.Init")
    protected SignInFailure() {}

    SignInFailure(String nameHash, String address, Instant at) {
        failureId = UUID.randomUUID();
        this.nameHash = nameHash;
        this.address = address;
        this.at = at;
    }
}
